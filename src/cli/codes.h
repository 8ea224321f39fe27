// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::cli::codes {

inline constexpr Code kUsage{"cli.usage", ErrorClass::kUsage};           // %1 what is wrong
inline constexpr Code kBadOption{"cli.bad_option", ErrorClass::kUsage};  // %1 option, %2 value, %3 allowed

}  // namespace isp::cli::codes
