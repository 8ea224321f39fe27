// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kreislauf.h"

#include <QString>
#include <string_view>

/// The words of the Steuerungskreislauf, as the concept writes them.
namespace isp::texte {

/// `Bedarfe ermitteln / Maßnahmen planen`
[[nodiscard]] QString titel(Schrittart art);
/// `Bedarfe, Maßnahmen`: for the wheel and narrow columns.
[[nodiscard]] QString kurztitel(Schrittart art);
/// One sentence that says what belongs into the step.
[[nodiscard]] QString leitsatz(Schrittart art);

/// What the criterion asks for: `Fragestellung ist formuliert`.
[[nodiscard]] QString kriterium(std::string_view id);
/// What is still missing, with its count where one is known; empty where it is met.
[[nodiscard]] QString fehlt(const Kriterium& kriterium);

[[nodiscard]] QString wort(Schrittzustand zustand);
[[nodiscard]] QString wort(Herkunft herkunft);
[[nodiscard]] QString wort(Themenzustand zustand);
[[nodiscard]] QString wort(Signifikanz signifikanz);
[[nodiscard]] QString wort(Beschlussergebnis ergebnis);
[[nodiscard]] QString wort(Akteursgruppe gruppe);
[[nodiscard]] QString wort(Akteursart art);
[[nodiscard]] QString wort(Beteiligungsstufe stufe);
[[nodiscard]] QString wort(Ansichtsart art);
[[nodiscard]] QString wort(Befundart art);
[[nodiscard]] QString wort(Befundwertung wertung);
[[nodiscard]] QString wort(Angebotsart art);
[[nodiscard]] QString wort(Datenbedarfzustand zustand);
[[nodiscard]] QString wort(Bedarfsart art);
[[nodiscard]] QString wort(Zielart art);
[[nodiscard]] QString wort(Zielrichtung richtung);
[[nodiscard]] QString wort(Zielregel regel);
[[nodiscard]] QString wort(Zielzustand zustand);
[[nodiscard]] QString wort(Massnahmezustand zustand);
[[nodiscard]] QString wort(Zielwetter wetter);
[[nodiscard]] QString wort(Ueberpruefungsart art);
[[nodiscard]] QString wort(Entscheidungsart art);
[[nodiscard]] QString wort(Aktivitaetsart art);
[[nodiscard]] QString wort(Aktivitaetsphase phase);
[[nodiscard]] QString wort(Wiederholung wiederholung);
[[nodiscard]] QString wort(Gruppenart art);
/// `6 Lebenslage der Zielgruppe verändert sich`; stufe 1…7 (peers.md A12).
[[nodiscard]] QString wirkungsstufe(int stufe);

/// The German label of a field of the records, by its column: `ausgangswert` → `Ausgangswert`. The key itself
/// where there is none (a test keeps this from happening).
[[nodiscard]] QString feldname(std::string_view spalte);
/// The German word for a kind of record, by its table: `massnahme` → `Maßnahme`.
[[nodiscard]] QString objektart(std::string_view tabelle);
/// `planung.ziele, planung.bedarf` as the words of the criteria, each in quotes.
[[nodiscard]] QString kriterien(std::string_view ids);

}  // namespace isp::texte
