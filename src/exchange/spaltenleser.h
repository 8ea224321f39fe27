// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sammler.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::exchange {

/// A column whose cells name the Ausprägung of a Merkmal.
struct Merkmalspalte {
    std::size_t spalte = 0;
    std::string code;
};

/// A column of figures.
struct Wertspalte {
    std::size_t spalte = 0;
    Tabellenreihe reihe;  ///< without the Merkmale that stand in the rows
    std::optional<Periode> periode;
    std::string rolle;  ///< for the preview
};

/// How a table with one place per row and several figures beside each other is read: the layouts genesis,
/// inkar, breit and ffcsv (old) differ only in how they find this.
struct Spaltenplan {
    std::optional<std::size_t> schluessel;
    std::optional<std::size_t> name;
    std::optional<std::size_t> periode;  ///< column
    std::vector<Merkmalspalte> merkmale;
    std::vector<Wertspalte> werte;
    std::optional<Periode> tabellenperiode;
    std::size_t ersteZeile = 0;  ///< index of the Raster
    std::size_t endeZeile = 0;   ///< behind the last row of data
    Schreibweise schreibweise = Schreibweise::kFrei;
    bool amtlich = false;    ///< zeros of scaled units mean "less than half"
    std::size_t breite = 0;  ///< cells a row may have
};

/// Reads all rows of the plan. Fails where no Periode can be known or the work was canceled.
[[nodiscard]] Status readSpalten(const Quelle& quelle, const Spaltenplan& plan, Sammler& sammler);

/// What text files without other evidence do.
[[nodiscard]] Schreibweise schreibweiseOf(const Rohdatei& datei, bool amtlich);

/// Decides for columns `columns` (indices of the Raster) over the rows from … to.
[[nodiscard]] std::vector<Dezimal> decideDezimal(const Raster& raster,
                                                 const std::vector<std::size_t>& columns, std::size_t from,
                                                 std::size_t to, Schreibweise schreibweise);

}  // namespace isp::exchange
