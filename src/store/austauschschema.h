// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace isp::store {

enum class Spaltenart { kGanzzahl, kZahl, kText, kRohdaten, kVerweis };

struct Austauschspalte {
    std::string name;
    Spaltenart art = Spaltenart::kText;
    std::string ziel;  ///< kVerweis: the table it refers to
    bool leerErlaubt = false;
};

/// A table as it is exchanged: without the integer keys of this store, references by uid, and without what
/// follows from other columns. Its first `schluessel` columns are its key.
struct Austauschtabelle {
    std::string name;
    std::vector<Austauschspalte> spalten;
    std::size_t schluessel = 1;
    bool mitUid = false;                              ///< the key is the uid
    std::vector<std::vector<std::string>> eindeutig;  ///< other columns that name a record

    [[nodiscard]] const Austauschspalte* spalte(std::string_view name) const;
};

/// The figures of new Lieferungen, Periode by Periode of a Reihe: the one table that does not lie in the
/// store as it is exchanged (store/austauschwerte.h).
inline constexpr const char* kWertetabelle = "lieferungswert";
/// When a record was last changed by hand: what "the newer one wins" asks.
inline constexpr const char* kZeittabelle = "aenderungszeit";
/// What stands in place of persons who were deleted, by the uid of the deletion. The history that knows it
/// stays at home, and a store that takes the deletion in has to know, too, that it is one.
inline constexpr const char* kErsatztabelle = "personenersatz";
/// Whether a text is what stands in place of a deleted person: words, and the beginning of the uid.
[[nodiscard]] bool isPersonenersatz(std::string_view uid, std::string_view ersatz);

/// All tables that are exchanged, read from the schema, so that a new kind of record is exchanged without
/// doing anything. What is referred to comes before what refers to it, where that is possible. Throws
/// SQLite::Exception.
[[nodiscard]] std::vector<Austauschtabelle> austauschtabellen(Connection& connection);

[[nodiscard]] const Austauschtabelle* findeTabelle(const std::vector<Austauschtabelle>& tabellen,
                                                   std::string_view name);

/// `code` for `code_klein`: the column a derived one follows from; empty for a column that is none.
[[nodiscard]] std::string grundlageOf(std::string_view spalte);

/// A column as it is exchanged, for a SELECT from its table under the alias `t`: of a reference the uid.
[[nodiscard]] std::string ausdruck(const Austauschspalte& spalte);

}  // namespace isp::store
