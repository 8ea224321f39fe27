// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datenluecke.h"
#include "domain/gebietsstand.h"
#include "domain/lieferung.h"
#include "domain/qualitativ.h"

#include <QString>

/// The words of the area Daten.
namespace isp::texte {

[[nodiscard]] QString wort(Lieferungsart art);
[[nodiscard]] QString wort(Qualitativart art);
[[nodiscard]] QString wort(Anfragezustand zustand);
[[nodiscard]] QString wort(Bruchart art);
[[nodiscard]] QString wort(Gebietsaenderungsart art);

}  // namespace isp::texte
