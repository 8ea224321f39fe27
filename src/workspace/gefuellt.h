// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/bestand.h"

#include <set>
#include <string>

namespace isp::workspace {

/// The codes (in lower case) of the Kennzahlen that ever had a figure and of the Indikatoren all of whose
/// parts had: what can be shown. The catalogue holds more than a store has figures for. An Indikator whose
/// formula is broken is none of them.
[[nodiscard]] std::set<std::string> gefuellteCodes(const Bestand& bestand);

}  // namespace isp::workspace
