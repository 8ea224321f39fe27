// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/schaubild.h"
#include "render/zeitreihe.h"

namespace isp::render {

/// A time chart that is drawn without Qt Charts, for paper: the Kreis bold, chosen Räume in colours, the
/// others quiet, all named in the legend. `uebrige`: what the quiet ones are called.
[[nodiscard]] Schaubild verlaufsbild(const Verlauf& verlauf, const QString& uebrige, const Theme& theme);

}  // namespace isp::render
