// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <string>

namespace isp {

/// Work without numbers (concept 5.2).
enum class Aktivitaetsart {
    kWorkshop,
    kFachtagung,
    kKonferenz,
    kInterview,
    kSchulung,
    kModeration,
    kNetzwerkanalyse,
    kArbeitsgruppe,
    kBeteiligung,
    kSonstige
};
enum class Aktivitaetsphase { kVorbereitung, kDurchfuehrung, kBegleitung, kNachbereitung, kAbgeschlossen };
enum class Wiederholung { kKeine, kWoechentlich, kMonatlich, kVierteljaehrlich, kHalbjaehrlich, kJaehrlich };
enum class Gruppenart { kStaendig, kAnlass, kThema };

template <>
struct Aufzaehlung<Aktivitaetsart> {
    static constexpr std::array werte{std::pair{Aktivitaetsart::kWorkshop, "workshop"},
                                      std::pair{Aktivitaetsart::kFachtagung, "fachtagung"},
                                      std::pair{Aktivitaetsart::kKonferenz, "konferenz"},
                                      std::pair{Aktivitaetsart::kInterview, "interview"},
                                      std::pair{Aktivitaetsart::kSchulung, "schulung"},
                                      std::pair{Aktivitaetsart::kModeration, "moderation"},
                                      std::pair{Aktivitaetsart::kNetzwerkanalyse, "netzwerkanalyse"},
                                      std::pair{Aktivitaetsart::kArbeitsgruppe, "arbeitsgruppe"},
                                      std::pair{Aktivitaetsart::kBeteiligung, "beteiligung"},
                                      std::pair{Aktivitaetsart::kSonstige, "sonstige"}};
};
template <>
struct Aufzaehlung<Aktivitaetsphase> {
    static constexpr std::array werte{std::pair{Aktivitaetsphase::kVorbereitung, "vorbereitung"},
                                      std::pair{Aktivitaetsphase::kDurchfuehrung, "durchfuehrung"},
                                      std::pair{Aktivitaetsphase::kBegleitung, "begleitung"},
                                      std::pair{Aktivitaetsphase::kNachbereitung, "nachbereitung"},
                                      std::pair{Aktivitaetsphase::kAbgeschlossen, "abgeschlossen"}};
};
template <>
struct Aufzaehlung<Wiederholung> {
    static constexpr std::array werte{std::pair{Wiederholung::kKeine, "keine"},
                                      std::pair{Wiederholung::kWoechentlich, "woechentlich"},
                                      std::pair{Wiederholung::kMonatlich, "monatlich"},
                                      std::pair{Wiederholung::kVierteljaehrlich, "vierteljaehrlich"},
                                      std::pair{Wiederholung::kHalbjaehrlich, "halbjaehrlich"},
                                      std::pair{Wiederholung::kJaehrlich, "jaehrlich"}};
};
template <>
struct Aufzaehlung<Gruppenart> {
    static constexpr std::array werte{std::pair{Gruppenart::kStaendig, "staendig"},
                                      std::pair{Gruppenart::kAnlass, "anlass"},
                                      std::pair{Gruppenart::kThema, "thema"}};
};

struct Aktivitaet {
    AktivitaetId id;
    std::string uid;
    ThemaId thema;      ///< none: of no Thema
    SchrittId schritt;  ///< none: of the Thema as a whole
    Aktivitaetsart art = Aktivitaetsart::kWorkshop;
    Aktivitaetsphase phase = Aktivitaetsphase::kVorbereitung;
    std::string titel;
    std::string absicht;
    std::string methode;
    std::string beginn;
    std::string ende;
    std::string ort;
    Wiederholung wiederholung = Wiederholung::kKeine;
    std::string wiederholungBis;
    AktivitaetId serie;  ///< the first one of a recurring Aktivität
    AkteurId verantwortlich;
    std::string vorbereitung;
    std::string durchfuehrung;
    std::string begleitung;
    std::string nachbereitung;
    std::string leitfaden;  ///< guide for interviews
};

/// Who takes part in an Aktivität. `name` is personal data.
struct Teilnahme {
    TeilnahmeId id;
    std::string uid;
    AktivitaetId aktivitaet;
    AkteurId akteur;
    std::string name;  ///< where the actor is none of the list, or for the person of a unit
    std::string rolle;
    bool anwesend = false;
};

/// A standing or temporary working group.
struct Arbeitsgruppe {
    ArbeitsgruppeId id;
    std::string uid;
    std::string name;
    Gruppenart art = Gruppenart::kThema;
    std::string auftrag;
    ThemaId thema;
    std::string gegruendet;
    std::string aufgeloest;
    std::string aufloesungGrund;
    AkteurId leitung;
};

struct Mitglied {
    MitgliedId id;
    std::string uid;
    ArbeitsgruppeId gruppe;
    AkteurId akteur;
    std::string rolle;
    std::string von;
    std::string bis;
};

}  // namespace isp
