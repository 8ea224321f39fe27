// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"
#include "domain/text.h"
#include "store/historie.h"
#include "store/indikator_repository.h"
#include "store/speichern.h"
#include "store/verwendung.h"
#include "store/zeile.h"

namespace isp::store {

namespace {

constexpr const char* kSelect = "SELECT id, uid, code, name, sortierung FROM fachplanung";

Fachplanung readFachplanung(Zeile z) {
    Fachplanung f;
    z.read(f.id);
    f.uid = z.text();
    f.code = z.text();
    f.name = z.text();
    f.sortierung = z.number();
    return f;
}

Felder felder(const Fachplanung& f) {
    Felder out;
    out.add("code", f.code).add("name", f.name).add("sortierung", f.sortierung);
    return out;
}

std::optional<Fachplanung> find(Connection& connection, FachplanungId id) {
    auto q = connection.abfrage(std::string(kSelect) + " WHERE id = ?1");
    bindAll(*q, id);
    if (!q->executeStep()) return std::nullopt;
    return readFachplanung(Zeile(*q));
}

Status checkCodeFree(Connection& connection, const Fachplanung& f) {
    if (trim(f.code).empty()) return makeError(codes::kCodeMissing, {f.name});
    auto q = connection.abfrage("SELECT id, name FROM fachplanung WHERE code = ?1 COLLATE NOCASE");
    bindAll(*q, f.code);
    while (q->executeStep()) {
        Zeile z(*q);
        if (z.integer() != f.id.value) return makeError(codes::kCodeTaken, {f.code, z.text()});
    }
    return {};
}

void write(Connection& connection, const Fachplanung& f) {
    auto q = connection.abfrage(
        "INSERT INTO fachplanung (id, uid, code, name, sortierung) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (id) DO UPDATE SET code = ?3, name = ?4, sortierung = ?5");
    bindAll(*q, f.id, f.uid, f.code, f.name, f.sortierung);
    q->exec();
}

}  // namespace

Result<std::vector<Fachplanung>> IndikatorRepository::fachplanungen() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the Fachplanungen", [&]() -> Result<std::vector<Fachplanung>> {
        auto q = connection.abfrage(std::string(kSelect) + " ORDER BY sortierung, name");
        std::vector<Fachplanung> out;
        while (q->executeStep())
            out.push_back(readFachplanung(Zeile(*q)));
        return out;
    });
}

Result<FachplanungId> IndikatorRepository::saveFachplanung(const Fachplanung& fachplanung) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save a Fachplanung", [&]() -> Result<FachplanungId> {
        ISP_CHECK(checkCodeFree(connection, fachplanung));
        auto saved = fachplanung;
        ISP_TRY(const auto before,
                settleIdentity(
                    saved, "Fachplanung", [&](FachplanungId id) { return find(connection, id); }, newUid));
        write(connection, saved);
        if (!before) saved.id.value = connection.db().getLastInsertRowid();
        const Objekt objekt{"fachplanung", saved.uid, saved.name};
        if (before)
            recordChanged(connection, objekt, felder(*before), felder(saved));
        else
            recordAdded(connection, objekt, felder(saved));
        return saved.id;
    });
}

Status IndikatorRepository::removeFachplanung(FachplanungId fachplanung) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "remove a Fachplanung", [&]() -> Status {
        const auto before = find(connection, fachplanung);
        if (!before)
            return makeError(codes::kUnknownObject, {"Fachplanung", std::to_string(fachplanung.value)});
        const auto users = verwendungen(connection, "fachplanung", fachplanung.value);
        if (!users.empty())
            return makeError(codes::kStillReferred,
                             {before->name, users.front().art, users.front().bezeichnung});
        auto q = connection.abfrage("DELETE FROM fachplanung WHERE id = ?1");
        bindAll(*q, fachplanung);
        q->exec();
        recordRemoved(connection, {"fachplanung", before->uid, before->name}, felder(*before));
        return {};
    });
}

}  // namespace isp::store
