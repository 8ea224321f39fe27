// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personendaten.h"
#include "store/connection.h"

#include <span>
#include <string>
#include <vector>

namespace isp::store {

/// A TEXT column that is not searched for names, and why.
struct Ausnahme {
    const char* tabelle;
    const char* spalte;
    const char* grund;
};
/// All of them. Every other TEXT column of the schema is searched, those of later schemas too, so that no new
/// one can be forgotten: it has to be entered here to be left out.
[[nodiscard]] std::span<const Ausnahme> ohneErwaehnung();

/// The places in texts where the name stands for itself (findeName()), those of the history last. Values in a
/// column for names, contacts or logins that are the person's as a whole are left out: they are no mention.
/// Throws SQLite::Exception.
[[nodiscard]] std::vector<Fundstelle> erwaehnungen(Connection& connection, const std::string& name);

/// Which texts.
enum class Textbereich {
    kAlles,
    kVerlauf  ///< the history alone: the records are changed by who asks
};

/// Puts `ersatz` in the place of the name in all of them, and in what the store derives from them
/// (`name_klein`); the number of places. Throws SQLite::Exception.
std::int64_t ersetzeErwaehnungen(Connection& connection, const std::string& name, const std::string& ersatz,
                                 Textbereich bereich = Textbereich::kAlles);

}  // namespace isp::store
