// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kennzahl.h"
#include "domain/wert.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isp::analysis {

/// What each Raum is made of at the Periode asked for. Index-based: positions in one flat list of all Räume;
/// the three vectors have one entry per position.
struct Teilbaum {
    std::vector<std::vector<std::uint32_t>> kinder;  ///< positions of the direct parts; empty = none
    std::vector<double> gewicht;                     ///< Einwohner; NaN = unknown
    std::vector<bool> summierbar;                    ///< false: its parts do not cover it (Land, Bund)
};

/// One Zelle per entry of `ziele`: the delivered one where it has a value, else the sum of its parts (each
/// again delivered or summed) where the Raum is summierbar and the Kennzahl adds up.
///
/// anteilVorhanden of a sum = weight of the finest parts that are there / weight of all of them; weights are
/// Einwohner where all are known, else each finest part counts 1, an uninhabited one never. A part that
/// carries a sign instead of a figure (secret, unknown …) is not there. The sign of a sum combines those of
/// its present parts; where no part is there, those of all that was delivered below.
///
/// `geliefert` has one Zelle per position. A Raum that is, against all order, part of itself is not followed
/// again.
[[nodiscard]] std::vector<Zelle> aggregiere(const Teilbaum& baum, std::span<const Zelle> geliefert,
                                            std::span<const std::uint32_t> ziele, Aggregation art);

}  // namespace isp::analysis
