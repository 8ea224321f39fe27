// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/offenlegung.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace isp::analysis {

/// Σ coefficient · variable = rechts.
struct Gleichung {
    std::vector<std::pair<std::uint32_t, double>> glieder;  ///< (variable, coefficient)
    double rechts = 0.0;
};

/// Narrows `schranken` (one per variable) by interval propagation over the equations until nothing moves.
void engeEin(const std::vector<Gleichung>& gleichungen, std::vector<Schranken>& schranken);

/// The rows of the reduced row echelon form of each connected part: what follows from several equations
/// together (rows and columns of a table). Parts with more than kMaxElimination variables are left out.
[[nodiscard]] std::vector<Gleichung> eliminiere(const std::vector<Gleichung>& gleichungen,
                                                std::size_t variablen);

inline constexpr std::size_t kMaxElimination = 400;

}  // namespace isp::analysis
