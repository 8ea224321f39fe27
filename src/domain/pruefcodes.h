// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::codes {

/// A finding of the plausibility check as an Issue; its words are made in texte (texte::hinweis).
inline constexpr Code kAuffaellig{"pruefung.doubtful"};  // %1 sentence, %2 remedy

}  // namespace isp::codes
