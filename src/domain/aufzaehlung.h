// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace isp {

/// The values of an enum with the text a store and the command line know them by: specialise with a static
/// constexpr array `werte` of (value, text). The texts are stored: never rename one.
template <typename E>
struct Aufzaehlung;

template <typename E>
concept Aufgezaehlt = requires {
    Aufzaehlung<E>::werte.size();
};

template <Aufgezaehlt E>
[[nodiscard]] constexpr const char* toText(E value) noexcept {
    for (const auto& [known, text] : Aufzaehlung<E>::werte)
        if (known == value) return text;
    return "";
}

template <Aufgezaehlt E>
[[nodiscard]] constexpr std::optional<E> fromText(std::string_view text) noexcept {
    for (const auto& [value, known] : Aufzaehlung<E>::werte)
        if (text == known) return value;
    return std::nullopt;
}

}  // namespace isp
