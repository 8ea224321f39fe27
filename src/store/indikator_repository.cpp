// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indikator_repository.h"

#include "base/uid.h"
#include "domain/text.h"
#include "store/code_pruefung.h"
#include "store/historie.h"
#include "store/speichern.h"
#include "store/verwendung.h"
#include "store/zeile.h"

namespace isp::store {

namespace {

constexpr const char* kSelect =
    "SELECT id, uid, code, name, formel, einheit, nachkommastellen, richtung, definition, interpretation, "
    "themenfeld, fachplanung, standard, erfunden, realisierbarkeit, nutzen, verantwortlich FROM indikator";

Indikator readIndikator(Zeile z) {
    Indikator i;
    z.read(i.id);
    i.uid = z.text();
    i.code = z.text();
    i.name = z.text();
    i.formel = z.text();
    i.einheit = z.text();
    i.nachkommastellen = z.number();
    i.richtung = richtungFromText(z.text()).value_or(Richtung::kNeutral);
    i.definition = z.text();
    i.interpretation = z.text();
    i.themenfeld = z.text();
    z.read(i.fachplanung);
    i.standard = z.flag();
    i.erfunden = z.flag();
    i.realisierbarkeit = z.text();
    i.nutzen = z.text();
    z.read(i.verantwortlich);
    return i;
}

Felder felder(const Indikator& i) {
    Felder f;
    f.add("code", i.code).add("name", i.name).add("formel", i.formel).add("einheit", i.einheit);
    f.add("nachkommastellen", i.nachkommastellen).add("richtung", toText(i.richtung));
    f.add("definition", i.definition).add("interpretation", i.interpretation).add("themenfeld", i.themenfeld);
    f.add("fachplanung", i.fachplanung.value).add("standard", i.standard).add("erfunden", i.erfunden);
    f.add("realisierbarkeit", i.realisierbarkeit).add("nutzen", i.nutzen);
    f.add("verantwortlich", i.verantwortlich.value);
    return f;
}

std::optional<Indikator> find(Connection& connection, IndikatorId id) {
    auto q = connection.abfrage(std::string(kSelect) + " WHERE id = ?1");
    bindAll(*q, id);
    if (!q->executeStep()) return std::nullopt;
    return readIndikator(Zeile(*q));
}

void write(Connection& connection, const Indikator& i) {
    auto q = connection.abfrage(
        "INSERT INTO indikator (id, uid, code, code_klein, name, formel, einheit, nachkommastellen, "
        "richtung, "
        "definition, interpretation, themenfeld, fachplanung, standard, erfunden, "
        "realisierbarkeit, nutzen, verantwortlich) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18) "
        "ON CONFLICT (id) DO UPDATE SET uid = ?2, code = ?3, code_klein = ?4, name = ?5, formel = ?6, "
        "einheit = ?7, nachkommastellen = ?8, richtung = ?9, definition = ?10, interpretation = ?11, "
        "themenfeld = ?12, fachplanung = ?13, standard = ?14, erfunden = ?15, realisierbarkeit = ?16, "
        "nutzen = ?17, verantwortlich = ?18");
    bindAll(*q, i.id, i.uid, i.code, toLower(i.code), i.name, i.formel, i.einheit, i.nachkommastellen,
            toText(i.richtung), i.definition, i.interpretation, i.themenfeld, i.fachplanung, i.standard,
            i.erfunden, i.realisierbarkeit, i.nutzen, i.verantwortlich);
    q->exec();
}

}  // namespace

Result<std::vector<Indikator>> IndikatorRepository::indikatoren() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the Indikatoren", [&]() -> Result<std::vector<Indikator>> {
        auto q = connection.abfrage(std::string(kSelect) + " ORDER BY code_klein");
        std::vector<Indikator> out;
        while (q->executeStep())
            out.push_back(readIndikator(Zeile(*q)));
        return out;
    });
}

Result<IndikatorId> IndikatorRepository::save(const Indikator& indikator) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save an Indikator", [&]() -> Result<IndikatorId> {
        ISP_CHECK(
            checkCode(connection, indikator.code, indikator.name, Codeart::kIndikator, indikator.id.value));
        ISP_CHECK(checkNachkommastellen(indikator.nachkommastellen, indikator.code));
        ISP_CHECK(checkFachplanung(connection, indikator.fachplanung));
        auto saved = indikator;
        ISP_TRY(const auto before,
                settleIdentity(
                    saved, "Indikator", [&](IndikatorId id) { return find(connection, id); }, newUid));
        write(connection, saved);
        if (!before) saved.id.value = connection.db().getLastInsertRowid();
        const Objekt objekt{"indikator", saved.uid, saved.code};
        if (before)
            recordChanged(connection, objekt, felder(*before), felder(saved));
        else
            recordAdded(connection, objekt, felder(saved));
        return saved.id;
    });
}

Status IndikatorRepository::remove(IndikatorId indikator) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "remove an Indikator", [&]() -> Status {
        const auto before = find(connection, indikator);
        if (!before) return makeError(codes::kUnknownObject, {"Indikator", std::to_string(indikator.value)});
        const auto users = verwendungen(connection, "indikator", indikator.value, 1);
        if (!users.empty())
            return makeError(codes::kStillReferred,
                             {before->name, users.front().art, users.front().bezeichnung});
        auto q = connection.abfrage("DELETE FROM indikator WHERE id = ?1");
        bindAll(*q, indikator);
        q->exec();
        recordRemoved(connection, {"indikator", before->uid, before->code}, felder(*before));
        return {};
    });
}

}  // namespace isp::store
