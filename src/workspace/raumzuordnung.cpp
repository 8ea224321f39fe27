// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/raumzuordnung.h"

#include "geo/geo.h"
#include "store/raum_repository.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace isp::workspace {

namespace {

struct Gebiet {
    Raum raum;
    int rang = 0;
    MultiPolygon geometrie;
};

class Zuordnung {
public:
    Zuordnung(store::Store& store, const Bestand& bestand, const std::vector<RaumId>& neue)
        : m_repository(store),
          m_bestand(bestand),
          m_neue(neue.begin(), neue.end()) {}

    Result<std::size_t> run(const std::string& day, const Progress& progress) {
        ISP_CHECK(readGrenzen(day));
        ISP_CHECK(tie(progress));
        markOwn();
        for (const auto id : m_changed) {
            ISP_CHECK(m_repository.save(m_gebiete.at(id).raum));
        }
        return m_ties;
    }

private:
    Status readGrenzen(const std::string& day) {
        for (const auto& ebene : m_bestand.ebenen()) {
            // Own Räume (Planungsräume …) are made of Räume by hand, never by where they lie.
            if (!ebene.summierbar || m_bestand.istEigeneEbene(ebene.id)) continue;
            m_raenge.insert(ebene.rang);
            ISP_TRY(auto grenzen, m_repository.grenzen(ebene.id, day));
            for (auto& grenze : grenzen) {
                const auto p = m_bestand.position(grenze.raum);
                if (!p) continue;
                m_gebiete.emplace(grenze.raum,
                                  Gebiet{m_bestand.raeume()[*p], ebene.rang, std::move(grenze.geometrie)});
            }
        }
        return {};
    }

    /// Coarsest level first: a later, finer level takes the place of the one before.
    Status tie(const Progress& progress) {
        for (auto rang = m_raenge.rbegin(); rang != m_raenge.rend(); ++rang) {
            std::vector<Gebiet*> around;
            for (auto& [id, gebiet] : m_gebiete)
                if (gebiet.rang == *rang) around.push_back(&gebiet);
            auto inside = candidates(*rang, around);
            if (inside.empty()) continue;
            ISP_TRY(const auto found, geo::umgebende(geometries(inside), geometries(around), progress));
            for (std::size_t i = 0; i < inside.size(); ++i)
                if (found[i]) attach(*inside[i], around[*found[i]]->raum.id);
        }
        return {};
    }

    /// Only ties that involve a new Raum are in question.
    std::vector<Gebiet*> candidates(int rang, const std::vector<Gebiet*>& around) {
        const bool newAround = std::any_of(around.begin(), around.end(),
                                           [&](const Gebiet* g) { return m_neue.contains(g->raum.id); });
        std::vector<Gebiet*> out;
        for (auto& [id, gebiet] : m_gebiete) {
            if (around.empty() || gebiet.rang >= rang || parentRang(gebiet.raum) <= rang) continue;
            if (newAround || m_neue.contains(id)) out.push_back(&gebiet);
        }
        return out;
    }

    /// Of the level a tie leads to; none for ties to own Räume.
    [[nodiscard]] std::optional<int> rangOf(const Zugehoerigkeit& z) const {
        const auto p = m_bestand.position(z.uebergeordnet);
        if (!p || m_bestand.istEigeneEbene(m_bestand.raeume()[*p].ebene)) return std::nullopt;
        const auto* ebene = m_bestand.ebene(m_bestand.raeume()[*p].ebene);
        return ebene == nullptr ? std::nullopt : std::optional(ebene->rang);
    }
    [[nodiscard]] int parentRang(const Raum& raum) const {
        int finest = std::numeric_limits<int>::max();
        for (const auto& z : raum.zugehoerigkeiten)
            finest = std::min(finest, rangOf(z).value_or(finest));
        return finest;
    }

    static std::vector<const MultiPolygon*> geometries(const std::vector<Gebiet*>& gebiete) {
        std::vector<const MultiPolygon*> out;
        for (const auto* g : gebiete)
            out.push_back(&g->geometrie);
        return out;
    }

    /// In the place of the ties to coarser levels; those to own Räume stay.
    void attach(Gebiet& part, RaumId parent) {
        if (!m_neue.contains(part.raum.id) && !m_neue.contains(parent)) return;
        std::erase_if(part.raum.zugehoerigkeiten,
                      [&](const Zugehoerigkeit& z) { return rangOf(z).has_value(); });
        part.raum.zugehoerigkeiten.push_back({parent, {}});
        m_changed.insert(part.raum.id);
        ++m_ties;
    }

    /// From coarse to fine for what lies in an own Raum, then from fine to coarse for what own Räume fill.
    void markOwn() {
        for (auto rang = m_raenge.rbegin(); rang != m_raenge.rend(); ++rang)
            for (auto& [id, gebiet] : m_gebiete)
                if (gebiet.rang == *rang && isForeign(gebiet) && parentIsOwn(gebiet)) own(gebiet);
        for (const int rang : m_raenge)
            for (auto& [id, gebiet] : m_gebiete)
                if (gebiet.rang == rang && isForeign(gebiet) && filledByOwn(gebiet)) own(gebiet);
    }

    [[nodiscard]] bool isForeign(const Gebiet& gebiet) const {
        return !gebiet.raum.eigenes && m_neue.contains(gebiet.raum.id);
    }
    void own(Gebiet& gebiet) {
        gebiet.raum.eigenes = true;
        m_changed.insert(gebiet.raum.id);
    }
    [[nodiscard]] bool parentIsOwn(const Gebiet& gebiet) const {
        return std::any_of(gebiet.raum.zugehoerigkeiten.begin(), gebiet.raum.zugehoerigkeiten.end(),
                           [&](const Zugehoerigkeit& z) {
                               const auto parent = m_gebiete.find(z.uebergeordnet);
                               return parent != m_gebiete.end() && parent->second.raum.eigenes;
                           });
    }
    [[nodiscard]] bool filledByOwn(const Gebiet& gebiet) const {
        double filled = 0.0;
        for (const auto& [id, part] : m_gebiete) {
            const auto& ties = part.raum.zugehoerigkeiten;
            const bool inside = std::any_of(ties.begin(), ties.end(), [&](const Zugehoerigkeit& z) {
                return z.uebergeordnet == gebiet.raum.id;
            });
            if (part.raum.eigenes && inside) filled += area(part.geometrie);
        }
        return filled > area(gebiet.geometrie) / 2.0;
    }

    store::RaumRepository m_repository;
    const Bestand& m_bestand;
    std::set<RaumId> m_neue;
    std::set<int> m_raenge;
    std::map<RaumId, Gebiet> m_gebiete;
    std::set<RaumId> m_changed;
    std::size_t m_ties = 0;
};

}  // namespace

Result<std::size_t> ordneRaeumlichZu(store::Store& store, const Bestand& bestand,
                                     const std::vector<RaumId>& neue, const std::string& day,
                                     const Progress& progress) {
    if (neue.empty()) return std::size_t{0};
    return Zuordnung(store, bestand, neue).run(day, progress);
}

}  // namespace isp::workspace
