// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/zeichen.h"

#include <array>

namespace isp {

namespace {

constexpr std::array<std::string_view, kZeichenCount> kSymbols = {"",  "-",  "0", ".", ".", "...", "x",
                                                                  "/", "()", "p", "r", "s", "."};

/// How strongly a sign claims the result of a computation; 0 = not at all.
int strength(Zeichen z) noexcept {
    switch (z) {
        case Zeichen::kKeins:
        case Zeichen::kGenauNull:
        case Zeichen::kWenigerAlsHalb:
            return 0;
        case Zeichen::kRevidiert:
            return 1;
        case Zeichen::kVorlaeufig:
            return 2;
        case Zeichen::kGeschaetzt:
            return 3;
        case Zeichen::kEingeschraenkt:
            return 4;
        case Zeichen::kSpaeter:
            return 5;
        case Zeichen::kNichtSinnvoll:
            return 6;
        case Zeichen::kUnvollstaendig:
            return 7;
        case Zeichen::kUnbekannt:
            return 8;
        case Zeichen::kNichtVerlaesslich:
            return 9;
        case Zeichen::kGeheim:
            return 10;
    }
    return 0;
}

}  // namespace

std::string_view symbol(Zeichen z) noexcept {
    return kSymbols[static_cast<std::size_t>(z)];
}

std::optional<Zeichen> zeichenFromSymbol(std::string_view text) noexcept {
    if (text == "-" || text == "\u2013" || text == "\u2212") return Zeichen::kGenauNull;
    if (text == "." || text == "\u00b7" || text == "\u2022" || text == "unbekannt")
        return Zeichen::kUnbekannt;
    if (text == "geheim") return Zeichen::kGeheim;
    if (text == "..." || text == "\u2026") return Zeichen::kSpaeter;
    if (text == "x" || text == "X") return Zeichen::kNichtSinnvoll;
    if (text == "/") return Zeichen::kNichtVerlaesslich;
    if (text == "()") return Zeichen::kEingeschraenkt;
    if (text == "p") return Zeichen::kVorlaeufig;
    if (text == "r") return Zeichen::kRevidiert;
    if (text == "s") return Zeichen::kGeschaetzt;
    return std::nullopt;
}

Zeichen combine(Zeichen a, Zeichen b) noexcept {
    const auto stronger = strength(a) >= strength(b) ? a : b;
    return strength(stronger) == 0 ? Zeichen::kKeins : stronger;
}

}  // namespace isp
