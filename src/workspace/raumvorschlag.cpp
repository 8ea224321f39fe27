// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which Raum a place that was not found may be.
#include "domain/schluessel.h"
#include "workspace/namensvergleich.h"
#include "workspace/ortsmerkung.h"

#include <algorithm>

namespace isp::workspace {

namespace {

/// True where the place's own key says it lies in another Kreis, or is another Gemeinde of the same name.
bool widerspricht(const std::string& key, const Raum& raum) {
    constexpr std::size_t kKreis = 5;
    if (ebeneOfSchluessel(key).empty() || key.size() < kKreis || raum.schluessel.size() < kKreis)
        return false;
    return key.compare(0, kKreis, raum.schluessel, 0, kKreis) != 0;
}

std::optional<Vorschlagsgrund> grundOf(const Raum& raum, const std::string& name) {
    if (name.empty()) return std::nullopt;
    const auto own = ortskern(raum.name);
    if (own == name) return Vorschlagsgrund::kName;
    for (const auto& former : raum.namen)
        if (ortskern(former.name) == name) return Vorschlagsgrund::kFruehererName;
    return aehnlicherName(own, name) ? std::optional(Vorschlagsgrund::kAehnlich) : std::nullopt;
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
    const auto name = ortskern(ort.name.empty() ? ort.schluessel : ort.name);
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
