// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lesen.h"

#include <string>
#include <vector>

namespace isp::exchange {

/// What tables of one kind have in common, whatever year they are of.
struct Kopftexte {
    std::string layout;  ///< empty where none recognises the sheet
    /// Texts of the header rows in lower case without figures and Perioden, each once, ascending. A table
    /// that names its Kennzahlen in a column has them too, behind kKennzahlMarke.
    std::vector<std::string> texte;
};

inline constexpr char kKennzahlMarke = '=';

[[nodiscard]] Kopftexte kopftexteOf(const Rohdatei& datei, std::size_t blatt);

/// Rows of the file, from 1, both ends belong to it.
struct Zeilenbereich {
    long von = 0;
    long bis = 0;
};
/// `12-40` as LeseOptionen::zeilen has it; nullopt for anything else.
[[nodiscard]] std::optional<Zeilenbereich> zeilenbereich(std::string_view text);

/// The tables that stand below each other on one sheet, each from its header on; empty where there is one.
[[nodiscard]] std::vector<Zeilenbereich> teiltabellen(const Raster& raster);

/// The rows of the range only; they keep their numbers.
[[nodiscard]] Raster ausschnitt(const Raster& raster, const Zeilenbereich& bereich);

}  // namespace isp::exchange
