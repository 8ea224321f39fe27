// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/speicherschutz.h"
#include "base/uid.h"
#include "store/codes.h"
#include "store/datei.h"
#include "store/migration.h"
#include "store/sqlite_log.h"
#include "store/zeile.h"

#include <fmt/format.h>
#include <fstream>
#include <sqlite3.h>
#include <system_error>

namespace isp::store {

namespace fs = std::filesystem;

namespace {

/// What can be said about the path before SQLite looks at it; SQLite's own answers are less clear. The file
/// itself must not be opened here: closing it again would drop the locks of every other connection of this
/// process.
Status checkFile(const fs::path& path) {
    std::error_code error;
    const auto kind = fs::status(path, error);
    if (kind.type() == fs::file_type::not_found) return makeError(codes::kFileNotFound, {utf8(path)});
    if (fs::is_directory(kind)) return makeError(codes::kFileIsDirectory, {utf8(path)});
    if (!fs::is_regular_file(kind)) return makeError(codes::kFileNotReadable, {utf8(path)});
    if (fs::file_size(path, error) == 0) return makeError(codes::kFileEmpty, {utf8(path)});
    return {};
}

/// The values of `meta` and the tables the program cannot do without. A file with our application_id that
/// lacks them was written by nobody we know.
Status readIdentity(Connection& connection) {
    auto q = connection.abfrage("SELECT schluessel, wert FROM meta");
    while (q->executeStep()) {
        Zeile zeile(*q);
        const auto key = zeile.text();
        if (key == "uid") connection.uid = zeile.text();
        if (key == "crs") connection.crs = zeile.text();
    }
    if (connection.uid.empty() || connection.crs.empty())
        return makeError(codes::kDamaged, {utf8(connection.path())}).because("no identity");
    return {};
}

void writeIdentity(Connection& connection, const CreateOptions& options) {
    for (const auto& [key, value] : {std::pair<std::string, std::string>{"uid", newUid()},
                                     {"crs", options.crs},
                                     {"angelegt", Clock::nowIso()}}) {
        auto q = connection.abfrage("INSERT INTO meta (schluessel, wert) VALUES (?1, ?2)");
        bindAll(*q, key, value);
        q->exec();
    }
}

/// Fills the file that will become a store. Nobody knows it yet, so nothing of it needs to be safe on the
/// disk before the end: one commit with synchronous on writes it all out.
Status build(const fs::path& file, const CreateOptions& options, std::span<const Migration> steps) {
    auto connection = connect(file, OpenMode::kReadWrite);
    auto& db = connection->db();
    db.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
    ISP_CHECK(migrate(*connection, steps, true));
    writeIdentity(*connection, options);
    db.exec("PRAGMA journal_mode = WAL");
    db.exec(fmt::format("PRAGMA synchronous = FULL; PRAGMA application_id = {}", kApplicationId));
    return {};
}

Status checkIdentity(Connection& connection) {
    const auto id = connection.db().execAndGet("PRAGMA application_id").getInt();
    if (id != kApplicationId) return makeError(codes::kNotAStore, {utf8(connection.path())});
    if (connection.mode() == OpenMode::kReadWrite && sqlite3_db_readonly(connection.handle(), "main") == 1)
        return makeError(codes::kReadOnly, {utf8(connection.path())});
    return {};
}

/// Stores are in WAL mode so that a job can write while the window reads. A copy or a restored backup may not
/// be; where the file system cannot do it (some network shares), the store works without.
void ensureWal(Connection& connection) {
    if (connection.mode() == OpenMode::kReadOnly) return;
    if (connection.db().execAndGet("PRAGMA journal_mode").getString() == "wal") return;
    if (connection.db().tryExec("PRAGMA journal_mode = WAL") != SQLITE_OK)
        log::warning("store", "the store cannot be switched to WAL");
}

/// An SQL error while opening a file with our application_id means that tables are not what they should be.
Error asOpenError(Error error, const fs::path& path) {
    if (error.code != isp::codes::kInternal) return error;
    return makeError(codes::kDamaged, {utf8(path)}).because(error.detail);
}

}  // namespace

Result<std::unique_ptr<Connection>> openConnection(const fs::path& path, OpenMode mode,
                                                   std::span<const Migration> steps) {
    captureSqliteLog();
    ISP_CHECK(checkFile(path));
    try {
        auto connection = connectAndLook(path, mode);
        ISP_CHECK(checkIdentity(*connection));
        ensureWal(*connection);
        ISP_CHECK(migrate(*connection, steps, false));
        ISP_CHECK(readIdentity(*connection));
        return connection;
    } catch (const SQLite::Exception& e) {
        return asOpenError(toError(e, path), path).withContext("open");
    }
}

Result<std::unique_ptr<Connection>> createConnection(const fs::path& path, const CreateOptions& options,
                                                     std::span<const Migration> steps) {
    captureSqliteLog();
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return makeError(codes::kFileIsDirectory, {utf8(path)});
    if (fs::exists(path, ignored)) return makeError(isp::codes::kFileExists, {utf8(path)});
    const Unfertig unfinished(path);
    const auto built = [&]() -> Status {
        try {
            // SQLite takes an empty file for a new database. Nobody's data are in it yet, and there is no
            // file whose rights it could take over: they are those the account gives to new files.
            std::ofstream(unfinished.pfad(), std::ios::binary);
            if (!fs::exists(unfinished.pfad())) return makeError(isp::codes::kFileNotWritable, {utf8(path)});
            return build(unfinished.pfad(), options, steps);
        } catch (const SQLite::Exception& e) {
            return toError(e, path);
        }
    }();
    auto status = built ? publish(unfinished.pfad(), path) : Status(built);
    if (!status) return std::move(status).error().withContext("create");
    return openConnection(path, OpenMode::kReadWrite, steps);
}

// Store
// ---------------------------------------------------------------------------------------------------------

Store::Store(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {
    speicherschutz::merke(path());
}
Store::~Store() {
    const auto file = path();
    m_connection.reset();
    speicherschutz::vergiss(file);
}

Result<std::unique_ptr<Store>> Store::create(const fs::path& path, const CreateOptions& options) {
    ISP_TRY(auto connection, createConnection(path, options, shippedMigrations()));
    return std::unique_ptr<Store>(new Store(std::move(connection)));
}

Result<std::unique_ptr<Store>> Store::open(const fs::path& path, OpenMode mode) {
    ISP_TRY(auto connection, openConnection(path, mode, shippedMigrations()));
    return std::unique_ptr<Store>(new Store(std::move(connection)));
}

const fs::path& Store::path() const noexcept {
    return m_connection->path();
}
OpenMode Store::mode() const noexcept {
    return m_connection->mode();
}
int Store::schemaVersion() const noexcept {
    return m_connection->schemaVersion;
}
const std::string& Store::uid() const noexcept {
    return m_connection->uid;
}
const std::string& Store::crs() const noexcept {
    return m_connection->crs;
}
Status Store::schnellpruefung() {
    auto& connection = *m_connection;
    return guardedRead(connection, "look at the pages", [&]() -> Status {
        const auto damaged = [&](std::string why) -> Status {
            return makeError(codes::kDamaged, {utf8(connection.path())}).because(std::move(why));
        };
        // SQLite reads what is missing of a last page as zeros and finds nothing wrong with an empty page.
        SQLite::Statement page(connection.db(), "PRAGMA page_size");
        std::error_code unknown;
        const auto bytes = std::filesystem::file_size(connection.path(), unknown);
        if (page.executeStep() && !unknown &&
            bytes % static_cast<std::uintmax_t>(page.getColumn(0).getInt64()) != 0)
            return damaged("the last page is cut off");
        SQLite::Statement q(connection.db(), "PRAGMA quick_check(1)");
        if (q.executeStep() && q.getColumn(0).getString() == "ok") return {};
        return damaged(q.getColumn(0).getString());
    });
}

Connection& Store::connection() noexcept {
    return *m_connection;
}

Result<std::optional<std::string>> Store::einstellung(const std::string& schluessel) {
    using Found = std::optional<std::string>;
    return guarded(*m_connection, "read a setting", [&]() -> Result<Found> {
        auto q = m_connection->abfrage("SELECT wert FROM einstellung WHERE schluessel = ?1");
        bindAll(*q, schluessel);
        return q->executeStep() ? Found(Zeile(*q).text()) : Found();
    });
}

Status Store::setEinstellung(const std::string& schluessel, const std::string& wert) {
    return guardedWrite(*this, "write a setting", [&]() -> Status {
        auto q = m_connection->abfrage(
            "INSERT OR REPLACE INTO einstellung (schluessel, wert, geaendert) VALUES (?1, ?2, ?3)");
        bindAll(*q, schluessel, wert, Clock::nowIso());
        q->exec();
        return {};
    });
}

std::int64_t Store::dataVersion() {
    // data_version counts what other connections commit, not what this one does.
    const auto others = guarded(*m_connection, "read data_version", [&]() -> Result<std::int64_t> {
        auto q = m_connection->abfrage("PRAGMA data_version");
        return q->executeStep() ? Zeile(*q).integer() : 0;
    });
    return m_connection->ownCommits + others.value_or(0);
}

Status Store::backupTo(const fs::path& target, const Progress& progress) {
    ISP_REQUIRE(m_connection->transactionDepth == 0);  // what is not committed is not to be kept
    return copyDatabase(*m_connection, target, progress);
}

Result<std::string> Store::lastChange() {
    return guarded(*m_connection, "read the last change", [&]() -> Result<std::string> {
        auto q = m_connection->abfrage("SELECT zeitpunkt FROM historie ORDER BY id DESC LIMIT 1");
        return q->executeStep() ? Zeile(*q).text() : std::string();
    });
}

}  // namespace isp::store
