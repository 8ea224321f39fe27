// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verwendung.h"

#include "store/verweisnamen.h"
#include "store/zeile.h"

#include <fmt/format.h>
#include <optional>

namespace isp::store {

namespace {

struct Fremdschluessel {
    std::string table;
    std::string column;
};

/// Foreign keys that keep a row of `table` from being removed.
std::vector<Fremdschluessel> references(Connection& connection, const std::string& table) {
    auto q = connection.abfrage(
        "SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND f.\"table\" = ?1 AND f.on_delete = 'NO ACTION' ORDER BY m.name");
    bindAll(*q, table);
    std::vector<Fremdschluessel> out;
    while (q->executeStep())
        out.push_back({q->getColumn(0).getString(), q->getColumn(1).getString()});
    return out;
}

/// For a link table (without rows of its own) the table of the records that hold the links, and the column
/// that points to them.
std::optional<Fremdschluessel> ownerOf(Connection& connection, const std::string& table) {
    auto q = connection.abfrage(
        "SELECT f.\"table\", f.\"from\" FROM pragma_foreign_key_list(?1) f WHERE f.on_delete = 'CASCADE' AND "
        "NOT EXISTS (SELECT 1 FROM pragma_table_info(?1) WHERE name = 'id')");
    bindAll(*q, table);
    if (!q->executeStep()) return std::nullopt;
    return Fremdschluessel{q->getColumn(0).getString(), q->getColumn(1).getString()};
}

}  // namespace

std::vector<Verwendung> verwendungen(Connection& connection, const std::string& table, std::int64_t id,
                                     std::size_t limit) {
    std::vector<Verwendung> out;
    for (const auto& key : references(connection, table)) {
        const auto owner = ownerOf(connection, key.table);
        const auto& holder = owner ? owner->table : key.table;
        const auto condition = owner ? fmt::format("id IN (SELECT {} FROM {} WHERE {} = ?1)", owner->column,
                                                   key.table, key.column)
                                     : fmt::format("{} = ?1", key.column);
        const auto label = namensspalte(connection, holder);
        // Link tables are kept without rowid; where no record owns the row there is nothing to name it by.
        // Of many such rows (the figures of a Raum) one says what there is to say.
        const bool named = hatSpalte(connection, holder, "id");
        auto q = connection.abfrage(fmt::format("SELECT {}, {} FROM {} WHERE {} LIMIT {}", label,
                                                named ? "id" : "0", holder, condition, named ? limit : 1));
        bindAll(*q, id);
        while (out.size() < limit && q->executeStep())
            out.push_back({holder, q->getColumn(0).getString(), q->getColumn(1).getInt64()});
    }
    return out;
}

}  // namespace isp::store
