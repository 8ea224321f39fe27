// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/liniennamen.h"
#include "render/palette.h"
#include "render/zeitreihe.h"
#include "unit/render/beispiel.h"

#include <algorithm>
#include <cmath>

namespace isp::render::test {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Zeitreihe line(std::int64_t id, const char* name, std::initializer_list<double> values, int from = 2015) {
    Zeitreihe z{RaumId{id}, QString::fromUtf8(name), {}, false};
    int year = from;
    for (const double v : values)
        z.punkte.push_back({Periode::jahr(year++), v, {}, false});
    return z;
}

Verlauf example() {
    Verlauf v;
    v.einheit = QStringLiteral("%");
    v.reihen = {line(1, "Kreis", {4, 5, 6, 5}), line(2, "Leezen", {1, kNone, 3, 4}),
                line(3, "Bark", {7, 7, 7, 7}), line(4, "leer", {kNone, kNone, kNone, kNone})};
    v.reihen[0].vergleich = true;
    return v;
}

QString labels(const Achse& axis) {
    QStringList all;
    for (const auto& [at, text] : axis.striche)
        all << text;
    return all.join(QLatin1Char(' '));
}

}  // namespace

class TestZeitreihe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gapsAndBreaksInterruptALine() {
        auto verlauf = example();
        verlauf.reihen[2].punkte[2].bruch = true;
        const auto lines = verlaufslinien(verlauf, Theme::light());
        QCOMPARE(lines.size(), std::size_t{3});  // the empty one is no line
        QCOMPARE(lines[0].reihe, std::size_t{1});
        QCOMPARE(lines[0].stuecke.size(), std::size_t{2});
        QCOMPARE(lines[0].stuecke[0].size(), std::size_t{1});
        QCOMPARE(lines[0].stuecke[1].front(), QPointF(Periode::jahr(2017).position(), 3.0));
        QCOMPARE(lines[1].stuecke.size(), std::size_t{2});
        QCOMPARE(lines[1].stuecke[0].size(), std::size_t{2});
    }

    void breaksOfSingleRaeumeAreMarkedForThemOnly() {
        auto verlauf = example();
        verlauf.brueche = {{2016.5, QStringLiteral("Zensus"), {}, {}},
                           {2017.5, QStringLiteral("Gebiet"), {}, {RaumId{3}}}};
        QCOMPARE(sichtbareBrueche(verlauf).size(), std::size_t{1});
        QCOMPARE(sichtbareBrueche(verlauf).front()->name, QStringLiteral("Zensus"));
        verlauf.auswahl = {RaumId{3}};
        QCOMPARE(sichtbareBrueche(verlauf).size(), std::size_t{2});
        verlauf.auswahl = {RaumId{2}};
        verlauf.hover = RaumId{3};
        QCOMPARE(sichtbareBrueche(verlauf).size(), std::size_t{2});
    }

    void referencesBeyondTheTerritoryAreDrawnAndNamed() {
        auto verlauf = example();
        verlauf.reihen[1].referenz = true;
        const auto lines = verlaufslinien(verlauf, Theme::light());
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [](const auto& l) { return l.rolle == Linienrolle::kReferenz; });
        QVERIFY(found != lines.end());
        QCOMPARE(found->endtext, QStringLiteral("Leezen"));
        QVERIFY(found->breite < lines.back().breite);  // the Kreis is bolder
    }

    void rolesDecideColourWidthAndOrder() {
        auto verlauf = example();
        verlauf.auswahl = {RaumId{3}, RaumId{99}};
        verlauf.hover = RaumId{2};
        const auto lines = verlaufslinien(verlauf, Theme::light());
        QVERIFY(lines[0].rolle == Linienrolle::kGewaehlt && lines[0].endtext == QStringLiteral("Bark"));
        QCOMPARE(lines[0].farbe, categoryColor(0));
        QVERIFY(lines[1].rolle == Linienrolle::kVergleich && lines[1].breite > lines[0].breite);
        QVERIFY(lines[2].rolle == Linienrolle::kHover);
        verlauf.hover = {};
        const auto calm = verlaufslinien(verlauf, Theme::light());
        QVERIFY(calm[0].rolle == Linienrolle::kKontext && calm[0].endtext.isEmpty());
    }

    void chosenLinesAreReadableInLightAndDark() {
        auto verlauf = example();
        verlauf.auswahl = {RaumId{1}, RaumId{2}, RaumId{3}};
        for (const auto& theme : {Theme::light(), Theme::dark()})
            for (const auto& l : verlaufslinien(verlauf, theme))
                QVERIFY(contrast(l.farbe, theme.colors().surface) >= 4.5);
    }

    void valueAxisIsRound() {
        QCOMPARE(labels(wertachse(example(), 5)), QStringLiteral("0 2 4 6 8"));
        Verlauf far;
        far.reihen = {line(1, "A", {98.2, 99.7})};
        QCOMPARE(labels(wertachse(far, 5)), QStringLiteral("98,0 98,5 99,0 99,5 100,0"));
        Verlauf negative;
        negative.reihen = {line(1, "A", {-3, 2})};
        QCOMPARE(labels(wertachse(negative, 7)), QStringLiteral("-3 -2 -1 0 1 2"));
        Verlauf thousands;
        thousands.reihen = {line(1, "A", {12'000, 76'712})};
        QCOMPARE(labels(wertachse(thousands, 5)), QStringLiteral("0 20.000 40.000 60.000 80.000"));
        for (const double flat : {0.0, 5.0, -2.0}) {
            Verlauf one;
            one.reihen = {line(1, "A", {flat, flat})};
            const auto axis = wertachse(one, 5);
            QVERIFY(axis.von <= flat && axis.bis >= flat && axis.von < axis.bis);
        }
        QVERIFY(wertachse({}, 5).von < wertachse({}, 5).bis);
    }

    void timeAxisKeepsTheLatest() {
        Verlauf v;
        v.reihen = {line(1, "A", {1, 2, 3, 4, 5, 6, 7}, 2015)};
        QCOMPARE(labels(zeitachse(v, 7)), QStringLiteral("2015 2016 2017 2018 2019 2020 2021"));
        QCOMPARE(labels(zeitachse(v, 3)), QStringLiteral("2015 2018 2021"));
        QCOMPARE(labels(zeitachse(v, 1)), QStringLiteral("2021"));
        QVERIFY(zeitachse({}, 5).striche.empty());
    }

    void labelsAreSpreadWithoutOverlap() {
        const std::vector<double> wishes{50, 52, 51, 10, 99};
        const auto places = spreadApart(wishes, 12, 0, 100);
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(places[i] >= 6.0 - 1e-9 && places[i] <= 94.0 + 1e-9);
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(std::abs(places[i] - places[j]) >= 12.0 - 1e-9);
                if (wishes[i] < wishes[j]) QVERIFY(places[i] < places[j]);
            }
        }
        QCOMPARE(places[2], 51.0);
        QCOMPARE(places[3], 10.0);
        QVERIFY(spreadApart({}, 12, 0, 100).empty());
        // More than fit: still in order and apart.
        const std::vector<double> crowd(20, 50.0);
        const auto stacked = spreadApart(crowd, 12, 0, 100);
        QVERIFY(std::abs(stacked[19] - stacked[0] - 19 * 12.0) < 1e-6);
    }

    /// Several Ziele of nearly the same target: their names can still be read.
    void namesOfLevelLinesKeepApart() {
        const QRectF plot(40, 20, 300, 200);
        const std::vector<double> lines{100, 103, 99, 21, 180};
        const std::vector<QSizeF> names{{80, 14}, {120, 14}, {60, 14}, {90, 14}, {70, 14}};
        const auto placed = liniennamen(lines, names, plot, 8);
        QCOMPARE(placed.orte.size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QVERIFY(plot.contains(placed.orte[i]));
            QCOMPARE(placed.orte[i].left(), 48.0);
            QCOMPARE(placed.orte[i].size(), names[i]);
            for (std::size_t j = 0; j < i; ++j) {
                const auto shared = placed.orte[i].intersected(placed.orte[j]);
                QVERIFY(shared.height() < 1e-6);
                QCOMPARE(placed.orte[i].top() < placed.orte[j].top(), lines[i] < lines[j]);
            }
        }
        QCOMPARE(placed.orte[4].bottom(), 180.0);  // alone: upon its line
        QVERIFY(!placed.verschoben[4]);
        QVERIFY(placed.verschoben[1] && placed.verschoben[2]);  // above and below the one between them
        QVERIFY(placed.verschoben[3]);                          // no room above the line
        QVERIFY(liniennamen({}, {}, plot, 8).orte.empty());
    }

    void nearestLineIsFound() {
        const auto verlauf = example();
        const auto toPixel = [](QPointF p) {
            return QPointF((p.x() - 2015.5) * 100.0, 1000.0 - p.y() * 100.0);
        };
        auto hit = naechsteLinie(verlauf, {50, 552}, 20, toPixel);
        QVERIFY(hit && hit->reihe == 0);
        hit = naechsteLinie(verlauf, {290, 302}, 20, toPixel);
        QVERIFY(hit && hit->reihe == 2 && hit->punkt == 3);
        hit = naechsteLinie(verlauf, {210, 302}, 20, toPixel);
        QVERIFY(hit && hit->punkt == 2);
        // Between 2015 and 2017 Leezen has no line, only the points at its ends.
        QVERIFY(!naechsteLinie(verlauf, {100, 800}, 20, toPixel));
        hit = naechsteLinie(verlauf, {2, 898}, 20, toPixel);
        QVERIFY(hit && hit->reihe == 1 && hit->punkt == 0);
        QVERIFY(!naechsteLinie({}, {0, 0}, 20, toPixel));
    }
};

static const Registered<TestZeitreihe> kRegistered;

}  // namespace isp::render::test

#include "test_zeitreihe.moc"
