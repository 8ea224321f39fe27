// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geometrie.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace isp {
namespace {

Ring square(double x, double y, double size) {
    return {{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}};
}

Ring reversed(Ring ring) {
    std::reverse(ring.begin(), ring.end());
    return ring;
}

MultiPolygon withHole() {
    return {{square(0, 0, 10), {square(4, 4, 2)}}, {square(20, 0, 5), {}}};
}

TEST(Rechteck, GrowsFromNothing) {
    Rechteck r;
    EXPECT_TRUE(r.empty());
    EXPECT_EQ(r.width(), 0.0);
    r.include(Rechteck{});
    EXPECT_TRUE(r.empty());
    r.include(Punkt{-3, 7});
    EXPECT_FALSE(r.empty());
    EXPECT_EQ(r.width(), 0.0);
    r.include(Punkt{1, 2});
    EXPECT_EQ(r.width(), 4.0);
    EXPECT_EQ(r.height(), 5.0);
    EXPECT_TRUE(r.contains({0, 3}));
    EXPECT_FALSE(r.contains({2, 3}));
    Rechteck other;
    other.include(r);
    EXPECT_EQ(other.xMin, -3.0);
    EXPECT_EQ(other.yMax, 7.0);
}

TEST(Geometrie, AreaTakesHolesOffWhateverTheDirection) {
    EXPECT_EQ(area(withHole()), 100 - 4 + 25);
    auto m = withHole();
    m[0].aussen = reversed(m[0].aussen);
    EXPECT_EQ(area(m), 121.0);
    m[0].loecher[0] = reversed(m[0].loecher[0]);
    EXPECT_EQ(area(m), 121.0);
    EXPECT_EQ(area({}), 0.0);
    EXPECT_EQ(area({Polygon{}}), 0.0);
}

TEST(Geometrie, AreaKeepsItsDigitsFarFromTheOrigin) {
    // A square metre at the coordinates of the Kreis in EPSG:25832.
    EXPECT_EQ(area({{square(580000, 5970000, 1), {}}}), 1.0);
}

TEST(Geometrie, CountsAndBounds) {
    EXPECT_EQ(vertexCount(withHole()), 15u);
    const auto box = bounds(withHole());
    EXPECT_EQ(box.xMin, 0.0);
    EXPECT_EQ(box.xMax, 25.0);
    EXPECT_EQ(box.yMax, 10.0);
    EXPECT_TRUE(bounds({}).empty());
}

TEST(Geometrie, AHoleIsOutside) {
    const auto m = withHole();
    EXPECT_TRUE(contains(m, {1, 1}));
    EXPECT_FALSE(contains(m, {5, 5}));
    EXPECT_TRUE(contains(m, {22, 2}));
    EXPECT_FALSE(contains(m, {15, 2}));
    EXPECT_FALSE(contains(m, {-1, 5}));
    EXPECT_FALSE(contains({}, {0, 0}));
}

}  // namespace
}  // namespace isp
