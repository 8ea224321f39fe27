// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/bestand.h"

#include "domain/schluessel.h"
#include "domain/text.h"
#include "store/ablage.h"
#include "store/indikator_repository.h"
#include "store/kennzahl_repository.h"
#include "store/raum_repository.h"

#include <algorithm>

namespace isp::workspace {

namespace {

template <typename T, typename Id>
const T* findById(const std::vector<T>& items, Id id) noexcept {
    const auto found = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

template <typename T>
const T* findByCode(const std::vector<T>& items, std::string_view code) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const T& item) { return equalsNoCase(item.code, code); });
    return found == items.end() ? nullptr : &*found;
}

template <typename T>
const T* findIndexed(const std::vector<T>& items, const std::unordered_map<std::string, std::size_t>& index,
                     std::string_view code) {
    const auto found = index.find(toLower(code));
    return found == index.end() ? nullptr : &items[found->second];
}

}  // namespace

Result<Bestand> Bestand::read(store::Store& store) {
    Bestand b;
    store::RaumRepository raeume(store);
    store::KennzahlRepository kennzahlen(store);
    store::IndikatorRepository indikatoren(store);
    ISP_TRY(b.m_ebenen, raeume.ebenen());
    ISP_TRY(b.m_raeume, raeume.raeume());
    ISP_TRY(b.m_kennzahlen, kennzahlen.kennzahlen());
    ISP_TRY(b.m_merkmale, kennzahlen.merkmale());
    ISP_TRY(b.m_auspraegungen, kennzahlen.auspraegungen());
    ISP_TRY(b.m_reihen, kennzahlen.reihen());
    ISP_TRY(b.m_indikatoren, indikatoren.indikatoren());
    ISP_TRY(b.m_fachplanungen, indikatoren.fachplanungen());
    ISP_TRY(b.m_raumsaetze, store::Ablage<Raumsatz>(store).alle());
    ISP_TRY(b.m_brueche, store::Ablage<Bruch>(store).alle());
    ISP_TRY(b.m_gebietsaenderungen, store::Ablage<Gebietsaenderung>(store).alle());
    ISP_TRY(b.m_gebietsanteile, store::Ablage<Gebietsanteil>(store).alle());
    std::stable_sort(b.m_gebietsaenderungen.begin(), b.m_gebietsaenderungen.end(),
                     [](const auto& a, const auto& c) { return a.datum < c.datum; });
    b.index();
    return b;
}

void Bestand::index() {
    for (Position p = 0; p < m_raeume.size(); ++p) {
        const auto& raum = m_raeume[p];
        m_positionById.emplace(raum.id, p);
        m_positionenByEbene[raum.ebene].push_back(p);
        auto& own = m_bySchluessel[normalizedSchluessel(raum.schluessel)];
        own.push_back(p);
        for (const auto& key : raum.schluesselAlle) {
            auto& places = m_bySchluessel[normalizedSchluessel(key.schluessel)];
            if (std::find(places.begin(), places.end(), p) == places.end()) places.push_back(p);
        }
    }
    m_eigen.resize(m_raeume.size());
    m_teile.resize(m_raeume.size());
    for (Position p = 0; p < m_raeume.size(); ++p) {
        m_eigen[p] = istEigeneEbene(m_raeume[p].ebene);
        for (const auto& z : m_raeume[p].zugehoerigkeiten) {
            const auto above = position(z.uebergeordnet);
            if (above && (m_teile[*above].empty() || m_teile[*above].back() != p))
                m_teile[*above].push_back(p);
        }
    }
    for (std::size_t i = 0; i < m_kennzahlen.size(); ++i)
        m_kennzahlByCode.emplace(toLower(m_kennzahlen[i].code), i);
    for (std::size_t i = 0; i < m_indikatoren.size(); ++i)
        m_indikatorByCode.emplace(toLower(m_indikatoren[i].code), i);
    for (std::size_t i = 0; i < m_reihen.size(); ++i) {
        std::sort(m_reihen[i].auspraegungen.begin(), m_reihen[i].auspraegungen.end());
        m_reihenByKennzahl[m_reihen[i].kennzahl].push_back(i);
    }
}

const Raumebene* Bestand::ebene(EbeneId id) const noexcept {
    return findById(m_ebenen, id);
}
const Raumebene* Bestand::ebene(std::string_view code) const {
    return findByCode(m_ebenen, code);
}

std::vector<const Raumebene*> Bestand::belegteEbenen() const {
    std::vector<const Raumebene*> used;
    for (const auto& e : m_ebenen) {
        const auto* satz = raumsatz(e.id);
        if (satz != nullptr && satz->art != Raumsatzart::kPlanung) continue;
        if (!positionen(e.id).empty()) used.push_back(&e);
    }
    return used;
}

const Raumebene* Bestand::grundebene() const noexcept {
    const auto* gemeinde = ebene(std::string_view(ebenen::kGemeinde));
    if (gemeinde != nullptr && !positionen(gemeinde->id).empty()) return gemeinde;
    for (const auto& e : m_ebenen)
        if (!positionen(e.id).empty() && !istEigeneEbene(e.id)) return &e;
    return nullptr;
}

const Raumsatz* Bestand::raumsatz(EbeneId ebene) const noexcept {
    const auto found = std::find_if(m_raumsaetze.begin(), m_raumsaetze.end(),
                                    [&](const Raumsatz& s) { return s.ebene == ebene; });
    return found == m_raumsaetze.end() ? nullptr : &*found;
}

bool Bestand::istEigeneEbene(EbeneId id) const noexcept {
    return raumsatz(id) != nullptr;
}

const Raumebene* Bestand::analyseEbene() const noexcept {
    const Raumebene* best = nullptr;
    for (const auto& e : m_ebenen) {
        const auto& places = positionen(e.id);
        if (e.analyse && !places.empty()) return &e;
        if (istEigeneEbene(e.id)) continue;
        const auto own =
            std::count_if(places.begin(), places.end(), [&](Position p) { return m_raeume[p].eigenes; });
        if (own > 1 || (best == nullptr && !places.empty())) best = &e;
    }
    return best;
}

const Raumebene* Bestand::gebietsEbene() const noexcept {
    const auto* analyse = analyseEbene();
    for (const auto& e : m_ebenen) {
        if ((analyse != nullptr && e.rang <= analyse->rang) || istEigeneEbene(e.id)) continue;
        const auto& places = positionen(e.id);
        const auto own =
            std::count_if(places.begin(), places.end(), [&](Position p) { return m_raeume[p].eigenes; });
        if (own == 1 && e.summierbar) return &e;
    }
    return nullptr;
}

std::optional<Position> Bestand::position(RaumId id) const noexcept {
    const auto found = m_positionById.find(id);
    return found == m_positionById.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<Position>& Bestand::positionen(EbeneId ebene) const noexcept {
    static const std::vector<Position> kNone;
    const auto found = m_positionenByEbene.find(ebene);
    return found == m_positionenByEbene.end() ? kNone : found->second;
}

const Raum* Bestand::raum(EbeneId ebene, std::string_view schluessel) const {
    for (const auto p : mitSchluessel(normalizedSchluessel(schluessel)))
        if (m_raeume[p].ebene == ebene) return &m_raeume[p];
    return nullptr;
}

const std::vector<Position>& Bestand::mitSchluessel(const std::string& normalized) const {
    static const std::vector<Position> kNone;
    const auto found = m_bySchluessel.find(normalized);
    return found == m_bySchluessel.end() ? kNone : found->second;
}

std::optional<Position> Bestand::uebergeordnet(Position p, std::string_view isoDate) const noexcept {
    for (const auto& z : m_raeume[p].zugehoerigkeiten) {
        if (!z.gueltigkeit.contains(isoDate)) continue;
        const auto above = position(z.uebergeordnet);
        if (!above || !m_eigen[*above]) return above;
    }
    return std::nullopt;
}

std::vector<Position> Bestand::alleUebergeordneten(Position p, std::string_view isoDate) const {
    std::vector<Position> out;
    if (const auto above = uebergeordnet(p, isoDate)) out.push_back(*above);
    for (const auto& z : m_raeume[p].zugehoerigkeiten) {
        const auto above = position(z.uebergeordnet);
        if (above && m_eigen[*above] && z.gueltigkeit.contains(isoDate)) out.push_back(*above);
    }
    return out;
}

std::vector<Position> Bestand::teile(Position p, std::string_view isoDate) const {
    std::vector<Position> out;
    for (const auto part : m_teile[p]) {
        if (!m_raeume[part].gueltigkeit.contains(isoDate)) continue;
        const auto above = alleUebergeordneten(part, isoDate);
        if (std::find(above.begin(), above.end(), p) != above.end()) out.push_back(part);
    }
    return out;
}

std::vector<Position> Bestand::teileDerEbene(Position p, EbeneId ebene, std::string_view isoDate) const {
    std::vector<Position> out, open = {p};
    std::vector<bool> seen(m_raeume.size(), false);
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        if (seen[at]) continue;
        seen[at] = true;
        if (m_raeume[at].ebene == ebene) {
            out.push_back(at);
            continue;
        }
        const auto parts = teile(at, isoDate);
        open.insert(open.end(), parts.begin(), parts.end());
    }
    std::sort(out.begin(), out.end());
    return out;
}

const Kennzahl* Bestand::kennzahl(std::string_view code) const {
    return findIndexed(m_kennzahlen, m_kennzahlByCode, code);
}
const Kennzahl* Bestand::kennzahl(KennzahlId id) const noexcept {
    return findById(m_kennzahlen, id);
}
const Indikator* Bestand::indikator(std::string_view code) const {
    return findIndexed(m_indikatoren, m_indikatorByCode, code);
}
const Fachplanung* Bestand::fachplanung(FachplanungId id) const noexcept {
    return findById(m_fachplanungen, id);
}
const Merkmal* Bestand::merkmal(std::string_view code) const {
    return findByCode(m_merkmale, code);
}
const Merkmal* Bestand::merkmal(MerkmalId id) const noexcept {
    return findById(m_merkmale, id);
}
const Auspraegung* Bestand::auspraegung(AuspraegungId id) const noexcept {
    return findById(m_auspraegungen, id);
}

const Auspraegung* Bestand::auspraegung(MerkmalId merkmal, std::string_view codeOrName) const {
    for (const auto& a : m_auspraegungen)
        if (a.merkmal == merkmal && (equalsNoCase(a.code, codeOrName) || equalsNoCase(a.name, codeOrName)))
            return &a;
    return nullptr;
}

std::vector<const Reihe*> Bestand::reihen(KennzahlId kennzahl) const {
    std::vector<const Reihe*> out;
    if (const auto found = m_reihenByKennzahl.find(kennzahl); found != m_reihenByKennzahl.end())
        for (const auto i : found->second)
            out.push_back(&m_reihen[i]);
    return out;
}

const Reihe* Bestand::reihe(KennzahlId kennzahl, std::vector<AuspraegungId> auspraegungen) const {
    std::sort(auspraegungen.begin(), auspraegungen.end());
    for (const auto* r : reihen(kennzahl))
        if (r->auspraegungen == auspraegungen) return r;
    return nullptr;
}

}  // namespace isp::workspace
