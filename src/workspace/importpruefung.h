// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kennzahl.h"
#include "workspace/importeur.h"

#include <string>
#include <string_view>

namespace isp::workspace {

/// Looks for what cannot be right, without refusing it: negative counts, stated totals that differ from the
/// sum of their parts. Adds to `v.issues`.
void pruefeWerte(Importvorschau& v, const Bestand& bestand);

/// Places whose key is known and whose name is another: worth a look, for a slip in a key puts a figure into
/// the wrong Raum without a sound. Adds to `v.issues`.
void pruefeNamen(Importvorschau& v, const Bestand& bestand);

/// Whether figures of this unit add up over Räume: counts, persons, money, areas do; %, rates, „je …“ do not.
[[nodiscard]] Aggregation aggregationOfEinheit(std::string_view einheit);

/// `Anzahl`, `Personen` and an empty unit say the same about a count.
[[nodiscard]] bool einheitenVertraeglich(std::string_view a, std::string_view b);

/// Decimals the figures of this Kennzahl are written with, at most 3.
[[nodiscard]] int nachkommastellenOf(const Importvorschau& v, const Kennzahlzuordnung& kennzahl);

/// `Altersgruppe` → `altersgruppe`.
[[nodiscard]] std::string codeOfMerkmal(std::string_view name);

/// kUnknownEbene with the levels the store has.
[[nodiscard]] Error unknownEbene(const Bestand& bestand, const std::string& code);

}  // namespace isp::workspace
