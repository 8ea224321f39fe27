// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/klassen.h"
#include "base/issue.h"
#include "base/result.h"
#include "workspace/werteblock.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// How a map is classed.
struct Klassenwahl {
    analysis::KlassenOptionen optionen;
    bool alleZeitpunkte = false;  ///< one set of bounds from all Perioden together
    bool nullEigen = false;       ///< zero is a class of its own, outside the numbers
    bool anpassen = true;         ///< fewer classes where there are too few distinct values, with a hint
};

/// The figure of a Raum beyond the own territory to compare with.
struct Vergleichswert {
    RaumId raum;
    std::string name;
    Zelle zelle;
};

/// What a map, its legend and its twin table show: figures of one Periode with their classes.
struct Kartensicht {
    WerteblockPtr block;
    std::size_t periode = 0;  ///< index into block->perioden
    analysis::Klassen klassen;
    bool nullEigen = false;
    std::optional<Error>
        klassenproblem;  ///< no classes could be made (no figures at all …): the map shows why
    IssueList hinweise;
    std::optional<Zelle> gebietswert;  ///< the figure of the whole territory (the Kreis) in that Periode
    std::string gebietsname;
    std::vector<Vergleichswert>
        vergleichswerte;  ///< Land and Bund, where they have a figure; none for counts
    /// Of a count: what the whole territory counts although it lies in no Raum (isp::istNichtZuordenbar).
    std::optional<Zelle> nichtZuordenbar;
    std::string quelle;
    std::string stand;
    bool erfunden = false;

    [[nodiscard]] const Periode& zeitpunkt() const { return block->perioden[periode]; }
    /// The day (ISO) whose Räume and boundaries are shown: of the Gebietsstand asked for, else the last of
    /// the Periode.
    [[nodiscard]] std::string gebietstag() const {
        return block->gebietsstand.empty() ? zeitpunkt().lastDay() : block->gebietsstand;
    }
};

/// Errors: as Auswertung::werte; no Periode matches (kNoPeriode), no figures at all on the level (kNoValues).
/// Without `periode` the last one with figures.
[[nodiscard]] Result<Kartensicht> kartensicht(Werkbank& werkbank, const Anfrage& anfrage,
                                              const std::optional<Periode>& periode, const Klassenwahl& wahl);

/// The same question for each Raum around the own territory (Land, Bund) that has figures, nearest first;
/// none for counts, which they would dwarf. One column each.
[[nodiscard]] std::vector<WerteblockPtr> referenzen(Werkbank& werkbank, const Anfrage& anfrage);

/// Classes of figures by a Klassenwahl; `zeile` restricts to one Periode unless `wahl.alleZeitpunkte`.
[[nodiscard]] Result<analysis::Klassen> klassenFor(const Werteblock& block, std::size_t periode,
                                                   const Klassenwahl& wahl, IssueList& hinweise);

}  // namespace isp::workspace
