// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Planungsrunde and other groups at work: series, meetings, agenda, decisions, Aufträge, and what is
// shown on the projector. A meeting is a Sitzungstermin in code, because `Sitzung` is the session of the
// window.
#pragma once

#include "domain/aktivitaet.h"
#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <optional>
#include <string>
#include <vector>

namespace isp {

using SitzungsreiheId = Id<struct SitzungsreiheTag>;
using SitzungsterminId = Id<struct SitzungsterminTag>;
using SitzungsteilnahmeId = Id<struct SitzungsteilnahmeTag>;
using TagesordnungspunktId = Id<struct TagesordnungspunktTag>;
using RundenbeschlussId = Id<struct RundenbeschlussTag>;
using PlanungsauftragId = Id<struct PlanungsauftragTag>;
using PraesentationsfolgeId = Id<struct PraesentationsfolgeTag>;
using PraesentationsfolieId = Id<struct PraesentationsfolieTag>;

enum class Sitzungszustand { kGeplant, kLaeuft, kAbgeschlossen, kAbgesagt };
enum class Anwesenheit { kOffen, kAnwesend, kEntschuldigt, kAbwesend };
/// What a Punkt asks of those present.
enum class Punktart { kInformation, kBeratung, kEntscheidung, kVerschiedenes };
enum class Punktzustand { kOffen, kBehandelt, kVertagt };
/// Where a Punkt came from; kEigener was typed by the planner.
enum class Punktherkunft {
    kEigener,
    kUebertrag,      ///< not dealt with in the meeting before
    kAuftrag,        ///< an open Planungsauftrag
    kHinweis,        ///< of the early warning
    kSchritt,        ///< a step whose Frist has come
    kWiedervorlage,  ///< of a Thema or a step
    kBeschluss,      ///< the Beschluss of a Gremium a Thema waits for
    kDaten           ///< a delivery of the Datenkalender
};
enum class Auftragszustand { kOffen, kErledigt, kEntfallen };
/// What one screen of a presentation shows.
enum class Folienart { kTitel, kPunkt, kAnsicht, kKreislauf, kBedarf, kText };

template <>
struct Aufzaehlung<Sitzungszustand> {
    static constexpr std::array werte{std::pair{Sitzungszustand::kGeplant, "geplant"},
                                      std::pair{Sitzungszustand::kLaeuft, "laeuft"},
                                      std::pair{Sitzungszustand::kAbgeschlossen, "abgeschlossen"},
                                      std::pair{Sitzungszustand::kAbgesagt, "abgesagt"}};
};
template <>
struct Aufzaehlung<Anwesenheit> {
    static constexpr std::array werte{
        std::pair{Anwesenheit::kOffen, "offen"}, std::pair{Anwesenheit::kAnwesend, "anwesend"},
        std::pair{Anwesenheit::kEntschuldigt, "entschuldigt"}, std::pair{Anwesenheit::kAbwesend, "abwesend"}};
};
template <>
struct Aufzaehlung<Punktart> {
    static constexpr std::array werte{std::pair{Punktart::kInformation, "information"},
                                      std::pair{Punktart::kBeratung, "beratung"},
                                      std::pair{Punktart::kEntscheidung, "entscheidung"},
                                      std::pair{Punktart::kVerschiedenes, "verschiedenes"}};
};
template <>
struct Aufzaehlung<Punktzustand> {
    static constexpr std::array werte{std::pair{Punktzustand::kOffen, "offen"},
                                      std::pair{Punktzustand::kBehandelt, "behandelt"},
                                      std::pair{Punktzustand::kVertagt, "vertagt"}};
};
template <>
struct Aufzaehlung<Punktherkunft> {
    static constexpr std::array werte{std::pair{Punktherkunft::kEigener, "eigener"},
                                      std::pair{Punktherkunft::kUebertrag, "uebertrag"},
                                      std::pair{Punktherkunft::kAuftrag, "auftrag"},
                                      std::pair{Punktherkunft::kHinweis, "hinweis"},
                                      std::pair{Punktherkunft::kSchritt, "schritt"},
                                      std::pair{Punktherkunft::kWiedervorlage, "wiedervorlage"},
                                      std::pair{Punktherkunft::kBeschluss, "beschluss"},
                                      std::pair{Punktherkunft::kDaten, "daten"}};
};
template <>
struct Aufzaehlung<Auftragszustand> {
    static constexpr std::array werte{std::pair{Auftragszustand::kOffen, "offen"},
                                      std::pair{Auftragszustand::kErledigt, "erledigt"},
                                      std::pair{Auftragszustand::kEntfallen, "entfallen"}};
};
template <>
struct Aufzaehlung<Folienart> {
    static constexpr std::array werte{
        std::pair{Folienart::kTitel, "titel"},     std::pair{Folienart::kPunkt, "punkt"},
        std::pair{Folienart::kAnsicht, "ansicht"}, std::pair{Folienart::kKreislauf, "kreislauf"},
        std::pair{Folienart::kBedarf, "bedarf"},   std::pair{Folienart::kText, "text"}};
};

/// Meetings of one group that come back. Times are `HH:MM` of the wall clock, '' = not given.
struct Sitzungsreihe {
    SitzungsreiheId id;
    std::string uid;
    std::string name;
    ArbeitsgruppeId gruppe;  ///< none: of no Arbeitsgruppe
    Wiederholung wiederholung = Wiederholung::kMonatlich;
    std::string beginn;
    std::optional<int> dauer;  ///< minutes
    std::string ort;
    std::string notiz;
    std::vector<AkteurId> teilnehmende;  ///< who is usually invited
};

/// A meeting. Where `ende` is not after `beginn` it is on the next day.
struct Sitzungstermin {
    SitzungsterminId id;
    std::string uid;
    SitzungsreiheId reihe;  ///< none: a single meeting
    ArbeitsgruppeId gruppe;
    std::string titel;
    std::string datum;   ///< ISO
    std::string beginn;  ///< HH:MM
    std::string ende;    ///< HH:MM
    std::string ort;
    Sitzungszustand zustand = Sitzungszustand::kGeplant;
    AkteurId leitung;
    AkteurId schriftfuehrung;
    std::string begonnen;      ///< ISO, UTC: when it was really begun …
    std::string beendet;       ///< … and ended
    std::string vorbemerkung;  ///< stands in the invitation and in the minutes
    std::string notiz;         ///< working note: never projected, never in the minutes
    bool erfunden = false;
};

/// Who is invited and who came. `name` is personal data.
struct Sitzungsteilnahme {
    SitzungsteilnahmeId id;
    std::string uid;
    SitzungsterminId sitzung;
    AkteurId akteur;
    std::string name;  ///< where the actor is none of the list, or for the person of a unit
    std::string rolle;
    Anwesenheit anwesenheit = Anwesenheit::kOffen;
};

struct Tagesordnungspunkt {
    TagesordnungspunktId id;
    std::string uid;
    SitzungsterminId sitzung;
    int sortierung = 0;  ///< 1 = TOP 1
    std::string titel;
    Punktart art = Punktart::kBeratung;
    Punktzustand zustand = Punktzustand::kOffen;
    Punktherkunft herkunft = Punktherkunft::kEigener;
    std::string anlass;  ///< why it was proposed, as a sentence
    std::string bezug;   ///< what makes the proposal the same again (workspace/tagesordnung.h); '' = own
    ThemaId thema;       ///< none: of no Thema
    SchrittId prozessschritt;
    PlanungsauftragId auftrag;
    AnsichtId ansicht;
    TagesordnungspunktId vorgaenger;  ///< carried over from
    std::optional<int> minuten;
    std::string notiz;      ///< working note for the presenter: never projected, never in the minutes
    std::string protokoll;  ///< what was said and came out; goes into the minutes
};

/// A decision of a meeting; not to be mistaken for the Beschluss of a Gremium about a Vorlage. Votes only
/// where they were counted: a missing number is not known, never 0.
struct Rundenbeschluss {
    RundenbeschlussId id;
    std::string uid;
    SitzungsterminId sitzung;
    TagesordnungspunktId punkt;  ///< none: of the meeting as a whole
    std::string text;
    std::optional<int> ja;
    std::optional<int> nein;
    std::optional<int> enthaltung;
    ThemaId thema;
    SchrittId prozessschritt;
};

/// What somebody was asked to do until when. `name` is personal data.
struct Planungsauftrag {
    PlanungsauftragId id;
    std::string uid;
    std::string titel;
    AkteurId akteur;   ///< to whom
    std::string name;  ///< where the actor is none of the list, or for the person of a unit
    std::string frist;
    Auftragszustand zustand = Auftragszustand::kOffen;
    std::string ergebnis;
    std::string erteilt;   ///< ISO date
    std::string erledigt;  ///< ISO date; where zustand is not kOffen
    SitzungsterminId sitzung;
    TagesordnungspunktId punkt;
    ThemaId thema;
    SchrittId prozessschritt;
    bool erfunden = false;
};

/// A prepared sequence of screens.
struct Praesentationsfolge {
    PraesentationsfolgeId id;
    std::string uid;
    std::string name;
    SitzungsterminId sitzung;  ///< none: for itself
    std::string erstellt;      ///< ISO, UTC
    std::string gezeigt;       ///< ISO, UTC: when it was last begun
};

struct Praesentationsfolie {
    PraesentationsfolieId id;
    std::string uid;
    PraesentationsfolgeId folge;
    int sortierung = 0;
    Folienart art = Folienart::kText;
    std::string titel;           ///< the statement, as a sentence; '' = from what it shows
    std::string text;            ///< kText, kTitel: what stands below
    TagesordnungspunktId punkt;  ///< the agenda item it belongs to
    AnsichtId ansicht;
    ThemaId thema;
    BedarfId bedarf;
    std::string notiz;  ///< for the presenter only
};

}  // namespace isp
