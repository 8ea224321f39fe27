// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "geo/codes.h"
#include "geo/geo.h"
#include "geo/ogr_polygons.h"
#include "geo/planar.h"
#include "geo/repair.h"
#include "geo/weld.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace isp::geo {

namespace {

constexpr double kCrack = 0.5;  // m: what rounding and reprojection tear open

double length(const Ring& ring) noexcept {
    double sum = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += std::hypot(ring[i].x - ring[i - 1].x, ring[i].y - ring[i - 1].y);
    return sum;
}

/// Too small to be real, or a crack: on average narrower than half a metre.
bool isSliver(const Ring& ring) {
    static constexpr double kArea = 1.0;  // m²
    const double a = enclosedArea(ring);
    const double l = length(ring);
    return a < kArea || 2.0 * a / l < kCrack;
}

void closeSlivers(MultiPolygon& m) {
    for (auto& polygon : m)
        std::erase_if(polygon.loecher, isSliver);
    const bool allTiny =
        std::all_of(m.begin(), m.end(), [](const Polygon& polygon) { return isSliver(polygon.aussen); });
    if (!allTiny) std::erase_if(m, [](const Polygon& polygon) { return isSliver(polygon.aussen); });
}

/// Every polygon made valid on its own.
std::unique_ptr<OGRMultiPolygon> repairedParts(const OGRMultiPolygon& parts) {
    MultiPolygon polygons;
    for (int i = 0; i < parts.getNumGeometries(); ++i)
        if (const auto valid = makeValid(*parts.getGeometryRef(i))) appendPolygons(*valid, polygons);
    const MultiPolygon* one[] = {&polygons};
    return toOgr(one);
}

Result<MultiPolygon> unionOf(std::span<const MultiPolygon* const> parts) {
    gdalkit::initialize();
    gdalkit::MessageCatcher messages;
    // Welded first: a crack along a whole border would leave two areas that do not touch.
    std::vector<const MultiPolygon*> pieces(parts.begin(), parts.end());
    const auto welded = weld(parts, kCrack);
    if (welded)
        std::transform(welded->begin(), welded->end(), pieces.begin(),
                       [](const MultiPolygon& m) { return &m; });
    const auto all = toOgr(pieces);
    if (all->IsEmpty()) return MultiPolygon{};
    gdalkit::GeometryPtr united(all->UnionCascaded());
    if (!united) united.reset(repairedParts(*all)->UnionCascaded());
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
