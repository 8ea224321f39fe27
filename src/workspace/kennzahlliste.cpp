// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/kennzahlliste.h"

#include "store/kennzahl_repository.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <map>

namespace isp::workspace {

namespace {

Verwendbarkeit verwendbarkeitOf(const Kennzahlzeile& zeile, const Raumebene* analyse) {
    if (zeile.werte == 0 || analyse == nullptr) return Verwendbarkeit::kOhneWerte;
    const bool adds = zeile.kennzahl->aggregation == Aggregation::kSumme;
    const bool serves = std::any_of(zeile.ebenen.begin(), zeile.ebenen.end(), [&](const Raumebene* e) {
        return e->id == analyse->id || (adds && e->rang < analyse->rang);
    });
    return serves ? Verwendbarkeit::kUneingeschraenkt : Verwendbarkeit::kEingeschraenkt;
}

}  // namespace

bool istZuGrob(const Bestand& bestand, const std::string& ebene) {
    const auto* level = bestand.ebene(std::string_view(ebene));
    const auto* analyse = bestand.analyseEbene();
    return level != nullptr && analyse != nullptr && level->rang > analyse->rang;
}

Result<std::vector<Kennzahlzeile>> kennzahlliste(Werkbank& werkbank) {
    const auto& bestand = werkbank.bestand();
    ISP_TRY(const auto umfaenge, store::KennzahlRepository(werkbank.store()).umfaenge());
    std::map<KennzahlId, const store::KennzahlUmfang*> byId;
    for (const auto& u : umfaenge)
        byId.emplace(u.kennzahl, &u);
    std::vector<Kennzahlzeile> out;
    for (const auto& k : bestand.kennzahlen()) {
        Kennzahlzeile zeile;
        zeile.kennzahl = &k;
        if (const auto found = byId.find(k.id); found != byId.end()) {
            for (const auto id : found->second->ebenen)
                if (const auto* e = bestand.ebene(id)) zeile.ebenen.push_back(e);
            zeile.von = found->second->von;
            zeile.bis = found->second->bis;
            zeile.werte = found->second->werte;
        }
        zeile.verwendbarkeit = verwendbarkeitOf(zeile, bestand.analyseEbene());
        zeile.zuGrob = istZuGrob(bestand, k.feinsteEbene);
        out.push_back(std::move(zeile));
    }
    return out;
}

std::string verwendbarkeitText(Verwendbarkeit v) {
    switch (v) {
        case Verwendbarkeit::kUneingeschraenkt:
            return "uneingeschränkt";
        case Verwendbarkeit::kEingeschraenkt:
            return "eingeschränkt";
        case Verwendbarkeit::kOhneWerte:
            break;
    }
    return {};
}

}  // namespace isp::workspace
