// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/intervall.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace isp::analysis {

struct Korrelation {
    std::size_t n = 0;  ///< pairs in which both figures are there
    double pearson = 0.0;
    double pPearson = 1.0;  ///< two-sided, t with n − 2 degrees of freedom
    double spearman = 0.0;  ///< Pearson of the mean ranks
    double pSpearman = 1.0;
    double steigung = 0.0;    ///< least squares of y on x
    double abschnitt = 0.0;   ///< its value at x = 0
    double reststreuung = 0;  ///< standard error of the regression
};

/// Pairs with a missing part are left out. nullopt below three pairs or where x or y does not vary. Requires
/// spans of one length.
[[nodiscard]] std::optional<Korrelation> korrelation(std::span<const double> x, std::span<const double> y);

/// Limits of a Pearson correlation of n pairs (Fisher 1921: atanh r ± q/√(n − 3)). nullopt below four pairs
/// or where r is not inside (−1, 1).
[[nodiscard]] std::optional<Grenzen> pearsonGrenzen(double r, std::size_t n, double niveau = kNiveau95);

/// Mean ranks from 1, ties share theirs; the smallest figure has rank 1. NaN stays NaN.
[[nodiscard]] std::vector<double> mittlereRaenge(std::span<const double> werte);

}  // namespace isp::analysis
