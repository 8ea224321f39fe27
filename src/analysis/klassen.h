// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "base/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isp::analysis {

enum class Klassenmethode { kQuantile, kGleich, kJenks, kStdabw, kKopfSchwanz, kPretty, kBox, kManuell };

/// The word of the command line: quantile, gleich, jenks, stdabw, kopf-schwanz, pretty, box, manuell.
[[nodiscard]] std::string_view toText(Klassenmethode m) noexcept;
[[nodiscard]] std::optional<Klassenmethode> klassenmethodeFromText(std::string_view text) noexcept;

struct KlassenOptionen {
    Klassenmethode methode = Klassenmethode::kQuantile;
    int anzahl = 5;                                  ///< quantile, gleich, jenks, pretty (about)
    std::vector<double> grenzen;                     ///< manuell: upper bounds, ascending
    std::vector<double> vielfache = {-2, -1, 1, 2};  ///< stdabw: mean + m·SD
    double hinge = 1.5;                              ///< box
};

/// Classes of numbers. Closed on the right, the first one on both sides. Missing values belong to no class.
struct Klassen {
    double unten = 0.0;  ///< lower bound of the first class; equals its upper bound where no value is as low
    std::vector<double> oben;         ///< upper bound of each class, ascending
    std::vector<std::size_t> anzahl;  ///< values in each class
    std::size_t n = 0;                ///< values classed (not NaN)
    IssueList hinweise;  ///< k > n/3, a value within 1 % of an edge, values outside manual bounds

    [[nodiscard]] std::size_t size() const noexcept { return oben.size(); }
    /// Index of the class of `wert`; nullopt for NaN and for values outside all classes.
    [[nodiscard]] std::optional<std::size_t> klasse(double wert) const noexcept;
};

/// Classes by the definitions of docs/methoden.md. NaN values are skipped. stdabw always gives one class more
/// than multiples and box always 6, some of them perhaps empty, so that colours keep their meaning; quantile
/// may give fewer than asked for where many values are equal (hint kClassesMerged). Errors
/// (analysis/codes.h): no values, fewer distinct values than classes (not for manuell and kopf-schwanz),
/// values beyond ±1e100, bounds or multiples not ascending, count out of 1…12.
[[nodiscard]] Result<Klassen> klassifiziere(std::span<const double> werte, const KlassenOptionen& optionen);

}  // namespace isp::analysis
