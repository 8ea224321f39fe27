// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/hinweis.h"
#include "domain/themenakte.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isp::workspace {

class Hinweiseingang;
class Werkbank;

/// Why something needs attention, the most urgent first.
enum class Wichtigart {
    kSchrittUeberfaellig,
    kMeilensteinUeberfaellig,
    kAuftragUeberfaellig,  ///< a Planungsauftrag, of a Thema or of none
    kDatenbedarf,          ///< its Frist has passed
    kWiedervorlage,
    kBeschlussFehlt,
    kZielAbweichung,
    kMeilensteinBald,
    kGruppeAufloesen,  ///< its Thema has ended
    kAufbewahrung,     ///< personal data are past their period; one line for all
    kHinweis           ///< one of the strongest open ones
};

/// One thing that needs attention, and the place to go to.
struct Wichtig {
    Wichtigart art = Wichtigart::kSchrittUeberfaellig;
    ThemaId thema;
    std::string titel;  ///< of the Thema
    Schrittart schritt = Schrittart::kThema;
    std::string was;    ///< Massnahme and milestone, Ziel, name of the group …; '' where art says it all
    std::string datum;  ///< ISO; '' = none
    Zielwetter wetter = Zielwetter::kKeine;
    ArbeitsgruppeId gruppe;
    PlanungsauftragId auftrag;
    std::size_t anzahl = 0;  ///< of what is due, where one line stands for all
    std::optional<Hinweis> hinweis;
};

/// A milestone is near when it is due within so many days.
inline constexpr int kBaldTage = 30;

/// What needs attention in one Thema on an ISO date; in no particular order.
[[nodiscard]] std::vector<Wichtig> jetztWichtig(const Themenakte& akte, std::string_view heute);
/// Of all Themen today: by kind, then by date.
[[nodiscard]] Result<std::vector<Wichtig>> jetztWichtig(Werkbank& werkbank);

/// So many Hinweise stand beside what is due.
inline constexpr std::size_t kWichtigeHinweise = 3;
/// The strongest open ones of what the search beside the window has found so far.
[[nodiscard]] std::vector<Wichtig> wichtigeHinweise(const Hinweiseingang& eingang);

}  // namespace isp::workspace
