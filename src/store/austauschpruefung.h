// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/austausch.h"
#include "store/austauschbild.h"
#include "store/austauschschema.h"

#include <span>

namespace isp::store {

/// Does a package hold what records can hold: tables and columns that are there, of each column the right
/// kind, no key half given, days that are days, outlines that are outlines? What is wrong makes the whole
/// package unfit, for the program that wrote it does not do so. Errors: codes::kPaketTabelle, kPaketFeld,
/// kPaketWerte.
[[nodiscard]] Status pruefePaketinhalt(std::span<const Satzaenderung> aenderungen,
                                       const std::vector<Austauschtabelle>& tabellen);

/// Are the tables and columns a package names those of this store, with the same keys? One of an older
/// program may lack columns. Errors: codes::kPaketTabelle, kPaketFeld.
[[nodiscard]] Status pruefeSpalten(const Tabellenspalten& spalten,
                                   const std::vector<Austauschtabelle>& tabellen);

}  // namespace isp::store
