// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/schaubild.h"
#include "render/zeitreihe.h"
#include "workspace/diagramme.h"

namespace isp::render {

/// From what a chart says (workspace/diagramme.h) to what is drawn of it.
[[nodiscard]] Schaubild schaubild(const workspace::Rangbild& bild, const Theme& theme);
/// `yName`: the Indikator of the Auswahl with its Ausprägungen.
[[nodiscard]] Schaubild schaubild(const workspace::Wolkenbild& bild, const QString& yName,
                                  const Theme& theme);
[[nodiscard]] Schaubild schaubild(const workspace::Verteilungsbild& bild, const Theme& theme);
/// Gini, coefficient of variation and highest : lowest of the same figures over time.
[[nodiscard]] Schaubild ungleichheitsbild(const workspace::Verteilungsbild& bild, const Theme& theme);
[[nodiscard]] Schaubild schaubild(const workspace::Steigungsbild& bild, const Theme& theme);
[[nodiscard]] Schaubild profilbild(const workspace::Setbild& bild, std::size_t raum, const Theme& theme);
[[nodiscard]] Schaubild schaubild(const workspace::Pyramidenbild& bild, const Theme& theme);
[[nodiscard]] Schaubild schaubild(const workspace::Trichterbild& bild, const Theme& theme);
/// Rows ordered by `spalte` (most burdened first), by name without one.
[[nodiscard]] Schaubild waermebild(const workspace::Setbild& bild, std::optional<std::size_t> spalte,
                                   const Theme& theme);
[[nodiscard]] Schaubild schaubild(const workspace::Moranbild& bild, const Theme& theme);

/// Adds trends, forecasts and Ziele to a time chart.
void ergaenze(Verlauf& verlauf, const workspace::Zeitreihenbild& bild);

}  // namespace isp::render
