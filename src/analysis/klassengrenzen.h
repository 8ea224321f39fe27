// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

/// Where each method of klassen.h puts its bounds. Inside this layer only. `sorted` is ascending, not empty
/// and within ±kLargest everywhere here; what is returned are upper bounds, ascending, the last one covering
/// the largest value.
namespace isp::analysis {

/// Most classes any method makes: more can not be told apart on a map.
inline constexpr std::size_t kMaxKlassen = 12;
/// Beyond it squares and sums could overflow; no figure of the domain comes near.
inline constexpr double kLargest = 1e100;

[[nodiscard]] std::vector<double> boundsQuantile(std::span<const double> sorted, std::size_t k);
[[nodiscard]] std::vector<double> boundsGleich(std::span<const double> sorted, std::size_t k);
[[nodiscard]] std::vector<double> boundsStdabw(std::span<const double> sorted,
                                               std::span<const double> vielfache);
[[nodiscard]] std::vector<double> boundsBox(std::span<const double> sorted, double hinge);
/// Head/tail breaks (Jiang 2013). Splitting ends at kMaxKlassen.
[[nodiscard]] std::vector<double> boundsKopfSchwanz(std::span<const double> sorted);
/// The exact optimum: least sum of squared deviations from the class means. Requires k distinct values.
[[nodiscard]] std::vector<double> boundsJenks(std::span<const double> sorted, std::size_t k);

/// Round bounds about `n` intervals wide; the first entry is the lower bound of the first class.
[[nodiscard]] std::vector<double> prettyBreaks(double low, double high, int n);

}  // namespace isp::analysis
