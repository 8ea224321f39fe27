// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_kartenarten.h"

#include "demo_werkbank.h"
#include "gui/dialoge.h"
#include "gui/dialogs/klassengrenzen_dialog.h"
#include "gui/panels/atlas_kopf.h"
#include "gui/panels/atlas_menue.h"
#include "gui/panels/atlas_panel.h"
#include "gui/panels/atlas_seiten.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/panels/kartenorte.h"
#include "gui/panels/kartenregie.h"
#include "gui/panels/vergleich_seite.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/klassenhistogramm.h"
#include "gui/widgets/mehrfachkarte.h"
#include "gui/widgets/rangfolge_widget.h"
#include "gui/widgets/wischkarte.h"
#include "umgebung.h"
#include "workspace/ansicht.h"
#include "workspace/themenbuch.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

namespace isp::test {

using gui::AtlasPanel;
using render::Kartenart;

namespace {

constexpr const char* kWahlstedt = "010600092";

struct Buehne {
    Buehne() {
        umgebung.setWerkbank(demoWerkbank());
        panel = std::make_unique<AtlasPanel>(umgebung);
        panel->resize(1290, 700);
        panel->storeChanged();
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get())) qWarning("the panel was not shown");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] workspace::Auswahl& auswahl() const { return umgebung.auswahl(); }
    template <typename T>
    [[nodiscard]] T* find(const char* name) const {
        return panel->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] const render::Kartenthema& thema() const { return panel->karte().maler().thema(); }
    [[nodiscard]] RaumId raum(const char* key) const { return test::raum(*umgebung.werkbank(), "raum", key); }
    [[nodiscard]] gui::VergleichSeite& vergleich() const {
        auswahl().setSeite("vergleich");
        QCoreApplication::processEvents();
        return *qobject_cast<gui::VergleichSeite*>(panel->seiten().seite(QStringLiteral("vergleich")));
    }
    void trigger(const char* name) const {
        auto* action = panel->kopf().menue().findChild<QAction*>(QString::fromLatin1(name));
        QVERIFY(action != nullptr);
        Q_EMIT panel->kopf().menue().aboutToShow();  // what can be chosen is looked at when it opens
        QVERIFY(action->isEnabled());
        action->trigger();
        QCoreApplication::processEvents();
    }
    /// The picture, where somebody wants to look at it.
    void bild(const char* name) const {
        const auto dir = qEnvironmentVariable("ISP_BILDER");
        if (dir.isEmpty()) return;
        QCoreApplication::processEvents();
        QDir().mkpath(dir);
        panel->grab().save(dir + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
    }

    mutable Testumgebung umgebung;
    std::unique_ptr<AtlasPanel> panel;
};

void chooseByKey(QComboBox& box, int index) {
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
    QCoreApplication::processEvents();
}

}  // namespace

void KartenartenTest::countsAreCirclesUnlessSomebodyWantsAreas() {
    const Buehne b;
    QCOMPARE(b.panel->regie().art(), Kartenart::kFlaechen);
    b.auswahl().setCode("BEV");
    QCOMPARE(b.panel->regie().art(), Kartenart::kSymbole);
    QVERIFY(b.thema().symbole.has_value());
    QVERIFY(!b.thema().hinweise.join(u' ').contains(QStringLiteral("Anzahlen als Fläche")));
    auto* warning = b.find<QLabel>("atlas_anzahlwarnung");
    QVERIFY(!warning->isVisible());
    b.bild("karte-symbole");
    // Norderstedt has by far the most inhabitants; its circle is the first and the largest.
    const auto circles = b.panel->karte().maler().symbole();
    QCOMPARE(circles.size(), std::size_t{15});
    QVERIFY(circles.front().radius > 1.5 * circles[1].radius);
    chooseByKey(*b.find<QComboBox>("atlas_kartenart"), 0);
    QCOMPARE(b.panel->regie().art(), Kartenart::kFlaechen);
    QVERIFY(warning->isVisible());
    b.bild("karte-anzahl-warnung");
    auto* remedy = b.find<QPushButton>("knopf_als_symbole");
    remedy->setFocus();
    QTest::keyClick(remedy, Qt::Key_Space);
    QCOMPARE(b.panel->regie().art(), Kartenart::kSymbole);
    QVERIFY(!warning->isVisible());
    // A circle is the Raum under the pointer.
    auto& map = b.panel->karte();
    const auto raum = map.maler().geometrie().info(map.maler().symbole().front().gebiet).raum;
    QCOMPARE(map.raumBei(QPointF(*map.pixelOf(raum)) + QPointF(10.0, 0.0)), std::optional(raum));
}

void KartenartenTest::theKindIsChosenByKeyboardAndKept() {
    const Buehne b;
    auto* box = b.find<QComboBox>("atlas_kartenart");
    for (int i = 0; i < box->count(); ++i) {
        chooseByKey(*box, i);
        QCOMPARE(static_cast<int>(b.panel->regie().art()), i);
        QVERIFY(b.panel->regie().bild() != nullptr);
        b.bild(qPrintable(QStringLiteral("karte-art-") + box->itemData(i).toString()));
    }
    // What is set is part of the Ansicht; what is usual is not.
    QCOMPARE(b.auswahl().einstellung("karte.art"), std::string("veraenderung"));
    chooseByKey(*box, 0);
    QCOMPARE(b.auswahl().einstellung("karte.art"), std::string());
}

void KartenartenTest::tilesCanBeMarkedAndHaveNoScale() {
    const Buehne b;
    b.panel->regie().setArt(Kartenart::kKacheln);
    const auto& map = b.panel->karte();
    QVERIFY(map.maler().geometrie().kacheln());
    QCOMPARE(map.maler().geometrie().anzahl(), std::size_t{15});
    const auto at = map.pixelOf(b.raum(kWahlstedt));
    QVERIFY(at.has_value());
    QTest::mouseClick(&b.panel->karte(), Qt::LeftButton, Qt::NoModifier, *at);
    QCOMPARE(b.auswahl().raeume(), std::set<RaumId>{b.raum(kWahlstedt)});
    QVERIFY(b.thema().hinweise.join(u' ').contains(QStringLiteral("Kachel")));
    QVERIFY(b.panel->blatt().layout({1200.0, 800.0}).massstab.text.isEmpty());
    // The other views keep the outlines.
    QVERIFY(!b.panel->sicht().geometrie()->kacheln());
}

void KartenartenTest::aChangeNamesBothTimesAndIsRefusedAcrossABreak() {
    const Buehne b;
    b.panel->regie().setArt(Kartenart::kVeraenderung);
    QVERIFY(b.panel->regie().bild() != nullptr);
    QVERIFY2(b.thema().titel.contains(QStringLiteral("Veränderung 2011 bis 2021")),
             qPrintable(b.thema().titel));
    QCOMPARE(b.thema().einheit, QStringLiteral("Prozentpunkte"));
    auto* since = b.find<QComboBox>("atlas_gegenueber");
    QVERIFY(since->isVisible());
    QCOMPARE(since->currentText(), QStringLiteral("2011"));
    // Colours lie around zero.
    const auto& classes = b.thema().klassen;
    QCOMPARE(classes.size(), std::size_t{5});
    QCOMPARE(classes[2].farbe, QColor(0xF7F7F7));
    QVERIFY(std::abs(classes[2].von + classes[2].bis) < 1e-9);
    // The ranking is that of the changes.
    QTRY_VERIFY(b.panel->rangfolge().maler().rangfolge().einheit == QStringLiteral("Prozentpunkte"));
    // Before 2011 they were counted otherwise.
    chooseByKey(*since, since->findText(QStringLiteral("2009")));
    QVERIFY(b.panel->regie().problem().has_value());
    b.bild("karte-veraenderung-bruch");
    const auto texts = b.panel->findChildren<QLabel*>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel* l) {
        return l->isVisible() && l->text().contains(QStringLiteral("nicht vergleichbar"));
    }));
    chooseByKey(*since, since->findText(QStringLiteral("2015")));
    QVERIFY(!b.panel->regie().problem().has_value());
    chooseByKey(*b.find<QComboBox>("atlas_aenderung"), 1);
    QCOMPARE(b.thema().einheit, QStringLiteral("%"));
    b.bild("karte-veraenderung-prozent");
}

void KartenartenTest::coloursWithoutClassesAndPatterns() {
    const Buehne b;
    b.trigger("karte.stetig");
    QVERIFY(b.thema().skala.has_value());
    QVERIFY(b.thema().klassen.empty());
    b.auswahl().setPalette("divergierend");
    b.bild("karte-stetig");
    const auto* gebiet = &b.thema().gebiete.front();
    QVERIFY(gebiet->farbe.has_value());
    QTRY_COMPARE(b.panel->rangfolge().maler().rangfolge().zeilen.front().fuellung.farbe,
                 b.thema().skala->farbe(b.panel->rangfolge().maler().rangfolge().zeilen.front().wert));
    b.trigger("karte.stetig");
    b.trigger("karte.muster");
    QVERIFY(!b.thema().skala.has_value());
    QVERIFY(b.thema().klassen.back().muster != b.thema().klassen.front().muster);
    b.bild("karte-muster");
}

void KartenartenTest::previewsColourVisionOnlyInTheWindow() {
    const Buehne b;
    const auto before = b.thema().klassen.back().farbe;
    auto* menu = b.panel->kopf().menue().findChild<QMenu*>(QStringLiteral("menue_farbsehen"));
    QVERIFY(menu != nullptr);
    for (auto* action : menu->actions())
        if (action->data().toString() == QStringLiteral("grau")) action->trigger();
    const auto seen = b.thema().klassen.back().farbe;
    QVERIFY(seen != before);
    QCOMPARE(seen.red(), seen.blue());
    b.bild("karte-grau");
    // What leaves the program has its colours.
    QCOMPARE(b.panel->regie().bild()->thema.klassen.back().farbe, before);
    QVERIFY(b.auswahl().einstellungen().empty());
}

void KartenartenTest::degenerateFiguresOnEveryKind_data() {
    QTest::addColumn<QString>("formel");
    QTest::newRow("all missing") << QStringLiteral("[ALO] / ([BEV] - [BEV])");
    QTest::newRow("all equal") << QStringLiteral("[BEV] - [BEV] + 7");
    QTest::newRow("all zero") << QStringLiteral("[BEV] - [BEV]");
    QTest::newRow("negative") << QStringLiteral("[ALO] - 500");
}

void KartenartenTest::degenerateFiguresOnEveryKind() {
    QFETCH(QString, formel);
    const Buehne b;
    Indikator indikator;
    indikator.code = indikator.name = "PROBE";
    indikator.formel = formel.toStdString();
    QVERIFY(b.umgebung.werkbank()->speichereIndikator(indikator).has_value());
    QCoreApplication::processEvents();
    b.auswahl().setCode("PROBE");
    for (const auto& art : render::kartenarten()) {
        b.panel->regie().setArt(art.art);
        QCoreApplication::processEvents();
        for (const bool steady : {false, true}) {
            b.auswahl().setEinstellung("karte.stetig", steady ? "1" : "");
            // A picture, or the sentence why there is none; never neither.
            QVERIFY(b.panel->regie().bild() != nullptr || b.panel->regie().problem().has_value() ||
                    b.panel->sicht().problem().has_value());
            QVERIFY(!b.panel->grab().isNull());
            QVERIFY(b.panel->blatt().toImage({QSize(640, 480)}).has_value());
        }
    }
    for (const char* art : {"paar", "wischen", "reihe", "bivariat"}) {
        b.auswahl().setEinstellung("vergleich.art", art);
        QVERIFY(!b.vergleich().grab().isNull());
    }
}

void KartenartenTest::boundsAreMovedByKeyboardAndMouse() {
    gui::KlassengrenzenDialog dialog({2.0, 4.0, 6.0}, 0, {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, std::nan("")});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto* bars = dialog.findChild<gui::Klassenhistogramm*>();
    QCOMPARE(bars->anzahlen(), (std::vector<std::size_t>{2, 2, 2, 0}));
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Right);  // 2 -> 2,1
    QCOMPARE(dialog.grenzen().front(), 2.1);
    QTest::keyClick(bars, Qt::Key_Right, Qt::ShiftModifier);  // -> 3,1
    QCOMPARE(bars->anzahlen(), (std::vector<std::size_t>{3, 1, 2, 0}));
    QTest::keyClick(bars, Qt::Key_Up);
    QCOMPARE(bars->gewaehlt(), std::size_t{1});
    QTest::keyClick(bars, Qt::Key_Delete);
    QCOMPARE(dialog.grenzen().size(), std::size_t{2});
    QTest::keyClick(bars, Qt::Key_Plus);
    QCOMPARE(dialog.grenzen().size(), std::size_t{3});
    // A bound cannot pass its neighbour.
    const auto from = bars->griffVon(0);
    QTest::mousePress(bars, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(bars, QPoint(bars->width() - 5, from.y()));
    QTest::mouseRelease(bars, Qt::LeftButton, Qt::NoModifier, QPoint(bars->width() - 5, from.y()));
    QVERIFY(dialog.grenzen()[0] < dialog.grenzen()[1]);
    if (const auto dir = qEnvironmentVariable("ISP_BILDER"); !dir.isEmpty())
        dialog.grab().save(dir + QStringLiteral("/klassengrenzen.png"));
    // Typed bounds move the lines.
    auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("klassengrenzen"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("3; 9"));
    QCOMPARE(bars->grenzen(), (std::vector<double>{3.0, 9.0}));
}

void KartenartenTest::aPlaceIsSetByAClickAndSpeaks() {
    const Buehne b;
    auto& book = b.umgebung.werkbank()->themen();
    Angebot before;
    before.name = "Beratung am Markt";
    before.kapazitaet = 20.0;
    before.einheit = "Plätze";
    const auto made = book.speichere(before, QStringLiteral("Angebot"));
    QVERIFY(made.has_value());
    before.id = *made;
    b.panel->orte().setze(before.id);
    QVERIFY(b.panel->orte().wartet());
    QTest::keyClick(&b.panel->karte(), Qt::Key_Escape);
    QVERIFY(!b.panel->orte().wartet());
    b.panel->orte().setze(before.id);
    const auto at = b.panel->karte().pixelOf(b.raum(kWahlstedt));
    QTest::mouseClick(&b.panel->karte(), Qt::LeftButton, Qt::NoModifier, *at);
    QVERIFY(!b.panel->orte().wartet());
    QVERIFY(b.auswahl().raeume().empty());  // the click set a place and marked nothing
    QCoreApplication::processEvents();
    const auto* layer = b.panel->karte().maler().auflage();
    QVERIFY(layer != nullptr);
    const auto placed = std::find_if(layer->punkte.begin(), layer->punkte.end(),
                                     [&](const auto& p) { return p.id == before.id.value; });
    QVERIFY(placed != layer->punkte.end());
    QCOMPARE(placed->hinweis.front(), QString::fromStdString(before.name));
    b.bild("karte-orte");
    b.umgebung.werkbank()->undoStack().undo();
    QCoreApplication::processEvents();
    layer = b.panel->karte().maler().auflage();
    QVERIFY(layer == nullptr || std::none_of(layer->punkte.begin(), layer->punkte.end(),
                                             [&](const auto& p) { return p.id == before.id.value; }));
}

void KartenartenTest::layersAndPicturesFromFilesLieOnTheMap() {
    const Buehne b;
    const QTemporaryDir dir;
    const auto write = [&](const char* name, const QByteArray& content) -> QString {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("not written");
        return file.fileName();
    };
    const auto road =
        write("A7.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},)"
                            R"("geometry":{"type":"LineString","coordinates":[[9.6,53.9],[10.8,53.9]]}}]})");
    // A black picture over the whole Kreis, with its place and system beside it.
    QImage black(64, 64, QImage::Format_RGB32);
    black.fill(Qt::black);
    const auto picture = dir.filePath(QStringLiteral("luftbild.png"));
    QVERIFY(black.save(picture));
    write("luftbild.pgw", "1600\n0\n0\n-1600\n530800\n6019200\n");
    write("luftbild.png.aux.xml", "<PAMDataset><SRS>EPSG:25832</SRS></PAMDataset>");
    const auto nowhere = dir.filePath(QStringLiteral("foto.png"));
    QVERIFY(black.save(nowhere));

    b.trigger("hintergrund");
    auto* dialog = b.find<QDialog>("dialog_hintergrund");
    QVERIFY(dialog != nullptr);
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("hintergrund_liste"));
    auto* add = dialog->findChild<QPushButton*>(QStringLiteral("hintergrund_hinzufuegen"));
    const auto addFile = [&](const QString& path) {
        const gui::dialoge::Antwort answer{path};
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
    };
    const auto layers = [&]() -> std::size_t {
        const auto* on = b.panel->karte().maler().auflage();
        return on == nullptr ? 0 : on->ebenen.size();
    };
    const auto middle = [&] {
        return b.panel->karte().grab().toImage().pixelColor(*b.panel->karte().pixelOf(b.raum(kWahlstedt)) +
                                                            QPoint(0, 11));
    };
    b.panel->karte().setBeschriftung(false);
    const int light = middle().lightness();
    addFile(road);
    QTRY_COMPARE(layers(), std::size_t{1});
    QCOMPARE(middle().lightness(), light);
    addFile(picture);
    QTRY_COMPARE(layers(), std::size_t{2});
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QStringLiteral("luftbild"));
    const auto darkened = middle();
    QVERIFY2(darkened.lightness() < light, "the picture darkens what is there");
    b.bild("karte-hintergrund");
    // Over the areas it covers them instead.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("ber die"))) QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(middle() != darkened);
    // Not to be seen, it does nothing.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(middle().lightness(), light);
    QVERIFY(b.umgebung.fehler.isEmpty());
    // A picture without a place is said under the map.
    addFile(nowhere);
    QTRY_VERIFY(b.thema().hinweise.join(u' ').contains(QStringLiteral("sagt nicht, wo es liegt")) ||
                b.panel->karte().maler().auflage()->hinweise.join(u' ').contains(
                    QStringLiteral("sagt nicht, wo es liegt")));
}

void KartenartenTest::aFilterAndMarksAreTakenBackStepByStep() {
    const Buehne b;
    const auto ranks = [&]() -> std::size_t {
        return b.panel->rangfolge().maler().rangfolge().zeilen.size();
    };
    const auto legend = [&](const char* words) {
        for (const auto& line : render::legendeneintraege(b.thema(), 0))
            if (line.text.contains(QString::fromUtf8(words))) return line.anzahl;
        return std::size_t{0};
    };
    const auto& rows = b.panel->sicht().zeilen();
    std::set<RaumId> eight, three;
    for (std::size_t i = 0; i < 8; ++i)
        (i < 3 ? three : eight).insert(rows[i].raum);
    eight.insert(three.begin(), three.end());
    QTRY_COMPARE(ranks(), std::size_t{15});
    b.auswahl().setRaeume(eight);
    b.trigger("nur_markierte");
    QTRY_COMPARE(ranks(), std::size_t{8});
    QCOMPARE(legend("ausgeblendet"), std::size_t{7});
    QVERIFY(b.find<QWidget>("standbanner")->isVisible());
    b.bild("karte-filter");
    // Classes are made of what is shown.
    std::size_t classed = 0;
    for (const auto& klasse : b.thema().klassen)
        classed += klasse.anzahl;
    QCOMPARE(classed, std::size_t{8});
    b.auswahl().setRaeume(three);
    b.trigger("nur_markierte");
    QTRY_COMPARE(ranks(), std::size_t{3});
    // An Ansicht keeps it.
    const auto kept = workspace::haltFest(*b.umgebung.werkbank(), b.auswahl());
    QVERIFY(kept.has_value());
    auto& map = b.panel->karte();
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Escape);
    QTRY_COMPARE(ranks(), std::size_t{8});
    QVERIFY(b.auswahl().raeume() == three);
    QTest::keyClick(&map, Qt::Key_Escape);
    QVERIFY(b.auswahl().raeume() == eight);
    QTest::keyClick(&map, Qt::Key_Escape);
    QTRY_COMPARE(ranks(), std::size_t{15});
    QVERIFY(workspace::zeigeAnsicht(*kept, *b.umgebung.werkbank(), b.auswahl()).has_value());
    QTRY_COMPARE(ranks(), std::size_t{3});
    auto* all = b.find<QPushButton>("knopf_alle_raeume");
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_COMPARE(ranks(), std::size_t{15});
    QCOMPARE(legend("ausgeblendet"), std::size_t{0});
}

void KartenartenTest::twoMapsMoveTogether() {
    const Buehne b;
    auto& page = b.vergleich();
    b.bild("vergleich-paar");
    QVERIFY(page.links().isVisible() && page.rechts().isVisible());
    QVERIFY(page.links().maler().thema().titel != page.rechts().maler().thema().titel);
    // The same figure at two times: the same classes.
    QCOMPARE(page.links().maler().thema().klassen.size(), page.rechts().maler().thema().klassen.size());
    QCOMPARE(page.links().maler().thema().klassen.back().bis,
             page.rechts().maler().thema().klassen.back().bis);
    page.links().setFocus();
    QTest::keyClick(&page.links(), Qt::Key_Plus);
    QVERIFY(page.rechts().eigeneAnsicht().has_value());
    QVERIFY(page.rechts().eigeneAnsicht() == page.links().eigeneAnsicht());
    QTest::keyClick(&page.rechts(), Qt::Key_0);
    QVERIFY(!page.links().eigeneAnsicht().has_value());
    QTest::mouseClick(&page.rechts(), Qt::LeftButton, Qt::NoModifier,
                      *page.rechts().pixelOf(b.raum(kWahlstedt)));
    QCOMPARE(b.auswahl().raeume(), std::set<RaumId>{b.raum(kWahlstedt)});
    auto* when = page.findChild<QComboBox*>(QStringLiteral("vergleich_periode"));
    chooseByKey(*when, when->findText(QStringLiteral("2015")));
    QVERIFY(page.rechts().maler().thema().titel.contains(QStringLiteral("2015")));
}

void KartenartenTest::theDividerMovesByKeyboardAndMouse() {
    const Buehne b;
    auto& page = b.vergleich();
    chooseByKey(*page.findChild<QComboBox*>(QStringLiteral("vergleich_art")), gui::VergleichSeite::kWischen);
    auto& swipe = page.wischkarte();
    QVERIFY(swipe.isVisible());
    b.bild("vergleich-wischen");
    auto* grip = swipe.findChild<QWidget*>(QStringLiteral("wischgriff"));
    QCOMPARE(swipe.anteil(), 0.5);
    grip->setFocus();
    QTest::keyClick(grip, Qt::Key_Left);
    QVERIFY(swipe.anteil() < 0.5);
    QTest::keyClick(grip, Qt::Key_End);
    QCOMPARE(swipe.anteil(), 1.0);
    QTest::keyClick(grip, Qt::Key_Home);
    QCOMPARE(swipe.anteil(), 0.0);
    QTest::mousePress(grip, Qt::LeftButton, Qt::NoModifier, grip->rect().center());
    QTest::mouseMove(grip, grip->mapFrom(&swipe, QPoint(swipe.width() / 4, 20)));
    QVERIFY(std::abs(swipe.anteil() - 0.25) < 0.05);
    // Back side by side, both maps are whole again.
    chooseByKey(*page.findChild<QComboBox*>(QStringLiteral("vergleich_art")), gui::VergleichSeite::kPaar);
    QVERIFY(page.links().isVisible() && page.rechts().isVisible());
    QVERIFY(page.rechts().mask().isEmpty());
    QVERIFY(page.rechts().x() >= page.links().geometry().right());
}

void KartenartenTest::manyTimesShareTheirClasses() {
    const Buehne b;
    auto& page = b.vergleich();
    chooseByKey(*page.findChild<QComboBox*>(QStringLiteral("vergleich_art")), gui::VergleichSeite::kReihe);
    QVERIFY(page.mehrfach().isVisible());
    b.bild("vergleich-reihe");
    const auto& maps = page.mehrfach().inhalt().karten;
    QCOMPARE(maps.size(), std::size_t{6});
    QVERIFY(maps.back().titel == QStringLiteral("2021"));
    for (const auto& map : maps) {
        QCOMPARE(map.thema.klassen.size(), maps.front().thema.klassen.size());
        for (std::size_t k = 0; k < map.thema.klassen.size(); ++k)
            QCOMPARE(map.thema.klassen[k].bis, maps.front().thema.klassen[k].bis);
    }
    // One legend counts the figures of all maps.
    std::size_t counted = 0;
    for (const auto& k : page.mehrfach().inhalt().gemeinsam.klassen)
        counted += k.anzahl;
    QCOMPARE(counted, std::size_t{6 * 15});
    auto* first = page.mehrfach().karten().front();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Plus);
    QVERIFY(page.mehrfach().karten().back()->eigeneAnsicht() == first->eigeneAnsicht());
    chooseByKey(*page.findChild<QComboBox*>(QStringLiteral("vergleich_anzahl")), 3);
    QCOMPARE(page.mehrfach().inhalt().karten.size(), std::size_t{12});
    QVERIFY(page.mehrfach().karten().back()->eigeneAnsicht() == first->eigeneAnsicht());  // also new ones
    b.bild("vergleich-reihe-12");
}

void KartenartenTest::twoFiguresOnOneMap() {
    const Buehne b;
    auto& page = b.vergleich();
    chooseByKey(*page.findChild<QComboBox*>(QStringLiteral("vergleich_art")), gui::VergleichSeite::kBivariat);
    QVERIFY(page.bivariat().isVisible());
    b.bild("vergleich-bivariat");
    const auto& thema = page.bivariat().maler().thema();
    QVERIFY(thema.matrix.has_value());
    QCOMPARE(thema.klassen.size(), std::size_t{9});
    std::size_t counted = 0;
    for (const auto& k : thema.klassen)
        counted += k.anzahl;
    QCOMPARE(counted, std::size_t{15});
    QVERIFY(thema.matrix->waagerecht != thema.matrix->senkrecht);
}

void KartenartenTest::everyPictureCanBeSaved() {
    const Buehne b;
    const QTemporaryDir dir;
    const auto path = [&](const QString& name) { return dir.filePath(name); };
    for (const auto& art : render::kartenarten()) {
        b.panel->regie().setArt(art.art);
        for (const char* end : {"png", "svg", "pdf"})
            b.panel->speichere(
                path(QStringLiteral("%1.%2").arg(QLatin1String(art.code), QLatin1String(end))));
    }
    auto& page = b.vergleich();
    for (const char* art : {"paar", "reihe", "bivariat"}) {
        b.auswahl().setEinstellung("vergleich.art", art);
        for (const char* end : {"png", "svg", "pdf"}) {
            const auto file = path(QStringLiteral("v-%1.%2").arg(QLatin1String(art), QLatin1String(end)));
            QVERIFY(page.speichere(file).has_value());
            QVERIFY(QFileInfo(file).size() > 2000);
        }
    }
    QVERIFY(b.umgebung.fehler.isEmpty());
    if (const auto pictures = qEnvironmentVariable("ISP_BILDER"); !pictures.isEmpty())
        for (const auto& info : QDir(dir.path()).entryInfoList({QStringLiteral("*.png")}))
            QFile::copy(info.filePath(), pictures + QStringLiteral("/blatt-") + info.fileName());
}

void KartenartenTest::theBannerNamesWhatIsNotTheUsual() {
    const Buehne b;
    auto* banner = b.find<QWidget>("standbanner");
    QVERIFY(!banner->isVisible());
    b.auswahl().setEinstellung("karte.prognose", "1");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->findChild<QLabel*>()->text().contains(QStringLiteral("Prognose")));
    QVERIFY(!b.find<QPushButton>("knopf_heutige_werte")->isVisible());
    b.auswahl().setFilter({b.raum(kWahlstedt)});
    QVERIFY(banner->findChild<QLabel*>()->text().contains(QStringLiteral("Filter")));
    b.auswahl().setSeite("vergleich");  // the filter holds there too, the forecast was of the map
    QVERIFY(!banner->findChild<QLabel*>()->text().contains(QStringLiteral("Prognose")));
    b.auswahl().setFilter({});
    QVERIFY(!banner->isVisible());
    b.auswahl().setGebietsstand("2020-01-01");
    QVERIFY(banner->isVisible());
    QVERIFY(b.find<QPushButton>("knopf_heutige_werte")->isVisible());
}

}  // namespace isp::test
