// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "domain/wert.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isp::exchange {

/// A place a table names, once per distinct key (or, without key, per distinct name). Whether the store knows
/// it is not this layer's business.
struct Ort {
    std::string schluessel;  ///< as it stands, trimmed; empty where the table has names only
    std::string name;
    long zeile = 0;  ///< of the first occurrence
};

/// One series a table holds.
struct Tabellenreihe {
    std::string kennzahlText;  ///< header text, e.g. `Gesamtbetrag der Einkünfte`
    std::string kennzahlCode;  ///< given by the table or the options; empty = to be made from kennzahlText
    std::string einheit;
    std::vector<std::pair<std::string, std::string>>
        merkmale;  ///< (Merkmal, Ausprägung); totals do not stand here
};

/// All figures of a table, column by column of memory: entry i is one cell. Cells that are empty do not
/// occur.
struct Zellen {
    std::vector<std::uint32_t> reihe;  ///< index into Tabelle::reihen
    std::vector<std::uint32_t> ort;    ///< index into Tabelle::orte
    std::vector<std::int32_t> periode;
    std::vector<double> wert;
    std::vector<Zeichen> zeichen;
    std::vector<std::uint32_t> zeile;   ///< row of the file, from 1
    std::vector<std::uint32_t> spalte;  ///< column of the file, from 1

    [[nodiscard]] std::size_t size() const noexcept { return reihe.size(); }
};

/// What a table says about itself.
struct Herkunft {
    std::string tabelle;  ///< official number, of the table or the statistics: `12411-01-01-5`, `11111`
    std::string titel;
    std::string quelle;
    std::string stand;
    std::string lizenz;
};

/// A table that was understood.
struct Tabelle {
    std::string layout;  ///< genesis, ffcsv, inkar, lang, breit
    std::string blatt;
    Herkunft herkunft;
    std::vector<Ort> orte;
    std::vector<Tabellenreihe> reihen;
    Zellen zellen;
    IssueList issues;  ///< cells and rows that were refused or are doubtful
    long datenzeilen = 0;
    std::vector<std::string> spaltenrollen;  ///< per column, in words, for the preview: `Schlüssel`, `Name`,
                                             ///< `31.12.2015 · männlich` …
};

}  // namespace isp::exchange
