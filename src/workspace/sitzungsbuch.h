// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sitzungsakte.h"
#include "domain/thema.h"

#include <QString>
#include <string_view>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// The use cases of the Planungsrunde. Each is one step to be undone and announced by
/// Werkbank::themenChanged().

/// Error store::codes::kUnknownObject.
[[nodiscard]] Result<Sitzungsakte> liesSitzung(Werkbank& werkbank, SitzungsterminId sitzung);
/// Names of all actors and Themen.
[[nodiscard]] Result<Sitzungsnamen> sitzungsnamen(Werkbank& werkbank);

/// A new meeting. Invited are those of its series, else the members of its Arbeitsgruppe on that day.
[[nodiscard]] Result<SitzungsterminId> legeSitzungAn(Werkbank& werkbank, const Sitzungstermin& termin);
/// The meeting after the last one of the series by its rhythm; the first one is on `heute`. What it does not
/// say stays empty. Error codes::kKeineSerie for a series without rhythm that has a meeting already.
[[nodiscard]] Result<Sitzungstermin> naechsteSitzung(Werkbank& werkbank, SitzungsreiheId reihe,
                                                     const std::string& heute);

/// Begins (kLaeuft, once with its time), ends (kAbgeschlossen), opens again (kGeplant) or calls off.
[[nodiscard]] Status setSitzungszustand(Werkbank& werkbank, SitzungsterminId sitzung,
                                        Sitzungszustand zustand);
/// A Punkt at the end of the agenda. Its Thema and step go over to decisions and Aufträge.
[[nodiscard]] Result<TagesordnungspunktId> fuegePunktAn(Werkbank& werkbank, Tagesordnungspunkt punkt);

/// A decision typed in one line: `Wir fragen nach. (8:0:1)` – votes for, against and abstentions where they
/// were counted. `punkt` may be 0. Error codes of the rules for an empty line.
[[nodiscard]] Result<RundenbeschlussId> entscheide(Werkbank& werkbank, SitzungsterminId sitzung,
                                                   TagesordnungspunktId punkt, const QString& zeile);
/// An Auftrag typed in one line: `Plätze abfragen @Jugendhilfeplanung bis 15.12.2026`.
[[nodiscard]] Result<PlanungsauftragId> erteile(Werkbank& werkbank, SitzungsterminId sitzung,
                                                TagesordnungspunktId punkt, const QString& zeile);
/// Sets the state; the day it was done is that of today.
[[nodiscard]] Status setAuftragszustand(Werkbank& werkbank, PlanungsauftragId auftrag,
                                        Auftragszustand zustand);

/// `8:0:1` and the text without it.
[[nodiscard]] Rundenbeschluss beschlussAusZeile(const QString& zeile);
/// The parts of the line of an Auftrag. A year that is not written is the first one in which the day is not
/// before `heute`. Who is named is an actor where the name is one, or the beginning of exactly one; else it
/// stays as the name. What is no date stays in the text.
[[nodiscard]] Planungsauftrag auftragAusZeile(const QString& zeile, const std::vector<Akteur>& akteure,
                                              const std::string& heute);

/// Open and its Frist before `heute`.
[[nodiscard]] bool ueberfaellig(const Planungsauftrag& auftrag, std::string_view heute);

}  // namespace isp::workspace
