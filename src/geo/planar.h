// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"

#include <algorithm>

/// Small pieces of plane geometry that several parts of geo need. Internal to geo.
namespace isp::geo {

/// Calls `f(ring)` for the outer ring and the holes of each polygon, in this order.
template <typename Polygons, typename F>
void forEachRing(Polygons& polygons, F&& f) {
    for (auto& polygon : polygons) {
        f(polygon.aussen);
        for (auto& hole : polygon.loecher)
            f(hole);
    }
}

/// From `p` to the segment a–b.
[[nodiscard]] inline double squaredDistance(Punkt p, Punkt a, Punkt b) noexcept {
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double l2 = dx * dx + dy * dy;
    const double t = l2 > 0.0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / l2, 0.0, 1.0) : 0.0;
    const double ex = p.x - (a.x + t * dx), ey = p.y - (a.y + t * dy);
    return ex * ex + ey * ey;
}

/// Area enclosed by one ring, whatever its direction.
[[nodiscard]] inline double enclosedArea(const Ring& ring) {
    return area({Polygon{ring, {}}});
}

}  // namespace isp::geo
