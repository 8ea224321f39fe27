// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indikator.h"
#include "domain/kreislauf.h"
#include "render/fachplanungsbild.h"
#include "render/kreislauf.h"

namespace isp::gui {

[[nodiscard]] render::Schrittzeichen zeichen(Schrittzustand zustand);

/// The wheel of one Durchlauf; `gezeigt` is pulled out. `heute` decides what is overdue, ISO.
[[nodiscard]] render::Kreislaufbild kreislaufbild(const Themenakte& akte, const Stammdaten& stamm,
                                                  DurchlaufId durchlauf, Schrittart gezeigt,
                                                  std::string_view heute);
/// The Thema with all Fachplanungen round it, in the order of `fachplanungen`.
[[nodiscard]] render::Fachplanungsbild fachplanungsbild(const Themenakte& akte,
                                                        const std::vector<Fachplanung>& fachplanungen);

}  // namespace isp::gui
