// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isp {

/// What a place of the store says about a person.
enum class Personenbezug {
    kName,       ///< the name itself: Teilnahme, Auftrag, Ansprechperson …
    kKontakt,    ///< stands beside the name: telephone, address
    kUrheber,    ///< who did something: history, Lieferung, Freigabe …
    kErwaehnung  ///< a text that holds the name
};

template <>
struct Aufzaehlung<Personenbezug> {
    static constexpr std::array werte{
        std::pair{Personenbezug::kName, "name"}, std::pair{Personenbezug::kKontakt, "kontakt"},
        std::pair{Personenbezug::kUrheber, "urheber"}, std::pair{Personenbezug::kErwaehnung, "erwaehnung"}};
};

/// A person the store names, with how often.
struct Person {
    std::string name;
    std::int64_t nennungen = 0;  ///< records that name them
    std::int64_t taten = 0;      ///< lines that say they did something
    std::string zuletzt;         ///< ISO time of the latest of these; empty where none is dated
};

/// A place where a person stands.
struct Fundstelle {
    Personenbezug bezug = Personenbezug::kName;
    std::string tabelle;      ///< kind of record, as the history calls it
    std::int64_t id = 0;      ///< row
    std::string bezeichnung;  ///< what the record is called
    std::string feld;
    std::string inhalt;
    std::string zeitpunkt;  ///< empty where the record has none
};

}  // namespace isp
