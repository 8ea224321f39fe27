// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kennzahl.h"
#include "domain/wert.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isp::analysis {

/// `anteil` (0…1) of `von` became part of `nach`; positions in one flat list of all Räume.
struct Uebergang {
    std::uint32_t von = 0;
    std::uint32_t nach = 0;
    double anteil = 1.0;
};

/// One change of territory, with the shares of one kind (inhabitants or area).
struct Gebietswechsel {
    std::vector<Uebergang> uebergaenge;
    bool restBleibt = false;  ///< what a `von` does not give away stays with it; else it ends
};

/// Carries a row of figures (one Zelle per position) over changes of territory, the earliest first. Each Raum
/// that takes part gets the sum of share × figure of what it is made of from then on: of itself where it
/// exists already (`besteht`, one per position, of the day of the figures), and of what comes to it. A chain
/// of changes multiplies its shares.
///
/// Missing in, missing out: where one part with a share above 0 has no figure, the result has none and bears
/// the sign of what is missing. A share of exactly 0 counts for nothing and one of exactly 1 changes no
/// digit; shares between mark the result as estimated (Zeichen::kGeschaetzt). A published rate
/// (Aggregation::kKeine) goes over only where one whole Raum becomes another; elsewhere it is not meaningful.
/// Räume that end are left without a figure, Räume that take no part as they are.
[[nodiscard]] std::vector<Zelle> rechneUm(std::span<const Zelle> zellen, std::vector<bool> besteht,
                                          std::span<const Gebietswechsel> wechsel, Aggregation art);

}  // namespace isp::analysis
