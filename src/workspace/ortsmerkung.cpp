// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ortsmerkung.h"

#include "domain/schluessel.h"
#include "domain/text.h"
#include "store/ablage.h"

#include <algorithm>
#include <unordered_map>

namespace isp::workspace {

namespace {

/// As an Ortsmerkung keeps it.
std::string merkname(const exchange::Ort& ort) {
    return ort.schluessel.empty() ? toLower(trim(ort.name)) : normalizedSchluessel(ort.schluessel);
}

const Raum* raumMitSchluessel(const Bestand& bestand, const std::string& schluessel,
                              const std::string& ebene) {
    const auto* level = ebene.empty() ? nullptr : bestand.ebene(ebene);
    const Raum* found = nullptr;
    for (const auto p : bestand.mitSchluessel(normalizedSchluessel(schluessel))) {
        const auto& raum = bestand.raeume()[p];
        if (level != nullptr && raum.ebene != level->id) continue;
        if (found == nullptr || raum.schluessel == schluessel) found = &raum;
    }
    return found;
}

/// The more a Merkung says about where it holds, the more it counts.
int genauigkeit(const Ortsmerkung& m) {
    return (m.lieferant.empty() ? 0 : 2) + (m.ebene.empty() ? 0 : 1);
}

bool gilt(const Ortsmerkung& m, const ImportOptionen& o) {
    return (m.lieferant.empty() || m.lieferant == o.lieferant) && (m.ebene.empty() || m.ebene == o.raumebene);
}

}  // namespace

std::string ortsname(const exchange::Ort& ort) {
    return ort.schluessel.empty() ? ort.name : ort.schluessel;
}

Status wendeMerkungenAn(store::Store& store, const Bestand& bestand, Importvorschau& v) {
    ISP_TRY(const auto all, store::Ablage<Ortsmerkung>(store).alle());
    std::unordered_map<std::string, const Ortsmerkung*> known;
    for (const auto& m : all) {
        if (!gilt(m, v.optionen)) continue;
        auto& best = known[m.ort];
        if (best == nullptr || genauigkeit(m) > genauigkeit(*best)) best = &m;
    }
    if (known.empty()) return {};
    auto& o = v.optionen;
    for (const auto& ort : v.tabelle.orte) {
        const auto found = known.find(merkname(ort));
        if (found == known.end()) continue;
        const auto name = ortsname(ort);
        if (o.raeume.contains(name) || o.ausgeschlossen.contains(name)) continue;
        const auto& m = *found->second;
        if (!m.raum.valid()) {
            o.ausgeschlossen.insert(name);
        } else if (const auto p = bestand.position(m.raum)) {
            o.raeume.emplace(name, bestand.raeume()[*p].schluessel);
        } else {
            continue;
        }
        ++v.gemerkteOrte;
    }
    return {};
}

Status merkeOrte(store::Store& store, const Bestand& bestand, const Importvorschau& v) {
    const auto& o = v.optionen;
    if (o.raeume.empty() && o.ausgeschlossen.empty()) return {};
    store::Ablage<Ortsmerkung> ablage(store);
    ISP_TRY(const auto all, ablage.alle());
    for (const auto& ort : v.tabelle.orte) {
        const auto name = ortsname(ort);
        const auto given = o.raeume.find(name);
        const bool outside = o.ausgeschlossen.contains(name);
        if (given == o.raeume.end() && !outside) continue;
        Ortsmerkung m;
        m.lieferant = o.lieferant;
        m.ebene = o.raumebene;
        m.ort = merkname(ort);
        if (!outside) {
            const auto* raum = raumMitSchluessel(bestand, given->second, o.raumebene);
            if (raum == nullptr) continue;
            m.raum = raum->id;
        }
        const auto old = std::find_if(all.begin(), all.end(), [&](const Ortsmerkung& a) {
            return a.lieferant == m.lieferant && a.ebene == m.ebene && a.ort == m.ort;
        });
        if (old != all.end()) {
            if (old->raum == m.raum) continue;
            m.id = old->id;
            m.uid = old->uid;
        }
        ISP_TRY([[maybe_unused]] const auto id, ablage.speichere(m));
    }
    return {};
}

std::vector<OffenerOrt> offeneOrte(const Importvorschau& v, const Bestand& bestand) {
    const auto* level = v.optionen.raumebene.empty() ? nullptr : bestand.ebene(v.optionen.raumebene);
    const auto ebene = level != nullptr ? level->id : EbeneId{};
    std::vector<std::size_t> werte(v.tabelle.orte.size(), 0);
    for (const auto ort : v.tabelle.zellen.ort)
        ++werte[ort];
    // Where nothing was found, places that lie outside by their keys may be settled too.
    const bool nothing = v.orte.gefunden.empty() && v.orte.neu == 0;
    constexpr std::size_t kWithSuggestions = 1000;  // to look through all names for each would take too long
    std::vector<OffenerOrt> out;
    for (std::size_t i = 0; i < v.orte.treffer.size(); ++i) {
        const auto& ort = v.tabelle.orte[i];
        const auto status = v.orte.treffer[i].status;
        OffenerOrt offen{ortsname(ort), ort.schluessel, ort.name, ort.zeile, werte[i], status, {}, false, {}};
        const auto given = v.optionen.raeume.find(offen.ort);
        if (given != v.optionen.raeume.end()) offen.raum = given->second;
        offen.ausgeschlossen = v.optionen.ausgeschlossen.contains(offen.ort);
        const bool settled = status == Ortsstatus::kRaum || status == Ortsstatus::kNeu ||
                             (status == Ortsstatus::kAusserhalb && !nothing);
        if (settled && offen.offen()) continue;
        if (out.size() < kWithSuggestions) offen.vorschlaege = raumvorschlaege(bestand, ort, ebene);
        out.push_back(std::move(offen));
    }
    std::stable_partition(out.begin(), out.end(), [](const OffenerOrt& o) { return o.offen(); });
    return out;
}

}  // namespace isp::workspace
