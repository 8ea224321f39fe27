// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "store/passwort.h"

#include <cstdint>
#include <filesystem>

namespace isp::store {

/// What a container may hold at most; a larger one is refused before a byte of it is unpacked.
inline constexpr std::uintmax_t kBehaelterHoechstens = std::uintmax_t{8} << 30U;

/// What to do where the target exists.
enum class Vorhandenes { kBleibt, kErsetzen };

/// Writes a store or a backup into a container with a password: a ZIP with one entry, AES-256 as WinZip
/// defines it, so that any program of that kind opens it in twenty years too. The copy inside is made by
/// SQLite's online backup: consistent while others write. It lies for a moment in a private folder beside
/// the source (where nothing may be written there, in that for temporary files), never beside the target,
/// which may be a stick. The container is read back before it takes the name ziel; on any error there is
/// none. For a job.
/// Errors: those of opening a store, isp::codes::kFileExists, kFileNotWritable, kDiskFull, kEigenerSpeicher.
[[nodiscard]] Status schuetze(const std::filesystem::path& quelle, const std::filesystem::path& ziel,
                              const Passwort& passwort, Vorhandenes vorhandenes,
                              const Progress& progress = {});

/// Unpacks a container into a new store. Nothing of the container decides where: one entry of a fixed name,
/// AES-256 and nothing else, its seal (HMAC) checked over all of it before the first byte is unpacked, size
/// limited, first page looked at, all pages checked, then one link gives it its name. For a job.
/// Errors: codes::kPasswortFalsch, kBehaelterFremd, kBehaelterDefekt, kBehaelterGross, those of
/// pruefeSicherung(), isp::codes::kFileExists (ziel is never replaced), kFileNotWritable, kDiskFull.
[[nodiscard]] Status entschuetze(const std::filesystem::path& behaelter, const std::filesystem::path& ziel,
                                 const Passwort& passwort, const Progress& progress = {});

}  // namespace isp::store
