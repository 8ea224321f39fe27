// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartengeometrie.h"

#include <span>
#include <vector>

namespace isp::render {

/// A place of the grid of a Kachelkarte; rows grow northwards.
struct Kachelplatz {
    int spalte = 0;
    int zeile = 0;
    friend auto operator<=>(const Kachelplatz&, const Kachelplatz&) = default;
};

/// Every point one cell of a grid with cells of `kante` metres, no two the same, so that together they lie
/// as near as can be to where they are (least sum of squared distances that swaps and moves find). The same
/// points in the same order give the same places.
[[nodiscard]] std::vector<Kachelplatz> kachelplaetze(std::span<const Punkt> mitten, double kante);

/// A square for every area instead of its outline, with the mean area of all of them; in the order of the
/// map, without what lies outside and without finer and coarser borders. An area without outline gets none.
[[nodiscard]] Kartenquelle kachelquelle(const Kartengeometrie& karte);

}  // namespace isp::render
