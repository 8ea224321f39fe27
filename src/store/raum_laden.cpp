// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/raum_laden.h"

#include "store/zeile.h"

#include <unordered_map>

namespace isp::store {

namespace {

constexpr const char* kSelect =
    "SELECT r.id, r.uid, r.ebene, r.schluessel, r.name, r.typ, r.flaeche_km2, r.einwohner, "
    "r.einwohner_stand, "
    "r.gueltig_ab, r.gueltig_bis, r.eigenes, EXISTS (SELECT 1 FROM grenze g JOIN grenzquelle q "
    "ON q.id = g.quelle WHERE g.raum = r.id AND q.zurueckgezogen = 0) "
    "FROM raum r JOIN raumebene e ON e.id = r.ebene";

Raum readRaum(Zeile z) {
    Raum r;
    z.read(r.id);
    r.uid = z.text();
    z.read(r.ebene);
    r.schluessel = z.text();
    r.name = z.text();
    r.typ = z.text();
    r.flaecheKm2 = z.optionalReal();
    r.einwohner = z.optionalReal();
    r.einwohnerStand = z.text();
    r.gueltigkeit = z.gueltigkeit();
    r.eigenes = z.flag();
    r.hatGrenze = z.flag();
    return r;
}

/// The queries for what hangs on a Raum; the first column is the Raum.
struct Teil {
    const char* select;
    const char* order;
    void (*read)(Zeile&, Raum&);
};

constexpr Teil kTeile[] = {
    {"SELECT raum, art, schluessel, gueltig_ab, gueltig_bis FROM raum_schluessel",
     " ORDER BY raum, art, schluessel, gueltig_ab",
     [](Zeile& z, Raum& r) {
         auto& s = r.schluesselAlle.emplace_back();
         s.art = z.text();
         s.schluessel = z.text();
         s.gueltigkeit = z.gueltigkeit();
     }},
    {"SELECT raum, name, gueltig_ab, gueltig_bis FROM raum_name", " ORDER BY raum, gueltig_ab, name",
     [](Zeile& z, Raum& r) {
         auto& n = r.namen.emplace_back();
         n.name = z.text();
         n.gueltigkeit = z.gueltigkeit();
     }},
    {"SELECT raum, uebergeordnet, gueltig_ab, gueltig_bis FROM raum_zugehoerigkeit",
     " ORDER BY raum, gueltig_ab, uebergeordnet",
     [](Zeile& z, Raum& r) {
         auto& m = r.zugehoerigkeiten.emplace_back();
         z.read(m.uebergeordnet);
         m.gueltigkeit = z.gueltigkeit();
     }},
};

}  // namespace

std::vector<Raum> loadRaeume(Connection& connection) {
    std::vector<Raum> out;
    std::unordered_map<std::int64_t, std::size_t> position;
    auto q = connection.abfrage(std::string(kSelect) + " ORDER BY e.rang, e.id, r.schluessel, r.gueltig_ab");
    while (q->executeStep()) {
        out.push_back(readRaum(Zeile(*q)));
        position[out.back().id.value] = out.size() - 1;
    }
    for (const auto& teil : kTeile) {
        auto parts = connection.abfrage(std::string(teil.select) + teil.order);
        while (parts->executeStep()) {
            Zeile z(*parts);
            // Only a damaged store has parts of a Raum that is not there; pruefe() tells.
            if (const auto found = position.find(z.integer()); found != position.end())
                teil.read(z, out[found->second]);
        }
    }
    return out;
}

std::optional<Raum> loadRaum(Connection& connection, RaumId id) {
    auto q = connection.abfrage(std::string(kSelect) + " WHERE r.id = ?1");
    bindAll(*q, id);
    if (!q->executeStep()) return std::nullopt;
    auto raum = readRaum(Zeile(*q));
    for (const auto& teil : kTeile) {
        auto parts = connection.abfrage(std::string(teil.select) + " WHERE raum = ?1" + teil.order);
        bindAll(*parts, id);
        while (parts->executeStep()) {
            Zeile z(*parts);
            z.integer();  // the Raum, known already
            teil.read(z, raum);
        }
    }
    return raum;
}

}  // namespace isp::store
