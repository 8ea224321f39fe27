// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"
#include "domain/text.h"
#include "store/codes.h"
#include "store/historie.h"
#include "store/kennzahl_repository.h"
#include "store/zeile.h"

#include <algorithm>
#include <unordered_map>

namespace isp::store {

namespace {

std::vector<Auspraegung> readAuspraegungen(SQLite::Statement& q) {
    std::vector<Auspraegung> out;
    while (q.executeStep()) {
        Zeile z(q);
        auto& a = out.emplace_back();
        z.read(a.id);
        a.uid = z.text();
        z.read(a.merkmal);
        a.code = z.text();
        a.name = z.text();
        a.sortierung = z.number();
    }
    return out;
}

std::string signatur(const std::vector<AuspraegungId>& auspraegungen) {
    std::string text;
    for (const auto a : auspraegungen) {
        if (!text.empty()) text += ',';
        text += std::to_string(a.value);
    }
    return text;
}

struct Teil {
    MerkmalId merkmal;
    AuspraegungId auspraegung;
    std::string uid;
};

/// The Merkmal and the uid of each Ausprägung, sorted by Merkmal.
Result<std::vector<Teil>> loadTeile(Connection& connection, const std::vector<AuspraegungId>& ids) {
    std::vector<Teil> teile;
    for (const auto id : ids) {
        auto q = connection.abfrage("SELECT merkmal, uid FROM auspraegung WHERE id = ?1");
        bindAll(*q, id);
        if (!q->executeStep())
            return makeError(codes::kUnknownObject, {"Ausprägung", std::to_string(id.value)});
        Zeile z(*q);
        auto& teil = teile.emplace_back();
        teil.auspraegung = id;
        z.read(teil.merkmal);
        teil.uid = z.text();
    }
    std::sort(teile.begin(), teile.end(), [](const Teil& a, const Teil& b) { return a.merkmal < b.merkmal; });
    return teile;
}

/// Code and uid of a Kennzahl, which name its Reihen.
Result<std::pair<std::string, std::string>> loadKennzahl(Connection& connection, KennzahlId id) {
    auto q = connection.abfrage("SELECT code, uid FROM kennzahl WHERE id = ?1");
    bindAll(*q, id);
    if (!q->executeStep()) return makeError(codes::kUnknownObject, {"Kennzahl", std::to_string(id.value)});
    Zeile z(*q);
    const auto code = z.text();
    return std::pair{code, z.text()};
}

ReiheId insertReihe(Connection& connection, const std::string& uid, KennzahlId kennzahl,
                    const std::string& key, const std::vector<Teil>& teile) {
    auto q = connection.abfrage("INSERT INTO reihe (uid, kennzahl, signatur) VALUES (?1, ?2, ?3)");
    bindAll(*q, uid, kennzahl, key);
    q->exec();
    const ReiheId reihe{connection.db().getLastInsertRowid()};
    for (const auto& teil : teile) {
        auto add = connection.abfrage(
            "INSERT INTO reihe_auspraegung (reihe, merkmal, auspraegung) VALUES (?1, ?2, ?3)");
        bindAll(*add, reihe, teil.merkmal, teil.auspraegung);
        add->exec();
    }
    return reihe;
}

}  // namespace

Result<std::vector<Merkmal>> KennzahlRepository::merkmale() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the Merkmale", [&]() -> Result<std::vector<Merkmal>> {
        auto q = connection.abfrage("SELECT id, uid, code, name FROM merkmal ORDER BY id");
        std::vector<Merkmal> out;
        while (q->executeStep()) {
            Zeile z(*q);
            auto& m = out.emplace_back();
            z.read(m.id);
            m.uid = z.text();
            m.code = z.text();
            m.name = z.text();
        }
        return out;
    });
}

Result<std::vector<Auspraegung>> KennzahlRepository::auspraegungen() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the Ausprägungen", [&]() -> Result<std::vector<Auspraegung>> {
        auto q = connection.abfrage(
            "SELECT id, uid, merkmal, code, name, sortierung FROM auspraegung ORDER BY merkmal, sortierung, "
            "id");
        return readAuspraegungen(*q);
    });
}

Result<MerkmalId> KennzahlRepository::merkmal(const std::string& code, const std::string& name) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "find or add a Merkmal", [&]() -> Result<MerkmalId> {
        const auto wanted = toLower(trim(code));
        if (wanted.empty()) return makeError(codes::kCodeMissing, {name});
        auto found = connection.abfrage("SELECT id FROM merkmal WHERE code = ?1");
        bindAll(*found, wanted);
        if (found->executeStep()) return MerkmalId{Zeile(*found).integer()};
        // Named by its code, so that `geschlecht` is the same Merkmal in every store.
        const auto uid = nameUid("merkmal/" + wanted);
        auto q = connection.abfrage("INSERT INTO merkmal (uid, code, name) VALUES (?1, ?2, ?3)");
        bindAll(*q, uid, wanted, name.empty() ? code : name);
        q->exec();
        const MerkmalId id{connection.db().getLastInsertRowid()};
        recordAdded(connection, {"merkmal", uid, wanted}, Felder().add("code", wanted).add("name", name));
        return id;
    });
}

Result<AuspraegungId> KennzahlRepository::auspraegung(MerkmalId merkmal, const std::string& name) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "find or add an Ausprägung", [&]() -> Result<AuspraegungId> {
        const std::string shown(trim(name));
        const auto code = toLower(shown);
        if (code.empty()) return makeError(codes::kCodeMissing, {"Ausprägung"});
        auto all = connection.abfrage(
            "SELECT id, uid, merkmal, code, name, sortierung FROM auspraegung WHERE merkmal = ?1");
        bindAll(*all, merkmal);
        int last = 0;
        for (const auto& a : readAuspraegungen(*all)) {
            if (a.code == code || toLower(a.name) == code) return a.id;
            last = std::max(last, a.sortierung);
        }
        auto parent = connection.abfrage("SELECT uid FROM merkmal WHERE id = ?1");
        bindAll(*parent, merkmal);
        if (!parent->executeStep())
            return makeError(codes::kUnknownObject, {"Merkmal", std::to_string(merkmal.value)});
        const auto uid = nameUid("auspraegung/" + Zeile(*parent).text() + "/" + code);
        auto q = connection.abfrage(
            "INSERT INTO auspraegung (uid, merkmal, code, name, sortierung) VALUES (?1, ?2, ?3, ?4, ?5)");
        bindAll(*q, uid, merkmal, code, shown, last + 1);
        q->exec();
        const AuspraegungId id{connection.db().getLastInsertRowid()};
        recordAdded(connection, {"auspraegung", uid, shown}, Felder().add("code", code).add("name", shown));
        return id;
    });
}

Result<std::vector<Reihe>> KennzahlRepository::reihen() {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read the Reihen", [&]() -> Result<std::vector<Reihe>> {
        std::vector<Reihe> out;
        std::unordered_map<ReiheId, std::size_t> position;
        auto q = connection.abfrage("SELECT id, kennzahl FROM reihe ORDER BY kennzahl, id");
        while (q->executeStep()) {
            Zeile z(*q);
            auto& reihe = out.emplace_back();
            z.read(reihe.id);
            z.read(reihe.kennzahl);
            position[reihe.id] = out.size() - 1;
        }
        auto parts =
            connection.abfrage("SELECT reihe, auspraegung FROM reihe_auspraegung ORDER BY reihe, merkmal");
        while (parts->executeStep()) {
            Zeile z(*parts);
            ReiheId reihe;
            z.read(reihe);
            z.read(out[position.at(reihe)].auspraegungen.emplace_back());
        }
        return out;
    });
}

Result<ReiheId> KennzahlRepository::reihe(KennzahlId kennzahl, std::vector<AuspraegungId> auspraegungen) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "find or add a Reihe", [&]() -> Result<ReiheId> {
        std::sort(auspraegungen.begin(), auspraegungen.end());
        const auto key = signatur(auspraegungen);
        auto found = connection.abfrage("SELECT id FROM reihe WHERE kennzahl = ?1 AND signatur = ?2");
        bindAll(*found, kennzahl, key);
        if (found->executeStep()) return ReiheId{Zeile(*found).integer()};

        ISP_TRY(const auto owner, loadKennzahl(connection, kennzahl));
        ISP_TRY(const auto teile, loadTeile(connection, auspraegungen));
        const auto sameMerkmal = [](const Teil& a, const Teil& b) { return a.merkmal == b.merkmal; };
        if (std::adjacent_find(teile.begin(), teile.end(), sameMerkmal) != teile.end())
            return makeError(codes::kMerkmalTwice, {owner.first});
        std::vector<std::string> uids;
        for (const auto& teil : teile)
            uids.push_back(teil.uid);
        std::sort(uids.begin(), uids.end());  // the same order in every store
        auto name = "reihe/" + owner.second;
        for (const auto& uid : uids)
            name += "/" + uid;
        return insertReihe(connection, nameUid(name), kennzahl, key, teile);
    });
}

}  // namespace isp::store
