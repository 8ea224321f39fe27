// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/id.h"
#include "workspace/bestand.h"

#include <cstddef>
#include <string>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

/// Ties Räume that were just created to those around and inside them, where their keys do not tell: a
/// Gemeinde to its Amt, an Amt to its Kreis. A Raum belongs to the finest coarser one whose boundary on `day`
/// (ISO) covers more than half of it. Existing ties to the same or a finer
/// level and to own Räume stay. A created Raum counts
/// as the store's own territory where the one around it does, or where its own parts fill more than half of
/// it. `bestand` is read after the creation. Returns how many ties came into being.
[[nodiscard]] Result<std::size_t> ordneRaeumlichZu(store::Store& store, const Bestand& bestand,
                                                   const std::vector<RaumId>& neue, const std::string& day,
                                                   const Progress& progress = {});

}  // namespace isp::workspace
