// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"
#include "domain/text.h"
#include "store/codes.h"
#include "store/historie.h"
#include "store/raum_repository.h"
#include "store/zeile.h"

namespace isp::store {

namespace {

constexpr const char* kSelect =
    "SELECT id, uid, code, name, plural, rang, summierbar, analyse FROM raumebene";

Raumebene readEbene(Zeile z) {
    Raumebene e;
    z.read(e.id);
    e.uid = z.text();
    e.code = z.text();
    e.name = z.text();
    e.plural = z.text();
    e.rang = z.number();
    e.summierbar = z.flag();
    e.analyse = z.flag();
    return e;
}

Felder felder(const Raumebene& e) {
    Felder f;
    f.add("code", e.code).add("name", e.name).add("plural", e.plural).add("rang", e.rang);
    f.add("summierbar", e.summierbar).add("analyse", e.analyse);
    return f;
}

std::optional<Raumebene> find(Connection& connection, const std::string& code) {
    auto q = connection.abfrage(std::string(kSelect) + " WHERE code = ?1");
    bindAll(*q, code);
    if (!q->executeStep()) return std::nullopt;
    return readEbene(Zeile(*q));
}

void write(Connection& connection, const Raumebene& e) {
    auto q = connection.abfrage(
        "INSERT INTO raumebene (id, uid, code, name, plural, rang, summierbar, analyse) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET name = ?4, plural = ?5, rang "
        "= ?6, "
        "summierbar = ?7, analyse = ?8");
    bindAll(*q, e.id, e.uid, e.code, e.name, e.plural, e.rang, e.summierbar, e.analyse);
    q->exec();
}

}  // namespace

Result<std::vector<Raumebene>> RaumRepository::ebenen() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the levels", [&]() -> Result<std::vector<Raumebene>> {
        auto q = connection.abfrage(std::string(kSelect) + " ORDER BY rang, id");
        std::vector<Raumebene> out;
        while (q->executeStep())
            out.push_back(readEbene(Zeile(*q)));
        return out;
    });
}

Result<EbeneId> RaumRepository::saveEbene(const Raumebene& ebene) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save a level", [&]() -> Result<EbeneId> {
        auto saved = ebene;
        saved.code = toLower(trim(ebene.code));
        if (saved.code.empty()) return makeError(codes::kCodeMissing, {ebene.name});
        const auto before = find(connection, saved.code);
        saved.id = before ? before->id : EbeneId{};
        saved.uid = before ? before->uid : nameUid("raumebene/" + saved.code);
        write(connection, saved);
        const Objekt objekt{"raumebene", saved.uid, saved.name};
        if (before) {
            recordChanged(connection, objekt, felder(*before), felder(saved));
            return saved.id;
        }
        const EbeneId id{connection.db().getLastInsertRowid()};
        recordAdded(connection, objekt, felder(saved));
        return id;
    });
}

}  // namespace isp::store
