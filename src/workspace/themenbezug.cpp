// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/themenbezug.h"

#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::workspace {

namespace {

template <typename Id>
bool holds(const std::vector<Id>& ids, Id id) {
    return id.valid() && std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool measures(const Ziel& ziel, IndikatorId indikator, KennzahlId kennzahl) {
    return (indikator.valid() && ziel.indikator == indikator) ||
           (kennzahl.valid() && ziel.kennzahl == kennzahl);
}

}  // namespace

Result<std::vector<Themenbezug>> themenbezuege(Werkbank& werkbank, IndikatorId indikator,
                                               KennzahlId kennzahl) {
    std::vector<Themenbezug> ziele, sets;
    ISP_TRY(const auto themen, werkbank.themen().themen());
    for (const auto& thema : themen) {
        ISP_TRY(const auto akte, werkbank.themen().akte(thema.id));
        const auto& set = akte->indikatorenset;
        if (holds(set.indikatoren, indikator) || holds(set.kennzahlen, kennzahl))
            sets.push_back({"indikatorenset", thema.titel, thema.id, thema.titel, Schrittart::kAnalyse});
        const auto* runde = akte->aktuellerDurchlauf();
        if (runde == nullptr) continue;
        for (const auto& ziel : Themenakte::imDurchlauf(akte->ziele, runde->id))
            if (measures(ziel, indikator, kennzahl))
                ziele.push_back({"ziel", ziel.titel, thema.id, thema.titel, Schrittart::kPlanung});
    }
    ziele.insert(ziele.end(), sets.begin(), sets.end());
    return ziele;
}

}  // namespace isp::workspace
