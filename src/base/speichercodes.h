// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::codes {

inline constexpr Code kEigenerSpeicher{"base.own_store"};  // %1 path

}  // namespace isp::codes
