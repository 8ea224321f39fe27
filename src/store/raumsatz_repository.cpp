// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/raumsatz_repository.h"

#include "store/codes.h"
#include "store/gueltigkeit_pruefung.h"
#include "store/historie.h"
#include "store/raum_laden.h"
#include "store/raum_repository.h"
#include "store/zeile.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <tuple>

namespace isp::store {

namespace {

struct Teilzeile {
    RaumId raum;
    Gueltigkeit gueltigkeit;
    auto operator<=>(const Teilzeile& o) const {
        return std::tie(raum, gueltigkeit.ab, gueltigkeit.bis) <=>
               std::tie(o.raum, o.gueltigkeit.ab, o.gueltigkeit.bis);
    }
    bool operator==(const Teilzeile& o) const { return (*this <=> o) == 0; }
};

std::set<Teilzeile> readTeile(Connection& connection, RaumId raum) {
    auto q = connection.abfrage(
        "SELECT raum, gueltig_ab, gueltig_bis FROM raum_zugehoerigkeit WHERE uebergeordnet = ?1");
    bindAll(*q, raum);
    std::set<Teilzeile> out;
    while (q->executeStep()) {
        Zeile z(*q);
        Teilzeile teil;
        z.read(teil.raum);
        teil.gueltigkeit = z.gueltigkeit();
        out.insert(teil);
    }
    return out;
}

Felder felder(const std::set<Teilzeile>& teile) {
    std::vector<std::string> parts;
    for (const auto& t : teile)
        parts.push_back(std::to_string(t.raum.value) + "|" + t.gueltigkeit.ab + "|" + t.gueltigkeit.bis);
    Felder f;
    f.add("teile", parts);
    return f;
}

int rangOf(Connection& connection, EbeneId ebene) {
    auto q = connection.abfrage("SELECT rang FROM raumebene WHERE id = ?1");
    bindAll(*q, ebene);
    return q->executeStep() ? q->getColumn(0).getInt() : 0;
}

Error unknown(RaumId raum) {
    return makeError(codes::kUnknownObject, {"Raum", std::to_string(raum.value)});
}

void execFor(Connection& connection, const char* sql, std::int64_t id) {
    auto q = connection.abfrage(sql);
    bindAll(*q, id);
    q->exec();
}

/// What belongs to an own Raum and goes with it: its outline and its parts.
std::vector<Verwendung> realUses(Connection& connection, RaumId raum, std::size_t limit) {
    constexpr std::size_t kManyParts = 20'000;
    auto found = verwendungen(connection, "raum", raum.value, limit + kManyParts);
    std::erase_if(found, [](const Verwendung& v) {
        constexpr std::array<std::string_view, 4> kOwn = {"grenze", "raum_zugehoerigkeit", "raum_name",
                                                          "raum_schluessel"};
        return std::find(kOwn.begin(), kOwn.end(), v.art) != kOwn.end();
    });
    if (found.size() > limit) found.resize(limit);
    return found;
}

}  // namespace

Status RaumsatzRepository::setTeile(RaumId id, const std::vector<RaumId>& teile,
                                    const Gueltigkeit& gueltigkeit) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save the parts of a Raum", [&]() -> Status {
        const auto raum = loadRaum(connection, id);
        if (!raum) return unknown(id);
        ISP_CHECK(checkGueltigkeit(gueltigkeit, raum->name));
        const auto rang = rangOf(connection, raum->ebene);
        std::set<Teilzeile> wanted;
        for (const auto teil : teile) {
            const auto part = loadRaum(connection, teil);
            if (!part) return unknown(teil);
            if (rangOf(connection, part->ebene) >= rang)
                return makeError(codes::kBadHierarchy, {part->name, raum->name});
            wanted.insert({teil, gueltigkeit});
        }
        const auto before = readTeile(connection, id);
        for (const auto& t : before) {
            if (wanted.contains(t)) continue;
            auto q = connection.abfrage(
                "DELETE FROM raum_zugehoerigkeit WHERE raum = ?1 AND uebergeordnet = ?2 AND gueltig_ab = ?3");
            bindAll(*q, t.raum, id, t.gueltigkeit.ab);
            q->exec();
        }
        for (const auto& t : wanted) {
            if (before.contains(t)) continue;
            auto q = connection.abfrage("INSERT INTO raum_zugehoerigkeit VALUES (?1, ?2, ?3, ?4)");
            bindAll(*q, t.raum, id, t.gueltigkeit.ab, t.gueltigkeit.bis);
            q->exec();
        }
        if (before != wanted)
            recordChanged(connection, {"raum", raum->uid, raum->name}, felder(before), felder(wanted));
        return {};
    });
}

Status RaumsatzRepository::removeGrenzen(RaumId raum) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "remove the boundaries of a Raum", [&]() -> Status {
        execFor(connection, "DELETE FROM grenze WHERE raum = ?1", raum.value);
        return {};
    });
}

Status RaumsatzRepository::remove(RaumId id) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "remove an own Raum", [&]() -> Status {
        const auto raum = loadRaum(connection, id);
        if (!raum) return unknown(id);
        if (const auto users = realUses(connection, id, 1); !users.empty())
            return makeError(codes::kStillReferred,
                             {raum->name, users.front().art, users.front().bezeichnung});
        execFor(connection, "DELETE FROM grenze WHERE raum = ?1", id.value);
        execFor(connection, "DELETE FROM raum_zugehoerigkeit WHERE uebergeordnet = ?1", id.value);
        return RaumRepository(m_store).remove(id);
    });
}

Status RaumsatzRepository::removeEbene(EbeneId id) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "remove a level", [&]() -> Status {
        auto q = connection.abfrage("SELECT uid, code, name FROM raumebene WHERE id = ?1");
        bindAll(*q, id);
        if (!q->executeStep())
            return makeError(codes::kUnknownObject, {"Raumebene", std::to_string(id.value)});
        Zeile z(*q);
        const auto uid = z.text(), code = z.text(), name = z.text();
        q->reset();
        if (const auto users = store::verwendungen(connection, "raumebene", id.value, 1); !users.empty())
            return makeError(codes::kStillReferred, {name, users.front().art, users.front().bezeichnung});
        execFor(connection, "DELETE FROM raumebene WHERE id = ?1", id.value);
        Felder f;
        f.add("code", code).add("name", name);
        recordRemoved(connection, {"raumebene", uid, name}, f);
        return {};
    });
}

Result<std::vector<Verwendung>> RaumsatzRepository::verwendungen(RaumId raum, std::size_t limit) {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read what uses a Raum", [&]() -> Result<std::vector<Verwendung>> {
        return realUses(connection, raum, limit);
    });
}

}  // namespace isp::store
