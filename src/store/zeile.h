// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gueltigkeit.h"
#include "domain/id.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <optional>
#include <string>

namespace isp::store {

/// Reads the columns of the present row from left to right.
class Zeile {
public:
    explicit Zeile(SQLite::Statement& statement) : m_statement(statement) {}

    std::string text() { return next().getString(); }
    std::int64_t integer() { return next().getInt64(); }
    int number() { return next().getInt(); }
    std::string bytes() {
        const auto column = next();
        return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
    }
    bool flag() { return next().getInt() != 0; }
    template <typename Tag>
    void read(Id<Tag>& id) {
        id.value = next().getInt64();  // NULL reads as 0, which is "none"
    }
    std::optional<double> optionalReal() {
        const auto column = next();
        if (column.isNull()) return std::nullopt;
        return column.getDouble();
    }
    Gueltigkeit gueltigkeit() {
        Gueltigkeit g;
        g.ab = text();
        g.bis = text();
        return g;
    }

private:
    SQLite::Column next() { return m_statement.getColumn(m_column++); }

    SQLite::Statement& m_statement;
    int m_column = 0;
};

inline void bindAt(SQLite::Statement& s, int i, const std::string& value) {
    s.bind(i, value);
}
inline void bindAt(SQLite::Statement& s, int i, const char* value) {
    s.bind(i, value);
}
inline void bindAt(SQLite::Statement& s, int i, std::int64_t value) {
    s.bind(i, value);
}
inline void bindAt(SQLite::Statement& s, int i, int value) {
    s.bind(i, value);
}
inline void bindAt(SQLite::Statement& s, int i, bool value) {
    s.bind(i, value ? 1 : 0);
}
inline void bindAt(SQLite::Statement& s, int i, std::optional<double> value) {
    if (value)
        s.bind(i, *value);
    else
        s.bind(i);
}
template <typename Tag>
void bindAt(SQLite::Statement& s, int i, Id<Tag> id) {
    if (id.valid())
        s.bind(i, id.value);
    else
        s.bind(i);
}

/// Binds the values to ?1, ?2 … in turn. A missing number and an Id of 0 become NULL.
template <typename... Values>
void bindAll(SQLite::Statement& statement, const Values&... values) {
    int i = 0;
    (bindAt(statement, ++i, values), ...);
}

}  // namespace isp::store
