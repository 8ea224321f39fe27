// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"
#include "exchange/tabelle.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isp::exchange {

/// The raw grid of one sheet: text of each cell as UTF-8. Rows may have different lengths: what the file does
/// not hold at the end of a row does not stand here.
class Raster {
public:
    [[nodiscard]] std::size_t rows() const noexcept { return m_line.size(); }
    /// Number of cells in a row.
    [[nodiscard]] std::size_t columns(std::size_t row) const noexcept {
        return m_rowStart[row + 1] - m_rowStart[row];
    }
    [[nodiscard]] std::size_t maxColumns() const noexcept { return m_maxColumns; }
    /// Empty for a cell beyond the end of its row.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const noexcept {
        const std::size_t index = m_rowStart[row] + column;
        if (index >= m_rowStart[row + 1]) return {};
        const std::size_t begin = index == 0 ? 0 : m_cellEnd[index - 1];
        return std::string_view(m_text).substr(begin, m_cellEnd[index] - begin);
    }
    /// The row of the file, from 1, in which this row begins: blank lines and cells of several lines make it
    /// differ from the index.
    [[nodiscard]] long line(std::size_t row) const noexcept { return static_cast<long>(m_line[row]); }

    void addCell(std::string_view text) {
        m_text.append(text);
        m_cellEnd.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    /// Ends the row; `line` = 0 means the one after the last.
    void endRow(long line = 0);
    void reserve(std::size_t rows, std::size_t cells, std::size_t bytes);
    /// Forgets the rows from `row` on.
    void truncate(std::size_t row);

private:
    std::string m_text;
    std::vector<std::uint32_t> m_cellEnd;  ///< end offset of each cell in m_text; the limits of
                                           ///< readRohdatei keep it within 32 bits
    std::vector<std::uint32_t> m_rowStart = {
        0};                             ///< index of the first cell of each row; one more at the end
    std::vector<std::uint32_t> m_line;  ///< row of the file for each row
    std::size_t m_maxColumns = 0;
};

struct Blatt {
    std::string name;
    Raster raster;
};

/// A file as it is: sheets, encoding, separator.
struct Rohdatei {
    std::string datei;  ///< path as it was given, for messages
    std::vector<Blatt> blaetter;
    std::string kodierung;  ///< UTF-8, UTF-16, ISO-8859-1, Windows-1252; empty for spreadsheets
    std::string trennzeichen;
    IssueList issues;  ///< what was doubtful while reading; understand() hands it on

    [[nodiscard]] bool isTabellenkalkulation() const noexcept { return kodierung.empty(); }
};

/// Reads CSV/TXT, XLS, XLSX or ODS through GDAL. Detects encoding and separator. Refuses what is no table
/// (binary garbage, more than `kMaxBytes`) before reading it whole, and what unpacks or spreads beyond the
/// limits below. Codes in exchange/codes.h.
[[nodiscard]] Result<Rohdatei> readRohdatei(const std::filesystem::path& path, const Progress& progress = {});

inline constexpr std::uintmax_t kMaxBytes = 400ULL * 1024 * 1024;
inline constexpr std::size_t kMaxZeilen = 5'000'000;
inline constexpr std::size_t kMaxSpalten = 16'384;
/// Rows × widest row: what a table may take at most.
inline constexpr std::size_t kMaxZellen = 50'000'000;

struct LeseOptionen {
    std::string layout = "auto";     ///< auto, genesis, ffcsv, inkar, lang, breit
    std::string kennzahl;            ///< code of the one Kennzahl, or prefix where a table has several
    std::optional<Periode> periode;  ///< for a table that names none
    std::string blatt;               ///< sheet; empty = the first that is understood
    std::string zeilen;              ///< `12-40`: only these rows of the file; empty = the whole sheet
};

/// Recognises the layout and takes the figures out. Fails with codes that say what was looked for and not
/// found; refused cells and rows are issues of the Tabelle, with row and column.
[[nodiscard]] Result<Tabelle> understand(const Rohdatei& datei, const LeseOptionen& optionen,
                                         const Progress& progress = {});

/// A number as German or English sources write it: `1.234,5`, `1 234`, `-3,2`, `61,9`, `1234.5`. `decimal` is
/// what the file uses (',' or '.'); nullopt for anything that is no number, infinite or out of range.
[[nodiscard]] std::optional<double> parseZahl(std::string_view text, char decimal);

}  // namespace isp::exchange
