// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::codes {

inline constexpr Code kBadGeometry{"domain.bad_geometry"};

// Rules of one record (domain/regeln.h). Fields are named by their column; Error::location.field repeats it.
inline constexpr Code kPflichtfeld{"domain.required"};       // %1 field
inline constexpr Code kDatumUngueltig{"domain.bad_date"};    // %1 field, %2 text
inline constexpr Code kUhrzeitUngueltig{"domain.bad_time"};  // %1 field, %2 text
inline constexpr Code kReihenfolge{"domain.order"};    // %1 field that must come first, %2 the later one
inline constexpr Code kDanach{"domain.after"};         // %1 field that must come first, %2 the later one
inline constexpr Code kWertebereich{"domain.range"};   // %1 field, %2 lowest, %3 highest
inline constexpr Code kMindestwert{"domain.minimum"};  // %1 field, %2 lowest
inline constexpr Code kZielgroesse{"domain.target_measure"};          // one of Indikator and Kennzahl
inline constexpr Code kZielrichtung{"domain.target_direction"};       // %1 baseline, %2 target
inline constexpr Code kAnhangZuGross{"domain.attachment_too_large"};  // %1 file, %2 MB, %3 limit MB
inline constexpr Code kAnhangTyp{"domain.attachment_type"};           // %1 file
inline constexpr Code kAnhangName{"domain.attachment_name"};          // %1 name

// Rules of the Gebietsstand (domain/gebietsstand.h).
inline constexpr Code kZuSichSelbst{"domain.territory_to_itself"};
inline constexpr Code kOhneAnteile{"domain.territory_without_shares"};
inline constexpr Code kAnteilDoppelt{"domain.territory_share_twice"};  // %1 from, %2 to
inline constexpr Code kAnteilssumme{"domain.territory_shares_sum"};    // %1 from, %2 % inhabitants, %3 % area
inline constexpr Code kAnteilZuViel{"domain.territory_shares_exceed"};  // as above

// Rules of the Steuerungskreislauf (domain/kreislauf.h).
inline constexpr Code kThemaRuht{"domain.theme_inactive"};   // %1 state
inline constexpr Code kDurchlaufZu{"domain.round_closed"};   // %1 number
inline constexpr Code kDurchlaufOffen{"domain.round_open"};  // %1 number
inline constexpr Code kSignifikanzOffen{"domain.significance_open"};
inline constexpr Code kThemaBeantwortet{"domain.theme_answered"};
inline constexpr Code kBeschlussFehlt{"domain.decision_missing"};
inline constexpr Code kBeschlussAbgelehnt{"domain.decision_rejected"};
inline constexpr Code kVorherOffen{"domain.earlier_step_open"};  // %1 step
inline constexpr Code kKriterienOffen{"domain.criteria_open"};   // %1 step, %2 ids of criteria
inline constexpr Code kGrundFehlt{"domain.reason_missing"};
inline constexpr Code kNichtAuslassbar{"domain.step_mandatory"};    // %1 step
inline constexpr Code kUebergang{"domain.transition"};              // %1 step, %2 state, %3 state asked for
inline constexpr Code kFachdienstleitung{"domain.responsibility"};  // %1 step, %2 actor
inline constexpr Code kEntscheidungFehlt{"domain.decision_step7_missing"};

}  // namespace isp::codes
