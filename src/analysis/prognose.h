// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/intervall.h"
#include "base/result.h"
#include "domain/aufzaehlung.h"

#include <span>
#include <vector>

namespace isp::analysis {

enum class Prognoseverfahren { kHoltGedaempft, kLinear, kNaiv };

struct Prognosepunkt {
    double wert = 0.0;
    Grenzen grenzen80;
    Grenzen grenzen95;
};

struct Prognose {
    Prognoseverfahren verfahren = Prognoseverfahren::kHoltGedaempft;
    std::vector<Prognosepunkt> punkte;  ///< one per step beyond the series
    double fehler = 0.0;                ///< rolling-origin mean absolute error of the chosen method, one step
};

/// Forecast of an evenly spaced series without gaps. Damped Holt (Gardner and McKenzie 1985, as ETS(A,Ad,N)
/// of Hyndman et al. 2008), a line and the last figure compete by their mean absolute error one step ahead
/// from rolling origins; damped Holt wins a tie. Errors: kForecastTooShort below six figures, kForecastTooFar
/// where `schritte` is more than a third of the series, kNoValues where a figure is missing.
[[nodiscard]] Result<Prognose> prognose(std::span<const double> reihe, int schritte);

/// The same with a method that is given.
[[nodiscard]] Result<Prognose> prognose(std::span<const double> reihe, int schritte,
                                        Prognoseverfahren verfahren);

}  // namespace isp::analysis

template <>
struct isp::Aufzaehlung<isp::analysis::Prognoseverfahren> {
    using enum analysis::Prognoseverfahren;
    static constexpr std::array werte{std::pair{kHoltGedaempft, "holt_gedaempft"},
                                      std::pair{kLinear, "linear"}, std::pair{kNaiv, "naiv"}};
};
