// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geo.h"

#include <vector>

namespace isp::geo {

/// What a background of a map is drawn from: lines, outlines and places, in the target CRS.
struct Figuren {
    std::string ebene;                      ///< name of the layer read
    bool flaechen = false;                  ///< `zuege` are rings of areas (even-odd), else lines
    std::vector<std::vector<Punkt>> zuege;  ///< simplified to `genauigkeit`
    std::vector<Punkt> orte;
    long uebersprungen = 0;  ///< features without a usable geometry
};

struct FigurOptionen {
    std::string ebene;  ///< layer; empty = the first one with features
    std::string zielCrs;
    std::string quellCrs;      ///< only for a source without CRS; empty = guess, refuse where nothing fits
    double genauigkeit = 5.0;  ///< metres: finer detail is left out
};

/// Any geometry of a layer of a file of the allow-list (see inspect). Errors: those of readGrenzen for file,
/// layer and CRS; kNothingUsable where nothing can be drawn.
[[nodiscard]] Result<Figuren> readFiguren(const std::filesystem::path& quelle, const FigurOptionen& optionen,
                                          const Progress& progress = {});

}  // namespace isp::geo
