// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/werteabfrage.h"

#include "domain/text.h"
#include "store/lieferung_repository.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <charconv>

namespace isp::workspace {

namespace {

Result<LieferungId> lieferungOf(Werkbank& werkbank, const std::string& text) {
    std::int64_t id = 0;
    const auto* end = text.data() + text.size();
    const bool isNumber = std::from_chars(text.data(), end, id).ptr == end;
    ISP_TRY(const auto all, store::LieferungRepository(werkbank.store()).lieferungen());
    const bool known = std::any_of(all.begin(), all.end(), [&](const auto& l) { return l.id.value == id; });
    if (!isNumber || !known) return makeError(codes::kUnknownLieferung, {text});
    return LieferungId{id};
}

/// All stored combinations of a Kennzahl, the total first.
Result<Abfrageantwort> alleKombinationen(Werkbank& werkbank, Anfrage anfrage) {
    const auto& bestand = werkbank.bestand();
    const auto* kennzahl = bestand.kennzahl(anfrage.code);
    if (kennzahl == nullptr) {
        if (bestand.indikator(anfrage.code) != nullptr)
            return makeError(codes::kMerkmalOnIndikator, {anfrage.code});
        return makeError(codes::kUnknownCode, {anfrage.code});
    }
    Abfrageantwort antwort;
    antwort.alle = true;
    const auto reihen = bestand.reihen(kennzahl->id);
    std::vector<const Merkmal*> merkmale;
    for (const auto& merkmal : bestand.merkmale()) {
        const bool used = std::any_of(reihen.begin(), reihen.end(), [&](const Reihe* r) {
            return std::any_of(r->auspraegungen.begin(), r->auspraegungen.end(), [&](AuspraegungId a) {
                return bestand.auspraegung(a)->merkmal == merkmal.id;
            });
        });
        if (used) merkmale.push_back(&merkmal);
    }
    for (const auto* m : merkmale)
        antwort.merkmale.push_back(m->code);
    for (const auto* reihe : reihen) {
        Abfrageantwort::Teil teil;
        anfrage.merkmale.clear();
        for (const auto* merkmal : merkmale) {
            std::string name;
            for (const auto id : reihe->auspraegungen) {
                const auto* a = bestand.auspraegung(id);
                if (a->merkmal != merkmal->id) continue;
                name = a->name;
                anfrage.merkmale.emplace_back(merkmal->code, a->name);
            }
            teil.auspraegungen.push_back(name);
        }
        ISP_TRY(teil.block, werkbank.auswertung().werte(anfrage));
        antwort.teile.push_back(std::move(teil));
    }
    return antwort;
}

}  // namespace

Result<std::pair<std::string, std::string>> parseMerkmal(const std::string& text) {
    const auto at = text.find('=');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        return makeError(codes::kMerkmalForm, {text});
    return std::pair(std::string(trim(text.substr(0, at))), std::string(trim(text.substr(at + 1))));
}

Result<Abfrageantwort> frageAb(Werkbank& werkbank, const Abfrage& abfrage) {
    Anfrage anfrage{abfrage.code, abfrage.ebene, {}, {}};
    anfrage.gebietsstand = abfrage.gebietsstand;
    if (abfrage.stand) {
        ISP_TRY(anfrage.stand, lieferungOf(werkbank, *abfrage.stand));
    }
    if (std::find(abfrage.merkmale.begin(), abfrage.merkmale.end(), "*") != abfrage.merkmale.end())
        return alleKombinationen(werkbank, std::move(anfrage));
    for (const auto& text : abfrage.merkmale) {
        ISP_TRY(auto pair, parseMerkmal(text));
        anfrage.merkmale.push_back(std::move(pair));
    }
    Abfrageantwort antwort;
    ISP_TRY(auto block, werkbank.auswertung().werte(anfrage));
    antwort.teile.push_back({std::move(block), {}});
    return antwort;
}

}  // namespace isp::workspace
