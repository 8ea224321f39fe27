// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/symmetrie.h"

#include <array>
#include <cmath>

namespace isp::analysis {

namespace {

constexpr std::array kSteps = {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0};

/// The smallest round number that is not less; `least` > 0. Rounding of the division must not cost a step.
double roundUp(double least) {
    constexpr double kSlack = 1.0 - 1e-12;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : kSteps)
        if (step * power >= least * kSlack) return step * power;
    return 10.0 * power;
}

}  // namespace

std::vector<double> symmetrischeGrenzen(double groessterBetrag, int n) {
    if (!(groessterBetrag > 0.0) || !std::isfinite(groessterBetrag)) return {};
    n = n < 1 ? 1 : n;
    const double half = roundUp(groessterBetrag / n);
    std::vector<double> out;
    for (int i = 1; i <= n; ++i)
        out.push_back(half * (2 * i - n));
    return out;
}

}  // namespace isp::analysis
