// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/umrechnung.h"

#include "base/contracts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace isp::analysis {

namespace {

constexpr double kRundung = 1e-9;  ///< 0.3 + 0.7 in binary is not exactly 1

struct Beitrag {
    const Zelle* zelle = nullptr;
    double anteil = 1.0;
};
using Beitraege = std::map<std::uint32_t, std::vector<Beitrag>>;

/// Share that is exactly 0 or 1 where it was meant so.
double cleaned(double share) {
    if (std::abs(share) <= kRundung) return 0.0;
    return std::abs(share - 1.0) <= kRundung ? 1.0 : share;
}

bool anyDelivered(const std::vector<Beitrag>& parts) {
    return std::any_of(parts.begin(), parts.end(), [](const Beitrag& b) { return b.zelle->vorhanden; });
}

/// No figure, with the sign of what is missing.
Zelle missing(const std::vector<Beitrag>& parts) {
    Zelle out;
    out.vorhanden = anyDelivered(parts);
    if (!out.vorhanden) return out;
    out.umgerechnet = true;
    for (const auto& part : parts)
        if (!part.zelle->hasValue()) out.zeichen = combine(out.zeichen, part.zelle->zeichen);
    if (carriesValue(out.zeichen)) out.zeichen = Zeichen::kUnbekannt;
    return out;
}

Zelle weightedSum(const std::vector<Beitrag>& parts) {
    const bool whole =
        std::all_of(parts.begin(), parts.end(), [](const Beitrag& b) { return b.zelle->hasValue(); });
    if (parts.empty() || !whole) return missing(parts);
    Zelle out;
    out.wert = 0.0;
    out.anteilVorhanden = 1.0F;
    out.vorhanden = out.umgerechnet = true;
    for (const auto& part : parts) {
        out.wert += part.anteil == 1.0 ? part.zelle->wert : part.anteil * part.zelle->wert;
        out.anteilVorhanden = std::min(out.anteilVorhanden, part.zelle->anteilVorhanden);
        out.zeichen = combine(out.zeichen, part.zelle->zeichen);
        if (part.anteil != 1.0) out.zeichen = combine(out.zeichen, Zeichen::kGeschaetzt);
    }
    return out;
}

Zelle carriedRate(const std::vector<Beitrag>& parts) {
    if (parts.size() == 1 && parts.front().anteil == 1.0) {
        auto out = *parts.front().zelle;
        out.umgerechnet = out.vorhanden;
        return out;
    }
    Zelle out;
    out.vorhanden = anyDelivered(parts);
    out.umgerechnet = out.vorhanden;
    if (out.vorhanden) out.zeichen = Zeichen::kNichtSinnvoll;
    return out;
}

/// What each Raum that takes part is made of afterwards; an empty list: it ends.
Beitraege contributions(std::span<const Zelle> zellen, const std::vector<bool>& besteht,
                        const Gebietswechsel& wechsel) {
    std::map<std::uint32_t, double> given;
    for (const auto& u : wechsel.uebergaenge)
        given[u.von] += u.anteil;
    Beitraege out;
    for (const auto& [von, sum] : given) {
        auto& own = out[von];
        const double rest = wechsel.restBleibt ? cleaned(1.0 - sum) : 0.0;
        if (rest > 0.0) own.push_back({&zellen[von], rest});
    }
    for (const auto& u : wechsel.uebergaenge) {
        const bool first = !out.contains(u.nach);
        auto& parts = out[u.nach];
        if (first && besteht[u.nach]) parts.push_back({&zellen[u.nach], 1.0});
        if (const double share = cleaned(u.anteil); share > 0.0) parts.push_back({&zellen[u.von], share});
    }
    return out;
}

}  // namespace

std::vector<Zelle> rechneUm(std::span<const Zelle> zellen, std::vector<bool> besteht,
                            std::span<const Gebietswechsel> wechsel, Aggregation art) {
    ISP_REQUIRE(besteht.size() == zellen.size());
    std::vector<Zelle> now(zellen.begin(), zellen.end());
    for (const auto& w : wechsel) {
        for (const auto& u : w.uebergaenge)
            ISP_REQUIRE(u.von < now.size() && u.nach < now.size());
        auto next = now;
        for (const auto& [raum, parts] : contributions(now, besteht, w)) {
            next[raum] = art == Aggregation::kSumme ? weightedSum(parts) : carriedRate(parts);
            besteht[raum] = !parts.empty();
        }
        now = std::move(next);
    }
    return now;
}

}  // namespace isp::analysis
