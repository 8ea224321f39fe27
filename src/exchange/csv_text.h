// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isp::exchange {

/// The separator among `;` tab `|` `,` that cuts most lines of `sample` into the same number of cells; 0
/// where none occurs. Separators between quotes do not count.
[[nodiscard]] char detectTrennzeichen(std::string_view sample);

/// A text with separators, rewritten so that GDAL's CSV driver cannot misread it: the driver takes its number
/// of columns from the first line, lets any quotation mark open a string (a stray one swallows the lines that
/// follow), does not know `|`, and skips blank lines without telling.
struct CsvText {
    std::string text;       ///< a line of separators as wide as the widest record, then the records
    std::size_t begin = 0;  ///< where the text starts (in front of it is unused room)
    std::vector<std::uint32_t> zeile;  ///< per record: row of the file in which it begins
    std::size_t spalten = 0;           ///< cells of the widest record
    long offenesZitat = 0;             ///< row in which a quotation mark opens that never closes; 0 = none
    bool zuGross = false;              ///< more rows, columns or cells than may be read; the rest is left out
};

[[nodiscard]] CsvText prepareCsv(std::string_view utf8, char trennzeichen);

}  // namespace isp::exchange
