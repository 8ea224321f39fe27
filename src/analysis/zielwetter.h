// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planung.h"
#include "domain/wirkung.h"

#include <optional>
#include <span>
#include <vector>

namespace isp::analysis {

/// The figure of a year. NaN = none.
struct Jahreswert {
    int jahr = 0;
    double wert = 0.0;
    friend bool operator==(const Jahreswert&, const Jahreswert&) = default;
};

/// Why a rating is what it is, or why there is none.
enum class Urteilsgrund {
    kBewertet,
    kZuWenigWerte,  ///< fewer than four years in a row up to the last figure
    kKeinZielwert,
    kKeinZieljahr,
};

struct Zielvorgabe {
    Zielregel regel = Zielregel::kZielwert;
    Zielrichtung richtung = Zielrichtung::kSenken;
    std::optional<double> zielwert;
    std::optional<int> zieljahr;
};

struct Zielurteil {
    Zielwetter wetter = Zielwetter::kKeine;
    Urteilsgrund grund = Urteilsgrund::kZuWenigWerte;
    bool erreicht = false;            ///< the last figure keeps the target
    std::optional<int> jahr;          ///< last year with a figure
    std::optional<double> wert;       ///< of that year
    std::optional<double> aenderung;  ///< mean of the last up to five yearly changes
    int aenderungen = 0;              ///< how many they are
    std::optional<double> prognose;   ///< wert extended to the target year
    /// (target − prognose) / (target − wert); none where the target is reached or none is set.
    std::optional<double> abweichung;
};

/// On-track rating (methods.md, "Wirkungsziel: on track?"): the mean of the last five yearly changes (six
/// years in a row, at least four) extended to the target year. `reihe` ascending by year, each once.
///
/// kZielwert: shortfall < 5 % Sonne, ≤ 20 % leicht bewölkt, more Wolke, standstill or wrong direction Blitz;
/// a target year that is over counts as no time left. Reached: Sonne, or leicht bewölkt where the mean change
/// leads out again until the target year. kHalten: kept and not led away Sonne, kept but led away leicht
/// bewölkt; not kept but coming nearer or standing still Wolke, led further away Blitz. kRichtung: mean
/// change and last change both favourable Sonne, only the mean leicht bewölkt, only the last Wolke, else
/// Blitz: where only a movement was asked for, standstill fails it. The table of the variants follows
/// Statistisches Bundesamt, „Nachhaltige Entwicklung in Deutschland – Indikatorenbericht“, annex on the
/// weather symbols; that standstill outside a value to be held is a Wolke is our own rule (docs/methoden.md).
/// A Zielrichtung kHalten is judged by kHalten within 5 % of the target, whatever its rule.
[[nodiscard]] Zielurteil beurteileZiel(std::span<const Jahreswert> reihe, const Zielvorgabe& vorgabe);

}  // namespace isp::analysis
