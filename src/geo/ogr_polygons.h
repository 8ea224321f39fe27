// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"
#include "gdalkit/gdalkit.h"

/// Between OGR's geometry classes and the domain's plain polygons. Internal to geo.
namespace isp::geo {

/// Appends the polygons of a Polygon, MultiPolygon or (nested) collection; other parts are left out. Rings
/// are closed, repeated points dropped, rings of less than three different points left out.
void appendPolygons(const OGRGeometry& geometry, MultiPolygon& out);

[[nodiscard]] std::unique_ptr<OGRPolygon> toOgr(const Polygon& polygon);
/// All polygons of all areas side by side (not a valid geometry where they touch or overlap).
[[nodiscard]] std::unique_ptr<OGRMultiPolygon> toOgr(std::span<const MultiPolygon* const> areas);

}  // namespace isp::geo
