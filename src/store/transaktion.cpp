// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contracts.h"
#include "base/log.h"
#include "store/codes.h"
#include "store/connection.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace isp::store {

struct Transaktion::State {
    Connection& connection;
    std::optional<Error> failure = {};
    int depth = 0;  ///< 0 = not begun
    int changesBefore = 0;

    [[nodiscard]] std::string sql(const char* outer, const char* savepoint) const {
        return depth == 1 ? outer : fmt::format("{} ebene{}", savepoint, depth);
    }
};

namespace {

/// SQLite rolls a whole transaction back by itself on a full disk and the like. What is nested in it must not
/// go on as if nothing had happened: each of its statements would commit for itself.
std::optional<Error> whyNotBegin(Connection& connection) {
    if (connection.mode() == OpenMode::kReadOnly)
        return makeError(codes::kReadOnly, {utf8(connection.path())});
    if (connection.transactionDepth > 0 && !connection.inTransaction())
        return makeError(codes::kTransactionLost, {utf8(connection.path())});
    return std::nullopt;
}

}  // namespace

Transaktion::Transaktion(Store& store) : m_state(new State{store.connection()}) {
    auto& connection = m_state->connection;
    m_state->failure = whyNotBegin(connection);
    if (m_state->failure) return;
    m_state->depth = connection.transactionDepth + 1;
    m_state->changesBefore = sqlite3_total_changes(connection.handle());
    try {
        connection.db().exec(m_state->sql("BEGIN IMMEDIATE", "SAVEPOINT"));
        connection.transactionDepth = m_state->depth;
    } catch (const SQLite::Exception& e) {
        m_state->depth = 0;
        m_state->failure = toError(e, connection.path()).withContext("begin");
    }
}

Transaktion::~Transaktion() {
    if (m_state->depth == 0) return;
    auto& connection = m_state->connection;
    ISP_REQUIRE(connection.transactionDepth == m_state->depth);  // inner ones end before outer ones
    connection.transactionDepth = m_state->depth - 1;
    if (!connection.inTransaction()) return;
    if (m_state->depth > 1) connection.db().tryExec(m_state->sql("", "ROLLBACK TO"));
    if (connection.db().tryExec(m_state->sql("ROLLBACK", "RELEASE")) != SQLITE_OK)
        log::error("store", "a rollback failed: " + std::string(connection.db().getErrorMsg()));
}

Status Transaktion::begun() const {
    if (m_state->failure) return *m_state->failure;
    return {};
}

Status Transaktion::commit() {
    ISP_CHECK(begun());
    ISP_REQUIRE(m_state->depth > 0);  // only once
    auto& connection = m_state->connection;
    ISP_REQUIRE(connection.transactionDepth == m_state->depth);
    if (!connection.inTransaction()) return makeError(codes::kTransactionLost, {utf8(connection.path())});
    try {
        connection.db().exec(m_state->sql("COMMIT", "RELEASE"));
    } catch (const SQLite::Exception& e) {
        return toError(e, connection.path()).withContext("commit");  // undone by the destructor
    }
    connection.transactionDepth = m_state->depth - 1;
    if (m_state->depth == 1 && sqlite3_total_changes(connection.handle()) != m_state->changesBefore)
        ++connection.ownCommits;
    m_state->depth = 0;
    return {};
}

}  // namespace isp::store
