// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace isp::analysis {

/// Weights of the neighbours of each Raum. Rows without a neighbour stay empty.
class Raumgewichte {
public:
    /// `nachbarn`: pairs (i, j), i < j < n, each once. W divides each row by its number of neighbours.
    Raumgewichte(std::size_t n, std::span<const std::pair<std::size_t, std::size_t>> nachbarn,
                 bool zeilenstandardisiert);

    struct Gewicht {
        std::size_t nachbar = 0;
        double gewicht = 0.0;
    };
    [[nodiscard]] std::size_t size() const noexcept { return m_zeilen.size(); }
    [[nodiscard]] std::span<const Gewicht> zeile(std::size_t i) const { return m_zeilen[i]; }

private:
    std::vector<std::vector<Gewicht>> m_zeilen;
};

/// The pairs between Räume that have a figure, renumbered, and which Räume are left: those without a figure
/// and then those without a neighbour are taken out until every one left has both.
struct Raumauswahl {
    std::vector<std::size_t> raeume;                            ///< indices into the figures, ascending
    std::vector<std::pair<std::size_t, std::size_t>> nachbarn;  ///< indices into `raeume`
    std::vector<std::size_t> ohneNachbarn;                      ///< have a figure but no neighbour with one
};
[[nodiscard]] Raumauswahl mitNachbarn(std::span<const double> werte,
                                      std::span<const std::pair<std::size_t, std::size_t>> nachbarn);

struct Moran {
    double i = 0.0;
    double erwartung = 0.0;     ///< −1/(n − 1)
    double varianzNorm = 0.0;   ///< under normality
    double varianzRand = 0.0;   ///< under randomisation
    double z = 0.0;             ///< with varianzRand
    double p = 1.0;             ///< two-sided, normal
    double pPermutation = 1.0;  ///< two-sided, (r + 1)/(m + 1); 1 without permutations
};

/// Moran's I (Cliff and Ord 1981). `werte` without NaN, one per row of the weights, every row with a
/// neighbour. nullopt below four Räume or where the figures do not vary.
[[nodiscard]] std::optional<Moran> moran(std::span<const double> werte, const Raumgewichte& gewichte,
                                         int permutationen = 0, std::uint64_t saat = 1);

/// HH: high among high, LL, HL: high among low, LH.
enum class Lisagruppe { kKeine, kHH, kLL, kHL, kLH };

struct LokalerMoran {
    double i = 0.0;                          ///< z_i · Σ w_ij z_j / m2 with m2 = Σ z²/n (Anselin 1995)
    double p = 1.0;                          ///< conditional permutation, two-sided
    double pBh = 1.0;                        ///< after Benjamini–Hochberg over all Räume
    Lisagruppe gruppe = Lisagruppe::kKeine;  ///< only where pBh < 0.05
};

/// One per row of the weights. Same conditions as moran(); empty where that is nullopt.
[[nodiscard]] std::vector<LokalerMoran> lokalerMoran(std::span<const double> werte,
                                                     const Raumgewichte& gewichte, int permutationen = 999,
                                                     std::uint64_t saat = 1);

/// p values after Benjamini and Hochberg (1995), in the order given. NaN stays NaN and does not count.
[[nodiscard]] std::vector<double> benjaminiHochberg(std::span<const double> p);

}  // namespace isp::analysis

template <>
struct isp::Aufzaehlung<isp::analysis::Lisagruppe> {
    using enum analysis::Lisagruppe;
    static constexpr std::array werte{std::pair{kKeine, ""}, std::pair{kHH, "HH"}, std::pair{kLL, "LL"},
                                      std::pair{kHL, "HL"}, std::pair{kLH, "LH"}};
};
