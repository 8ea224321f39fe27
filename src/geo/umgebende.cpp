// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "geo/geo.h"
#include "geo/ogr_polygons.h"
#include "geo/repair.h"

#include <algorithm>

namespace isp::geo {

namespace {

struct Flaeche {
    Rechteck rahmen;
    gdalkit::GeometryPtr geometrie;  ///< none where GEOS can make nothing of it
};

Flaeche prepared(const MultiPolygon* area) {
    const MultiPolygon* one[] = {area};
    gdalkit::GeometryPtr geometry(toOgr(one).release());
    if (!geometry->IsValid()) geometry = makeValid(*geometry);
    return {bounds(*area), std::move(geometry)};
}

bool overlap(const Rechteck& a, const Rechteck& b) noexcept {
    return a.xMin <= b.xMax && b.xMin <= a.xMax && a.yMin <= b.yMax && b.yMin <= a.yMax;
}

double sharedArea(const Flaeche& a, const Flaeche& b) {
    const gdalkit::GeometryPtr common(a.geometrie->Intersection(b.geometrie.get()));
    if (!common) return 0.0;
    MultiPolygon polygons;
    appendPolygons(*common, polygons);
    return area(polygons);
}

std::optional<std::size_t> around(const MultiPolygon& part, const std::vector<Flaeche>& areas) {
    const auto prepared_part = prepared(&part);
    if (!prepared_part.geometrie) return std::nullopt;
    const double half = area(part) / 2.0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (!areas[i].geometrie || !overlap(prepared_part.rahmen, areas[i].rahmen)) continue;
        if (sharedArea(prepared_part, areas[i]) > half) return i;
    }
    return std::nullopt;
}

}  // namespace

Result<std::vector<std::optional<std::size_t>>> umgebende(std::span<const MultiPolygon* const> teile,
                                                          std::span<const MultiPolygon* const> gebiete,
                                                          const Progress& progress) {
    gdalkit::initialize();
    const gdalkit::MessageCatcher messages;
    std::vector<Flaeche> areas;
    areas.reserve(gebiete.size());
    std::transform(gebiete.begin(), gebiete.end(), std::back_inserter(areas), prepared);
    std::vector<std::optional<std::size_t>> out;
    out.reserve(teile.size());
    for (const auto* part : teile) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        out.push_back(around(*part, areas));
    }
    return out;
}

}  // namespace isp::geo
