// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "domain/periode.h"
#include "workspace/bestand.h"

#include <span>
#include <string>
#include <vector>

namespace isp::workspace {

/// A stated total that is not the sum of its parts.
struct Summenabweichung {
    Position raum = 0;
    double angegeben = 0.0;
    double summe = 0.0;
    std::size_t teile = 0;  ///< figures the sum was made of
};

/// Compares every stated total of a level that adds up with the sum of its parts, for a part without a figure
/// with those of its own parts; only where all of it is there. Half a unit is rounding. `figures`: one per
/// Position, NaN where nothing is stated.
[[nodiscard]] std::vector<Summenabweichung> abweichendeSummen(const Bestand& bestand, const Periode& periode,
                                                              std::span<const double> figures);

/// Compares every stated total with the sum of its parts, where all parts are stated and the level adds up; a
/// difference beyond rounding is a warning that names both. `figures`: one per Position, NaN where nothing is
/// stated.
void compareWithParts(const Bestand& bestand, const std::string& code, const Periode& periode,
                      std::span<const double> figures, IssueList& issues);

}  // namespace isp::workspace
