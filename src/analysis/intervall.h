// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace isp::analysis {

/// Lower and upper limit of an interval, in the unit of the figure it belongs to.
struct Grenzen {
    double unten = 0.0;
    double oben = 0.0;
    friend bool operator==(const Grenzen&, const Grenzen&) = default;
};

inline constexpr double kNiveau95 = 0.95;
inline constexpr double kNiveau998 = 0.998;

/// Wilson score interval of a proportion, 0 to 1 (Wilson 1927). nullopt unless 0 ≤ ereignisse ≤ n, n > 0 and
/// 0 < niveau < 1.
[[nodiscard]] std::optional<Grenzen> wilson(double ereignisse, double n, double niveau = kNiveau95);

/// Limits of the expectation of a counted number of events: exact Poisson below 10 events (chi-square
/// quantiles), Byar's approximation from 10 (Breslow and Day 1987, vol. II, p. 69). nullopt where ereignisse
/// is negative, not finite or niveau not inside (0, 1).
[[nodiscard]] std::optional<Grenzen> poissonGrenzen(double ereignisse, double niveau = kNiveau95);

/// Prediction limits of a proportion among n around the expected one, exact binomial, interpolated between
/// the two neighbouring counts so that the funnel is smooth (Spiegelhalter 2005, appendix A.1.1). Both inside
/// [0, 1]. nullopt unless n ≥ 1 and 0 < erwartet < 1.
[[nodiscard]] std::optional<Grenzen> trichterAnteil(double erwartet, double n, double niveau);

/// The same for a count of which so many are expected (exact Poisson): limits as counts.
/// nullopt unless erwartet > 0.
[[nodiscard]] std::optional<Grenzen> trichterAnzahl(double erwartet, double niveau);

}  // namespace isp::analysis
