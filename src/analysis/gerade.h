// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/intervall.h"

#include <cstddef>
#include <span>

namespace isp::analysis {

/// The least-squares line of y on x with the sums it comes from.
struct Gerade {
    std::size_t n = 0;
    double x = 0.0;  ///< means
    double y = 0.0;
    double sxx = 0.0;  ///< Σ(x − mean)²
    double syy = 0.0;
    double sxy = 0.0;
    double steigung = 0.0;  ///< sxy / sxx
    double rest = 0.0;      ///< Σ of the squared residuals

    [[nodiscard]] double bei(double at) const noexcept { return y + steigung * (at - x); }
    /// Standard error of the regression; requires n > 2.
    [[nodiscard]] double reststreuung() const;
    /// Of a new figure at `at`: standard error of its prediction; requires n > 2.
    [[nodiscard]] double vorhersagefehler(double at) const;
    /// Limits of the line itself at `at`: where the mean of y lies, t with n − 2 degrees of freedom; requires
    /// n > 2.
    [[nodiscard]] Grenzen vertrauensband(double at, double niveau = kNiveau95) const;
};

/// Requires spans of one length, without NaN, and an x that varies.
[[nodiscard]] Gerade ausgleichsgerade(std::span<const double> x, std::span<const double> y);

}  // namespace isp::analysis
