// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wert.h"
#include "workspace/importeur.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isp::workspace {

/// One Reihe a table goes to: several of its series may be the same one.
struct Importplatz {
    std::size_t kennzahl = 0;      ///< index into Importvorschau::kennzahlen
    std::string merkmale;          ///< `männlich, 65 bis 74`; empty for the total
    const Reihe* reihe = nullptr;  ///< of the Bestand; nullptr: the store has none yet
};

struct Importplaetze {
    std::vector<Importplatz> plaetze;
    std::vector<std::size_t> slotOf;       ///< per series of the table: index into `plaetze`
    std::vector<std::vector<Wert>> werte;  ///< per Platz, by (Periode, Raum)
};

/// What a table would write, Reihe by Reihe.
[[nodiscard]] Importplaetze importplaetze(const Bestand& bestand, const Importvorschau& v);

/// Ids of the Räume of the table's places, as the figures of importplaetze() carry them: 0 where a place is
/// left out, a number of its own below 0 for a Raum still to be made.
[[nodiscard]] std::vector<std::int32_t> raumnummern(const Bestand& bestand, const Importvorschau& v);

}  // namespace isp::workspace
