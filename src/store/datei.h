// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <filesystem>

namespace isp::store {

/// A connection with the settings every connection of the program has. Does not look into the file beyond
/// what SQLite does to open it. `immutable`: nobody changes the file, so no lock or WAL index is needed.
/// Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<Connection> connect(const std::filesystem::path& path, OpenMode mode,
                                                  bool immutable = false);

/// connect(), and the first page is read. A store whose folder cannot be written (a read-only medium) has no
/// place for the index of its WAL; where no WAL is waiting, it is read as the unchanging file it is. Throws
/// SQLite::Exception.
[[nodiscard]] std::unique_ptr<Connection> connectAndLook(const std::filesystem::path& path, OpenMode mode);

/// Gives a finished file its final name, which must not exist: codes::kFileExists otherwise.
[[nodiscard]] Status publish(const std::filesystem::path& finished, const std::filesystem::path& target);

/// Removes a database and what SQLite puts beside it.
void removeDatabase(const std::filesystem::path& path) noexcept;

/// Makes the name of a file in its folder safe on the disk, where the system can.
void syncFolder(const std::filesystem::path& file);

/// The name under which a file is written that will be published as `target`: beside it, hidden.
[[nodiscard]] std::filesystem::path unfinishedPath(const std::filesystem::path& target);

/// A consistent copy of what the connection sees, also while others write. Leaves no file behind where it
/// fails.
[[nodiscard]] Status copyDatabase(Connection& connection, const std::filesystem::path& target,
                                  const Progress& progress);

}  // namespace isp::store
