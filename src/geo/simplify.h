// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"

#include <span>
#include <vector>

namespace isp::geo {

/// The areas with fewer points, for drawing at a small scale. Borders are cut at the points where three or
/// more lines meet; each piece between is thinned once (Douglas & Peucker 1973), so that neighbours which
/// shared every point of a border still do, and no gap opens. Every point of the result is a point of the
/// input, and no point left out was further than `toleranceMetres` from the line that replaces it.
///
/// Result i belongs to area i. Holes and parts that shrink to a line are left out, but the largest part of
/// each area stays, if need be as a triangle. Lines may touch or cross within the tolerance: nothing to
/// compute areas, neighbours or unions from. Points are the same only when exactly equal: borders that merely
/// nearly coincide, or where one side has a point more, are thinned separately. A tolerance of 0 or less
/// returns the input.
[[nodiscard]] std::vector<MultiPolygon> simplifyCoverage(std::span<const MultiPolygon* const> areas,
                                                         double toleranceMetres);

}  // namespace isp::geo
