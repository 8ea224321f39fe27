// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/formel.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isp::analysis {

/// A unit as a product of basic ones with a scale: a figure of 3 in `Tsd. EUR` is 3 = 0.001 × 3000 EUR, one
/// of 50 in `%` is 50 = 100 × 0.5. What is counted (Personen, Plätze, Fälle …) is a basic unit of its own.
struct Einheit {
    std::map<std::string, int> basis;  ///< exponents without zeros: {{"EUR", 1}, {"Personen", -1}}
    double skala = 1.0;
};

/// `Personen`, `Personen/km²`, `Tsd. EUR`, `1 000 m²`, `%`, `je 1 000`, `EUR je Einwohner*in`. nullopt where
/// the text says no unit that can be reckoned with (`Maßzahl`, `Index`, empty).
[[nodiscard]] std::optional<Einheit> leseEinheit(std::string_view text);

/// As one would write it: `Personen/km²`, `%`, `Tsd. EUR`.
[[nodiscard]] std::string einheitText(const Einheit& einheit);

/// What is doubtful about the units of a formula; none of it keeps the formula from being evaluated.
struct Einheitenbefund {
    enum class Art {
        kGemischt,  ///< `links` and `rechts` are added or compared with each other
        kAnders,    ///< the formula gives `links`, stated is `rechts`
        kFaktor,    ///< the same, but for a factor: the formula gives `links`, stated is `rechts`
    };
    Art art;
    std::string links;
    std::string rechts;
    friend bool operator==(const Einheitenbefund&, const Einheitenbefund&) = default;
};

/// Reckons with the units of the references (`einheiten[i]` is that of formel.bezuege()[i]) as the formula
/// does with the figures. Numbers have no unit and mix with every one; what a function other than min, max,
/// sum, avg, abs, rint makes of its arguments has an unknown unit, which raises no doubt. A ratio of two
/// counts of different things counts as a plain ratio (Plätze per Personen in %), and a stated amount may
/// leave out per whom it is (EUR for EUR/Personen).
[[nodiscard]] std::vector<Einheitenbefund> pruefeEinheiten(const Formel& formel,
                                                           const std::vector<std::string>& einheiten,
                                                           const std::string& angegeben);

}  // namespace isp::analysis
