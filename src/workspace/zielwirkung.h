// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/differenz.h"
#include "workspace/gebietswert.h"

#include <optional>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// What the figures say about a Wirkungsziel: a contribution may be read from it, never a proof.
struct Zielwirkung {
    Gebietsreihe reihe;                     ///< in the Räume of the Ziel
    std::vector<analysis::Jahreswert> ist;  ///< its years with a complete figure
    std::optional<analysis::Jahreswert> ausgang;
    std::optional<analysis::Jahreswert> zielpunkt;
    analysis::Zielurteil urteil;
    std::vector<analysis::Jahreswert> vergleich;   ///< in the Vergleichsräume together
    std::optional<Gebietsreihe> vergleichsreihe;   ///< where there are Vergleichsräume
    std::optional<analysis::Differenz> differenz;  ///< where Räume and Vergleichsräume are named
    /// The last break of the own series: only years since then are rated.
    std::optional<Bruchstelle> bruch;
    bool ausgangVorBruch = false;  ///< the Ausgangswert can not be compared with the last figure
    /// The break that forbids comparing with the Vergleichsräume since the Ausgangsjahr.
    std::optional<Bruchstelle> vergleichsbruch;
    int vorher = 0;  ///< the years `differenz` compares; 0 without it
    int nachher = 0;
};

/// The Ausgangswert is the one of the Ziel, else the figure of its Ausgangsjahr. A rule that holds a value
/// takes the Ausgangswert where no Zielwert is given. Nothing is computed across a break: only years since
/// the last one are rated, and a difference that would span one is not made (`vergleichsbruch`). The
/// difference in differences goes from the Ausgangsjahr (else the first year since the last break) to the
/// last year both groups have, Raum by Raum. Errors: codes::kZielOhneReihe, and those of gebietsreihe.
[[nodiscard]] Result<Zielwirkung> zielwirkung(Werkbank& werkbank, const Ziel& ziel,
                                              std::optional<LieferungId> stand = {});

/// Rates every Ziel of the open Durchlauf that holds (kGilt) and has an Indikator or a Kennzahl, as of the
/// latest Lieferung that counts, and keeps each rating beside the earlier ones. One step to undo. Returns
/// how many were rated. Error codes::kNichtsZuBewerten.
[[nodiscard]] Result<int> bewerteZiele(Werkbank& werkbank, ThemaId thema);

}  // namespace isp::workspace
