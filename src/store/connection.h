// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/result.h"
#include "store/error_mapping.h"
#include "store/store.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <new>
#include <string>
#include <unordered_map>

namespace isp::store {

/// A prepared statement on loan from its connection; given back, reset and without bindings, when destroyed.
class Abfrage {
public:
    Abfrage(SQLite::Statement& statement, bool& lent) noexcept : m_statement(statement), m_lent(lent) {
        m_lent = true;
    }
    ~Abfrage();
    Abfrage(const Abfrage&) = delete;
    Abfrage& operator=(const Abfrage&) = delete;

    SQLite::Statement& operator*() noexcept { return m_statement; }
    SQLite::Statement* operator->() noexcept { return &m_statement; }

private:
    SQLite::Statement& m_statement;
    bool& m_lent;
};

/// The SQLite connection of one Store with what every part of this layer needs to know about it.
class Connection {
public:
    Connection(const std::filesystem::path& path, OpenMode mode, const std::string& name, int flags);

    [[nodiscard]] SQLite::Database& db() noexcept { return m_db; }
    [[nodiscard]] sqlite3* handle() noexcept { return m_db.getHandle(); }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] OpenMode mode() const noexcept { return m_mode; }

    /// Prepared once and kept. `sql` must not be lent already: one use at a time. Throws SQLite::Exception.
    [[nodiscard]] Abfrage abfrage(const std::string& sql);

    /// True inside a transaction as SQLite sees it: after some errors it has rolled back by itself.
    [[nodiscard]] bool inTransaction() noexcept;

    int transactionDepth = 0;
    std::int64_t ownCommits = 0;
    int schemaVersion = 0;
    std::string uid;
    std::string crs;

private:
    struct Kept {
        SQLite::Statement statement;
        bool lent = false;
    };

    std::filesystem::path m_path;
    OpenMode m_mode;
    SQLite::Database m_db;
    std::unordered_map<std::string, std::unique_ptr<Kept>> m_statements;  ///< declared last: finalised first
};

/// Runs `work` and turns what SQLiteCpp throws into an Error. `what` says in English what was being done.
template <typename F>
auto guarded(Connection& connection, const char* what, F&& work) -> decltype(work()) {
    try {
        return std::forward<F>(work)();
    } catch (const SQLite::Exception& e) {
        return toError(e, connection.path()).withContext(what);
    } catch (const std::bad_alloc&) {
        return makeError(isp::codes::kOutOfMemory, {utf8(connection.path())}).withContext(what);
    }
}

/// One unchanging state of the store for several queries that belong together. Inside a transaction that
/// state is there already. Throws SQLite::Exception.
class Lesesicht {
public:
    explicit Lesesicht(Connection& connection);
    ~Lesesicht();
    Lesesicht(const Lesesicht&) = delete;
    Lesesicht& operator=(const Lesesicht&) = delete;

private:
    Connection& m_connection;
    bool m_begun = false;
};

/// guarded() for reading with several queries.
template <typename F>
auto guardedRead(Connection& connection, const char* what, F&& work) -> decltype(work()) {
    return guarded(connection, what, [&]() -> decltype(work()) {
        const Lesesicht sicht(connection);
        return std::forward<F>(work)();
    });
}

/// guarded() inside a Transaktion that is committed where `work` succeeds and undone where it does not.
template <typename F>
auto guardedWrite(Store& store, const char* what, F&& work) -> decltype(work()) {
    return guarded(store.connection(), what, [&]() -> decltype(work()) {
        Transaktion transaktion(store);
        ISP_CHECK(transaktion.begun());
        auto result = std::forward<F>(work)();
        if (result) ISP_CHECK(transaktion.commit());
        return result;
    });
}

}  // namespace isp::store
