// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/kennzahl_repository.h"
#include "store/zeile.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace isp::store {

namespace {

/// The sets of one Reihe, Periode and Raumebene, over the Lieferungen that count.
struct Gruppe {
    KennzahlId kennzahl;
    std::int32_t periode = 0;
    std::int64_t ebene = 0;
    std::int64_t werte = 0;  ///< of all sets together
    std::vector<std::int64_t> saetze;
};

/// Several Lieferungen may bring a figure for the same Raum; it counts once.
std::int64_t countRaeume(Connection& connection, const Gruppe& gruppe) {
    if (gruppe.saetze.size() == 1) return gruppe.werte;
    std::unordered_set<std::int64_t> raeume;
    for (const auto satz : gruppe.saetze) {
        auto q = connection.abfrage("SELECT raum FROM wert WHERE satz = ?1");
        bindAll(*q, satz);
        while (q->executeStep())
            raeume.insert(q->getColumn(0).getInt64());
    }
    return static_cast<std::int64_t>(raeume.size());
}

void include(KennzahlUmfang& umfang, const Gruppe& gruppe, std::int64_t werte) {
    umfang.kennzahl = gruppe.kennzahl;
    umfang.werte += werte;
    const EbeneId ebene{gruppe.ebene};
    if (std::find(umfang.ebenen.begin(), umfang.ebenen.end(), ebene) == umfang.ebenen.end())
        umfang.ebenen.push_back(ebene);
    if (const auto periode = Periode::fromCode(gruppe.periode)) {
        if (!umfang.von || *periode < *umfang.von) umfang.von = periode;
        if (!umfang.bis || *periode > *umfang.bis) umfang.bis = periode;
    }
}

std::vector<Gruppe> readGruppen(Connection& connection) {
    auto q = connection.abfrage(
        "SELECT s.id, r.kennzahl, s.reihe, s.periode, s.ebene, s.werte FROM wertesatz s "
        "JOIN reihe r ON r.id = s.reihe JOIN lieferung l ON l.id = s.lieferung "
        "WHERE l.zurueckgezogen = 0 ORDER BY s.reihe, s.periode, s.ebene");
    std::vector<Gruppe> out;
    std::int64_t lastReihe = 0;
    while (q->executeStep()) {
        Zeile z(*q);
        const auto satz = z.integer();
        Gruppe g;
        z.read(g.kennzahl);
        const auto reihe = z.integer();
        g.periode = z.number();
        g.ebene = z.integer();
        g.werte = z.integer();
        const bool same = !out.empty() && reihe == lastReihe && out.back().periode == g.periode &&
                          out.back().ebene == g.ebene;
        if (same)
            out.back().werte += g.werte;
        else
            out.push_back(std::move(g));
        out.back().saetze.push_back(satz);
        lastReihe = reihe;
    }
    return out;
}

}  // namespace

Result<std::vector<KennzahlUmfang>> KennzahlRepository::umfaenge() {
    auto& connection = m_store.connection();
    return guardedRead(
        connection, "read what the Kennzahlen hold", [&]() -> Result<std::vector<KennzahlUmfang>> {
            std::map<EbeneId, int> rang;
            auto q = connection.abfrage("SELECT id, rang FROM raumebene");
            while (q->executeStep()) {
                Zeile z(*q);
                const EbeneId id{z.integer()};
                rang[id] = z.number();
            }
            std::map<KennzahlId, KennzahlUmfang> byKennzahl;
            for (const auto& gruppe : readGruppen(connection))
                include(byKennzahl[gruppe.kennzahl], gruppe, countRaeume(connection, gruppe));
            std::vector<KennzahlUmfang> out;
            for (auto& [id, umfang] : byKennzahl) {
                std::sort(umfang.ebenen.begin(), umfang.ebenen.end(), [&](EbeneId a, EbeneId b) {
                    return std::pair(rang[a], a) < std::pair(rang[b], b);
                });
                out.push_back(std::move(umfang));
            }
            return out;
        });
}

}  // namespace isp::store
