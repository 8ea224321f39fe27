// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checking a backup and putting it in the place of the store.
#include "base/clock.h"
#include "base/codes.h"
#include "base/log.h"
#include "base/speicherschutz.h"
#include "store/codes.h"
#include "store/datei.h"
#include "store/migration.h"
#include "store/sicherung.h"
#include "store/sicherung_codes.h"
#include "store/sqlite_log.h"
#include "store/zeile.h"

#include <fmt/format.h>
#include <functional>
#include <sqlite3.h>
#include <system_error>

namespace isp::store {

namespace fs = std::filesystem;

namespace {

/// What is not in use answers at once.
constexpr int kLockWaitMs = 500;

std::string uidOf(Connection& connection) {
    auto q = connection.abfrage("SELECT wert FROM meta WHERE schluessel = 'uid'");
    return q->executeStep() ? Zeile(*q).text() : std::string();
}

Status checkContent(Connection& connection, const std::string& uid) {
    const auto path = utf8(connection.path());
    if (connection.db().execAndGet("PRAGMA application_id").getInt() != kApplicationId)
        return makeError(codes::kNotAStore, {path});
    const int found = readSchemaVersion(connection);
    const int ours = shippedMigrations().back().version;
    if (found > ours) return makeError(codes::kNewer, {path, std::to_string(found), std::to_string(ours)});
    SQLite::Statement q(connection.db(), "PRAGMA quick_check(1)");
    if (!q.executeStep() || q.getColumn(0).getString() != "ok")
        return makeError(codes::kDamaged, {path}).because(q.getColumn(0).getString());
    const auto own = uidOf(connection);
    if (own.empty()) return makeError(codes::kDamaged, {path}).because("no identity");
    if (!uid.empty() && own != uid) return makeError(codes::kBackupForeign, {path});
    return {};
}

/// A file at rest: nobody writes to a backup, so it needs neither lock nor WAL.
Status checkAtRest(const fs::path& file, const std::string& uid) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return makeError(codes::kFileNotFound, {utf8(file)});
    if (fs::file_size(file, error) == 0) return makeError(codes::kFileEmpty, {utf8(file)});
    try {
        const auto connection = connect(file, OpenMode::kReadOnly, true);
        return checkContent(*connection, uid);
    } catch (const SQLite::Exception& e) {
        auto failed = toError(e, file);
        if (failed.code != isp::codes::kInternal) return failed;
        return makeError(codes::kDamaged, {utf8(file)}).because(failed.detail);
    }
}

/// Of the store as it is: its identity, empty where it cannot be read. Writes its WAL into it and takes that
/// away, which needs the file alone: codes::kLocked while anybody else has it open. A damaged one is left as
/// it is, with its WAL.
Result<std::string> settle(const fs::path& werkbank) {
    try {
        const auto connection = connect(werkbank, OpenMode::kReadWrite);
        sqlite3_busy_timeout(connection->handle(), kLockWaitMs);
        auto uid = uidOf(*connection);
        const auto mode = connection->db().execAndGet("PRAGMA journal_mode = DELETE").getString();
        if (mode != "delete") return makeError(codes::kLocked, {utf8(werkbank)});
        return uid;
    } catch (const SQLite::Exception& e) {
        auto error = toError(e, werkbank);
        if (error.code == codes::kLocked || error.code == codes::kReadOnly) return error;
        log::warning("store", "the store to be replaced cannot be read");
        return std::string();
    }
}

/// What SQLite keeps beside a file goes with it.
void moveCompanions(const fs::path& from, const fs::path& to) {
    for (const char* suffix : {"-wal", "-journal"}) {
        auto source = from, target = to;
        source += suffix;
        target += suffix;
        std::error_code ignored;
        fs::rename(source, target, ignored);
    }
    std::error_code ignored;
    auto index = from;
    index += "-shm";
    fs::remove(index, ignored);
}

/// A second name for the present file, so that the exchange below is one rename; a copy where there are no
/// links.
Result<fs::path> keepAside(const fs::path& werkbank) {
    std::string time;
    for (const char c : Clock::nowIso().substr(0, 19))
        if (c != '-' && c != ':') time += c;
    auto target = werkbank;
    target.replace_filename(werkbank.stem());
    target += fmt::format(".ersetzt.{}Z.isp", time);
    if (fs::exists(target)) return makeError(isp::codes::kFileExists, {utf8(target)});
    std::error_code error;
    fs::create_hard_link(werkbank, target, error);
    if (error) fs::copy_file(werkbank, target, error);
    if (error) return makeError(isp::codes::kFileNotWritable, {utf8(target)}).because(error.message());
    return target;
}

Status exchange(const fs::path& fresh, const fs::path& werkbank) {
    std::error_code error;
    fs::rename(fresh, werkbank, error);
    if (error) return makeError(isp::codes::kFileNotWritable, {utf8(werkbank)}).because(error.message());
    syncFolder(werkbank);
    return {};
}

/// A checked copy of the backup beside the store.
Status prepare(const fs::path& sicherung, const fs::path& fresh, const Progress& progress) {
    try {
        const auto source = connect(sicherung, OpenMode::kReadOnly, true);
        ISP_CHECK(copyDatabase(*source, fresh, progress, Rechte::kNurEigene));
    } catch (const SQLite::Exception& e) {
        return toError(e, sicherung);
    }
    return checkAtRest(fresh, {});
}

/// Whether what is there may be replaced, by its identity (empty where it cannot be read).
using Erlaubnis = std::function<Status(const std::string& uid)>;

Result<fs::path> replace(const fs::path& werkbank, const fs::path& fresh, const Erlaubnis& erlaubt) {
    fs::path kept;
    ISP_CHECK(legeVerwaisteAb(werkbank));
    if (fs::exists(werkbank)) {
        ISP_TRY(const auto own, settle(werkbank));
        ISP_CHECK(erlaubt(own));
        ISP_TRY(kept, keepAside(werkbank));
        moveCompanions(werkbank, kept);
    }
    ISP_CHECK(exchange(fresh, werkbank));
    return kept;
}

Result<std::string> uidAtRest(const fs::path& file) {
    try {
        return uidOf(*connect(file, OpenMode::kReadOnly, true));
    } catch (const SQLite::Exception& e) {
        return toError(e, file);
    }
}

}  // namespace

Status pruefeSicherung(const fs::path& sicherung, const std::string& uid) {
    captureSqliteLog();
    return checkAtRest(sicherung, uid);
}

namespace {

Result<fs::path> putInPlace(const fs::path& sicherung, const fs::path& ziel, const Erlaubnis& erlaubt,
                            const Progress& progress) {
    const Unfertig fresh(ziel);
    ISP_CHECK(prepare(sicherung, fresh.pfad(), progress));
    // Who may read it is a matter of the store; where that is gone, the backup has its rights.
    takeOverRights(fs::exists(ziel) ? ziel : sicherung, fresh.pfad());
    return replace(ziel, fresh.pfad(), erlaubt);
}

}  // namespace

Result<fs::path> kopiereSicherung(const fs::path& sicherung, const fs::path& ziel, const Progress& progress) {
    captureSqliteLog();
    ISP_CHECK(pruefeFremdeDatei(ziel));
    std::error_code different;
    if (fs::equivalent(sicherung, ziel, different)) return makeError(isp::codes::kFileExists, {utf8(ziel)});
    ISP_CHECK(checkAtRest(sicherung, {}));
    const auto anything = [](const std::string&) { return Status(); };
    return putInPlace(sicherung, ziel, anything, progress);
}

Result<fs::path> stelleWiederHer(const fs::path& werkbank, const fs::path& sicherung,
                                 const Progress& progress) {
    captureSqliteLog();
    ISP_CHECK(checkAtRest(sicherung, {}));
    ISP_TRY(const auto uid, uidAtRest(sicherung));
    const auto own = [&](const std::string& present) -> Status {
        if (present == uid) return {};
        if (!present.empty()) return makeError(codes::kBackupForeign, {utf8(werkbank)});
        // It cannot say which store it was; then the name of the backup has to.
        if (istEigene(werkbank, sicherung)) return {};
        return makeError(codes::kBackupUnclear, {utf8(werkbank), utf8(sicherung)});
    };
    auto result = putInPlace(sicherung, werkbank, own, progress);
    if (result) log::info("store", "a backup was put in the place of the store");
    return result;
}

}  // namespace isp::store
