// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/ogr_polygons.h"

namespace isp::geo {

namespace {

static_assert(sizeof(OGRRawPoint) == sizeof(Punkt), "rings are handed over as they lie in memory");

/// Closed and without repeated points; empty where nothing with an area is left.
Ring toRing(const OGRLinearRing& source) {
    Ring ring;
    const int n = source.getNumPoints();
    ring.reserve(static_cast<std::size_t>(n) + 1);
    for (int i = 0; i < n; ++i) {
        const Punkt p{source.getX(i), source.getY(i)};
        if (ring.empty() || !(ring.back() == p)) ring.push_back(p);
    }
    if (!ring.empty() && !(ring.front() == ring.back())) ring.push_back(ring.front());
    if (ring.size() < 4) ring.clear();
    return ring;
}

void appendPolygon(const OGRPolygon& source, MultiPolygon& out) {
    const auto* outer = source.getExteriorRing();
    if (!outer) return;
    Polygon polygon;
    polygon.aussen = toRing(*outer);
    if (polygon.aussen.empty()) return;
    for (int i = 0; i < source.getNumInteriorRings(); ++i)
        if (auto hole = toRing(*source.getInteriorRing(i)); !hole.empty())
            polygon.loecher.push_back(std::move(hole));
    out.push_back(std::move(polygon));
}

std::unique_ptr<OGRLinearRing> toOgrRing(const Ring& ring) {
    auto out = std::make_unique<OGRLinearRing>();
    out->setPoints(static_cast<int>(ring.size()), reinterpret_cast<const OGRRawPoint*>(ring.data()), nullptr);
    return out;
}

}  // namespace

void appendPolygons(const OGRGeometry& geometry, MultiPolygon& out) {
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPolygon) {
        appendPolygon(*geometry.toPolygon(), out);
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        const auto* collection = geometry.toGeometryCollection();
        for (int i = 0; i < collection->getNumGeometries(); ++i)
            appendPolygons(*collection->getGeometryRef(i), out);
    }
}

std::unique_ptr<OGRPolygon> toOgr(const Polygon& polygon) {
    auto out = std::make_unique<OGRPolygon>();
    out->addRingDirectly(toOgrRing(polygon.aussen).release());
    for (const auto& hole : polygon.loecher)
        out->addRingDirectly(toOgrRing(hole).release());
    return out;
}

std::unique_ptr<OGRMultiPolygon> toOgr(std::span<const MultiPolygon* const> areas) {
    auto out = std::make_unique<OGRMultiPolygon>();
    for (const auto* area : areas)
        for (const auto& polygon : *area)
            out->addGeometryDirectly(toOgr(polygon).release());
    return out;
}

}  // namespace isp::geo
