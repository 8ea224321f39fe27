// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zielwetter.h"
#include "base/result.h"

#include <span>

namespace isp::analysis {

/// A forecast with its 95 % prediction interval. Never to be shown without saying that it is one.
struct Prognosewert {
    double wert = 0.0;
    double unten = 0.0;
    double oben = 0.0;
    int schritte = 0;  ///< years beyond the last figure
    int jahre = 0;     ///< figures the line rests on
};

/// Least-squares line through the last up to ten figures, read at `jahr`. `reihe` ascending by year; NaN is
/// left out. Errors: kForecastTooShort below four figures, kForecastTooFar beyond a third of the series,
/// kForecastNotAhead where the series already reaches that year.
[[nodiscard]] Result<Prognosewert> linearePrognose(std::span<const Jahreswert> reihe, int jahr);

}  // namespace isp::analysis
