// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reihenanalyse.h"

namespace isp::workspace {

std::vector<Raumreihe> raumreihen(const Werteblock& block, const PeriodenFilter& filter) {
    std::vector<Raumreihe> out;
    out.reserve(block.raeume.size());
    for (const auto raum : block.raeume)
        out.push_back({raum, {}});
    const auto asked = block.indices(filter);
    for (const auto p : asked) {
        const int year = block.perioden[p].year();
        for (std::size_t r = 0; r < out.size(); ++r) {
            const auto& zelle = block.zelle(p, r);
            if (!zelle.complete() || block.bruchZwischen(p, asked.back(), r) != nullptr) continue;
            auto& reihe = out[r].werte;
            if (!reihe.empty() && reihe.back().jahr == year)
                reihe.back().wert = zelle.wert;
            else
                reihe.push_back({year, zelle.wert});
        }
    }
    return out;
}

std::vector<analysis::Jahreswert> zusammenhaengend(const std::vector<analysis::Jahreswert>& reihe) {
    std::size_t from = reihe.size();
    while (from > 0 && (from == reihe.size() || reihe[from].jahr - reihe[from - 1].jahr == 1))
        --from;
    return {reihe.begin() + static_cast<std::ptrdiff_t>(from), reihe.end()};
}

}  // namespace isp::workspace
