// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"

#include <optional>
#include <span>
#include <vector>

namespace isp::geo {

/// Closes cracks between parts whose common border does not have the very same points: points of different
/// parts within `tolerance` become one, and a point within `tolerance` of another part's edge is put into
/// that edge. Edges that two parts share exactly are not touched. Nothing where nothing is to do; else one
/// area per part. Internal to geo.
[[nodiscard]] std::optional<std::vector<MultiPolygon>> weld(std::span<const MultiPolygon* const> parts,
                                                            double tolerance);

}  // namespace isp::geo
