// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace isp::analysis {

/// Rule (a): where a Raum lies in the funnel of the Kreis, 99.8 % limits.
struct Trichterbefund {
    bool ausserhalb = false;
    double rate = 0.0;   ///< of the Raum
    double unten = 0.0;  ///< limits at its size
    double oben = 0.0;
    double erwartet = 0.0;  ///< events at the rate of the Kreis
    double p = 1.0;         ///< two-sided, exact binomial (twice the smaller tail)
};

/// nullopt where fewer than five events are expected, or the figures make no proportion (0 ≤ ereignisse ≤
/// personen, 0 < kreisrate < 1).
[[nodiscard]] std::optional<Trichterbefund> imTrichter(double ereignisse, double personen, double kreisrate);

/// Rule (b): the last change against the spread of the earlier ones.
struct Sprungbefund {
    double aenderung = 0.0;  ///< last figure − the one before
    double grenze = 0.0;     ///< 3 × 1.4826 · MAD of the earlier changes
    double mitte = 0.0;      ///< their median
};

/// `reihe`: figures of successive Perioden, the last two there; nullopt with fewer than five earlier changes,
/// where these do not vary, or within the limit.
[[nodiscard]] std::optional<Sprungbefund> ungewohnterSprung(std::span<const double> reihe);

/// Rule (c): so many unfavourable moves in a row at the end of the series (`hochSchlecht`: up is
/// unfavourable). Standstill and gaps end the row.
[[nodiscard]] std::size_t unguenstigeFolge(std::span<const double> reihe, bool hochSchlecht);

}  // namespace isp::analysis
