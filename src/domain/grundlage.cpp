// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grundlage.h"

#include "domain/codes.h"
#include "domain/grundlagecodes.h"
#include "domain/kreislauf.h"

#include <algorithm>

namespace isp {

namespace {

bool decided(const Themenakte& akte) {
    const auto* beschluss = geltenderBeschluss(akte);
    const auto open = [](Beschlussergebnis e) {
        return e == Beschlussergebnis::kOffen || e == Beschlussergebnis::kVertagt;
    };
    return beschluss != nullptr && !open(beschluss->ergebnis);
}

/// Begun steps of the open Durchlauf that lack their Beschluss, joined by `, `; empty for none.
std::string withoutGround(const Themenakte& akte) {
    const auto* runde = akte.aktuellerDurchlauf();
    if (runde == nullptr || !runde->ende.empty() || !brauchtBeschluss(akte.thema) || decided(akte)) return {};
    std::string out;
    for (const auto art : schrittarten()) {
        const auto* schritt = akte.schritt(runde->id, art);
        const bool begun = schritt != nullptr && (schritt->zustand == Schrittzustand::kInArbeit ||
                                                  schritt->zustand == Schrittzustand::kAbgeschlossen);
        if (begun && art > Schrittart::kAnalyse) out += (out.empty() ? "" : ", ") + std::string(toText(art));
    }
    return out;
}

}  // namespace

Status pruefeBeschlussaenderung(const Themenakte& vorher, const Themenakte& nachher) {
    const auto steps = withoutGround(nachher);
    if (steps.empty() || !withoutGround(vorher).empty()) return {};
    return makeError(codes::kBeschlussGebraucht, {steps});
}

Status pruefeEnde(const Themenakte& akte) {
    if (akte.thema.zustand != Themenzustand::kAktiv)
        return makeError(codes::kThemaRuht, {toText(akte.thema.zustand)});
    const auto* runde = akte.aktuellerDurchlauf();
    const auto ends = [&](const Entscheidung& e) {
        return runde != nullptr && e.durchlauf == runde->id && e.art == Entscheidungsart::kBeenden;
    };
    const auto& all = akte.entscheidungen;
    if (std::none_of(all.begin(), all.end(), ends)) return makeError(codes::kEndeUnentschieden);
    return {};
}

}  // namespace isp
