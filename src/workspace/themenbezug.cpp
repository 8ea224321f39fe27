// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/themenbezug.h"

#include "domain/text.h"
#include "workspace/ansicht.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::workspace {

namespace {

template <typename Id>
bool holds(const std::vector<Id>& ids, Id id) {
    return id.valid() && std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::string codeGiven(const Bestand& bestand, IndikatorId indikator, KennzahlId kennzahl) {
    for (const auto& i : bestand.indikatoren())
        if (i.id == indikator) return i.code;
    for (const auto& k : bestand.kennzahlen())
        if (k.id == kennzahl) return k.code;
    return {};
}

Result<std::vector<Themenbezug>> ansichten(Werkbank& werkbank, const std::vector<Thema>& themen,
                                           const std::string& code) {
    std::vector<Themenbezug> out;
    ISP_TRY(const auto all, werkbank.themen().alle<Ansicht>());
    for (const auto& ansicht : all) {
        if (!equalsNoCase(codeOf(ansicht), code)) continue;
        Themenbezug bezug{"ansicht", ansicht.name, ansicht.thema, {}};
        bezug.ansicht = ansicht.id;
        for (const auto& thema : themen)
            if (thema.id == ansicht.thema) bezug.thematitel = thema.titel;
        out.push_back(std::move(bezug));
    }
    return out;
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
    ISP_TRY(const auto shown,
            ansichten(werkbank, themen, codeGiven(werkbank.bestand(), indikator, kennzahl)));
    ziele.insert(ziele.end(), shown.begin(), shown.end());
    return ziele;
}

}  // namespace isp::workspace
