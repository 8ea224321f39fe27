// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <string>
#include <vector>

namespace isp {

/// How a Thema came up (concept 2.1): A political commission, B the administration, C a hint from outside.
enum class Herkunft { kPolitik, kVerwaltung, kExtern };
/// Where a Thema stands as a whole; within a Durchlauf its steps tell.
enum class Themenzustand { kAktiv, kRuht, kBeendet, kAbgelehnt, kBeantwortet };
/// The end of a Signifikanzprüfung: go on as A, go on as B, or answer the one who raised it.
enum class Signifikanz { kOffen, kWieA, kWieB, kAntwort };
enum class Beschlussergebnis { kOffen, kAngenommen, kGeaendert, kVertagt, kAbgelehnt };
/// Groups of possible participants (concept 2.3).
enum class Akteursgruppe { kVerwaltung, kKommunal, kInstitutionell, kPolitik, kOeffentlichkeit, kSonstige };
/// What an actor is. Inside the administration only a Fachdienstleitung answers for steps 5 and 6.
enum class Akteursart { kEinheit, kFachdienstleitung, kPerson, kGremium, kOrganisation };

template <>
struct Aufzaehlung<Herkunft> {
    static constexpr std::array werte{std::pair{Herkunft::kPolitik, "politik"},
                                      std::pair{Herkunft::kVerwaltung, "verwaltung"},
                                      std::pair{Herkunft::kExtern, "extern"}};
};
template <>
struct Aufzaehlung<Themenzustand> {
    static constexpr std::array werte{
        std::pair{Themenzustand::kAktiv, "aktiv"}, std::pair{Themenzustand::kRuht, "ruht"},
        std::pair{Themenzustand::kBeendet, "beendet"}, std::pair{Themenzustand::kAbgelehnt, "abgelehnt"},
        std::pair{Themenzustand::kBeantwortet, "beantwortet"}};
};
template <>
struct Aufzaehlung<Signifikanz> {
    static constexpr std::array werte{
        std::pair{Signifikanz::kOffen, "offen"}, std::pair{Signifikanz::kWieA, "wie_a"},
        std::pair{Signifikanz::kWieB, "wie_b"}, std::pair{Signifikanz::kAntwort, "antwort"}};
};
template <>
struct Aufzaehlung<Beschlussergebnis> {
    static constexpr std::array werte{std::pair{Beschlussergebnis::kOffen, "offen"},
                                      std::pair{Beschlussergebnis::kAngenommen, "angenommen"},
                                      std::pair{Beschlussergebnis::kGeaendert, "geaendert"},
                                      std::pair{Beschlussergebnis::kVertagt, "vertagt"},
                                      std::pair{Beschlussergebnis::kAbgelehnt, "abgelehnt"}};
};
template <>
struct Aufzaehlung<Akteursgruppe> {
    static constexpr std::array werte{std::pair{Akteursgruppe::kVerwaltung, "verwaltung"},
                                      std::pair{Akteursgruppe::kKommunal, "kommunal"},
                                      std::pair{Akteursgruppe::kInstitutionell, "institutionell"},
                                      std::pair{Akteursgruppe::kPolitik, "politik"},
                                      std::pair{Akteursgruppe::kOeffentlichkeit, "oeffentlichkeit"},
                                      std::pair{Akteursgruppe::kSonstige, "sonstige"}};
};
template <>
struct Aufzaehlung<Akteursart> {
    static constexpr std::array werte{std::pair{Akteursart::kEinheit, "einheit"},
                                      std::pair{Akteursart::kFachdienstleitung, "fachdienstleitung"},
                                      std::pair{Akteursart::kPerson, "person"},
                                      std::pair{Akteursart::kGremium, "gremium"},
                                      std::pair{Akteursart::kOrganisation, "organisation"}};
};

/// People for whom something is planned: the foundation of the house.
struct Zielgruppe {
    ZielgruppeId id;
    std::string uid;
    std::string name;
    std::string beschreibung;
    int sortierung = 0;
};

/// A unit, body, organisation or person that answers for something or takes part in it.
struct Akteur {
    AkteurId id;
    std::string uid;
    std::string name;
    Akteursgruppe gruppe = Akteursgruppe::kVerwaltung;
    Akteursart art = Akteursart::kEinheit;
    std::string kontakt;  ///< personal where art is kPerson
    std::string notiz;
    RaumId raum;
    FachplanungId fachplanung;
};

/// A tie between two actors, for the network view.
struct Beziehung {
    BeziehungId id;
    std::string uid;
    AkteurId von;
    AkteurId nach;
    std::string art;  ///< Zusammenarbeit, Finanzierung, Austausch …
    int staerke = 1;  ///< 1 loose … 3 close
    bool beidseitig = true;
    ThemaId thema;  ///< none: holds in general
    std::string notiz;
};

/// Indikatoren and Kennzahlen that serve one purpose, in order.
struct Indikatorenset {
    IndikatorensetId id;
    std::string uid;
    std::string name;
    std::string beschreibung;
    int sortierung = 0;
    std::vector<IndikatorId> indikatoren;
    std::vector<KennzahlId> kennzahlen;
};

/// The unit ISP thinks in. Dates are ISO, '' = not given.
struct Thema {
    ThemaId id;
    std::string uid;
    std::string titel;
    std::string fragestellung;
    std::string beschreibung;
    Herkunft herkunft = Herkunft::kVerwaltung;
    Themenzustand zustand = Themenzustand::kAktiv;
    FachplanungId federfuehrung;
    IndikatorensetId indikatorenset;
    ThemaId vorgaenger;  ///< the Thema whose step 7 started this one
    int sortierung = 0;
    std::string angelegt;
    std::string wiedervorlage;
    std::string auftragGremium;  ///< A: who commissioned it
    std::string auftragDatum;
    std::string auftragDrucksache;
    std::string hinweisVon;  ///< C: who raised it
    std::string hinweisDatum;
    std::string hinweisText;
    Signifikanz signifikanz = Signifikanz::kOffen;  ///< C: end of the Signifikanzprüfung
    std::string signifikanzBegruendung;
    std::string signifikanzDatum;
    std::string antwort;  ///< C with kAntwort: what the one who raised it was told
    std::string antwortDatum;
    std::string beendetAm;
    std::string beendetGrund;
    bool erfunden = false;
    std::vector<ZielgruppeId> zielgruppen;
    std::vector<RaumId> raeume;
};

/// A Fachplanung that takes part in a Thema, with the aspect it brings in.
struct ThemaFachplanung {
    ThemaFachplanungId id;
    std::string uid;
    ThemaId thema;
    FachplanungId fachplanung;
    std::string aspekt;
    std::string ansprechperson;
};

/// A Vorlage on its way through a Gremium and what was decided. B: the gate to the steps after the analysis.
struct Beschluss {
    BeschlussId id;
    std::string uid;
    ThemaId thema;
    std::string gremium;
    std::string drucksache;
    std::string vorlageDatum;
    std::string datum;  ///< of the decision; not before vorlageDatum
    Beschlussergebnis ergebnis = Beschlussergebnis::kOffen;
    std::string wortlaut;
    std::string auflagen;
};

}  // namespace isp
