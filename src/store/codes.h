// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

namespace isp::store::codes {

// Why a store cannot be opened or written. The general kinds of base count as kStore here: the command line
// answers them with its own exit code.
inline constexpr Code kFileNotFound{isp::codes::kFileNotFound.id, ErrorClass::kStore};
inline constexpr Code kFileIsDirectory{isp::codes::kFileIsDirectory.id, ErrorClass::kStore};
inline constexpr Code kFileNotReadable{isp::codes::kFileNotReadable.id, ErrorClass::kStore};
inline constexpr Code kFileEmpty{isp::codes::kFileEmpty.id, ErrorClass::kStore};
inline constexpr Code kNotAStore{"store.not_a_store", ErrorClass::kStore};  // %1 path
inline constexpr Code kDamaged{"store.damaged", ErrorClass::kStore};        // %1 path
inline constexpr Code kNewer{"store.newer", ErrorClass::kStore};            // %1 path, %2 its schema, %3 ours
inline constexpr Code kNeedsMigration{"store.needs_migration", ErrorClass::kStore};  // %1 path
inline constexpr Code kMigrationFailed{"store.migration_failed",
                                       ErrorClass::kStore};              // %1 path, %2 step, %3 copy
inline constexpr Code kLocked{"store.locked", ErrorClass::kStore};       // %1 path
inline constexpr Code kReadOnly{"store.read_only", ErrorClass::kStore};  // %1 path
inline constexpr Code kIo{"store.io", ErrorClass::kStore};               // %1 path
inline constexpr Code kTransactionLost{"store.transaction_lost", ErrorClass::kStore};  // %1 path

// Refusals of the domain: the store is unchanged.
inline constexpr Code kCodeTaken{"store.code_taken"};       // %1 code, %2 what has it
inline constexpr Code kCodeMissing{"store.code_missing"};   // %1 name of what lacks a code or key
inline constexpr Code kSchluesselTaken{"store.key_taken"};  // %1 key, %2 Raumebene
inline constexpr Code kInUse{"store.in_use"};               // %1 what
inline constexpr Code kStillReferred{
    "store.still_referred"};  // %1 what, %2 table of the one that refers, %3 its name
inline constexpr Code kHasFigures{"store.has_figures"};  // %1 Kennzahl, %2 figures
inline constexpr Code kChangedMeanwhile{"store.changed_meanwhile"};
inline constexpr Code kUnknownObject{"store.unknown_object"};  // %1 kind, %2 key
inline constexpr Code kBadValidity{"store.bad_validity"};      // %1 of what, %2 from, %3 to
inline constexpr Code kBadHierarchy{"store.bad_hierarchy"};    // %1 Raum, %2 its parent
inline constexpr Code kEbeneFixed{"store.level_fixed"};        // %1 Raum
inline constexpr Code kMerkmalTwice{"store.merkmal_twice"};    // %1 code of the Kennzahl
inline constexpr Code kBadNumber{"store.bad_number"};          // %1 of what, %2 field
inline constexpr Code kSatzfeld{"store.record_field"};         // %1 table, %2 field
inline constexpr Code kBadWert{"store.bad_figure"};            // %1 Periode code, %2 Raum id

// Findings of pruefe().
inline constexpr Code kIntegrity{"store.integrity"};                   // %1 SQLite's words
inline constexpr Code kOrphan{"store.orphan"};                         // %1 table, %2 table it points to
inline constexpr Code kGrenzeUnreadable{"store.boundary_unreadable"};  // %1 Raum
inline constexpr Code kPeriodeImpossible{"store.period_impossible"};   // %1 code, %2 Kennzahl
inline constexpr Code kSatzMismatch{"store.set_mismatch"};             // %1 Kennzahl, %2 Periode
inline constexpr Code kEbeneMismatch{"store.level_mismatch"};          // %1 Raum
inline constexpr Code kSignaturMismatch{"store.series_mismatch"};      // %1 Kennzahl
inline constexpr Code kSharedCode{"store.shared_code"};                // %1 code

}  // namespace isp::store::codes
