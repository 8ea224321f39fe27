// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::store::codes {

// Why a package of changes is refused as a whole: the store is unchanged.
inline constexpr Code kPaketBeschaedigt{"store.package_damaged"};
inline constexpr Code kPaketTabelle{"store.package_table"};  // %1 table
inline constexpr Code kPaketFeld{"store.package_field"};     // %1 table, %2 field
inline constexpr Code kPaketSatz{"store.package_record"};    // %1 table, %2 what the record is called
inline constexpr Code kPaketWerte{"store.package_figures"};

}  // namespace isp::store::codes
