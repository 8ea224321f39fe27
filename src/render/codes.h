// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::render::codes {

inline constexpr Code kUnknownPalette{"render.unknown_palette",
                                      ErrorClass::kUsage};                          // %1 name, %2 known ones
inline constexpr Code kUnknownFormat{"render.unknown_format", ErrorClass::kUsage};  // %1 path
inline constexpr Code kBadSize{"render.bad_size",
                               ErrorClass::kUsage};  // %1 width, %2 height, %3 least, %4 most

}  // namespace isp::render::codes
