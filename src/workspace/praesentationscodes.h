// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

/// Errors of presentations.
namespace isp::workspace::codes {

inline constexpr Code kFolieLeer{"workspace.slide_empty"};  // what it showed is gone
inline constexpr Code kKeineFolge{"workspace.no_presentation"};

}  // namespace isp::workspace::codes
