// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gebietsstand.h"

#include "domain/codes.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace isp {

namespace {

std::string percent(double share) {
    return fmt::format("{:.2f}", share * 100.0);
}

bool whole(double sum) {
    return std::abs(sum - 1.0) <= kAnteilstoleranz;
}

}  // namespace

std::vector<Anteilssumme> anteilssummen(std::span<const Gebietsanteil> anteile) {
    std::vector<Anteilssumme> out;
    for (const auto& a : anteile) {
        auto at = std::find_if(out.begin(), out.end(), [&](const Anteilssumme& s) { return s.von == a.von; });
        if (at == out.end()) at = out.insert(out.end(), Anteilssumme{a.von, 0.0, 0.0});
        at->einwohner += a.anteilEinwohner;
        at->flaeche += a.anteilFlaeche;
    }
    return out;
}

bool gehtAuf(Gebietsaenderungsart art, const Anteilssumme& summe) noexcept {
    if (!restBleibt(art)) return whole(summe.einwohner) && whole(summe.flaeche);
    constexpr double kMost = 1.0 + kAnteilstoleranz;
    return summe.einwohner <= kMost && summe.flaeche <= kMost && summe.einwohner + summe.flaeche > 0.0;
}

Status pruefeAnteile(const Gebietsaenderung& aenderung, std::span<const Gebietsanteil> anteile,
                     const std::function<std::string(RaumId)>& name) {
    if (anteile.empty() && aenderung.art != Gebietsaenderungsart::kUmbenennung)
        return makeError(codes::kOhneAnteile);
    std::set<std::pair<RaumId, RaumId>> seen;
    for (const auto& a : anteile)
        if (!seen.emplace(a.von, a.nach).second)
            return makeError(codes::kAnteilDoppelt, {name(a.von), name(a.nach)});
    for (const auto& sum : anteilssummen(anteile)) {
        if (gehtAuf(aenderung.art, sum)) continue;
        const auto code = restBleibt(aenderung.art) ? codes::kAnteilZuViel : codes::kAnteilssumme;
        return makeError(code, {name(sum.von), percent(sum.einwohner), percent(sum.flaeche)});
    }
    return {};
}

}  // namespace isp
