// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datei.h"

#include "base/codes.h"
#include "base/log.h"
#include "base/uid.h"
#include "store/migration.h"

#include <SQLiteCpp/Backup.h>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <mutex>
#include <set>
#include <sqlite3.h>
#include <system_error>

#ifdef _WIN32
#include <fstream>
#include <io.h>
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

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

bool accessible(const fs::path& path) {
#ifdef _WIN32
    constexpr int kWrite = 2;
    return ::_waccess(path.c_str(), kWrite) == 0;
#else
    return ::access(path.c_str(), W_OK) == 0;
#endif
}

bool mayWrite(const fs::path& path) {
    return accessible(path) && accessible(path.has_parent_path() ? path.parent_path() : fs::path("."));
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

/// Files this process is writing.
struct Werkstatt {
    std::mutex mutex;
    std::set<fs::path> files;
};
Werkstatt& werkstatt() {
    static Werkstatt one;
    return one;
}

fs::path keyOf(const fs::path& file) {
    std::error_code error;
    auto full = fs::absolute(file, error);
    return (error ? file : full).lexically_normal();
}

fs::path unfinishedPath(const fs::path& target) {
    auto path = target;
    path.replace_filename(".");
    path += target.filename();
    path += fmt::format(".{}", newUid().substr(0, 8));
    return path;
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

Status legeVerwaisteAb(const fs::path& target) {
    std::error_code error;
    if (fs::exists(target, error)) return {};
    const auto aside = fmt::format(".verwaist.{}", newUid().substr(0, 8));
    for (const char* suffix : {"-wal", "-journal"}) {
        auto journal = target, kept = target;
        journal += suffix;
        kept += aside + suffix;
        if (!fs::exists(journal, error)) continue;
        fs::rename(journal, kept, error);
        if (error) return makeError(isp::codes::kFileNotWritable, {utf8(journal)}).because(error.message());
        log::warning("store", "a journal without its store was put aside");
    }
    auto index = target;
    index += "-shm";
    fs::remove(index, error);
    return {};
}

Status publish(const fs::path& finished, const fs::path& target) {
    ISP_CHECK(legeVerwaisteAb(target));
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

Unfertig::Unfertig(const fs::path& target) : m_pfad(unfinishedPath(target)) {
    const std::lock_guard lock(werkstatt().mutex);
    werkstatt().files.insert(keyOf(m_pfad));
}

Unfertig::~Unfertig() {
    removeDatabase(m_pfad);
    const std::lock_guard lock(werkstatt().mutex);
    werkstatt().files.erase(keyOf(m_pfad));
}

bool wirdGeschrieben(const fs::path& file) {
    const std::lock_guard lock(werkstatt().mutex);
    return werkstatt().files.contains(keyOf(file));
}

#ifdef _WIN32

// Rights follow from the folder there.
Status createPrivate(const fs::path& file) {
    if (std::ofstream(file, std::ios::binary)) return {};
    return makeError(isp::codes::kFileNotWritable, {utf8(file)});
}

void takeOverRights(const fs::path&, const fs::path&) noexcept {}

Status makeFolderFor(const fs::path&, const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return makeError(isp::codes::kFileNotWritable, {utf8(folder)}).because(error.message());
    return {};
}

#else

Status createPrivate(const fs::path& file) {
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (handle < 0)
        return makeError(isp::codes::kFileNotWritable, {utf8(file)})
            .because(std::generic_category().message(errno));
    ::close(handle);
    return {};
}

void takeOverRights(const fs::path& source, const fs::path& file) noexcept {
    struct stat from {};
    struct stat to {};
    if (::stat(source.c_str(), &from) != 0 || ::stat(file.c_str(), &to) != 0) return;
    constexpr mode_t kAll = 0777;
    constexpr mode_t kGroup = 0070;
    auto mode = from.st_mode & kAll;
    // Another owner can be given by root alone, for whom the file would stay closed to its owner.
    if (to.st_uid != from.st_uid) static_cast<void>(::chown(file.c_str(), from.st_uid, from.st_gid) == 0);
    if (to.st_gid != from.st_gid && ::chown(file.c_str(), static_cast<uid_t>(-1), from.st_gid) != 0)
        mode &= ~kGroup;
    static_cast<void>(::chmod(file.c_str(), mode) == 0);
}

Status makeFolderFor(const fs::path& store, const fs::path& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error)) return {};
    if (folder.has_parent_path()) fs::create_directories(folder.parent_path(), error);
    constexpr mode_t kOwner = 0700;
    if (!error && ::mkdir(folder.c_str(), kOwner) != 0) {
        error = std::error_code(errno, std::generic_category());
        if (fs::is_directory(folder)) error.clear();  // made by somebody else meanwhile
        if (error) return makeError(isp::codes::kFileNotWritable, {utf8(folder)}).because(error.message());
        return {};
    }
    if (error) return makeError(isp::codes::kFileNotWritable, {utf8(folder)}).because(error.message());
    struct stat from {};
    struct stat made {};
    const bool shared = ::stat(store.c_str(), &from) == 0 && (from.st_mode & S_IWGRP) != 0 &&
                        ::stat(folder.c_str(), &made) == 0;
    if (!shared) return {};
    const bool sameGroup =
        made.st_gid == from.st_gid || ::chown(folder.c_str(), static_cast<uid_t>(-1), from.st_gid) == 0;
    constexpr mode_t kWithGroup = 0770;
    if (sameGroup) static_cast<void>(::chmod(folder.c_str(), kWithGroup | (made.st_mode & S_ISGID)) == 0);
    return {};
}

#endif

Status copyDatabase(Connection& connection, const fs::path& target, const Progress& progress, Rechte rechte) {
    if (fs::exists(target)) return makeError(isp::codes::kFileExists, {utf8(target)});
    const Unfertig unfinished(target);
    ISP_CHECK(createPrivate(unfinished.pfad()));
    auto status = guarded(connection, "copy the store", [&]() -> Status {
        // A read transaction held open pins one state of the store, so that a busy writer cannot make the
        // copy start again and again.
        const Lesesicht sicht(connection);
        static_cast<void>(readSchemaVersion(connection));  // the first read fixes the state
        Status copied;
        try {
            SQLite::Database file(utf8(unfinished.pfad()), SQLITE_OPEN_READWRITE);
            copied = copyPages(connection, file, progress);
        } catch (const SQLite::Exception& e) {
            copied = toError(e, target);
            if (copied.error().code == isp::codes::kInternal || (e.getErrorCode() & 0xff) == SQLITE_CANTOPEN)
                copied = makeError(isp::codes::kFileNotWritable, {utf8(target)}).because(e.what());
        }
        return copied;
    });
    if (!status) return status;
    if (rechte == Rechte::kWieQuelle) takeOverRights(connection.path(), unfinished.pfad());
    return publish(unfinished.pfad(), target);
}

}  // namespace isp::store
