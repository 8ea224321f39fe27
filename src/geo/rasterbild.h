// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/geometrie.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace isp::geo {

/// A piece of a scanned or drawn map, north up, in the CRS asked for.
struct Rasterbild {
    int breite = 0, hoehe = 0;        ///< pixels
    std::vector<std::uint32_t> argb;  ///< row by row from the north, 0xAARRGGBB; alpha 0 = nothing there
    Rechteck rahmen;                  ///< outer edges of the picture, metres
};

struct RasterOptionen {
    std::string zielCrs;  ///< projected, in metres
    Rechteck ausschnitt;  ///< the piece wanted, in zielCrs; empty = all of it
    int groesste = 3072;  ///< pixels of the longer side at most
};

/// Whether the file is a picture (GeoTIFF, PNG, JPEG, JPEG 2000, WebP, BMP, tiles of a GeoPackage) rather
/// than a source of figures (readFiguren).
[[nodiscard]] bool isRaster(const std::filesystem::path& quelle);

/// Reprojected, cut to the piece and reduced. One channel becomes grey (scaled to its range where it is not
/// of bytes), colour tables become colours. Errors: file codes of base and gdalkit; kRasterWithoutPlace where
/// the picture does not say where it lies, kRasterWithoutCrs where it does not say in which system,
/// kRasterElsewhere where it does not touch the piece, kRasterReadFailed.
[[nodiscard]] Result<Rasterbild> readRaster(const std::filesystem::path& quelle,
                                            const RasterOptionen& optionen, const Progress& progress = {});

}  // namespace isp::geo
