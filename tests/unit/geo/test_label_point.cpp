// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_files.h"
#include "support/synthetic_bund.h"

#include <cmath>
#include <gtest/gtest.h>

namespace isp::geo {
namespace {

using namespace test;

TEST(LabelPoint, MiddleOfASquare) {
    const auto p = labelPoint({square(1000, 2000, 100)});
    EXPECT_NEAR(p.x, 1050, 0.5);
    EXPECT_NEAR(p.y, 2050, 0.5);
}

TEST(LabelPoint, InTheWidePartOfAnL) {
    // A 30 × 30 block with an arm of width 10: the centroid is not the deepest point, the block's middle is.
    const MultiPolygon l = {{{{0, 0}, {130, 0}, {130, 10}, {30, 10}, {30, 30}, {0, 30}, {0, 0}}, {}}};
    const auto p = labelPoint(l);
    EXPECT_NEAR(p.x, 15, 2.0);
    EXPECT_NEAR(p.y, 15, 2.0);
}

TEST(LabelPoint, NotInAHole) {
    MultiPolygon ring = {square(0, 0, 100)};
    ring[0].loecher.push_back(square(10, 10, 80).aussen);
    EXPECT_TRUE(contains(ring, labelPoint(ring)));
}

TEST(LabelPoint, OnTheLargestPart) {
    const MultiPolygon parts = {square(0, 0, 10), square(1000, 0, 100), square(0, 1000, 20)};
    EXPECT_TRUE(contains({parts[1]}, labelPoint(parts)));
}

TEST(LabelPoint, InsideEvenWhereItIsThin) {
    const MultiPolygon thin = {{{{0, 0}, {100000, 0.0}, {100000, 0.01}, {0, 0.01}, {0, 0}}, {}}};
    EXPECT_TRUE(contains(thin, labelPoint(thin)));
    // A roof one centimetre thick: the centroid lies below it.
    const MultiPolygon roof = {{{{0, 0}, {10000, 10000}, {20000, 0}, {10000, 10000.01}, {0, 0}}, {}}};
    EXPECT_TRUE(contains(roof, labelPoint(roof)));
    // A zigzag of a tenth of a millimetre, which no search by halving finds.
    const MultiPolygon zigzag = {
        {{{0, 0}, {7000, 9000}, {3000, 100}, {9000, 12345}, {3000, 100.0001}, {7000, 9000.0001}, {0, 0}},
         {}}};
    EXPECT_TRUE(contains(zigzag, labelPoint(zigzag)));
    // A band along the diagonal: its bounding box is nearly all outside.
    const MultiPolygon diagonal = {{{{0, 0}, {10000, 9999}, {10000, 10000}, {0, 1}, {0, 0}}, {}}};
    EXPECT_TRUE(contains(diagonal, labelPoint(diagonal)));
}

TEST(LabelPoint, WithoutPartsItIsMissing) {
    EXPECT_TRUE(std::isnan(labelPoint({}).x));
    EXPECT_TRUE(std::isnan(labelPoint({Polygon{}}).y));
    EXPECT_TRUE(std::isfinite(labelPoint({Polygon{{{1, 1}, {1, 1}, {1, 1}, {1, 1}}, {}}}).x));
}

TEST(LabelPoint, InsideEverywhereInRealAndSyntheticBoundaries) {
    isp::test::BundParameter p;
    p.zeilen = p.spalten = 8;
    for (const auto& a : isp::test::synthetischerBund(p))
        EXPECT_TRUE(contains(a.geometrie, labelPoint(a.geometrie))) << a.name;
    ISP_NEED_GRENZEN(path, "sh_gemeinden_vg5000_2021_epsg25832.gpkg");
    const auto g = readUtm(path);
    ASSERT_TRUE(g);
    for (const auto& gebiet : g->gebiete)
        EXPECT_TRUE(contains(gebiet.geometrie, labelPoint(gebiet.geometrie))) << gebiet.name;
}

}  // namespace
}  // namespace isp::geo
