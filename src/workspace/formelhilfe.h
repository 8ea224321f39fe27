// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace isp::workspace {

class Bestand;

/// One thing that can be put in where the cursor stands.
struct Formelvorschlag {
    enum class Art { kKennzahl, kIndikator, kFunktion, kMerkmal, kAuspraegung };

    Art art;
    std::string einsatz;  ///< what is written: `[ALO`, `geschlecht=`, `min(`
    std::string name;     ///< what it is called, for the list
    std::string einheit;  ///< of a Kennzahl or an Indikator
};

/// What may follow at the cursor, and which bytes of the formula it takes the place of.
struct Formelhilfe {
    std::size_t von = 0;
    std::size_t bis = 0;  ///< the cursor
    std::vector<Formelvorschlag> vorschlaege;
};

/// Behind `[` codes of Kennzahlen and Indikatoren (found by code or any word of the name), behind `:` and `;`
/// the Merkmale the Kennzahl has figures for, behind `=` and `|` their Ausprägungen without those already
/// named; elsewhere functions and codes, the latter with their brackets. Without anything written nothing is
/// proposed outside brackets. `ohne` leaves out the Indikator that is being written. At most `hoechstens`.
[[nodiscard]] Formelhilfe formelhilfe(const Bestand& bestand, std::string_view formel, std::size_t cursor,
                                      std::string_view ohne = {}, std::size_t hoechstens = 40);

}  // namespace isp::workspace
