// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/repair.h"

#include "geo/codes.h"
#include "geo/ogr_polygons.h"
#include "geo/planar.h"

#include <algorithm>
#include <cmath>
#include <cpl_string.h>

namespace isp::geo {

namespace {

bool allFinite(const OGRGeometry& geometry) {
    OGREnvelope box;
    geometry.getEnvelope(&box);
    if (!std::isfinite(box.MinX + box.MinY + box.MaxX + box.MaxY)) return false;
    // The envelope skips NaN, so the points are looked at too.
    MultiPolygon polygons;
    appendPolygons(geometry, polygons);
    bool finite = true;
    forEachRing(polygons, [&](const Ring& ring) {
        finite = finite && std::all_of(ring.begin(), ring.end(),
                                       [](Punkt p) { return std::isfinite(p.x) && std::isfinite(p.y); });
    });
    return finite;
}

/// Number of parts that are polygons, and of others that are not empty.
void countParts(const OGRGeometry& geometry, int& polygons, int& others) {
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        const auto* collection = geometry.toGeometryCollection();
        for (int i = 0; i < collection->getNumGeometries(); ++i)
            countParts(*collection->getGeometryRef(i), polygons, others);
    } else if (!geometry.IsEmpty()) {
        ++(OGR_GT_IsSubClassOf(type, wkbSurface) ? polygons : others);
    }
}

gdalkit::GeometryPtr linear2d(gdalkit::GeometryPtr geometry) {
    if (geometry->hasCurveGeometry()) geometry.reset(geometry->getLinearGeometry());
    if (geometry) geometry->flattenTo2D();
    return geometry;
}

Reparatur refused(Reparatur r, Code code) {
    r.refused = code;
    r.geometrie.clear();
    return r;
}

/// The geometry as plain polygons, after MakeValid where it is not valid.
Reparatur validated(const MultiPolygon& polygons, Reparatur r) {
    const MultiPolygon* one[] = {&polygons};
    const auto ogr = polygons.size() == 1 ? gdalkit::GeometryPtr(toOgr(polygons.front()).release())
                                          : gdalkit::GeometryPtr(toOgr(one).release());
    if (!polygons.empty() && ogr->IsValid()) {
        r.geometrie = polygons;
    } else {
        const auto valid = makeValid(*ogr);
        r.repaired = true;
        if (valid) appendPolygons(*valid, r.geometrie);
    }
    if (r.geometrie.empty() || !(area(r.geometrie) > 0.0))
        return refused(std::move(r), codes::kFeatureNotRepairable);
    return r;
}

}  // namespace

Reparatur toValidPolygons(gdalkit::GeometryPtr geometry, OGRCoordinateTransformation* ct) {
    Reparatur r;
    if (!geometry || geometry->IsEmpty()) return refused(std::move(r), codes::kFeatureEmpty);
    r.type = OGRGeometryTypeToName(wkbFlatten(geometry->getGeometryType()));
    int surfaces = 0, others = 0;
    countParts(*geometry, surfaces, others);
    if (surfaces == 0) return refused(std::move(r), codes::kFeatureNoPolygon);
    r.partsDropped = others > 0;
    geometry = linear2d(std::move(geometry));
    if (!geometry || !allFinite(*geometry)) return refused(std::move(r), codes::kFeatureBadCoordinates);
    if (ct && (geometry->transform(ct) != OGRERR_NONE || !allFinite(*geometry)))
        return refused(std::move(r), codes::kFeatureNotTransformed);
    MultiPolygon polygons;
    appendPolygons(*geometry, polygons);
    return validated(polygons, std::move(r));
}

/// STRUCTURE keeps what a ring encloses and joins parts that overlap; LINEWORK would cut the overlap out.
gdalkit::GeometryPtr makeValid(const OGRGeometry& geometry) {
    CPLStringList options;
    options.SetNameValue("METHOD", "STRUCTURE");
    return gdalkit::GeometryPtr(geometry.MakeValid(options.List()));
}

}  // namespace isp::geo
