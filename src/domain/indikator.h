// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/richtung.h"

#include <string>

namespace isp {

/// A planning discipline: Bildungs-, Finanz-, Gesundheits-, Integrations-, Jugendhilfe-, Sozialplanung; the
/// list grows.
struct Fachplanung {
    FachplanungId id;
    std::string uid;
    std::string code;
    std::string name;
    int sortierung = 0;
};

/// A formula over Kennzahlen and other Indikatoren.
struct Indikator {
    IndikatorId id;
    std::string uid;
    std::string code;
    std::string name;
    std::string formel;  ///< `100 * [ALO] / [BEV_15_64]`, see analysis/formel.h
    std::string einheit;
    int nachkommastellen = 1;
    Richtung richtung = Richtung::kNeutral;
    std::string definition;
    std::string interpretation;
    std::string themenfeld;
    FachplanungId fachplanung;  ///< responsible
    AkteurId verantwortlich;    ///< who answers for it within the Fachplanung
    std::string realisierbarkeit;
    std::string nutzen;
    bool standard = true;  ///< serves the general report
    bool erfunden = false;
};

}  // namespace isp
