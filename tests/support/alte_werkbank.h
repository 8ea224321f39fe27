// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migration.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <string>

namespace isp::store::test {

/// A store as the program of schema `version` left it, with the content of a fixture (tests/migration).
inline void makeHistoricStore(const std::filesystem::path& path, int version, const std::string& content) {
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const auto& step : shippedMigrations())
        if (step.version <= version) {
            db.exec(std::string(step.sql));
            db.exec("INSERT OR REPLACE INTO meta VALUES ('min_compatible', '" +
                    std::to_string(step.minCompatible) + "')");
        }
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("BEGIN;" + content + "COMMIT;");
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId) +
            "; PRAGMA user_version = " + std::to_string(version));
    db.exec("PRAGMA journal_mode = WAL");
}

}  // namespace isp::store::test
