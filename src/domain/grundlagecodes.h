// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

/// What takes the ground from steps that have begun, or ends a Thema without one (domain/grundlage.h).
namespace isp::codes {

inline constexpr Code kBeschlussGebraucht{"domain.decision_needed"};  // %1 steps joined by `, `
inline constexpr Code kEndeUnentschieden{"domain.end_undecided"};

}  // namespace isp::codes
