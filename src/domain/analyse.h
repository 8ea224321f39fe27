// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <optional>
#include <string>
#include <vector>

namespace isp {

/// What a frozen view shows.
enum class Ansichtsart { kKarte, kVerlauf, kRangfolge, kTabelle };
enum class Befundart { kDaten, kQualitativ };
enum class Befundwertung { kAuffaellig, kUnauffaellig, kGuenstig, kOffen };
enum class Angebotsart { kAngebot, kEinrichtung };
enum class Datenbedarfzustand { kOffen, kAngefragt, kErhalten, kNichtMoeglich };

template <>
struct Aufzaehlung<Ansichtsart> {
    static constexpr std::array werte{
        std::pair{Ansichtsart::kKarte, "karte"}, std::pair{Ansichtsart::kVerlauf, "verlauf"},
        std::pair{Ansichtsart::kRangfolge, "rangfolge"}, std::pair{Ansichtsart::kTabelle, "tabelle"}};
};
template <>
struct Aufzaehlung<Befundart> {
    static constexpr std::array werte{std::pair{Befundart::kDaten, "daten"},
                                      std::pair{Befundart::kQualitativ, "qualitativ"}};
};
template <>
struct Aufzaehlung<Befundwertung> {
    static constexpr std::array werte{std::pair{Befundwertung::kAuffaellig, "auffaellig"},
                                      std::pair{Befundwertung::kUnauffaellig, "unauffaellig"},
                                      std::pair{Befundwertung::kGuenstig, "guenstig"},
                                      std::pair{Befundwertung::kOffen, "offen"}};
};
template <>
struct Aufzaehlung<Angebotsart> {
    static constexpr std::array werte{std::pair{Angebotsart::kAngebot, "angebot"},
                                      std::pair{Angebotsart::kEinrichtung, "einrichtung"}};
};
template <>
struct Aufzaehlung<Datenbedarfzustand> {
    static constexpr std::array werte{std::pair{Datenbedarfzustand::kOffen, "offen"},
                                      std::pair{Datenbedarfzustand::kAngefragt, "angefragt"},
                                      std::pair{Datenbedarfzustand::kErhalten, "erhalten"},
                                      std::pair{Datenbedarfzustand::kNichtMoeglich, "nicht_moeglich"}};
};

/// A state of the Atlas kept with name and note. `definition` is JSON (workspace/ansicht.h); with `stand` the
/// figures are those up to that Lieferung, so that it opens exactly as it was.
struct Ansicht {
    AnsichtId id;
    std::string uid;
    std::string name;
    std::string notiz;
    Ansichtsart art = Ansichtsart::kKarte;
    ThemaId thema;  ///< none: for all
    std::string definition;
    LieferungId stand;
    std::string erstellt;
    std::string wer;
    int sortierung = 0;
};

/// What follows from an Ansicht, or from an Aktivität without numbers.
struct Befund {
    BefundId id;
    std::string uid;
    DurchlaufId durchlauf;
    Befundart art = Befundart::kDaten;
    Befundwertung wertung = Befundwertung::kAuffaellig;
    std::string text;
    AnsichtId ansicht;
    AktivitaetId aktivitaet;
    int sortierung = 0;
    std::vector<RaumId> raeume;
};

/// A service or facility, shared by all Themen.
struct Angebot {
    AngebotId id;
    std::string uid;
    std::string name;
    Angebotsart art = Angebotsart::kAngebot;
    std::string traeger;
    FachplanungId fachplanung;
    RaumId raum;  ///< the Gemeinde or Raum it stands in
    std::string adresse;
    std::optional<double> rechtswert;  ///< in the CRS of the store, metres
    std::optional<double> hochwert;
    std::optional<double> kapazitaet;
    std::string einheit;  ///< of kapazitaet: Plätze, Stunden je Woche …
    std::optional<double> belegt;
    std::string stand;
    std::string beschreibung;
    std::string von;
    std::string bis;
    bool erfunden = false;
    std::vector<ZielgruppeId> zielgruppen;
    std::vector<RaumId> einzugsraeume;  ///< reached beside `raum`
};

/// An Angebot in the inventory of a Durchlauf, with what the planners say of it.
struct Bestandseintrag {
    BestandseintragId id;
    std::string uid;
    DurchlaufId durchlauf;
    AngebotId angebot;
    std::string einschaetzung;
};

/// A gap in the data and whom it was asked from.
struct Datenbedarf {
    DatenbedarfId id;
    std::string uid;
    DurchlaufId durchlauf;
    std::string beschreibung;
    std::string anWen;
    Datenbedarfzustand zustand = Datenbedarfzustand::kOffen;
    std::string angefragtAm;
    std::string frist;
    std::string antwort;
};

}  // namespace isp
