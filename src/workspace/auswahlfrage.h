// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/werteblock.h"

namespace isp::workspace {

class Auswahl;
class Bestand;

/// What map, charts and tables of the Atlas ask for at the moment, the filter included.
[[nodiscard]] Anfrage auswahlfrage(const Auswahl& auswahl, const Bestand& bestand);

}  // namespace isp::workspace
