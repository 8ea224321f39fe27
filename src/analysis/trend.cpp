// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trend.h"

#include "analysis/gerade.h"
#include "analysis/statistik.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

namespace isp::analysis {

namespace {

constexpr std::size_t kMindestens = 3;

double leastSquares(std::span<const Jahreswert> punkte) {
    std::vector<double> x, y;
    for (const auto& p : punkte) {
        x.push_back(p.jahr);
        y.push_back(p.wert);
    }
    return ausgleichsgerade(x, y).steigung;
}

double theilSen(std::span<const Jahreswert> punkte) {
    std::vector<double> slopes;
    slopes.reserve(punkte.size() * (punkte.size() - 1) / 2);
    for (std::size_t i = 0; i < punkte.size(); ++i) {
        for (std::size_t j = i + 1; j < punkte.size(); ++j)
            slopes.push_back((punkte[j].wert - punkte[i].wert) / (punkte[j].jahr - punkte[i].jahr));
    }
    return median(std::move(slopes));
}

/// Sizes of the groups of equal figures.
std::vector<double> ties(std::span<const Jahreswert> punkte) {
    std::vector<double> sorted;
    std::ranges::transform(punkte, std::back_inserter(sorted), &Jahreswert::wert);
    std::ranges::sort(sorted);
    std::vector<double> groups;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted[i] == sorted[i - 1])
            groups.back() += 1.0;
        else
            groups.push_back(1.0);
    }
    return groups;
}

void mannKendall(std::span<const Jahreswert> punkte, Trend& out) {
    double s = 0.0;
    for (std::size_t i = 0; i < punkte.size(); ++i) {
        for (std::size_t j = i + 1; j < punkte.size(); ++j)
            s += (punkte[j].wert > punkte[i].wert) - (punkte[j].wert < punkte[i].wert);
    }
    const auto n = static_cast<double>(punkte.size());
    double variance = n * (n - 1.0) * (2.0 * n + 5.0);
    double tied = 0.0;
    for (const double t : ties(punkte)) {
        variance -= t * (t - 1.0) * (2.0 * t + 5.0);
        tied += t * (t - 1.0) / 2.0;
    }
    const double pairs = n * (n - 1.0) / 2.0;
    out.kendallTau = pairs > tied ? s / std::sqrt(pairs * (pairs - tied)) : 0.0;
    if (s == 0.0 || variance <= 0.0) return;
    const double z = (std::abs(s) - 1.0) / std::sqrt(variance / 18.0);
    out.p = std::min(1.0, 2.0 * boost::math::cdf(boost::math::complement(boost::math::normal(), z)));
}

}  // namespace

std::optional<Trend> trend(std::span<const Jahreswert> reihe) {
    std::vector<Jahreswert> known;
    std::ranges::copy_if(reihe, std::back_inserter(known),
                         [](const Jahreswert& w) { return std::isfinite(w.wert); });
    if (known.size() < kMindestens) return std::nullopt;
    Trend out;
    out.n = known.size();
    out.steigung = leastSquares(known);
    out.theilSen = theilSen(known);
    mannKendall(known, out);
    out.veraenderungProzent = veraenderungProzent(known.front().wert, known.back().wert);
    return out;
}

}  // namespace isp::analysis
