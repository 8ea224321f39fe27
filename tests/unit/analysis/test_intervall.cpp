// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intervall.h"
#include "analysis/rang.h"

#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace isp::analysis {
namespace {

// methods.md, "Missing and small": Wilson 10/100 and 0/20, Byar with 10 events.
TEST(Intervall, WilsonGivesThePublishedLimits) {
    const auto ten = wilson(10, 100);
    ASSERT_TRUE(ten);
    EXPECT_NEAR(ten->unten, 0.0552291, 5e-8);
    EXPECT_NEAR(ten->oben, 0.1743657, 5e-8);
    const auto none = wilson(0, 20);
    ASSERT_TRUE(none);
    EXPECT_EQ(none->unten, 0.0);
    EXPECT_NEAR(none->oben, 0.1611252, 5e-8);
    const auto all = wilson(20, 20);
    ASSERT_TRUE(all);
    EXPECT_NEAR(all->unten, 1 - 0.1611252, 5e-8);
    EXPECT_EQ(all->oben, 1.0);
}

TEST(Intervall, WilsonRefusesWhatIsNoProportion) {
    EXPECT_FALSE(wilson(1, 0));
    EXPECT_FALSE(wilson(5, 4));
    EXPECT_FALSE(wilson(-1, 4));
    EXPECT_FALSE(wilson(std::nan(""), 4));
    EXPECT_FALSE(wilson(1, 4, 1.0));
}

TEST(Intervall, ByarGivesThePublishedLimitsFromTen) {
    const auto limits = poissonGrenzen(10);
    ASSERT_TRUE(limits);
    EXPECT_NEAR(limits->unten, 4.787450, 5e-7);
    EXPECT_NEAR(limits->oben, 18.391459, 5e-7);
}

// Exact limits, by hand: 0 events, upper = −ln 0.025 = 3.688879; the lower limit of 1 event solves
// 1 − e^−λ = 0.025: λ = 0.025318.
TEST(Intervall, PoissonIsExactBelowTen) {
    EXPECT_EQ(poissonGrenzen(0)->unten, 0.0);
    EXPECT_NEAR(poissonGrenzen(0)->oben, 3.688879, 5e-7);
    EXPECT_NEAR(poissonGrenzen(1)->unten, 0.025318, 5e-7);
    EXPECT_NEAR(poissonGrenzen(1)->oben, 5.571643, 5e-7);
    EXPECT_FALSE(poissonGrenzen(-1));
}

// n = 2, p = 0.5: P(R ≤ 0) = 0.25, P(R ≤ 1) = 0.75. At 50 %: the lower limit is reached with the whole step
// of 0 (0/2), the upper one with the whole step of 1 (1/2).
TEST(Intervall, TheFunnelFollowsTheBinomialDistribution) {
    const auto half = trichterAnteil(0.5, 2, 0.5);
    ASSERT_TRUE(half);
    EXPECT_DOUBLE_EQ(half->unten, 0.0);
    EXPECT_DOUBLE_EQ(half->oben, 0.5);
    for (const double n : {50.0, 1000.0, 80000.0}) {
        const auto limits = trichterAnteil(0.04, n, kNiveau998);
        ASSERT_TRUE(limits);
        const boost::math::binomial b(n, 0.04);
        // The counts beyond the limits have at most the probability of the tail, those on them more.
        const double above = std::ceil(limits->oben * n - 1e-9);
        EXPECT_LE(boost::math::cdf(boost::math::complement(b, above)), 0.001) << n;
        EXPECT_GE(boost::math::cdf(boost::math::complement(b, above - 2)), 0.001) << n;
        EXPECT_LT(limits->unten, 0.04);
        EXPECT_GT(limits->oben, 0.04);
    }
    EXPECT_FALSE(trichterAnteil(0.0, 100, 0.95));
    EXPECT_FALSE(trichterAnteil(0.5, 0.5, 0.95));
}

TEST(Intervall, TheFunnelNarrowsWithSize) {
    const auto small = trichterAnzahl(10, 0.95);
    const auto large = trichterAnzahl(1000, 0.95);
    ASSERT_TRUE(small && large);
    EXPECT_GT(small->oben / 10, large->oben / 1000);
    EXPECT_LT(small->unten / 10, large->unten / 1000);
    EXPECT_FALSE(trichterAnzahl(0, 0.95));
}

TEST(Rang, SaysWhereARaumMayStand) {
    const std::vector<double> werte{10, 9, 5, std::nan(""), 1};
    const std::vector<std::optional<Grenzen>> limits{Grenzen{8, 12}, Grenzen{7, 11}, Grenzen{4, 6}, {}, {}};
    const auto r = raenge(werte, limits);
    EXPECT_EQ(r[0].rang, 1U);
    EXPECT_EQ(r[0].bester, 1U);
    EXPECT_EQ(r[0].schlechtester, 2U);
    EXPECT_EQ(r[1].bester, 1U);
    EXPECT_EQ(r[1].schlechtester, 2U);
    EXPECT_EQ(r[2].bester, 3U);
    EXPECT_EQ(r[2].schlechtester, 3U);
    EXPECT_EQ(r[3].rang, 0U);
    EXPECT_EQ(r[4].rang, 4U);
    EXPECT_EQ(r[4].schlechtester, 4U);
}

TEST(Rang, EqualFiguresShareTheBetterOne) {
    const auto r = raenge(std::vector<double>{3, 7, 3, 7, 1});
    EXPECT_EQ(r[1].rang, 1U);
    EXPECT_EQ(r[3].rang, 1U);
    EXPECT_EQ(r[0].rang, 3U);
    EXPECT_EQ(r[2].rang, 3U);
    EXPECT_EQ(r[4].rang, 5U);
    EXPECT_EQ(r[0].bester, 3U);
    EXPECT_EQ(r[0].schlechtester, 3U);
}

}  // namespace
}  // namespace isp::analysis
