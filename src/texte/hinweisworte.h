// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hinweis.h"

#include <QString>

namespace isp::texte {

[[nodiscard]] QString wort(Hinweisregel regel);
/// The rule itself in words, with its limits.
[[nodiscard]] QString regeltext(Hinweisregel regel);
/// What was found, as a sentence with its numbers.
[[nodiscard]] QString erklaerung(const Hinweis& hinweis);

}  // namespace isp::texte
