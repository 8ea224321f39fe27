// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_files.h"
#include "geo/simplify.h"
#include "support/synthetic_bund.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace isp::geo {
namespace {

using namespace test;

std::vector<MultiPolygon> simplified(const std::vector<MultiPolygon>& areas, double tolerance) {
    return simplifyCoverage(pointers(areas), tolerance);
}

std::vector<MultiPolygon> smallBund(int rows = 12, int columns = 10) {
    isp::test::BundParameter p;
    p.zeilen = rows;
    p.spalten = columns;
    std::vector<MultiPolygon> areas;
    for (auto& a : isp::test::synthetischerBund(p))
        areas.push_back(std::move(a.geometrie));
    return areas;
}

std::size_t vertices(const std::vector<MultiPolygon>& areas) {
    std::size_t n = 0;
    for (const auto& a : areas)
        n += vertexCount(a);
    return n;
}

using Edge = std::pair<std::pair<double, double>, std::pair<double, double>>;

/// How often each undirected edge occurs.
std::map<Edge, int> edges(const std::vector<MultiPolygon>& areas) {
    std::map<Edge, int> count;
    const auto visit = [&](const Ring& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i)
            ++count[std::minmax(std::pair(ring[i - 1].x, ring[i - 1].y), std::pair(ring[i].x, ring[i].y))];
    };
    for (const auto& a : areas)
        for (const auto& polygon : a) {
            visit(polygon.aussen);
            for (const auto& hole : polygon.loecher)
                visit(hole);
        }
    return count;
}

double totalArea(const std::vector<MultiPolygon>& areas) {
    double sum = 0.0;
    for (const auto& a : areas)
        sum += area(a);
    return sum;
}

double distanceToRing(Punkt p, const Ring& ring) {
    double nearest = 1e300;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Punkt a = ring[i - 1], b = ring[i];
        const double dx = b.x - a.x, dy = b.y - a.y, l2 = dx * dx + dy * dy;
        const double t = l2 > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / l2, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy));
    }
    return nearest;
}

TEST(Simplify, TheSyntheticCountryIsTheOneOfTheBudgets) {
    const auto areas = smallBund(110, 100);
    EXPECT_EQ(areas.size(), 11000u);
    EXPECT_EQ(vertices(areas), 11000u * (6 * 44 + 1));  // 2 915 000
    EXPECT_TRUE(areas == smallBund(110, 100));
}

TEST(Simplify, NeighboursStillShareEveryEdge) {
    const auto areas = smallBund();
    const auto shared = [](const std::vector<MultiPolygon>& a) {
        int twice = 0, once = 0;
        for (const auto& [edge, n] : edges(a)) {
            EXPECT_LE(n, 2);
            ++(n == 2 ? twice : once);
        }
        return std::pair(twice, once);
    };
    const auto before = shared(areas);
    EXPECT_EQ(before.second, (2 * 10 * 2 + 12 * 2 + 11 * 2) * 44);  // the outline of the brick wall
    const auto thin = simplified(areas, 300.0);
    // Without gaps every edge has two sides but for the outline; its edges, once each, form closed rings of
    // the same area as all areas together.
    std::map<std::pair<double, double>, int> ends;
    for (const auto& [edge, n] : edges(thin)) {
        ASSERT_LE(n, 2);
        if (n == 2) continue;
        ++ends[edge.first];
        ++ends[edge.second];
    }
    for (const auto& [point, n] : ends)
        EXPECT_EQ(n, 2) << point.first << " " << point.second;
    EXPECT_LT(ends.size(), static_cast<std::size_t>(before.second) / 2);
    EXPECT_LT(vertices(thin), vertices(areas) / 4);
}

TEST(Simplify, ToleranceIsKept) {
    const auto areas = smallBund(4, 4);
    for (const double tolerance : {1.0, 50.0, 400.0}) {
        const auto thin = simplified(areas, tolerance);
        for (std::size_t i = 0; i < areas.size(); ++i) {
            ASSERT_EQ(thin[i].size(), 1u);
            for (const auto& p : areas[i][0].aussen)
                EXPECT_LE(distanceToRing(p, thin[i][0].aussen), tolerance + 1e-9);
        }
    }
}

TEST(Simplify, NoPointIsNewAndNoneMoreThanBefore) {
    const auto areas = smallBund(6, 6);
    std::size_t last = vertices(areas);
    for (const double tolerance : {0.0, 1e-9, 10.0, 100.0, 1000.0, 1e7}) {
        const auto thin = simplified(areas, tolerance);
        EXPECT_LE(vertices(thin), last) << tolerance;
        last = vertices(thin);
        for (std::size_t i = 0; i < areas.size(); ++i)
            for (const auto& p : thin[i][0].aussen) {
                const auto& ring = areas[i][0].aussen;
                EXPECT_NE(std::find(ring.begin(), ring.end(), p), ring.end());
            }
    }
    EXPECT_TRUE(simplified(areas, 0.0) == areas);
}

TEST(Simplify, AreaHardlyChanges) {
    const auto areas = smallBund();
    const auto thin = simplified(areas, 100.0);
    EXPECT_NEAR(totalArea(thin) / totalArea(areas), 1.0, 0.001);
    for (std::size_t i = 0; i < areas.size(); ++i)
        EXPECT_NEAR(area(thin[i]) / area(areas[i]), 1.0, 0.02);
}

TEST(Simplify, AnEnclaveFillsItsHoleExactly) {
    Ring wavy;
    for (int i = 0; i < 360; ++i) {
        const double a = i * 3.14159265358979 / 180.0, r = 1000.0 + 30.0 * std::cos(7 * a);
        wavy.push_back({5000 + r * std::cos(a), 5000 + r * std::sin(a)});
    }
    wavy.push_back(wavy.front());
    Ring turned(wavy.begin() + 100, wavy.end() - 1);  // begins elsewhere and runs the other way round
    turned.insert(turned.end(), wavy.begin(), wavy.begin() + 101);
    std::reverse(turned.begin(), turned.end());
    MultiPolygon around = {square(0, 0, 10000)};
    around[0].loecher.push_back(turned);
    const auto thin = simplified({around, {Polygon{wavy, {}}}}, 40.0);
    ASSERT_EQ(thin[0][0].loecher.size(), 1u);
    const auto points = [](const Ring& ring) {
        std::set<std::pair<double, double>> out;
        for (const auto& p : ring)
            out.insert({p.x, p.y});
        return out;
    };
    EXPECT_EQ(points(thin[0][0].loecher[0]), points(thin[1][0].aussen));
    EXPECT_LT(thin[1][0].aussen.size(), 40u);
}

TEST(Simplify, TheLargestPartNeverVanishesSmallOnesDo) {
    const std::vector<MultiPolygon> areas = {
        {square(0, 0, 5), square(100, 0, 50), square(300, 0, 5)}, {square(150, 0, 20)}, {}};
    const auto thin = simplified(areas, 1000.0);
    ASSERT_EQ(thin.size(), 3u);
    ASSERT_EQ(thin[0].size(), 1u);
    EXPECT_EQ(bounds(thin[0]).xMin, 100.0);
    EXPECT_GE(thin[0][0].aussen.size(), 4u);
    EXPECT_EQ(thin[0][0].aussen.front(), thin[0][0].aussen.back());
    EXPECT_GT(area(thin[0]), 0.0);
    ASSERT_EQ(thin[1].size(), 1u);
    EXPECT_GT(area(thin[1]), 0.0);
    EXPECT_TRUE(thin[2].empty());
}

TEST(Simplify, DegenerateRingsDoNoHarm) {
    const std::vector<MultiPolygon> areas = {
        {Polygon{}},
        {Polygon{{{1, 1}, {1, 1}, {1, 1}, {1, 1}}, {}}},
        {Polygon{{{0, 0}, {5, 5}, {0, 0}}, {}}},
        {Polygon{{{0, 0}, {5, 0}, {9, 0}, {0, 0}}, {}}},
        {Polygon{{{0, 0}, {9, 0}, {9, 9}, {4, 4}, {0, 9}, {9, 9}, {0, 0}}, {Ring{{1, 1}}}}},
    };
    EXPECT_EQ(simplified(areas, 1.0).size(), areas.size());
    EXPECT_EQ(simplified(areas, std::nan("")).size(), areas.size());
}

TEST(Simplify, RealBoundariesKeepTheirNeighbours) {
    ISP_NEED_GRENZEN(path, "sh_gemeinden_vg5000_2021_epsg25832.gpkg");
    const auto g = readUtm(path);
    ASSERT_TRUE(g);
    const auto thin = simplifyCoverage(pointers(g->gebiete), 500.0);
    const auto before = nachbarn(pointers(g->gebiete), Nachbarschaft::kRook);
    const auto after = nachbarn(pointers(thin), Nachbarschaft::kRook);
    ASSERT_TRUE(before && after);
    EXPECT_TRUE(std::includes(after->begin(), after->end(), before->begin(), before->end()));
    for (std::size_t i = 0; i < thin.size(); ++i)
        EXPECT_FALSE(thin[i].empty()) << g->gebiete[i].name;
}

}  // namespace
}  // namespace isp::geo
