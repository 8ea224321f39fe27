// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/themenakte.h"

#include <string>
#include <string_view>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Why something needs attention, the most urgent first.
enum class Wichtigart {
    kSchrittUeberfaellig,
    kMeilensteinUeberfaellig,
    kDatenbedarf,  ///< its Frist has passed
    kWiedervorlage,
    kBeschlussFehlt,
    kZielAbweichung,
    kMeilensteinBald,
    kGruppeAufloesen  ///< its Thema has ended
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
};

/// A milestone is near when it is due within so many days.
inline constexpr int kBaldTage = 30;

/// What needs attention in one Thema on an ISO date; in no particular order.
[[nodiscard]] std::vector<Wichtig> jetztWichtig(const Themenakte& akte, std::string_view heute);
/// Of all Themen today: by kind, then by date.
[[nodiscard]] Result<std::vector<Wichtig>> jetztWichtig(Werkbank& werkbank);

}  // namespace isp::workspace
