// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/raum_repository.h"

#include "base/uid.h"
#include "domain/text.h"
#include "store/gueltigkeit_pruefung.h"
#include "store/historie.h"
#include "store/raum_laden.h"
#include "store/speichern.h"
#include "store/zeile.h"

#include <cmath>

namespace isp::store {

namespace {

Felder felder(const Raum& r) {
    Felder f;
    f.add("schluessel", r.schluessel).add("name", r.name).add("typ", r.typ).add("ebene", r.ebene.value);
    f.add("flaeche_km2", r.flaecheKm2).add("einwohner", r.einwohner).add("einwohner_stand", r.einwohnerStand);
    f.add("gueltig_ab", r.gueltigkeit.ab).add("gueltig_bis", r.gueltigkeit.bis).add("eigenes", r.eigenes);
    std::vector<std::string> parts;
    const auto flush = [&](const char* name) {
        f.add(name, parts);
        parts.clear();
    };
    const auto part = [&](const std::string& text, const Gueltigkeit& g) {
        parts.push_back(text + "|" + g.ab + "|" + g.bis);
    };
    for (const auto& s : r.schluesselAlle)
        part(s.art + "|" + s.schluessel, s.gueltigkeit);
    flush("schluessel_alle");
    for (const auto& n : r.namen)
        part(n.name, n.gueltigkeit);
    flush("namen");
    for (const auto& z : r.zugehoerigkeiten)
        part(std::to_string(z.uebergeordnet.value), z.gueltigkeit);
    flush("zugehoerigkeiten");
    return f;
}

struct Ebene {
    std::string code;
    int rang = 0;
};

std::optional<Ebene> findEbene(Connection& connection, EbeneId id) {
    auto q = connection.abfrage("SELECT code, rang FROM raumebene WHERE id = ?1");
    bindAll(*q, id);
    if (!q->executeStep()) return std::nullopt;
    Zeile z(*q);
    Ebene e;
    e.code = z.text();
    e.rang = z.number();
    return e;
}

bool isAmount(const std::optional<double>& value) {
    return !value || (std::isfinite(*value) && *value >= 0.0);
}

Status checkFields(const Raum& r) {
    if (trim(r.schluessel).empty()) return makeError(codes::kCodeMissing, {r.name});
    if (!isAmount(r.flaecheKm2)) return makeError(codes::kBadNumber, {r.name, "flaeche_km2"});
    if (!isAmount(r.einwohner)) return makeError(codes::kBadNumber, {r.name, "einwohner"});
    ISP_CHECK(checkGueltigkeit(r.gueltigkeit, r.name));
    for (const auto& s : r.schluesselAlle) {
        if (s.art.empty() || s.schluessel.empty()) return makeError(codes::kCodeMissing, {r.name});
        ISP_CHECK(checkGueltigkeit(s.gueltigkeit, r.name));
    }
    for (const auto& n : r.namen) {
        if (n.name.empty()) return makeError(codes::kCodeMissing, {r.name});
        ISP_CHECK(checkGueltigkeit(n.gueltigkeit, r.name));
    }
    for (const auto& z : r.zugehoerigkeiten)
        ISP_CHECK(checkGueltigkeit(z.gueltigkeit, r.name));
    return {};
}

/// A parent stands on a coarser level. That also keeps a Raum from being above itself.
Status checkParents(Connection& connection, const Raum& r, int rang) {
    for (const auto& z : r.zugehoerigkeiten) {
        auto q = connection.abfrage(
            "SELECT r.name, e.rang FROM raum r JOIN raumebene e ON e.id = r.ebene WHERE r.id = ?1");
        bindAll(*q, z.uebergeordnet);
        if (!q->executeStep())
            return makeError(codes::kUnknownObject, {"Raum", std::to_string(z.uebergeordnet.value)});
        Zeile row(*q);
        const auto name = row.text();
        if (row.number() <= rang) return makeError(codes::kBadHierarchy, {r.name, name});
    }
    return {};
}

Status checkKeyFree(Connection& connection, const Raum& r, const Ebene& ebene) {
    auto q =
        connection.abfrage("SELECT id FROM raum WHERE ebene = ?1 AND schluessel = ?2 AND gueltig_ab = ?3");
    bindAll(*q, r.ebene, r.schluessel, r.gueltigkeit.ab);
    if (!q->executeStep() || Zeile(*q).integer() == r.id.value) return {};
    return makeError(codes::kSchluesselTaken, {r.schluessel, ebene.code});
}

/// The figures of a Raum are filed under its level.
Status checkEbeneKept(Connection& connection, const Raum& before, const Raum& after) {
    if (before.ebene == after.ebene) return {};
    auto q = connection.abfrage("SELECT 1 FROM wert WHERE raum = ?1 LIMIT 1");
    bindAll(*q, before.id);
    if (q->executeStep()) return makeError(codes::kEbeneFixed, {before.name});
    return {};
}

/// The same for the same key in every store. A Raum that takes over the key of an earlier one adds its
/// beginning.
std::string makeUid(Connection& connection, const Raum& r, const Ebene& ebene) {
    const auto name = "raum/" + ebene.code + "/" + r.schluessel;
    auto uid = nameUid(name);
    auto q = connection.abfrage("SELECT 1 FROM raum WHERE uid = ?1");
    bindAll(*q, uid);
    return q->executeStep() ? nameUid(name + "/" + r.gueltigkeit.ab) : uid;
}

void writeRaum(Connection& connection, const Raum& r) {
    auto q = connection.abfrage(
        "INSERT INTO raum (id, uid, ebene, schluessel, name, typ, flaeche_km2, einwohner, einwohner_stand, "
        "gueltig_ab, gueltig_bis, eigenes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
        "ON CONFLICT (id) DO UPDATE SET ebene = ?3, schluessel = ?4, name = ?5, typ = ?6, flaeche_km2 = ?7, "
        "einwohner = ?8, einwohner_stand = ?9, gueltig_ab = ?10, gueltig_bis = ?11, eigenes = ?12");
    bindAll(*q, r.id, r.uid, r.ebene, r.schluessel, r.name, r.typ, r.flaecheKm2, r.einwohner,
            r.einwohnerStand, r.gueltigkeit.ab, r.gueltigkeit.bis, r.eigenes);
    q->exec();
}

void removeParts(Connection& connection, RaumId raum) {
    for (const char* sql :
         {"DELETE FROM raum_schluessel WHERE raum = ?1", "DELETE FROM raum_name WHERE raum = ?1",
          "DELETE FROM raum_zugehoerigkeit WHERE raum = ?1"}) {
        auto q = connection.abfrage(sql);
        bindAll(*q, raum);
        q->exec();
    }
}

/// Equal parts are kept once: sources repeat keys and names.
void writeParts(Connection& connection, const Raum& r) {
    for (const auto& s : r.schluesselAlle) {
        auto q = connection.abfrage("INSERT OR REPLACE INTO raum_schluessel VALUES (?1, ?2, ?3, ?4, ?5)");
        bindAll(*q, r.id, s.art, s.schluessel, s.gueltigkeit.ab, s.gueltigkeit.bis);
        q->exec();
    }
    for (const auto& n : r.namen) {
        auto q = connection.abfrage(
            "INSERT OR REPLACE INTO raum_name (raum, name, gueltig_ab, gueltig_bis) VALUES (?1, ?2, ?3, ?4)");
        bindAll(*q, r.id, n.name, n.gueltigkeit.ab, n.gueltigkeit.bis);
        q->exec();
    }
    for (const auto& z : r.zugehoerigkeiten) {
        auto q = connection.abfrage("INSERT OR REPLACE INTO raum_zugehoerigkeit VALUES (?1, ?2, ?3, ?4)");
        bindAll(*q, r.id, z.uebergeordnet, z.gueltigkeit.ab, z.gueltigkeit.bis);
        q->exec();
    }
}

}  // namespace

Result<std::vector<Raum>> RaumRepository::raeume() {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read the Räume",
                       [&]() -> Result<std::vector<Raum>> { return loadRaeume(connection); });
}

Result<RaumId> RaumRepository::save(const Raum& raum) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save a Raum", [&]() -> Result<RaumId> {
        ISP_CHECK(checkFields(raum));
        const auto ebene = findEbene(connection, raum.ebene);
        if (!ebene) return makeError(codes::kUnknownObject, {"Raumebene", std::to_string(raum.ebene.value)});
        ISP_CHECK(checkParents(connection, raum, ebene->rang));
        ISP_CHECK(checkKeyFree(connection, raum, *ebene));
        auto saved = raum;
        ISP_TRY(const auto before, settleIdentity(
                                       saved, "Raum", [&](RaumId id) { return loadRaum(connection, id); },
                                       [&] { return makeUid(connection, saved, *ebene); }));
        if (before) ISP_CHECK(checkEbeneKept(connection, *before, saved));
        writeRaum(connection, saved);
        if (before)
            removeParts(connection, saved.id);
        else
            saved.id.value = connection.db().getLastInsertRowid();
        writeParts(connection, saved);
        const Objekt objekt{"raum", saved.uid, saved.name};
        if (before)
            recordChanged(connection, objekt, felder(*before), felder(*loadRaum(connection, saved.id)));
        else
            recordAdded(connection, objekt, felder(saved));
        return saved.id;
    });
}

Status RaumRepository::remove(RaumId raum) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "remove a Raum", [&]() -> Status {
        const auto before = loadRaum(connection, raum);
        if (!before) return makeError(codes::kUnknownObject, {"Raum", std::to_string(raum.value)});
        removeParts(connection, raum);
        auto q = connection.abfrage("DELETE FROM raum WHERE id = ?1");
        bindAll(*q, raum);
        try {
            q->exec();
        } catch (const SQLite::Exception& e) {
            if (!isForeignKeyError(e)) throw;
            return makeError(codes::kInUse, {before->name});
        }
        recordRemoved(connection, {"raum", before->uid, before->name}, felder(*before));
        return {};
    });
}

}  // namespace isp::store
