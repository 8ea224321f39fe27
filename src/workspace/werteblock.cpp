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

}  // namespace isp::workspace
