// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "geo/codes.h"
#include "geo/geo.h"
#include "geo/ogr_polygons.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace isp::geo {

namespace {

double length(const Ring& ring) noexcept {
    double sum = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += std::hypot(ring[i].x - ring[i - 1].x, ring[i].y - ring[i - 1].y);
    return sum;
}

/// Too small to be real, or a crack: on average narrower than half a metre.
bool isSliver(const Ring& ring) {
    static constexpr double kArea = 1.0;   // m²
    static constexpr double kWidth = 0.5;  // m
    const double a = area({Polygon{ring, {}}});
    const double l = length(ring);
    return a < kArea || 2.0 * a / l < kWidth;
}

void closeSlivers(MultiPolygon& m) {
    for (auto& polygon : m)
        std::erase_if(polygon.loecher, isSliver);
    const bool allTiny =
        std::all_of(m.begin(), m.end(), [](const Polygon& polygon) { return isSliver(polygon.aussen); });
    if (!allTiny) std::erase_if(m, [](const Polygon& polygon) { return isSliver(polygon.aussen); });
}

Result<MultiPolygon> unionOf(std::span<const MultiPolygon* const> parts) {
    gdalkit::initialize();
    gdalkit::MessageCatcher messages;
    const auto all = toOgr(parts);
    if (all->IsEmpty()) return MultiPolygon{};
    gdalkit::GeometryPtr united(all->UnionCascaded());
    if (!united) {  // invalid parts: repaired once, then again
        gdalkit::GeometryPtr valid(all->MakeValid());
        if (valid && OGR_GT_IsSubClassOf(wkbFlatten(valid->getGeometryType()), wkbGeometryCollection))
            united.reset(valid->UnionCascaded());
        else
            united = std::move(valid);
    }
    if (!united) return makeError(codes::kUnionFailed).because(messages.text());
    MultiPolygon out;
    appendPolygons(*united, out);
    closeSlivers(out);
    return out;
}

}  // namespace

Result<MultiPolygon> dissolve(std::span<const MultiPolygon* const> teile) {
    try {
        return unionOf(teile);
    } catch (const std::bad_alloc&) {
        return makeError(isp::codes::kOutOfMemory, {"dissolve"});
    }
}

}  // namespace isp::geo
