// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "store/store.h"

#include <SQLiteCpp/Database.h>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace isp::store {

/// One figure on its way: `UID ZEICHEN WERT` in a line, without the figure where the sign stands instead of
/// one.
struct Reisewert {
    std::string raum;  ///< uid
    int zeichen = 0;
    std::optional<double> wert;
};

/// Copies the figures of all Lieferungen that are not `bekannt` through `insert` (austauschschema:
/// kWertetabelle). Throws SQLite::Exception.
[[nodiscard]] Status kopiereWerte(Connection& from, SQLite::Database& to, const std::string& insert,
                                  const std::set<std::string>& bekannt, const Progress& progress);

/// The lines of one Periode. nullopt where a line is not what it should be: a sign there is none of, a figure
/// that is no number, a Raum twice.
[[nodiscard]] std::optional<std::vector<Reisewert>> leseWerte(std::string_view inhalt);

}  // namespace isp::store
