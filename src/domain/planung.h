// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <optional>
#include <string>
#include <vector>

namespace isp {

/// Persons of a group times a quota, or a fixed number for each Raum.
enum class Bedarfsart { kQuote, kFest };
enum class Zielart { kLeitziel, kWirkungsziel, kTeilziel };
enum class Zielrichtung { kSenken, kErhoehen, kHalten };
/// How the on-track rating judges (methods.md): reach a value, hold it every year, or direction only.
enum class Zielregel { kZielwert, kHalten, kRichtung };
enum class Zielzustand { kGilt, kErreicht, kAufgegeben };
enum class Massnahmezustand { kGeplant, kBeschlossen, kLaeuft, kAbgeschlossen, kZurueckgestellt, kGestoppt };

template <>
struct Aufzaehlung<Bedarfsart> {
    static constexpr std::array werte{std::pair{Bedarfsart::kQuote, "quote"},
                                      std::pair{Bedarfsart::kFest, "fest"}};
};
template <>
struct Aufzaehlung<Zielart> {
    static constexpr std::array werte{std::pair{Zielart::kLeitziel, "leitziel"},
                                      std::pair{Zielart::kWirkungsziel, "wirkungsziel"},
                                      std::pair{Zielart::kTeilziel, "teilziel"}};
};
template <>
struct Aufzaehlung<Zielrichtung> {
    static constexpr std::array werte{std::pair{Zielrichtung::kSenken, "senken"},
                                      std::pair{Zielrichtung::kErhoehen, "erhoehen"},
                                      std::pair{Zielrichtung::kHalten, "halten"}};
};
template <>
struct Aufzaehlung<Zielregel> {
    static constexpr std::array werte{std::pair{Zielregel::kZielwert, "zielwert"},
                                      std::pair{Zielregel::kHalten, "halten"},
                                      std::pair{Zielregel::kRichtung, "richtung"}};
};
template <>
struct Aufzaehlung<Zielzustand> {
    static constexpr std::array werte{std::pair{Zielzustand::kGilt, "gilt"},
                                      std::pair{Zielzustand::kErreicht, "erreicht"},
                                      std::pair{Zielzustand::kAufgegeben, "aufgegeben"}};
};
template <>
struct Aufzaehlung<Massnahmezustand> {
    static constexpr std::array werte{std::pair{Massnahmezustand::kGeplant, "geplant"},
                                      std::pair{Massnahmezustand::kBeschlossen, "beschlossen"},
                                      std::pair{Massnahmezustand::kLaeuft, "laeuft"},
                                      std::pair{Massnahmezustand::kAbgeschlossen, "abgeschlossen"},
                                      std::pair{Massnahmezustand::kZurueckgestellt, "zurueckgestellt"},
                                      std::pair{Massnahmezustand::kGestoppt, "gestoppt"}};
};

/// A Bedarf to be set against the Angebot, per Raum (methods.md, "Bedarf and Angebot").
struct Bedarf {
    BedarfId id;
    std::string uid;
    DurchlaufId durchlauf;
    std::string bezeichnung;
    HandlungserfordernisId erfordernis;
    ZielgruppeId zielgruppe;
    Bedarfsart art = Bedarfsart::kQuote;
    std::string bezug;            ///< formula for the persons: `[BEV:altersgruppe=unter 3 Jahre]`
    std::optional<double> quote;  ///< per cent of the persons
    std::optional<double> quoteUnten;
    std::optional<double> quoteOben;
    std::string periode;              ///< of the persons; '' = the latest
    std::optional<int> prognosejahr;  ///< persons forecast to this year instead
    std::string einheit;              ///< Plätze …
    std::string begruendung;
    std::vector<RaumId> raeume;
    std::vector<AngebotId> angebote;  ///< what counts as Angebot
};

/// A Bedarf settled for one Raum by hand; goes before the computed one.
struct Bedarfsmenge {
    BedarfsmengeId id;
    std::string uid;
    BedarfId bedarf;
    RaumId raum;
    std::optional<double> menge;
    std::string begruendung;
};

struct Handlungsfeld {
    HandlungsfeldId id;
    std::string uid;
    DurchlaufId durchlauf;
    HandlungsfeldId vorgaenger;  ///< in the Durchlauf before
    std::string titel;
    std::string beschreibung;
    int prioritaet = 0;  ///< 1 = first
    std::vector<HandlungserfordernisId> erfordernisse;
};

/// A goal in the tree of goals. A Wirkungsziel has exactly one of indikator and kennzahl.
struct Ziel {
    ZielId id;
    std::string uid;
    DurchlaufId durchlauf;
    ZielId vorgaenger;
    ZielId uebergeordnet;
    Zielart art = Zielart::kWirkungsziel;
    std::string titel;
    std::string wirkungshypothese;
    int wirkungsstufe = 6;  ///< 1 Leistung erbracht … 7 Gesellschaft
    HandlungsfeldId handlungsfeld;
    IndikatorId indikator;
    KennzahlId kennzahl;
    Zielrichtung richtung = Zielrichtung::kSenken;
    Zielregel regel = Zielregel::kZielwert;
    std::optional<double> ausgangswert;
    std::optional<int> ausgangsjahr;
    std::optional<double> zielwert;
    std::optional<int> zieljahr;
    Zielzustand zustand = Zielzustand::kGilt;
    int sortierung = 0;
    std::vector<RaumId> raeume;            ///< none: the whole territory
    std::vector<RaumId> vergleichsraeume;  ///< Räume without the Massnahme
};

struct Massnahme {
    MassnahmeId id;
    std::string uid;
    DurchlaufId durchlauf;
    MassnahmeId vorgaenger;
    std::string titel;
    std::string beschreibung;
    HandlungsfeldId handlungsfeld;
    AkteurId verantwortlich;
    std::string beginn;
    std::string ende;
    Massnahmezustand zustand = Massnahmezustand::kGeplant;
    std::optional<double> fortschritt;  ///< per cent
    std::string stand;                  ///< a sentence on where it stands
    int sortierung = 0;
    bool erfunden = false;
    std::vector<RaumId> raeume;  ///< the Handlungsraum
    std::vector<ZielId> ziele;
};

struct Meilenstein {
    MeilensteinId id;
    std::string uid;
    MassnahmeId massnahme;
    std::string titel;
    std::string termin;
    std::string erreichtAm;
};

/// Plan and actual of one item in one year, in Euro. A missing actual is not yet known, never 0.
struct Budgetposten {
    BudgetpostenId id;
    std::string uid;
    MassnahmeId massnahme;
    std::optional<int> jahr;
    std::string posten;
    std::optional<double> plan;
    std::optional<double> ist;
    std::string finanzierung;
};

/// An entry of the coordination log of step 5.
struct Abstimmung {
    AbstimmungId id;
    std::string uid;
    DurchlaufId durchlauf;
    MassnahmeId massnahme;  ///< none: of all
    std::string datum;
    std::string beteiligte;
    std::string gegenstand;
    std::string ergebnis;
    std::string beitragIsp;  ///< what ISP contributes
};

}  // namespace isp
