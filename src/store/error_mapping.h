// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <SQLiteCpp/Exception.h>
#include <filesystem>
#include <string>

namespace isp::store {

/// The path as UTF-8, for messages and for SQLite.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

/// What SQLite's result code means to us. `path` is the store the work was done on.
[[nodiscard]] Error toError(const SQLite::Exception& exception, const std::filesystem::path& path);

/// True where SQLite refused because something still refers to the row.
[[nodiscard]] bool isForeignKeyError(const SQLite::Exception& exception) noexcept;
/// True for a broken UNIQUE or PRIMARY KEY.
[[nodiscard]] bool isUniqueError(const SQLite::Exception& exception) noexcept;

}  // namespace isp::store
