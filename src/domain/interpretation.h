// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <string>
#include <vector>

namespace isp {

/// What was asked back from, or discussed with, someone outside.
struct Ruecksprache {
    RueckspracheId id;
    std::string uid;
    DurchlaufId durchlauf;
    std::string datum;
    AkteurId akteur;
    std::string gegenstand;
    std::string ergebnis;
};

/// A need to act, weighed and ranked.
struct Handlungserfordernis {
    HandlungserfordernisId id;
    std::string uid;
    DurchlaufId durchlauf;
    std::string titel;
    std::string begruendung;
    bool verfolgt = true;  ///< taken on into step 4
    int sortierung = 0;    ///< the order the planners settled on; the scheme only proposes one
    std::vector<RaumId> raeume;
    std::vector<ZielgruppeId> zielgruppen;
    std::vector<BefundId> befunde;
};

/// A criterion of the weighing, with its weight. Points go from 0 (not at all) to 4 (very much).
struct Bewertungskriterium {
    BewertungskriteriumId id;
    std::string uid;
    DurchlaufId durchlauf;
    std::string name;
    std::string erlaeuterung;
    double gewicht = 1.0;
    int sortierung = 0;
};

/// The points one judge gives a Handlungserfordernis for one criterion.
struct Bewertung {
    BewertungId id;
    std::string uid;
    HandlungserfordernisId erfordernis;
    BewertungskriteriumId kriterium;
    AkteurId akteur;
    int punkte = 0;
};

}  // namespace isp
