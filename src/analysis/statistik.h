// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

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

/// Of at least one value, in any order.
[[nodiscard]] double median(std::vector<double> werte);

/// Where values usually lie, unmoved by single outliers.
struct Ueblich {
    double mitte = 0.0;     ///< median
    double streuung = 0.0;  ///< 1.4826 · MAD: of a normal distribution its standard deviation
};
/// Requires at least one value.
[[nodiscard]] Ueblich ueblich(std::span<const double> werte);

/// Change in per cent of the amount of the old figure; nullopt where one is missing (NaN) or the old one is
/// 0.
[[nodiscard]] std::optional<double> veraenderungProzent(double alt, double neu);

}  // namespace isp::analysis
