// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importbloecke.h"

#include <algorithm>
#include <map>

namespace isp::workspace {

namespace {

void sortAndUnify(std::vector<Wert>& werte) {
    if (!std::is_sorted(werte.begin(), werte.end(), liegtVor))
        std::stable_sort(werte.begin(), werte.end(), liegtVor);
    const auto same = [](const Wert& a, const Wert& b) { return a.periode == b.periode && a.raum == b.raum; };
    werte.erase(std::unique(werte.begin(), werte.end(), same), werte.end());
}

}  // namespace

std::vector<std::vector<Wert>> werteJePlatz(const Importvorschau& v, const std::vector<std::size_t>& slotOf,
                                            std::size_t slots, const std::vector<std::int32_t>& raeume) {
    std::vector<std::vector<Wert>> out(slots);
    const auto& z = v.tabelle.zellen;
    for (auto& werte : out)
        werte.reserve(z.size() / std::max<std::size_t>(1, slots) + 1);
    for (std::size_t i = 0; i < z.size(); ++i) {
        const auto raum = raeume[z.ort[i]];
        if (raum == 0 || v.entfaellt[i]) continue;
        out[slotOf[z.reihe[i]]].push_back({z.periode[i], raum, z.wert[i], z.zeichen[i]});
    }
    for (auto& werte : out)
        sortAndUnify(werte);
    return out;
}

std::vector<store::ReihenWerte> reihenWerte(const Importvorschau& v, const std::vector<ReiheId>& reihen,
                                            const std::vector<std::int32_t>& raeume) {
    std::map<ReiheId, std::size_t> slots;
    std::vector<std::size_t> slotOf;
    std::vector<ReiheId> ids;
    for (const auto id : reihen) {
        const auto [slot, fresh] = slots.try_emplace(id, ids.size());
        if (fresh) ids.push_back(id);
        slotOf.push_back(slot->second);
    }
    auto werte = werteJePlatz(v, slotOf, ids.size(), raeume);
    std::vector<store::ReihenWerte> out;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (!werte[i].empty()) out.push_back({ids[i], std::move(werte[i])});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.reihe < b.reihe; });
    return out;
}

}  // namespace isp::workspace
