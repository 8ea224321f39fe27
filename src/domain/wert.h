// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/periode.h"
#include "domain/zeichen.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace isp {

/// Inside numeric arrays a missing figure is NaN, so that no arithmetic can take it for a number. It never
/// leaves the program: csv shows nothing, json null, the map its own class.
inline constexpr double kFehlt = std::numeric_limits<double>::quiet_NaN();

/// One figure of one Reihe, as delivered.
struct Wert {
    std::int32_t periode = 0;  ///< Periode::code()
    std::int32_t raum = 0;     ///< RaumId::value
    double wert = kFehlt;      ///< NaN where the sign stands instead of a figure
    Zeichen zeichen = Zeichen::kKeins;

    friend bool operator==(const Wert& a, const Wert& b) noexcept {
        const bool sameValue = a.wert == b.wert || (a.wert != a.wert && b.wert != b.wert);
        return a.periode == b.periode && a.raum == b.raum && sameValue && a.zeichen == b.zeichen;
    }
};

/// The order figures of one Reihe are kept and merged in: by Periode, then by Raum.
[[nodiscard]] constexpr bool liegtVor(const Wert& a, const Wert& b) noexcept {
    return a.periode != b.periode ? a.periode < b.periode : a.raum < b.raum;
}

/// A figure as it is shown: delivered, aggregated or computed.
struct Zelle {
    double wert = kFehlt;
    float anteilVorhanden = 0.0F;  ///< share of the parts that are there, 0…1; 1 for a delivered figure
    Zeichen zeichen = Zeichen::kKeins;
    bool vorhanden = false;    ///< false: nothing was ever delivered here
    bool umgerechnet = false;  ///< carried over a change of territory, or made of such figures

    [[nodiscard]] bool hasValue() const noexcept { return wert == wert; }
    [[nodiscard]] bool complete() const noexcept { return hasValue() && anteilVorhanden >= 1.0F; }
};

}  // namespace isp
