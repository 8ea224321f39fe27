// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/atlas_panel.h"

#include "gui/dialoge.h"
#include "gui/dialogs/klassengrenzen_dialog.h"
#include "gui/panels/atlas_ansichten.h"
#include "gui/panels/atlas_kopf.h"
#include "gui/panels/atlas_menue.h"
#include "gui/panels/atlas_seiten.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/panels/atlas_wert.h"
#include "gui/panels/freigabevermerk.h"
#include "gui/panels/kartenhintergrund.h"
#include "gui/panels/kartenleiste.h"
#include "gui/panels/kartenorte.h"
#include "gui/panels/kartenregie.h"
#include "gui/panels/tabellenkopplung.h"
#include "gui/panels/zeitleiste.h"
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/leerzustand.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/rangfolge_widget.h"
#include "gui/widgets/verlauf_widget.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace isp::gui {

namespace {

constexpr QSize kBildPixel{1920, 1080};

}  // namespace

AtlasPanel::AtlasPanel(Umgebung& umgebung, QWidget* parent)
    : Panel(umgebung, parent),
      m_sicht(std::make_unique<AtlasSicht>(umgebung)),
      m_regie(std::make_unique<Kartenregie>(umgebung, *m_sicht)) {
    build();
    addShortcuts();
    m_neben.setSingleShot(true);
    m_neben.setInterval(0);
    connect(&m_neben, &QTimer::timeout, this, &AtlasPanel::showNeben);
    connect(m_regie.get(), &Kartenregie::bildChanged, this, [this] {
        showKarte();
        m_neben.start();
    });
    auto& menue = m_kopf->menue();
    connect(menue.speichern(), &QAction::triggered, this, &AtlasPanel::frageSpeichern);
    connect(menue.kopieren(), &QAction::triggered, this, &AtlasPanel::kopiere);
    connect(menue.beschriftung(), &QAction::toggled, m_karte, &KartenWidget::setBeschriftung);
    connect(menue.hintergrund(), &QAction::triggered, this,
            [this] { m_orte->hintergrund().zeigeDialog(window()); });
    connect(menue.ortSetzen(), &QAction::triggered, m_orte, &Kartenorte::frageOrt);
    connect(&menue, &AtlasMenue::farbsehenGewaehlt, m_regie.get(), &Kartenregie::setFarbsehen);
    connect(&menue, &AtlasMenue::eigeneGrenzenGewuenscht, this, &AtlasPanel::frageKlassengrenzen);
    connect(m_leer, &Leerzustand::triggered, this, &AtlasPanel::zeigeNaechsteHilfe);
    connect(m_ohneGrenzen, &Leerzustand::triggered, this, [this] {
        if (m_regie->problem()) return m_regie->setArt(render::Kartenart::kFlaechen);
        this->umgebung().oeffneBereich(QStringLiteral("raeume"));
    });
    showSeite();
}

AtlasPanel::~AtlasPanel() = default;

QIcon AtlasPanel::icon() const {
    return symbol(QStringLiteral("atlas"));
}

void AtlasPanel::build() {
    m_kopf = new AtlasKopf(umgebung(), *m_sicht, this);
    m_stapel = new QStackedWidget(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(abstand(4), abstand(3), abstand(4), abstand(3));
    column->setSpacing(abstand(3));
    column->addWidget(m_kopf);
    column->addWidget(new Standbanner(umgebung(), this));
    new AtlasAnsichten(umgebung(), m_kopf->menue(), this);
    column->addWidget(m_stapel, 1);

    m_karte = new KartenWidget(umgebung().auswahl(), this);
    m_karte->setObjectName(QStringLiteral("atlas_karte"));
    m_karte->setHinweis([this](RaumId raum) { return m_regie->hinweis(raum); });
    m_ohneGrenzen = new Leerzustand(this);
    m_kartenstapel = new QStackedWidget(this);
    m_kartenstapel->addWidget(m_karte);
    m_kartenstapel->addWidget(m_ohneGrenzen);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildKarte());
    split->addWidget(buildSeite());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    m_orte = new Kartenorte(umgebung(), *m_sicht, *m_regie, *m_karte, this);
    new Werteinblick(umgebung(), *m_sicht, *m_karte, *m_werteseite, this);
    m_leer = new Leerzustand(this);
    m_seiten = new AtlasSeiten(umgebung(), *m_sicht, split, this);
    m_stapel->addWidget(m_seiten);
    m_stapel->addWidget(m_leer);
}

QWidget* AtlasPanel::buildKarte() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(abstand(2));
    column->addWidget(new Kartenleiste(umgebung(), *m_regie, page));
    column->addWidget(m_kartenstapel, 1);
    return page;
}

QWidget* AtlasPanel::buildSeite() {
    auto& auswahl = umgebung().auswahl();
    m_rangfolge = new RangfolgeWidget(auswahl, this);
    m_verlauf = new VerlaufWidget(auswahl, this);
    m_werte = new models::WerteModel(this);
    m_zeitpunkte = new models::ZeitpunkteModel(this);
    const Listentexte texte{tr("Raum suchen …"),
                            tr("Raum"),
                            tr("Räume"),
                            tr("Keine Räume"),
                            tr("Auf dieser Raumebene gibt es keine Räume."),
                            {}};
    m_werteseite = new Listenseite(m_werte, texte, this);
    m_zeitseite = new Listenseite(m_zeitpunkte, texte, this);
    m_werteseite->sortiereNach(models::WerteModel::kWert, Qt::DescendingOrder);
    m_werteseite->setSpaltenbreite(models::WerteModel::kRaum, 10, 26);
    m_werteseite->setSpaltenbreite(models::WerteModel::kWert, 6, 12);
    m_werteseite->setSpaltenbreite(models::WerteModel::kRang, 6, 8);
    m_werteseite->setSpaltenbreite(models::WerteModel::kVeraenderung, 6, 12);
    // The names stay in sight while the Perioden scroll: they are the heads of the rows.
    m_zeitseite->tabelle()->hideColumn(0);
    m_zeitseite->tabelle()->verticalHeader()->show();
    m_zeitseite->tabelle()->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_zeitseite->sortiereNach(0, Qt::AscendingOrder);
    m_wertekopplung = new Tabellenkopplung(*m_werteseite->tabelle(), auswahl);
    m_zeitkopplung = new Tabellenkopplung(*m_zeitseite->tabelle(), auswahl);
    if (auto* exportieren = umgebung().aktion(QStringLiteral("exportieren")))
        for (auto* page : {m_werteseite, m_zeitseite})
            page->tabelle()->addAction(exportieren);
    m_reiter = new QTabWidget(this);
    m_reiter->setDocumentMode(true);
    m_reiter->addTab(m_rangfolge, tr("Rangfolge"));
    m_reiter->addTab(m_werteseite, tr("Werte"));
    m_reiter->addTab(m_zeitseite, tr("Alle Zeitpunkte"));
    connect(m_reiter, &QTabWidget::currentChanged, this, &AtlasPanel::fillTabelle);
    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, abstand(2), 0, 0);
    column->setSpacing(abstand(1));
    column->addWidget(new Rollenlabel(render::TextRole::kSection, tr("Entwicklung"), below));
    column->addWidget(m_verlauf, 1);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_reiter);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    return split;
}

void AtlasPanel::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto step = [this](int by) {
        // Where no Periode is to be seen, none is changed.
        if (m_kopf->zeitleiste().isVisible()) m_sicht->stepPeriode(by);
    };
    add(Qt::Key_Left, [step] { step(-1); });
    add(Qt::Key_Right, [step] { step(1); });
    add(Qt::Key_Escape, [this] { m_orte->wartet() ? m_orte->brichAb() : umgebung().auswahl().stepBack(); });
}

QStringList AtlasPanel::ungespeichert() const {
    return m_seiten->ungespeichert();
}

void AtlasPanel::storeChanged() {
    m_kopf->zeitleiste().haltAn();
    m_sicht->storeChanged();
    m_orte->storeChanged();
    m_kopf->bestandChanged();
    m_seiten->storeChanged();
    if (auto* werkbank = umgebung().werkbank())
        connect(werkbank, &workspace::Werkbank::bestandChanged, m_kopf, &AtlasKopf::bestandChanged);
}

void AtlasPanel::showKarte() {
    const auto* bild = m_regie->bild();
    // A map that is refused keeps its place until another one is there.
    if (const auto geometrie = bild != nullptr ? bild->geometrie : m_sicht->geometrie();
        geometrie != m_gezeichnet) {
        m_gezeichnet = geometrie;
        m_karte->setGeometrie(geometrie);
    }
    m_karte->setAuflage(m_sicht->auflage());
    if (!m_orte->wartet())
        m_karte->setVermerk(m_regie->farbsehen() == render::Farbsehen::kAlle
                                ? QString()
                                : tr("Vorschau: %1").arg(render::farbsehname(m_regie->farbsehen())));
    m_karte->setThema(m_regie->gezeigt());
    showSeite();
}

void AtlasPanel::showNeben() {
    m_rangfolge->setRangfolge(m_regie->rangfolge());
    m_karte->setReihenfolge(m_rangfolge->reihenfolge());
    m_verlauf->setVerlauf(m_sicht->verlauf());
    m_werteAlt = m_zeitAlt = true;
    fillTabelle();
}

void AtlasPanel::fillTabelle() {
    const auto* sicht = m_sicht->sicht();
    if (m_reiter->currentIndex() == kWerte && std::exchange(m_werteAlt, false)) {
        m_werte->setInhalt(m_sicht->zeilen(), m_sicht->kontext());
        m_wertekopplung->showMarks();
    }
    if (m_reiter->currentIndex() != kZeitpunkte || !std::exchange(m_zeitAlt, false)) return;
    if (sicht == nullptr) return m_zeitpunkte->clear();
    m_zeitpunkte->setInhalt(*sicht, umgebung().werkbank()->bestand(), m_sicht->zeilen());
    m_zeitkopplung->showMarks();
    auto* table = m_zeitseite->tabelle();
    table->scrollTo(table->model()->index(0, models::ZeitpunkteModel::columnOf(sicht->periode)));
}

void AtlasPanel::zeigeReiter(Reiter reiter) {
    m_reiter->setCurrentIndex(reiter);
}

void AtlasPanel::showSeite() {
    const auto& problem = m_sicht->problem();
    m_hilfeZiel.clear();
    if (umgebung().werkbank() == nullptr) {
        m_leer->setInhalt(tr("Keine Werkbank geöffnet"),
                          tr("Öffnen Sie eine Werkbank oder legen Sie eine neue an."), {});
    } else if (umgebung().werkbank()->bestand().raeume().empty()) {
        m_hilfeZiel = QStringLiteral("raeume");
        m_leer->setInhalt(tr("Noch keine Räume"),
                          tr("Laden Sie die Grenzen Ihres Kreises; aus ihnen entstehen die Räume."),
                          tr("Zu den Räumen"));
    } else if (umgebung().auswahl().code().empty()) {
        m_hilfeZiel = QStringLiteral("daten");
        m_leer->setInhalt(tr("Noch keine Daten"),
                          tr("Lesen Sie eine Tabelle ein, dann erscheint sie hier auf der Karte."),
                          tr("Zu den Daten"));
    } else if (problem) {
        const auto meldung = texte::meldung(*problem);
        m_hilfeZiel = QStringLiteral("daten");
        m_leer->setInhalt(meldung.satz, meldung.abhilfe, tr("Zu den Daten"));
    }
    m_stapel->setCurrentIndex(m_sicht->sicht() != nullptr ? 0 : 1);
    if (const auto& missing = m_sicht->kartenproblem()) {
        m_ohneGrenzen->setInhalt(
            texte::meldung(*missing).satz,
            tr("Laden Sie Grenzen, dann entsteht die Karte. Rangfolge, Werte und Verlauf "
               "stehen schon jetzt bereit."),
            tr("Grenzen laden …"));
    }
    if (const auto& refused = m_regie->problem()) {
        const auto meldung = texte::meldung(*refused);
        m_ohneGrenzen->setInhalt(tr("Keine Veränderung zu zeigen"), meldung.ganz(),
                                 tr("Werte als Flächen zeigen"));
    }
    m_kartenstapel->setCurrentIndex(m_sicht->kartenproblem() || m_regie->problem() ? 1 : 0);
}

void AtlasPanel::zeigeNaechsteHilfe() {
    if (!m_hilfeZiel.isEmpty()) umgebung().oeffneBereich(m_hilfeZiel);
}

// Output
// ---------------------------------------------------------------------------------------------------------

render::Kartenblatt AtlasPanel::blatt() const {
    const auto& marked = umgebung().auswahl().raeume();
    const auto* bild = m_regie->bild();
    auto thema = bild != nullptr ? bild->thema : m_sicht->thema();
    if (const auto* sicht = m_sicht->sicht()) {
        const auto vermerk = freigabevermerk(
            *umgebung().werkbank(), {{m_sicht->anfrage(), PeriodenFilter::einzeln(sicht->zeitpunkt())}});
        if (!vermerk.isEmpty()) thema.hinweise.prepend(vermerk);
    }
    return render::Kartenblatt({bild != nullptr ? bild->geometrie : m_sicht->geometrie(),
                                std::move(thema),
                                render::Theme::light(),
                                m_karte->eigeneAnsicht(),
                                {marked.begin(), marked.end()},
                                m_karte->beschriftung(),
                                m_sicht->auflage()});
}

void AtlasPanel::frageSpeichern() {
    const auto* sicht = m_sicht->sicht();
    if (sicht == nullptr) return;
    const auto name = QString::fromStdString(sicht->block->code + "_" + sicht->zeitpunkt().toString());
    const auto pfad = dialoge::frageNeueDatei(this, {tr("Karte speichern"),
                                                     {},
                                                     tr("Bild (*.png);;Vektorgrafik (*.svg);;PDF (*.pdf)"),
                                                     QStringLiteral("png"),
                                                     name + QStringLiteral(".png")});
    if (!pfad.isEmpty()) speichere(pfad);
}

void AtlasPanel::speichere(const QString& pfad) {
    const bool pdf = pfad.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const render::Bildformat format{
        kBildPixel, pdf ? render::Bildformat::Papier::kA4Quer : render::Bildformat::Papier::kKeins};
    if (auto saved = blatt().save(pfad, format); !saved)
        umgebung().zeigeFehler(saved.error());
    else
        umgebung().zeigeErfolg(tr("Karte gespeichert: %1").arg(QFileInfo(pfad).fileName()));
}

void AtlasPanel::kopiere() {
    auto image = blatt().toImage({kBildPixel});
    if (!image) return umgebung().zeigeFehler(image.error());
    QGuiApplication::clipboard()->setImage(*image);
    umgebung().zeigeErfolg(tr("Karte in die Zwischenablage kopiert"));
}

KlassengrenzenDialog* AtlasPanel::frageKlassengrenzen() {
    const auto* sicht = m_sicht->sicht();
    if (sicht == nullptr) return nullptr;
    auto* dialog = new KlassengrenzenDialog(sicht->klassen.oben, sicht->block->nachkommastellen,
                                            sicht->block->zahlen(sicht->periode), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto wahl = umgebung().auswahl().klassenwahl();
        wahl.optionen.methode = analysis::Klassenmethode::kManuell;
        wahl.optionen.grenzen = dialog->grenzen();
        umgebung().auswahl().setKlassenwahl(wahl);
    });
    dialog->open();
    return dialog;
}

/// One picture of each kind of map, and of the bounds by hand.
std::vector<Rundgangbild> AtlasPanel::kartenbilder() {
    const auto kind = [this](render::Kartenart art) {
        return Rundgangbild{QStringLiteral("karte-") + QString::fromStdString(render::toText(art)),
                            [this, art]() -> QWidget* {
                                m_regie->setArt(art);
                                return nullptr;
                            },
                            [this] { m_regie->setArt(render::Kartenart::kFlaechen); }};
    };
    auto& auswahl = umgebung().auswahl();
    const auto before = std::make_shared<std::string>();
    // A count, whatever the store has: it shows circles of itself.
    const auto count = [this, &auswahl, before]() -> QWidget* {
        *before = auswahl.code();
        auto& open = *umgebung().werkbank();
        for (const auto& k : open.bestand().kennzahlen()) {
            const auto block = open.auswertung().werte({k.code, auswahl.ebene(), {}, {}});
            if (!block || !(*block)->anzahl || (*block)->fortgeltend || !(*block)->letzte()) continue;
            auswahl.setCode(k.code);
            break;
        }
        return nullptr;
    };
    return {{QStringLiteral("karte-symbole"), count, [&auswahl, before] { auswahl.setCode(*before); }},
            kind(render::Kartenart::kKacheln),
            kind(render::Kartenart::kVeraenderung),
            {QStringLiteral("klassengrenzen"), [this]() -> QWidget* { return frageKlassengrenzen(); },
             [this] { delete findChild<KlassengrenzenDialog*>(); }}};
}

std::vector<Rundgangbild> AtlasPanel::rundgangbilder() {
    auto& auswahl = umgebung().auswahl();
    const auto shot = [](const char* name, std::function<void()> show, std::function<void()> back) {
        return Rundgangbild{QString::fromLatin1(name),
                            [show = std::move(show)]() -> QWidget* {
                                show();
                                return nullptr;
                            },
                            std::move(back)};
    };
    const auto page = [this](Reiter reiter) { return [this, reiter] { zeigeReiter(reiter); }; };
    const auto mark = [this, &auswahl] {
        const auto& rows = m_sicht->zeilen();
        for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 2); ++i)
            auswahl.waehle(rows[i].raum, i > 0);
        if (rows.size() > 2) auswahl.setHover(rows[2].raum);
    };
    const auto unmark = [&auswahl] {
        auswahl.setRaeume({});
        auswahl.setHover({});
    };
    const auto finer = [this, &auswahl] {
        const auto levels = this->umgebung().werkbank()->bestand().belegteEbenen();
        if (!levels.empty()) auswahl.setEbene(levels.front()->id);
    };
    const auto usual = [this, &auswahl] {
        if (const auto* ebene = this->umgebung().werkbank()->bestand().analyseEbene())
            auswahl.setEbene(ebene->id);
    };
    std::vector<Rundgangbild> out{shot("atlas-auswahl", mark, unmark),
                                  shot("atlas-werte", page(kWerte), page(kRangfolge)),
                                  shot("atlas-alle-zeitpunkte", page(kZeitpunkte), page(kRangfolge)),
                                  shot("atlas-gemeinden", finer, usual)};
    for (auto& further : kartenbilder())
        out.push_back(std::move(further));
    for (auto& further : m_seiten->rundgangbilder())
        out.push_back(std::move(further));
    return out;
}

}  // namespace isp::gui
