// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sitzungsakte.h"

#include <QString>

/// The texts of a meeting: proposals, invitation, minutes. Plain text; working notes are in none of them.
namespace isp::texte {

/// Title of the Punkt a proposal becomes: `Auftrag: Plätze abfragen`.
[[nodiscard]] QString punkttitel(const Punktvorschlag& vorschlag);
/// Why it is proposed: `Frist 01.12.2026, überfällig · Jugendhilfeplanung`.
[[nodiscard]] QString punktanlass(const Punktvorschlag& vorschlag);

/// `12.11.2026, 09:30 bis 11:00 Uhr`; `00:30 Uhr (Folgetag)` where the end is on the next day.
[[nodiscard]] QString sitzungszeit(const Sitzungstermin& termin);
/// `Planungsrunde, 12.11.2026`
[[nodiscard]] QString sitzungsname(const Sitzungstermin& termin);
/// `8 Ja, 0 Nein, 1 Enthaltung`; empty where nothing was counted.
[[nodiscard]] QString stimmen(const Rundenbeschluss& beschluss);
/// To whom it was given: the actor, the name, or both.
[[nodiscard]] QString auftragsempfaenger(const Planungsauftrag& auftrag, const Sitzungsnamen& namen);
/// `Plätze abfragen – Jugendhilfeplanung, bis 15.12.2026`
[[nodiscard]] QString auftragszeile(const Planungsauftrag& auftrag, const Sitzungsnamen& namen);

/// The agenda as numbered lines; a sentence where it is empty.
[[nodiscard]] QString tagesordnung(const Sitzungsakte& akte, const Sitzungsnamen& namen);
/// Mail with subject in the first line, time, place, agenda.
[[nodiscard]] QString einladung(const Sitzungsakte& akte, const Sitzungsnamen& namen);
/// Mail with the minutes: who was there, each Punkt with what was said, decisions and Aufträge.
[[nodiscard]] QString protokoll(const Sitzungsakte& akte, const Sitzungsnamen& namen);

}  // namespace isp::texte
