// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ausrichtung.h"

#include <algorithm>
#include <optional>
#include <set>

namespace isp::workspace {

namespace {

/// Index of the figure of a fortgeltend part that holds in `periode`.
std::size_t holdingIndex(const std::vector<Periode>& perioden, const Periode& periode) {
    std::size_t best = 0;
    for (std::size_t i = 0; i < perioden.size(); ++i)
        if (perioden[i].lastDay() <= periode.lastDay()) best = i;
    return best;
}

std::optional<std::size_t> indexInYear(const std::vector<Periode>& perioden, int year) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < perioden.size(); ++i)
        if (perioden[i].year() == year) best = i;
    return best;
}

std::optional<std::size_t> exactIndex(const std::vector<Periode>& perioden, const Periode& periode) {
    const auto at = std::lower_bound(perioden.begin(), perioden.end(), periode);
    if (at == perioden.end() || *at != periode) return std::nullopt;
    return static_cast<std::size_t>(at - perioden.begin());
}

/// True where the parts that carry time do not all have the same single kind of Periode.
bool mixedKinds(const std::vector<WerteblockPtr>& parts) {
    std::set<PeriodeArt> kinds;
    for (const auto& part : parts)
        if (!part->fortgeltend)
            for (const auto& p : part->perioden)
                kinds.insert(p.art());
    return kinds.size() > 1;
}

std::set<Periode> candidates(const std::vector<WerteblockPtr>& parts, bool byYear) {
    std::set<Periode> out;
    const bool allHolding =
        std::all_of(parts.begin(), parts.end(), [](const auto& p) { return p->fortgeltend; });
    for (const auto& part : parts) {
        if (part->fortgeltend && !allHolding) continue;
        for (const auto& p : part->perioden)
            out.insert(byYear ? Periode::jahr(p.year()) : p);
    }
    return out;
}

}  // namespace

Ausrichtung richteAus(const std::vector<WerteblockPtr>& parts) {
    Ausrichtung out;
    out.quelle.resize(parts.size());
    const bool byYear = mixedKinds(parts);
    for (const auto& periode : candidates(parts, byYear)) {
        std::vector<std::size_t> sources;
        for (const auto& part : parts) {
            std::optional<std::size_t> source;
            if (part->perioden.empty()) break;
            if (part->fortgeltend) {
                source = holdingIndex(part->perioden, periode);
            } else {
                source = byYear ? indexInYear(part->perioden, periode.year())
                                : exactIndex(part->perioden, periode);
            }
            if (!source) break;
            sources.push_back(*source);
        }
        if (sources.size() != parts.size()) continue;
        out.perioden.push_back(periode);
        for (std::size_t k = 0; k < parts.size(); ++k)
            out.quelle[k].push_back(sources[k]);
    }
    return out;
}

}  // namespace isp::workspace
