// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/uid.h"
#include "store/codes.h"
#include "store/gueltigkeit_pruefung.h"
#include "store/historie.h"
#include "store/raum_repository.h"
#include "store/zeile.h"

#include <span>

namespace isp::store {

namespace {

// Of the boundaries that had begun on the day the one that began last holds, of several the one loaded last;
// where that one has ended, none holds.
constexpr const char* kSelect =
    "WITH begonnen AS (SELECT g.id, ROW_NUMBER() OVER (PARTITION BY g.raum ORDER BY g.gueltig_ab DESC, "
    "g.quelle DESC) "
    "AS platz FROM grenze g JOIN raum r ON r.id = g.raum JOIN grenzquelle q ON q.id = g.quelle "
    "WHERE q.zurueckgezogen = 0 AND g.gueltig_ab <= ?2 AND (?1 = 0 OR r.ebene = ?1)) "
    "SELECT g.raum, g.gueltig_ab, g.gueltig_bis, g.quelle, g.geometrie FROM begonnen b JOIN grenze g ON g.id "
    "= b.id "
    "WHERE b.platz = 1 AND (g.gueltig_bis = '' OR g.gueltig_bis >= ?2) ORDER BY g.raum";

constexpr const char* kWechseltage =
    "SELECT g.gueltig_ab FROM grenze g JOIN grenzquelle q ON q.id = g.quelle "
    "WHERE q.zurueckgezogen = 0 AND g.gueltig_ab <> '' "
    "UNION SELECT date(g.gueltig_bis, '+1 day') FROM grenze g JOIN grenzquelle q ON q.id = g.quelle "
    "WHERE q.zurueckgezogen = 0 AND g.gueltig_bis <> '' ORDER BY 1";

Result<MultiPolygon> readGeometrie(const SQLite::Column& column) {
    const auto* bytes = static_cast<const std::byte*>(column.getBlob());
    return fromWkb({bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(column.getBytes())});
}

Felder felder(const Grenzquelle& g) {
    Felder f;
    f.add("datei", g.datei).add("quelle", g.quelle).add("lizenz", g.lizenz).add("stand", g.stand);
    f.add("schematisch", g.schematisch).add("zurueckgezogen", g.zurueckgezogen);
    return f;
}

std::vector<Grenzquelle> readQuellen(Connection& connection) {
    auto q = connection.abfrage(
        "SELECT id, uid, zeitpunkt, datei, quelle, lizenz, stand, schematisch, zurueckgezogen FROM "
        "grenzquelle ORDER BY id");
    std::vector<Grenzquelle> out;
    while (q->executeStep()) {
        Zeile z(*q);
        auto& g = out.emplace_back();
        g.id = z.integer();
        for (auto* text : {&g.uid, &g.zeitpunkt, &g.datei, &g.quelle, &g.lizenz, &g.stand})
            *text = z.text();
        g.schematisch = z.flag();
        g.zurueckgezogen = z.flag();
    }
    return out;
}

}  // namespace

Result<std::vector<Grenze>> RaumRepository::grenzen(EbeneId ebene, const std::string& isoDate) {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read boundaries", [&]() -> Result<std::vector<Grenze>> {
        auto q = connection.abfrage(kSelect);
        bindAll(*q, ebene.value, isoDate);
        std::vector<Grenze> out;
        while (q->executeStep()) {
            Zeile z(*q);
            Grenze g;
            z.read(g.raum);
            g.gueltigkeit = z.gueltigkeit();
            g.quelle = z.integer();
            ISP_TRY(g.geometrie, readGeometrie(q->getColumn(4)));
            out.push_back(std::move(g));
        }
        return out;
    });
}

Result<std::vector<std::string>> RaumRepository::grenzWechseltage() {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read days of boundaries", [&]() -> Result<std::vector<std::string>> {
        auto q = connection.abfrage(kWechseltage);
        std::vector<std::string> out;
        while (q->executeStep())
            out.push_back(Zeile(*q).text());
        return out;
    });
}

Result<std::int64_t> RaumRepository::addGrenzquelle(const Grenzquelle& quelle) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "add a source of boundaries", [&]() -> Result<std::int64_t> {
        const auto uid = quelle.uid.empty() ? newUid() : quelle.uid;
        auto q = connection.abfrage(
            "INSERT INTO grenzquelle (uid, zeitpunkt, datei, quelle, lizenz, stand, schematisch) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        bindAll(*q, uid, quelle.zeitpunkt.empty() ? Clock::nowIso() : quelle.zeitpunkt, quelle.datei,
                quelle.quelle, quelle.lizenz, quelle.stand, quelle.schematisch);
        q->exec();
        const auto id = connection.db().getLastInsertRowid();
        recordAdded(connection, {"grenzquelle", uid, quelle.datei}, felder(quelle));
        return id;
    });
}

Result<std::vector<Grenzquelle>> RaumRepository::grenzquellen() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the sources of boundaries",
                   [&]() -> Result<std::vector<Grenzquelle>> { return readQuellen(connection); });
}

Status RaumRepository::setGrenze(const Grenze& grenze) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save a boundary", [&]() -> Status {
        ISP_CHECK(checkGueltigkeit(grenze.gueltigkeit, std::to_string(grenze.raum.value)));
        const auto wkb = toWkb(grenze.geometrie);
        auto q = connection.abfrage(
            "INSERT INTO grenze (raum, quelle, gueltig_ab, gueltig_bis, geometrie) VALUES (?1, ?2, ?3, ?4, "
            "?5) "
            "ON CONFLICT (raum, gueltig_ab, quelle) DO UPDATE SET gueltig_bis = ?4, geometrie = ?5");
        bindAll(*q, grenze.raum, grenze.quelle, grenze.gueltigkeit.ab, grenze.gueltigkeit.bis);
        q->bindNoCopy(5, wkb.data(), static_cast<int>(wkb.size()));
        try {
            q->exec();
        } catch (const SQLite::Exception& e) {
            if (!isForeignKeyError(e)) throw;
            return makeError(codes::kUnknownObject, {"Raum", std::to_string(grenze.raum.value)});
        }
        return {};
    });
}

Status RaumRepository::setGrenzquelleZurueckgezogen(std::int64_t quelle, bool zurueckgezogen) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "withdraw boundaries", [&]() -> Status {
        for (const auto& found : readQuellen(connection)) {
            if (found.id != quelle) continue;
            auto q = connection.abfrage("UPDATE grenzquelle SET zurueckgezogen = ?2 WHERE id = ?1");
            bindAll(*q, quelle, zurueckgezogen);
            q->exec();
            auto changed = found;
            changed.zurueckgezogen = zurueckgezogen;
            recordChanged(connection, {"grenzquelle", found.uid, found.datei}, felder(found),
                          felder(changed));
            return {};
        }
        return makeError(codes::kUnknownObject, {"Grenzquelle", std::to_string(quelle)});
    });
}

Status RaumRepository::removeGrenzen(std::int64_t quelle) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "remove boundaries", [&]() -> Status {
        for (const auto& found : readQuellen(connection)) {
            if (found.id != quelle) continue;
            for (const char* sql :
                 {"DELETE FROM grenze WHERE quelle = ?1", "DELETE FROM grenzquelle WHERE id = ?1"}) {
                auto q = connection.abfrage(sql);
                bindAll(*q, quelle);
                q->exec();
            }
            recordRemoved(connection, {"grenzquelle", found.uid, found.datei}, felder(found));
            return {};
        }
        return makeError(codes::kUnknownObject, {"Grenzquelle", std::to_string(quelle)});
    });
}

}  // namespace isp::store
