// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::report::codes {

inline constexpr Code kUnknownFormat{"report.unknown_format", ErrorClass::kUsage};  // %1 path
inline constexpr Code kLogo{"report.bad_logo"};                                     // %1 path
inline constexpr Code kSchriftFehlt{"report.font_missing"};  // %1 wanted, %2 taken instead
inline constexpr Code kOhneSitzung{"report.no_meeting"};     // %1 id

}  // namespace isp::report::codes
