// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/geometrie.h"
#include "domain/id.h"

#include <string>

namespace isp {

/// What own Räume are made for (concept 3). Only Planungsräume divide the territory: one Gemeinde belongs to
/// one of them in each set. Handlungs- and Zuständigkeitsräume may overlap.
enum class Raumsatzart { kPlanung, kHandlung, kZustaendigkeit };

template <>
struct Aufzaehlung<Raumsatzart> {
    static constexpr std::array werte{std::pair{Raumsatzart::kPlanung, "planung"},
                                      std::pair{Raumsatzart::kHandlung, "handlung"},
                                      std::pair{Raumsatzart::kZustaendigkeit, "zustaendigkeit"}};
};

/// Own Räume that belong together; they are the Räume of one level. The Planungsräume of a Fachplanung, those
/// all Fachplanungen share (no Fachplanung), all Handlungsräume, all Zuständigkeitsräume.
struct Raumsatz {
    RaumsatzId id;
    std::string uid;
    EbeneId ebene;
    Raumsatzart art = Raumsatzart::kPlanung;
    FachplanungId fachplanung;  ///< none: shared
    std::string notiz;
};

/// What one own Raum is for. A Handlungsraum belongs to a Thema or one of its Massnahmen and lives as long as
/// they do; a Zuständigkeitsraum to a unit or person.
struct Raumzweck {
    RaumzweckId id;
    std::string uid;
    RaumId raum;
    ThemaId thema;
    MassnahmeId massnahme;
    AkteurId akteur;
    std::string zweck;
};

/// For orientation only: a note and a free outline (may be empty). Never a Raum, never summed up.
struct Sozialraum {
    SozialraumId id;
    std::string uid;
    std::string name;
    std::string notiz;
    std::string quelle;
    MultiPolygon geometrie;
};

}  // namespace isp
