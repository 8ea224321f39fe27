// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"

namespace isp::workspace {

class Werkbank;

/// `isp pruefen`: the database (store::pruefe) and the domain: Räume without a Raum above, hierarchies that
/// turn round, changes of territory whose shares do not add up or whose Räume did not exist, formulas that no
/// longer hold, stated totals that differ from their parts, figures outside the validity of their Raum.
/// Issues of severity kRefused mean: not sound; the others are worth a look.
[[nodiscard]] Result<IssueList> pruefeAlles(Werkbank& werkbank, const Progress& progress = {});

}  // namespace isp::workspace
