// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importplaetze.h"

#include "workspace/importbloecke.h"
#include "workspace/importpruefung.h"

#include <map>
#include <tuple>

namespace isp::workspace {

namespace {

/// The Reihe of the store a series belongs to; nullptr where a part of it is unknown.
const Reihe* reiheOf(const Bestand& bestand, const exchange::Tabellenreihe& reihe, KennzahlId kennzahl) {
    if (!kennzahl.valid()) return nullptr;
    std::vector<AuspraegungId> auspraegungen;
    for (const auto& [merkmal, auspraegung] : reihe.merkmale) {
        const auto* known = bestand.merkmal(codeOfMerkmal(merkmal));
        const auto* value = known == nullptr ? nullptr : bestand.auspraegung(known->id, auspraegung);
        if (value == nullptr) return nullptr;
        auspraegungen.push_back(value->id);
    }
    return bestand.reihe(kennzahl, std::move(auspraegungen));
}

std::string merkmaleText(const exchange::Tabellenreihe& reihe) {
    std::string text;
    for (const auto& [merkmal, auspraegung] : reihe.merkmale)
        text += (text.empty() ? "" : ", ") + auspraegung;
    return text;
}

}  // namespace

Importplaetze importplaetze(const Bestand& bestand, const Importvorschau& v) {
    Importplaetze out;
    std::map<std::tuple<std::size_t, const Reihe*, std::string>, std::size_t> slots;
    for (std::size_t i = 0; i < v.tabelle.reihen.size(); ++i) {
        const auto kennzahl = v.kennzahlDerReihe[i];
        const auto* reihe = reiheOf(bestand, v.tabelle.reihen[i], v.kennzahlen[kennzahl].bekannt);
        auto text = merkmaleText(v.tabelle.reihen[i]);
        const auto key = std::tuple(kennzahl, reihe, reihe == nullptr ? text : std::string());
        const auto [slot, fresh] = slots.try_emplace(key, out.plaetze.size());
        if (fresh) out.plaetze.push_back({kennzahl, std::move(text), reihe});
        out.slotOf.push_back(slot->second);
    }
    out.werte = werteJePlatz(v, out.slotOf, out.plaetze.size(), raumnummern(bestand, v));
    return out;
}

std::vector<std::int32_t> raumnummern(const Bestand& bestand, const Importvorschau& v) {
    std::vector<std::int32_t> ids(v.orte.treffer.size(), 0);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto& hit = v.orte.treffer[i];
        if (hit.status == Ortsstatus::kRaum)
            ids[i] = static_cast<std::int32_t>(bestand.raeume()[hit.position].id.value);
        else if (hit.status == Ortsstatus::kNeu)
            ids[i] = -static_cast<std::int32_t>(i) - 1;
    }
    return ids;
}

}  // namespace isp::workspace
