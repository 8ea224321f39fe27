// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/kennzahlmerkung.h"
#include "workspace/importeur.h"

#include <vector>

namespace isp::workspace {

/// Finds or names the Kennzahl of each series of `v.tabelle`: what the options say goes first, then what was
/// remembered for the heading, the code the table gives or that is made from its heading, where there is such
/// a Kennzahl, and, where the options allow it and it is sure, what the catalogue suggests. What was found is
/// added to `v.optionen.kennzahlen`, so that the mapping is whole.
[[nodiscard]] Status ordneKennzahlenZu(store::Store& store, const Bestand& bestand, Importvorschau& v);

/// Remembers what each heading of the table became, for the supplier of the options and the official number
/// of the table. To be called within a transaction, after the Kennzahlen exist: `now` knows them.
[[nodiscard]] Status merkeKennzahlen(store::Store& store, const Bestand& now, const Importvorschau& v);

}  // namespace isp::workspace
