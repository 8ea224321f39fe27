// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/geometrie.h"
#include "gdalkit/gdalkit.h"

#include <optional>

/// From whatever a feature holds to valid polygons in the target system. Internal to geo.
namespace isp::geo {

struct Reparatur {
    MultiPolygon geometrie;
    std::optional<Code> refused;  ///< why there is no geometry
    std::string type;             ///< OGC type of the source geometry
    bool repaired = false;
    bool partsDropped = false;  ///< lines or points in a collection beside the polygons
};

/// Takes the geometry: curves to lines, Z and M dropped, transformed, made valid, polygons only.
[[nodiscard]] Reparatur toValidPolygons(gdalkit::GeometryPtr geometry, OGRCoordinateTransformation* ct);

/// A valid geometry with the same outline; nothing where GEOS finds none.
[[nodiscard]] gdalkit::GeometryPtr makeValid(const OGRGeometry& geometry);

}  // namespace isp::geo
