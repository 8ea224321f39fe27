// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <optional>
#include <string>

namespace isp {

/// On-track rating of a Wirkungsziel (methods.md); kKeine: too few figures.
enum class Zielwetter { kKeine, kSonne, kLeichtBewoelkt, kWolke, kBlitz };
/// What a review of step 6 looks at (concept 2.2).
enum class Ueberpruefungsart { kMassnahme, kProzess, kErgebnis };
enum class Entscheidungsart { kFortfuehren, kMassnahmenAendern, kZieleAendern, kNeuesThema, kBeenden };

template <>
struct Aufzaehlung<Zielwetter> {
    static constexpr std::array werte{
        std::pair{Zielwetter::kKeine, "keine"}, std::pair{Zielwetter::kSonne, "sonne"},
        std::pair{Zielwetter::kLeichtBewoelkt, "leicht_bewoelkt"}, std::pair{Zielwetter::kWolke, "wolke"},
        std::pair{Zielwetter::kBlitz, "blitz"}};
};
template <>
struct Aufzaehlung<Ueberpruefungsart> {
    static constexpr std::array werte{std::pair{Ueberpruefungsart::kMassnahme, "massnahme"},
                                      std::pair{Ueberpruefungsart::kProzess, "prozess"},
                                      std::pair{Ueberpruefungsart::kErgebnis, "ergebnis"}};
};
template <>
struct Aufzaehlung<Entscheidungsart> {
    static constexpr std::array werte{std::pair{Entscheidungsart::kFortfuehren, "fortfuehren"},
                                      std::pair{Entscheidungsart::kMassnahmenAendern, "massnahmen_aendern"},
                                      std::pair{Entscheidungsart::kZieleAendern, "ziele_aendern"},
                                      std::pair{Entscheidungsart::kNeuesThema, "neues_thema"},
                                      std::pair{Entscheidungsart::kBeenden, "beenden"}};
};

/// A rating as it was given, kept so that earlier ones stay visible.
struct Zielbewertung {
    ZielbewertungId id;
    std::string uid;
    ZielId ziel;
    std::string datum;
    std::optional<int> jahr;  ///< last year with a figure
    std::optional<double> wert;
    std::optional<double> prognose;    ///< value extended to the target year
    std::optional<double> abweichung;  ///< shortfall as a share of (target - present)
    Zielwetter wetter = Zielwetter::kKeine;
    LieferungId stand;
    std::string kommentar;
};

struct Ueberpruefung {
    UeberpruefungId id;
    std::string uid;
    DurchlaufId durchlauf;
    Ueberpruefungsart art = Ueberpruefungsart::kMassnahme;
    MassnahmeId massnahme;
    ZielId ziel;
    std::optional<int> schritt;  ///< 1…7 for kProzess
    std::string feststellung;
    std::string empfehlung;
};

/// A decision of step 7. kNeuesThema names what it led to; the next Durchlauf is started from any of them.
struct Entscheidung {
    EntscheidungId id;
    std::string uid;
    DurchlaufId durchlauf;
    Entscheidungsart art = Entscheidungsart::kFortfuehren;
    std::string begruendung;
    std::string datum;
    AkteurId akteur;  ///< who decided
    MassnahmeId massnahme;
    ZielId ziel;
    ThemaId folgethema;
};

}  // namespace isp
