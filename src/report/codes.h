// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::report::codes {

inline constexpr Code kUnknownFormat{"report.unknown_format", ErrorClass::kUsage};  // %1 path
inline constexpr Code kVorlageUnlesbar{"report.template_unreadable"};               // %1 path
inline constexpr Code kPlatzhalter{"report.bad_placeholder"};  // %1 place, %2 placeholder, %3 reason
inline constexpr Code kLogo{"report.bad_logo"};                // %1 path
inline constexpr Code kSchriftFehlt{"report.font_missing"};    // %1 wanted, %2 taken instead
inline constexpr Code kInhaltUnlesbar{"report.content_unreadable"};

}  // namespace isp::report::codes
