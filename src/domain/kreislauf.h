// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/themenakte.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isp {

/// The rules of the Steuerungskreislauf (concept 2.1 to 2.3): when a step may begin, when it is done, who may
/// answer for it. Pure functions on a Themenakte; what changes is written by the workspace.

[[nodiscard]] std::span<const Schrittart> schrittarten() noexcept;
/// 1…7.
[[nodiscard]] constexpr int nummer(Schrittart art) noexcept {
    return static_cast<int>(art) + 1;
}
[[nodiscard]] std::optional<Schrittart> schrittart(int nummer) noexcept;
[[nodiscard]] constexpr bool erledigt(Schrittzustand z) noexcept {
    return z == Schrittzustand::kAbgeschlossen || z == Schrittzustand::kEntfaellt;
}

/// One of the done-criteria of a step. texte/kreislauf.h has the German words for each id.
struct Kriterium {
    std::string_view id;  ///< `thema.fragestellung`, stable
    bool erfuellt = false;
    bool pflicht = true;  ///< must be met before the step can be closed
    int anzahl = 0;       ///< how many there are, where something is counted
    int offen = 0;        ///< how many of them still lack something
};

/// The checklist of a step, in the order in which a planner works. Empty for an unknown step.
[[nodiscard]] std::vector<Kriterium> kriterien(const Themenakte& akte, const Stammdaten& stamm,
                                               DurchlaufId durchlauf, Schrittart art);

/// Why a step may not begin, or be worked on: codes::kBeschlussFehlt and others of this layer; success where
/// it may. Holds for B until the Beschluss, for C until the end of the Signifikanzprüfung, in a closed
/// Durchlauf, and while an earlier step is not far enough (steps 3 and 6 may run beside 2 and 5).
[[nodiscard]] Status pruefeZugang(const Themenakte& akte, DurchlaufId durchlauf, Schrittart art);

/// Whether the step may go to `nach`. Closing needs every criterion that is pflicht
/// (codes::kKriterienOffen, args: ids joined by `, `) and all earlier steps done; leaving out, reopening and
/// putting back need a reason; step 1 is never left out. Inside the administration only a Fachdienstleitung
/// answers for steps 5 and 6 (codes::kFachdienstleitung).
[[nodiscard]] Status pruefeUebergang(const Themenakte& akte, const Stammdaten& stamm, const Schritt& schritt,
                                     Schrittzustand nach, std::string_view grund);

/// codes::kFachdienstleitung where the actor may not answer for the step; `verantwortlich` may be none.
[[nodiscard]] Status pruefeVerantwortung(const Stammdaten& stamm, Schrittart art, AkteurId verantwortlich);

/// Finished although an earlier step is open again: to be looked at once more.
[[nodiscard]] bool ueberholt(const Themenakte& akte, const Schritt& schritt);
/// `heute` is an ISO date.
[[nodiscard]] bool ueberfaellig(const Schritt& schritt, std::string_view heute) noexcept;
/// The step to work on: the first in work, else the first open one that may begin, else the first open one;
/// kAnpassung where all are done.
[[nodiscard]] Schrittart aktuellerSchritt(const Themenakte& akte, DurchlaufId durchlauf);

/// B, or C that goes on as B.
[[nodiscard]] bool brauchtBeschluss(const Thema& thema) noexcept;
/// The Beschluss that counts: the latest by its date that decided something else than kVertagt, else the
/// latest; nullptr where there is none.
[[nodiscard]] const Beschluss* geltenderBeschluss(const Themenakte& akte) noexcept;

/// Whether a next Durchlauf may start: step 7 closed with a decision, none open (codes::kDurchlaufOffen,
/// kEntscheidungFehlt).
[[nodiscard]] Status pruefeNeuenDurchlauf(const Themenakte& akte);

/// What of a Durchlauf goes into the next one, with ids of the old: Ziele that still hold, Massnahmen that
/// are not finished or stopped, open Datenbedarfe, inventory, criteria and Handlungsfelder with such Ziele or
/// Massnahmen.
struct Uebernahme {
    std::vector<ZielId> ziele;
    std::vector<MassnahmeId> massnahmen;
    std::vector<HandlungsfeldId> handlungsfelder;
    std::vector<DatenbedarfId> datenbedarfe;
    std::vector<BestandseintragId> bestand;
    std::vector<BewertungskriteriumId> kriterien;
};
[[nodiscard]] Uebernahme uebernahme(const Themenakte& akte, DurchlaufId durchlauf);

/// Proposed order of Handlungserfordernisse: weighted mean of the points over criteria and judges, 0…4.
struct Gewichtung {
    HandlungserfordernisId erfordernis;
    std::optional<double> punkte;     ///< none: not judged by anyone
    std::optional<double> einigkeit;  ///< 1 all judges alike … 0 as far apart as possible; none: < 2 judges
    int beurteilende = 0;
    int fehlend = 0;  ///< points not given by a judge who judged it at all
};
/// By points, highest first; the unjudged at the end in their order. Agreement is 1 - mean absolute
/// difference between the judges' weighted means / 4 (docs/methoden.md).
[[nodiscard]] std::vector<Gewichtung> gewichte(const Themenakte& akte, DurchlaufId durchlauf);

}  // namespace isp
