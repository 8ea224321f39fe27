// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/klassengrenzen.h"

#include "analysis/statistik.h"

#include <algorithm>
#include <numeric>

namespace isp::analysis {

namespace {

double mean(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The quantile i/k. In whole numbers, because i/k · (n − 1) in floating point can fall just short of a value
/// and push it into the next class.
double quantileOf(std::span<const double> sorted, std::size_t i, std::size_t k) {
    const auto at = i * (sorted.size() - 1);
    const auto below = at / k;
    if (at % k == 0) return sorted[below];
    const double share = static_cast<double>(at % k) / static_cast<double>(k);
    return sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

}  // namespace

std::vector<double> boundsQuantile(std::span<const double> sorted, std::size_t k) {
    std::vector<double> oben;
    for (std::size_t i = 1; i < k; ++i)
        oben.push_back(quantileOf(sorted, i, k));
    oben.push_back(sorted.back());
    // Many equal values can pull two quantiles to the same figure; a class between them would hold nothing.
    oben.erase(std::unique(oben.begin(), oben.end()), oben.end());
    return oben;
}

std::vector<double> boundsGleich(std::span<const double> sorted, std::size_t k) {
    const double low = sorted.front(), high = sorted.back();
    std::vector<double> oben;
    for (std::size_t i = 1; i < k; ++i)  // multiplied first: whole numbers give whole edges
        oben.push_back(low + (high - low) * static_cast<double>(i) / static_cast<double>(k));
    oben.push_back(high);
    return oben;
}

std::vector<double> boundsStdabw(std::span<const double> sorted, std::span<const double> vielfache) {
    const auto k = kennwerte(sorted);
    const double sd = k.stdabw.value_or(0.0);
    std::vector<double> oben;
    for (const double m : vielfache)
        oben.push_back(*k.mittel + m * sd);
    oben.push_back(std::max(sorted.back(), oben.back()));
    return oben;
}

std::vector<double> boundsBox(std::span<const double> sorted, double hinge) {
    const double q1 = quantileOf(sorted, 1, 4), q3 = quantileOf(sorted, 3, 4);
    const double reach = hinge * (q3 - q1);
    std::vector<double> oben = {q1 - reach, q1, quantileOf(sorted, 1, 2), q3, q3 + reach};
    oben.push_back(std::max(sorted.back(), oben.back()));
    return oben;
}

std::vector<double> boundsKopfSchwanz(std::span<const double> sorted) {
    std::vector<double> oben;
    auto head = sorted;
    // Equal values are never split: rounding of their mean must not send some of them to the tail.
    while (oben.size() + 1 < kMaxKlassen && head.front() < head.back()) {
        const double split = mean(head);
        oben.push_back(split);
        const auto first = std::upper_bound(head.begin(), head.end(), split);
        head = head.subspan(static_cast<std::size_t>(first - head.begin()));
    }
    oben.push_back(sorted.back());
    return oben;
}

}  // namespace isp::analysis
