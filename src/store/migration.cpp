// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "base/contracts.h"
#include "base/log.h"
#include "store/codes.h"
#include "store/datei.h"
#include "store/zeile.h"

#include <fmt/format.h>
#include <optional>

namespace isp::store {

namespace {

/// A number the store says about its schema; nullopt where it says nothing.
std::optional<int> readMeta(Connection& connection, const char* key) {
    auto q = connection.abfrage("SELECT wert FROM meta WHERE schluessel = ?1");
    bindAll(*q, std::string(key));
    if (!q->executeStep()) return {};
    return Zeile(*q).number();
}

/// A file that claims a schema but lacks what every store has from the first one on is damaged, not old.
bool hasIdentity(Connection& connection) {
    auto q = connection.abfrage("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'");
    if (!q->executeStep()) return false;
    auto identity = connection.abfrage("SELECT 1 FROM meta WHERE schluessel = 'uid'");
    return identity->executeStep();
}

/// `segeberg.isp` → `segeberg.schema1.isp`, beside it, numbered where that exists.
std::filesystem::path copyPath(const std::filesystem::path& store, int version) {
    for (int n = 1;; ++n) {
        const auto suffix = n == 1 ? std::string() : fmt::format("-{}", n);
        auto path = store;
        path.replace_filename(store.stem().native());
        path += fmt::format(".schema{}{}.isp", version, suffix);
        if (!std::filesystem::exists(path)) return path;
    }
}

Status checkForeignKeys(Connection& connection) {
    SQLite::Statement q(connection.db(), "PRAGMA foreign_key_check");
    if (!q.executeStep()) return {};
    return makeError(isp::codes::kInternal, {fmt::format("orphans in {}", Zeile(q).text())});
}

void writeMeta(Connection& connection, const std::string& key, const std::string& value) {
    auto q = connection.abfrage("INSERT OR REPLACE INTO meta (schluessel, wert) VALUES (?1, ?2)");
    bindAll(*q, key, value);
    q->exec();
}

/// One step. Another process may have done it while this one waited for the lock.
Status apply(Connection& connection, const Migration& step) {
    auto& db = connection.db();
    // A rebuild of a table needs the keys off, and inside the transaction the pragma would do nothing.
    db.exec("PRAGMA foreign_keys = OFF");
    const auto undone = [&](Error error) {
        if (connection.inTransaction()) db.tryExec("ROLLBACK");
        db.tryExec("PRAGMA foreign_keys = ON");
        return error;
    };
    try {
        db.exec("BEGIN IMMEDIATE");
        if (readSchemaVersion(connection) < step.version) {
            db.exec(std::string(step.sql));  // sqlite3_exec walks the statements one by one to the end
            if (!connection.inTransaction())
                return undone(makeError(isp::codes::kInternal, {"a migration ended its own transaction"}));
            if (auto status = checkForeignKeys(connection); !status) return undone(status.error());
            writeMeta(connection, "min_compatible", std::to_string(step.minCompatible));
            writeMeta(connection, "schema", std::to_string(step.version));
            db.exec(fmt::format("PRAGMA user_version = {}", step.version));
        }
        db.exec("COMMIT");
    } catch (const SQLite::Exception& e) {
        return undone(toError(e, connection.path()));
    }
    db.exec("PRAGMA foreign_keys = ON");
    return {};
}

Result<SchemaOutcome> answerNewer(Connection& connection, int found, int ours) {
    // What min_compatible says counts only for the schema it was written with: a version number of unknown
    // origin promises nothing.
    const auto promised = readMeta(connection, "min_compatible");
    if (readMeta(connection, "schema") == found && promised && *promised <= ours) {
        log::info("store", fmt::format("schema {} is newer than {} but compatible", found, ours));
        return SchemaOutcome::kNewerCompatible;
    }
    return makeError(codes::kNewer, {utf8(connection.path()), std::to_string(found), std::to_string(ours)});
}

/// The store as it is before the first step. Where two programs migrate at once, each makes its own copy.
Result<std::string> copyBefore(Connection& connection, int version) {
    for (;;) {
        const auto target = copyPath(connection.path(), version);
        auto status = copyDatabase(connection, target, {});
        if (status) return utf8(target);
        if (status.error().code != isp::codes::kFileExists) return std::move(status).error();
    }
}

Result<SchemaOutcome> upgrade(Connection& connection, std::span<const Migration> steps, bool fresh) {
    const int found = connection.schemaVersion;
    std::string copy;
    if (!fresh) {
        ISP_TRY(copy, copyBefore(connection, found));
    }
    for (const auto& step : steps) {
        if (step.version <= connection.schemaVersion) continue;
        if (auto status = apply(connection, step); !status) {
            auto error = std::move(status).error();
            log::error("store", error);
            if (error.code != isp::codes::kInternal) return error;
            return makeError(codes::kMigrationFailed,
                             {utf8(connection.path()), std::to_string(step.version), copy})
                .because(error.detail.empty() ? error.args.front() : error.detail);
        }
        connection.schemaVersion = step.version;
    }
    if (!fresh) log::info("store", fmt::format("schema {} brought to {}", found, connection.schemaVersion));
    return SchemaOutcome::kUpgraded;
}

}  // namespace

int readSchemaVersion(Connection& connection) {
    return connection.db().execAndGet("PRAGMA user_version").getInt();
}

Result<SchemaOutcome> migrate(Connection& connection, std::span<const Migration> steps, bool fresh) {
    ISP_REQUIRE(!steps.empty());
    return guarded(connection, "migrate", [&]() -> Result<SchemaOutcome> {
        const int ours = steps.back().version;
        const int found = readSchemaVersion(connection);
        connection.schemaVersion = found;
        if (found == ours) return SchemaOutcome::kCurrent;
        if (found > ours) return answerNewer(connection, found, ours);
        if (!fresh && (found <= 0 || !hasIdentity(connection)))
            return makeError(codes::kDamaged, {utf8(connection.path())});
        if (connection.mode() == OpenMode::kReadOnly)
            return makeError(codes::kNeedsMigration, {utf8(connection.path())});
        return upgrade(connection, steps, fresh);
    });
}

}  // namespace isp::store
