// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/gebietswert.h"

#include "workspace/codes.h"

#include <algorithm>

namespace isp::workspace {

namespace {

/// A name no formula can refer to.
constexpr const char* kFormelname = "Formel";

Gebietsreihe fromBlock(const WerteblockPtr& block) {
    Gebietsreihe out;
    out.code = block->code;
    out.name = block->name;
    out.einheit = block->einheit;
    out.nachkommastellen = block->nachkommastellen;
    out.richtung = block->richtung;
    out.erfunden = block->erfunden;
    out.block = block;
    for (std::size_t i = 0; i < block->perioden.size(); ++i)
        out.punkte.push_back({block->perioden[i], block->zelle(i, 0)});
    return out;
}

Result<EbeneId> checkedEbene(const Bestand& bestand, const std::vector<Position>& gebiet) {
    if (gebiet.empty()) return makeError(codes::kNoRaeume);
    return bestand.raeume()[gebiet.front()].ebene;
}

}  // namespace

std::vector<analysis::Jahreswert> Gebietsreihe::jahreswerte() const {
    std::vector<analysis::Jahreswert> out;
    for (const auto& punkt : punkte) {
        if (!punkt.zelle.complete()) continue;
        const int year = punkt.periode.year();
        if (!out.empty() && out.back().jahr == year)
            out.back().wert = punkt.zelle.wert;
        else
            out.push_back({year, punkt.zelle.wert});
    }
    return out;
}

const Bruchstelle* Gebietsreihe::bruchZwischen(int vorher, int nachher) const {
    const Gebietspunkt *from = nullptr, *to = nullptr;
    for (const auto& punkt : punkte) {
        if (!punkt.zelle.complete()) continue;
        if (punkt.periode.year() == vorher) from = &punkt;
        if (punkt.periode.year() == nachher) to = &punkt;
    }
    // A year without a figure of its own (a baseline noted by hand) counts as a whole year.
    const auto first = from != nullptr ? from->periode : Periode::jahr(vorher);
    const auto last = to != nullptr ? to->periode : Periode::jahr(nachher);
    const auto& all = block->brueche;
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Bruchstelle& b) {
        return b.betrifft(0) && b.liegtZwischen(first, last);
    });
    return found == all.rend() ? nullptr : &*found;
}

const Bruchstelle* Gebietsreihe::letzterBruch() const {
    const auto all = jahreswerte();
    return all.size() < 2 ? nullptr : bruchZwischen(all.front().jahr, all.back().jahr);
}

std::vector<analysis::Jahreswert> Gebietsreihe::jahreswerteSeitBruch() const {
    auto all = jahreswerte();
    if (all.empty()) return all;
    const int last = all.back().jahr;
    std::erase_if(all, [&](const analysis::Jahreswert& w) { return bruchZwischen(w.jahr, last) != nullptr; });
    return all;
}

std::optional<analysis::Jahreswert> Gebietsreihe::imJahr(std::optional<int> jahr) const {
    const auto all = jahreswerte();
    const auto found = std::find_if(all.rbegin(), all.rend(),
                                    [&](const analysis::Jahreswert& w) { return !jahr || w.jahr == *jahr; });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

std::vector<Position> gebietspositionen(const Bestand& bestand, const std::vector<RaumId>& raeume) {
    std::vector<Position> out;
    for (const auto id : raeume)
        if (const auto p = bestand.position(id)) out.push_back(*p);
    if (!raeume.empty()) return out;
    const auto* whole = bestand.gebietsEbene();
    if (whole == nullptr) whole = bestand.analyseEbene();
    if (whole == nullptr) return out;
    for (const auto p : bestand.positionen(whole->id))
        if (bestand.raeume()[p].eigenes) out.push_back(p);
    return out;
}

Result<Gebietsreihe> gebietsreihe(Auswertung& auswertung, const Bestand& bestand, const std::string& code,
                                  const std::vector<RaumId>& raeume, std::optional<LieferungId> stand) {
    auto gebiet = gebietspositionen(bestand, raeume);
    ISP_TRY(const auto ebene, checkedEbene(bestand, gebiet));
    ISP_TRY(const auto block, auswertung.werte({code, ebene, {}, stand, std::move(gebiet)}));
    return fromBlock(block);
}

Result<Gebietsreihe> gebietsformel(Auswertung& auswertung, const Bestand& bestand, const std::string& formel,
                                   const std::vector<RaumId>& raeume) {
    auto gebiet = gebietspositionen(bestand, raeume);
    ISP_TRY(const auto ebene, checkedEbene(bestand, gebiet));
    Indikator draft;
    draft.code = kFormelname;
    draft.name = formel;
    draft.formel = formel;
    ISP_TRY(const auto block, auswertung.entwurf(std::move(draft), ebene, std::move(gebiet)));
    return fromBlock(block);
}

std::string zielcode(const Bestand& bestand, const Ziel& ziel) {
    for (const auto& i : bestand.indikatoren())
        if (i.id == ziel.indikator) return i.code;
    const auto* kennzahl = bestand.kennzahl(ziel.kennzahl);
    return kennzahl != nullptr ? kennzahl->code : std::string();
}

}  // namespace isp::workspace
