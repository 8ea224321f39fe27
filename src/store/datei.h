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

/// Where there is no file of this name but a journal of one that was: SQLite would play it into whatever gets
/// the name next. It is kept as `NAME.verwaist.UID-wal`.
[[nodiscard]] Status legeVerwaisteAb(const std::filesystem::path& target);

/// Gives a finished file its final name, which must not exist: codes::kFileExists otherwise. A journal that
/// was left by a file of this name is put aside before.
[[nodiscard]] Status publish(const std::filesystem::path& finished, const std::filesystem::path& target);

/// Removes a database and what SQLite puts beside it.
void removeDatabase(const std::filesystem::path& path) noexcept;

/// Makes the name of a file in its folder safe on the disk, where the system can.
void syncFolder(const std::filesystem::path& file);

/// A file that is being written and will be published as `target`: beside it, hidden (`.target.1a2b3c4d`),
/// and gone with the value where it was not. While the value lives, nothing of this process takes it for left
/// over.
class Unfertig {
public:
    explicit Unfertig(const std::filesystem::path& target);
    ~Unfertig();
    Unfertig(const Unfertig&) = delete;
    Unfertig& operator=(const Unfertig&) = delete;

    [[nodiscard]] const std::filesystem::path& pfad() const noexcept { return m_pfad; }

private:
    std::filesystem::path m_pfad;
};
/// Is an Unfertig of that name alive in this process?
[[nodiscard]] bool wirdGeschrieben(const std::filesystem::path& file);

/// A new, empty file that only this account may read; what SQLite puts beside a database takes that over.
/// Error: isp::codes::kFileNotWritable.
[[nodiscard]] Status createPrivate(const std::filesystem::path& file);

/// Gives the file the rights of `source`, and its group, without which rights of a group would be those of
/// another one: where the group cannot be given, the rights are not either. Where anything fails the file
/// stays as closed as it is.
void takeOverRights(const std::filesystem::path& source, const std::filesystem::path& file) noexcept;

/// Makes a folder for copies of the store, where there is none: for this account alone, and for the group of
/// the store where that may write it, for its backups go there, too. One that exists stays as it is.
[[nodiscard]] Status makeFolderFor(const std::filesystem::path& store, const std::filesystem::path& folder);

/// Who may read a copy: those who may read what it is of, or this account alone.
enum class Rechte { kWieQuelle, kNurEigene };

/// A consistent copy of what the connection sees, also while others write. Until it is complete it is for
/// this account alone. Leaves no file behind where it fails.
[[nodiscard]] Status copyDatabase(Connection& connection, const std::filesystem::path& target,
                                  const Progress& progress, Rechte rechte = Rechte::kWieQuelle);

}  // namespace isp::store
