// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/werteblock.h"

#include <algorithm>

namespace isp::workspace {

bool Bruchstelle::betrifft(std::size_t spalte) const {
    return spalten.empty() || std::binary_search(spalten.begin(), spalten.end(), spalte);
}

bool Bruchstelle::liegtZwischen(const Periode& vorher, const Periode& nachher) const {
    return vorher.lastDay() < tag && tag <= nachher.lastDay();
}

const Bruchstelle* Werteblock::bruchZwischen(std::size_t vorher, std::size_t nachher,
                                             std::size_t spalte) const {
    const auto found = std::find_if(brueche.rbegin(), brueche.rend(), [&](const Bruchstelle& b) {
        return b.betrifft(spalte) && b.liegtZwischen(perioden[vorher], perioden[nachher]);
    });
    return found == brueche.rend() ? nullptr : &*found;
}

std::optional<std::size_t> Werteblock::index(const Periode& periode) const noexcept {
    std::optional<std::size_t> inside;
    for (std::size_t i = 0; i < perioden.size(); ++i) {
        if (perioden[i] == periode) return i;
        if (periode.contains(perioden[i])) inside = i;
    }
    return inside;
}

std::optional<std::size_t> Werteblock::letzte() const noexcept {
    for (std::size_t i = perioden.size(); i-- > 0;) {
        const auto row = zeile(i);
        if (std::any_of(row.begin(), row.end(), [](const Zelle& z) { return z.hasValue(); })) return i;
    }
    return std::nullopt;
}

std::vector<std::size_t> Werteblock::indices(const PeriodenFilter& filter) const {
    std::vector<std::size_t> out;
    if (filter.art == PeriodenFilter::Art::kLetzte) {
        if (const auto last = letzte()) out.push_back(*last);
        return out;
    }
    for (std::size_t i = 0; i < perioden.size(); ++i)
        if (filter.matches(perioden[i])) out.push_back(i);
    return out;
}

std::optional<std::size_t> Werteblock::spalte(Position raum) const noexcept {
    const auto found = std::lower_bound(raeume.begin(), raeume.end(), raum);
    if (found == raeume.end() || *found != raum) return std::nullopt;
    return static_cast<std::size_t>(found - raeume.begin());
}

std::vector<double> Werteblock::zahlen(std::size_t periode) const {
    std::vector<double> out;
    out.reserve(raeume.size());
    for (const auto& z : zeile(periode))
        out.push_back(z.complete() ? z.wert : kFehlt);
    for (const auto c : nichtZuordenbar)
        out[c] = kFehlt;
    return out;
}

Werteblock ausschnitt(const Werteblock& block, const std::vector<Position>& raeume) {
    std::vector<std::size_t> kept;
    std::vector<std::optional<std::size_t>> now(block.raeume.size());
    for (std::size_t c = 0; c < block.raeume.size(); ++c) {
        if (std::find(raeume.begin(), raeume.end(), block.raeume[c]) == raeume.end()) continue;
        now[c] = kept.size();
        kept.push_back(c);
    }
    auto out = block;
    out.ausschnitt = true;
    out.raeume.clear();
    out.zellen.clear();
    for (const auto c : kept)
        out.raeume.push_back(block.raeume[c]);
    for (std::size_t p = 0; p < block.perioden.size(); ++p)
        for (const auto c : kept)
            out.zellen.push_back(block.zelle(p, c));
    const auto translate = [&now](std::vector<std::size_t>& columns) {
        std::vector<std::size_t> next;
        for (const auto c : columns)
            if (now[c]) next.push_back(*now[c]);
        columns = std::move(next);
    };
    translate(out.nichtZuordenbar);
    // A break of some Räume, none of which is left, is none any more; one without columns concerns all.
    std::erase_if(out.brueche, [&](Bruchstelle& bruch) {
        const bool some = !bruch.spalten.empty();
        translate(bruch.spalten);
        return some && bruch.spalten.empty();
    });
    return out;
}

}  // namespace isp::workspace
