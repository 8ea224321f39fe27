// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/austausch.h"
#include "store/austauschbild.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace isp::store {

/// What a package of changes holds, read and bounded.
struct Paketinhalt {
    Tabellenspalten tabellen;
    std::vector<Satzaenderung> aenderungen;
    std::vector<Satzaenderung> voll;
};

/// Reads what vergleicheStaende() made, wherever the bytes come from. Error codes::kPaketBeschaedigt.
[[nodiscard]] Result<Paketinhalt> lesePaketinhalt(const Unterschied& unterschied);

/// Whose package it is, for the history.
struct Paketherkunft {
    std::string uid;
    std::string text;  ///< how the history calls it
};

/// Merges a package into the store, inside a Transaktion the caller has begun: what it brings is written,
/// what both sides have changed is decided by `vorgabe` or left as it is here, and listed. Without the
/// caller's commit nothing has happened, which makes it the preview, too. Taken in again it changes nothing.
/// Errors: those of austauschcodes.h for a package that is unfit as a whole; then the caller must not commit.
[[nodiscard]] Result<Zusammenfuehrung> spieleEin(Store& store, const Paketinhalt& inhalt,
                                                 const Konfliktvorgabe& vorgabe,
                                                 const Paketherkunft& herkunft,
                                                 const Progress& progress = {});

}  // namespace isp::store
