// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rundenvergleich.h"

#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <set>

namespace isp::workspace {

namespace {

std::optional<int> yearOf(const std::string& iso) {
    const auto day = Periode::parse(iso);
    return day ? std::optional(day->year()) : std::nullopt;
}

std::optional<analysis::Jahreswert> lastUpTo(const std::vector<analysis::Jahreswert>& reihe,
                                             std::optional<int> jahr) {
    for (auto w = reihe.rbegin(); w != reihe.rend(); ++w)
        if (!jahr || w->jahr <= *jahr) return *w;
    return std::nullopt;
}

Result<Ziellauf> figures(Werkbank& w, const Ziel& ziel, const Durchlauf& runde) {
    Ziellauf out;
    out.ziel = ziel;
    ISP_TRY(const auto reihe,
            gebietsreihe(w.auswertung(), w.bestand(), zielcode(w.bestand(), ziel), ziel.raeume));
    out.einheit = reihe.einheit;
    out.nachkommastellen = reihe.nachkommastellen;
    const auto years = reihe.jahreswerte();
    if (const auto begin = yearOf(runde.beginn)) out.anfang = lastUpTo(years, begin);
    out.ende = lastUpTo(years, yearOf(runde.ende));
    if (out.anfang && out.ende)
        if (const auto* bruch = reihe.bruchZwischen(out.anfang->jahr, out.ende->jahr)) out.bruch = *bruch;
    return out;
}

Budgetstand budgetOf(const std::vector<Budgetposten>& posten) {
    Budgetstand b;
    double plan = 0.0;
    for (const auto& p : posten) {
        ++b.posten;
        plan += p.plan.value_or(0.0);
        b.istBekannt += p.ist.value_or(0.0);
        b.ohnePlan += p.plan ? 0 : 1;
        b.ohneIst += p.ist ? 0 : 1;
    }
    if (b.posten > 0 && b.ohnePlan == 0) b.plan = plan;
    if (b.posten > 0 && b.ohneIst == 0) b.ist = b.istBekannt;
    return b;
}

/// Those of the Massnahmen of a round.
template <typename T>
std::vector<T> ofMassnahmen(const std::vector<T>& records, const std::vector<Massnahme>& massnahmen) {
    std::set<MassnahmeId> ids;
    for (const auto& m : massnahmen)
        ids.insert(m.id);
    std::vector<T> out;
    std::copy_if(records.begin(), records.end(), std::back_inserter(out),
                 [&](const T& r) { return ids.contains(r.massnahme); });
    return out;
}

bool within(const Beschluss& b, const Durchlauf& runde) {
    const auto& day = b.datum.empty() ? b.vorlageDatum : b.datum;
    if (day.empty()) return runde.ende.empty();  // not yet decided: a matter of the open round
    return (runde.beginn.empty() || day >= runde.beginn) && (runde.ende.empty() || day <= runde.ende);
}

}  // namespace

int Rundenbild::erreichteMeilensteine() const noexcept {
    return static_cast<int>(std::count_if(meilensteine.begin(), meilensteine.end(),
                                          [](const Meilenstein& m) { return !m.erreichtAm.empty(); }));
}

Result<Rundenbild> rundenbild(Werkbank& werkbank, const Themenakte& akte, DurchlaufId runde) {
    const auto* durchlauf = akte.durchlauf(runde);
    if (durchlauf == nullptr) return makeError(codes::kUnbekannterDurchlauf, {akte.thema.titel});
    Rundenbild out;
    out.durchlauf = *durchlauf;
    out.befunde = Themenakte::imDurchlauf(akte.befunde, runde);
    out.erfordernisse = Themenakte::imDurchlauf(akte.erfordernisse, runde);
    out.ziele = Themenakte::imDurchlauf(akte.ziele, runde);
    out.massnahmen = Themenakte::imDurchlauf(akte.massnahmen, runde);
    out.entscheidungen = Themenakte::imDurchlauf(akte.entscheidungen, runde);
    std::copy_if(akte.beschluesse.begin(), akte.beschluesse.end(), std::back_inserter(out.beschluesse),
                 [&](const Beschluss& b) { return within(b, *durchlauf); });
    out.meilensteine = ofMassnahmen(akte.meilensteine, out.massnahmen);
    out.budget = budgetOf(ofMassnahmen(akte.budget, out.massnahmen));
    for (const auto& ziel : out.ziele) {
        if (zielcode(werkbank.bestand(), ziel).empty()) continue;
        ISP_TRY(auto run, figures(werkbank, ziel, *durchlauf));
        out.zahlen.push_back(std::move(run));
    }
    return out;
}

Result<Rundenvergleich> rundenvergleich(Werkbank& werkbank, const Themenakte& akte, DurchlaufId links,
                                        DurchlaufId rechts) {
    Rundenvergleich out;
    ISP_TRY(out.links, rundenbild(werkbank, akte, links));
    ISP_TRY(out.rechts, rundenbild(werkbank, akte, rechts));
    return out;
}

}  // namespace isp::workspace
