// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isp::store {

/// A record that refers to another one.
struct Verwendung {
    std::string art;          ///< table: `massnahme`
    std::string bezeichnung;  ///< `Sprachkurse am Abend`
    std::int64_t id = 0;
};

/// What keeps the row `id` of `table` from being removed: rows of tables that refer to it without belonging
/// to it; for a link table the record that holds the link. At most `limit`. Throws SQLite::Exception.
[[nodiscard]] std::vector<Verwendung> verwendungen(Connection& connection, const std::string& table,
                                                   std::int64_t id, std::size_t limit = 5);

}  // namespace isp::store
