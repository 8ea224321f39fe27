// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/periode.h"
#include "exchange/lesen.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What header cells mean, in whichever layout they stand.
namespace isp::exchange {

/// A Periode as tables name it: the forms of Periode::parse, spreadsheet dates (`2015/12/31`), and a word in
/// front (`Jahr: 2016`, `Stichtag: 31.12.2015`). Only years 1800…2199, so that a key is not taken for a year.
[[nodiscard]] std::optional<Periode> periodeOf(std::string_view text);

/// `Anzahl`, `Tsd. EUR`, `%` … : a text that is a unit and nothing else.
[[nodiscard]] bool isEinheit(std::string_view text);
/// A unit in which 0 may stand for a small figure: scaled (`Tsd. EUR`) or fractional (`%`, `qkm`, `je …`).
[[nodiscard]] bool isSkaliert(std::string_view einheit);
/// `Insgesamt`, `Zusammen` …: the Ausprägung that is none. Empty counts as one.
[[nodiscard]] bool isInsgesamt(std::string_view text);
/// `und zwar`, `darunter`, `davon`: announces groups that need not add up.
[[nodiscard]] bool isUndZwar(std::string_view text);

/// A key column cell that can be one: letters and digits (blanks and `-` `_` `.` between), at most 24, at
/// least one digit, or two or three capital letters (`DG`).
[[nodiscard]] bool isSchluessel(std::string_view text);
/// `schluessel`, `AGS`, `Kennziffer`, `Gebietskennziffer` …: the usual headers of a key column.
[[nodiscard]] bool isSchluesselKopf(std::string_view text);
/// `name`, `Raumeinheit`, `Gemeinde` …
[[nodiscard]] bool isNameKopf(std::string_view text);

/// The code of a Merkmal, from the text that names it (`Altersgruppen (unter 3 bis 75 u.m.)` →
/// `altersgruppe`); empty for an empty text.
[[nodiscard]] std::string merkmalCode(std::string_view text);
/// The same from its Ausprägungen, where nothing names it; empty where they tell nothing.
[[nodiscard]] std::string merkmalFromAuspraegungen(std::span<const std::string_view> texte);

/// A text that is a code already: ASCII letters, digits and `_`, at most 32.
[[nodiscard]] bool isCode(std::string_view text);

/// Gives every series the code of its Kennzahl: the option names the one Kennzahl of a table that has one and
/// is the prefix in a table with several. Codes that the table does not give are made from the text;
/// different texts never share one.
void assignCodes(std::vector<Tabellenreihe>& reihen, const std::string& option);

/// Cells of the first row that has any, joined for a message that says what was found.
[[nodiscard]] std::string firstCells(const Raster& raster);

/// Number of cells in the row that are not blank.
[[nodiscard]] std::size_t filledCells(const Raster& raster, std::size_t row);

/// Text without line breaks and doubled blanks.
[[nodiscard]] std::string oneLine(std::string_view text);
/// The same, cut to what a message can show.
[[nodiscard]] std::string abbreviated(std::string_view text);

}  // namespace isp::exchange
