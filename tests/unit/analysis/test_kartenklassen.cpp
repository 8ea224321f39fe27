// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bivariat.h"
#include "analysis/codes.h"
#include "analysis/symmetrie.h"

#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace isp::analysis {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

void expectBounds(const std::vector<double>& got, const std::vector<double>& wanted) {
    ASSERT_EQ(got.size(), wanted.size());
    for (std::size_t i = 0; i < got.size(); ++i)
        EXPECT_NEAR(got[i], wanted[i], 1e-12);
}

// By hand: 4.1 / 5 = 0.82, rounded up to 1: bounds -3, -1, 1, 3, 5, so that zero is the middle of the third
// class.
TEST(Symmetrie, OddCountsHaveZeroInTheMiddleClass) {
    expectBounds(symmetrischeGrenzen(4.1, 5), {-3.0, -1.0, 1.0, 3.0, 5.0});
}

// 4.1 / 4 = 1.025, rounded up to 1.5: bounds -3, 0, 3, 6.
TEST(Symmetrie, EvenCountsHaveZeroAsABound) {
    expectBounds(symmetrischeGrenzen(4.1, 4), {-3.0, 0.0, 3.0, 6.0});
}

TEST(Symmetrie, ReachTheLargestAmountWhateverItsSize) {
    for (const double most : {1e-6, 0.5, 1.0, 3.0, 9.999, 10.0, 12345.0, 8e9})
        for (int n = 1; n <= 9; ++n) {
            const auto bounds = symmetrischeGrenzen(most, n);
            ASSERT_EQ(bounds.size(), static_cast<std::size_t>(n));
            EXPECT_GE(bounds.back(), most * (1.0 - 1e-9)) << most << " in " << n;
            EXPECT_LE(bounds.back(), 2.0 * most + 1e-12) << most << " in " << n;
            for (int i = 0; i + 1 < n; ++i)
                EXPECT_NEAR(bounds[static_cast<std::size_t>(i)], -bounds[static_cast<std::size_t>(n - 2 - i)],
                            1e-9 * most);
        }
}

TEST(Symmetrie, NothingChangedHasNoBounds) {
    EXPECT_TRUE(symmetrischeGrenzen(0.0, 5).empty());
    EXPECT_TRUE(symmetrischeGrenzen(kNan, 5).empty());
    EXPECT_TRUE(symmetrischeGrenzen(std::numeric_limits<double>::infinity(), 5).empty());
}

// By hand: thirds of 1…9 by (n − 1)p: bounds 3.667, 6.333, 9; the second figure runs the other way.
TEST(Bivariat, PutsEveryRaumIntoItsThirds) {
    const std::vector<double> a{1, 2, 3, 4, 5, 6, 7, 8, 9};
    const std::vector<double> b{9, 8, 7, 6, 5, 4, 3, 2, 1};
    const auto made = bivariat(a, b);
    ASSERT_TRUE(made);
    EXPECT_NEAR(made->grenzenA[0], 1.0 + 8.0 / 3.0, 1e-12);
    EXPECT_NEAR(made->grenzenA[1], 1.0 + 16.0 / 3.0, 1e-12);
    EXPECT_DOUBLE_EQ(made->grenzenA[2], 9.0);
    EXPECT_EQ(made->klassen[0], 6U);  // low a, high b: bottom left to top left
    EXPECT_EQ(made->klassen[4], 4U);
    EXPECT_EQ(made->klassen[8], 2U);
    EXPECT_EQ(made->anzahl, (std::array<std::size_t, 9>{0, 0, 3, 0, 3, 0, 3, 0, 0}));
    EXPECT_EQ(made->n, 9U);
}

TEST(Bivariat, LeavesOutWhereOneFigureIsMissing) {
    const std::vector<double> a{1, 2, 3, kNan, 5, 6};
    const std::vector<double> b{1, kNan, 3, 4, 5, 6};
    const auto made = bivariat(a, b);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->n, 4U);
    EXPECT_FALSE(made->klassen[1]);
    EXPECT_FALSE(made->klassen[3]);
    EXPECT_TRUE(made->klassen[0]);
}

TEST(Bivariat, RefusesWhatHasNoThirds) {
    const std::vector<double> few{1, 1, 2, 2}, many{1, 2, 3, 4}, none{kNan, kNan, kNan, kNan};
    EXPECT_EQ(bivariat(few, many).error().code, codes::kTooFewDistinct);
    EXPECT_EQ(bivariat(many, few).error().code, codes::kTooFewDistinct);
    EXPECT_EQ(bivariat(none, many).error().code, codes::kNoValues);
    // Three different figures, but ties make two thirds one.
    const std::vector<double> ties{1, 1, 1, 1, 1, 1, 1, 2, 3}, nine{1, 2, 3, 4, 5, 6, 7, 8, 9};
    EXPECT_EQ(bivariat(ties, nine).error().code, codes::kTooFewDistinct);
}

}  // namespace
}  // namespace isp::analysis
