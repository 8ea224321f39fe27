// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace isp::store {

class Connection;

enum class OpenMode { kReadWrite, kReadOnly };

struct CreateOptions {
    std::string crs = "EPSG:25832";  ///< projected CRS of all geometry in the store, written once
};

/// One open .isp file: one SQLite connection, to be used from one thread. A job that runs beside the window
/// opens its own (WAL lets it read while another writes). Closing is the destructor's business.
class Store {
public:
    /// A new file with the current schema and nothing in it but its identity. Refuses an existing path.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const std::filesystem::path& path,
                                                               const CreateOptions& options = {});
    /// Opens and, in kReadWrite, migrates (after a copy beside the file) to the current schema.
    /// kReadOnly works on read-only media, too. A store of a newer program opens where it says that it may.
    /// Errors, all of ErrorClass::kStore: codes::kFileNotFound, kFileIsDirectory, kFileNotReadable,
    /// kFileEmpty, kNotAStore, kDamaged, kNewer, kNeedsMigration (older and kReadOnly), kMigrationFailed,
    /// kLocked, kReadOnly (kReadWrite on a file that may not be written), kIo.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path& path,
                                                             OpenMode mode = OpenMode::kReadWrite);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept;
    [[nodiscard]] OpenMode mode() const noexcept;
    [[nodiscard]] int schemaVersion() const noexcept;
    /// The identity of this store, made when it was created.
    [[nodiscard]] const std::string& uid() const noexcept;
    [[nodiscard]] const std::string& crs() const noexcept;

    /// A setting kept in the store, e.g. `einwohner_kennzahl`. nullopt where it was never set.
    [[nodiscard]] Result<std::optional<std::string>> einstellung(const std::string& schluessel);
    [[nodiscard]] Status setEinstellung(const std::string& schluessel, const std::string& wert);

    /// Counts up with every committed change by any connection: tells caches when to forget. Comparable only
    /// on one Store.
    [[nodiscard]] std::int64_t dataVersion();
    /// ISO time of the last change written through a repository; empty for a fresh store.
    [[nodiscard]] Result<std::string> lastChange();

    /// A consistent copy of the present state, also while others write (SQLite online backup). Refuses an
    /// existing target; canceled or failed it leaves none. Not inside a Transaktion.
    [[nodiscard]] Status backupTo(const std::filesystem::path& target, const Progress& progress = {});

    /// For the repositories of this layer only.
    [[nodiscard]] Connection& connection() noexcept;

private:
    explicit Store(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// Everything until commit() is undone by the destructor. Nested use is a savepoint. Only on a kReadWrite
/// store.
class Transaktion {
public:
    explicit Transaktion(Store& store);
    ~Transaktion();
    Transaktion(const Transaktion&) = delete;
    Transaktion& operator=(const Transaktion&) = delete;

    /// The error that prevented the beginning (locked, read-only), if any; ask before writing.
    [[nodiscard]] Status begun() const;
    [[nodiscard]] Status commit();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// `isp pruefen`, database part: integrity_check, foreign_key_check, orphans, unreadable boundaries,
/// impossible Perioden or signs. Issues of severity kRefused mean: not sound.
[[nodiscard]] Result<IssueList> pruefe(Store& store, const Progress& progress = {});

}  // namespace isp::store
