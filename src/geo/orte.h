// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/geometrie.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace isp::geo {

/// One feature as a place with its fields.
struct Ort {
    std::optional<Punkt> punkt;      ///< target CRS; nullopt = no geometry, or not transformable
    std::vector<std::string> werte;  ///< by Ortsdatei::felder; UTF-8, trimmed, empty = unset
};

struct Ortsdatei {
    std::string ebene;
    std::vector<std::string> felder;
    std::vector<Ort> orte;
};

/// The features of a layer of any file of the allow-list (see inspect) as places: points as they are, of
/// everything else a point on it. `ebene` empty = the first one with features. Errors: those of readFiguren.
[[nodiscard]] Result<Ortsdatei> readOrte(const std::filesystem::path& quelle, const std::string& ebene,
                                         const std::string& zielCrs, const Progress& progress = {});

/// A pair of coordinates as it stands in a table, brought into `zielCrs`: degrees (longitude, latitude; also
/// turned round where that alone fits Europe), else metres of `zielCrs`. nullopt where it is neither.
[[nodiscard]] std::optional<Punkt> ortAus(double x, double y, const std::string& zielCrs);

}  // namespace isp::geo
