// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zielwetter.h"

#include <optional>
#include <span>

namespace isp::analysis {

/// How a series moved. The figures per year are in the unit of the series.
struct Trend {
    std::size_t n = 0;        ///< years with a figure
    double steigung = 0.0;    ///< least squares, per year
    double theilSen = 0.0;    ///< median of the slopes of all pairs, per year (Sen 1968)
    double kendallTau = 0.0;  ///< tau-b; 0 for a constant series
    double p = 1.0;           ///< two-sided, Mann–Kendall with ties and continuity correction
    std::optional<double> veraenderungProzent;  ///< last against first figure; none where the first is 0
};

/// `reihe` ascending by year, each year once; NaN is left out. nullopt below three figures. The caller cuts
/// the series at a break: nothing here knows of breaks. Sources: Mann 1945; Kendall 1975; Sen 1968.
[[nodiscard]] std::optional<Trend> trend(std::span<const Jahreswert> reihe);

}  // namespace isp::analysis
