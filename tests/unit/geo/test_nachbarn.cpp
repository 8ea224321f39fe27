// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "boundary_files.h"
#include "support/synthetic_bund.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace isp::geo {
namespace {

using namespace test;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Pairs pairsOf(const std::vector<MultiPolygon>& areas, Nachbarschaft art) {
    const auto result = nachbarn(pointers(areas), art);
    EXPECT_TRUE(result);
    return result ? *result : Pairs{};
}

/// A 100 m square with the left edge at x, from y up.
MultiPolygon block(double x, double y) {
    return {square(x, y, 100)};
}

TEST(Nachbarn, GridOfNine) {
    // methods.md: S0 of the binary rook weights is 24, so 12 pairs; queen adds the 8 diagonal ones.
    const auto areas = grid(3, 1000.0);
    EXPECT_EQ(
        pairsOf(areas, Nachbarschaft::kRook),
        (Pairs{
            {0, 1}, {0, 3}, {1, 2}, {1, 4}, {2, 5}, {3, 4}, {3, 6}, {4, 5}, {4, 7}, {5, 8}, {6, 7}, {7, 8}}));
    const auto queen = pairsOf(areas, Nachbarschaft::kQueen);
    EXPECT_EQ(queen.size(), 20u);
    EXPECT_TRUE(std::is_sorted(queen.begin(), queen.end()));
}

TEST(Nachbarn, ToleranceIsOneMetre) {
    for (const auto art : {Nachbarschaft::kQueen, Nachbarschaft::kRook}) {
        EXPECT_EQ(pairsOf({block(0, 0), block(100.9, 0)}, art).size(), 1u);
        EXPECT_EQ(pairsOf({block(0, 0), block(101.1, 0)}, art).size(), 0u);
        EXPECT_EQ(pairsOf({block(0, 0), block(99.5, 0)}, art).size(), 1u) << "overlap from rounding";
    }
}

TEST(Nachbarn, RookNeedsMoreThanAMetreOfBorder) {
    EXPECT_EQ(pairsOf({block(0, 0), block(100, 99)}, Nachbarschaft::kRook).size(), 0u);
    EXPECT_EQ(pairsOf({block(0, 0), block(100, 98)}, Nachbarschaft::kRook).size(), 1u);
    EXPECT_EQ(pairsOf({block(0, 0), block(100, 100)}, Nachbarschaft::kQueen).size(), 1u);
    EXPECT_EQ(pairsOf({block(0, 0), block(100, 100)}, Nachbarschaft::kRook).size(), 0u);
}

TEST(Nachbarn, ACornerThatTouchesAnEdgeIsNoLine) {
    const MultiPolygon diamond = {{{{150, 0}, {200, 50}, {150, 100}, {100, 50}, {150, 0}}, {}}};
    EXPECT_EQ(pairsOf({block(0, 0), diamond}, Nachbarschaft::kQueen).size(), 1u);
    EXPECT_EQ(pairsOf({block(0, 0), diamond}, Nachbarschaft::kRook).size(), 0u);
}

TEST(Nachbarn, BordersNeedNotHaveTheSamePoints) {
    const MultiPolygon wide = {{{{0, 100}, {300, 100}, {300, 200}, {0, 200}, {0, 100}}, {}}};
    EXPECT_EQ(pairsOf({block(0, 0), block(100, 0), block(200, 0), wide}, Nachbarschaft::kRook),
              (Pairs{{0, 1}, {0, 3}, {1, 2}, {1, 3}, {2, 3}}));
}

TEST(Nachbarn, AnEnclaveHasOneNeighbour) {
    MultiPolygon around = block(0, 0);
    around[0].loecher.push_back(square(40, 40, 20).aussen);
    EXPECT_EQ(pairsOf({around, {square(40, 40, 20)}, block(100, 0)}, Nachbarschaft::kRook),
              (Pairs{{0, 1}, {0, 2}}));
}

TEST(Nachbarn, AreasWithoutGeometryHaveNone) {
    EXPECT_TRUE(pairsOf({}, Nachbarschaft::kQueen).empty());
    EXPECT_EQ(pairsOf({{}, block(0, 0), {}, block(100, 0)}, Nachbarschaft::kQueen), (Pairs{{1, 3}}));
}

TEST(Nachbarn, SharedBordersHaveTheirLength) {
    const std::vector<MultiPolygon> areas = {block(0, 0), block(100, 40), block(500, 0)};
    const auto borders = gemeinsameGrenzen(pointers(areas));
    ASSERT_TRUE(borders);
    ASSERT_EQ(borders->size(), 1u);
    EXPECT_EQ(borders->front().a, 0u);
    EXPECT_EQ(borders->front().b, 1u);
    EXPECT_NEAR(borders->front().laenge, 60.0, 1e-9);
}

TEST(Nachbarn, StopsWhenCanceled) {
    Progress progress;
    progress.cancel.cancel();
    const auto areas = grid(3, 1000.0);
    const auto result = nachbarn(pointers(areas), Nachbarschaft::kRook, progress);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, isp::codes::kCanceled);
}

TEST(Nachbarn, SyntheticCountryHasTheNeighboursOfABrickWall) {
    isp::test::BundParameter p;
    p.zeilen = 10;
    p.spalten = 8;
    std::vector<MultiPolygon> areas;
    for (auto& a : isp::test::synthetischerBund(p))
        areas.push_back(std::move(a.geometrie));
    // In a row 7 pairs, between two rows 8 + 7.
    const auto rook = pairsOf(areas, Nachbarschaft::kRook);
    EXPECT_EQ(rook.size(), 10u * 7 + 9u * 15);
    EXPECT_EQ(pairsOf(areas, Nachbarschaft::kQueen), rook);
}

// The data's README: 230 real neighbour pairs, 213 of them kept by the schematic boundaries.
using KeyPairs = std::set<std::pair<std::string, std::string>>;

KeyPairs keyPairs(const GeleseneGrenzen& g, double shortest) {
    KeyPairs out;
    const auto borders = gemeinsameGrenzen(pointers(g.gebiete));
    EXPECT_TRUE(borders);
    for (const auto& border : *borders)
        if (border.laenge >= shortest)
            out.insert(std::minmax(g.gebiete[border.a].schluessel, g.gebiete[border.b].schluessel));
    return out;
}

std::size_t common(const KeyPairs& a, const KeyPairs& b) {
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](const auto& p) { return b.contains(p); }));
}

TEST(Nachbarn, TheRealGemeindenHave230RookPairs) {
    ISP_NEED_GRENZEN(path, "segeberg_vg5000_2021_epsg25832.gpkg");
    const auto g = readUtm(path, "gemeinden");
    ASSERT_TRUE(g);
    const auto areas = pointers(g->gebiete);
    EXPECT_EQ(nachbarn(areas, Nachbarschaft::kRook)->size(), 230u);
    EXPECT_EQ(nachbarn(areas, Nachbarschaft::kQueen)->size(), 255u);
}

TEST(Nachbarn, TheSchematicBoundariesKeep213OfThem) {
    ISP_NEED_GRENZEN(realPath, "segeberg_vg5000_2021_epsg25832.gpkg");
    ISP_NEED_GRENZEN(schematicPath, "grenzen_schematisch.geojson");
    const auto real = readUtm(realPath, "gemeinden");
    const auto schematic = readUtm(schematicPath);
    ASSERT_TRUE(real && schematic);
    EXPECT_EQ(nachbarn(pointers(schematic->gebiete), Nachbarschaft::kRook)->size(), 247u);
    const auto realPairs = keyPairs(*real, 0.0);
    EXPECT_EQ(realPairs.size(), 230u);
    // 214 share any line at all; the README's 213 leaves out the one of 43 m (01060008 with 01060057).
    EXPECT_EQ(common(realPairs, keyPairs(*schematic, 0.0)), 214u);
    EXPECT_EQ(common(realPairs, keyPairs(*schematic, 50.0)), 213u);
}

}  // namespace
}  // namespace isp::geo
