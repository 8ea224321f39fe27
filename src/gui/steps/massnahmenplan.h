// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/auswahlen.h"
#include "gui/steps/eintragsabschnitt.h"

/// The records of Massnahmen as tables of columns and fields: planned in step 4, followed in step 5.
namespace isp::gui {

/// `umsetzung`: with state, progress and what comes next instead of dates and Ziele.
[[nodiscard]] Abschnittsplan<Massnahme> massnahmenplan(Umgebung& umgebung, bool umsetzung);
[[nodiscard]] Abschnittsplan<Meilenstein> meilensteinplan();
[[nodiscard]] Abschnittsplan<Budgetposten> budgetplan(bool umsetzung);

/// Those of the Massnahmen of the Durchlauf.
[[nodiscard]] std::vector<Meilenstein> meilensteineVon(const Schrittlage& lage);
[[nodiscard]] std::vector<Budgetposten> budgetVon(const Schrittlage& lage);

}  // namespace isp::gui
