// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/lieferung.h"

#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// In the order of their arrival.
[[nodiscard]] Result<std::vector<Lieferung>> lieferungsverzeichnis(Werkbank& werkbank);
/// ISO time of the last change of the store; empty for a fresh one.
[[nodiscard]] Result<std::string> letzteAenderung(Werkbank& werkbank);

}  // namespace isp::workspace
