// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/autokorrelation.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <vector>

namespace isp::analysis {
namespace {

using Paare = std::vector<std::pair<std::size_t, std::size_t>>;

/// A grid, rook contiguity.
Paare gitter(std::size_t seite) {
    Paare out;
    for (std::size_t i = 0; i < seite * seite; ++i) {
        if (i % seite + 1 < seite) out.emplace_back(i, i + 1);
        if (i + seite < seite * seite) out.emplace_back(i, i + seite);
    }
    return out;
}

std::vector<double> zaehle(std::size_t n) {
    std::vector<double> out(n);
    std::iota(out.begin(), out.end(), 1.0);
    return out;
}

// methods.md, "Spatial autocorrelation": 3 × 3 grid, rook, y = 1 … 9.
TEST(Moran, GivesThePublishedFiguresOfTheGrid) {
    const auto binary = moran(zaehle(9), Raumgewichte(9, gitter(3), false));
    ASSERT_TRUE(binary);
    EXPECT_NEAR(binary->i, 0.5, 1e-12);
    EXPECT_NEAR(binary->erwartung, -0.125, 1e-12);
    EXPECT_NEAR(binary->varianzNorm, 0.053125, 1e-12);
    EXPECT_NEAR(binary->varianzRand, 0.0596875, 1e-12);
    EXPECT_NEAR(binary->z, 0.625 / std::sqrt(0.0596875), 1e-12);
    const auto rows = moran(zaehle(9), Raumgewichte(9, gitter(3), true));
    ASSERT_TRUE(rows);
    EXPECT_NEAR(rows->i, 5.0 / 9.0, 1e-12);
}

TEST(Moran, ASeedGivesOnePermutationResult) {
    const Raumgewichte w(25, gitter(5), true);
    const auto first = moran(zaehle(25), w, 999, 7);
    const auto again = moran(zaehle(25), w, 999, 7);
    EXPECT_EQ(first->pPermutation, again->pPermutation);
    EXPECT_LE(first->pPermutation, 0.01);
    EXPECT_GE(first->pPermutation, 0.001);  // (0 + 1)/(999 + 1)
    EXPECT_EQ(moran(zaehle(25), w)->pPermutation, 1.0);
}

TEST(Moran, IsNotDefinedWithoutSpread) {
    EXPECT_FALSE(moran(std::vector<double>(9, 3.0), Raumgewichte(9, gitter(3), true)));
    EXPECT_FALSE(moran(zaehle(3), Raumgewichte(3, Paare{{0, 1}, {1, 2}}, true)));
}

// The sum of the local figures is n times the global one where the rows are standardised.
TEST(LokalerMoran, AddsUpToTheGlobalOne) {
    const Raumgewichte w(25, gitter(5), true);
    auto y = zaehle(25);
    y[12] = 90;
    const auto local = lokalerMoran(y, w, 99, 1);
    double sum = 0.0;
    for (const auto& l : local)
        sum += l.i;
    EXPECT_NEAR(sum / 25, moran(y, w)->i, 1e-12);
}

TEST(LokalerMoran, FindsTheClusterAndNothingInNoise) {
    const Raumgewichte w(100, gitter(10), true);
    std::vector<double> y(100, 0.0);
    for (std::size_t i = 0; i < 100; ++i)
        y[i] = static_cast<double>((i * 37) % 11);
    for (const std::size_t i : {0U, 1U, 2U, 10U, 11U, 12U, 20U, 21U, 22U})
        y[i] = 60.0;
    const auto local = lokalerMoran(y, w, 9999, 3);
    EXPECT_EQ(local[11].gruppe, Lisagruppe::kHH);
    EXPECT_LT(local[11].pBh, 0.05);
    EXPECT_EQ(local[77].gruppe, Lisagruppe::kKeine);
    EXPECT_GE(local[77].pBh, local[77].p);
}

TEST(Raumauswahl, LeavesOutAndNamesWhatHasNoNeighbour) {
    // 0–1–2, 3 alone, 4–5 with 5 missing: 4 has no neighbour with a figure.
    const auto chosen =
        mitNachbarn(std::vector<double>{1, 2, 3, 4, 5, std::nan("")}, Paare{{0, 1}, {1, 2}, {4, 5}});
    EXPECT_EQ(chosen.raeume, (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_EQ(chosen.nachbarn, (Paare{{0, 1}, {1, 2}}));
    EXPECT_EQ(chosen.ohneNachbarn, (std::vector<std::size_t>{3, 4}));
}

// Benjamini and Hochberg by hand: sorted 0.01, 0.02, 0.03, 0.5 of four → 0.04, 0.04, 0.04, 0.5.
TEST(BenjaminiHochberg, AdjustsAndKeepsTheOrder) {
    const auto p = benjaminiHochberg(std::vector<double>{0.5, 0.01, std::nan(""), 0.03, 0.02});
    EXPECT_NEAR(p[0], 0.5, 1e-12);
    EXPECT_NEAR(p[1], 0.04, 1e-12);
    EXPECT_TRUE(std::isnan(p[2]));
    EXPECT_NEAR(p[3], 0.04, 1e-12);
    EXPECT_NEAR(p[4], 0.04, 1e-12);
}

}  // namespace
}  // namespace isp::analysis
