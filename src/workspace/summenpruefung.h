// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "domain/periode.h"
#include "workspace/bestand.h"

#include <span>
#include <string>

namespace isp::workspace {

/// Compares every stated total with the sum of its parts, where all parts are stated and the level adds up; a
/// difference beyond rounding is a warning that names both. `figures`: one per Position, NaN where nothing is
/// stated.
void compareWithParts(const Bestand& bestand, const std::string& code, const Periode& periode,
                      std::span<const double> figures, IssueList& issues);

}  // namespace isp::workspace
