// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <optional>
#include <set>

namespace isp::store {

/// Whose sources are asked for: of all figures of a Reihe, or only of those a picture shows.
struct Quellenfrage {
    std::optional<LieferungId> stand;  ///< only Lieferungen up to that one count
    std::optional<int> jahr;           ///< only figures of Perioden in this year
    std::set<EbeneId> ebenen;          ///< only figures of Räume of these levels; empty = all
};

}  // namespace isp::store
