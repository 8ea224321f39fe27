// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "base/contracts.h"

#include <sqlite3.h>

namespace isp::store {

namespace {

/// How long a writer waits for another one before it says that the store is locked.
constexpr int kBusyTimeoutMs = 5000;

}  // namespace

Abfrage::~Abfrage() {
    // A failed step reports its error again on reset; it has been thrown already.
    m_statement.tryReset();
    try {
        m_statement.clearBindings();
    } catch (const SQLite::Exception&) {  // cannot fail on a statement that was just reset
    }
    m_lent = false;
}

Connection::Connection(const std::filesystem::path& path, OpenMode mode, const std::string& name, int flags)
    : m_path(path),
      m_mode(mode),
      m_db(name, flags, kBusyTimeoutMs) {
    sqlite3_extended_result_codes(handle(), 1);
}

Abfrage Connection::abfrage(const std::string& sql) {
    auto& kept = m_statements[sql];
    if (!kept) {
        kept = std::make_unique<Kept>(Kept{SQLite::Statement(m_db, sql)});
    }
    ISP_REQUIRE(!kept->lent);
    return {kept->statement, kept->lent};
}

bool Connection::inTransaction() noexcept {
    return sqlite3_get_autocommit(handle()) == 0;
}

Lesesicht::Lesesicht(Connection& connection) : m_connection(connection) {
    if (connection.inTransaction()) return;
    connection.db().exec("BEGIN");
    m_begun = true;
}

Lesesicht::~Lesesicht() {
    if (m_begun && m_connection.inTransaction()) m_connection.db().tryExec("COMMIT");
}

}  // namespace isp::store
