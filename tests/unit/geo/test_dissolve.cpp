// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_files.h"
#include "geo/weld.h"

#include <cmath>
#include <gtest/gtest.h>

namespace isp::geo {
namespace {

using namespace test;

MultiPolygon dissolved(const std::vector<MultiPolygon>& parts) {
    auto result = dissolve(pointers(parts));
    EXPECT_TRUE(result);
    return result ? *result : MultiPolygon{};
}

TEST(Umgebende, MoreThanHalfDecides) {
    const MultiPolygon left = {square(0, 0, 100)};
    const MultiPolygon right = {square(100, 0, 100)};
    const MultiPolygon mostlyLeft = {square(49, 0, 100)};
    const MultiPolygon halfAndHalf = {square(50, 0, 100)};
    const MultiPolygon mostlyRight = {square(51, 0, 100)};
    const MultiPolygon outside = {square(300, 300, 10)};
    const auto found =
        umgebende(pointers({mostlyLeft, halfAndHalf, mostlyRight, outside}), pointers({left, right}));
    ASSERT_TRUE(found);
    const std::vector<std::optional<std::size_t>> expected = {0, std::nullopt, 1, std::nullopt};
    EXPECT_EQ(*found, expected);
}

TEST(Dissolve, GridBecomesOneSquareWithoutInnerLines) {
    const auto m = dissolved(grid(3, 100.0));
    ASSERT_EQ(m.size(), 1u);
    EXPECT_DOUBLE_EQ(area(m), 90000.0);
    EXPECT_EQ(holeCount(m), 0u);
}

TEST(Dissolve, PartsApartStayApart) {
    const auto m = dissolved({{square(0, 0, 10)}, {square(100, 0, 10)}});
    EXPECT_EQ(m.size(), 2u);
    EXPECT_DOUBLE_EQ(area(m), 200.0);
}

TEST(Dissolve, ARealHoleStays) {
    auto parts = grid(3, 100.0);
    parts.erase(parts.begin() + 4);
    const auto m = dissolved(parts);
    EXPECT_EQ(holeCount(m), 1u);
    EXPECT_DOUBLE_EQ(area(m), 80000.0);
}

TEST(Dissolve, GapsFromRoundingAreClosed) {
    // Two halves whose common border differs by 20 cm in the middle: a crack of 50 m².
    const MultiPolygon left = {{{{0, 0}, {500, 0}, {499.8, 250}, {500, 500}, {0, 500}, {0, 0}}, {}}};
    const MultiPolygon right = {{{{500, 0}, {1000, 0}, {1000, 500}, {500, 500}, {500, 0}}, {}}};
    const auto m = dissolved({left, right});
    ASSERT_EQ(m.size(), 1u);
    EXPECT_EQ(holeCount(m), 0u);
    EXPECT_NEAR(area(m), 500000.0, 1e-6);
    // A hole of 2 × 2 m is none of ours.
    MultiPolygon holed = {square(0, 0, 100)};
    holed[0].loecher.push_back(square(50, 50, 2).aussen);
    EXPECT_EQ(holeCount(dissolved({holed})), 1u);
    holed[0].loecher[0] = square(50, 50, 0.9).aussen;
    EXPECT_EQ(holeCount(dissolved({holed})), 0u);
}

TEST(Dissolve, PointsOnlyOneSideHasAreWeldedIn) {
    // The lower and upper half meet the left area's straight edge at a corner that rounding moved 30 cm away.
    const MultiPolygon left = {{{{0, 0}, {500, 0}, {500, 1000}, {0, 1000}, {0, 0}}, {}}};
    const MultiPolygon lower = {{{{500, 0}, {900, 0}, {900, 500}, {500.3, 500}, {500, 0}}, {}}};
    const MultiPolygon upper = {{{{500.3, 500}, {900, 500}, {900, 1000}, {500, 1000}, {500.3, 500}}, {}}};
    const auto m = dissolved({left, lower, upper});
    ASSERT_EQ(m.size(), 1u);
    EXPECT_EQ(holeCount(m), 0u);
    EXPECT_NEAR(area(m), 900000.0, 1e-6);
    // Half a metre is the limit: a real lane between two areas stays.
    const auto lane = dissolved({{square(0, 0, 100)}, {square(100.6, 0, 100)}});
    EXPECT_EQ(lane.size(), 2u);
    EXPECT_EQ(dissolved({{square(0, 0, 100)}, {square(100.4, 0, 100)}}).size(), 1u);
}

TEST(Dissolve, PointsDoNotWanderOff) {
    // Three tips 30 cm apart from west to east: the second goes to the first; the third is too far from
    // there.
    const auto tip = [](double x, double y) {
        return MultiPolygon{{{{x, 0}, {x + 10, y}, {x - 10, y}, {x, 0}}, {}}};
    };
    const std::vector<MultiPolygon> tips = {tip(0, 50), tip(0.3, -50), tip(0.6, 80)};
    const auto welded = weld(pointers(tips), 0.5);
    ASSERT_TRUE(welded.has_value());
    EXPECT_EQ(welded->at(1)[0].aussen[0], (Punkt{0, 0}));
    EXPECT_EQ(welded->at(2)[0].aussen[0], (Punkt{0.6, 0}));
}

TEST(Dissolve, ExactBordersAreNotWelded) {
    const auto areas = grid(3, 100.0);
    EXPECT_FALSE(weld(pointers(areas), 0.5).has_value());
    auto close = areas;
    close[0][0].aussen.insert(close[0][0].aussen.begin() + 1,
                              {50.0, 0.2});  // a part's own points are its own
    EXPECT_FALSE(weld(pointers(close), 0.5).has_value());
    close[0][0].aussen.insert(close[0][0].aussen.begin() + 1, {49.8, 0.2});
    EXPECT_FALSE(weld(pointers(close), 0.5).has_value());
    // A notch of 30 cm in one part, its points near its own edges.
    const MultiPolygon notched = {
        {{{0, 0}, {50, 0}, {50.1, 20}, {50.2, 10}, {50.3, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}, {}}};
    const std::vector<MultiPolygon> apart = {notched, {square(200, 0, 10)}};
    EXPECT_FALSE(weld(pointers(apart), 0.5).has_value());
}

TEST(Dissolve, OverlappingAndInvalidPartsAreUnited) {
    EXPECT_DOUBLE_EQ(area(dissolved({{square(0, 0, 10)}, {square(5, 0, 10)}})), 150.0);
    const MultiPolygon bowTie = {{{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}, {}}};
    EXPECT_NEAR(area(dissolved({bowTie, {square(10, 0, 10)}})), 150.0, 1e-9);
}

TEST(Dissolve, NothingGivesNothing) {
    EXPECT_TRUE(dissolved({}).empty());
    EXPECT_TRUE(dissolved({{}, {}}).empty());
    EXPECT_TRUE(dissolved({{Polygon{{{0, 0}, {1, 1}, {0, 0}}, {}}}}).empty());
}

TEST(Dissolve, TheFifteenRaeumeAreCleanPolygons) {
    ISP_NEED_GRENZEN(path, "grenzen_schematisch.geojson");
    const auto gemeinden = readUtm(path);
    LadeOptionen byRaum;
    byRaum.zielCrs = "EPSG:25832";
    byRaum.schluesselfeld = "raum_key";
    const auto raeume = readGrenzen(path, byRaum);
    ASSERT_TRUE(gemeinden && raeume);
    ASSERT_EQ(raeume->gebiete.size(), 15u);
    double inRaeume = 0.0;
    for (const auto& raum : raeume->gebiete) {
        double parts = 0.0;
        for (const auto& g : gemeinden->gebiete)
            if (contains(raum.geometrie, labelPoint(g.geometrie))) parts += area(g.geometrie);
        EXPECT_NEAR(area(raum.geometrie), parts, 1.0) << raum.name;
        // Seen on the map: each Raum is one piece, and none surrounds another one or Buchholz.
        EXPECT_EQ(raum.geometrie.size(), 1u) << raum.name;
        EXPECT_EQ(holeCount(raum.geometrie), 0u) << raum.name;
        inRaeume += parts;
    }
    // The Kreis is the 15 and Buchholz, without cracks between them.
    auto all = pointers(raeume->gebiete);
    all.push_back(&find(*gemeinden, "01060014")->geometrie);
    const auto kreis = dissolve(all);
    ASSERT_TRUE(kreis);
    EXPECT_EQ(kreis->size(), 1u);
    EXPECT_EQ(holeCount(*kreis), 0u);
    EXPECT_NEAR(area(*kreis), inRaeume + area(*all.back()), 1.0);
}

}  // namespace
}  // namespace isp::geo
