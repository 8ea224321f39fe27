// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hinweis.h"
#include "render/kartengeometrie.h"
#include "render/kartenthema.h"
#include "render/zeitreihe.h"

#include <optional>

namespace isp::workspace {
class Werkbank;
}

namespace isp::render {

/// The course of the figure a Hinweis is about: its Raum (the whole territory for a Ziel without one), the
/// Kreis, and the limits of the rule as dashed lines. Empty where there is nothing to draw.
[[nodiscard]] Verlauf hinweisverlauf(workspace::Werkbank& werkbank, const Hinweis& hinweis);

/// The map of the same figure in the same Periode; nullopt where there is none. `geometrie` is of its level.
[[nodiscard]] std::optional<Kartenthema> hinweisthema(workspace::Werkbank& werkbank, const Hinweis& hinweis,
                                                      const Kartengeometrie& geometrie);

}  // namespace isp::render
