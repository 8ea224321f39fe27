// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/id.h"
#include "workspace/bestand.h"

#include <string>
#include <vector>

namespace isp::workspace {

/// A place that is to become a Raum.
struct NeuerRaum {
    std::string schluessel;  ///< normalized
    std::string name;
    std::string ebene;     ///< code; empty = by the form of the key
    bool eigenes = false;  ///< part of the store's own territory
};

/// The levels a user can choose for what is loaded: those of the store and the usual German ones it lacks (id
/// 0), finest first.
[[nodiscard]] std::vector<Raumebene> waehlbareEbenen(const Bestand& bestand);

/// Creates Räume with the levels they need. A Raum belongs to the nearest one above whose key its own begins
/// with (01060005 → 01060 → 01). Returns the ids in the order given.
[[nodiscard]] Result<std::vector<RaumId>> legeRaeumeAn(store::Store& store, const Bestand& bestand,
                                                       const std::vector<NeuerRaum>& neue);

}  // namespace isp::workspace
