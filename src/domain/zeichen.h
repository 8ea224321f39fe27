// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace isp {

/// The sign beside or instead of a figure, as German official statistics use them. Stored as this number:
/// never renumber. Unbekannt and Geheim print the same sign but stay apart.
enum class Zeichen : std::uint8_t {
    kKeins = 0,
    kGenauNull = 1,          ///< `-`   nothing there: exactly zero (value 0)
    kWenigerAlsHalb = 2,     ///< `0`   more than nothing, less than half of the smallest unit (value 0)
    kUnbekannt = 3,          ///< `.`   unknown (no value)
    kGeheim = 4,             ///< `.`   secret (no value)
    kSpaeter = 5,            ///< `...` comes later (no value)
    kNichtSinnvoll = 6,      ///< `x`   cell not meaningful, division by zero (no value)
    kNichtVerlaesslich = 7,  ///< `/`   not reliable enough (no value)
    kEingeschraenkt = 8,     ///< `()`  limited (value)
    kVorlaeufig = 9,         ///< `p`   provisional (value)
    kRevidiert = 10,         ///< `r`   revised (value)
    kGeschaetzt = 11,        ///< `s`   estimated (value)
    kUnvollstaendig = 12,    ///< computed only: an Indikator whose parts have gaps, printed `.` (no value)
};

inline constexpr int kZeichenCount = 13;

/// True where a figure stands beside the sign; false where the sign stands instead of one.
[[nodiscard]] constexpr bool carriesValue(Zeichen z) noexcept {
    switch (z) {
        case Zeichen::kUnbekannt:
        case Zeichen::kGeheim:
        case Zeichen::kSpaeter:
        case Zeichen::kNichtSinnvoll:
        case Zeichen::kNichtVerlaesslich:
        case Zeichen::kUnvollstaendig:
            return false;
        default:
            return true;
    }
}

/// The printed sign: empty for kKeins.
[[nodiscard]] std::string_view symbol(Zeichen z) noexcept;

/// The sign for a printed symbol (`-`, `.`, `...`, `…`, `·`, `x`, `X`, `/`, `()`, `p`, `r`, `s`) or for one
/// of the words `geheim`, `unbekannt`; nullopt for anything else. `0` is a number unless a source says
/// otherwise.
[[nodiscard]] std::optional<Zeichen> zeichenFromSymbol(std::string_view text) noexcept;

/// The sign of something computed from two parts: a missing part wins over a doubtful one, secret wins over
/// every other (a rate whose numerator or denominator is secret is secret). kGenauNull and kWenigerAlsHalb
/// are lost: they describe a cell, not a result.
[[nodiscard]] Zeichen combine(Zeichen a, Zeichen b) noexcept;

}  // namespace isp
