// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/raum.h"

#include <string>
#include <string_view>

namespace isp::workspace {

/// `Bad Segeberg, Stadt`, `Amt Itzstedt`, `Itzstedt (Amt)`: the name of a place without what it is, in lower
/// case.
[[nodiscard]] std::string ortskern(std::string_view name);

/// Two names (without what the places are) of five letters and more, one of which holds the other or that
/// differ by two letters, long ones by three.
[[nodiscard]] bool aehnlicherName(const std::string& a, const std::string& b);

/// Whether a table may call the Raum so: its name, a former one, a longer or shorter form, or a slip of the
/// pen.
[[nodiscard]] bool heisstSo(const Raum& raum, std::string_view name);

/// How alike the names of two Kennzahlen are: 0 … 1, by the share of their words that meet (Dice). Units,
/// particles and `insgesamt` do not count; a word that begins as the other does counts for 0.8.
[[nodiscard]] double namensnaehe(std::string_view a, std::string_view b);

/// The words of a heading in one spelling: lower case, ä as ae, single blanks.
[[nodiscard]] std::string kopfschluessel(std::string_view text);

}  // namespace isp::workspace
