// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace isp::store {

/// `ISPW`: tells an .isp file from every other SQLite file.
inline constexpr std::int32_t kApplicationId = 0x49535057;

/// One numbered step of the schema. Shipped steps are never changed; a test holds their SHA-256.
struct Migration {
    int version;        ///< of the schema after this step
    int minCompatible;  ///< oldest program (by its own schema version) that can still use such a store
    std::string_view description;
    std::string_view sql;
};

/// The steps of resources/sql in their order; the last one is the program's schema version.
[[nodiscard]] std::span<const Migration> shippedMigrations();

/// What was found or done; what could not be done is an Error.
enum class SchemaOutcome {
    kCurrent,
    kUpgraded,
    kNewerCompatible,  ///< made by a newer program, which says that this one may use it
};

/// Brings the schema to the last of `steps`. Each step is one transaction with its version number: a step
/// that fails leaves the store at the step before and names the copy that was made of it. `fresh` stores are
/// not copied. Errors: codes::kNewer, kNeedsMigration (read-only), kMigrationFailed, kDamaged, kLocked.
[[nodiscard]] Result<SchemaOutcome> migrate(Connection& connection, std::span<const Migration> steps,
                                            bool fresh);

/// The number in PRAGMA user_version. Throws SQLite::Exception.
[[nodiscard]] int readSchemaVersion(Connection& connection);

/// create() and open() with steps of their own: for the tests of the mechanism.
[[nodiscard]] Result<std::unique_ptr<Connection>> createConnection(const std::filesystem::path& path,
                                                                   const CreateOptions& options,
                                                                   std::span<const Migration> steps);
[[nodiscard]] Result<std::unique_ptr<Connection>> openConnection(const std::filesystem::path& path,
                                                                 OpenMode mode,
                                                                 std::span<const Migration> steps);

}  // namespace isp::store
