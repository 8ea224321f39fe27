// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/intervall.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace isp::analysis {

/// Events and persons of each Raum, spans of one length. NaN = not known: the Raum is left out and its figure
/// NaN.
struct Ratendaten {
    std::span<const double> ereignisse;
    std::span<const double> bevoelkerung;
};

/// Ereignisse / Bevölkerung; NaN where the population is 0.
[[nodiscard]] std::vector<double> roheRaten(const Ratendaten& daten);

/// Events against those expected at the rate of all Räume together; 1 = as expected.
[[nodiscard]] std::vector<double> ueberhoehung(const Ratendaten& daten);

/// Empirical Bayes rates: each rate is drawn towards the mean of all, the more the smaller its Raum
/// (Marshall 1991, global method of moments).
[[nodiscard]] std::vector<double> bayesRaten(const Ratendaten& daten);

/// Rate of a Raum together with its neighbours. `nachbarn`: pairs of indices, each once.
[[nodiscard]] std::vector<double> raeumlicheRaten(
    const Ratendaten& daten, std::span<const std::pair<std::size_t, std::size_t>> nachbarn);

struct Standardrate {
    double roh = 0.0;
    double rate = 0.0;
    Grenzen grenzen;  ///< 95 %
};

/// Direct standardisation of one Raum: rates of its age groups on the standard population. Limits: gamma
/// (Fay and Feuer 1997). Spans of one length. nullopt where a group has no population or there is no
/// standard.
[[nodiscard]] std::optional<Standardrate> direktStandardisiert(std::span<const double> ereignisse,
                                                               std::span<const double> bevoelkerung,
                                                               std::span<const double> standard);

/// Indirect standardisation of one Raum: its events against those expected at the rates of the standard,
/// times `bezugsrate`, the crude rate of the standard (of all standards together where each Raum has its
/// own). Limits: log-normal with 1/√events. nullopt as above and where nothing happened or nothing was
/// expected.
[[nodiscard]] std::optional<Standardrate> indirektStandardisiert(std::span<const double> ereignisse,
                                                                 std::span<const double> bevoelkerung,
                                                                 std::span<const double> standardraten,
                                                                 double bezugsrate);

}  // namespace isp::analysis
