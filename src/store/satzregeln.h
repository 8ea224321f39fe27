// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <cstdint>
#include <string>

namespace isp::store {

/// Does a record keep the rules of the domain, as it lies in the store? Of a table without such rules: yes.
/// For what was not written through Ablage. Throws SQLite::Exception.
[[nodiscard]] Status pruefeSatzregeln(Connection& connection, const std::string& tabelle, std::int64_t id);

}  // namespace isp::store
