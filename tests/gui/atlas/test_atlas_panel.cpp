// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_atlas_panel.h"

#include "demo_werkbank.h"
#include "gui/panels/atlas_kopf.h"
#include "gui/panels/atlas_menue.h"
#include "gui/panels/atlas_panel.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/panels/zeitleiste.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/rangfolge_widget.h"
#include "gui/widgets/suchauswahl.h"
#include "gui/widgets/verlauf_widget.h"
#include "umgebung.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

namespace isp::test {

using gui::AtlasPanel;

namespace {

constexpr const char* kWahlstedt = "010600092";
constexpr const char* kNorderstedt = "010600063";
constexpr const char* kSegeberg = "010600005";

/// The panel on the screen, on a copy of the demo store.
struct Buehne {
    explicit Buehne(std::unique_ptr<workspace::Werkbank> werkbank = demoWerkbank()) {
        umgebung.setWerkbank(std::move(werkbank));
        panel = std::make_unique<AtlasPanel>(umgebung);
        panel->resize(1290, 700);
        panel->storeChanged();
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get())) qWarning("the panel was not shown");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] workspace::Auswahl& auswahl() const { return umgebung.auswahl(); }
    [[nodiscard]] RaumId raum(const char* key) const { return test::raum(*umgebung.werkbank(), "raum", key); }
    [[nodiscard]] QString periode() const {
        return QString::fromStdString(auswahl().periode() ? auswahl().periode()->toString() : std::string());
    }
    [[nodiscard]] QPoint pixel(const char* key) const {
        const auto at = panel->karte().pixelOf(raum(key));
        return at.value_or(QPoint());
    }
    void type(gui::Suchauswahl& box, const char* text) const {
        box.setFocus();
        box.lineEdit()->selectAll();
        QTest::keyClicks(box.lineEdit(), QString::fromUtf8(text));
        QTest::keyClick(&box, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void define(const char* code, const char* formel) const {
        Indikator indikator;
        indikator.code = code;
        indikator.name = code;
        indikator.formel = formel;
        QVERIFY(umgebung.werkbank()->speichereIndikator(indikator).has_value());
    }

    mutable Testumgebung umgebung;
    std::unique_ptr<AtlasPanel> panel;
};

using Raeume = std::set<RaumId>;

}  // namespace

void AtlasPanelTest::showsTheLongestBurdenAtItsLastPeriode() {
    const Buehne b;
    QCOMPARE(b.auswahl().code(), std::string("ALO_QUOTE"));
    QCOMPARE(b.periode(), QStringLiteral("2021"));
    QVERIFY(b.panel->sicht().thema().titel.endsWith(QStringLiteral(" 2021")));
    QCOMPARE(b.panel->sicht().zeilen().size(), std::size_t{15});
    QCOMPARE(b.panel->karte().maler().geometrie().anzahl(), std::size_t{15});
    QCOMPARE(b.panel->karte().maler().geometrie().anzahlAusserhalb(), std::size_t{1});  // Buchholz
    QTRY_COMPARE(b.panel->rangfolge().maler().rangfolge().zeilen.size(), std::size_t{15});
    // INKAR 2021: 340 unemployed of 6 145 aged 15–64 in Wahlstedt, the highest share of the 15.
    const auto& first = b.panel->rangfolge().maler().rangfolge().zeilen.front();
    QCOMPARE(first.raum, b.raum(kWahlstedt));
    QCOMPARE(first.wert, 100.0 * 340.0 / 6145.0);
    QCOMPARE(first.text, QStringLiteral("5,5"));
}

void AtlasPanelTest::choosesAnIndikatorByTyping() {
    const Buehne b;
    b.type(b.panel->kopf().indikator(), "altenq");
    QCOMPARE(b.auswahl().code(), std::string("ALTENQUOTIENT"));
    QVERIFY(b.panel->sicht().thema().titel.startsWith(QStringLiteral("Altenquotient")));
    // What fits nothing goes back to what was chosen.
    b.type(b.panel->kopf().indikator(), "xyzxyz");
    QCOMPARE(b.auswahl().code(), std::string("ALTENQUOTIENT"));
    QVERIFY(b.panel->kopf().indikator().currentText().startsWith(QStringLiteral("Altenquotient")));
}

void AtlasPanelTest::choosesMerkmaleOfAKennzahl() {
    const Buehne b;
    b.auswahl().setCode("BEV");
    auto* box = b.panel->findChild<gui::Suchauswahl*>(QStringLiteral("atlas_merkmal"));
    QVERIFY(box->isVisible());
    b.type(*box, "weiblich");
    QCOMPARE(b.auswahl().merkmale().size(), std::size_t{1});
    QVERIFY(b.panel->sicht().thema().titel.contains(QStringLiteral("weiblich")));
    b.auswahl().setCode("ALO_QUOTE");
    QVERIFY(!box->isVisible());
    QVERIFY(b.auswahl().merkmale().empty());
}

void AtlasPanelTest::changesThePeriodeByKeyboard() {
    const Buehne b;
    b.panel->karte().setFocus();
    QTest::keyClick(&b.panel->karte(), Qt::Key_Left);
    QCOMPARE(b.periode(), QStringLiteral("2020"));
    QVERIFY(b.panel->sicht().thema().titel.endsWith(QStringLiteral(" 2020")));
    QTest::keyClick(&b.panel->karte(), Qt::Key_Right);
    QTest::keyClick(&b.panel->karte(), Qt::Key_Right);  // there is no 2022
    QCOMPARE(b.periode(), QStringLiteral("2021"));
}

void AtlasPanelTest::keepsTheWantedPeriodeOverIndikatorenWithoutIt() {
    const Buehne b;
    b.auswahl().setPeriode(Periode::jahr(2009));
    b.auswahl().setCode("ALO_JUNG_ANTEIL");
    QCOMPARE(b.periode(), QStringLiteral("2016"));  // the only one there is
    b.auswahl().setCode("ALO_QUOTE");
    QCOMPARE(b.periode(), QStringLiteral("2009"));
}

void AtlasPanelTest::changesTheLevelByKeyboard() {
    const Buehne b;
    auto& box = b.panel->kopf().ebene();
    b.auswahl().waehle(b.raum(kWahlstedt), false);
    box.setFocus();
    QCOMPARE(box.currentText(), QStringLiteral("Räume"));
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(box.currentText(), QStringLiteral("Gemeinden"));
    QCOMPARE(b.panel->sicht().zeilen().size(), std::size_t{96});
    QVERIFY(b.panel->karte().maler().geometrie().feineLinien());
    QVERIFY(b.auswahl().raeume().empty());
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(b.panel->sicht().zeilen().size(), std::size_t{1});  // the Kreis
}

void AtlasPanelTest::aClickOnTheMapMarksEverywhere() {
    const Buehne b;
    b.panel->zeigeReiter(AtlasPanel::kWerte);
    auto& map = b.panel->karte();
    QTest::mouseClick(&map, Qt::LeftButton, {}, b.pixel(kWahlstedt));
    QCOMPARE(b.auswahl().raeume(), Raeume{b.raum(kWahlstedt)});
    QTRY_COMPARE(b.panel->verlauf().chart().verlauf().auswahl.size(), std::size_t{1});
    auto* table = b.panel->werte().tabelle();
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("Wahlstedt"));

    QTest::mouseClick(&map, Qt::LeftButton, Qt::ControlModifier, b.pixel(kNorderstedt));
    QCOMPARE(b.auswahl().raeume(), (Raeume{b.raum(kWahlstedt), b.raum(kNorderstedt)}));
    QTest::mouseClick(&map, Qt::LeftButton, {}, b.pixel(kSegeberg));
    QCOMPARE(b.auswahl().raeume(), Raeume{b.raum(kSegeberg)});

    QTest::keyClick(b.panel.get(), Qt::Key_Escape);
    QCOMPARE(b.auswahl().raeume().size(), std::size_t{2});
    QTest::keyClick(b.panel.get(), Qt::Key_Escape);
    QTest::keyClick(b.panel.get(), Qt::Key_Escape);
    QVERIFY(b.auswahl().raeume().empty());
}

void AtlasPanelTest::hoverTellsNameValueRankWholeAndChange() {
    const Buehne b;
    QTest::mouseMove(&b.panel->karte(), b.pixel(kNorderstedt));
    QTRY_COMPARE(b.auswahl().hover(), std::optional(b.raum(kNorderstedt)));
    const auto lines = b.panel->sicht().hinweis(b.raum(kNorderstedt));
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("Norderstedt"));
    QVERIFY2(lines[1].endsWith(QStringLiteral(" %")), qPrintable(lines[1]));
    QVERIFY2(lines[2].endsWith(QStringLiteral("von 15")), qPrintable(lines[2]));
    QVERIFY2(lines[3].startsWith(QStringLiteral("Kreis: ")), qPrintable(lines[3]));
    QVERIFY2(lines[4].endsWith(QStringLiteral("Prozentpunkte gegenüber 2020")), qPrintable(lines[4]));
    QTest::mouseMove(&b.panel->karte(), QPoint(5, 5));
    QTRY_VERIFY(!b.auswahl().hover());
}

void AtlasPanelTest::theKeyboardWalksOverTheMap() {
    const Buehne b;
    auto& map = b.panel->karte();
    map.setFocus();
    QTRY_VERIFY(!b.panel->rangfolge().reihenfolge().empty());
    const auto order = b.panel->rangfolge().reihenfolge();
    QTest::keyClick(&map, Qt::Key_Down);
    QCOMPARE(b.auswahl().hover(), std::optional(order[0]));
    QTest::keyClick(&map, Qt::Key_N);
    QCOMPARE(b.auswahl().hover(), std::optional(order[1]));
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(b.auswahl().raeume(), Raeume{order[1]});
    QTest::keyClick(&map, Qt::Key_P);
    QTest::keyClick(&map, Qt::Key_Up);  // round to the last one
    QCOMPARE(b.auswahl().hover(), std::optional(order.back()));
    QTest::keyClick(&map, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(b.auswahl().raeume(), (Raeume{order[1], order.back()}));
}

void AtlasPanelTest::zoomsAtThePointerPansAndFits() {
    const Buehne b;
    auto& map = b.panel->karte();
    const auto home = map.ansicht();
    const QPoint at = b.pixel(kWahlstedt);
    QWheelEvent wheel(at, map.mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&map, &wheel);
    QVERIFY(map.ansicht().pixelProMeter() > 1.3 * home.pixelProMeter());
    QVERIFY((b.pixel(kWahlstedt) - at).manhattanLength() <= 2);
    // A Raum is still found where it is drawn.
    QTest::mouseClick(&map, Qt::LeftButton, {}, b.pixel(kWahlstedt));
    QCOMPARE(b.auswahl().raeume(), Raeume{b.raum(kWahlstedt)});

    QTest::mousePress(&map, Qt::LeftButton, {}, at);
    QTest::mouseMove(&map, at + QPoint(40, 30));
    QTest::mouseRelease(&map, Qt::LeftButton, {}, at + QPoint(40, 30));
    QVERIFY((b.pixel(kWahlstedt) - at - QPoint(40, 30)).manhattanLength() <= 2);
    QCOMPARE(b.auswahl().raeume(), Raeume{b.raum(kWahlstedt)});  // dragging is not choosing

    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Plus);
    QTest::keyClick(&map, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(b.periode(), QStringLiteral("2021"));  // Shift+arrow pans, the Periode stays
    QTest::keyClick(&map, Qt::Key_0);
    QVERIFY(!map.eigeneAnsicht());
    QCOMPARE(map.ansicht().pixelProMeter(), home.pixelProMeter());
}

void AtlasPanelTest::aSlowMapMovesItsLastPictureUntilItRests() {
    const Buehne b;
    auto& map = b.panel->karte();
    map.vorschau().setGrenze(0);  // any map counts as large
    const QPoint at = b.pixel(kWahlstedt), by(60, -40);
    const auto colour = [&](QPoint p) { return map.grab().toImage().pixelColor(p); };
    const auto before = colour(at + QPoint(0, 12));
    QVERIFY(!map.vorschau().warVorschau());

    QTest::mousePress(&map, Qt::LeftButton, {}, at);
    QTest::mouseMove(&map, at + by);
    QCOMPARE(colour(at + by + QPoint(0, 12)), before);
    QVERIFY(map.vorschau().warVorschau());
    // Prepared in another thread while the button is still down.
    QTRY_VERIFY((map.grab(), !map.vorschau().warVorschau()));
    QCOMPARE(colour(at + by + QPoint(0, 12)), before);
    QTest::mouseRelease(&map, Qt::LeftButton, {}, at + by);
    QVERIFY(!map.vorschau().warVorschau());

    map.zoom(1.5);
    map.grab();
    QVERIFY(map.vorschau().warVorschau());
    map.zoom(1.5);  // before the first is there: what comes too late is not taken for the present view
    QTRY_VERIFY((map.grab(), !map.vorschau().warVorschau()));
    const auto moved = map.grab().toImage();
    map.vorschau().setGrenze(1'000'000);
    map.setBeschriftung(false);
    map.setBeschriftung(true);
    QCOMPARE(moved, map.grab().toImage());
}

void AtlasPanelTest::rankingAndTableMarkOnTheMap() {
    const Buehne b;
    QTRY_COMPARE(b.panel->rangfolge().maler().rangfolge().zeilen.size(), std::size_t{15});
    auto* rows = b.panel->rangfolge().viewport();
    QTest::mouseClick(rows, Qt::LeftButton, {}, b.panel->rangfolge().zeigeZeile(b.raum(kSegeberg)));
    QCOMPARE(b.auswahl().raeume(), Raeume{b.raum(kSegeberg)});

    b.panel->zeigeReiter(AtlasPanel::kWerte);
    auto& list = b.panel->werte();
    QCOMPARE(list.tabelle()->selectionModel()->selectedRows().first().data().toString(),
             QStringLiteral("Bad Segeberg"));  // filled when it is seen, with what is marked
    auto* table = list.tabelle();
    table->selectRow(0);  // sorted by figure: the highest
    QTRY_COMPARE(b.auswahl().raeume(), Raeume{b.raum(kWahlstedt)});
    // What the filter hides stays marked.
    list.filterfeld()->setText(QStringLiteral("Norder"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(b.auswahl().raeume(), Raeume{b.raum(kWahlstedt)});
}

void AtlasPanelTest::playsToTheEndAndStops() {
    const Buehne b;
    auto& bar = b.panel->kopf().zeitleiste();
    bar.setTakt(1);
    b.auswahl().setPeriode(Periode::jahr(2018));
    auto* button = b.panel->findChild<QAbstractButton*>(QStringLiteral("zeit_spielen"));
    button->click();
    QVERIFY(bar.laeuft());
    QTRY_VERIFY(!bar.laeuft());
    QCOMPARE(b.periode(), QStringLiteral("2021"));
    // From the end it begins again, and a second click stops it.
    bar.setTakt(10'000);
    button->click();
    QCOMPARE(b.periode(), QStringLiteral("2001"));
    button->click();
    QVERIFY(!bar.laeuft());
}

void AtlasPanelTest::savesAndCopiesTheSheet() {
    const Buehne b;
    const QTemporaryDir dir;
    const auto head = [&](const char* name) {
        const auto path = dir.filePath(QString::fromLatin1(name));
        b.panel->speichere(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(200) : QByteArray();
    };
    QVERIFY(head("karte.png").startsWith("\x89PNG"));
    QCOMPARE(QImage(dir.filePath(QStringLiteral("karte.png"))).size(), QSize(1920, 1080));
    QVERIFY(head("karte.svg").contains("<svg"));
    QVERIFY(head("karte.pdf").startsWith("%PDF"));
    QCOMPARE(b.umgebung.erfolge.size(), 3);
    QVERIFY(b.umgebung.fehler.isEmpty());
    b.panel->speichere(dir.filePath(QStringLiteral("gibt/es/nicht.png")));
    QCOMPARE(b.umgebung.fehler.size(), 1);
    b.panel->kopiere();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void AtlasPanelTest::classesColoursAndNamesFollowTheMenu() {
    const Buehne b;
    const auto trigger = [&](const char* menu, const char* data) {
        for (auto* action : b.panel->kopf().menue().findChildren<QAction*>())
            if (action->data().toString() == QString::fromLatin1(data) && action->isCheckable())
                return action->trigger();
        QFAIL(menu);
    };
    trigger("method", "jenks");
    QCOMPARE(b.auswahl().klassenwahl().optionen.methode, analysis::Klassenmethode::kJenks);
    trigger("count", "3");
    QCOMPARE(b.panel->sicht().thema().klassen.size(), std::size_t{3});
    trigger("colours", "warm");
    QCOMPARE(b.panel->sicht().thema().klassen.back().farbe, QColor(0xA6, 0x36, 0x03));
    b.panel->kopf().menue().beschriftung()->toggle();
    QVERIFY(!b.panel->karte().beschriftung());
}

void AtlasPanelTest::aDivergingPaletteHasItsMiddleAtTheKreis() {
    const Buehne b;
    b.auswahl().setPalette("divergierend");
    const auto& sicht = *b.panel->sicht().sicht();
    const auto middle = sicht.klassen.klasse(sicht.gebietswert->wert);
    QVERIFY(middle.has_value());
    QCOMPARE(b.panel->sicht().thema().klassen[*middle].farbe, QColor(0xF7, 0xF7, 0xF7));
}

void AtlasPanelTest::saysWhatToDoWhereThereIsNothing() {
    Testumgebung umgebung;
    AtlasPanel panel(umgebung);
    panel.resize(900, 600);
    panel.storeChanged();
    panel.show();
    QVERIFY(panel.sicht().sicht() == nullptr);
    QVERIFY(!panel.kopf().isEnabled());

    umgebung.setWerkbank(leereWerkbank());
    panel.storeChanged();
    QVERIFY(panel.sicht().sicht() == nullptr);

    umgebung.setWerkbank(ohneWerte());
    panel.storeChanged();
    QVERIFY(panel.sicht().problem().has_value());
    QPushButton* help = nullptr;
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Zu den Daten")) help = button;
    QVERIFY(help != nullptr);
    help->click();
    QCOMPARE(umgebung.bereich, QStringLiteral("daten"));
}

void AtlasPanelTest::offersBoundariesWhereALevelHasNone() {
    const Buehne b;
    b.auswahl().setCode("BEV");
    b.auswahl().setEbene(ebene(*b.umgebung.werkbank(), "land"));
    QVERIFY(b.panel->sicht().kartenproblem().has_value());
    QVERIFY(!b.panel->karte().isVisible());
    QPushButton* load = nullptr;
    for (auto* button : b.panel->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Grenzen laden …")) load = button;
    QVERIFY(load != nullptr);
    load->click();
    QCOMPARE(b.umgebung.bereich, QStringLiteral("raeume"));
    // Back on a level with boundaries the map is there again.
    b.auswahl().setEbene(ebene(*b.umgebung.werkbank(), "raum"));
    QVERIFY(b.panel->karte().isVisible());
}

void AtlasPanelTest::degenerateFiguresShowWhatTheyCan_data() {
    QTest::addColumn<QByteArray>("formel");
    QTest::addColumn<int>("klassen");
    QTest::newRow("all equal") << QByteArray("[BEV] / [BEV]") << 1;
    QTest::newRow("two values") << QByteArray("[BEV] > 15000") << 2;
    QTest::newRow("nothing but division by zero") << QByteArray("[BEV] / ([BEV] - [BEV])") << 0;
    QTest::newRow("huge") << QByteArray("[BEV] * 1e290") << 0;
    QTest::newRow("negative") << QByteArray("0 - [BEV]") << 5;
}

void AtlasPanelTest::degenerateFiguresShowWhatTheyCan() {
    QFETCH(QByteArray, formel);
    QFETCH(int, klassen);
    const Buehne b;
    b.auswahl().setCode("BEV");
    b.define("PROBE", formel.constData());
    b.auswahl().setCode("PROBE");
    QCoreApplication::processEvents();
    QCOMPARE(b.panel->sicht().thema().klassen.size(), static_cast<std::size_t>(klassen));
    // At Gemeinde level Buchholz, uninhabited, has no share of itself.
    b.auswahl().setEbene(ebene(*b.umgebung.werkbank(), "gemeinde"));
    QCoreApplication::processEvents();
    QStringList texts;
    for (const auto& zeile : b.panel->sicht().zeilen())
        texts += b.panel->sicht().hinweis(zeile.raum);
    for (const auto& text : texts)
        QVERIFY2(!text.contains(QStringLiteral("nan"), Qt::CaseInsensitive) &&
                     !text.contains(QStringLiteral("inf")),
                 qPrintable(text));
    QVERIFY(!b.panel->grab().isNull());
    QVERIFY(b.panel->blatt().toImage({}).has_value());
}

void AtlasPanelTest::secretMissingAndZeroStayApart() {
    Zelle secret, missing, zero, partial;
    secret.zeichen = Zeichen::kGeheim;
    secret.vorhanden = true;
    zero.wert = 0.0;
    zero.anteilVorhanden = 1.0F;
    zero.vorhanden = true;
    partial.wert = 3.0;
    partial.anteilVorhanden = 0.5F;
    partial.vorhanden = true;
    auto block = std::make_shared<workspace::Werteblock>();
    workspace::Kartensicht sicht;
    sicht.block = block;
    sicht.klassen.unten = 0.0;
    sicht.klassen.oben = {1.0, 5.0};
    using render::Gebietsart;
    QCOMPARE(render::gebietswert(secret, sicht).art, Gebietsart::kGeheim);
    QCOMPARE(render::gebietswert(missing, sicht).art, Gebietsart::kFehlt);
    QCOMPARE(render::gebietswert(partial, sicht).art, Gebietsart::kUnvollstaendig);
    QVERIFY(std::isnan(render::gebietswert(partial, sicht).wert));
    QCOMPARE(render::gebietswert(zero, sicht).art, Gebietsart::kKlasse);
    sicht.nullEigen = true;
    QCOMPARE(render::gebietswert(zero, sicht).art, Gebietsart::kNull);
    zero.wert = 7.0;
    QCOMPARE(render::gebietswert(zero, sicht).art, Gebietsart::kOhneKlasse);
}

void AtlasPanelTest::countsWarnAndLeaveTheKreisOut() {
    const Buehne b;
    b.auswahl().setCode("BEV");
    QCoreApplication::processEvents();
    QVERIFY(!b.panel->sicht().thema().vergleichswert.has_value());
    QVERIFY(
        b.panel->sicht().thema().hinweise.join(u' ').contains(QStringLiteral("Anzahlen als Flächenfarbe")));
    QVERIFY(!b.panel->rangfolge().maler().rangfolge().vergleichswert.has_value());
    b.auswahl().setCode("ALO_QUOTE");
    QVERIFY(b.panel->sicht().thema().vergleichswert.has_value());
    QVERIFY(b.panel->sicht().thema().hinweise.isEmpty());
    QVERIFY(b.panel->sicht().geometrie()->schematisch());  // map and sheet say so
}

void AtlasPanelTest::followsChangesOfTheStore() {
    const Buehne b;
    b.define("PROBE", "[ALO]");
    QCoreApplication::processEvents();
    QVERIFY(b.panel->sicht().sicht() != nullptr);
    b.auswahl().setCode("PROBE");
    QVERIFY(b.panel->sicht().sicht() != nullptr);
    b.umgebung.werkbank()->undoStack().undo();  // the Indikator is gone while it is shown
    QCoreApplication::processEvents();
    QVERIFY(b.panel->sicht().problem().has_value());
    b.umgebung.werkbank()->undoStack().redo();
    QCoreApplication::processEvents();
    QVERIFY(b.panel->sicht().sicht() != nullptr);
}

}  // namespace isp::test
