// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/codes.h"

namespace isp::workspace::codes {

// Index.
inline constexpr Code kIndexNotJson{"workspace.index_not_json"};            // %1 offset
inline constexpr Code kIndexMember{"workspace.index_member"};               // %1 member, %2 what is allowed
inline constexpr Code kIndexUnknown{"workspace.index_unknown"};             // %1 name, %2 names there are
inline constexpr Code kIndexNameTaken{"workspace.index_name_taken"};        // %1 name
inline constexpr Code kIndexPeriode{"workspace.index_no_common_period"};    // %1 level
inline constexpr Code kIndexTeilPeriode{"workspace.index_part_period"};     // %1 code, %2 Periode
inline constexpr Code kIndexTeilKonstant{"workspace.index_part_constant"};  // %1 code
inline constexpr Code kIndexTeilGegen{"workspace.index_part_direction"};    // %1 code
inline constexpr Code kIndexTeilDoppelt{"workspace.index_part_twice"};      // %1 code
inline constexpr Code kIndexTeilRichtung{"workspace.index_part_no_direction"};  // %1 code
inline constexpr Code kIndexZuKlein{"workspace.index_too_small"};               // %1 Raum
inline constexpr Code kIndexTeilFehlt{"workspace.index_part_missing"};          // %1 Raum, %2 codes
inline constexpr Code kIndexSummeKonstant{"workspace.index_sum_constant"};
inline constexpr Code kIndexOhneVorher{"workspace.index_no_earlier"};  // %1 Periode
// Hinweise.
inline constexpr Code kHinweisGrund{"workspace.hint_without_reason"};

}  // namespace isp::workspace::codes
