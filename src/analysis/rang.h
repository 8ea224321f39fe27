// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/intervall.h"

#include <optional>
#include <span>
#include <vector>

namespace isp::analysis {

/// „Rang 4–9“: where a Raum may stand if every figure may lie anywhere between its limits.
struct Rang {
    std::size_t rang = 0;  ///< 1 = largest figure; equal figures share the better one; 0 = no figure
    std::size_t bester = 0;
    std::size_t schlechtester = 0;
};

/// `grenzen` is empty or as long as `werte`; without limits the interval is the rank itself. NaN has rank 0.
[[nodiscard]] std::vector<Rang> raenge(std::span<const double> werte,
                                       std::span<const std::optional<Grenzen>> grenzen = {});

}  // namespace isp::analysis
