// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/austausch.h"
#include "store/austauschschema.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isp::store {

using Schluessel = std::vector<Feldinhalt>;

/// A row that refers to a record, named as it is exchanged; `tabelle` is nullptr where the row is none that
/// is (figures, series).
struct Verwender {
    std::string name;  ///< of its table
    const Austauschtabelle* tabelle = nullptr;
    Schluessel schluessel;
    std::string spalte;
    bool haelt = false;  ///< the record cannot be deleted while the row refers to it
};

/// What this store holds, in the words of packages: by uid, references as uids. Everything throws
/// SQLite::Exception.
class Austauschort {
public:
    explicit Austauschort(Connection& connection)
        : m_connection(connection),
          m_tabellen(austauschtabellen(connection)) {}

    [[nodiscard]] const std::vector<Austauschtabelle>& tabellen() const noexcept { return m_tabellen; }
    [[nodiscard]] Connection& connection() noexcept { return m_connection; }

    /// The integer key of a record.
    [[nodiscard]] std::optional<std::int64_t> id(const std::string& tabelle, const std::string& uid);
    /// What a record is called; nullopt where there is none.
    [[nodiscard]] std::optional<std::string> name(const std::string& tabelle, const std::string& uid);
    /// All columns of the row with this key, in their order; nullopt where there is none.
    [[nodiscard]] std::optional<std::vector<Feldinhalt>> zeile(const Austauschtabelle& tabelle,
                                                               const Schluessel& schluessel);
    /// The uid of the record that has these values in columns that name a record.
    [[nodiscard]] std::optional<std::string> gleichesMit(const Austauschtabelle& tabelle,
                                                         const std::vector<std::string>& spalten,
                                                         const std::vector<Feldinhalt>& werte);
    [[nodiscard]] std::vector<Verwender> verwender(const Austauschtabelle& tabelle, std::int64_t id);
    /// When it was last changed by hand; '' = unknown.
    [[nodiscard]] std::string zeit(const std::string& uid);
    /// When the field of a record has held this value here for the last time before it was changed, as the
    /// history knows it: a number that grows; 0 = never.
    [[nodiscard]] std::int64_t zuletztGehabt(const Austauschtabelle& tabelle, const Schluessel& schluessel,
                                             const Austauschspalte& spalte, const Feldinhalt& wert);
    /// Whether the field of a record has been changed here since it was made.
    [[nodiscard]] bool geaendert(const Austauschtabelle& tabelle, const Schluessel& schluessel,
                                 const std::string& spalte);
    /// Whether a record that is not here was, and went by somebody's decision. What a package brought and
    /// was taken back with it is none that was deleted.
    [[nodiscard]] bool wurdeGeloescht(const Schluessel& schluessel);
    /// The last text the field of a record has held here, as the history knows it.
    [[nodiscard]] std::optional<std::string> zuletzt(const Schluessel& schluessel, const std::string& spalte);
    /// The column that names the records of a table.
    [[nodiscard]] const std::string& namensspalteOf(const std::string& tabelle);

    /// ` WHERE …` that finds the row with this key; its values are bound from `first` on by bindSchluessel.
    [[nodiscard]] std::string bedingung(const Austauschtabelle& tabelle, const char* alias, int first) const;

private:
    Connection& m_connection;
    std::vector<Austauschtabelle> m_tabellen;
    std::map<std::string, std::string> m_namensspalten;
};

/// Binds what a package holds: a text stays a text, missing is NULL.
void bindFeldinhalt(SQLite::Statement& s, int i, const Feldinhalt& wert);
[[nodiscard]] Feldinhalt feldinhaltOf(const SQLite::Column& column);

}  // namespace isp::store
