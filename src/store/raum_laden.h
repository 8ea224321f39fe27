// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/raum.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::store {

/// Räume with their keys, names and memberships, by rang of the level, then by schluessel. Throw
/// SQLite::Exception.
[[nodiscard]] std::vector<Raum> loadRaeume(Connection& connection);
[[nodiscard]] std::optional<Raum> loadRaum(Connection& connection, RaumId id);

}  // namespace isp::store
