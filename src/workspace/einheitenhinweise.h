// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"

#include <string>

namespace isp::workspace {

class Bestand;

/// What is doubtful about the units of a formula: warnings kEinheitGemischt, kEinheitAnders, kEinheitFaktor.
/// Nothing for a formula that cannot be read or names an unknown code: that is said as an error.
[[nodiscard]] IssueList einheitenhinweise(const Bestand& bestand, const std::string& formel,
                                          const std::string& einheit);

}  // namespace isp::workspace
