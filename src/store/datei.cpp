// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datei.h"

#include "base/codes.h"
#include "base/uid.h"
#include "store/migration.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <system_error>
#include <unistd.h>

namespace isp::store {

namespace fs = std::filesystem;

namespace {

constexpr int kPagesPerStep = 512;

/// A path as SQLite's URI: only letters, digits and a few signs stand for themselves.
std::string toUri(const fs::path& path) {
    std::string uri = "file:";
    for (const char c : utf8(fs::absolute(path).generic_u8string())) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           c == '/' || c == '.' || c == '-' || c == '_';
        if (plain)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return uri;
}

bool mayWrite(const fs::path& path) {
    const auto folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    return ::access(path.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
}

Status copyPages(Connection& connection, SQLite::Database& target, const Progress& progress) {
    SQLite::Backup backup(target, connection.db());
    for (;;) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        const int code = backup.executeStep(kPagesPerStep);
        if (code == SQLITE_DONE) return {};
        const int total = backup.getTotalPageCount();
        if (total > 0) progress.at(1.0 - static_cast<double>(backup.getRemainingPageCount()) / total);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) sqlite3_sleep(20);
    }
}

}  // namespace

std::unique_ptr<Connection> connect(const fs::path& path, OpenMode mode, bool immutable) {
    // A reader that may write the file clears -wal and -shm away when it is the last to close; one that may
    // not would leave them behind.
    const bool onlyRead = mode == OpenMode::kReadOnly && (immutable || !mayWrite(path));
    const int access = onlyRead ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int flags = access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    const std::string name = toUri(path) + (immutable ? "?immutable=1" : "");
    auto connection = std::make_unique<Connection>(path, mode, name, flags);
    auto& db = connection->db();
    // A file from elsewhere must not run anything: no SQL function in its schema that could do harm.
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // synchronous FULL: with WAL each commit reaches the disk before it returns, so that what a closed dialog
    // has saved survives a power cut. The cache holds the pages of the largest import at once; it is a limit,
    // not an allocation. What a nested savepoint would need to go back stays in memory: as a file it was nine
    // tenths of what an import wrote.
    db.exec(
        "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
        "PRAGMA cell_size_check = ON; PRAGMA journal_size_limit = 4194304; PRAGMA temp_store = MEMORY;");
    if (mode == OpenMode::kReadOnly) db.exec("PRAGMA query_only = ON");
    return connection;
}

std::unique_ptr<Connection> connectAndLook(const fs::path& path, OpenMode mode) {
    auto walPath = path;
    walPath += "-wal";
    try {
        auto connection = connect(path, mode);
        static_cast<void>(readSchemaVersion(*connection));
        return connection;
    } catch (const SQLite::Exception& e) {
        const int code = e.getErrorCode() & 0xff;
        const bool noPlaceForIndex = code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
        std::error_code error;
        const auto walSize = fs::file_size(walPath, error);
        if (mode != OpenMode::kReadOnly || !noPlaceForIndex || (!error && walSize > 0)) throw;
        return connect(path, mode, true);
    }
}

Status publish(const fs::path& finished, const fs::path& target) {
    std::error_code error;
    // A hard link fails where the target exists, a rename would replace it. Not every file system has links.
    fs::create_hard_link(finished, target, error);
    if (!error) {
        fs::remove(finished, error);
        return {};
    }
    if (fs::exists(target)) return makeError(isp::codes::kFileExists, {utf8(target)});
    fs::rename(finished, target, error);
    if (error) return makeError(isp::codes::kFileNotWritable, {utf8(target)}).because(error.message());
    return {};
}

void syncFolder(const fs::path& file) {
#ifdef __unix__
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
#endif
}

void removeDatabase(const fs::path& path) noexcept {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        auto file = path;
        file += suffix;
        fs::remove(file, ignored);
    }
}

fs::path unfinishedPath(const fs::path& target) {
    auto path = target;
    path.replace_filename(".");
    path += target.filename();
    path += fmt::format(".{}", newUid().substr(0, 8));
    return path;
}

Status copyDatabase(Connection& connection, const fs::path& target, const Progress& progress) {
    if (fs::exists(target)) return makeError(isp::codes::kFileExists, {utf8(target)});
    const auto unfinished = unfinishedPath(target);
    auto status = guarded(connection, "copy the store", [&]() -> Status {
        // A read transaction held open pins one state of the store, so that a busy writer cannot make the
        // copy start again and again.
        const Lesesicht sicht(connection);
        static_cast<void>(readSchemaVersion(connection));  // the first read fixes the state
        Status copied;
        try {
            SQLite::Database file(utf8(unfinished), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
            copied = copyPages(connection, file, progress);
        } catch (const SQLite::Exception& e) {
            copied = toError(e, target);
            if (copied.error().code == isp::codes::kInternal || (e.getErrorCode() & 0xff) == SQLITE_CANTOPEN)
                copied = makeError(isp::codes::kFileNotWritable, {utf8(target)}).because(e.what());
        }
        return copied;
    });
    if (status) status = publish(unfinished, target);
    removeDatabase(unfinished);
    return status;
}

}  // namespace isp::store
