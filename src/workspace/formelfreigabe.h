// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/id.h"

#include <string>
#include <vector>

namespace isp::workspace {

class Zahlenquelle;

/// Whether what is computed from a formula for these Räume (none = everywhere) may be shown: in something
/// public only where none of the figures it adds up is secret on the analysis level. Errors: those of
/// Formel::parse.
[[nodiscard]] Result<bool> darfZeigenFormel(Zahlenquelle& quelle, const std::string& formel,
                                            const std::vector<RaumId>& raeume);

}  // namespace isp::workspace
