// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::report::codes {

inline constexpr Code kUnknownFormat{"report.unknown_format", ErrorClass::kUsage};  // %1 path
inline constexpr Code kLogo{"report.bad_logo"};                                     // %1 path
inline constexpr Code kSchriftFehlt{"report.font_missing"};  // %1 wanted, %2 taken instead
inline constexpr Code kOhneSitzung{"report.no_meeting"};     // %1 id

inline constexpr Code kLogoInhalt{"report.logo_content"};      // %1 path
inline constexpr Code kFeldUnbekannt{"report.field_unknown"};  // %1 field, %2 what is unknown
inline constexpr Code kFeldFehlt{"report.field_missing"};      // %1 field
inline constexpr Code kFeldGeheim{"report.field_secret"};      // %1 field
inline constexpr Code kVorlageUnbekannt{"report.unknown_template", ErrorClass::kUsage};  // %1 name, %2 known
inline constexpr Code kVorlagendatei{"report.template_file"};                            // %1 file, %2 why
inline constexpr Code kVorlagenname{"report.template_name"};                             // %1 name
inline constexpr Code kVorlagePasstNicht{"report.template_kind"};                        // %1 name
inline constexpr Code kBerichtKaputt{"report.frozen_damaged"};
inline constexpr Code kSchonEingefroren{"report.already_frozen"};  // %1 title

}  // namespace isp::report::codes
