// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/luecken_seite.h"

#include "base/clock.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/kreislaufworte.h"
#include "gui/panel.h"
#include "gui/steps/auswahlen.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/fokusweitergabe.h"
#include "gui/widgets/matrixmaler.h"
#include "gui/widgets/suchauswahl.h"
#include "models/luecken_model.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/datenanfragen.h"
#include "workspace/werkbank.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>

namespace isp::gui {

using models::LueckenModel;

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString tr(const char* text) {
    return LueckenSeite::tr(text);
}

const QString kAlle = QStringLiteral("*");

std::string periodeOf(std::optional<std::int32_t> code) {
    const auto periode = code ? Periode::fromCode(*code) : std::nullopt;
    return periode ? texte::periode(*periode).toStdString() : std::string();
}

std::optional<std::int32_t> codeOf(const std::string& text) {
    const auto periode = Periode::parse(text);
    return periode ? std::optional(periode->code()) : std::nullopt;
}

/// A Datenanfrage whose Perioden are typed.
struct Anfrageformular {
    Datenanfrage anfrage;
    std::string von;
    std::string bis;
};

using F = Anfrageformular;

template <typename V>
Zugriff<F, V> inAnfrage(V Datenanfrage::*member) {
    return Zugriff<F, V>([member](const F& f) { return f.anfrage.*member; },
                         [member](F& f, V value) { f.anfrage.*member = std::move(value); });
}

Formularfeld<F> periodenFeld(const char* key, const QString& label, std::string F::*member) {
    return textFeld<F>(key, label, member)
        .platzhalter(tr("2023 oder 31.12.2023"))
        .pruefe([member](const F& f) {
            const bool bad = !(f.*member).empty() && !codeOf(f.*member);
            return bad ? tr("Schreiben Sie zum Beispiel 2023, 2023-Q2 oder 31.12.2023.") : QString();
        });
}

std::vector<Formularfeld<F>> fields(Umgebung& umgebung) {
    QStringList suppliers;
    for (const auto& name : workspace::lieferantennamen(*umgebung.werkbank()))
        suppliers << q(name);
    Wahlliste<EbeneId> levels;
    for (const auto* level : umgebung.werkbank()->bestand().belegteEbenen())
        levels.emplace_back(level->id, q(level->name));
    std::vector<Formularfeld<F>> f;
    f.push_back(
        wahlFeld<F>("kennzahl", tr("Kennzahl"), inAnfrage(&Datenanfrage::kennzahl), kennzahlwahlen(umgebung))
            .pflicht()
            .breit());
    f.push_back(textFeld<F>("lieferant", tr("Von wem"), inAnfrage(&Datenanfrage::lieferant))
                    .vorschlaege(suppliers)
                    .breit());
    f.push_back(wahlFeld<F>("ebene", tr("Raumebene"), inAnfrage(&Datenanfrage::ebene), levels));
    f.push_back(wahlFeld<F>("zustand", tr("Zustand"), inAnfrage(&Datenanfrage::zustand),
                            wortwahlen<Anfragezustand>()));
    f.push_back(periodenFeld("von", tr("Von"), &F::von));
    f.push_back(periodenFeld("bis", tr("Bis"), &F::bis));
    f.push_back(datumFeld<F>("angefragt_am", tr("Angefragt am"), inAnfrage(&Datenanfrage::angefragtAm)));
    f.push_back(datumFeld<F>("frist", tr("Frist"), inAnfrage(&Datenanfrage::frist)));
    f.push_back(langtextFeld<F>("antwort", tr("Antwort"), inAnfrage(&Datenanfrage::antwort)).zeilen(2));
    f.push_back(langtextFeld<F>("notiz", tr("Notiz"), inAnfrage(&Datenanfrage::notiz)).zeilen(2));
    return f;
}

}  // namespace

void bearbeiteAnfrage(Umgebung& umgebung, QWidget* parent, const Datenanfrage& start) {
    const bool isNew = !start.id.valid();
    const F form{start, periodeOf(start.von), periodeOf(start.bis)};
    const auto save = [&umgebung](F f) -> Status {
        f.anfrage.von = codeOf(f.von);
        f.anfrage.bis = codeOf(f.bis);
        const auto saved =
            workspace::speichereDatenanfrage(*umgebung.werkbank(), f.anfrage, tr("Datenanfrage speichern"));
        if (!saved) return saved.error();
        return {};
    };
    auto* dialog =
        bearbeite<F>(parent, isNew ? tr("Datenanfrage anlegen") : tr("Datenanfrage bearbeiten"),
                     tr("Was Sie von wem für welchen Zeitraum erbitten."), fields(umgebung), form, save,
                     [&umgebung] { umgebung.zeigeErfolg(tr("Die Datenanfrage ist gespeichert."), true); });
    dialog->setObjectName(QStringLiteral("datenanfrage_dialog"));
}

LueckenSeite::LueckenSeite(Umgebung& umgebung, QWidget* parent)
    : QWidget(parent),
      m_umgebung(umgebung),
      m_model(new LueckenModel(this)),
      m_kennzahl(new Suchauswahl(this)),
      m_ebene(new QComboBox(this)),
      m_anteil(new QLabel(this)),
      m_tabelle(new QTableView(this)),
      m_grund(new QLabel(this)),
      m_anfrage(new QPushButton(symbol(QStringLiteral("plus")), tr("Anfrage anlegen …"), this)) {
    setObjectName(QStringLiteral("luecken_seite"));
    build();
    connect(m_kennzahl, &Suchauswahl::chosen, this, [this](const QString& code) {
        m_code = code == kAlle ? QString() : code;
        load();
    });
    connect(m_ebene, &QComboBox::currentIndexChanged, this, &LueckenSeite::load);
    connect(m_tabelle->selectionModel(), &QItemSelectionModel::currentChanged, this, &LueckenSeite::describe);
    connect(m_anfrage, &QPushButton::clicked, this, &LueckenSeite::ask);
    connect(m_tabelle, &QTableView::activated, this, &LueckenSeite::ask);
    new Fokusweitergabe(*this, *m_tabelle);
}

void LueckenSeite::build() {
    m_kennzahl->setObjectName(QStringLiteral("luecken_kennzahl"));
    m_kennzahl->setAccessibleName(tr("Kennzahl"));
    m_kennzahl->setMinimumContentsLength(36);
    m_ebene->setObjectName(QStringLiteral("luecken_ebene"));
    m_ebene->setAccessibleName(tr("Raumebene"));
    m_anfrage->setObjectName(QStringLiteral("luecken_anfrage"));
    m_grund->setObjectName(QStringLiteral("luecken_grund"));
    m_grund->setWordWrap(true);
    m_grund->setMinimumHeight(fontMetrics().height() * 2);
    m_tabelle->setObjectName(QStringLiteral("luecken_tabelle"));
    m_tabelle->setAccessibleName(tr("Lücken: Räume und Perioden"));
    m_tabelle->setModel(m_model);
    m_tabelle->setItemDelegate(new Matrixmaler(m_tabelle));
    m_tabelle->setShowGrid(false);
    m_tabelle->setTabKeyNavigation(false);
    m_tabelle->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tabelle->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tabelle->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* head = new QHBoxLayout;
    head->setSpacing(abstand(2));
    head->addWidget(m_kennzahl);
    head->addWidget(m_ebene);
    head->addWidget(m_anteil);
    head->addStretch(1);
    head->addWidget(m_anfrage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addLayout(head);
    column->addWidget(m_tabelle, 1);
    column->addWidget(m_grund);
    column->addWidget(legende());
}

/// In one line, or two where the window is narrow; an entry stays whole.
QWidget* LueckenSeite::legende() {
    QStringList entries;
    for (const auto art :
         {LueckenModel::kDa, LueckenModel::kTeilweise, LueckenModel::kFehlt, LueckenModel::kWartet,
          LueckenModel::kNichtZuBekommen, LueckenModel::kNichtErwartet}) {
        QString entry = LueckenModel::symbol(art) + u' ' + LueckenModel::wort(art);
        entries.append(entry.replace(u' ', QChar::Nbsp));
    }
    const QString gap = QString(4, QChar::Nbsp) + u' ';
    auto* label = new Rollenlabel(render::TextRole::kNote, entries.join(gap), this);
    label->setWordWrap(true);
    return label;
}

void LueckenSeite::refresh() {
    m_veraltet = true;
    if (isVisible()) load();
}

void LueckenSeite::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_veraltet) load();
}

void LueckenSeite::zeigeKennzahl(const QString& code) {
    m_code = code;
    load();
}

EbeneId LueckenSeite::ebene() const {
    return EbeneId{m_ebene->currentData().toLongLong()};
}

void LueckenSeite::fillChoices() {
    const auto& bestand = m_umgebung.werkbank()->bestand();
    std::vector<Suchauswahl::Eintrag> entries{{tr("Alle Kennzahlen zusammen"), {}, kAlle}};
    for (const auto& k : bestand.kennzahlen())
        entries.push_back({q(k.name), q(k.code), q(k.code)});
    m_kennzahl->setEintraege(std::move(entries));
    m_kennzahl->setGewaehlt(m_code.isEmpty() ? kAlle : m_code);
    const QSignalBlocker blocked(m_ebene);
    const auto before = m_ebene->currentData();
    m_ebene->clear();
    for (const auto* level : bestand.belegteEbenen())
        m_ebene->addItem(q(level->plural), static_cast<qlonglong>(level->id.value));
    const auto* analyse = bestand.analyseEbene();
    const auto fallback =
        analyse != nullptr ? QVariant(static_cast<qlonglong>(analyse->id.value)) : QVariant();
    m_ebene->setCurrentIndex(std::max(0, m_ebene->findData(before.isValid() ? before : fallback)));
}

void LueckenSeite::load() {
    auto* open = m_umgebung.werkbank();
    m_anfrage->setEnabled(open != nullptr && open->schreibbar());
    if (open == nullptr) {
        m_model->leere();
        return;
    }
    m_veraltet = false;
    fillChoices();
    const auto current = m_tabelle->currentIndex();
    if (ebene().valid()) showMatrix(ebene());
    m_tabelle->resizeColumnsToContents();
    if (const auto again = m_model->index(current.row(), current.column()); again.isValid())
        m_tabelle->setCurrentIndex(again);
    describe();
}

void LueckenSeite::showMatrix(EbeneId ebene) {
    auto& open = *m_umgebung.werkbank();
    const auto suche =
        workspace::Lueckensuche::beginne(open.store(), open.bestand(), open.auswertung(), Clock::todayIso());
    if (!suche) return m_umgebung.zeigeFehler(suche.error());
    const auto percent = [](double share) {
        return std::isnan(share)
                   ? tr("nichts erwartet")
                   : tr("%1 % der erwarteten Werte vorhanden").arg(texte::zahl(share * 100.0, 1));
    };
    if (const auto* kennzahl = open.bestand().kennzahl(m_code.toStdString())) {
        const auto matrix = suche->matrix(*kennzahl, ebene);
        if (!matrix) return m_umgebung.zeigeFehler(matrix.error());
        m_model->zeige(*matrix, open.bestand());
        m_anteil->setText(matrix->ohneWerte ? tr("noch ohne Werte: %1").arg(texte::wort(*matrix->ohneWerte))
                                            : percent(matrix->anteil()));
        return;
    }
    const auto all = suche->alle(ebene);
    if (!all) return m_umgebung.zeigeFehler(all.error());
    m_model->zeige(workspace::uebersicht(*all), open.bestand());
    const auto empty =
        std::count_if(all->begin(), all->end(), [](const auto& m) { return m.ohneWerte.has_value(); });
    m_anteil->setText(tr("%1 Kennzahlen mit Werten, %2 noch ohne")
                          .arg(static_cast<qlonglong>(all->size()) - empty)
                          .arg(static_cast<qlonglong>(empty)));
}

void LueckenSeite::describe() {
    const auto index = m_tabelle->currentIndex();
    m_grund->setText(index.isValid() ? index.data(Qt::ToolTipRole).toString()
                                     : tr("Wählen Sie ein Feld, um den Grund zu lesen."));
}

void LueckenSeite::ask() {
    auto* open = m_umgebung.werkbank();
    if (open == nullptr || !open->schreibbar()) return;
    Datenanfrage start;
    if (const auto* kennzahl = open->bestand().kennzahl(m_code.toStdString())) {
        start.kennzahl = kennzahl->id;
        start.lieferant = kennzahl->lieferant;
    }
    start.ebene = ebene();
    if (const auto periode = m_model->periode(m_tabelle->currentIndex().column()))
        start.von = start.bis = periode->code();
    bearbeiteAnfrage(m_umgebung, window(), start);
}

void LueckenSeite::zeigeBeispiel() {
    zeigeKennzahl(QStringLiteral("BEV"));
    m_tabelle->setCurrentIndex(m_model->index(0, std::min(8, m_model->columnCount() - 1)));
    ask();
}

}  // namespace isp::gui
