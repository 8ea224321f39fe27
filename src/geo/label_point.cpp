// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geo.h"
#include "geo/planar.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace isp::geo {

namespace {

/// Distance to the border, negative outside.
double depth(const Polygon& polygon, Punkt p) noexcept {
    double nearest = std::numeric_limits<double>::max();
    bool inside = false;
    const auto visit = [&](const Ring& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const auto& a = ring[i - 1];
            const auto& b = ring[i];
            if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
                inside = !inside;
            nearest = std::min(nearest, squaredDistance(p, a, b));
        }
    };
    visit(polygon.aussen);
    for (const auto& hole : polygon.loecher)
        visit(hole);
    return (inside ? 1.0 : -1.0) * std::sqrt(nearest);
}

/// A square that may hold the point: its centre's depth, and the most any of its points can have.
struct Cell {
    Punkt centre;
    double half = 0.0, depth = 0.0, most = 0.0;
    Cell(const Polygon& polygon, Punkt c, double h)
        : centre(c),
          half(h),
          depth(geo::depth(polygon, c)),
          most(depth + h * std::sqrt(2.0)) {}
    friend bool operator<(const Cell& a, const Cell& b) noexcept { return a.most < b.most; }
};

Punkt centroid(const Ring& ring) noexcept {
    const Punkt o = ring.front();
    double sum = 0.0, x = 0.0, y = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double ax = ring[i - 1].x - o.x, ay = ring[i - 1].y - o.y;
        const double bx = ring[i].x - o.x, by = ring[i].y - o.y;
        const double cross = ax * by - bx * ay;
        sum += cross;
        x += (ax + bx) * cross;
        y += (ay + by) * cross;
    }
    return sum == 0.0 ? o : Punkt{o.x + x / (3.0 * sum), o.y + y / (3.0 * sum)};
}

/// For areas thinner than any search finds: the middle of the longest stretch inside along a few level lines.
Punkt widestMiddle(const Polygon& polygon, const Rechteck& box) {
    static constexpr int kLines = 33;
    Punkt best = polygon.aussen.front();
    double widest = 0.0;
    for (int line = 1; line < kLines; ++line) {
        const double y = box.yMin + box.height() * line / kLines;
        std::vector<double> crossings;
        const auto cross = [&](const Ring& ring) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const auto& a = ring[i - 1];
                const auto& b = ring[i];
                if ((a.y > y) != (b.y > y)) crossings.push_back((b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x);
            }
        };
        cross(polygon.aussen);
        for (const auto& hole : polygon.loecher)
            cross(hole);
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t i = 1; i < crossings.size(); i += 2) {
            if (crossings[i] - crossings[i - 1] <= widest) continue;
            widest = crossings[i] - crossings[i - 1];
            best = {(crossings[i] + crossings[i - 1]) / 2, y};
        }
    }
    return best;
}

/// Pole of inaccessibility by halving squares, best bound first (Garcia-Castellanos & Lombardo 2007 define
/// the point; the quadtree search is Agafonkin's "polylabel", 2016).
Punkt pole(const Polygon& polygon) {
    const auto box = bounds({Polygon{polygon.aussen, {}}});
    static constexpr double kMostSquares = 64.0;  // along the longer side
    const double size =
        std::max(std::min(box.width(), box.height()), std::max(box.width(), box.height()) / kMostSquares);
    if (!(size > 0.0)) return polygon.aussen.front();
    static constexpr int kMaxCells = 20000;
    const double precision = size / 200.0;
    std::priority_queue<Cell> open;
    for (double x = box.xMin; x < box.xMax; x += size)
        for (double y = box.yMin; y < box.yMax; y += size)
            open.emplace(polygon, Punkt{x + size / 2, y + size / 2}, size / 2);
    Cell best(polygon, centroid(polygon.aussen), 0.0);
    // Thin areas may hide between all centres of the wanted precision: searched on until a point inside is
    // found.
    for (int cells = 0; !open.empty() && cells < kMaxCells; cells += 4) {
        const Cell cell = open.top();
        open.pop();
        if (cell.depth > best.depth) best = cell;
        if (cell.most - std::max(best.depth, 0.0) <= (best.depth > 0.0 ? precision : 0.0)) continue;
        const double h = cell.half / 2;
        for (const auto& [dx, dy] : {std::pair{-h, -h}, {h, -h}, {-h, h}, {h, h}})
            open.emplace(polygon, Punkt{cell.centre.x + dx, cell.centre.y + dy}, h);
    }
    return best.depth > 0.0 ? best.centre : widestMiddle(polygon, box);
}

}  // namespace

Punkt labelPoint(const MultiPolygon& gebiet) {
    const Polygon* largest = nullptr;
    double most = -1.0;
    for (const auto& polygon : gebiet) {
        if (polygon.aussen.size() < 4) continue;
        const double a = area({polygon});
        if (a > most) {
            most = a;
            largest = &polygon;
        }
    }
    static constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
    return largest ? pole(*largest) : Punkt{kNowhere, kNowhere};
}

}  // namespace isp::geo
