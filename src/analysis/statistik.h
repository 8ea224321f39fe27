// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace isp::analysis {

/// Descriptive figures. nullopt where a figure is not defined (no values, n = 1 for stdabw, mean 0 …).
struct Kennwerte {
    std::size_t n = 0;
    std::optional<double> mittel;
    std::optional<double> gewichtetesMittel;
    std::optional<double> median;
    std::optional<double> stdabw;  ///< sample SD (n − 1)
    std::optional<double> min;
    std::optional<double> max;
    std::optional<double> q1;  ///< linear interpolation on (n − 1)p, as for classes
    std::optional<double> q3;
    std::optional<double> gini;                   ///< weighted by `gewichte` where given; needs values ≥ 0
    std::optional<double> variationskoeffizient;  ///< SD / |mean|, both weighted where `gewichte` are given
};

/// `gewichte` is empty or as long as `werte`. Values that are NaN or infinite (and their weights) are
/// skipped. The weighted figures are not defined where the weight of a value is unknown (NaN) or negative, or
/// all are 0.
[[nodiscard]] Kennwerte kennwerte(std::span<const double> werte, std::span<const double> gewichte = {});

/// Quantile by linear interpolation on (n − 1)p of sorted values without NaN; requires at least one value, 0
/// ≤ p ≤ 1.
[[nodiscard]] double quantile(std::span<const double> sorted, double p);

}  // namespace isp::analysis
