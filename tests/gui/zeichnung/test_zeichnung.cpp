// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/symbole.h"
#include "gui/theme.h"
#include "gui/widgets/fachplanungsbild_widget.h"
#include "gui/widgets/gantt_widget.h"
#include "gui/widgets/kreislauf_widget.h"
#include "gui/widgets/netzwerk_widget.h"
#include "gui/widgets/zielverlauf_widget.h"
#include "support/zeichnungen.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <initializer_list>
#include <set>

namespace isp::test {

using namespace gui;

namespace {

/// Shown, active and with the keyboard.
template <typename Widget>
void show(Widget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    widget.setFocus(Qt::TabFocusReason);
}

void press(QWidget& widget, std::initializer_list<Qt::Key> keys) {
    for (const auto key : keys)
        QTest::keyClick(&widget, key);
}

int lastInt(const QSignalSpy& spy) {
    return spy.isEmpty() ? -1 : spy.last().first().toInt();
}

}  // namespace

class ZeichnungTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { wendeThemeAn(*qApp, Farbschema::kHell, 100); }

    void theWheelWalksRoundByKeyboard() {
        KreislaufWidget wheel;
        wheel.setBild(kreislaufBeispiel());
        show(wheel, {440, 440});
        QSignalSpy asked(&wheel, &KreislaufWidget::schrittRequested);
        QCOMPARE(wheel.fokus(), 2);  // starts at the present step
        press(wheel, {Qt::Key_Right, Qt::Key_Down, Qt::Key_Return});
        QCOMPARE(lastInt(asked), 4);
        press(wheel, {Qt::Key_End, Qt::Key_Space});
        QCOMPARE(lastInt(asked), 6);
        press(wheel, {Qt::Key_Right});
        QCOMPARE(wheel.fokus(), 0);
        press(wheel, {Qt::Key_Left, Qt::Key_Left, Qt::Key_Enter});
        QCOMPARE(lastInt(asked), 5);
        press(wheel, {Qt::Key_Home});
        QCOMPARE(wheel.fokus(), 0);
    }

    void theWheelIsClickedAndTold() {
        KreislaufWidget wheel;
        wheel.setBild(kreislaufBeispiel());
        show(wheel, {440, 440});
        QSignalSpy asked(&wheel, &KreislaufWidget::schrittRequested);
        for (int i = 0; i < 7; ++i) {
            QTest::mouseClick(&wheel, Qt::LeftButton, {}, wheel.punktVon(i));
            QCOMPARE(lastInt(asked), i);
        }
        QTest::mouseClick(&wheel, Qt::LeftButton, {}, {220, 220});  // the middle is no step
        QTest::mouseClick(&wheel, Qt::RightButton, {}, wheel.punktVon(1));
        QTest::mousePress(&wheel, Qt::LeftButton, {}, wheel.punktVon(1));
        QTest::mouseRelease(&wheel, Qt::LeftButton, {}, wheel.punktVon(3));
        QCOMPARE(asked.size(), 7);
        QTest::mouseMove(&wheel, wheel.punktVon(3));
        QTRY_COMPARE(wheel.hover(), 3);
        QVERIFY(wheel.tooltip(3).contains(QStringLiteral("Überfällig")));
        QVERIFY(wheel.tooltip(3).contains(QStringLiteral("in Arbeit")));
        QCOMPARE(wheel.accessibleName(), QStringLiteral("Steuerungskreislauf"));
        QVERIFY(wheel.accessibleDescription().contains(QStringLiteral("Schritt 3 von 7")));
    }

    void anotherStepIsPulledOutAtOnceWhereNobodyLooks() {
        KreislaufWidget wheel;
        auto bild = kreislaufBeispiel();
        wheel.setBild(bild);
        show(wheel, {440, 440});
        const auto before = wheel.grab().toImage();
        bild.aktuell = 5;
        wheel.setBild(bild);
        const auto after = wheel.grab().toImage();
        QVERIFY(before != after);
        QTest::qWait(250);
        QCOMPARE(wheel.grab().toImage(), after);  // nothing moves on the offscreen platform
        wheel.setBild({});
        press(wheel, {Qt::Key_Right, Qt::Key_Return, Qt::Key_Home});
        QCOMPARE(wheel.fokus(), -1);
    }

    void theWheelFollowsTheScheme() {
        KreislaufWidget wheel;
        wheel.setBild(kreislaufBeispiel());
        show(wheel, {440, 440});
        const auto light = wheel.grab().toImage();
        wendeThemeAn(*qApp, Farbschema::kDunkel, 100);
        QTRY_VERIFY(wheel.grab().toImage() != light);
        QVERIFY(qGray(wheel.grab().toImage().pixel(2, 2)) < 60);
        wendeThemeAn(*qApp, Farbschema::kHell, 100);
    }

    void fachplanungenByMouseAndKeyboard() {
        FachplanungsbildWidget picture;
        auto bild = fachplanungenBeispiel();
        bild.felder[1].beteiligt = false;
        bild.zeigeUnbeteiligte = false;
        picture.setBild(bild);
        show(picture, {560, 400});
        QSignalSpy asked(&picture, &FachplanungsbildWidget::fachplanungRequested);
        QTest::mouseClick(&picture, Qt::LeftButton, {}, picture.punktVon(3));
        QCOMPARE(lastInt(asked), 3);
        QVERIFY(picture.punktVon(1).isNull());
        press(picture, {Qt::Key_Home, Qt::Key_Right, Qt::Key_Return});
        QCOMPARE(lastInt(asked), 2);  // the one left out is passed over
        QVERIFY(picture.accessibleDescription().contains(QStringLiteral("Federführung: Gesundheitsplanung")));
    }

    void aDragMovesAnActorAndAClickDoesNot() {
        NetzwerkWidget net;
        net.setNetz(netzBeispiel());
        show(net, {560, 440});
        QSignalSpy asked(&net, &NetzwerkWidget::akteurRequested);
        const auto from = net.punktVon(4);
        const QPoint to(280, 30);
        QTest::mousePress(&net, Qt::LeftButton, {}, from);
        QTest::mouseMove(&net, (from + to) / 2);
        QTest::mouseMove(&net, to);
        QTest::mouseRelease(&net, Qt::LeftButton, {}, to);
        QTRY_VERIFY((net.punktVon(4) - to).manhattanLength() <= 2);
        QCOMPARE(asked.size(), 0);
        auto netz = netzBeispiel();
        netz.akteure.push_back({999, QStringLiteral("Neu"), QStringLiteral("Kreis")});
        net.setNetz(netz);  // what was moved stays where it was put
        QVERIFY((net.punktVon(4) - to).manhattanLength() <= 2);
        net.setzeZurueck();
        QVERIFY((net.punktVon(4) - to).manhattanLength() > 10);
        QTest::mouseClick(&net, Qt::LeftButton, {}, net.punktVon(1));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last().at(1).toLongLong(), 20);
    }

    void theKeyboardReachesEveryActor() {
        NetzwerkWidget net;
        net.setNetz(netzBeispiel());
        show(net, {560, 440});
        press(net, {Qt::Key_Home});
        QCOMPARE(net.fokus(), 0);
        const auto start = net.punktVon(0);
        press(net, {Qt::Key_Left});
        QVERIFY(net.punktVon(net.fokus()).x() < start.x());
        std::set<int> seen{0}, open{0};
        while (!open.empty()) {
            const int at = *open.begin();
            open.erase(open.begin());
            for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                net.setFokus(at);
                press(net, {key});
                if (seen.insert(net.fokus()).second) open.insert(net.fokus());
            }
        }
        QCOMPARE(seen.size(), std::size_t{12});
        QVERIFY(net.tooltip(10).contains(QStringLiteral("Sozialausschuss")));
    }

    void theTimePlanByKeyboardAndMouse() {
        GanttWidget plan;
        plan.setGantt(ganttBeispiel());
        show(plan, {640, 420});
        QSignalSpy asked(&plan, &GanttWidget::zeileRequested);
        QCOMPARE(plan.fokus(), 0);
        press(plan, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
        QCOMPARE(lastInt(asked), 2);
        press(plan, {Qt::Key_End, Qt::Key_Space, Qt::Key_Down});
        QCOMPARE(lastInt(asked), 6);
        QCOMPARE(plan.fokus(), 6);
        QTest::mouseClick(plan.viewport(), Qt::LeftButton, {}, plan.zeigeZeile(1));
        QCOMPARE(lastInt(asked), 1);
        const auto mark = plan.maler().meilensteinRect(0, 1).center();
        QVERIFY(plan.tooltipAn(mark).contains(QStringLiteral("Zwischenbericht")));
        QVERIFY(plan.tooltipAn(mark).contains(QStringLiteral("überfällig")));
        QVERIFY(plan.tooltipAn(plan.zeigeZeile(1)).contains(QStringLiteral("Trägerschaft klären")));
        QVERIFY(plan.accessibleDescription().contains(QStringLiteral("7 Zeilen")));
    }

    void aLongPlanScrollsToTheFocus() {
        GanttWidget plan;
        auto gantt = ganttBeispiel();
        for (int i = 0; i < 60; ++i)
            gantt.zeilen.push_back(gantt.zeilen[static_cast<std::size_t>(i % 7)]);
        plan.setGantt(gantt);
        show(plan, {640, 300});
        press(plan, {Qt::Key_End});
        const auto row = plan.maler().rowRect(plan.fokus());
        QVERIFY(plan.verticalScrollBar()->value() > 500);
        QVERIFY(row.bottom() <= plan.viewport()->height() + 1 && row.top() >= plan.maler().headHeight());
        press(plan, {Qt::Key_Home});
        QCOMPARE(plan.verticalScrollBar()->value(), 0);
        press(plan, {Qt::Key_PageDown});
        QVERIFY(plan.fokus() != plan.maler().reihenfolge().front());
        plan.setGantt({});
        press(plan, {Qt::Key_Down, Qt::Key_Return});
        QCOMPARE(plan.fokus(), -1);
    }

    void theYearsOfAZielByKeyboardAndMouse() {
        ZielverlaufWidget chart;
        chart.setZiel(zielBeispiel());
        show(chart, {480, 300});
        QSignalSpy asked(&chart, &ZielverlaufWidget::jahrRequested);
        press(chart, {Qt::Key_End, Qt::Key_Return});
        QCOMPARE(lastInt(asked), 2024);
        press(chart, {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Space});
        QCOMPARE(lastInt(asked), 2020);  // 2021 has no figure
        const auto at = chart.anordnung().at(chart.ziel().ist[1]).toPoint();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, at);
        QCOMPARE(lastInt(asked), 2019);
        QCOMPARE(chart.tooltip(1), QStringLiteral("2019: 82,0\u00A0%\nVergleich 2019: 82,4\u00A0%"));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Leicht bewölkt")));
    }

    void everyIconIsThere_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"schritt-offen",
                                 "schritt-arbeit",
                                 "schritt-fertig",
                                 "schritt-entfaellt",
                                 "ueberfaellig",
                                 "schloss",
                                 "federfuehrung",
                                 "sonne",
                                 "leicht-bewoelkt",
                                 "wolke",
                                 "blitz",
                                 "keine-bewertung",
                                 "haus",
                                 "themen",
                                 "runde",
                                 "plus",
                                 "stift",
                                 "papierkorb",
                                 "hoch",
                                 "runter",
                                 "anhang",
                                 "lupe"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyIconIsThere() {
        QFETCH(QString, name);
        const auto image = symbol(name).pixmap(24, 24).toImage();
        QVERIFY(!image.isNull());
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
        QVERIFY(inked > 20);
    }
};

}  // namespace isp::test

QTEST_MAIN(isp::test::ZeichnungTest)

#include "test_zeichnung.moc"
