// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gdalkit/gdalkit.h"
#include "geo/geo.h"

/// Opening vector files and describing their layers. Internal to geo.
namespace isp::geo {

/// Opens a plain file with one of the allowed vector drivers. Archives, databases behind a server, virtual
/// files and addresses are refused.
[[nodiscard]] Result<gdalkit::DatasetPtr> openSource(const std::filesystem::path& path);

/// Whether the layer may hold polygons: by its type, or by its first features where the type is open.
[[nodiscard]] bool mayHoldPolygons(OGRLayer& layer);

/// Name, type, count, CRS, fields and the guessed key and name fields (from the first features).
[[nodiscard]] Ebeneninfo describe(OGRLayer& layer);

/// The name field that goes with a key field someone chose; empty where there is none.
[[nodiscard]] std::string guessNamensfeld(OGRLayer& layer, const std::string& schluesselfeld);

/// Text of a field: UTF-8, trimmed; integral numbers as digits; empty where unset or null.
[[nodiscard]] std::string fieldText(const OGRFeature& feature, int field);

/// `a, b, c`
[[nodiscard]] std::string joined(const std::vector<std::string>& names);

}  // namespace isp::geo
