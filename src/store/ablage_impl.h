// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The members of Ablage, for the files that define tables and instantiate it.
#pragma once

#include "base/uid.h"
#include "domain/regeln.h"
#include "store/ablage.h"
#include "store/historie.h"
#include "store/speichern.h"
#include "store/tabelle.h"
#include "store/verwendung.h"

#include <algorithm>
#include <fmt/format.h>

namespace isp::store {

namespace detail {

template <typename T>
std::string selectSql(const std::string& condition) {
    const auto& t = tabelle<T>();
    std::string sql = "SELECT id, uid";
    for (const auto& column : t.spalten)
        sql += fmt::format(", {}", column.name);
    sql += fmt::format(" FROM {}", t.name);
    if (!condition.empty()) sql += " WHERE " + condition;
    return sql + " ORDER BY " + t.reihenfolge;
}

template <typename T>
T readRecord(SQLite::Statement& q) {
    Zeile z(q);
    T record;
    z.read(record.id);
    record.uid = z.text();
    for (const auto& column : tabelle<T>().spalten)
        column.read(z, record);
    return record;
}

/// Fills the lists of all `records` with one query for each kind of list.
template <typename T>
void readLinks(Connection& connection, std::vector<T>& records) {
    for (const auto& link : tabelle<T>().verknuepfungen) {
        const auto order =
            link.platz == nullptr ? std::string(link.nach) : fmt::format("{}, {}", link.platz, link.nach);
        if (records.size() == 1) {
            auto q = connection.abfrage(fmt::format("SELECT {} FROM {} WHERE {} = ?1 ORDER BY {}", link.nach,
                                                    link.tabelle, link.von, order));
            bindAll(*q, records.front().id);
            while (q->executeStep())
                link.add(records.front(), q->getColumn(0).getInt64());
            continue;
        }
        std::unordered_map<std::int64_t, std::size_t> index;
        for (std::size_t i = 0; i < records.size(); ++i)
            index.emplace(records[i].id.value, i);
        auto q = connection.abfrage(fmt::format("SELECT {0}, {1} FROM {2} ORDER BY {0}, {3}", link.von,
                                                link.nach, link.tabelle, order));
        while (q->executeStep()) {
            const auto found = index.find(q->getColumn(0).getInt64());
            if (found != index.end()) link.add(records[found->second], q->getColumn(1).getInt64());
        }
    }
}

template <typename T>
std::vector<T> readRecords(Connection& connection, const std::string& condition, std::int64_t argument) {
    std::vector<T> records;
    {
        auto q = connection.abfrage(selectSql<T>(condition));
        if (!condition.empty()) bindAll(*q, argument);
        while (q->executeStep())
            records.push_back(readRecord<T>(*q));
    }
    if (!records.empty()) readLinks(connection, records);
    return records;
}

template <typename T>
std::optional<T> findRecord(Connection& connection, decltype(T::id) id) {
    auto records = readRecords<T>(connection, "id = ?1", id.value);
    if (records.empty()) return std::nullopt;
    return std::move(records.front());
}

template <typename T>
std::string upsertSql() {
    std::string names = "id, uid", values = "?1, ?2", updates;
    int i = 2;
    for (const auto& column : tabelle<T>().spalten) {
        ++i;
        names += fmt::format(", {}", column.name);
        values += fmt::format(", ?{}", i);
        updates += fmt::format("{}{} = ?{}", updates.empty() ? "" : ", ", column.name, i);
    }
    return fmt::format("INSERT INTO {} ({}) VALUES ({}) ON CONFLICT (id) DO UPDATE SET {}", tabelle<T>().name,
                       names, values, updates);
}

template <typename T>
void writeRecord(Connection& connection, const T& record) {
    auto q = connection.abfrage(upsertSql<T>());
    bindAll(*q, record.id, record.uid);
    int i = 2;
    for (const auto& column : tabelle<T>().spalten)
        column.bind(*q, ++i, record);
    q->exec();
}

/// Each id once, at its first place.
inline std::vector<std::int64_t> distinct(const std::vector<std::int64_t>& ids) {
    std::vector<std::int64_t> out;
    for (const auto id : ids)
        if (std::find(out.begin(), out.end(), id) == out.end()) out.push_back(id);
    return out;
}

/// The places of a list whose order counts.
template <typename T>
void writePlaces(Connection& connection, const Verknuepfung<T>& link, const T& record,
                 const std::vector<std::int64_t>& wanted) {
    auto q =
        connection.abfrage(fmt::format("UPDATE {0} SET {1} = ?3 WHERE {2} = ?1 AND {3} = ?2 AND {1} <> ?3",
                                       link.tabelle, link.platz, link.von, link.nach));
    std::int64_t place = 0;
    for (const auto id : wanted) {
        bindAll(*q, record.id, id, ++place);
        q->exec();
        q->reset();
    }
}

/// Only what differs is touched, so that undo and exchange see only what was changed.
template <typename T>
void writeLinks(Connection& connection, const T* before, const T& record) {
    for (const auto& link : tabelle<T>().verknuepfungen) {
        const auto wanted = distinct(link.get(record));
        const auto had = before == nullptr ? std::vector<std::int64_t>() : link.get(*before);
        const auto has = [](const std::vector<std::int64_t>& ids, std::int64_t id) {
            return std::find(ids.begin(), ids.end(), id) != ids.end();
        };
        const auto change = [&](const std::string& sql, std::int64_t target) {
            auto q = connection.abfrage(sql);
            bindAll(*q, record.id, target);
            q->exec();
        };
        for (const auto id : had)
            if (!has(wanted, id))
                change(fmt::format("DELETE FROM {} WHERE {} = ?1 AND {} = ?2", link.tabelle, link.von,
                                   link.nach),
                       id);
        for (const auto id : wanted)
            if (!has(had, id))
                change(
                    fmt::format("INSERT INTO {} ({}, {}) VALUES (?1, ?2)", link.tabelle, link.von, link.nach),
                    id);
        if (link.platz != nullptr && wanted != had) writePlaces(connection, link, record, wanted);
    }
}

template <typename T>
std::string labelOf(const T& record) {
    const auto& t = tabelle<T>();
    for (const auto& column : t.spalten)
        if (std::string_view(column.name) == t.bezeichnung) return column.text(record);
    return {};
}

template <typename T>
Error unknownRecord(decltype(T::id) id) {
    return makeError(codes::kUnknownObject, {tabelle<T>().name, std::to_string(id.value)});
}

}  // namespace detail

template <typename T>
Result<std::vector<T>> Ablage<T>::alle() {
    auto& connection = m_store.connection();
    return guardedRead(connection, tabelle<T>().name,
                       [&]() -> Result<std::vector<T>> { return detail::readRecords<T>(connection, {}, 0); });
}

template <typename T>
Result<std::vector<T>> Ablage<T>::vonThema(ThemaId thema) {
    auto& connection = m_store.connection();
    const std::string condition = tabelle<T>().vonThema;
    ISP_REQUIRE(!condition.empty());
    return guardedRead(connection, tabelle<T>().name, [&]() -> Result<std::vector<T>> {
        return detail::readRecords<T>(connection, condition, thema.value);
    });
}

template <typename T>
Result<T> Ablage<T>::lies(IdType id) {
    auto& connection = m_store.connection();
    return guardedRead(connection, tabelle<T>().name, [&]() -> Result<T> {
        auto found = detail::findRecord<T>(connection, id);
        if (!found) return detail::unknownRecord<T>(id);
        return std::move(*found);
    });
}

template <typename T>
Result<typename Ablage<T>::IdType> Ablage<T>::speichere(const T& object) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, tabelle<T>().name, [&]() -> Result<IdType> {
        ISP_CHECK(pruefeRegeln(object));
        auto saved = object;
        ISP_TRY(const auto before,
                settleIdentity(
                    saved, tabelle<T>().name,
                    [&](IdType id) { return detail::findRecord<T>(connection, id); }, newUid));
        detail::writeRecord(connection, saved);
        if (!before) saved.id.value = connection.db().getLastInsertRowid();
        detail::writeLinks(connection, before ? &*before : nullptr, saved);
        const auto label = detail::labelOf(saved);
        const Objekt objekt{tabelle<T>().name, saved.uid, label};
        if (before)
            recordChanged(connection, objekt, felderOf(*before), felderOf(saved));
        else
            recordAdded(connection, objekt, felderOf(saved));
        return saved.id;
    });
}

template <typename T>
Status Ablage<T>::loesche(IdType id) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, tabelle<T>().name, [&]() -> Status {
        const auto before = detail::findRecord<T>(connection, id);
        if (!before) return detail::unknownRecord<T>(id);
        const auto label = detail::labelOf(*before);
        try {
            auto q = connection.abfrage(fmt::format("DELETE FROM {} WHERE id = ?1", tabelle<T>().name));
            bindAll(*q, id);
            q->exec();
        } catch (const SQLite::Exception& e) {
            if (!isForeignKeyError(e)) throw;
            const auto users = verwendungen(connection, tabelle<T>().name, id.value, 1);
            if (users.empty()) throw;
            return makeError(codes::kStillReferred, {label, users.front().art, users.front().bezeichnung});
        }
        recordRemoved(connection, {tabelle<T>().name, before->uid, label}, felderOf(*before));
        return {};
    });
}

}  // namespace isp::store
