// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wert.h"
#include "exchange/zahl.h"

#include <string_view>

namespace isp::exchange {

enum class Zellart {
    kLeer,        ///< nothing there: no figure
    kWert,        ///< a figure or a sign instead of one
    kKeineZahl,   ///< text where a figure belongs
    kMehrdeutig,  ///< `1.234` in a column that does not tell what the point means
};

struct Zellinhalt {
    Zellart art = Zellart::kLeer;
    double wert = kFehlt;
    Zeichen zeichen = Zeichen::kKeins;
};

/// How the cells of one column are read.
struct Zellregeln {
    Dezimal dezimal;
    /// The unit is scaled or fractional (`Tsd. EUR`, `%`) and the source is official: a plain 0 is not
    /// nothing.
    bool nullIstWenig = false;
};

/// Reads a cell with figure and sign as official tables print them: `12`, `-`, `.`, `...`, `x`, `/`, `(12)`,
/// `12 p`, `12r`.
[[nodiscard]] Zellinhalt parseZelle(std::string_view text, const Zellregeln& regeln);

/// A figure with its sign in a cell of its own (empty, a symbol or `geheim`, `unbekannt`): the sign decides.
struct Zeichenurteil {
    Zellinhalt inhalt;         ///< kLeer where nothing can be kept
    bool widerspruch = false;  ///< figure and sign do not go together
    bool unbekannt = false;    ///< there is no such sign
};
[[nodiscard]] Zeichenurteil applyZeichen(const Zellinhalt& figur, std::string_view zeichen);

}  // namespace isp::exchange
