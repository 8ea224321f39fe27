// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/raeume_panel.h"

#include "base/clock.h"
#include "gui/dialoge.h"
#include "gui/dialogs/ebene_dialog.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/gebietsaenderung_dialog.h"
#include "gui/dialogs/grenzen_dialog.h"
#include "gui/panels/gebietsstand_seite.h"
#include "gui/panels/raumbezug_ziel.h"
#include "gui/panels/raumsatz_seite.h"
#include "gui/panels/raumvergleich_seite.h"
#include "gui/panels/sozialraum_seite.h"
#include "gui/panels/tabellenkopplung.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/bezugsmenue.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/leerzustand.h"
#include "gui/widgets/listenseite.h"
#include "models/raum_zeilen.h"
#include "render/kartenadapter.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "workspace/mitgeliefert.h"
#include "workspace/raumsaetze.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

namespace isp::gui {

RaeumePanel::RaeumePanel(Umgebung& umgebung, QWidget* parent) : Panel(umgebung, parent) {
    build();
    connect(m_laden, &QPushButton::clicked, this, &RaeumePanel::ladeGrenzen);
    connect(m_tabelle, &QPushButton::clicked, this, &RaeumePanel::ladeRaumtabelle);
    connect(m_ortlos, &QPushButton::clicked, this,
            [this] { legeNichtZuordenbarAn(this->umgebung(), window()); });
    connect(m_ohneGrenzen, &Leerzustand::triggered, this, &RaeumePanel::ladeGrenzen);
    connect(m_ebene, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0) return;
        m_auswahl.setEbene({m_ebene->itemData(index).toLongLong()});
        showEbene();
    });
    auto* back = new QShortcut(Qt::Key_Escape, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, &m_auswahl, &workspace::Auswahl::stepBack);
    storeChanged();
}

RaeumePanel::~RaeumePanel() = default;

QIcon RaeumePanel::icon() const {
    return symbol(QStringLiteral("raeume"));
}

void RaeumePanel::build() {
    m_reiter = new QTabBar(this);
    m_reiter->setObjectName(QStringLiteral("raeume_reiter"));
    m_reiter->setAccessibleName(tr("Räume"));
    m_reiter->setExpanding(false);
    m_reiter->setDrawBase(false);
    m_seiten = new QStackedWidget(this);
    buildSeiten();
    connect(m_reiter, &QTabBar::currentChanged, m_seiten, &QStackedWidget::setCurrentIndex);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(4), abstand(3), abstand(4), abstand(3));
    column->setSpacing(abstand(3));
    column->addWidget(new Rollenlabel(render::TextRole::kTitle, tr("Räume"), this));
    column->addWidget(m_reiter);
    column->addWidget(m_seiten, 1);
}

void RaeumePanel::buildSeiten() {
    m_planungsraeume = new RaumsatzSeite(umgebung(), {Raumsatzart::kPlanung}, m_seiten);
    m_planungsraeume->setObjectName(QStringLiteral("raeume_planungsraeume"));
    m_vergleich = new RaumvergleichSeite(umgebung(), m_seiten);
    m_handlungsraeume =
        new RaumsatzSeite(umgebung(), {Raumsatzart::kHandlung, Raumsatzart::kZustaendigkeit}, m_seiten);
    m_handlungsraeume->setObjectName(QStringLiteral("raeume_handlungsraeume"));
    m_sozialraeume = new SozialraumSeite(umgebung(), m_seiten);
    m_gebietsstand = new GebietsstandSeite(umgebung(), m_seiten);
    const std::pair<QString, QWidget*> pages[] = {
        {tr("Ebenen und Grenzen"), buildEbenen()},
        {tr("Planungsräume"), m_planungsraeume},
        {tr("Planungsräume vergleichen"), m_vergleich},
        {tr("Handlungs- und Zuständigkeitsräume"), m_handlungsraeume},
        {tr("Sozialräume"), m_sozialraeume},
        {tr("Brüche und Gebietsstand"), m_gebietsstand}};
    for (const auto& [title, page] : pages) {
        m_reiter->addTab(title);
        m_seiten->addWidget(page);
    }
    for (auto* page : {m_planungsraeume, m_handlungsraeume})
        connect(page, &RaumsatzSeite::gebietsstandRequested, this, [this] { zeige(kGebietsstand); });
}

void RaeumePanel::zeige(Seite seite) {
    m_reiter->setCurrentIndex(seite);
}

void RaeumePanel::refreshSeiten() {
    m_planungsraeume->refresh();
    m_vergleich->refresh();
    m_handlungsraeume->refresh();
    m_sozialraeume->refresh();
    m_gebietsstand->refresh();
}

QWidget* RaeumePanel::buildEbenen() {
    m_raeume = new models::RaumModel(this);
    m_liste = new Listenseite(m_raeume,
                              {tr("Raum, Schlüssel oder Typ suchen …"),
                               tr("Raum"),
                               tr("Räume"),
                               tr("Keine Räume"),
                               tr("Grenzen mit unbekannten Räumen legen sie an."),
                               {}},
                              this);
    m_liste->setObjectName(QStringLiteral("raeume_liste"));
    m_liste->sortiereNach(models::RaumModel::kSchluessel, Qt::AscendingOrder);
    using M = models::RaumModel;
    for (const auto& [column, least, most] : {std::tuple{M::kSchluessel, 9, 20},
                                              {M::kName, 28, 40},
                                              {M::kTyp, 6, 28},
                                              {M::kGehoertZu, 8, 22},
                                              {M::kArten, 8, 36}})
        m_liste->setSpaltenbreite(column, least, most);
    m_liste->setNamensspalte(M::kName);
    m_liste->setVerzichtbareSpalten({M::kArten, M::kGrenze, M::kBis, M::kAb});
    auto* uses = new QAction(symbol(QStringLiteral("themen")), tr("Verwendet in …"), this);
    uses->setObjectName(QStringLiteral("raum_bezuege"));
    connect(uses, &QAction::triggered, this, &RaeumePanel::showBezuege);
    m_liste->addAktion(uses, true);
    m_kopplung = new Tabellenkopplung(*m_liste->tabelle(), m_auswahl);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_liste);
    split->addWidget(buildSeite());
    split->setStretchFactor(0, 7);
    split->setStretchFactor(1, 4);
    split->setSizes({700, 400});
    split->setChildrenCollapsible(false);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(3));
    column->addWidget(buildKopf());
    column->addWidget(split, 1);
    return page;
}

/// What names the chosen Raum, with the way there.
void RaeumePanel::showBezuege() {
    const auto row = m_liste->gewaehlteZeile();
    if (!row || umgebung().werkbank() == nullptr) return;
    const auto raum = m_raeume->row(*row).raum;
    const auto uses = workspace::Raumsaetze(*umgebung().werkbank()).bezuege(raum);
    if (!uses) return umgebung().zeigeFehler(uses.error());
    std::vector<Bezugszeile> lines;
    for (const auto& use : *uses)
        lines.push_back(
            {bezugstext(use), bezugsweg(umgebung(), use, raum, [this] { zeige(kGebietsstand); })});
    zeigeBezuege(m_liste->tabelle(), std::move(lines), tr("Nirgends verwendet"));
}

QWidget* RaeumePanel::buildKopf() {
    auto* head = new QWidget(this);
    m_ebene = new QComboBox(head);
    m_ebene->setObjectName(QStringLiteral("raeume_ebene"));
    m_ebene->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("&Raumebene"), head);
    label->setBuddy(m_ebene);
    m_laden = new QPushButton(symbol(QStringLiteral("einlesen")), tr("&Grenzen laden …"), head);
    m_laden->setObjectName(QStringLiteral("raeume_laden"));
    m_tabelle = new QPushButton(symbol(QStringLiteral("plus")), tr("Räume aus &Tabelle …"), head);
    m_tabelle->setObjectName(QStringLiteral("raeume_aus_tabelle"));
    m_ortlos = new QPushButton(symbol(QStringLiteral("plus")), tr("&Nicht Zuordenbares …"), head);
    m_ortlos->setObjectName(QStringLiteral("raeume_nicht_zuordenbar"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(abstand(2));
    row->addWidget(label);
    row->addWidget(m_ebene);
    row->addStretch(1);
    row->addWidget(m_tabelle);
    row->addWidget(m_ortlos);
    row->addWidget(m_laden);
    return head;
}

QWidget* RaeumePanel::buildSeite() {
    m_karte = new KartenWidget(m_auswahl, this);
    m_karte->setBeiwerk(false);
    m_karte->setHinweis([this](RaumId raum) -> QStringList {
        for (const auto& row : m_raeume->rows())
            if (row.raum == raum) return {row.name, row.schluessel, row.typ};
        return {};
    });
    m_ohneGrenzen = new Leerzustand(this);
    m_kartenstapel = new QStackedWidget(this);
    m_kartenstapel->addWidget(m_karte);
    m_kartenstapel->addWidget(m_ohneGrenzen);
    m_grenzhinweis = new Rollenlabel(render::TextRole::kNote, {}, this);
    m_grenzhinweis->setWordWrap(true);
    auto* upper = new QWidget(this);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(abstand(1));
    upperColumn->addWidget(m_kartenstapel, 1);
    upperColumn->addWidget(m_grenzhinweis);

    m_herkunft = new models::GrenzherkunftModel(this);
    m_quellen = new Listenseite(
        m_herkunft,
        {tr("Quelle suchen …"), tr("Ladung"), tr("Ladungen"), tr("Noch keine Grenzen"),
         tr("Laden Sie Grenzen aus einer Datei, zum Beispiel VG250 des BKG."), tr("Grenzen laden …")},
        this);
    m_quellen->sortiereNach(0, Qt::DescendingOrder);
    connect(m_quellen, &Listenseite::leerTriggered, this, &RaeumePanel::ladeGrenzen);
    auto* lower = new QWidget(this);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, abstand(2), 0, 0);
    lowerColumn->setSpacing(abstand(1));
    lowerColumn->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Herkunft der Grenzen"), lower));
    lowerColumn->addWidget(m_quellen, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(upper);
    split->addWidget(lower);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    return split;
}

QStringList RaeumePanel::ungespeichert() const {
    return m_planungsraeume->ungespeichert() + m_handlungsraeume->ungespeichert() +
           m_sozialraeume->ungespeichert();
}

void RaeumePanel::storeChanged() {
    m_planungsraeume->vergiss();
    m_handlungsraeume->vergiss();
    m_sozialraeume->vergiss();
    delete m_verbindungen;
    m_verbindungen = new QObject(this);
    if (auto* werkbank = umgebung().werkbank()) {
        using workspace::Werkbank;
        connect(werkbank, &Werkbank::bestandChanged, m_verbindungen, [this] {
            fillEbenen();
            refreshSeiten();
        });
        connect(werkbank, &Werkbank::grenzenChanged, m_verbindungen, [this] {
            showEbene();
            refreshSeiten();
        });
        connect(werkbank, &Werkbank::themenChanged, m_verbindungen, [this] {
            m_sozialraeume->refresh();
            m_planungsraeume->refreshBezuege();
            m_handlungsraeume->refreshBezuege();
        });
    }
    m_auswahl.setRaeume({});
    fillEbenen();
    refreshSeiten();
}

void RaeumePanel::fillEbenen() {
    auto* werkbank = umgebung().werkbank();
    const bool writable = werkbank != nullptr && werkbank->schreibbar();
    m_laden->setEnabled(writable);
    const bool any = writable && !werkbank->bestand().raeume().empty();
    m_tabelle->setEnabled(any);
    m_ortlos->setEnabled(any);
    const QSignalBlocker quiet(m_ebene);
    m_ebene->clear();
    if (werkbank != nullptr) {
        const auto& bestand = werkbank->bestand();
        for (const auto* ebene : bestand.belegteEbenen())
            m_ebene->addItem(QString::fromStdString(ebene->plural), qlonglong{ebene->id.value});
        if (bestand.positionen(m_auswahl.ebene()).empty() && bestand.analyseEbene() != nullptr)
            m_auswahl.setEbene(bestand.analyseEbene()->id);
        m_ebene->setCurrentIndex(m_ebene->findData(qlonglong{m_auswahl.ebene().value}));
    }
    showEbene();
}

void RaeumePanel::showEbene() {
    auto* werkbank = umgebung().werkbank();
    m_raeume->setRows(werkbank != nullptr ? models::raumzeilen(werkbank->bestand(), m_auswahl.ebene())
                                          : std::vector<models::Raumzeile>{});
    m_kopplung->showMarks();
    showKarte();
    showHerkunft();
}

void RaeumePanel::showKarte() {
    auto* werkbank = umgebung().werkbank();
    auto geometrie = render::Kartengeometrie::make({});
    m_grenzhinweis->clear();
    m_ohneGrenzen->setInhalt({}, {}, {});
    if (werkbank != nullptr) {
        const auto read = workspace::readKartengrenzen(werkbank->store(), werkbank->bestand(),
                                                       m_auswahl.ebene(), Clock::todayIso());
        if (read) {
            geometrie = render::Kartengeometrie::make(render::kartenquelle(**read));
            const auto source = QString::fromStdString((*read)->quelle);
            m_grenzhinweis->setText((*read)->schematisch ? source : tr("Grenzen: %1").arg(source));
        } else {
            m_ohneGrenzen->setInhalt(werkbank->bestand().raeume().empty() ? tr("Noch keine Räume")
                                                                          : texte::meldung(read.error()).satz,
                                     tr("Laden Sie Grenzen aus einer Datei, zum Beispiel VG250 des BKG."),
                                     werkbank->schreibbar() ? tr("Grenzen laden …") : QString());
        }
    }
    m_karte->setGeometrie(geometrie);
    m_karte->setThema(render::flaechenthema(*geometrie, [](RaumId) { return true; }));
    m_kartenstapel->setCurrentIndex(geometrie->anzahl() > 0 ? 0 : 1);
    std::vector<RaumId> order;
    for (const auto& row : m_raeume->rows())
        order.push_back(row.raum);
    m_karte->setReihenfolge(std::move(order));
}

void RaeumePanel::showHerkunft() {
    auto* werkbank = umgebung().werkbank();
    if (werkbank == nullptr) return m_herkunft->setRows({});
    auto loads = workspace::grenzherkunft(*werkbank);
    if (!loads) return umgebung().zeigeFehler(loads.error());
    m_herkunft->setRows(std::move(loads).value());
}

void RaeumePanel::ladeGrenzen() {
    const auto pfad = dialoge::frageDatei(
        this, {tr("Grenzen laden"),
               {},
               tr("Grenzen (*.gpkg *.shp *.geojson *.json *.topojson *.gml *.kml *.fgb *.tab *.mif)") +
                   QStringLiteral(";;") + tr("Alle Dateien (*)"),
               {},
               {}});
    if (!pfad.isEmpty()) openDialog(pfad);
}

void RaeumePanel::ladeRaumtabelle() {
    const auto pfad = dialoge::frageDatei(this, {tr("Räume aus einer Tabelle"),
                                                 {},
                                                 tr("Tabellen (*.csv *.txt *.xlsx *.xls *.ods)") +
                                                     QStringLiteral(";;") + tr("Alle Dateien (*)"),
                                                 {},
                                                 {}});
    if (!pfad.isEmpty()) legeEbeneAusTabelleAn(umgebung(), window(), pfad);
}

void RaeumePanel::openDialog(const QString& pfad) {
    auto* dialog = new GrenzenDialog(umgebung(), pfad, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<Rundgangbild> RaeumePanel::rundgangbilder() {
    if (umgebung().werkbank() == nullptr || !umgebung().werkbank()->schreibbar()) return {};
    std::vector<Rundgangbild> out;
    const std::pair<const char*, Seite> pages[] = {{"raeume-planungsraeume", kPlanungsraeume},
                                                   {"raeume-vergleich", kVergleich},
                                                   {"raeume-handlungsraeume", kHandlungsraeume},
                                                   {"raeume-sozialraeume", kSozialraeume},
                                                   {"raeume-gebietsstand", kGebietsstand}};
    for (const auto& [name, page] : pages)
        out.push_back({QString::fromLatin1(name),
                       [this, page = page]() -> QWidget* {
                           zeige(page);
                           return nullptr;
                       },
                       [this] { zeige(kEbenen); }});
    const auto closeDialog = [this] {
        if (auto* shown = QApplication::activeModalWidget()) shown->close();
        zeige(kEbenen);
    };
    out.push_back({QStringLiteral("raeume-gebietsaenderung"),
                   [this]() -> QWidget* {
                       zeige(kGebietsstand);
                       return m_gebietsstand->zeigeBeispiel();
                   },
                   closeDialog});
    out.push_back({QStringLiteral("raeume-bruch"),
                   [this]() -> QWidget* {
                       zeige(kGebietsstand);
                       const auto& all = umgebung().werkbank()->bestand().brueche();
                       return m_gebietsstand->oeffneBruch(all.empty() ? 0 : all.front().id.value);
                   },
                   closeDialog});
    out.push_back({QStringLiteral("raeume-grenzen-laden"),
                   [this]() -> QWidget* {
                       if (!m_mitgeliefert) m_mitgeliefert = std::make_unique<workspace::Mitgeliefert>();
                       const auto file = m_mitgeliefert->file("segeberg/grenzen_schematisch.geojson");
                       if (!file) return nullptr;
                       openDialog(QString::fromStdU16String(file->u16string()));
                       return QApplication::activeModalWidget();
                   },
                   [] {
                       if (auto* shown = QApplication::activeModalWidget()) shown->close();
                   }});
    return out;
}

}  // namespace isp::gui
