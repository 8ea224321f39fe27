// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importeur.h"

#include <string>
#include <vector>

namespace isp::workspace {

/// A Kennzahl a heading may mean.
struct Kennzahlvorschlag {
    KennzahlId kennzahl;
    Zuordnungsgrund grund = Zuordnungsgrund::kName;
    double naehe = 0.0;          ///< of the names, 0 … 1
    bool andereTabelle = false;  ///< its source is another official table than the one that is read
};

inline constexpr std::size_t kMaxKennzahlvorschlaege = 6;

/// Kennzahlen a heading of the table `tabelle` (its official number, may be empty) may mean, the likeliest
/// first, at most kMaxKennzahlvorschlaege: those whose source is that table, then those of a like name. None
/// whose unit is another.
[[nodiscard]] std::vector<Kennzahlvorschlag> kennzahlvorschlaege(const Bestand& bestand,
                                                                 const std::string& tabelle,
                                                                 const std::string& text,
                                                                 const std::string& einheit);

/// Whether the first of them can be taken without asking: the table is its source and the names agree better
/// than those of the next, or it is called exactly so. `einzig`: the table has no other heading.
[[nodiscard]] bool istSicher(const std::vector<Kennzahlvorschlag>& vorschlaege, bool einzig);

}  // namespace isp::workspace
