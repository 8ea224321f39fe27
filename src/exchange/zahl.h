// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace isp::exchange {

/// What a cell tells about the decimal sign of its column.
enum class Zahlform {
    kKeine,       ///< no number
    kGanzKlein,   ///< digits only, below 1000
    kGanzGross,   ///< digits only, from 1000 on: this column does not group thousands
    kKomma,       ///< the decimal sign must be a comma: `61,9`, `1.234,5`, `1.234.567`
    kPunkt,       ///< the decimal sign must be a point: `61.9`, `1,234.5`, `1,234,567`
    kKommaOffen,  ///< `153,084`: decimal comma or grouped thousands
    kPunktOffen,  ///< `1.234`: decimal point or grouped thousands
};
inline constexpr std::size_t kZahlformCount = 7;

[[nodiscard]] Zahlform zahlform(std::string_view text) noexcept;

/// How a column writes its numbers.
struct Dezimal {
    char zeichen = ',';
    bool eindeutig = true;  ///< false: cells of an open form cannot be read
    bool vermutet = false;  ///< decided from the separator of the file only: worth a warning
};

/// Where a table comes from, as far as it tells how numbers are written.
enum class Schreibweise {
    kFrei,           ///< somebody's text file
    kKommaGetrennt,  ///< a text file whose cells are separated by commas
    kAmtlich,        ///< official export: decimal comma, thousands never grouped
    kTypisiert,      ///< spreadsheet: number cells arrive with a decimal point
};

/// Collects the evidence of whole columns and decides.
class Dezimalpruefung {
public:
    Dezimalpruefung(std::size_t columns, Schreibweise schreibweise);

    void add(std::size_t column, std::string_view text) noexcept {
        const auto form = zahlform(text);
        if (form != Zahlform::kKeine) ++m_counts[column][static_cast<std::size_t>(form)];
    }
    /// The column's own evidence wins, then that of the other columns, then the habits of the source.
    [[nodiscard]] std::vector<Dezimal> decide() const;

private:
    using Counts = std::array<std::size_t, kZahlformCount>;
    [[nodiscard]] Dezimal decide(const Counts& column, const Counts& file) const;
    [[nodiscard]] Dezimal decideOpen(const Counts& column) const;

    std::vector<Counts> m_counts;
    Schreibweise m_schreibweise;
};

}  // namespace isp::exchange
