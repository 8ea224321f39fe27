// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rang.h"

#include "base/contracts.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace isp::analysis {

namespace {

/// How many of the sorted figures are greater than `value`.
std::size_t above(const std::vector<double>& descending, double value) {
    return static_cast<std::size_t>(std::ranges::lower_bound(descending, value, std::ranges::greater()) -
                                    descending.begin());
}

}  // namespace

std::vector<Rang> raenge(std::span<const double> werte, std::span<const std::optional<Grenzen>> grenzen) {
    ISP_REQUIRE(grenzen.empty() || grenzen.size() == werte.size());
    const auto limits = [&](std::size_t i) {
        return !grenzen.empty() && grenzen[i] ? *grenzen[i] : Grenzen{werte[i], werte[i]};
    };
    std::vector<double> values, lower, upper;
    for (std::size_t i = 0; i < werte.size(); ++i) {
        if (!std::isfinite(werte[i])) continue;
        values.push_back(werte[i]);
        lower.push_back(limits(i).unten);
        upper.push_back(limits(i).oben);
    }
    for (auto* list : {&values, &lower, &upper})
        std::ranges::sort(*list, std::ranges::greater());
    std::vector<Rang> out(werte.size());
    for (std::size_t i = 0; i < werte.size(); ++i) {
        if (!std::isfinite(werte[i])) continue;
        const Grenzen own = limits(i);
        const std::size_t rang = above(values, werte[i]) + 1;
        // Surely better: those whose lower limit is above the own upper one. Possibly better: those whose
        // upper limit is above the own lower one; the Raum itself is among them where its limits differ.
        const std::size_t possibly = above(upper, own.unten) - (own.oben > own.unten ? 1 : 0);
        out[i] = {rang, std::min(above(lower, own.oben) + 1, rang), std::max(possibly + 1, rang)};
    }
    return out;
}

}  // namespace isp::analysis
