// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/index_seite.h"

#include "gui/dialoge.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panels/index_editor.h"
#include "gui/panels/tabellenkopplung.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/statusmatrix_widget.h"
#include "render/indexadapter.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace isp::gui {

using workspace::Index;
using workspace::Indexbeschreibung;
using workspace::Indexrechnung;
using workspace::Indexzeile;

namespace {

constexpr const char* kWahl = "index.name";  ///< uid of the index that is shown

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// What saving asks for.
struct Speicherangabe {
    std::string name, notiz, anlass;
};

}  // namespace

IndexSeite::IndexSeite(Umgebung& umgebung, AtlasSicht& sicht, QWidget* parent)
    : AtlasSeite(umgebung, sicht, parent) {
    setObjectName(QStringLiteral("index_seite"));
    build();
    connectSelection();
    m_karte->setHinweis([this](RaumId raum) -> QStringList {
        auto* open = this->umgebung().werkbank();
        if (!m_index || open == nullptr) return {};
        for (const auto& row : m_index->zeilen)
            if (open->bestand().raeume()[row.raum].id == raum)
                return render::indexkarte(*m_index, row, open->bestand());
        return {};
    });
}

IndexSeite::~IndexSeite() = default;

/// The marks of the Atlas are those of its level: they are shared only where the index is of that level too.
void IndexSeite::connectSelection() {
    auto& shared = umgebung().auswahl();
    const auto same = [this] {
        return m_index && umgebung().auswahl().ebene() == m_index->ebene && !m_gleicht;
    };
    connect(&m_eigene, &workspace::Auswahl::raeumeChanged, this, [this, same] {
        showRaum();
        if (!same()) return;
        m_gleicht = true;
        umgebung().auswahl().setRaeume(m_eigene.raeume());
        m_gleicht = false;
    });
    connect(&shared, &workspace::Auswahl::raeumeChanged, this, [this, same] {
        if (!same()) return;
        m_gleicht = true;
        m_eigene.setRaeume(umgebung().auswahl().raeume());
        m_gleicht = false;
    });
    connect(&shared, &workspace::Auswahl::einstellungenChanged, this, [this] {
        const auto wanted = umgebung().auswahl().einstellung(kWahl);
        for (std::size_t i = 0; i < m_indizes.size(); ++i)
            if (m_indizes[i].definition.uid == wanted && !geaendert())
                m_liste->setCurrentRow(static_cast<int>(i));
    });
}

void IndexSeite::storeChanged() {
    m_geometrien.vergiss();
    m_neu.reset();
    m_indizes.clear();
    m_index.reset();
    m_editor->setWerkbank(umgebung().werkbank());
    if (auto* open = umgebung().werkbank()) {
        connect(open, &workspace::Werkbank::themenChanged, this, &IndexSeite::refreshListe);
        connect(open, &workspace::Werkbank::grenzenChanged, this, [this] {
            m_geometrien.vergiss();
            m_spaeter.start();
        });
        connect(open, &workspace::Werkbank::werteChanged, this, [this] { m_spaeter.start(); });
        connect(open, &workspace::Werkbank::bestandChanged, this, [this] {
            const auto draft = m_editor->beschreibung();
            m_editor->setWerkbank(umgebung().werkbank());
            m_editor->setBeschreibung(draft);
            m_spaeter.start();
        });
    }
    refreshListe();
}

void IndexSeite::showEvent(QShowEvent* event) {
    AtlasSeite::showEvent(event);
    if (m_veraltet) rechne();
}

// The kept indices ------------------------------------------------------------------------------------------

const Index* IndexSeite::gewaehlt() const {
    const auto row = m_liste->currentRow();
    if (row < 0) return nullptr;
    const auto at = static_cast<std::size_t>(row);
    return at < m_indizes.size() ? &m_indizes[at] : (m_neu ? &*m_neu : nullptr);
}

bool IndexSeite::geaendert() const {
    return m_neu.has_value() || !(m_editor->beschreibung() == m_gespeichert);
}

QStringList IndexSeite::ungespeichert() const {
    const auto* index = gewaehlt();
    if (index == nullptr || !geaendert()) return {};
    return {tr("Index „%1“").arg(q(index->definition.name))};
}

/// After any change of the store: the list anew; what is being edited stays as it is.
void IndexSeite::refreshListe() {
    auto* open = umgebung().werkbank();
    const bool editing = m_index && geaendert();
    const auto wanted = umgebung().auswahl().einstellung(kWahl);
    m_indizes.clear();
    if (open != nullptr) {
        if (auto read = workspace::indizes(*open))
            m_indizes = std::move(*read);
        else
            umgebung().zeigeFehler(read.error());
    }
    int row = m_indizes.empty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_liste);
        m_liste->clear();
        for (std::size_t i = 0; i < m_indizes.size(); ++i) {
            m_liste->addItem(q(m_indizes[i].definition.name));
            if (m_indizes[i].definition.uid == wanted) row = static_cast<int>(i);
        }
        if (m_neu) {
            m_liste->addItem(tr("%1 (noch nicht gespeichert)").arg(q(m_neu->definition.name)));
            row = static_cast<int>(m_indizes.size());
        }
        m_liste->setCurrentRow(row);
    }
    if (editing)
        showKnoepfe();
    else
        waehle(row);
}

void IndexSeite::waehle(int row) {
    if (m_neu && row < static_cast<int>(m_indizes.size())) {
        m_neu.reset();
        const QSignalBlocker quiet(m_liste);
        delete m_liste->takeItem(static_cast<int>(m_indizes.size()));
    }
    const auto* index = gewaehlt();
    if (index == nullptr) return setEntwurf({}, {});
    if (!index->definition.uid.empty()) umgebung().auswahl().setEinstellung(kWahl, index->definition.uid);
    auto read =
        index->fassungen.empty() ? Result<Indexbeschreibung>(Indexbeschreibung{}) : index->beschreibung();
    if (!read) {
        umgebung().zeigeFehler(read.error());
        return;
    }
    setEntwurf(*read, q(index->definition.notiz));
}

void IndexSeite::setEntwurf(const Indexbeschreibung& beschreibung, const QString& notiz) {
    m_editor->setBeschreibung(beschreibung);
    m_gespeichert = m_editor->beschreibung();
    m_notiz = notiz;
    showKnoepfe();
    rechne();
}

void IndexSeite::showKnoepfe() {
    const auto* open = umgebung().werkbank();
    const bool writable = open != nullptr && open->schreibbar();
    const auto* index = gewaehlt();
    const bool kept = index != nullptr && index->definition.id.valid();
    m_editor->setEnabled(open != nullptr && index != nullptr);
    m_duplizieren->setEnabled(writable && index != nullptr);
    m_loeschen->setEnabled(writable && index != nullptr);
    m_speichern->setEnabled(writable && index != nullptr);
    m_verwerfen->setEnabled(index != nullptr && geaendert());
    m_fassungen->setEnabled(kept);
    if (!kept) return m_stand->setText({});
    const auto& now = index->aktuell();
    const auto version =
        tr("Fassung %1 vom %2, %3").arg(now.nummer).arg(texte::datum(now.zeitpunkt), q(now.wer));
    m_stand->setText(geaendert() ? tr("%1 – geändert, noch nicht gespeichert").arg(version) : version);
}

void IndexSeite::neu() {
    if (umgebung().werkbank() == nullptr) return;
    m_neu = Index{};
    m_neu->definition.name = workspace::freierName(m_indizes, tr("Neuer Index").toStdString());
    refreshListe();
    Indexbeschreibung b;
    b.name = m_neu->definition.name;
    setEntwurf(b, {});
    if (auto* search = m_editor->findChild<QWidget*>(QStringLiteral("index_suche"))) search->setFocus();
}

void IndexSeite::dupliziere() {
    const auto* index = gewaehlt();
    if (index == nullptr) return;
    auto b = m_editor->beschreibung();
    b.name = workspace::freierName(m_indizes, index->definition.name);
    const auto notiz = index->definition.notiz;
    m_neu = Index{};
    m_neu->definition.name = b.name;
    m_neu->definition.notiz = notiz;
    refreshListe();
    setEntwurf(b, q(notiz));
}

void IndexSeite::loesche() {
    const auto* index = gewaehlt();
    if (index == nullptr) return;
    if (!index->definition.id.valid()) return verwirf();
    const dialoge::Rueckfrage question{
        tr("Index löschen"), tr("Soll der Index „%1“ gelöscht werden?").arg(q(index->definition.name)),
        tr("Mit ihm gehen alle Fassungen. Sie können den Schritt rückgängig machen."), tr("Löschen")};
    if (!dialoge::bestaetige(this, question)) return;
    const auto name = q(index->definition.name);
    m_gespeichert = m_editor->beschreibung();
    if (const auto done = workspace::loescheIndex(*umgebung().werkbank(), index->definition.id); !done)
        return umgebung().zeigeFehler(done.error());
    umgebung().zeigeErfolg(tr("Der Index „%1“ wurde gelöscht.").arg(name), true);
}

void IndexSeite::speichere() {
    const auto* index = gewaehlt();
    if (index == nullptr) return;
    const bool kept = index->definition.id.valid();
    std::vector<Formularfeld<Speicherangabe>> fields;
    fields.push_back(textFeld<Speicherangabe>("name", tr("Name"), &Speicherangabe::name).pflicht());
    fields.push_back(
        langtextFeld<Speicherangabe>("notiz", tr("Beschreibung"), &Speicherangabe::notiz).zeilen(4));
    if (kept)
        fields.push_back(
            textFeld<Speicherangabe>("anlass", tr("Grund der Änderung"), &Speicherangabe::anlass));
    const Speicherangabe start{index->definition.name, index->definition.notiz, {}};
    auto* dialog = bearbeite<Speicherangabe>(
        window(), tr("Index speichern"),
        kept ? tr("Eine geänderte Definition wird eine neue Fassung; die früheren bleiben lesbar.")
             : QString(),
        std::move(fields), start,
        [this, definition = index->definition](const Speicherangabe& angabe) -> Status {
            auto record = definition;
            record.name = angabe.name;
            record.notiz = angabe.notiz;
            const auto draft = m_editor->beschreibung();
            const auto before = m_neu;
            m_neu.reset();
            m_gespeichert = draft;
            auto saved = workspace::speichereIndex(*umgebung().werkbank(), record, draft, angabe.anlass);
            if (!saved) {
                m_neu = before;
                return std::move(saved).error();
            }
            for (const auto& one : m_indizes)
                if (one.definition.id == *saved)
                    umgebung().auswahl().setEinstellung(kWahl, one.definition.uid);
            refreshListe();
            return {};
        },
        [this] { umgebung().zeigeErfolg(tr("Der Index ist gespeichert."), true); }, 1);
    dialog->setObjectName(QStringLiteral("index_dialog"));
}

void IndexSeite::verwirf() {
    m_neu.reset();
    m_gespeichert = m_editor->beschreibung();
    refreshListe();
}

void IndexSeite::fillFassungen() {
    auto* menu = m_fassungen->menu();
    menu->clear();
    const auto* index = gewaehlt();
    if (index == nullptr) return;
    for (auto it = index->fassungen.rbegin(); it != index->fassungen.rend(); ++it) {
        QStringList parts{tr("Fassung %1").arg(it->nummer), texte::datum(it->zeitpunkt), q(it->wer)};
        if (!it->anlass.empty()) parts << q(it->anlass);
        const auto version = *it;
        menu->addAction(parts.join(QStringLiteral(" · ")), this, [this, version] {
            const auto* shown = gewaehlt();
            if (shown == nullptr) return;
            const auto read = shown->beschreibung(version);
            if (!read) return umgebung().zeigeFehler(read.error());
            m_editor->setBeschreibung(*read);
            showKnoepfe();
            rechne();
        });
    }
}

// What comes of it ------------------------------------------------------------------------------------------

void IndexSeite::rechne() {
    m_spaeter.stop();
    m_veraltet = !isVisible();
    if (m_veraltet) return;
    m_index.reset();
    m_fehler.reset();
    auto* open = umgebung().werkbank();
    if (open != nullptr && gewaehlt() != nullptr) {
        auto read = workspace::rechneIndex(*open, m_editor->beschreibung());
        if (read)
            m_index = std::make_shared<const Indexrechnung>(std::move(*read));
        else
            m_fehler = std::move(read).error();
    }
    showErgebnis();
}

void IndexSeite::showErgebnis() {
    auto* open = umgebung().werkbank();
    const bool placed = m_editor->showErgebnis(m_index, m_fehler ? &*m_fehler : nullptr);
    QString message;
    if (m_fehler)
        message = placed ? tr("Der Index kann so nicht gerechnet werden; der Grund steht links beim Teil.")
                         : texte::meldung(*m_fehler).ganz();
    else if (m_index && m_index->dynamikproblem)
        message = tr("Ohne Dynamik: %1").arg(texte::meldung(*m_index->dynamikproblem).ganz());
    m_meldung->setText(message);
    m_meldung->setVisible(!message.isEmpty());
    m_geometrie = m_index ? m_geometrien.von(*open, m_index->ebene, m_index->periode.lastDay())
                          : render::Kartengeometrie::make({});
    m_karte->setGeometrie(m_geometrie);
    const auto theme = m_index ? render::indexthema(*m_index, *open, *m_geometrie) : render::Kartenthema{};
    m_titel->setText(theme.titel);
    QStringList notes = theme.hinweise;
    if (m_geometrie->schematisch() && m_index) notes << tr("Schematische Grenzen, keine amtlichen.");
    if (!theme.quelle.isEmpty()) notes << tr("Quelle: %1").arg(theme.quelle);
    if (!theme.stand.isEmpty()) notes << tr("Stand: %1").arg(theme.stand);
    m_quelle->setText(notes.join(u'\n'));
    m_karte->setThema(theme);
    m_matrix->setMatrix(m_index ? render::statusmatrix(*m_index) : render::Statusmatrix{});
    m_matrix->setVisible(m_index != nullptr);
    m_ausgabe->setEnabled(gewaehlt() != nullptr);
    m_model->setIndex(m_index, open == nullptr ? nullptr : &open->bestand());
    m_tabelle->passeSpaltenAn();
    m_kopplung->showMarks();
    m_doku->setHtml(m_index ? models::indexdokumentation(*m_index, open->bestand(), m_notiz) : QString());
    showRaum();
}

/// The first marked Raum, else the most burdened.
void IndexSeite::showRaum() {
    const auto* open = umgebung().werkbank();
    if (!m_index || open == nullptr || m_index->zeilen.empty())
        return m_beitraege->setBild(
            {{}, {}, tr("Hier steht, was jeder Teil zum Index eines Raums beiträgt."), {}});
    const auto& raeume = open->bestand().raeume();
    const auto& marked = m_eigene.raeume();
    auto chosen = std::ranges::find_if(
        m_index->zeilen, [&](const Indexzeile& row) { return marked.contains(raeume[row.raum].id); });
    if (chosen == m_index->zeilen.end())
        chosen = std::ranges::max_element(m_index->zeilen, {}, [](const Indexzeile& row) {
            return row.ausschluss == workspace::Indexausschluss::kKeiner ? row.status.index : -1e9;
        });
    m_beitraege->setBild(render::beitragsbild(*m_index, *chosen, open->bestand()));
}

void IndexSeite::markGruppe(int status, int spalte) {
    if (!m_index) return;
    std::set<RaumId> group;
    for (const auto& row : m_index->zeilen)
        if (static_cast<int>(row.status.status) == status && render::dynamikspalte(row) == spalte)
            group.insert(umgebung().werkbank()->bestand().raeume()[row.raum].id);
    m_eigene.setRaeume(std::move(group));
}

// Output ----------------------------------------------------------------------------------------------------

std::vector<Rundgangbild> IndexSeite::rundgangbilder() {
    const auto tab = [this](const char* name, int index) {
        return Rundgangbild{QString::fromLatin1(name),
                            [this, index]() -> QWidget* {
                                m_reiter->setCurrentIndex(index);
                                return nullptr;
                            },
                            [this] { m_reiter->setCurrentIndex(0); }};
    };
    return {tab("atlas-index-beitraege", 1), tab("atlas-index-dokumentation", 2)};
}

}  // namespace isp::gui
