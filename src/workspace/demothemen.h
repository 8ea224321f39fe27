// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace isp::workspace {

class Werkbank;

/// Fills a demo store with the example Themen of data/segeberg/demo/themen: what they share first
/// (stammdaten.json), then each Thema, its states moved by the rules of the Kreislauf. All of it is marked as
/// an example. Error codes::kShippedDataBroken naming file and entry.
[[nodiscard]] Status ladeDemothemen(Werkbank& werkbank);

}  // namespace isp::workspace
