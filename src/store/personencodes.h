// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::store::codes {

inline constexpr Code kKeinePerson{"store.no_such_person"};   // %1 name
inline constexpr Code kSpurenBleiben{"store.traces_remain"};  // %1 what stands in its place

}  // namespace isp::store::codes
