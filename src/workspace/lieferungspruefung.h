// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/plausibilitaet.h"
#include "workspace/importeur.h"

#include <vector>

namespace isp::workspace {

/// Looks at a table as if it had been taken over: the rules of plausibilitaet.h on each Reihe, what is stored
/// with the figures of the table over it. Only what the table brings is told (or leaves out), and nothing
/// that somebody has confirmed. Negative counts and sums are not told here: pruefeWerte() has named them with
/// the cell they stand in. Requires a preview without error. Errors: those of reading, kCanceled.
[[nodiscard]] Result<std::vector<Lieferungsbefund>> pruefeLieferung(store::Store& store,
                                                                    const Bestand& bestand,
                                                                    const Importvorschau& v,
                                                                    const Progress& progress = {});

/// Kinds of Perioden (year, Stichtag …) a known Kennzahl has in the store and the table does not: the figures
/// would stand beside its series, not in it. Adds to `v.issues`.
[[nodiscard]] Status pruefePeriodenart(store::Store& store, const Bestand& bestand, Importvorschau& v);

}  // namespace isp::workspace
