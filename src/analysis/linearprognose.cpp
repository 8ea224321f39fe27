// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/linearprognose.h"

#include "analysis/codes.h"
#include "analysis/gerade.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <string>
#include <vector>

namespace isp::analysis {

namespace {

constexpr std::size_t kFenster = 10;
constexpr std::size_t kMindestens = 4;

Prognosewert extend(std::span<const Jahreswert> punkte, int jahr) {
    std::vector<double> x, y;
    for (const auto& p : punkte) {
        x.push_back(p.jahr);
        y.push_back(p.wert);
    }
    const Gerade g = ausgleichsgerade(x, y);
    const boost::math::students_t distribution(static_cast<double>(g.n) - 2.0);
    const double half = boost::math::quantile(distribution, 0.975) * g.vorhersagefehler(jahr);
    const double value = g.bei(jahr);
    return {value, value - half, value + half, jahr - punkte.back().jahr, static_cast<int>(g.n)};
}

}  // namespace

Result<Prognosewert> linearePrognose(std::span<const Jahreswert> reihe, int jahr) {
    std::vector<Jahreswert> known;
    std::copy_if(reihe.begin(), reihe.end(), std::back_inserter(known),
                 [](const Jahreswert& w) { return std::isfinite(w.wert); });
    if (known.size() < kMindestens)
        return makeError(codes::kForecastTooShort,
                         {std::to_string(known.size()), std::to_string(kMindestens)});
    const int steps = jahr - known.back().jahr;
    if (steps <= 0)
        return makeError(codes::kForecastNotAhead, {std::to_string(jahr), std::to_string(known.back().jahr)});
    const int most = static_cast<int>(known.size() / 3);
    if (steps > most)
        return makeError(codes::kForecastTooFar, {std::to_string(jahr), std::to_string(steps),
                                                  std::to_string(most), std::to_string(known.size())});
    return extend(std::span(known).last(std::min(known.size(), kFenster)), jahr);
}

}  // namespace isp::analysis
