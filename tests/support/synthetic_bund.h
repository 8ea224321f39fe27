// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"

#include <cstdint>
#include <string>
#include <vector>

/// A made-up country for benchmarks and tests: areas laid like bricks, with ragged borders that neighbours
/// share point by point. The same parameters give the same country on every machine.
namespace isp::test {

struct BundParameter {
    int zeilen = 110;
    int spalten = 100;
    int punkteJeKante = 44;  ///< segments of each of the six edges of an area
    double breite = 6400.0;  ///< of an area, m
    double hoehe = 7800.0;   ///< of an area, m
    double rauheit = 0.12;  ///< how far an edge strays, as a share of its length; above 0.2 borders may cross
    std::uint64_t saat = 2023;
};

struct SynthetischesGebiet {
    std::string schluessel;  ///< eight digits
    std::string name;
    MultiPolygon geometrie;
};

/// `zeilen` × `spalten` areas without gaps and overlaps in EPSG:25832's range. The defaults give the Bund of
/// the budgets: 11 000 areas, 2.9 million vertices (both sides of a border and the closing points counted).
/// Inner areas have six neighbours, no two areas meet in a point only.
[[nodiscard]] std::vector<SynthetischesGebiet> synthetischerBund(const BundParameter& parameter = {});

}  // namespace isp::test
