// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/linearprognose.h"

#include "analysis/codes.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <string>

namespace isp::analysis {

namespace {

constexpr std::size_t kFenster = 10;
constexpr std::size_t kMindestens = 4;

Prognosewert extend(std::span<const Jahreswert> punkte, int jahr) {
    const auto n = static_cast<double>(punkte.size());
    double x = 0.0, y = 0.0;
    for (const auto& p : punkte) {
        x += p.jahr / n;
        y += p.wert / n;
    }
    double sxx = 0.0, sxy = 0.0, rest = 0.0;
    for (const auto& p : punkte) {
        sxx += (p.jahr - x) * (p.jahr - x);
        sxy += (p.jahr - x) * (p.wert - y);
    }
    const double slope = sxy / sxx;
    for (const auto& p : punkte) {
        const double r = p.wert - y - slope * (p.jahr - x);
        rest += r * r;
    }
    const double s = std::sqrt(rest / (n - 2.0));
    const double t = boost::math::quantile(boost::math::students_t(n - 2.0), 0.975);
    const double half = t * s * std::sqrt(1.0 + 1.0 / n + (jahr - x) * (jahr - x) / sxx);
    const double value = y + slope * (jahr - x);
    return {value, value - half, value + half, jahr - punkte.back().jahr, static_cast<int>(punkte.size())};
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
