// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/wert.h"

#include <vector>

namespace isp::store {

/// The figures of one Reihe in a Lieferung, sorted by (periode, raum), without doubles.
struct ReihenWerte {
    ReiheId reihe;
    std::vector<Wert> werte;
};

}  // namespace isp::store
