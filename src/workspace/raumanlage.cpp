// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/raumanlage.h"

#include "domain/schluessel.h"
#include "store/raum_repository.h"
#include "workspace/importpruefung.h"
#include "workspace/raumaufloeser.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace isp::workspace {

namespace {

constexpr const char* kVerband = "verband";

struct Standardebene {
    const char* code;
    const char* name;
    const char* plural;
    int rang;
    bool summierbar;
};

/// Levels of German official statistics, for stores that lack them. What ships for Segeberg is data
/// (data/segeberg).
constexpr std::array<Standardebene, 7> kStandardebenen = {{
    {"gemeinde", "Gemeinde", "Gemeinden", 10, true},
    {kVerband, "Gemeindeverband", "Gemeindeverbände", 25, true},
    {"raum", "Raum", "Räume", 30, true},
    {"kreis", "Kreis", "Kreise", 50, true},
    {"regierungsbezirk", "Regierungsbezirk", "Regierungsbezirke", 60, false},
    {"land", "Land", "Länder", 70, false},
    {"bund", "Bund", "Bund", 80, false},
}};

Raumebene made(const Standardebene& standard) {
    Raumebene ebene;
    ebene.code = standard.code;
    ebene.name = standard.name;
    ebene.plural = standard.plural;
    ebene.rang = standard.rang;
    ebene.summierbar = standard.summierbar;
    return ebene;
}

class Anlage {
public:
    Anlage(store::Store& store, const Bestand& bestand) : m_repository(store), m_bestand(bestand) {
        for (const auto& e : bestand.ebenen())
            m_ebenen.emplace(e.code, e);
        for (const auto& raum : bestand.raeume())
            if (isDigits(raum.schluessel))
                m_byKey.emplace(raum.schluessel, std::pair(raum.id, rangOf(raum.ebene)));
    }

    Result<Raumebene> ebene(const std::string& code) {
        if (const auto known = m_ebenen.find(code); known != m_ebenen.end()) return known->second;
        const auto* standard = std::find_if(kStandardebenen.begin(), kStandardebenen.end(),
                                            [&](const auto& e) { return code == e.code; });
        if (standard == kStandardebenen.end()) return unknownEbene(m_bestand, code);
        auto created = made(*standard);
        ISP_TRY(created.id, m_repository.saveEbene(created));
        m_ebenen.emplace(code, created);
        return created;
    }

    Result<RaumId> create(const NeuerRaum& neu, const Raumebene& ebene) {
        Raum raum;
        raum.ebene = ebene.id;
        raum.schluessel = shownKey(neu.schluessel);
        raum.name = neu.name.empty() ? raum.schluessel : neu.name;
        raum.eigenes = neu.eigenes;
        addKeys(neu.schluessel, raum);
        if (const auto parent = parentOf(neu.schluessel, ebene.rang))
            raum.zugehoerigkeiten.push_back({*parent, {}});
        ISP_TRY(const auto id, m_repository.save(raum));
        for (const auto& key : raum.schluesselAlle)
            m_byKey.emplace(key.schluessel, std::pair(id, ebene.rang));
        m_byKey.emplace(raum.schluessel, std::pair(id, ebene.rang));
        ISP_CHECK(adoptOrphans(id, neu.schluessel, ebene.rang));
        return id;
    }

private:
    [[nodiscard]] int rangOf(EbeneId id) const {
        const auto* e = m_bestand.ebene(id);
        return e == nullptr ? 0 : e->rang;
    }

    /// A Gemeinde is shown with its AGS; a Regionalschlüssel holds it: the first five and the last three
    /// digits.
    static std::string shownKey(const std::string& key) {
        return holdsVerband(key) ? key.substr(0, 5) + key.substr(key.size() - 3) : key;
    }
    static bool holdsVerband(const std::string& key) {
        return isDigits(key) && key.size() >= 10 && key.size() <= 12;
    }

    static void addKeys(const std::string& key, Raum& raum) {
        if (!isDigits(key)) return;
        if (holdsVerband(key)) {
            const char* art = key.size() == 12 ? schluesselarten::kArs : schluesselarten::kGenesis;
            raum.schluesselAlle.push_back({art, key, {}});
            raum.schluesselAlle.push_back({schluesselarten::kAgs, shownKey(key), {}});
        } else {
            const char* art = key.size() == 9 ? schluesselarten::kGvb : schluesselarten::kAgs;
            raum.schluesselAlle.push_back({art, key, {}});
        }
    }

    /// Räume that came before the one they belong to: the levels may be loaded in any order.
    Status adoptOrphans(RaumId parent, const std::string& key, int rang) {
        for (const auto& known : m_bestand.raeume()) {
            const auto fits = [&](const RaumSchluessel& k) {
                return k.schluessel.size() > key.size() && k.schluessel.starts_with(key);
            };
            const bool below = rangOf(known.ebene) < rang;
            if (!known.zugehoerigkeiten.empty() || !below || !isDigits(key)) continue;
            if (std::none_of(known.schluesselAlle.begin(), known.schluesselAlle.end(), fits)) continue;
            auto adopted = known;
            adopted.zugehoerigkeiten.push_back({parent, {}});
            ISP_CHECK(m_repository.save(adopted));
        }
        return {};
    }

    /// The longest proper prefix that is the key of a coarser Raum.
    [[nodiscard]] std::optional<RaumId> parentOf(const std::string& key, int rang) const {
        for (std::size_t length = key.size() - 1; isDigits(key) && length >= 2; --length) {
            const auto found = m_byKey.find(key.substr(0, length));
            if (found != m_byKey.end() && found->second.second > rang) return found->second.first;
        }
        // Länder: the key of Deutschland is no number they could begin with.
        if (const auto bund = m_bestand.mitSchluessel("DG"); key.size() == 2 && bund.size() == 1)
            return m_bestand.raeume()[bund.front()].id;
        return std::nullopt;
    }

    store::RaumRepository m_repository;
    const Bestand& m_bestand;
    std::map<std::string, Raumebene> m_ebenen;
    std::map<std::string, std::pair<RaumId, int>> m_byKey;
};

/// The level of each new Raum: as asked for, else by the form of its key. A key of eight digits that begins
/// longer ones of the same source is a Verband (Samtgemeinde) that only looks like a Gemeinde.
std::vector<std::string> ebenenFor(const std::vector<NeuerRaum>& neue) {
    std::set<std::string> beginnings;
    for (const auto& neu : neue)
        if (neu.schluessel.size() == 11) beginnings.insert(neu.schluessel.substr(0, 8));
    std::vector<std::string> out;
    for (const auto& neu : neue) {
        const auto byForm = ebeneOfSchluessel(neu.schluessel);
        if (!neu.ebene.empty()) {
            out.push_back(neu.ebene);
        } else if (beginnings.contains(neu.schluessel)) {
            out.emplace_back(kVerband);
        } else {
            out.push_back(byForm.empty() ? std::string(ebenen::kGemeinde) : byForm);
        }
    }
    return out;
}

}  // namespace

std::vector<Raumebene> waehlbareEbenen(const Bestand& bestand) {
    auto out = bestand.ebenen();
    for (const auto& standard : kStandardebenen)
        if (bestand.ebene(standard.code) == nullptr) out.push_back(made(standard));
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.rang < b.rang; });
    return out;
}

Result<std::vector<RaumId>> legeRaeumeAn(store::Store& store, const Bestand& bestand,
                                         const std::vector<NeuerRaum>& neue) {
    Anlage anlage(store, bestand);
    std::vector<Raumebene> ebenenOf;
    for (const auto& code : ebenenFor(neue)) {
        ISP_TRY(auto ebene, anlage.ebene(code));
        ebenenOf.push_back(std::move(ebene));
    }
    // Coarsest first, so that every parent exists before its parts.
    std::vector<std::size_t> order(neue.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ebenenOf[a].rang > ebenenOf[b].rang; });
    std::vector<RaumId> ids(neue.size());
    for (const auto i : order) {
        ISP_TRY(ids[i], anlage.create(neue[i], ebenenOf[i]));
    }
    return ids;
}

}  // namespace isp::workspace
