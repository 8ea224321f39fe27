// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

namespace isp::gui {

/// Puts an entry `schritt` places further on (negative: back); the others keep their order. False where there
/// is no such entry or no such place.
template <typename V>
bool verschiebe(std::vector<V>& liste, const V& was, int schritt) {
    const auto from = std::find(liste.begin(), liste.end(), was);
    const auto to = from - liste.begin() + schritt;
    if (from == liste.end() || to < 0 || to >= std::ssize(liste)) return false;
    const auto there = liste.begin() + to;
    if (schritt > 0) std::rotate(from, from + 1, there + 1);
    if (schritt < 0) std::rotate(there, from, from + 1);
    return true;
}

}  // namespace isp::gui
