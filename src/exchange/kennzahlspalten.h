// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spaltenleser.h"

#include <optional>

namespace isp::exchange {

/// What the head of a column of figures says: `einwohner_2022` is `einwohner` of 2022, `Fläche (km²)` is
/// `Fläche` in km², `Bevölkerung, männlich` the male part of `Bevölkerung`.
struct Spaltenkopf {
    Tabellenreihe reihe;
    std::optional<Periode> periode;
};
[[nodiscard]] Spaltenkopf spaltenkopf(std::string_view text);

/// A table with one Kennzahl per column: a header row with a key column, and columns of figures under the
/// names of their Kennzahlen. The Periode stands in a column (`jahr`), at the end of the name, or is given by
/// the options; a year in the name that is that of the options is made as precise as they are. nullopt: the
/// sheet is no such table.
[[nodiscard]] std::optional<Spaltenplan> kennzahlspalten(const Quelle& quelle);

}  // namespace isp::exchange
