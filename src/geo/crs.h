// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/geometrie.h"
#include "gdalkit/gdalkit.h"

#include <optional>
#include <string>

/// Coordinate reference systems as GDAL objects. Internal to geo.
namespace isp::geo {

inline constexpr const char* kDegreesCrs = "EPSG:4326";

/// From `EPSG:25832`, WKT, PROJJSON or a PROJ text; never from a file or the network. x is east, y is north.
[[nodiscard]] Result<gdalkit::SrsPtr> makeSrs(const std::string& text);

/// `EPSG:25832` where the system has a code (or is recognised as one), else its name.
[[nodiscard]] std::string crsName(const OGRSpatialReference& srs);

/// True for a projected system whose unit is the metre.
[[nodiscard]] bool isProjectedMetric(const OGRSpatialReference& srs);

[[nodiscard]] Result<gdalkit::TransformationPtr> makeTransformation(const OGRSpatialReference& from,
                                                                    const OGRSpatialReference& to);

/// Where results in `srs` are believable: its area of use, widened by half its size on each side (a UTM zone
/// is used for all of Germany). Nothing where the system states no area.
[[nodiscard]] std::optional<Rechteck> plausibleArea(const OGRSpatialReference& srs);

/// Which system coordinates of German boundaries without one are probably in; empty where nothing fits.
[[nodiscard]] std::string guessCrs(const Rechteck& extent);

}  // namespace isp::geo
