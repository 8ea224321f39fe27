// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "exchange/tabelle.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isp::exchange {

/// The raw grid of one sheet: text of each cell as UTF-8. Rows may have different lengths.
class Raster {
public:
    [[nodiscard]] std::size_t rows() const noexcept { return m_rowStart.empty() ? 0 : m_rowStart.size() - 1; }
    /// Number of cells in a row.
    [[nodiscard]] std::size_t columns(std::size_t row) const noexcept {
        return m_rowStart[row + 1] - m_rowStart[row];
    }
    [[nodiscard]] std::size_t maxColumns() const noexcept { return m_maxColumns; }
    /// Empty for a cell beyond the end of its row.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const noexcept;

    void addCell(std::string_view text);
    void endRow();
    void reserve(std::size_t cells, std::size_t bytes);

private:
    std::string m_text;
    std::vector<std::size_t> m_cellEnd;         ///< end offset of each cell in m_text
    std::vector<std::size_t> m_rowStart = {0};  ///< index of the first cell of each row; one more at the end
    std::size_t m_maxColumns = 0;
};

struct Blatt {
    std::string name;
    Raster raster;
};

/// A file as it is: sheets, encoding, separator.
struct Rohdatei {
    std::vector<Blatt> blaetter;
    std::string kodierung;  ///< UTF-8, ISO-8859-1, Windows-1252; empty for spreadsheets
    std::string trennzeichen;
};

/// Reads CSV/TXT, XLS, XLSX or ODS through GDAL. Detects encoding and separator. Refuses what is no table
/// (binary garbage, more than `kMaxBytes`) before reading it whole. Codes in exchange/codes.h.
[[nodiscard]] Result<Rohdatei> readRohdatei(const std::filesystem::path& path, const Progress& progress = {});

inline constexpr std::uintmax_t kMaxBytes = 400ULL * 1024 * 1024;

struct LeseOptionen {
    std::string layout = "auto";     ///< auto, genesis, ffcsv, inkar, lang, breit
    std::string kennzahl;            ///< code of the one Kennzahl, or prefix where a table has several
    std::optional<Periode> periode;  ///< for a table that names none
    std::string blatt;               ///< sheet; empty = the first that is understood
};

/// Recognises the layout and takes the figures out. Fails with codes that say what was looked for and not
/// found; refused cells and rows are issues of the Tabelle, with row and column.
[[nodiscard]] Result<Tabelle> understand(const Rohdatei& datei, const LeseOptionen& optionen,
                                         const Progress& progress = {});

/// A number as German or English sources write it: `1.234,5`, `1 234`, `-3,2`, `61,9`, `1234.5`. `decimal` is
/// what the file uses (',' or '.'); nullopt for anything that is no number, infinite or out of range.
[[nodiscard]] std::optional<double> parseZahl(std::string_view text, char decimal);

}  // namespace isp::exchange
