// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <cstdint>
#include <string>

namespace isp {

/// The seven steps of the Steuerungskreislauf (concept 2.2), in their order.
enum class Schrittart { kThema, kAnalyse, kInterpretation, kPlanung, kUmsetzung, kWirkung, kAnpassung };
enum class Schrittzustand { kOffen, kInArbeit, kAbgeschlossen, kEntfaellt };
/// How far participation goes (concept 2.3), from being told to deciding.
enum class Beteiligungsstufe {
    kInformation,
    kAnhoerung,
    kMitwirkung,
    kMitbestimmung,
    kMitentscheidung,
    kSelbstorganisation
};

template <>
struct Aufzaehlung<Schrittart> {
    static constexpr std::array werte{std::pair{Schrittart::kThema, "thema"},
                                      std::pair{Schrittart::kAnalyse, "analyse"},
                                      std::pair{Schrittart::kInterpretation, "interpretation"},
                                      std::pair{Schrittart::kPlanung, "planung"},
                                      std::pair{Schrittart::kUmsetzung, "umsetzung"},
                                      std::pair{Schrittart::kWirkung, "wirkung"},
                                      std::pair{Schrittart::kAnpassung, "anpassung"}};
};
template <>
struct Aufzaehlung<Schrittzustand> {
    static constexpr std::array werte{std::pair{Schrittzustand::kOffen, "offen"},
                                      std::pair{Schrittzustand::kInArbeit, "in_arbeit"},
                                      std::pair{Schrittzustand::kAbgeschlossen, "abgeschlossen"},
                                      std::pair{Schrittzustand::kEntfaellt, "entfaellt"}};
};
template <>
struct Aufzaehlung<Beteiligungsstufe> {
    static constexpr std::array werte{
        std::pair{Beteiligungsstufe::kInformation, "information"},
        std::pair{Beteiligungsstufe::kAnhoerung, "anhoerung"},
        std::pair{Beteiligungsstufe::kMitwirkung, "mitwirkung"},
        std::pair{Beteiligungsstufe::kMitbestimmung, "mitbestimmung"},
        std::pair{Beteiligungsstufe::kMitentscheidung, "mitentscheidung"},
        std::pair{Beteiligungsstufe::kSelbstorganisation, "selbstorganisation"}};
};

inline constexpr int kSchrittzahl = 7;

/// One round through the steps. A Thema has at most one whose `ende` is not given.
struct Durchlauf {
    DurchlaufId id;
    std::string uid;
    ThemaId thema;
    int nummer = 1;
    std::string beginn;
    std::string ende;
    std::string anlass;
    std::string zusammenfassung;
};

/// A step of one Durchlauf. `ergebnis` is the text the step ends with; step 3 demands one: an index alone
/// proves no need.
struct Schritt {
    SchrittId id;
    std::string uid;
    DurchlaufId durchlauf;
    Schrittart art = Schrittart::kThema;
    Schrittzustand zustand = Schrittzustand::kOffen;
    std::string begruendung;  ///< why it is left out, or why it was opened again
    AkteurId verantwortlich;
    std::string beginn;
    std::string ende;
    std::string frist;
    std::string wiedervorlage;
    std::string ergebnis;
    std::string notiz;  ///< working note: internal, never projected or published
};

/// One change of a step's state, kept for ever.
struct Schrittwechsel {
    SchrittwechselId id;
    std::string uid;
    SchrittId schritt;
    std::string zeitpunkt;  ///< ISO, UTC
    std::string wer;
    Schrittzustand von = Schrittzustand::kOffen;
    Schrittzustand nach = Schrittzustand::kOffen;
    std::string grund;
};

/// Who takes part in a step, and how far.
struct Beteiligung {
    BeteiligungId id;
    std::string uid;
    SchrittId schritt;
    AkteurId akteur;
    Beteiligungsstufe stufe = Beteiligungsstufe::kInformation;
    std::string notiz;
};

/// A file kept in the store, without its bytes (store::AnhangRepository hands those out).
struct Anhang {
    AnhangId id;
    std::string uid;
    ThemaId thema;
    SchrittId schritt;        ///< none: of the Thema as a whole
    AktivitaetId aktivitaet;  ///< none: of no Aktivität
    std::string name;         ///< file name without folder
    std::string typ;          ///< media type
    std::int64_t groesse = 0;
    std::string sha256;
    std::string notiz;
    std::string zeitpunkt;
};

}  // namespace isp
