// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planungsrunde.h"

#include <QString>

/// The words of the Planungsrunde.
namespace isp::texte {

[[nodiscard]] QString wort(Sitzungszustand zustand);
[[nodiscard]] QString wort(Anwesenheit anwesenheit);
[[nodiscard]] QString wort(Punktart art);
[[nodiscard]] QString wort(Punktzustand zustand);
[[nodiscard]] QString wort(Punktherkunft herkunft);
[[nodiscard]] QString wort(Auftragszustand zustand);
[[nodiscard]] QString wort(Folienart art);

}  // namespace isp::texte
