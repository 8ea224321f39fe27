// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texte/datenworte.h"
#include "texte/kreislauf.h"

#include <utility>
#include <vector>

namespace isp::gui {

/// Every value of an enum with its word, for the choice of a form. The headers above hold all the words: they
/// live in another namespace than the enums, so what is not declared before this template is not found by it.
template <typename E>
[[nodiscard]] std::vector<std::pair<E, QString>> wortwahlen() {
    std::vector<std::pair<E, QString>> out;
    for (const auto& [value, text] : Aufzaehlung<E>::werte)
        out.emplace_back(value, texte::wort(value));
    return out;
}

}  // namespace isp::gui
