// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aktivitaet.h"
#include "domain/analyse.h"
#include "domain/durchlauf.h"
#include "domain/interpretation.h"
#include "domain/planung.h"
#include "domain/planungsrunde.h"
#include "domain/thema.h"
#include "domain/wirkung.h"

#include <algorithm>
#include <vector>

namespace isp {

/// A whole Thema as it was read: every Durchlauf with all it holds, in the order of the store. What is shared
/// between Themen (actors, Angebote, sets) is in Stammdaten.
struct Themenakte {
    Thema thema;
    Indikatorenset indikatorenset;  ///< id 0 where the Thema has none
    std::vector<ThemaFachplanung> fachplanungen;
    std::vector<Beschluss> beschluesse;
    std::vector<Durchlauf> durchlaeufe;
    std::vector<Schritt> schritte;
    std::vector<Schrittwechsel> wechsel;
    std::vector<Beteiligung> beteiligungen;
    std::vector<Aktivitaet> aktivitaeten;
    std::vector<Teilnahme> teilnahmen;
    std::vector<Arbeitsgruppe> arbeitsgruppen;
    std::vector<Mitglied> mitglieder;
    std::vector<Anhang> anhaenge;
    std::vector<Ansicht> ansichten;
    std::vector<Befund> befunde;
    std::vector<Bestandseintrag> bestand;
    std::vector<Datenbedarf> datenbedarfe;
    std::vector<Ruecksprache> ruecksprachen;
    std::vector<Handlungserfordernis> erfordernisse;
    std::vector<Bewertungskriterium> kriterien;
    std::vector<Bewertung> bewertungen;
    std::vector<Bedarf> bedarfe;
    std::vector<Bedarfsmenge> bedarfsmengen;
    std::vector<Handlungsfeld> handlungsfelder;
    std::vector<Ziel> ziele;
    std::vector<Massnahme> massnahmen;
    std::vector<Meilenstein> meilensteine;
    std::vector<Budgetposten> budget;
    std::vector<Abstimmung> abstimmungen;
    std::vector<Zielbewertung> zielbewertungen;
    std::vector<Ueberpruefung> ueberpruefungen;
    std::vector<Entscheidung> entscheidungen;
    std::vector<Rundenbeschluss> rundenbeschluesse;  ///< decisions of meetings that name the Thema
    std::vector<Planungsauftrag> auftraege;

    [[nodiscard]] const Durchlauf* durchlauf(DurchlaufId id) const noexcept { return find(durchlaeufe, id); }
    /// The open one, else the last one; nullptr where there is none.
    [[nodiscard]] const Durchlauf* aktuellerDurchlauf() const noexcept {
        for (const auto& d : durchlaeufe)
            if (d.ende.empty()) return &d;
        return durchlaeufe.empty() ? nullptr : &durchlaeufe.back();
    }
    [[nodiscard]] const Schritt* schritt(DurchlaufId durchlauf, Schrittart art) const noexcept {
        for (const auto& s : schritte)
            if (s.durchlauf == durchlauf && s.art == art) return &s;
        return nullptr;
    }
    /// The record with this id in one of the lists above; nullptr where there is none.
    template <typename T>
    [[nodiscard]] static const T* find(const std::vector<T>& records, decltype(T::id) id) noexcept {
        const auto found =
            std::find_if(records.begin(), records.end(), [&](const T& r) { return r.id == id; });
        return found == records.end() ? nullptr : &*found;
    }
    /// Those of one Durchlauf, in their order.
    template <typename T>
    [[nodiscard]] static std::vector<T> imDurchlauf(const std::vector<T>& records, DurchlaufId id) {
        std::vector<T> out;
        std::copy_if(records.begin(), records.end(), std::back_inserter(out),
                     [&](const T& r) { return r.durchlauf == id; });
        return out;
    }
};

/// What all Themen share.
struct Stammdaten {
    std::vector<Zielgruppe> zielgruppen;
    std::vector<Akteur> akteure;
    std::vector<Beziehung> beziehungen;
    std::vector<Indikatorenset> indikatorensets;
    std::vector<Angebot> angebote;
};

}  // namespace isp
