// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kennzahl_repository.h"

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
    "SELECT id, uid, code, name, einheit, nachkommastellen, aggregation, zeitbezug, art, definition, "
    "themenfeld, "
    "quelle, lieferant, lizenz, rhythmus, feinste_ebene, realisierbarkeit, nutzen, geheim_unter, erfunden, "
    "fachplanung, quelltabelle, hinweis, faellig_nach, richtung FROM kennzahl";

Kennzahl readKennzahl(Zeile z) {
    Kennzahl k;
    z.read(k.id);
    k.uid = z.text();
    k.code = z.text();
    k.name = z.text();
    k.einheit = z.text();
    k.nachkommastellen = z.number();
    k.aggregation = aggregationFromText(z.text()).value_or(Aggregation::kKeine);
    k.zeitbezug = zeitbezugFromText(z.text()).value_or(Zeitbezug::kPeriode);
    k.art = kennzahlArtFromText(z.text()).value_or(KennzahlArt::kLebenslage);
    for (auto* text : {&k.definition, &k.themenfeld, &k.quelle, &k.lieferant, &k.lizenz, &k.rhythmus,
                       &k.feinsteEbene, &k.realisierbarkeit, &k.nutzen})
        *text = z.text();
    k.geheimUnter = z.optionalReal();
    k.erfunden = z.flag();
    z.read(k.fachplanung);
    k.quelltabelle = z.text();
    k.hinweis = z.text();
    if (const auto days = z.optionalReal()) k.faelligNach = static_cast<int>(*days);
    k.richtung = richtungFromText(z.text()).value_or(Richtung::kNeutral);
    return k;
}

std::optional<double> optionalDays(const Kennzahl& k) {
    return k.faelligNach ? std::optional<double>(*k.faelligNach) : std::nullopt;
}

Felder felder(const Kennzahl& k) {
    Felder f;
    f.add("code", k.code).add("name", k.name).add("einheit", k.einheit);
    f.add("nachkommastellen", k.nachkommastellen).add("aggregation", toText(k.aggregation));
    f.add("zeitbezug", toText(k.zeitbezug)).add("art", toText(k.art)).add("definition", k.definition);
    f.add("themenfeld", k.themenfeld).add("quelle", k.quelle).add("lieferant", k.lieferant);
    f.add("lizenz", k.lizenz).add("rhythmus", k.rhythmus).add("feinste_ebene", k.feinsteEbene);
    f.add("realisierbarkeit", k.realisierbarkeit).add("nutzen", k.nutzen);
    f.add("geheim_unter", k.geheimUnter).add("erfunden", k.erfunden);
    f.add("fachplanung", k.fachplanung.value).add("quelltabelle", k.quelltabelle).add("hinweis", k.hinweis);
    f.add("faellig_nach", optionalDays(k)).add("richtung", toText(k.richtung));
    return f;
}

std::optional<Kennzahl> find(Connection& connection, KennzahlId id) {
    auto q = connection.abfrage(std::string(kSelect) + " WHERE id = ?1");
    bindAll(*q, id);
    if (!q->executeStep()) return std::nullopt;
    return readKennzahl(Zeile(*q));
}

void write(Connection& connection, const Kennzahl& k) {
    auto q = connection.abfrage(
        "INSERT INTO kennzahl (id, uid, code, code_klein, name, einheit, nachkommastellen, aggregation, "
        "zeitbezug, "
        "art, definition, themenfeld, quelle, lieferant, lizenz, rhythmus, feinste_ebene, realisierbarkeit, "
        "nutzen, "
        "geheim_unter, erfunden, fachplanung, quelltabelle, hinweis, faellig_nach, richtung) VALUES (?1, ?2, "
        "?3, ?4, "
        "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
        "?16, "
        "?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26) ON CONFLICT (id) DO UPDATE SET code = ?3, "
        "code_klein = "
        "?4, name = ?5, "
        "einheit = ?6, nachkommastellen = ?7, aggregation = ?8, zeitbezug = ?9, art = ?10, definition = ?11, "
        "themenfeld = ?12, quelle = ?13, lieferant = ?14, lizenz = ?15, rhythmus = ?16, feinste_ebene = ?17, "
        "realisierbarkeit = ?18, nutzen = ?19, geheim_unter = ?20, erfunden = ?21, fachplanung = ?22, "
        "quelltabelle = ?23, hinweis = ?24, faellig_nach = ?25, richtung = ?26");
    bindAll(*q, k.id, k.uid, k.code, toLower(k.code), k.name, k.einheit, k.nachkommastellen,
            toText(k.aggregation), toText(k.zeitbezug), toText(k.art), k.definition, k.themenfeld, k.quelle,
            k.lieferant, k.lizenz, k.rhythmus, k.feinsteEbene, k.realisierbarkeit, k.nutzen, k.geheimUnter,
            k.erfunden, k.fachplanung, k.quelltabelle, k.hinweis, optionalDays(k), toText(k.richtung));
    q->exec();
}

Status check(Connection& connection, const Kennzahl& k) {
    ISP_CHECK(checkCode(connection, k.code, k.name, Codeart::kKennzahl, k.id.value));
    ISP_CHECK(checkNachkommastellen(k.nachkommastellen, k.code));
    if (k.geheimUnter && !(*k.geheimUnter >= 0.0))
        return makeError(codes::kBadNumber, {k.code, "geheim_unter"});
    if (k.faelligNach && *k.faelligNach < 0) return makeError(codes::kBadNumber, {k.code, "faellig_nach"});
    ISP_CHECK(checkFachplanung(connection, k.fachplanung));
    return {};
}

/// How many figures all Lieferungen together brought, also the withdrawn ones.
std::int64_t countWerte(Connection& connection, KennzahlId id) {
    auto q = connection.abfrage(
        "SELECT total(s.werte) FROM wertesatz s JOIN reihe r ON r.id = s.reihe "
        "WHERE r.kennzahl = ?1");
    bindAll(*q, id);
    q->executeStep();
    return Zeile(*q).integer();
}

void removeReihen(Connection& connection, KennzahlId id) {
    for (const char* sql :
         {"DELETE FROM reihe_auspraegung WHERE reihe IN (SELECT id FROM reihe WHERE kennzahl = ?1)",
          "DELETE FROM reihe WHERE kennzahl = ?1"}) {
        auto q = connection.abfrage(sql);
        bindAll(*q, id);
        q->exec();
    }
}

}  // namespace

Result<std::vector<Kennzahl>> KennzahlRepository::kennzahlen() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the Kennzahlen", [&]() -> Result<std::vector<Kennzahl>> {
        auto q = connection.abfrage(std::string(kSelect) + " ORDER BY code_klein");
        std::vector<Kennzahl> out;
        while (q->executeStep())
            out.push_back(readKennzahl(Zeile(*q)));
        return out;
    });
}

Result<KennzahlId> KennzahlRepository::save(const Kennzahl& kennzahl) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save a Kennzahl", [&]() -> Result<KennzahlId> {
        ISP_CHECK(check(connection, kennzahl));
        auto saved = kennzahl;
        ISP_TRY(const auto before,
                settleIdentity(
                    saved, "Kennzahl", [&](KennzahlId id) { return find(connection, id); }, newUid));
        write(connection, saved);
        if (!before) saved.id.value = connection.db().getLastInsertRowid();
        const Objekt objekt{"kennzahl", saved.uid, saved.code};
        if (before)
            recordChanged(connection, objekt, felder(*before), felder(saved));
        else
            recordAdded(connection, objekt, felder(saved));
        return saved.id;
    });
}

Status KennzahlRepository::remove(KennzahlId kennzahl) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "remove a Kennzahl", [&]() -> Status {
        const auto before = find(connection, kennzahl);
        if (!before) return makeError(codes::kUnknownObject, {"Kennzahl", std::to_string(kennzahl.value)});
        if (const auto count = countWerte(connection, kennzahl); count > 0)
            return makeError(codes::kHasFigures, {before->name, std::to_string(count)});
        removeReihen(connection, kennzahl);
        const auto users = verwendungen(connection, "kennzahl", kennzahl.value, 1);
        if (!users.empty())
            return makeError(codes::kStillReferred,
                             {before->name, users.front().art, users.front().bezeichnung});
        auto q = connection.abfrage("DELETE FROM kennzahl WHERE id = ?1");
        bindAll(*q, kennzahl);
        q->exec();
        recordRemoved(connection, {"kennzahl", before->uid, before->code}, felder(*before));
        return {};
    });
}

}  // namespace isp::store
