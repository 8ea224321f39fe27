// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufbewahrung.h"
#include "store/store.h"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace isp::store {

/// The period of every kind, those that were never set included. Kept among the settings of the store, so
/// they stay at home when changes are exchanged.
[[nodiscard]] Result<std::vector<Aufbewahrungsfrist>> fristen(Store& store);
[[nodiscard]] Status setFrist(Store& store, const Aufbewahrungsfrist& frist);

/// Everything whose period has passed on the ISO day, the longest overdue first. Persons who were deleted are
/// not among it.
[[nodiscard]] Result<std::vector<Faelligkeit>> faelligkeiten(Store& store, std::string_view heute);

/// Which kind the records of a table count as; a test compares with personenspalten().
[[nodiscard]] std::vector<std::pair<std::string_view, Fristart>> fristtabellen();
/// The columns (table, column) whose use of an Akteur counts; a test compares with the foreign keys.
[[nodiscard]] std::vector<std::pair<std::string_view, std::string_view>> akteurnutzungen();

}  // namespace isp::store
