// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace isp::store {

/// The column that names a row of a table: the first of `titel`, `name` … it has; `''` where there is none.
/// Throws SQLite::Exception.
[[nodiscard]] std::string namensspalte(Connection& connection, const std::string& table);

/// Throws SQLite::Exception.
[[nodiscard]] bool hatSpalte(Connection& connection, const std::string& table, const char* column);

/// What the ids in the history stand for. A field of a record refers to a table by the foreign key of its
/// column; the field of a list of links is called like the table of the links. Keeps what it has read.
class Verweisnamen {
public:
    explicit Verweisnamen(Store& store) : m_store(store) {}

    /// The table the field of a record refers to; empty where it refers to none.
    [[nodiscard]] Result<std::string> ziel(const std::string& tabelle, const std::string& feld);
    /// How the row is called today; nullopt where it is gone.
    [[nodiscard]] Result<std::optional<std::string>> name(const std::string& tabelle, std::int64_t id);

private:
    Store& m_store;
    std::map<std::pair<std::string, std::string>, std::string> m_ziele;
    std::map<std::string, std::map<std::int64_t, std::string>> m_namen;
};

}  // namespace isp::store
