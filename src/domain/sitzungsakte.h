// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hinweis.h"
#include "domain/planungsrunde.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace isp {

/// A whole meeting as it was read, each list in its order.
struct Sitzungsakte {
    Sitzungstermin termin;
    Sitzungsreihe reihe;  ///< id 0 where the meeting belongs to none
    std::vector<Sitzungsteilnahme> teilnahmen;
    std::vector<Tagesordnungspunkt> punkte;
    std::vector<Rundenbeschluss> beschluesse;
    std::vector<Planungsauftrag> auftraege;  ///< given in this meeting
};

/// What the texts of a meeting call by name.
struct Sitzungsnamen {
    std::map<std::int64_t, std::string> akteure;  ///< by AkteurId::value
    std::map<std::int64_t, std::string> themen;
};

/// A Punkt the program proposes, with its reason. The words are those of texte/rundenworte.h.
struct Punktvorschlag {
    Punktherkunft herkunft = Punktherkunft::kAuftrag;
    std::string bezug;       ///< the same for the same thing: kind and uid or codes
    std::string gegenstand;  ///< the Auftrag, Thema, Kennzahl or Punkt it is about
    std::string wer;         ///< to whom an Auftrag was given, from whom data come, which Gremium
    std::string datum;       ///< ISO: due, of the earlier meeting; '' = none
    bool ueberfaellig = false;
    Punktart art = Punktart::kBeratung;
    ThemaId thema;
    SchrittId prozessschritt;
    std::optional<int> schritt;  ///< 1…7
    PlanungsauftragId auftrag;
    TagesordnungspunktId vorgaenger;
    std::string notiz;  ///< what the earlier Punkt had as working note
    std::optional<Hinweis> hinweis;
};

}  // namespace isp
