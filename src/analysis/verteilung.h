// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace isp::analysis {

/// Box plot: quartiles by linear interpolation on (n − 1)p; whiskers to the last figures within 1.5 times the
/// distance of the quartiles (Tukey 1977).
struct Kasten {
    double q1 = 0.0, median = 0.0, q3 = 0.0;
    double unten = 0.0, oben = 0.0;
};
/// NaN is left out; nullopt without a figure.
[[nodiscard]] std::optional<Kasten> kasten(std::span<const double> werte);

/// A column of a histogram: right-closed, the first one closed on both sides.
struct Saeule {
    double von = 0.0;
    double bis = 0.0;
    std::vector<std::size_t> punkte;  ///< indices into the figures
};
/// Columns of one width with round bounds, about as many as Sturges (1926) proposes: log2 n + 1. One column
/// without width where all figures are equal; none without a figure. NaN is in no column.
[[nodiscard]] std::vector<Saeule> histogramm(std::span<const double> werte);

/// Figures against their mean, in population standard deviations, as an index takes them.
struct Standardisierung {
    double mittel = 0.0;
    double streuung = 0.0;  ///< 0 where nothing varies; then every z is 0
    std::vector<double> z;  ///< NaN stays NaN
};
[[nodiscard]] Standardisierung standardisiert(std::span<const double> werte);

/// Highest figure against the lowest; nullopt below two figures or where the lowest is not above 0.
[[nodiscard]] std::optional<double> spannweitenverhaeltnis(std::span<const double> werte);

}  // namespace isp::analysis
