// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/kartengrenzen.h"

#include "base/clock.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

namespace isp::workspace {

namespace {

using Grenzen = std::vector<store::Grenze>;

/// The days around `day` on which boundaries, Räume and memberships are the same.
Result<Gueltigkeit> unchangedAround(store::RaumRepository& repository, const Bestand& bestand,
                                    const std::string& day) {
    ISP_TRY(const auto changes, repository.grenzWechseltage());
    std::set<std::string> days(changes.begin(), changes.end());
    const auto note = [&](const Gueltigkeit& g) {
        if (!g.ab.empty()) days.insert(g.ab);
        if (!g.bis.empty()) days.insert(verschobenerTag(g.bis, 1));
    };
    for (const auto& raum : bestand.raeume()) {
        note(raum.gueltigkeit);
        for (const auto& z : raum.zugehoerigkeiten)
            note(z.gueltigkeit);
    }
    const auto next = days.upper_bound(day);
    Gueltigkeit out;
    if (next != days.begin()) out.ab = *std::prev(next);
    if (next != days.end()) out.bis = verschobenerTag(*next, -1);
    return out;
}

/// The level of the administration nearest in rank on one side that has boundaries on the day; below own
/// Räume the finest, for a part of theirs may be a single Gemeinde.
Result<Grenzen> nextLevel(store::RaumRepository& repository, const Bestand& bestand, const Raumebene& from,
                          bool finer, const std::string& day) {
    auto levels = bestand.belegteEbenen();
    std::erase_if(levels, [&](const Raumebene* e) { return bestand.istEigeneEbene(e->id); });
    if (finer && !bestand.istEigeneEbene(from.id)) std::reverse(levels.begin(), levels.end());
    for (const auto* level : levels) {
        const bool beyond = finer ? level->rang < from.rang : level->rang > from.rang;
        if (!beyond) continue;
        ISP_TRY(auto found, repository.grenzen(level->id, day));
        if (!found.empty()) return found;
    }
    return Grenzen{};
}

bool hasAncestorOn(const Bestand& bestand, Position p, EbeneId ebene, const std::string& day,
                   int height = 0) {
    constexpr int kMaxHeight = 32;
    if (bestand.raeume()[p].ebene == ebene) return true;
    const auto above = bestand.alleUebergeordneten(p, day);
    return height < kMaxHeight && std::any_of(above.begin(), above.end(), [&](Position a) {
               return hasAncestorOn(bestand, a, ebene, day, height + 1);
           });
}

class Leser {
public:
    Leser(store::Store& store, const Bestand& bestand, std::string day)
        : m_repository(store),
          m_bestand(bestand),
          m_day(std::move(day)) {}

    Result<Kartengrenzen> read(const Raumebene& ebene, Grenzen own) {
        m_out.ebene = ebene.id;
        ISP_TRY(auto finer, nextLevel(m_repository, m_bestand, ebene, true, m_day));
        ISP_TRY(auto coarser, nextLevel(m_repository, m_bestand, ebene, false, m_day));
        take(std::move(own));
        takeFiner(std::move(finer), ebene.id);
        // The one outline of the whole territory says nothing the areas do not say.
        for (auto& grenze : coarser) {
            note(grenze);
            if (coarser.size() > 1) m_out.aussen.push_back(std::move(grenze.geometrie));
        }
        findMissing();
        ISP_CHECK(nameSources());
        return std::move(m_out);
    }

private:
    void note(const store::Grenze& grenze) { m_sources.insert(grenze.quelle); }

    void take(Grenzen own) {
        std::unordered_map<RaumId, store::Grenze*> byRaum;
        for (auto& grenze : own)
            byRaum.emplace(grenze.raum, &grenze);
        // In the order of the Bestand, so that figures and areas run side by side.
        for (const auto p : m_bestand.positionen(m_out.ebene)) {
            const auto& raum = m_bestand.raeume()[p];
            const auto found = byRaum.find(raum.id);
            if (found == byRaum.end()) continue;
            note(*found->second);
            m_out.gebiete.push_back({raum.id, raum.name, std::move(found->second->geometrie)});
        }
    }

    void takeFiner(Grenzen finer, EbeneId ebene) {
        for (auto& grenze : finer) {
            const auto p = m_bestand.position(grenze.raum);
            if (!p) continue;
            const auto& raum = m_bestand.raeume()[*p];
            note(grenze);
            if (raum.eigenes && !hasAncestorOn(m_bestand, *p, ebene, m_day)) {
                m_out.ausserhalb.push_back({raum.id, raum.name, std::move(grenze.geometrie)});
            } else {
                m_out.innen.push_back(std::move(grenze.geometrie));
            }
        }
    }

    void findMissing() {
        std::set<RaumId> drawn;
        for (const auto& gebiet : m_out.gebiete)
            drawn.insert(gebiet.raum);
        for (const auto p : m_bestand.positionen(m_out.ebene)) {
            const auto& raum = m_bestand.raeume()[p];
            if (drawn.contains(raum.id) || !raum.gueltigkeit.contains(m_day) || istNichtZuordenbar(raum))
                continue;
            m_out.ohneGrenze.push_back(raum.name);
        }
    }

    Status nameSources() {
        ISP_TRY(const auto all, m_repository.grenzquellen());
        std::set<std::string> seen;
        for (const auto& quelle : all) {
            if (!m_sources.contains(quelle.id)) continue;
            m_out.schematisch = m_out.schematisch || quelle.schematisch;
            const auto& text = quelle.quelle.empty() ? quelle.datei : quelle.quelle;
            if (text.empty() || !seen.insert(text).second) continue;
            m_out.quelle += (m_out.quelle.empty() ? "" : "; ") + text;
        }
        return {};
    }

    store::RaumRepository m_repository;
    const Bestand& m_bestand;
    std::string m_day;
    Kartengrenzen m_out;
    std::set<std::int64_t> m_sources;
};

}  // namespace

Result<KartengrenzenPtr> readKartengrenzen(store::Store& store, const Bestand& bestand, EbeneId ebene,
                                           const std::string& isoDate) {
    const auto* level = bestand.ebene(ebene);
    if (level == nullptr) return makeError(codes::kUnknownEbene, {"", ""});
    store::RaumRepository repository(store);
    auto day = isoDate;
    ISP_TRY(auto own, repository.grenzen(ebene, day));
    const bool instead = own.empty() && day != Clock::todayIso();
    if (instead) {
        day = Clock::todayIso();
        ISP_TRY(own, repository.grenzen(ebene, day));
    }
    if (own.empty()) return makeError(codes::kNoGrenzen, {level->plural});
    ISP_TRY(auto read, Leser(store, bestand, day).read(*level, std::move(own)));
    read.ersatzweise = instead;
    ISP_TRY(read.gueltigkeit, unchangedAround(repository, bestand, isoDate));
    return std::make_shared<const Kartengrenzen>(std::move(read));
}

}  // namespace isp::workspace
