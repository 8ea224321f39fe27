// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/austausch_dialog.h"

#include "gui/dialoge.h"
#include "gui/dialogs/austausch_vorschau.h"
#include "gui/dialogs/import_liste.h"
#include "gui/theme.h"
#include "models/lieferungen_model.h"
#include "models/tabellen_model.h"
#include "texte/austauschworte.h"
#include "texte/meldung.h"
#include "texte/sicherungsworte.h"
#include "workspace/sicherungen.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace isp::gui {

namespace {

using workspace::Paketstand;
using workspace::Postfachpaket;

constexpr int kBalkenSteps = 1000;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

std::filesystem::path pathOf(const QString& text) {
    return text.toStdU16String();
}

QString standText(const Postfachpaket& p) {
    switch (p.stand) {
        case Paketstand::kNeu:
            return AustauschDialog::tr("neu");
        case Paketstand::kUebernommen:
            return AustauschDialog::tr("übernommen");
        case Paketstand::kEigenes:
            return AustauschDialog::tr("eigenes");
        case Paketstand::kUnlesbar:
            break;
    }
    return AustauschDialog::tr("nicht lesbar");
}

/// Why there is nothing to be taken in.
QString satzOf(Paketstand stand) {
    return stand == Paketstand::kEigenes ? AustauschDialog::tr("Dieses Paket stammt aus dieser Werkbank.")
                                         : AustauschDialog::tr("Dieses Paket ist schon übernommen.");
}

QString inhaltText(const Postfachpaket& p) {
    if (p.stand == Paketstand::kUnlesbar) return {};
    return texte::paketinhalt(p.kopf.neu, p.kopf.geaendert, p.kopf.geloescht);
}

std::vector<models::Spalte<Postfachpaket>> columns() {
    const auto tr = [](const char* text) { return AustauschDialog::tr(text); };
    return {{tr("Zustand"), [](const Postfachpaket& p) { return standText(p); }},
            {tr("Erzeugt"), [](const Postfachpaket& p) { return models::zeitpunktText(p.kopf.erzeugt); },
             [](const Postfachpaket& p) { return q(p.kopf.erzeugt); }},
            {tr("Von"), [](const Postfachpaket& p) { return q(p.kopf.autor); }},
            {tr("Änderungen"), inhaltText},
            {tr("Datei"), [](const Postfachpaket& p) {
                 return QString::fromStdU16String(p.pfad.filename().u16string());
             }}};
}

}  // namespace

class PostfachModel : public models::TabellenModel<Postfachpaket> {
public:
    explicit PostfachModel(QObject* parent) : TabellenModel(columns(), {}, parent) {}
};

AustauschDialog::AustauschDialog(workspace::Werkbank& werkbank, QWidget* parent)
    : QDialog(parent),
      m_werkbank(werkbank),
      m_model(new PostfachModel(this)),
      m_liste(importListe(m_model, this)),
      m_vorschau(new AustauschVorschau(this)),
      m_ordner(new QLineEdit(this)),
      m_uebernehmen(new QPushButton(tr("&Übernehmen"), this)),
      m_schliessen(new QPushButton(tr("Schließen"), this)),
      m_balken(new QProgressBar(this)),
      m_gesagt(new QLabel(this)) {
    setObjectName(QStringLiteral("austausch_dialog"));
    setWindowTitle(tr("Änderungen austauschen"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(buildEmpfang(), tr("&Empfangen"));
    tabs->addTab(buildVersand(), tr("&Senden"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(6), abstand(4), abstand(6), abstand(4));
    column->setSpacing(abstand(3));
    column->addWidget(tabs, 1);
    column->addWidget(buildFuss());
    connect(m_liste->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AustauschDialog::chosenChanged);
    connect(m_vorschau, &AustauschVorschau::vorgabeChanged, this, &AustauschDialog::refreshVorschau);
    connect(m_uebernehmen, &QPushButton::clicked, this, &AustauschDialog::uebernimm);
    for (auto* job : {&m_suche, &m_pruefung, &m_uebernahme, &m_versand})
        connect(job, &workspace::Job::progressed, this,
                [this](double share) { m_balken->setValue(qRound(share * kBalkenSteps)); });
    resize(abstand(300), abstand(160));
    if (const auto folder = workspace::postfachordner(m_werkbank.store())) m_ordner->setText(q(*folder));
    refreshPostfach();
}

QWidget* AustauschDialog::buildEmpfang() {
    auto* page = new QWidget(this);
    m_ordner->setObjectName(QStringLiteral("austausch_ordner"));
    m_ordner->setReadOnly(true);
    m_ordner->setPlaceholderText(tr("noch kein gemeinsamer Ordner gewählt"));
    m_ordner->setAccessibleName(tr("Gemeinsamer Ordner"));
    m_liste->setObjectName(QStringLiteral("austausch_postfach"));
    m_liste->setAccessibleName(tr("Pakete im gemeinsamen Ordner"));
    m_liste->setSelectionMode(QAbstractItemView::SingleSelection);
    m_liste->horizontalHeader()->setStretchLastSection(true);
    m_uebernehmen->setObjectName(QStringLiteral("austausch_uebernehmen"));
    m_uebernehmen->setDefault(true);
    m_vorschau->addFuss(m_uebernehmen);
    auto* choose = new QPushButton(tr("&Ordner …"), page);
    choose->setObjectName(QStringLiteral("austausch_ordner_waehlen"));
    auto* file = new QPushButton(tr("&Datei …"), page);
    file->setObjectName(QStringLiteral("austausch_datei_waehlen"));
    m_orte = {choose, file};
    auto* place = new QHBoxLayout;
    place->addWidget(new QLabel(tr("Gemeinsamer Ordner:"), page));
    place->addWidget(m_ordner, 1);
    for (auto* button : m_orte) {
        button->setAutoDefault(false);
        place->addWidget(button);
    }
    auto* column = new QVBoxLayout(page);
    column->setSpacing(abstand(2));
    column->addLayout(place);
    column->addWidget(m_liste, 2);
    column->addWidget(m_vorschau, 5);
    connect(choose, &QPushButton::clicked, this, &AustauschDialog::waehleOrdner);
    connect(file, &QPushButton::clicked, this, &AustauschDialog::waehleDatei);
    return page;
}

QWidget* AustauschDialog::buildVersand() {
    auto* page = new QWidget(this);
    auto* text =
        new QLabel(tr("Das Paket enthält, was in dieser Werkbank seit dem gewählten Stand neu, geändert oder "
                      "gelöscht ist, auch Interna wie Notizen und Kontakte. Geben Sie es nur an Personen "
                      "weiter, die diese Werkbank sehen dürfen."),
                   page);
    text->setWordWrap(true);
    m_seit = new QComboBox(page);
    m_seit->setObjectName(QStringLiteral("austausch_seit"));
    m_schreiben = new QPushButton(tr("&Paket schreiben …"), page);
    m_schreiben->setObjectName(QStringLiteral("austausch_schreiben"));
    m_schreiben->setAutoDefault(false);
    fillStaende();
    auto* label = new QLabel(tr("Änderungen &seit:"), page);
    label->setBuddy(m_seit);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_seit, 1);
    row->addWidget(m_schreiben);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(abstand(3));
    column->addWidget(text);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_schreiben, &QPushButton::clicked, this, &AustauschDialog::schreibe);
    return page;
}

/// What a package can count from: the backups, the state of the last package chosen. Those that may be of
/// another copy come last and are never chosen without being asked for.
void AustauschDialog::fillStaende() {
    m_seit->clear();
    bool exchanged = false;
    auto all = workspace::sicherungenVon(m_werkbank.pfad());
    std::erase_if(all, [](const auto& s) { return s.nummer == 0; });
    std::stable_partition(all.begin(), all.end(), [](const auto& s) { return s.eigen; });
    for (const auto& s : all) {
        const auto label = QStringLiteral("%1 (%2)").arg(
            models::zeitpunktText(s.zeitpunkt), texte::sicherungsanlass(store::toText(s.anlass), s.eigen));
        m_seit->addItem(label, QString::fromStdU16String(s.pfad.u16string()));
        // What the next package counts from, unless somebody wants otherwise.
        if (!exchanged && s.eigen && s.anlass == workspace::Sicherungsanlass::kAustausch) {
            m_seit->setCurrentIndex(m_seit->count() - 1);
            exchanged = true;
        }
    }
    if (!all.empty() && !all.front().eigen) m_seit->setCurrentIndex(-1);
    m_seit->setEnabled(m_seit->count() > 0);
    if (m_seit->count() == 0) m_seit->addItem(tr("noch keine Sicherung"));
}

QWidget* AustauschDialog::buildFuss() {
    auto* foot = new QWidget(this);
    m_gesagt->setObjectName(QStringLiteral("austausch_gesagt"));
    m_gesagt->setTextFormat(Qt::PlainText);
    m_gesagt->setWordWrap(true);
    m_balken->setObjectName(QStringLiteral("austausch_balken"));
    m_balken->setRange(0, kBalkenSteps);
    m_balken->setTextVisible(false);
    m_balken->setFixedWidth(abstand(50));
    m_schliessen->setObjectName(QStringLiteral("austausch_schliessen"));
    m_schliessen->setAutoDefault(false);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_balken);
    row->addWidget(m_gesagt, 1);
    row->addWidget(m_schliessen);
    connect(m_schliessen, &QPushButton::clicked, this, &AustauschDialog::reject);
    return foot;
}

bool AustauschDialog::arbeitet() const noexcept {
    return m_suche.running() || m_pruefung.running() || m_uebernahme.running() || m_versand.running();
}

void AustauschDialog::waehleOrdner() {
    const auto folder = dialoge::frageOrdner(this, {tr("Gemeinsamer Ordner"), m_ordner->text(), {}, {}, {}});
    if (!folder.isEmpty()) zeigeOrdner(folder);
}

void AustauschDialog::zeigeOrdner(const QString& ordner, bool merken) {
    m_ordner->setText(ordner);
    sage({});
    refreshPostfach(merken && m_werkbank.schreibbar());
}

void AustauschDialog::waehleDatei() {
    const auto file = dialoge::frageDatei(
        this, {tr("Änderungspaket öffnen"), m_ordner->text(), tr("Änderungspakete (*.ispx)"), {}, {}});
    if (file.isEmpty()) return;
    m_liste->clearSelection();
    zeigePaket(file);
}

void AustauschDialog::refreshPostfach(bool merken) {
    if (m_ordner->text().isEmpty()) return showPostfach({});
    m_suche.start(
        [werkbank = m_werkbank.pfad(), folder = pathOf(m_ordner->text()), merken](const Progress& progress) {
            return workspace::postfachZeigen(werkbank, folder, merken, progress);
        },
        [this](Result<std::vector<Postfachpaket>> found) {
            showPostfach(found ? std::move(found).value() : std::vector<Postfachpaket>());
            if (!found) m_vorschau->zeigeSatz(texte::meldung(found.error()).ganz());
        });
    updateZustand();
}

void AustauschDialog::showPostfach(std::vector<Postfachpaket> rows) {
    // The oldest that is not taken in comes next.
    const auto next =
        std::find_if(rows.begin(), rows.end(), [](const auto& p) { return p.stand == Paketstand::kNeu; });
    const auto index = next == rows.end() ? -1 : static_cast<int>(next - rows.begin());
    m_model->setRows(std::move(rows));
    m_liste->resizeColumnsToContents();
    if (index >= 0)
        m_liste->selectRow(index);
    else
        chosenChanged();
    updateZustand();
}

void AustauschDialog::chosenChanged() {
    const auto rows = m_liste->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        return zeigePaket(QString::fromStdU16String(m_model->row(rows.front().row()).pfad.u16string()));
    m_wunsch = {};
    refreshVorschau();
}

void AustauschDialog::zeigePaket(const QString& pfad) {
    m_vorschau->vergiss();
    m_wunsch = {pathOf(pfad), {}, {}};
    m_vorschau->zeigeSatz(tr("Das Paket wird gelesen …"));
    refreshVorschau();
}

/// Why no package is shown.
QString AustauschDialog::leerSatz() const {
    const auto any = [this](Paketstand stand) {
        return std::any_of(m_model->rows().begin(), m_model->rows().end(),
                           [stand](const auto& p) { return p.stand == stand; });
    };
    if (m_ordner->text().isEmpty() || any(Paketstand::kNeu))
        return tr("Hier erscheint, was ein Paket ändern würde.");
    if (any(Paketstand::kUebernommen) || any(Paketstand::kEigenes))
        return tr("Alle Pakete in diesem Ordner sind übernommen.");
    return tr("In diesem Ordner liegt kein Änderungspaket.");
}

void AustauschDialog::refreshVorschau() {
    m_bereit = false;
    m_pruefung.cancel();
    if (m_wunsch.datei.empty()) {
        m_vorschau->zeigeSatz(leerSatz());
    } else if (!m_werkbank.schreibbar()) {
        m_vorschau->zeigeSatz(tr("Diese Werkbank ist schreibgeschützt: Es kann nichts übernommen werden."));
    } else {
        m_wunsch.vorgabe = m_vorschau->vorgabe();
        m_pruefung.start(
            [werkbank = m_werkbank.pfad(), wunsch = m_wunsch](const Progress& progress) {
                return workspace::paketVorschau(werkbank, wunsch, progress);
            },
            [this, datei = m_wunsch.datei](const Result<workspace::Paketvorschau>& seen) {
                if (datei == m_wunsch.datei) showVorschau(seen);  // else nothing is chosen any more
                updateZustand();
            });
    }
    updateZustand();
}

void AustauschDialog::showVorschau(const Result<workspace::Paketvorschau>& seen) {
    if (!seen) return m_vorschau->zeigeSatz(texte::meldung(seen.error()).ganz());
    m_wunsch.paket = seen->paket;
    m_bereit = seen->stand == Paketstand::kNeu;
    if (!m_bereit) return m_vorschau->zeigeSatz(satzOf(seen->stand));
    const auto warning = tr("Achtung: „%1“ ist keine Kopie dieser Werkbank. Was dort geändert wurde, gibt es "
                            "hier vielleicht nicht.")
                             .arg(q(seen->paket->kopf.werkbankname));
    m_vorschau->zeige(seen->ergebnis, seen->fremd ? warning : QString());
}

void AustauschDialog::uebernimm() {
    if (!m_bereit || arbeitet()) return;
    m_uebernahme.start(
        [werkbank = m_werkbank.pfad(), wunsch = m_wunsch](const Progress& progress) {
            return workspace::paketEinspielen(werkbank, wunsch.paket, wunsch.vorgabe, progress);
        },
        [this](Result<workspace::Einspielung> done) {
            if (done)
                registriere(std::move(done).value());
            else
                sage(texte::meldung(done.error()).ganz());
            updateZustand();
        });
    sage(tr("Das Paket wird übernommen …"));
    updateZustand();
}

void AustauschDialog::registriere(workspace::Einspielung done) {
    auto text = tr("Übernommen: %1. Mit „Rückgängig“ wird alles davon zurückgenommen.")
                    .arg(texte::zusammenfassung(done.ergebnis));
    for (const auto& told : {done.nichtGesichert, done.spuren})
        if (told) text += u' ' + texte::meldung(*told).ganz();
    if (const auto known = workspace::registriereEinspielung(m_werkbank, std::move(done)); !known)
        text = texte::meldung(known.error()).ganz();
    sage(text);
    refreshPostfach();
}

void AustauschDialog::schreibe() {
    const auto name =
        QStringLiteral("%1-%2.ispx")
            .arg(q(m_werkbank.pfad().stem().string()), QDate::currentDate().toString(Qt::ISODate));
    const auto file =
        dialoge::frageNeueDatei(this, {tr("Änderungspaket schreiben"), m_ordner->text(),
                                       tr("Änderungspaket (*.ispx)"), QStringLiteral("ispx"), name});
    if (file.isEmpty()) return;
    m_versand.start(
        [werkbank = m_werkbank.pfad(), seit = m_seit->currentData().toString().toStdString(),
         target = pathOf(file), eigenes = m_werkbank.schreibbar()](const Progress& progress) {
            return workspace::paketSchreiben(werkbank, seit, target, eigenes, progress);
        },
        [this](const Result<workspace::Ausfuhr>& made) {
            auto text =
                made
                    ? tr("Geschrieben: %1.")
                          .arg(texte::paketinhalt(made->kopf.neu, made->kopf.geaendert, made->kopf.geloescht))
                    : texte::meldung(made.error()).ganz();
            if (made && made->nichtGesichert) text += u' ' + texte::meldung(*made->nichtGesichert).ganz();
            sage(text);
            fillStaende();
            refreshPostfach();
        });
    sage(tr("Das Paket wird geschrieben …"));
    updateZustand();
}

void AustauschDialog::updateZustand() {
    const bool writes = m_uebernahme.running();
    if (m_balken->isHidden() == arbeitet()) m_balken->setValue(0);
    m_balken->setVisible(arbeitet());
    m_uebernehmen->setEnabled(m_bereit && !arbeitet());
    m_vorschau->setEnabled(!writes);
    m_liste->setEnabled(!writes);
    for (auto* button : m_orte)
        button->setEnabled(!writes);
    m_schreiben->setEnabled(m_seit->isEnabled() && !writes && !m_versand.running());
    m_schliessen->setText(writes ? tr("Abbrechen") : tr("Schließen"));
}

void AustauschDialog::sage(const QString& text) {
    m_gesagt->setText(text);
}

void AustauschDialog::reject() {
    // First what is being written, then the dialog: stopped, it leaves the store as it was. What only looks
    // is stopped and forgotten.
    if (m_uebernahme.running()) {
        m_uebernahme.cancel();
        return;
    }
    QDialog::reject();
}

}  // namespace isp::gui
