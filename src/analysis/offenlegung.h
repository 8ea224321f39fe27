// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wert.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace isp::analysis {

/// Counts below are secret where neither Kennzahl nor source says otherwise: 1 and 2.
inline constexpr double kGeheimVorgabe = 3.0;

/// Why a figure is kept back.
enum class Sperre : std::uint8_t {
    kOffen,    ///< it may be shown
    kKlein,    ///< primary: more than zero, below the threshold
    kQuelle,   ///< primary: the source itself keeps it secret
    kFrueher,  ///< it was kept back in an earlier release and has not changed since
    kZweit,    ///< secondary: with it another secret figure could be computed or narrowed down
};

/// A figure that would be published, or (without a value) one nobody has.
struct Schutzzelle {
    double wert = kFehlt;
    double schwelle = kGeheimVorgabe;  ///< 0: never secret by its size
    Sperre vorab = Sperre::kOffen;     ///< kQuelle or kFrueher where that is known beforehand
};

/// A relation anybody knows: `summe` is the sum of `teile` (indices of cells). `offen`: some parts are known
/// to be missing from the list, as the men are where only the women were delivered; the rest they make is
/// then protected like a cell. What total and parts differ by otherwise is taken for rounding.
struct Schutzsumme {
    std::uint32_t summe = 0;
    std::vector<std::uint32_t> teile;
    bool offen = false;
};

/// Between which bounds anybody can place a figure that is kept back.
struct Schranken {
    double unten = 0.0;
    double oben = std::numeric_limits<double>::infinity();
};

struct Schutz {
    static constexpr std::uint32_t kKeine = std::numeric_limits<std::uint32_t>::max();

    std::vector<Sperre> sperren;       ///< per cell
    std::vector<std::uint32_t> wegen;  ///< per cell, of a kZweit: for which cell it was hidden, or kKeine
    std::vector<Schranken> schranken;  ///< per cell; of an open one both are its value
    bool sicher =
        true;  ///< false: a secret stays that could not be protected, because nothing was left to hide
};

/// The disclosure rule (docs/methoden.md „Geheimhaltung“): hides small counts, then the smallest figures
/// beside them, until no secret can be bounded tighter than its protection interval: the bounds of a count
/// that is secret below t must lie at least as far apart as 1 and t - 1 (and never meet), those of any other
/// hidden figure must not meet. Bounds come from interval propagation over the relations and over their row
/// echelon form, for somebody who knows that counts are whole, not negative, and that zero is always shown.
///
/// Figures must not be negative. Relations with a total nobody has, or with parts that exceed it by more than
/// rounding, say nothing and are left out. A cell may belong to many relations.
[[nodiscard]] Schutz schuetze(std::span<const Schutzzelle> zellen, std::span<const Schutzsumme> summen);

/// True for a count that is secret by its size.
[[nodiscard]] bool istKlein(double wert, double schwelle) noexcept;

}  // namespace isp::analysis
