// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/offenlegung.h"
#include "base/result.h"
#include "workspace/bestand.h"

#include <map>
#include <optional>
#include <tuple>

namespace isp::workspace {

class Auswertung;

/// Which figure: Reihe, Raum, Periode::code().
using Sperrort = std::tuple<ReiheId, Position, std::int32_t>;

struct Gesperrt {
    analysis::Sperre grund = analysis::Sperre::kOffen;
    double wert = kFehlt;  ///< the figure that is kept back
};

/// What earlier releases kept back, with the figures of then: several where they differed.
using Gesperrtes = std::multimap<Sperrort, Gesperrt>;

/// Everything of one Kennzahl that must not leave the house, over all levels and Ausprägungen.
struct Sperrmuster {
    std::map<Sperrort, Gesperrt> gesperrt;
    bool sicher = true;
};

/// Counts persons, cases or households. Amounts of money, areas, time, published rates and what is offered
/// (Plätze, Einrichtungen) do not, and tell nothing about a person.
[[nodiscard]] bool istZaehlung(const Kennzahl& kennzahl);

/// From which count on a Kennzahl may be shown; 0 where its figures are never secret: what it says itself,
/// else the default for a Zählung.
[[nodiscard]] double geheimschwelle(const Kennzahl& kennzahl);

/// The pattern as of a Stand. `frueher`: what earlier releases kept back; it stays back where the figure is
/// the same. Errors: those of Auswertung::werte; codes::kNegativeCount where a few figures of a count lie
/// below zero, so that it cannot be protected.
[[nodiscard]] Result<Sperrmuster> sperrmuster(Auswertung& auswertung, const Bestand& bestand,
                                              const Kennzahl& kennzahl, std::optional<LieferungId> stand = {},
                                              const Gesperrtes& frueher = {});

}  // namespace isp::workspace
