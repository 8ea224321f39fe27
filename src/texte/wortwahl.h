// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an enum from a table. Internal to texte.
#pragma once

#include "domain/aufzaehlung.h"

#include <QCoreApplication>
#include <QString>
#include <array>
#include <span>
#include <string_view>

namespace isp::texte {

inline QString kreislaufwort(const char* text) {
    return QCoreApplication::translate("Kreislauf", text);
}

/// A word by its key.
struct Wort {
    std::string_view schluessel;
    const char* wort;
};

/// Empty for an unknown key.
inline QString find(std::span<const Wort> words, std::string_view key) {
    for (const auto& [known, word] : words)
        if (known == key) return kreislaufwort(word);
    return {};
}

/// `words` in the order of the enum's values.
template <typename E, std::size_t N>
QString pick(E value, const std::array<const char*, N>& words) {
    static_assert(N == Aufzaehlung<E>::werte.size());
    for (std::size_t i = 0; i < N; ++i)
        if (Aufzaehlung<E>::werte[i].first == value) return kreislaufwort(words[i]);
    return {};
}

}  // namespace isp::texte
