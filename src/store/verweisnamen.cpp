// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verweisnamen.h"

#include "store/connection.h"
#include "store/zeile.h"

#include <array>
#include <fmt/format.h>

namespace isp::store {

bool hatSpalte(Connection& connection, const std::string& table, const char* column) {
    auto q = connection.abfrage("SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2");
    bindAll(*q, table, column);
    return q->executeStep();
}

std::string namensspalte(Connection& connection, const std::string& table) {
    constexpr std::array kCandidates = {"titel", "name",   "bezeichnung", "gegenstand", "text",
                                        "code",  "nummer", "art",         "uid"};
    for (const char* candidate : kCandidates)
        if (hatSpalte(connection, table, candidate)) return candidate;
    return "''";
}

Result<std::string> Verweisnamen::ziel(const std::string& tabelle, const std::string& feld) {
    const auto known = m_ziele.try_emplace({tabelle, feld});
    if (!known.second) return known.first->second;
    auto& ziel = known.first->second;
    auto& connection = m_store.connection();
    return guarded(connection, "find what a field refers to", [&]() -> Result<std::string> {
        // A list of links: its table has two foreign keys, of which one leads back to the record.
        auto q = connection.abfrage(
            "SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"from\" = ?2 UNION ALL "
            "SELECT \"table\" FROM pragma_foreign_key_list(?2) WHERE \"from\" <> ?1 AND ?2 LIKE ?1 || '\\_%' "
            "ESCAPE '\\'");
        bindAll(*q, tabelle, feld);
        if (q->executeStep()) ziel = Zeile(*q).text();
        return ziel;
    });
}

Result<std::optional<std::string>> Verweisnamen::name(const std::string& tabelle, std::int64_t id) {
    auto& connection = m_store.connection();
    return guarded(connection, "read what is referred to", [&]() -> Result<std::optional<std::string>> {
        const auto [entry, fresh] = m_namen.try_emplace(tabelle);
        if (fresh) {
            auto q = connection.abfrage(
                fmt::format("SELECT id, {} FROM {}", namensspalte(connection, tabelle), tabelle));
            while (q->executeStep()) {
                Zeile z(*q);
                const auto key = z.integer();
                entry->second.emplace(key, z.text());
            }
        }
        const auto found = entry->second.find(id);
        return found == entry->second.end() ? std::nullopt : std::optional(found->second);
    });
}

}  // namespace isp::store
