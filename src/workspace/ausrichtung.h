// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/werteblock.h"

#include <cstddef>
#include <vector>

namespace isp::workspace {

/// Which Perioden a formula has, and which Periode of each part stands for them.
struct Ausrichtung {
    std::vector<Periode> perioden;                 ///< ascending
    std::vector<std::vector<std::size_t>> quelle;  ///< [part][Periode] -> index into the part's Perioden
};

/// Perioden for which every part has figures (docs/methoden.md, "Perioden in Formeln"):
/// parts of one kind meet in equal Perioden; parts of different kinds (Stichtag and Jahr) meet in the year,
/// the last Periode of a part in that year standing for it; a part that is fortgeltend holds until its next
/// figure, and before its first one the first one holds. Where all parts are fortgeltend, every Periode of
/// any part counts.
[[nodiscard]] Ausrichtung richteAus(const std::vector<WerteblockPtr>& parts);

}  // namespace isp::workspace
