// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_grenzen.h"

#include "demo_werkbank.h"
#include "gui/dialoge.h"
#include "gui/dialogs/grenzen_dialog.h"
#include "gui/dialogs/klassengrenzen_dialog.h"
#include "gui/panels/raeume_panel.h"
#include "gui/widgets/karten_widget.h"
#include "gui/widgets/listenseite.h"
#include "umgebung.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace isp::test {

using gui::GrenzenDialog;
using gui::RaeumePanel;

namespace {

constexpr int kReadMs = 30'000;

QString summary(const GrenzenDialog& dialog) {
    return dialog.findChild<QLabel*>(QStringLiteral("grenzen_text"))->text();
}

QPushButton* loadButton(const GrenzenDialog& dialog) {
    return dialog.findChild<QPushButton*>(QStringLiteral("grenzen_laden"));
}

QString written(const QTemporaryDir& dir, const char* name, const QByteArray& content) {
    const auto path = dir.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(content);
    return path;
}

/// Waits for the preview of a dialog just made.
bool previewed(GrenzenDialog& dialog) {
    QSignalSpy spy(&dialog, &GrenzenDialog::vorschauFinished);
    return spy.wait(kReadMs);
}

}  // namespace

void GrenzenTest::loadsRealBoundariesAndTakesThemBack() {
    const auto file = geteilteDatei("grenzen/segeberg_gemeinden_vg5000_2021_epsg4326.geojson");
    if (file.isEmpty()) QSKIP("../shared/data is not here");
    Testumgebung umgebung;
    umgebung.setWerkbank(ohneWerte());
    RaeumePanel panel(umgebung);
    panel.resize(1290, 700);
    panel.show();
    {
        const gui::dialoge::Antwort answer(file);
        panel.ladeGrenzen();
    }
    auto* dialog = panel.findChild<GrenzenDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(previewed(*dialog));
    QVERIFY(dialog->vorschau() != nullptr);
    QCOMPARE(dialog->optionen().raumebene, std::string("gemeinde"));
    QVERIFY2(summary(*dialog).startsWith(QStringLiteral("96 Gebiete gefunden, 96 werden geladen")),
             qPrintable(summary(*dialog)));
    dialog->findChild<QLineEdit*>(QStringLiteral("grenzen_quelle"))->setText(QStringLiteral("Probe 2021"));
    const QSignalSpy changed(umgebung.werkbank(), &workspace::Werkbank::grenzenChanged);
    loadButton(*dialog)->click();
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kReadMs);
    QTRY_COMPARE(umgebung.erfolge.size(), 1);
    QVERIFY(umgebung.fehler.isEmpty());

    const auto loads = [&] { return workspace::grenzherkunft(*umgebung.werkbank()).value(); };
    QCOMPARE(loads().size(), std::size_t{2});
    QCOMPARE(loads().back().quelle, std::string("Probe 2021"));
    // The Räume were dissolved anew: no longer schematic.
    QVERIFY(!panel.karte().maler().geometrie().schematisch());
    QCOMPARE(panel.karte().maler().geometrie().anzahl(), std::size_t{15});
    umgebung.werkbank()->undoStack().undo();
    QVERIFY(loads().back().zurueckgezogen);
    QVERIFY(panel.karte().maler().geometrie().schematisch());
}

void GrenzenTest::picksTheOwnTerritoryFromALargerFile() {
    const auto file = geteilteDatei("grenzen/sh_gemeinden_vg5000_2021_epsg25832.gpkg");
    if (file.isEmpty()) QSKIP("../shared/data is not here");
    Testumgebung umgebung;
    umgebung.setWerkbank(ohneWerte());
    GrenzenDialog dialog(umgebung, file);
    QVERIFY(previewed(dialog));
    QVERIFY2(summary(dialog).contains(QStringLiteral("96 werden geladen")), qPrintable(summary(dialog)));
    QVERIFY2(summary(dialog).contains(QStringLiteral("außerhalb")), qPrintable(summary(dialog)));
    QVERIFY(loadButton(dialog)->isEnabled());
}

void GrenzenTest::changedFieldsAreReadAgain() {
    const auto file = geteilteDatei("grenzen/segeberg_gemeinden_vg5000_2021_epsg4326.geojson");
    if (file.isEmpty()) QSKIP("../shared/data is not here");
    Testumgebung umgebung;
    umgebung.setWerkbank(ohneWerte());
    GrenzenDialog dialog(umgebung, file);
    QVERIFY(previewed(dialog));
    auto* level = dialog.findChild<QComboBox*>(QStringLiteral("grenzen_ebene"));
    level->setCurrentIndex(level->findData(QStringLiteral("kreis")));
    QVERIFY(previewed(dialog));
    QVERIFY(dialog.vorschau() == nullptr);  // no Kreis has the key of a Gemeinde
    QVERIFY(!loadButton(dialog)->isEnabled());
    level->setCurrentIndex(level->findData(QStringLiteral("gemeinde")));
    QVERIFY(previewed(dialog));
    QVERIFY(loadButton(dialog)->isEnabled());
    auto* from = dialog.findChild<QLineEdit*>(QStringLiteral("grenzen_gueltig_ab"));
    QTest::keyClicks(from, QStringLiteral("31.12.2021"));
    QVERIFY(previewed(dialog));
    QCOMPARE(dialog.optionen().gueltigAb, std::string("2021-12-31"));
    QVERIFY(loadButton(dialog)->isEnabled());
    QTest::keyClicks(from, QStringLiteral("x"));
    QVERIFY(previewed(dialog));
    QVERIFY(!loadButton(dialog)->isEnabled());
}

void GrenzenTest::asksForTheCoordinateSystemWhereItIsMissing() {
    const QTemporaryDir dir;
    const auto file =
        written(dir, "ohne_crs.csv",
                "AGS,NAME,WKT\n"
                "01060005,Bad Segeberg,\"POLYGON((590000 5975000,595000 5975000,595000 5980000,590000 "
                "5980000,590000 5975000))\"\n");
    Testumgebung umgebung;
    umgebung.setWerkbank(ohneWerte());
    GrenzenDialog dialog(umgebung, file);
    dialog.show();
    QVERIFY(previewed(dialog));
    auto* crs = dialog.findChild<QComboBox*>(QStringLiteral("grenzen_crs"));
    QVERIFY(crs->isVisible());
    crs->setCurrentText(QStringLiteral("EPSG:25832"));
    QVERIFY(previewed(dialog));
    QVERIFY2(dialog.vorschau() != nullptr, qPrintable(summary(dialog)));
    QVERIFY2(summary(dialog).contains(QStringLiteral("1 werden geladen")), qPrintable(summary(dialog)));
    QVERIFY2(summary(dialog).contains(QStringLiteral("ohne Grenze")), qPrintable(summary(dialog)));
}

void GrenzenTest::aBrokenFileIsRefusedWithAReason_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x01\x02 not a map at all");
    QTest::newRow("cut off") << QByteArray(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","geom)");
    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection","features":[]})");
}

void GrenzenTest::aBrokenFileIsRefusedWithAReason() {
    QFETCH(QByteArray, content);
    const QTemporaryDir dir;
    const auto file = written(dir, "kaputt.geojson", content);
    Testumgebung umgebung;
    umgebung.setWerkbank(ohneWerte());
    GrenzenDialog dialog(umgebung, file);
    dialog.show();
    QVERIFY(previewed(dialog));
    QVERIFY(dialog.vorschau() == nullptr);
    QVERIFY(!loadButton(dialog)->isEnabled());
    QVERIFY2(summary(dialog).size() > 20, qPrintable(summary(dialog)));
}

void GrenzenTest::closingWhileReadingForgetsTheResult() {
    const auto file = geteilteDatei("grenzen/sh_gemeinden_vg5000_2021_epsg25832.gpkg");
    if (file.isEmpty()) QSKIP("../shared/data is not here");
    Testumgebung umgebung;
    umgebung.setWerkbank(ohneWerte());
    auto dialog = std::make_unique<GrenzenDialog>(umgebung, file);
    QVERIFY(dialog->arbeitet());
    dialog->reject();
    dialog.reset();
    QTest::qWait(200);
    QVERIFY(umgebung.fehler.isEmpty());
}

void GrenzenTest::listAndMapOfTheRaeumeAreOne() {
    Testumgebung umgebung;
    umgebung.setWerkbank(ohneWerte());
    RaeumePanel panel(umgebung);
    panel.resize(1290, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto* table = panel.liste().tabelle();
    QCOMPARE(table->model()->rowCount(), 15);
    const auto wahlstedt = raum(*umgebung.werkbank(), "raum", "010600092");
    QTest::mouseClick(&panel.karte(), Qt::LeftButton, {}, panel.karte().pixelOf(wahlstedt).value());
    QCOMPARE(table->selectionModel()->selectedRows(1).first().data().toString(), QStringLiteral("Wahlstedt"));
    table->selectRow(0);
    QTRY_COMPARE(panel.auswahl().raeume(), std::set<RaumId>{raum(*umgebung.werkbank(), "raum", "010600004")});
    QVERIFY(umgebung.auswahl().raeume().empty());  // the Atlas keeps its own

    auto* level = panel.findChild<QComboBox*>(QStringLiteral("raeume_ebene"));
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Up);
    QCOMPARE(table->model()->rowCount(), 96);
    QVERIFY(panel.auswahl().raeume().empty());
    panel.liste().filterfeld()->setText(QStringLiteral("buchholz"));
    QCOMPARE(table->model()->rowCount(), 1);
    panel.storeChanged();
    umgebung.setWerkbank({});
    panel.storeChanged();
    panel.liste().filterfeld()->clear();
    QCOMPARE(table->model()->rowCount(), 0);
}

void GrenzenTest::classBoundsAreReadTheGermanWay() {
    using gui::KlassengrenzenDialog;
    const auto read = [](const char* text) { return KlassengrenzenDialog::parse(QString::fromUtf8(text)); };
    QCOMPARE(read("3,5; 5;7,25 ;"), std::optional(std::vector<double>{3.5, 5.0, 7.25}));
    QCOMPARE(read("1.000; 2.000"), std::optional(std::vector<double>{1000.0, 2000.0}));
    QVERIFY(!read(""));
    QVERIFY(!read("5; 5"));
    QVERIFY(!read("5; drei"));
    QVERIFY(!read("1;2;3;4;5;6;7;8;9;10;11;12;13"));
}

}  // namespace isp::test
