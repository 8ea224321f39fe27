// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::workspace::codes {

inline constexpr Code kPaketFremd{"workspace.package_foreign"};     // %1 path
inline constexpr Code kPaketNeuer{"workspace.package_newer"};       // %1 path
inline constexpr Code kPaketCrs{"workspace.package_crs"};           // %1 its CRS, %2 ours
inline constexpr Code kKeinAnfang{"workspace.package_no_start"};    // nothing was ever exchanged
inline constexpr Code kAnfangFehlt{"workspace.package_bad_start"};  // %1 what was asked for

}  // namespace isp::workspace::codes
