// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spaltenleser.h"

namespace isp::exchange {

/// How a table with one figure per row is read: the layouts lang and ffcsv (new).
struct Zeilenplan {
    std::size_t schluessel = 0;
    std::optional<std::size_t> name;
    std::optional<std::size_t> periode;       ///< column
    std::optional<std::size_t> kennzahlCode;  ///< column
    std::optional<std::size_t> kennzahlText;  ///< column
    std::optional<std::size_t> einheit;       ///< column
    std::optional<std::size_t> zeichen;       ///< column
    std::size_t wert = 0;
    std::vector<Merkmalspalte> merkmale;
    std::vector<std::size_t> uebergangen;    ///< columns that are not read, to be named
    std::string kennzahl;                    ///< where no column names it
    std::optional<Periode> tabellenperiode;  ///< where no column names it
    std::size_t ersteZeile = 0;
    Schreibweise schreibweise = Schreibweise::kFrei;
    bool amtlich = false;
    std::size_t breite = 0;
};

/// Reads all rows of the plan; ends with what was canceled only.
[[nodiscard]] Status readZeilen(const Quelle& quelle, const Zeilenplan& plan, Sammler& sammler);

}  // namespace isp::exchange
