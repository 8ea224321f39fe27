// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zielwetter.h"
#include "workspace/werteblock.h"

#include <vector>

namespace isp::workspace {

/// The series of one Raum since its last break: one figure per year, of a year with several Perioden the
/// last; years without a complete figure are left out.
struct Raumreihe {
    Position raum = 0;
    std::vector<analysis::Jahreswert> werte;
};

/// One per Raum of the block, in its order, of the Perioden the filter asks for.
[[nodiscard]] std::vector<Raumreihe> raumreihen(const Werteblock& block, const PeriodenFilter& filter = {});

/// The end of a series without gaps: the longest run of successive years up to the last one.
[[nodiscard]] std::vector<analysis::Jahreswert> zusammenhaengend(
    const std::vector<analysis::Jahreswert>& reihe);

}  // namespace isp::workspace
