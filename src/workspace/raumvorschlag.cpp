// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which Raum a place that was not found may be.
#include "domain/schluessel.h"
#include "domain/text.h"
#include "workspace/ortsmerkung.h"

#include <algorithm>
#include <numeric>

namespace isp::workspace {

namespace {

/// `Bad Segeberg, Stadt`, `Amt Itzstedt`, `Itzstedt (Amt)`: the name without what it is.
std::string kern(std::string_view name) {
    auto text = toLower(trim(name.substr(0, name.find_first_of(",("))));
    for (const std::string_view word : {"stadt ", "amt ", "gemeinde ", "kreis ", "landkreis "})
        if (text.compare(0, word.size(), word) == 0) text.erase(0, word.size());
    return std::string(trim(text));
}

/// Letters to change, add or leave out to make one of the other (Levenshtein).
std::size_t abstandOf(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// True where the place's own key says it lies in another Kreis, or is another Gemeinde of the same name.
bool widerspricht(const std::string& key, const Raum& raum) {
    constexpr std::size_t kKreis = 5;
    if (ebeneOfSchluessel(key).empty() || key.size() < kKreis || raum.schluessel.size() < kKreis)
        return false;
    return key.compare(0, kKreis, raum.schluessel, 0, kKreis) != 0;
}

std::optional<Vorschlagsgrund> grundOf(const Raum& raum, const std::string& name) {
    if (name.empty()) return std::nullopt;
    const auto own = kern(raum.name);
    if (own == name) return Vorschlagsgrund::kName;
    for (const auto& former : raum.namen)
        if (kern(former.name) == name) return Vorschlagsgrund::kFruehererName;
    constexpr std::size_t kShort = 5;
    if (name.size() < kShort || own.size() < kShort) return std::nullopt;
    const auto most = name.size() > 2 * kShort ? std::size_t{3} : std::size_t{2};
    const auto difference = std::max(name.size(), own.size()) - std::min(name.size(), own.size());
    const bool within = own.find(name) != std::string::npos || name.find(own) != std::string::npos;
    if (within || (difference <= most && abstandOf(own, name) <= most)) return Vorschlagsgrund::kAehnlich;
    return std::nullopt;
}

}  // namespace

std::vector<Raumvorschlag> raumvorschlaege(const Bestand& bestand, const exchange::Ort& ort, EbeneId ebene) {
    std::vector<Raumvorschlag> out;
    const auto key = normalizedSchluessel(ort.schluessel);
    const auto allowed = [&](Position p) { return !ebene.valid() || bestand.raeume()[p].ebene == ebene; };
    for (const auto& spelling : {key, withLostZero(key)}) {
        if (spelling.empty()) continue;
        for (const auto p : bestand.mitSchluessel(spelling))
            if (allowed(p)) out.push_back({p, Vorschlagsgrund::kSchluessel});
    }
    const auto name = kern(ort.name.empty() ? ort.schluessel : ort.name);
    for (Position p = 0; p < bestand.raeume().size(); ++p) {
        const auto& raum = bestand.raeume()[p];
        const bool there = std::any_of(out.begin(), out.end(), [&](const auto& v) { return v.raum == p; });
        if (there || !raum.eigenes || !allowed(p) || bestand.istEigeneEbene(raum.ebene)) continue;
        if (widerspricht(key, raum)) continue;
        if (const auto reason = grundOf(raum, name)) out.push_back({p, *reason});
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.grund < b.grund; });
    if (out.size() > kMaxVorschlaege) out.resize(kMaxVorschlaege);
    return out;
}

}  // namespace isp::workspace
