// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/fachplanungsbild.h"
#include "render/gantt.h"
#include "render/kreislauf.h"
#include "render/netzwerkbild.h"
#include "render/zielverlauf.h"

namespace isp::test {

/// The seven steps of the concept; the third is present, one is overdue, the last two are closed.
[[nodiscard]] render::Kreislaufbild kreislaufBeispiel();
/// Steps with a name no ring has room for.
[[nodiscard]] render::Kreislaufbild kreislaufMit(int schritte, const QString& titel);
/// The six Fachplanungen that ship; the Gesundheitsplanung leads, the Finanzplanung takes no part.
[[nodiscard]] render::Fachplanungsbild fachplanungenBeispiel();
/// Massnahmen in two Handlungsfelder over two years; today is the 28.11.2026.
[[nodiscard]] render::Gantt ganttBeispiel();
/// Twelve actors in four groups.
[[nodiscard]] render::Netzwerk netzBeispiel();
/// With a gap in 2021, target 2030.
[[nodiscard]] render::Zielverlauf zielBeispiel();

}  // namespace isp::test
