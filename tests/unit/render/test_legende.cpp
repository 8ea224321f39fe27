// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legende.h"
#include "unit/render/beispiel.h"

namespace isp::render::test {

namespace {

/// One line per entry: what stands before the text tells the kind.
QString asText(const std::vector<Legendeneintrag>& entries) {
    QStringList lines;
    for (const auto& e : entries) {
        const bool isClass = e.fuellung.art == Gebietsart::kKlasse;
        lines << (isClass ? e.fuellung.farbe.name() : QStringLiteral("*")) + QStringLiteral(" | ") + e.text +
                     QStringLiteral(" | ") + QString::number(e.anzahl);
    }
    return lines.join(QLatin1Char('\n'));
}

Kartenthema quote() {
    Kartenthema thema;
    thema.einheit = QStringLiteral("%");
    thema.raumebene = QStringLiteral("Räume");
    thema.klassen = {
        {2.1, 4.1, 6, QColor(0xBDD7E7)}, {4.1, 5.2, 5, QColor(0x6BAED6)}, {5.2, 7.25, 4, QColor(0x08519C)}};
    return thema;
}

}  // namespace

class TestLegende : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervalsAreClosedOnTheRight() {
        QCOMPARE(asText(legendeneintraege(quote())), QStringLiteral("#bdd7e7 | 2,1 bis 4,1 | 6\n"
                                                                    "#6baed6 | über 4,1 bis 5,2 | 5\n"
                                                                    "#08519c | über 5,2 bis 7,3 | 4"));
    }

    void specialKindsStandOnlyWhereTheyOccur() {
        auto thema = quote();
        thema.gebiete = {{Gebietsart::kFehlt, 0, 0, {}},          {Gebietsart::kGeheim, 0, 0, {}},
                         {Gebietsart::kGeheim, 0, 0, {}},         {Gebietsart::kNull, 0, 0, {}},
                         {Gebietsart::kUnvollstaendig, 0, 0, {}}, {Gebietsart::kNichtSinnvoll, 0, 0, {}},
                         {Gebietsart::kKlasse, 9, 0, {}},         {Gebietsart::kKlasse, 1, 4.5, {}}};
        thema.klassen.resize(1);
        thema.gebiete.pop_back();
        QCOMPARE(asText(legendeneintraege(thema, 1)), QStringLiteral("#bdd7e7 | 2,1 bis 4,1 | 6\n"
                                                                     "* | null | 1\n"
                                                                     "* | außerhalb der Klassen | 1\n"
                                                                     "* | unvollständig | 1\n"
                                                                     "* | keine Angabe | 1\n"
                                                                     "* | geheim gehalten | 2\n"
                                                                     "* | nicht sinnvoll | 1\n"
                                                                     "* | gehört zu keinem Raum | 1"));
    }

    void boundsGetTheDigitsTheyNeed() {
        auto thema = quote();
        thema.klassen = {{0.91, 0.93, 1, {}}, {0.93, 1.2, 1, {}}};
        QCOMPARE(legendeneintraege(thema)[0].text, QStringLiteral("0,91 bis 0,93"));
        QCOMPARE(legendeneintraege(thema)[1].text, QStringLiteral("über 0,93 bis 1,20"));
        thema.nachkommastellen = 0;
        thema.klassen = {{7, 7, 1, {}}, {7, 12'345, 1, {}}};
        QCOMPARE(legendeneintraege(thema)[0].text, QStringLiteral("7"));
        QCOMPARE(legendeneintraege(thema)[1].text, QStringLiteral("über 7 bis 12.345"));
        thema.klassen = {{-5.2, -1.0, 1, {}}};
        thema.nachkommastellen = 1;
        QCOMPARE(legendeneintraege(thema)[0].text, QStringLiteral("-5,2 bis -1,0"));
    }

    // 10 bars over 0.5 … 2.5: the values 0.5, 1.5 and 2.5 fall into the first, the sixth and the last.
    void histogramCountsByClass() {
        const auto h = Histogramm::make(drittel(7), 10);
        QCOMPARE(h.von, 0.5);
        QCOMPARE(h.bis, 2.5);
        QCOMPARE(h.saeulen[0][0], std::size_t{3});
        QCOMPARE(h.saeulen[5][1], std::size_t{2});
        QCOMPARE(h.saeulen[9][2], std::size_t{2});
        QCOMPARE(h.hoechste, std::size_t{3});
        auto flat = drittel(1);
        QCOMPARE(Histogramm::make(flat, 10).saeulen[5][0], std::size_t{1});
        QVERIFY(Histogramm::make(quote(), 10).saeulen.empty());
    }

    void measuresItselfAndShrinks() {
        auto thema = drittel(15);
        thema.vergleichswert = 1.2;
        thema.vergleichsname = QStringLiteral("Kreis");
        const Legende wide(thema, 1, Theme::light(), {400, 600});
        QVERIFY(wide.hatHistogramm());
        QCOMPARE(wide.eintraege().size(), std::size_t{4});
        const Legende tight(thema, 1, Theme::light(), {400, 130});
        QVERIFY(!tight.hatHistogramm());
        QVERIFY(tight.size().height() <= 130.0);
        for (const auto* legende : {&wide, &tight}) {
            const QRectF all({}, legende->size());
            const auto frames = legende->textrahmen();
            for (std::size_t i = 0; i < frames.size(); ++i) {
                QVERIFY(all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(frames[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!frames[i].intersects(frames[j]),
                             qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
            }
        }
        QCOMPARE(*wide.eintragBei({5, wide.size().height() - 5}), std::size_t{3});
        QVERIFY(!wide.eintragBei({5, 1}));
    }

    void twoColumnsWhereTheyFit() {
        auto thema = drittel(9);
        for (std::size_t i = 0; i < 3; ++i)
            setArt(thema, i, Gebietsart(static_cast<int>(i) + 2));
        const Legende one(thema, 0, Theme::light(), {700, 600});
        const Legende two(thema, 0, Theme::light(), {700, 600}, true);
        QVERIFY(two.size().height() < one.size().height() - 30.0);
        QVERIFY(two.size().width() > one.size().width() * 1.8 && two.size().width() <= 700.0);
        const Legende narrow(thema, 0, Theme::light(), {250, 600}, true);
        QVERIFY(narrow.size().width() <= 250.0);
    }
};

static const Registered<TestLegende> kRegistered;

}  // namespace isp::render::test

#include "test_legende.moc"
