// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lesen.h"
#include "exchange/zelle.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace isp::exchange {

/// Where a table comes from while it is being read.
struct Quelle {
    const Rohdatei& datei;
    const Blatt& blatt;
    const LeseOptionen& optionen;
    const Progress& progress;

    [[nodiscard]] const Raster& raster() const noexcept { return blatt.raster; }
    /// `row` and `column` are indices of the Raster; -1 = does not apply.
    [[nodiscard]] Location location(long row = -1, long column = -1) const;
};

/// Fills a Tabelle: names places and series once, finds figures that occur twice, and keeps the issues.
class Sammler {
public:
    Sammler(const Quelle& quelle, std::string_view layout);

    [[nodiscard]] Tabelle& tabelle() noexcept { return m_tabelle; }
    void reserve(std::size_t cells);

    /// The place with that key (or, without key, that name); `row` is the index of the Raster.
    [[nodiscard]] std::uint32_t ort(std::string_view schluessel, std::string_view name, std::size_t row);
    /// The series; the same one for the same Kennzahl and Merkmale.
    [[nodiscard]] std::uint32_t reihe(const Tabellenreihe& reihe);

    struct Platz {
        std::uint32_t reihe = 0;
        std::uint32_t ort = 0;
        std::int32_t periode = 0;
        std::size_t row = 0;
        std::size_t column = 0;
    };
    /// Takes a cell that was read, or notes why not. `text` is what stands in it. `isNew`: the caller knows
    /// that no cell before has the same series, place and Periode, which spares the search (a third of all
    /// work).
    void add(const Platz& platz, const Zellinhalt& inhalt, std::string_view text, bool isNew = false);

    /// True where the row has cells beyond the last column: those before them may have shifted, so that
    /// nothing of it is sure. Refuses the row.
    [[nodiscard]] bool refuseTooLong(std::size_t row, std::size_t expected);
    void noteTooShort(std::size_t row, std::size_t expected);
    /// Warns, once per column, where `1.234` was read without evidence of its own column.
    void noteGuess(const Dezimal& dezimal, std::string_view text, std::size_t row, std::size_t column) {
        if (dezimal.vermutet) warnGuess(dezimal, text, row, column);
    }

    void issue(Severity severity, Code code, std::vector<std::string> args, long row, long column = -1);

    /// The finished table with the codes of its Kennzahlen; an error where it holds no figure.
    [[nodiscard]] Result<Tabelle> finish() &&;

private:
    /// Index of the cell with the same series, place and Periode; the number of cells where there is none.
    [[nodiscard]] std::size_t find(const Platz& platz);
    /// Enters the cells that were added since the last search.
    void enterAll();
    [[nodiscard]] std::size_t slotOf(std::uint32_t reihe, std::uint32_t ort,
                                     std::int32_t periode) const noexcept;
    void warnGuess(const Dezimal& dezimal, std::string_view text, std::size_t row, std::size_t column);
    void noteDuplicate(const Platz& platz, const Zellinhalt& inhalt, std::size_t earlier);

    Quelle m_quelle;
    Tabelle m_tabelle;
    std::unordered_map<std::string, std::uint32_t> m_orte;
    std::unordered_map<std::string, std::uint32_t> m_reihen;
    std::string m_lastOrt;  ///< consecutive rows mostly name the same place or a new one
    std::uint32_t m_lastOrtIndex = 0;
    std::vector<std::size_t> m_guessed;  ///< columns that were warned of
    std::vector<std::uint32_t> m_slots;  ///< open addressing: index of a cell + 1; 0 = free
    std::size_t m_entered = 0;           ///< cells that stand in m_slots
};

}  // namespace isp::exchange
