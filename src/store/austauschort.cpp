// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/austauschort.h"

#include "domain/text.h"
#include "store/verweisnamen.h"
#include "store/zeile.h"

#include <SQLiteCpp/Column.h>
#include <fmt/format.h>

namespace isp::store {

namespace {

struct Fremdschluessel {
    std::string tabelle, spalte;
    bool haelt = false;
};

std::vector<Fremdschluessel> referencesTo(Connection& connection, const std::string& table) {
    auto q = connection.abfrage(
        "SELECT m.name, f.\"from\", f.on_delete = 'NO ACTION' FROM sqlite_schema m, "
        "pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND f.\"table\" = ?1 ORDER BY m.name");
    bindAll(*q, table);
    std::vector<Fremdschluessel> out;
    while (q->executeStep()) {
        Zeile z(*q);
        auto name = z.text();
        auto column = z.text();
        out.push_back({std::move(name), std::move(column), z.flag()});
    }
    return out;
}

/// A series without figures is kept for nobody: deleting its Kennzahl takes it along.
std::string rowsThatCount(const Fremdschluessel& reference) {
    if (reference.tabelle == "reihe")
        return "SELECT 1 FROM reihe t WHERE t.kennzahl = ?1 AND EXISTS (SELECT 1 FROM wertesatz s WHERE "
               "s.reihe = t.id)";
    return fmt::format("SELECT 1 FROM {} t WHERE t.{} = ?1", reference.tabelle, reference.spalte);
}

std::string keyColumns(const Austauschtabelle& table) {
    std::string out;
    for (std::size_t i = 0; i < table.schluessel; ++i)
        out += fmt::format("{}{}", out.empty() ? "" : ", ", ausdruck(table.spalten[i]));
    return out;
}

}  // namespace

void bindFeldinhalt(SQLite::Statement& s, int i, const Feldinhalt& wert) {
    if (const auto* n = std::get_if<std::int64_t>(&wert))
        s.bind(i, *n);
    else if (const auto* d = std::get_if<double>(&wert))
        s.bind(i, *d);
    else if (const auto* t = std::get_if<std::string>(&wert))
        s.bind(i, *t);
    else if (const auto* b = std::get_if<Rohdaten>(&wert))
        s.bind(i, b->bytes.data(), static_cast<int>(b->bytes.size()));
    else
        s.bind(i);
}

Feldinhalt feldinhaltOf(const SQLite::Column& column) {
    if (column.isNull()) return {};
    if (column.isInteger()) return column.getInt64();
    if (column.isFloat()) return column.getDouble();
    if (column.isText()) return column.getString();
    const auto* bytes = static_cast<const char*>(column.getBlob());
    return Rohdaten{bytes == nullptr ? std::string()
                                     : std::string(bytes, static_cast<std::size_t>(column.getBytes()))};
}

std::optional<std::int64_t> Austauschort::id(const std::string& tabelle, const std::string& uid) {
    auto q = m_connection.abfrage(fmt::format("SELECT id FROM {} WHERE uid = ?1", tabelle));
    bindAll(*q, uid);
    if (!q->executeStep()) return std::nullopt;
    return Zeile(*q).integer();
}

std::optional<std::string> Austauschort::name(const std::string& tabelle, const std::string& uid) {
    auto q = m_connection.abfrage(
        fmt::format("SELECT {} FROM {} WHERE uid = ?1", namensspalteOf(tabelle), tabelle));
    bindAll(*q, uid);
    if (!q->executeStep()) return std::nullopt;
    return Zeile(*q).text();
}

std::string Austauschort::bedingung(const Austauschtabelle& tabelle, const char* alias, int first) const {
    std::string out;
    for (std::size_t i = 0; i < tabelle.schluessel; ++i) {
        const auto& column = tabelle.spalten[i];
        const auto place = first + static_cast<int>(i);
        out += i == 0 ? " WHERE " : " AND ";
        if (column.art == Spaltenart::kVerweis)
            out += fmt::format("{}{} = (SELECT id FROM {} WHERE uid = ?{})", alias, column.name, column.ziel,
                               place);
        else
            out += fmt::format("{}{} = ?{}", alias, column.name, place);
    }
    return out;
}

std::optional<std::vector<Feldinhalt>> Austauschort::zeile(const Austauschtabelle& tabelle,
                                                           const Schluessel& schluessel) {
    std::string columns;
    for (const auto& column : tabelle.spalten)
        columns += fmt::format("{}{}", columns.empty() ? "" : ", ", ausdruck(column));
    auto q = m_connection.abfrage(
        fmt::format("SELECT {} FROM {} t{}", columns, tabelle.name, bedingung(tabelle, "t.", 1)));
    for (std::size_t i = 0; i < schluessel.size(); ++i)
        bindFeldinhalt(*q, static_cast<int>(i) + 1, schluessel[i]);
    if (!q->executeStep()) return std::nullopt;
    std::vector<Feldinhalt> out;
    for (int i = 0; i < q->getColumnCount(); ++i)
        out.push_back(feldinhaltOf(q->getColumn(i)));
    return out;
}

std::optional<std::string> Austauschort::gleichesMit(const Austauschtabelle& tabelle,
                                                     const std::vector<std::string>& spalten,
                                                     const std::vector<Feldinhalt>& werte) {
    std::string condition;
    for (std::size_t i = 0; i < spalten.size(); ++i) {
        const auto* column = tabelle.spalte(spalten[i]);
        const auto value = column != nullptr && column->art == Spaltenart::kVerweis
                               ? fmt::format("(SELECT id FROM {} WHERE uid = ?{})", column->ziel, i + 1)
                               : fmt::format("?{}", i + 1);
        condition += fmt::format("{}{} = {}", i == 0 ? "" : " AND ", spalten[i], value);
    }
    auto q = m_connection.abfrage(fmt::format("SELECT uid FROM {} WHERE {}", tabelle.name, condition));
    for (std::size_t i = 0; i < werte.size(); ++i) {
        const auto* text = std::get_if<std::string>(&werte[i]);
        if (text != nullptr && !grundlageOf(spalten[i]).empty())
            bindAt(*q, static_cast<int>(i) + 1, toLower(*text));
        else
            bindFeldinhalt(*q, static_cast<int>(i) + 1, werte[i]);
    }
    if (!q->executeStep()) return std::nullopt;
    return Zeile(*q).text();
}

std::vector<Verwender> Austauschort::verwender(const Austauschtabelle& tabelle, std::int64_t id) {
    std::vector<Verwender> out;
    for (const auto& reference : referencesTo(m_connection, tabelle.name)) {
        const auto* table = findeTabelle(m_tabellen, reference.tabelle);
        const auto sql = table == nullptr
                             ? rowsThatCount(reference)
                             : fmt::format("SELECT {} FROM {} t WHERE t.{} = ?1", keyColumns(*table),
                                           reference.tabelle, reference.spalte);
        auto q = m_connection.abfrage(sql);
        bindAll(*q, id);
        while (q->executeStep()) {
            Verwender user{reference.tabelle, table, {}, reference.spalte, reference.haelt};
            for (int i = 0; table != nullptr && i < q->getColumnCount(); ++i)
                user.schluessel.push_back(feldinhaltOf(q->getColumn(i)));
            out.push_back(std::move(user));
            if (table == nullptr) break;
        }
    }
    return out;
}

std::string Austauschort::zeit(const std::string& uid) {
    auto q = m_connection.abfrage(
        "SELECT coalesce(max(zeitpunkt), '') FROM historie WHERE objekt_uid = ?1 "
        "AND aktion NOT IN ('eingespielt', 'rueckgaengig', 'wiederholt')");
    bindAll(*q, uid);
    return q->executeStep() ? Zeile(*q).text() : std::string();
}

std::int64_t Austauschort::zuletztGehabt(const Austauschtabelle& tabelle, const Schluessel& schluessel,
                                         const Austauschspalte& spalte, const Feldinhalt& wert) {
    if (!tabelle.mitUid || spalte.art == Spaltenart::kRohdaten) return 0;
    // By what a change began with: what came and was undone was changed by nobody.
    auto q = m_connection.abfrage(
        "SELECT coalesce(max(id), 0) FROM historie WHERE objekt_uid = ?1 AND objekt_art = ?2 AND alt <> '' "
        "AND "
        "CASE WHEN ?4 IS NULL THEN json_type(alt, '$.' || ?3) = 'null' "
        "ELSE json_extract(alt, '$.' || ?3) = ?4 END");
    bindFeldinhalt(*q, 1, schluessel.front());
    bindAt(*q, 2, tabelle.name);
    bindAt(*q, 3, spalte.name);
    bindFeldinhalt(*q, 4, wert);
    if (spalte.art == Spaltenart::kVerweis) {
        // The history keeps references by the integer key, 0 for none.
        const auto* uid = std::get_if<std::string>(&wert);
        bindAt(*q, 4, uid == nullptr ? 0 : id(spalte.ziel, *uid).value_or(-1));
    }
    return q->executeStep() ? Zeile(*q).integer() : 0;
}

bool Austauschort::geaendert(const Austauschtabelle& tabelle, const Schluessel& schluessel,
                             const std::string& spalte) {
    auto q = m_connection.abfrage(
        "SELECT 1 FROM historie WHERE objekt_uid = ?1 AND objekt_art = ?2 AND alt <> '' AND "
        "json_type(alt, '$.' || ?3) IS NOT NULL LIMIT 1");
    bindFeldinhalt(*q, 1, schluessel.front());
    bindAt(*q, 2, tabelle.name);
    bindAt(*q, 3, spalte);
    return q->executeStep();
}

bool Austauschort::wurdeGeloescht(const Schluessel& schluessel) {
    auto q = m_connection.abfrage(
        "SELECT max(aktion <> 'eingespielt'), "
        "(SELECT neu IN ('', '{}') FROM historie WHERE objekt_uid = ?1 ORDER BY id DESC LIMIT 1) "
        "FROM historie WHERE objekt_uid = ?1 HAVING count(*) > 0");
    bindFeldinhalt(*q, 1, schluessel.front());
    if (!q->executeStep()) return false;
    Zeile z(*q);
    const bool byHand = z.flag();
    return z.flag() || byHand;
}

std::optional<std::string> Austauschort::zuletzt(const Schluessel& schluessel, const std::string& spalte) {
    auto q = m_connection.abfrage(
        "SELECT coalesce(json_extract(nullif(neu, ''), '$.' || ?2), json_extract(nullif(alt, ''), '$.' || "
        "?2)) AS v "
        "FROM historie WHERE objekt_uid = ?1 AND typeof(v) = 'text' ORDER BY id DESC LIMIT 1");
    bindFeldinhalt(*q, 1, schluessel.front());
    bindAt(*q, 2, spalte);
    if (!q->executeStep()) return std::nullopt;
    return Zeile(*q).text();
}

const std::string& Austauschort::namensspalteOf(const std::string& tabelle) {
    const auto [entry, fresh] = m_namensspalten.try_emplace(tabelle);
    if (fresh) entry->second = namensspalte(m_connection, tabelle);
    return entry->second;
}

}  // namespace isp::store
