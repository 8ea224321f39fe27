// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace isp::analysis {

/// Two figures of the same Räume in thirds of each: 3 × 3 classes.
struct Bivariat {
    std::array<double, 3> grenzenA{};  ///< upper bounds of the thirds, right-closed
    std::array<double, 3> grenzenB{};
    double untenA = 0.0, untenB = 0.0;                ///< smallest figures
    std::vector<std::optional<std::size_t>> klassen;  ///< per Raum: 3 * third of b + third of a; none where a
                                                      ///< figure is missing
    std::array<std::size_t, 9> anzahl{};
    std::size_t n = 0;  ///< Räume with both figures
};

/// Thirds by the quantile method of klassen.h over the Räume that have both figures (NaN = missing). Errors:
/// codes::kNoValues without such a Raum, kTooFewDistinct where one of the two has fewer than three different
/// figures or its thirds cannot be told apart. Precondition: equally long.
[[nodiscard]] Result<Bivariat> bivariat(std::span<const double> a, std::span<const double> b);

}  // namespace isp::analysis
