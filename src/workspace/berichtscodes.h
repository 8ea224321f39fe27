// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

/// Of the reports that were made.
namespace isp::workspace::codes {

inline constexpr Code kBerichtsbezugFehlt{"workspace.report_subject_gone"};

}  // namespace isp::workspace::codes
