// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace isp {

/// Files of the stores this process has open. POSIX gives up *all* locks of a process on a file as soon as
/// any descriptor of it is closed (fcntl(2)): who opens such a file beside SQLite, be it only to look at its
/// first bytes, takes SQLite's locks away, and two programs write over each other. So nothing that a user
/// chose is opened, read or written, before it was asked for here. Which files are open is a fact of the
/// process, not of a part of the program; hence one list, guarded, used by store::Store alone.
namespace speicherschutz {

/// Called by a store when it opens and closes its file; as often as it is open.
void merke(const std::filesystem::path& speicher);
void vergiss(const std::filesystem::path& speicher);

}  // namespace speicherschutz

/// codes::kEigenerSpeicher where the path leads, by whatever name or link, to a store this process has open
/// or to a file beside it (-wal, -shm, -journal, .lock). Looks with stat only, opens nothing.
[[nodiscard]] Status pruefeFremdeDatei(const std::filesystem::path& datei);

}  // namespace isp
