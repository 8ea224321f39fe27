// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/linearprognose.h"
#include "workspace/gebietswert.h"
#include "workspace/themenbuch.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

/// What a slider changes, without touching the data: the quota becomes quote · quotenfaktor + quotendelta
/// (per cent points), the capacity of each Raum kapazitaet · kapazitaetsfaktor + kapazitaetsdelta (places).
/// A fixed Bedarfsmenge follows quotenfaktor alone.
struct Bedarfsszenario {
    double quotenfaktor = 1.0;
    double quotendelta = 0.0;
    double kapazitaetsfaktor = 1.0;
    double kapazitaetsdelta = 0.0;
};

/// A figure with its interval; no figure, no interval.
struct Spanne {
    std::optional<double> wert;
    std::optional<double> unten;
    std::optional<double> oben;
};

struct Bedarfszeile {
    RaumId raum;              ///< none: the whole territory, or the sum of all rows
    Spanne personen;          ///< none for a fixed Bedarfsmenge
    std::optional<int> jahr;  ///< of the persons
    bool prognose = false;    ///< the persons are a forecast: always to be said
    bool festgelegt = false;  ///< a Bedarfsmenge settled by hand
    Spanne bedarf;
    std::optional<double> angebot;    ///< none where a capacity is missing or nothing is chosen
    double bekannteKapazitaet = 0.0;  ///< of those whose capacity is known
    std::vector<AngebotId> angebote;  ///< standing in the Raum or reaching it
    std::vector<AngebotId> ohneKapazitaet;
    Spanne luecke;                        ///< bedarf − angebot: positive = places are missing
    std::optional<double> lueckeProzent;  ///< of the bedarf
    std::optional<Error> grund;           ///< why there is no bedarf
};

struct Bedarfsrechnung {
    std::vector<Bedarfszeile> zeilen;
    /// All Räume together, each Angebot once. Its bedarf is missing where one of a Raum is, or where one Raum
    /// lies inside another.
    Bedarfszeile gesamt;
    std::vector<AngebotId> mehrfach;  ///< counted in full in more than one Raum
    std::string einheit;
    bool erfunden = false;
};

/// Bedarf against Angebot per Raum (methods.md, "Bedarf and Angebot"). Persons are the formula of the Bedarf
/// at its Periode (else the latest complete figure), or a forecast to its Prognosejahr from the years since
/// the last break of the series; a figure delivered for that year goes before a forecast. A Bedarfsmenge goes
/// before the computed Bedarf, and is all there is for Bedarfsart::kFest. An Angebot counts where it stands
/// in the Raum or in a part of it, or where one of its Einzugsräume lies in the Raum or around it, and where
/// it is open on `stichtag` (ISO). Missing is never 0. Errors: those of gebietsformel for the formula as a
/// whole, codes::kNoRaeume.
[[nodiscard]] Result<Bedarfsrechnung> bedarfsrechnung(Werkbank& werkbank, const Bedarf& bedarf,
                                                      const std::vector<Bedarfsmenge>& mengen,
                                                      const std::vector<Angebot>& angebote,
                                                      const std::string& stichtag,
                                                      const Bedarfsszenario& szenario = {});

}  // namespace isp::workspace
