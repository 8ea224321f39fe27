// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistik.h"
#include "kreise.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

namespace isp::analysis {
namespace {

using Zahlen = std::vector<double>;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

TEST(Kennwerte, GiveThePublishedMeanAndSampleDeviation) {
    const auto k = kennwerte(kreiseKaliforniens());
    EXPECT_EQ(k.n, 58u);
    EXPECT_DOUBLE_EQ(k.mittel.value(), 125.92810344827586);
    EXPECT_DOUBLE_EQ(k.stdabw.value(), 546.6452286365233);
    EXPECT_DOUBLE_EQ(k.q1.value(), 2.5675);
    EXPECT_DOUBLE_EQ(k.median.value(), 9.365);
    EXPECT_DOUBLE_EQ(k.q3.value(), 39.53);
    EXPECT_EQ(k.min.value(), 0.13);
    EXPECT_EQ(k.max.value(), 4111.45);
    EXPECT_DOUBLE_EQ(k.variationskoeffizient.value(), 546.6452286365233 / 125.92810344827586);
    EXPECT_EQ(k.gewichtetesMittel, std::nullopt);
}

TEST(Kennwerte, SkipMissingValuesWithTheirWeights) {
    const auto k = kennwerte(Zahlen{kNan, 1, 3, kNan, std::numeric_limits<double>::infinity()},
                             Zahlen{100, 1, 3, kNan, 5});
    EXPECT_EQ(k.n, 2u);
    EXPECT_EQ(k.mittel.value(), 2.0);
    EXPECT_EQ(k.gewichtetesMittel.value(), 2.5);
    EXPECT_EQ(k.max.value(), 3.0);
}

TEST(Kennwerte, AreUndefinedWhereTheyAre) {
    const auto leer = kennwerte({});
    EXPECT_EQ(leer.n, 0u);
    EXPECT_FALSE(leer.mittel || leer.median || leer.stdabw || leer.min || leer.max || leer.q1 || leer.q3 ||
                 leer.gini || leer.variationskoeffizient || leer.gewichtetesMittel);
    const auto eins = kennwerte(Zahlen{7});
    EXPECT_EQ(eins.median.value(), 7.0);
    EXPECT_EQ(eins.stdabw, std::nullopt);
    EXPECT_EQ(eins.gini.value(), 0.0);
    EXPECT_EQ(kennwerte(Zahlen{-1, 1}).variationskoeffizient, std::nullopt);
    EXPECT_EQ(kennwerte(Zahlen{0, 0}).gini, std::nullopt);
    EXPECT_EQ(kennwerte(Zahlen{-1, 5}).gini, std::nullopt);
    EXPECT_NEAR(kennwerte(Zahlen{-3, -1}).variationskoeffizient.value(), std::sqrt(2.0) / 2.0, 1e-15);
    EXPECT_EQ(kennwerte(Zahlen{1e308, 1.5e308}).mittel, std::nullopt);  // their sum is no number any more
}

TEST(Kennwerte, WeightedFiguresNeedKnownWeights) {
    for (const auto& gewichte : {Zahlen{1, kNan}, Zahlen{1, -2}, Zahlen{0, 0}}) {
        const auto k = kennwerte(Zahlen{1, 3}, gewichte);
        EXPECT_EQ(k.mittel.value(), 2.0);
        EXPECT_FALSE(k.gewichtetesMittel || k.gini || k.variationskoeffizient);
    }
}

TEST(Kennwerte, GiniByHand) {
    // 1…5: mean difference Σ|xi−xj| over pairs = 20, so 2·20 / (2·25·3) = 4/15.
    EXPECT_NEAR(kennwerte(Zahlen{5, 1, 4, 2, 3}).gini.value(), 4.0 / 15.0, 1e-15);
    EXPECT_NEAR(kennwerte(Zahlen{0, 0, 0, 8}).gini.value(), 0.75, 1e-15);
    EXPECT_EQ(kennwerte(Zahlen{4, 4, 4}).gini.value(), 0.0);
    // 3 people with 1, 1 with 5: W 4, mean 2, Σ over ordered pairs 2·3·1·4 = 24 -> 24 / (2·16·2) = 0.375.
    EXPECT_NEAR(kennwerte(Zahlen{5, 1}, Zahlen{1, 3}).gini.value(), 0.375, 1e-15);
    // The same people one by one.
    EXPECT_NEAR(kennwerte(Zahlen{1, 1, 1, 5}).gini.value(), 0.375, 1e-15);
    // An uninhabited Raum changes nothing.
    EXPECT_NEAR(kennwerte(Zahlen{5, 1, 900}, Zahlen{1, 3, 0}).gini.value(), 0.375, 1e-15);
}

TEST(Kennwerte, EqualWeightsChangeNothing) {
    const auto ohne = kennwerte(kreiseKaliforniens());
    const auto mit = kennwerte(kreiseKaliforniens(), Zahlen(58, 1000.0));
    EXPECT_NEAR(mit.gewichtetesMittel.value(), ohne.mittel.value(), 1e-10);
    EXPECT_NEAR(mit.gini.value(), ohne.gini.value(), 1e-12);
    EXPECT_NEAR(mit.variationskoeffizient.value(), ohne.variationskoeffizient.value(), 1e-12);
    EXPECT_EQ(mit.stdabw, ohne.stdabw);
}

TEST(Kennwerte, WeightedVariationByHand) {
    // Values 1 (weight 3) and 5 (weight 1): mean 2, Σw(x−2)² = 3 + 9 = 12, / (4 · 1/2) = 6, √6/2.
    EXPECT_NEAR(kennwerte(Zahlen{5, 1}, Zahlen{1, 3}).variationskoeffizient.value(), std::sqrt(6.0) / 2.0,
                1e-15);
}

// The example of docs/methoden.md, "Kennwerte".
TEST(Kennwerte, AreAsTheHandbookOfMethodsSays) {
    const auto k = kennwerte(Zahlen{5, 8, 11}, Zahlen{70000, 20000, 10000});
    EXPECT_EQ(k.mittel.value(), 8.0);
    EXPECT_EQ(k.stdabw.value(), 3.0);
    EXPECT_NEAR(k.gewichtetesMittel.value(), 6.2, 1e-12);
    EXPECT_NEAR(k.gini.value(), 0.9 / 6.2, 1e-12);
    EXPECT_NEAR(k.variationskoeffizient.value(), std::sqrt(5.94) / 6.2, 1e-12);
}

TEST(Quantile, InterpolatesOnNMinusOne) {
    const Zahlen sorted = {10, 20, 40, 80};
    EXPECT_EQ(quantile(sorted, 0.0), 10.0);
    EXPECT_EQ(quantile(sorted, 1.0), 80.0);
    EXPECT_EQ(quantile(sorted, 0.5), 30.0);   // 1.5 -> between 20 and 40
    EXPECT_EQ(quantile(sorted, 0.25), 17.5);  // 0.75
    EXPECT_EQ(quantile(Zahlen{3}, 0.7), 3.0);
}

TEST(QuantileDeathTest, NeedsAValueAndAShare) {
    EXPECT_DEATH(static_cast<void>(quantile(Zahlen{}, 0.5)), "");
    EXPECT_DEATH(static_cast<void>(quantile(Zahlen{1}, 1.5)), "");
    EXPECT_DEATH(static_cast<void>(kennwerte(Zahlen{1, 2}, Zahlen{1})), "");
}

}  // namespace
}  // namespace isp::analysis
