// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

/// What a Berichtsvorlage is refused for.
namespace isp::codes {

inline constexpr Code kFarbe{"domain.bad_colour"};   // %1 field, %2 text
inline constexpr Code kKontrast{"domain.contrast"};  // %1 field, %2 contrast, %3 least
inline constexpr Code kZuGross{"domain.too_large"};  // %1 field, %2 limit with its unit

}  // namespace isp::codes
