// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::store::codes {

inline constexpr Code kBackupBad{"store.backup_bad", ErrorClass::kStore};  // %1 path
inline constexpr Code kBackupForeign{"store.backup_foreign"};              // %1 path
inline constexpr Code kBackupUnclear{"store.backup_unclear"};              // %1 path, %2 backup
inline constexpr Code kBackupUnknown{"store.backup_unknown"};              // %1 what was asked for
inline constexpr Code kBelegt{"store.busy", ErrorClass::kStore};           // %1 path, %2 program, %3 host

}  // namespace isp::store::codes
