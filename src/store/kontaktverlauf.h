// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/personendaten.h"

#include <string>
#include <vector>

namespace isp::store {

/// A contact of the person in a line of the history.
struct Verlaufskontakt {
    std::int64_t id = 0;  ///< row of historie
    bool neu = false;     ///< in `neu`, else in `alt`
};

/// The lines of the history that hold what stood in the column for contacts while the name beside it was this
/// one, whoever the record names today, and whether it still exists. What was the person's and was carried on
/// under another name is found in the later lines, too. Throws SQLite::Exception.
[[nodiscard]] std::vector<Verlaufskontakt> kontakteImVerlauf(Connection& connection,
                                                             const Personenspalte& spalte,
                                                             const std::string& name);

/// Takes them out of the lines; nothing else of these is changed. To be done before names are replaced, for
/// they are found by them. Throws SQLite::Exception.
void loescheKontakteImVerlauf(Connection& connection, const Personenspalte& spalte, const std::string& name);

}  // namespace isp::store
