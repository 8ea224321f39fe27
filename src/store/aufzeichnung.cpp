// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/aufzeichnung.h"

#include "base/codes.h"
#include "base/uid.h"
#include "store/codes.h"
#include "store/connection.h"
#include "store/historie.h"

#include <array>
#include <string_view>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace isp::store {

namespace {

/// The history tells of undoing, it is not undone; figures belong to their Lieferung.
int isRecorded(void* withFigures, const char* table) {
    if (withFigures != nullptr) return std::string_view(table) == "historie" ? 0 : 1;
    constexpr std::array<std::string_view, 3> kLeftOut = {"historie", "wert", "wertesatz"};
    for (const auto name : kLeftOut)
        if (name == table) return 0;
    return 1;
}

/// Removing a row empties what pointed to it (ON DELETE SET NULL) before the same step's own change of that
/// column comes up. True where the row differs from what it should have been in nothing but such columns.
bool emptiedByThisStep(sqlite3_changeset_iter* change, int columns) {
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* expected = nullptr;
        sqlite3_value* found = nullptr;
        if (sqlite3changeset_old(change, i, &expected) != SQLITE_OK || expected == nullptr) continue;
        if (sqlite3changeset_conflict(change, i, &found) != SQLITE_OK || found == nullptr) return false;
        if (sqlite3_value_type(found) == SQLITE_NULL) continue;
        if (sqlite3_value_type(found) != sqlite3_value_type(expected)) return false;
        const auto bytes = [](sqlite3_value* v) {
            const auto* text = static_cast<const char*>(sqlite3_value_blob(v));
            return text == nullptr ? std::string_view()
                                   : std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(v)));
        };
        if (bytes(found) != bytes(expected)) return false;
    }
    return true;
}

/// A row to be deleted may have gone already with the one it belonged to; everything else that does not fit
/// ends the work.
int onConflict(void*, int reason, sqlite3_changeset_iter* change) {
    const char* table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    const bool known = sqlite3changeset_op(change, &table, &columns, &operation, &indirect) == SQLITE_OK;
    if (known && reason == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE)
        return SQLITE_CHANGESET_OMIT;
    if (known && reason == SQLITE_CHANGESET_DATA && emptiedByThisStep(change, columns))
        return SQLITE_CHANGESET_REPLACE;
    return SQLITE_CHANGESET_ABORT;
}

Error outOfMemory(Connection& connection) {
    return makeError(isp::codes::kOutOfMemory, {utf8(connection.path())});
}

Result<Aenderungssatz> inverted(Connection& connection, const Aenderungssatz& satz) {
    int size = 0;
    void* bytes = nullptr;
    if (sqlite3changeset_invert(static_cast<int>(satz.size()), satz.data(), &size, &bytes) != SQLITE_OK)
        return outOfMemory(connection);
    const auto* first = static_cast<const unsigned char*>(bytes);
    Aenderungssatz out(first, first + size);
    sqlite3_free(bytes);
    return out;
}

Status apply(Connection& connection, Aenderungssatz& satz) {
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(satz.size()), satz.data(),
                                            nullptr, onConflict, nullptr);
    if (code == SQLITE_OK) return {};
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) return makeError(codes::kChangedMeanwhile);
    return toError(SQLite::Exception(connection.handle(), code), connection.path());
}

}  // namespace

struct Aufzeichnung::State {
    Connection& connection;
    sqlite3_session* session = nullptr;
};

Aufzeichnung::Aufzeichnung(Store& store, bool mitWerten) : m_state(new State{store.connection()}) {
    if (sqlite3session_create(m_state->connection.handle(), "main", &m_state->session) != SQLITE_OK) return;
    sqlite3session_table_filter(m_state->session, isRecorded, mitWerten ? this : nullptr);
    if (sqlite3session_attach(m_state->session, nullptr) == SQLITE_OK) return;
    sqlite3session_delete(m_state->session);
    m_state->session = nullptr;
}

Aufzeichnung::~Aufzeichnung() {
    if (m_state->session != nullptr) sqlite3session_delete(m_state->session);
}

Result<Aenderungssatz> Aufzeichnung::satz() {
    int size = 0;
    void* bytes = nullptr;
    if (m_state->session == nullptr || sqlite3session_changeset(m_state->session, &size, &bytes) != SQLITE_OK)
        return outOfMemory(m_state->connection);
    const auto* first = static_cast<const unsigned char*>(bytes);
    Aenderungssatz out(first, first + size);
    sqlite3_free(bytes);
    return out;
}

Status wendeAn(Store& store, const Aenderungssatz& satz, Anwendung anwendung, const std::string& text) {
    auto& connection = store.connection();
    const bool back = anwendung == Anwendung::kRueckgaengig;
    return guardedWrite(store, "apply a step", [&]() -> Status {
        auto change = satz;
        if (back) {
            ISP_TRY(change, inverted(connection, satz));
        }
        ISP_CHECK(apply(connection, change));
        const auto uid = newUid();
        recordAction(connection, back ? "rueckgaengig" : "wiederholt", {"arbeitsschritt", uid, text}, {});
        return {};
    });
}

}  // namespace isp::store
