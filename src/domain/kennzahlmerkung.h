// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <string>

namespace isp {

using KennzahlmerkungId = Id<struct KennzahlmerkungTag>;

/// A heading of a table that was given to a Kennzahl once.
struct Kennzahlmerkung {
    KennzahlmerkungId id;
    std::string uid;
    std::string lieferant;     ///< name; empty: whoever delivers
    std::string tabelle;       ///< official number of the table; empty where it has none
    std::string ueberschrift;  ///< in one spelling (workspace/namensvergleich.h, kopfschluessel)
    KennzahlId kennzahl;
};

}  // namespace isp
