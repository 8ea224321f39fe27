// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indikator.h"
#include "domain/kreislauf.h"
#include "render/fachplanungsbild.h"
#include "render/gantt.h"
#include "render/kreislauf.h"
#include "render/zielverlauf.h"
#include "workspace/zielwirkung.h"

namespace isp::render {

/// From the records of a Thema to its drawings: the same in the window, on the projector and in reports.

[[nodiscard]] Schrittzeichen zeichen(Schrittzustand zustand);
[[nodiscard]] Schrittzeichen zeichen(Massnahmezustand zustand);

/// The wheel of one Durchlauf; `gezeigt` is pulled out. `heute` decides what is overdue, ISO.
[[nodiscard]] Kreislaufbild kreislaufbild(const Themenakte& akte, const Stammdaten& stamm,
                                          DurchlaufId durchlauf, Schrittart gezeigt, std::string_view heute);
/// The Thema with all Fachplanungen round it, in the order of `fachplanungen`.
[[nodiscard]] Fachplanungsbild fachplanungsbild(const Themenakte& akte,
                                                const std::vector<Fachplanung>& fachplanungen);
/// The Massnahmen of one Durchlauf with their milestones, by Handlungsfeld.
[[nodiscard]] Gantt zeitplan(const Themenakte& akte, DurchlaufId durchlauf, std::string_view heute);
/// Baseline, target, actual and Räume without the measure.
[[nodiscard]] Zielverlauf zielbild(const Ziel& ziel, const workspace::Zielwirkung& wirkung);

}  // namespace isp::render
