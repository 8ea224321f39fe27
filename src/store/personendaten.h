// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personendaten.h"
#include "store/store.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace isp::store {

/// A column that holds the name of a person as a whole, or what belongs to one. This table is what
/// docs/datenschutz.md lists; a new column of that kind is entered here (a test looks for columns that sound
/// like one). Where a name is mentioned in a text follows from the schema: store/erwaehnung.h.
struct Personenspalte {
    const char* tabelle;
    const char* spalte;
    Personenbezug bezug;
    const char* neben = "";        ///< of kKontakt: the column of the same row with the name
    const char* bedingung = "";    ///< SQL that limits the rows: `art = 'person'`
    const char* bezeichnung = "";  ///< column that says what the row is called; empty: the column itself
    const char* zeitpunkt = "";    ///< column with the time; empty: none
};
[[nodiscard]] std::span<const Personenspalte> personenspalten();

/// Everyone who is named or has done something, by name.
[[nodiscard]] Result<std::vector<Person>> personen(Store& store);

/// All places where the name stands, the plain ones first, those in the history last: fields that held the
/// name and lines with contacts of the person too. Texts are searched for whole names of two words and more.
/// Attachments and frozen reports are not looked into.
[[nodiscard]] Result<std::vector<Fundstelle>> fundstellen(Store& store, const std::string& name);

/// What took the place of a deleted name, and in how many places.
struct Loeschung {
    std::string ersatz;
    std::int64_t stellen = 0;
};

/// Takes a person out of the store in one transaction: names, mentions and authors become `praefix 1a2b`,
/// contact data empty, in all records and in the whole history; then the file is rewritten, so that nothing
/// stays in pages it no longer uses. It cannot be undone, and the history keeps one line without the name.
/// Backups, attachments and frozen reports stay as they are. Errors: codes::kKeinePerson, those of writing;
/// where only the rewriting fails (somebody else reads), everything is deleted and codes::kSpurenBleiben says
/// so.
[[nodiscard]] Result<Loeschung> loeschePerson(Store& store, const std::string& name,
                                              const std::string& praefix);
/// Rewrites the file, so that nothing stays in pages it no longer uses. Error: codes::kSpurenBleiben, which
/// names `ersatz`.
[[nodiscard]] Status tilgeSpuren(Store& store, const std::string& ersatz);

// For deletions that were made in another store. These throw SQLite::Exception.

/// What stands in place of persons who were deleted, here or there.
[[nodiscard]] std::set<std::string> personenersatz(Connection& connection);
/// Notes a deletion, once for each uid.
void merkeLoeschung(Connection& connection, const std::string& uid, const std::string& ersatz);
/// Takes a name out of the history that has been replaced in the records, and the contact data of those that
/// hold the replacement now.
void reinigeVerlauf(Connection& connection, const std::string& name, const std::string& ersatz);

}  // namespace isp::store
