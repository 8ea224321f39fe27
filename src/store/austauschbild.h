// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "store/aufzeichnung.h"
#include "store/store.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace isp::store {

/// Names of the columns of each table, in the order of a changeset's values.
using Tabellenspalten = std::map<std::string, std::vector<std::string>>;

/// What differs between two states of a store, free of its integer keys: SQLite changesets over tables as
/// austauschtabellen() describes them.
struct Unterschied {
    Tabellenspalten tabellen;    ///< those that differ
    Aenderungssatz aenderungen;  ///< from the older to the newer state
    Aenderungssatz voll;  ///< what was changed and is there in both, whole: for stores where it was deleted
};

/// Compares two states of one store; without an older one everything is new. Both must have the present
/// schema. Errors: codes of guarded(), kCanceled.
[[nodiscard]] Result<Unterschied> vergleicheStaende(Store* alt, Store& neu, const Progress& progress = {});

}  // namespace isp::store
