// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "base/result.h"
#include "domain/gebietsstand.h"
#include "workspace/bestand.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isp::workspace {

/// What was read of a conversion key.
struct Umsteigeschluessel {
    std::vector<Gebietsanteil> anteile;  ///< without id and Gebietsaenderung
    std::size_t unveraendert = 0;        ///< rows of Räume that stay what they are
    IssueList hinweise;  ///< rows that were left out, with their place; sums that were rounded
};

/// Reads a table with the columns `von`, `nach` and `anteil` (or `anteil_einwohner` and `anteil_flaeche`):
/// keys of Räume and shares, 0…1 or per cent. One share alone counts for inhabitants and area; without any, a
/// Raum passes wholly. A key that several Räume have means the one that existed the day before (`von`) or
/// from the day `datum` on (`nach`). Shares whose sum misses 1 by rounding (less than a hundredth) are
/// adjusted. Errors: those of reading, codes::kSchluesselSpalten, codes::kSchluesselLeer.
[[nodiscard]] Result<Umsteigeschluessel> leseUmsteigeschluessel(const Bestand& bestand,
                                                                const std::filesystem::path& datei,
                                                                const std::string& datum);

}  // namespace isp::workspace
