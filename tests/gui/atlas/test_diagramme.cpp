// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_diagramme.h"

#include "demo_werkbank.h"
#include "gui/panels/atlas_panel.h"
#include "gui/panels/atlas_seiten.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/panels/diagramme_seite.h"
#include "gui/theme.h"
#include "gui/widgets/listenseite.h"
#include "gui/widgets/schaubild_widget.h"
#include "gui/widgets/suchauswahl.h"
#include "gui/widgets/verlauf_widget.h"
#include "umgebung.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace isp::test {

namespace {

constexpr const char* kWahlstedt = "010600092";
constexpr const char* kNorderstedt = "010600063";

/// A move of the mouse with the left button down, or without a button.
void move(QWidget& widget, QPointF at, Qt::MouseButtons buttons = Qt::NoButton) {
    QMouseEvent event(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

struct Buehne {
    explicit Buehne(const char* art = "zeitreihe") {
        umgebung.setWerkbank(demoWerkbank());
        panel = std::make_unique<gui::AtlasPanel>(umgebung);
        panel->resize(1290, 700);
        panel->storeChanged();
        umgebung.auswahl().setEinstellung("diagramme.art", art);
        umgebung.auswahl().setSeite("diagramme");
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get())) qWarning("the panel was not shown");
        QCoreApplication::processEvents();
        seite = qobject_cast<gui::DiagrammeSeite*>(panel->seiten().seite(QStringLiteral("diagramme")));
    }
    [[nodiscard]] RaumId raum(const char* key) const { return test::raum(*umgebung.werkbank(), "raum", key); }
    [[nodiscard]] workspace::Auswahl& auswahl() const { return umgebung.auswahl(); }
    [[nodiscard]] const render::Schaubildmaler& maler() const { return seite->schaubild().maler(); }
    [[nodiscard]] QPoint pixel(const char* key) const {
        for (const auto& p : maler().schaubild().punkte)
            if (p.sache.raum == raum(key)) return maler().toPixel(p.bei).toPoint();
        return {};
    }
    /// Keeps a picture where ISP_BILDER names a folder, to be looked at.
    void picture(const QString& name) const {
        const auto folder = qEnvironmentVariable("ISP_BILDER");
        if (!folder.isEmpty()) panel->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    mutable Testumgebung umgebung;
    std::unique_ptr<gui::AtlasPanel> panel;
    gui::DiagrammeSeite* seite = nullptr;
};

}  // namespace

void DiagrammeTest::everyKindShowsItsChartWithAReadOut_data() {
    QTest::addColumn<QString>("id");
    for (const auto& art : gui::diagrammarten())
        QTest::newRow(qPrintable(art.id)) << art.id;
}

void DiagrammeTest::everyKindShowsItsChartWithAReadOut() {
    QFETCH(QString, id);
    const Buehne b(qPrintable(id));
    b.auswahl().setRaeume({b.raum(kWahlstedt), b.raum(kNorderstedt)});
    QCoreApplication::processEvents();
    b.picture(QStringLiteral("diagramme-") + id);
    QCOMPARE(b.seite->art().id, id);
    const auto text = b.seite->lesart();
    QVERIFY2(text.count(u'.') >= 1 && text.size() > 40, qPrintable(text));
    for (const char* wrong : {"nan", "inf", "%1", "%2"})
        QVERIFY2(!text.contains(QString::fromLatin1(wrong)), qPrintable(text));
    QVERIFY2(b.seite->tabelle().filter()->rowCount() > 0, qPrintable(text));
    if (id == QStringLiteral("zeitreihe")) {
        QVERIFY(b.seite->verlauf().isVisible());
        QVERIFY(!b.seite->verlauf().chart().verlauf().prognosen.empty());
        QCOMPARE(b.seite->verlauf().accessibleDescription(), text);
        return;
    }
    QVERIFY(b.seite->schaubild().isVisible());
    QVERIFY(!b.maler().teile().empty());
    QVERIFY(b.seite->schaubild().accessibleDescription().startsWith(text));
}

void DiagrammeTest::theListIsWalkedByKeyboard() {
    const Buehne b;
    auto* list = b.seite->findChild<QListWidget*>(QStringLiteral("diagramme_arten"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCoreApplication::processEvents();
    QCOMPARE(b.auswahl().einstellung("diagramme.art"), std::string("rangfolge"));
    QTRY_VERIFY(b.seite->schaubild().isVisible());
    QCOMPARE(b.maler().schaubild().punkte.size(), std::size_t{15});
}

void DiagrammeTest::aClickMarksTheRaumForAllViews() {
    const Buehne b("trichter");
    QTest::mouseClick(&b.seite->schaubild(), Qt::LeftButton, {}, b.pixel(kWahlstedt));
    QCOMPARE(b.auswahl().raeume(), std::set<RaumId>{b.raum(kWahlstedt)});
    QTest::mouseClick(&b.seite->schaubild(), Qt::LeftButton, Qt::ControlModifier, b.pixel(kNorderstedt));
    // And the other way round: what the map hovers is emphasised here.
    b.auswahl().setHover(b.raum(kNorderstedt));
    QCOMPARE(b.maler().schaubild().hover, b.raum(kNorderstedt));
    move(b.seite->schaubild(), b.pixel(kWahlstedt));
    QTRY_VERIFY(b.auswahl().hover() == b.raum(kWahlstedt));
}

void DiagrammeTest::aRectangleMarksSeveral() {
    const Buehne b("verteilung");
    auto& chart = b.seite->schaubild();
    const auto plot = b.maler().plot();
    QTest::mousePress(&chart, Qt::LeftButton, {},
                      QPoint(static_cast<int>(plot.left()) + 1, static_cast<int>(plot.top()) + 1));
    move(chart, plot.center(), Qt::LeftButton);
    move(chart, plot.bottomRight() - QPointF(1.0, 1.0), Qt::LeftButton);
    QTest::mouseRelease(&chart, Qt::LeftButton, {},
                        QPoint(static_cast<int>(plot.right()) - 1, static_cast<int>(plot.bottom()) - 1));
    QCOMPARE(b.auswahl().raeume().size(), std::size_t{15});
}

void DiagrammeTest::arrowKeysWalkTheMarksAndEnterMarks() {
    const Buehne b("trichter");
    const auto before = b.auswahl().periode();
    auto& chart = b.seite->schaubild();
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Home);
    const int start = chart.fokus();
    QTest::keyClick(&chart, Qt::Key_Right);
    if (chart.fokus() == start) QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.fokus() != start);
    QCOMPARE(b.auswahl().periode(), before);  // the arrows are the chart's, not the time slider's
    QTest::keyClick(&chart, Qt::Key_Return);
    const auto raum = b.maler().teile()[static_cast<std::size_t>(chart.fokus())].sache->raum;
    QCOMPARE(b.auswahl().raeume(), std::set<RaumId>{raum});
    QVERIFY(chart.accessibleDescription().contains(chart.tooltip(chart.fokus())));
}

void DiagrammeTest::theTableIsTheTwinOfTheChart() {
    const Buehne b("rangfolge");
    auto* button = b.seite->findChild<QPushButton*>(QStringLiteral("diagramme_tabelle"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(b.seite->tabelle().isVisible());
    auto* table = b.seite->tabelle().tabelle();
    b.seite->tabelle().sortiereNach(1, Qt::DescendingOrder);
    QCOMPARE(table->model()->rowCount(), 15);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Wahlstedt"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("5,5"));
    table->selectRow(0);
    QTRY_COMPARE(b.auswahl().raeume(), std::set<RaumId>{b.raum(kWahlstedt)});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Wahlstedt\t5,5")));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(b.seite->schaubild().isVisible());
}

void DiagrammeTest::theMarkedRaumIsTheOneOfTheProfile() {
    const Buehne b("profil");
    b.auswahl().setRaeume({b.raum(kWahlstedt)});
    QTRY_VERIFY(b.seite->lesart().contains(QStringLiteral("Wahlstedt")));
    QCOMPARE(b.seite->wahlfelder().at(1)->currentText(), QStringLiteral("Wahlstedt"));
}

void DiagrammeTest::aChartThatCannotBeSaysWhy() {
    const Buehne b("trichter");
    b.auswahl().setCode("BEV_DICHTE");
    QTRY_VERIFY(b.seite->lesart().contains(QStringLiteral("kein Anteil")));
    QVERIFY(!b.seite->schaubild().isVisible());
    QVERIFY(!b.seite->findChild<QPushButton*>(QStringLiteral("diagramme_speichern"))->isEnabled());
    b.picture(QStringLiteral("diagramme-leer"));
    b.auswahl().setCode("ALO_QUOTE");
    QTRY_VERIFY(b.seite->schaubild().isVisible());
}

void DiagrammeTest::savesPicturesAndFigures() {
    const Buehne b("rangfolge");
    const QTemporaryDir dir;
    for (const char* suffix : {"png", "svg", "pdf", "csv"}) {
        const auto path = dir.filePath(QStringLiteral("bild.%1").arg(QString::fromLatin1(suffix)));
        b.seite->speichere(path);
        QVERIFY2(QFile(path).size() > 500, suffix);
    }
    QVERIFY2(b.umgebung.fehler.isEmpty(), qPrintable(b.umgebung.fehler.join(u' ')));
    QFile csv(dir.filePath(QStringLiteral("bild.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(csv.readAll());
    QVERIFY(text.contains(QStringLiteral("Wahlstedt,5.53")));
    QVERIFY(text.contains(QStringLiteral("Quelle: ")));
    QVERIFY2(!text.contains(QStringLiteral("intern")), "nothing here is secret");
    // Counts of Gemeinden hold small numbers: what leaves the window says that it stays in the house.
    b.auswahl().setEbene(b.umgebung.werkbank()->bestand().ebene("gemeinde")->id);
    b.auswahl().setCode("ALO");
    QTRY_VERIFY(b.seite->lesart().contains(QStringLiteral("Dreggers")));
    b.seite->speichere(dir.filePath(QStringLiteral("gemeinden.csv")));
    QFile intern(dir.filePath(QStringLiteral("gemeinden.csv")));
    QVERIFY(intern.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(intern.readAll()).contains(QStringLiteral("intern – nicht zur Weitergabe: ")));
    b.seite->kopiere();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));
    const auto folder = qEnvironmentVariable("ISP_BILDER");
    if (folder.isEmpty()) return;
    for (const auto& art : gui::diagrammarten()) {
        b.auswahl().setEinstellung("diagramme.art", art.id.toStdString());
        QCoreApplication::processEvents();
        b.seite->speichere(QDir(folder).filePath(QStringLiteral("blatt-%1.png").arg(art.id)));
    }
}

void DiagrammeTest::aStateOfThePageComesBackWithTheSettings() {
    const Buehne b("waermetabelle");
    const auto kept = b.auswahl().einstellungen();
    b.auswahl().setEinstellung("diagramme.art", "steigung");
    QTRY_COMPARE(b.seite->art().id, QStringLiteral("steigung"));
    b.auswahl().setEinstellungen(kept);
    QTRY_COMPARE(b.seite->art().id, QStringLiteral("waermetabelle"));
    QTRY_VERIFY(b.seite->lesart().contains(QStringLiteral("Plus heißt")));
}

}  // namespace isp::test
