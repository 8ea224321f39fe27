// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/gantt.h"
#include "support/zeichnungen.h"
#include "unit/render/beispiel.h"

#include <cmath>

namespace isp::render::test {

namespace {

QStringList texts(const std::vector<Zeitfeld>& fields) {
    QStringList out;
    for (const auto& field : fields)
        out << field.text;
    return out;
}

Ganttmaler malerFor(Gantt gantt, QSizeF size = {800, 400}) {
    Ganttmaler maler(Theme::light());
    maler.setGantt(std::move(gantt));
    maler.setSize(size);
    return maler;
}

}  // namespace

class TestGantt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsQuartersOrYears() {
        const QDate from(2026, 2, 10), to(2027, 3, 5);
        const auto months = ganttachse(from, to, 1000, 40);
        QCOMPARE(texts(months.unten).mid(0, 3),
                 QStringList({QStringLiteral("Feb"), QStringLiteral("Mär"), QStringLiteral("Apr")}));
        QCOMPARE(months.unten.size(), std::size_t{14});
        QCOMPARE(texts(months.oben), QStringList({QStringLiteral("2026"), QStringLiteral("2027")}));
        QCOMPARE(months.von, QDate(2026, 2, 1));
        QCOMPARE(months.bis, QDate(2027, 4, 1));
        const auto quarters = ganttachse(from, to, 300, 40);
        QCOMPARE(texts(quarters.unten),
                 QStringList({QStringLiteral("Q1"), QStringLiteral("Q2"), QStringLiteral("Q3"),
                              QStringLiteral("Q4"), QStringLiteral("Q1")}));
        QCOMPARE(quarters.von, QDate(2026, 1, 1));
        const auto years = ganttachse(from, to, 100, 40);
        QCOMPARE(texts(years.unten), QStringList({QStringLiteral("2026"), QStringLiteral("2027")}));
        QVERIFY(years.oben.empty());
        QVERIFY(ganttachse(QDate(1900, 1, 1), QDate(2100, 1, 1), 300, 40).unten.size() <= 8);
        QVERIFY(ganttachse({}, to, 100, 40).unten.empty());
    }

    void barsLieAtTheirDates() {
        const auto maler = malerFor(isp::test::ganttBeispiel());
        const auto bar = maler.barRect(0);
        QVERIFY(std::abs(bar.left() - maler.xOf(QDate(2026, 2, 1))) < 0.01);
        QVERIFY(std::abs(bar.right() - maler.xOf(QDate(2026, 10, 1))) < 0.01);
        QVERIFY(maler.barRect(6).isEmpty());  // no dates: no bar, and not one of length 0
        QVERIFY(maler.barRect(4).width() > 5.0);
        QVERIFY(bar.left() >= maler.titleWidth());
        QVERIFY(std::abs(maler.meilensteinRect(0, 0).center().x() - maler.xOf(QDate(2026, 4, 1))) < 0.01);
    }

    void groupsStandTogetherUnderTheirHeading() {
        Gantt g;
        for (const char* group : {"B", "A", "B"})
            g.zeilen.push_back({QString::fromLatin1(group),
                                {},
                                {},
                                {},
                                Schrittzeichen::kOffen,
                                QString::fromLatin1(group),
                                {}});
        const auto maler = malerFor(g);
        QCOMPARE(maler.reihenfolge(), (std::vector<int>{0, 2, 1}));
        QVERIFY(std::abs(maler.rowRect(0).top() - maler.headHeight() - maler.rowHeight()) < 0.01);
        QVERIFY(std::abs(maler.rowRect(1).top() - maler.rowRect(2).bottom() - maler.rowHeight()) < 0.01);
        QVERIFY(!maler.zeileBei({10, maler.headHeight() + 2}));
        QCOMPARE(maler.zeileBei(maler.rowRect(2).center()), std::optional(2));
    }

    void knowsWhatIsLate() {
        const auto g = isp::test::ganttBeispiel();
        QVERIFY(ueberfaellig(g.zeilen[0], g.heute));
        QVERIFY(!ueberfaellig(g.zeilen[1], g.heute));
        QVERIFY(!ueberfaellig(g.zeilen[2], g.heute));  // finished
        QVERIFY(!ueberfaellig(g.zeilen[4], g.heute));  // open end
        QVERIFY(!ueberfaellig(g.zeilen[0], {}));
        QVERIFY(!ueberfaellig(g.zeilen[0].meilensteine[0], g.heute));
        QVERIFY(ueberfaellig(g.zeilen[0].meilensteine[1], g.heute));
        QCOMPARE(ganttSatz(g), QStringLiteral("Zeitplan mit 7 Zeilen, davon 1 überfällig"));
        QCOMPARE(zeilenAngaben(g, 0),
                 QStringList({QStringLiteral("Gemeindeschwester in Bornhöved"),
                              QStringLiteral("01.02.2026 bis 30.09.2026"),
                              QStringLiteral("in Arbeit, zu 60 % fertig"), QStringLiteral("Überfällig")}));
        QCOMPARE(zeilenAngaben(g, 4).at(1), QStringLiteral("ab 01.10.2026, Ende offen"));
        QCOMPARE(zeilenAngaben(g, 6).at(1), QStringLiteral("ohne Termin"));
        QVERIFY(
            meilensteinAngaben(g.zeilen[0].meilensteine[1], g.heute).contains(QStringLiteral("überfällig")));
    }

    void titlesAreCutOnlyWhereTwoLinesDoNotDo() {
        auto maler = malerFor(isp::test::ganttBeispiel(), {900, 400});
        QVERIFY(!maler.titelGekuerzt(0));
        QVERIFY(!maler.titelGekuerzt(1));  // long, but there is room
        maler.setSize({320, 400});
        QVERIFY(maler.titelGekuerzt(1));
        QVERIFY(maler.titleWidth() <= 320 * 0.43);
    }

    void scrollsUnderTheHead() {
        Gantt g;
        for (int i = 0; i < 200; ++i)
            g.zeilen.push_back({QString::number(i), QDate(2026, 1, 1), QDate(2026, 2, 1), {}, {}, {}, {}});
        auto maler = malerFor(g, {400, 200});
        maler.setScroll(1e9);
        QVERIFY(std::abs(maler.rowRect(199).bottom() - 200.0) < 0.01);
        QVERIFY(!maler.zeileBei({10, 5}));
        maler.setScroll(-1);
        QCOMPARE(maler.scroll(), 0.0);
    }

    void degenerateIsHarmless() {
        QImage image(300, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        Gantt g;
        for (int round = 0; round < 4; ++round) {
            for (const auto size : {QSizeF(0, 0), QSizeF(40, 20), QSizeF(300, 200)}) {
                auto maler = malerFor(g, size);
                maler.setTheme(Theme::projector());
                maler.paint(painter);
            }
            g.zeilen.push_back({QString(300, QLatin1Char('W')),
                                round == 2 ? QDate(2027, 1, 1) : QDate(),
                                round == 2 ? QDate(2026, 1, 1) : QDate(),
                                std::nan(""),
                                Schrittzeichen::kOffen,
                                QString(300, QLatin1Char('G')),
                                {{QString(), QDate(), false}}});
        }
        QCOMPARE(ganttSatz({}), QStringLiteral("Noch nichts geplant"));
    }
};

static const Registered<TestGantt> kRegistered;

}  // namespace isp::render::test

#include "test_gantt.moc"
