// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace isp::analysis {

/// The figure of one Raum before and after. NaN = missing; such a Raum is left out.
struct Vorher {
    double vorher = 0.0;
    double nachher = 0.0;
};

struct Differenz {
    std::size_t nMit = 0;  ///< Räume with both figures
    std::size_t nOhne = 0;
    std::optional<double> aenderungMit;  ///< mean change
    std::optional<double> aenderungOhne;
    std::optional<double> differenz;  ///< aenderungMit − aenderungOhne
    std::optional<double> unten;      ///< 95 % interval
    std::optional<double> oben;
    bool klein = true;  ///< fewer than five Räume on one side: carries little
};

/// Difference in differences: mean change of the Räume with the Massnahme minus that of those without. The
/// interval is Welch's (t with the degrees of freedom of Welch and Satterthwaite) where both sides have two
/// Räume or more; with a single Raum on one side that Raum is held against the scatter of the other side
/// (Crawford and Howell 1998: s·√(1 + 1/n), n − 1 degrees of freedom); one on each side has none. Räume
/// count equally.
[[nodiscard]] Differenz differenzDerDifferenzen(std::span<const Vorher> mit, std::span<const Vorher> ohne);

}  // namespace isp::analysis
