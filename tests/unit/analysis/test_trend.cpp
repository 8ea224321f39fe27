// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/codes.h"
#include "analysis/fruehwarnung.h"
#include "analysis/korrelation.h"
#include "analysis/prognose.h"
#include "analysis/trend.h"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace isp::analysis {
namespace {

std::vector<Jahreswert> ab(int jahr, std::initializer_list<double> werte) {
    std::vector<Jahreswert> out;
    for (const double w : werte)
        out.push_back({jahr++, w});
    return out;
}

// By hand: 1, 3, 2, 4, 5. Slope: Σ(x−2)(y−3) = 9 over Σ(x−2)² = 10. S = 9 rising − 1 falling = 8, tau = 0.8.
// Var = 5·4·15/18 = 16.6667, z = 7/4.0825 = 1.7146, p = 0.08643. Slopes of the ten pairs: median 1.
TEST(Trend, GivesTheFiguresComputedByHand) {
    const auto t = trend(ab(2010, {1, 3, 2, 4, 5}));
    ASSERT_TRUE(t);
    EXPECT_EQ(t->n, 5U);
    EXPECT_NEAR(t->steigung, 0.9, 1e-12);
    EXPECT_NEAR(t->theilSen, 1.0, 1e-12);
    EXPECT_NEAR(t->kendallTau, 0.8, 1e-12);
    EXPECT_NEAR(t->p, 0.086411, 1e-6);
    EXPECT_NEAR(t->veraenderungProzent.value(), 400.0, 1e-12);
}

// Ties: 1, 2, 2, 3. S = 5, pairs 6, one tied: tau-b = 5/√(6·5) = 0.912871. Var = (4·3·13 − 2·1·9)/18
// = 7.6667.
TEST(Trend, CorrectsForTies) {
    const auto t = trend(ab(2000, {1, 2, 2, 3}));
    ASSERT_TRUE(t);
    EXPECT_NEAR(t->kendallTau, 5.0 / std::sqrt(30.0), 1e-12);
    EXPECT_NEAR(t->p, std::erfc(4.0 / std::sqrt(138.0 / 18.0) / std::sqrt(2.0)), 1e-12);
}

TEST(Trend, ReadsYearsAndLeavesOutGaps) {
    const std::vector<Jahreswert> gaps{{2000, 1}, {2001, std::nan("")}, {2004, 9}, {2005, 11}};
    const auto t = trend(gaps);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->n, 3U);
    EXPECT_NEAR(t->steigung, 2.0, 1e-12);
    EXPECT_FALSE(trend(ab(2000, {1, 2})));
    const auto flat = trend(ab(2000, {0, 0, 0}));
    EXPECT_EQ(flat->kendallTau, 0.0);
    EXPECT_EQ(flat->p, 1.0);
    EXPECT_FALSE(flat->veraenderungProzent);
}

// Anscombe 1973, first set: r = 0.816420516, slope 0.500090909, intercept 3.000090909, p = 0.002170.
TEST(Korrelation, GivesThePublishedFiguresOfAnscombe) {
    const std::vector<double> x{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    const std::vector<double> y{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    const auto k = korrelation(x, y);
    ASSERT_TRUE(k);
    EXPECT_EQ(k->n, 11U);
    EXPECT_NEAR(k->pearson, 0.816420516, 1e-9);
    EXPECT_NEAR(k->pPearson, 0.00216963, 1e-7);
    EXPECT_NEAR(k->steigung, 0.500090909, 1e-9);
    EXPECT_NEAR(k->abschnitt, 3.000090909, 1e-9);
    EXPECT_NEAR(k->reststreuung, 1.236603, 1e-6);
    EXPECT_NEAR(k->spearman, 0.818181818, 1e-9);
}

TEST(Korrelation, LeavesOutPairsAndRefusesWhatDoesNotVary) {
    const double none = std::nan("");
    const auto k = korrelation(std::vector<double>{1, 2, none, 3, 4}, std::vector<double>{2, 4, 5, none, 8});
    ASSERT_TRUE(k);
    EXPECT_EQ(k->n, 3U);
    EXPECT_NEAR(k->pearson, 1.0, 1e-12);
    EXPECT_EQ(k->pPearson, 0.0);
    EXPECT_FALSE(korrelation(std::vector<double>{1, 1, 1}, std::vector<double>{1, 2, 3}));
    EXPECT_FALSE(korrelation(std::vector<double>{1, 2}, std::vector<double>{1, 2}));
}

TEST(Prognose, ContinuesALineAsALine) {
    const std::vector<double> line{10, 12, 14, 16, 18, 20, 22, 24, 26};
    const auto p = prognose(line, 3, Prognoseverfahren::kLinear);
    ASSERT_TRUE(p);
    ASSERT_EQ(p->punkte.size(), 3U);
    EXPECT_NEAR(p->punkte[0].wert, 28, 1e-9);
    EXPECT_NEAR(p->punkte[2].wert, 32, 1e-9);
    EXPECT_NEAR(p->punkte[0].grenzen95.oben, 28, 1e-6);  // no rest, no spread
}

// Naive: changes 1, −1, 1, −1, 1 give σ² = 1; two steps ahead ± 1.96·√2.
TEST(Prognose, TheLastFigureSpreadsWithTheRootOfTime) {
    const auto p = prognose(std::vector<double>{5, 6, 5, 6, 5, 6}, 2, Prognoseverfahren::kNaiv);
    ASSERT_TRUE(p);
    EXPECT_EQ(p->punkte[1].wert, 6);
    EXPECT_NEAR(p->punkte[1].grenzen95.oben - 6, 1.959964 * std::sqrt(2.0), 1e-6);
    EXPECT_NEAR(6 - p->punkte[0].grenzen80.unten, 1.281552, 1e-6);
}

TEST(Prognose, ChoosesByTheErrorFromRollingOrigins) {
    const auto rising = prognose(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, 4);
    ASSERT_TRUE(rising);
    EXPECT_EQ(rising->verfahren, Prognoseverfahren::kLinear);
    EXPECT_NEAR(rising->punkte[3].wert, 16, 1e-9);
    const auto walk = prognose(std::vector<double>{5, 5, 5, 5, 9, 9, 9, 9, 2, 2, 2, 2}, 1);
    ASSERT_TRUE(walk);
    EXPECT_EQ(walk->verfahren, Prognoseverfahren::kNaiv);
}

TEST(Prognose, DampedHoltFlattens) {
    const auto p = prognose(std::vector<double>{10, 12, 13, 15, 16, 18, 19, 21, 22, 24, 25, 27}, 4,
                            Prognoseverfahren::kHoltGedaempft);
    ASSERT_TRUE(p);
    const auto& w = p->punkte;
    EXPECT_GT(w[0].wert, 27);
    EXPECT_GT(w[1].wert - w[0].wert, w[3].wert - w[2].wert);
    EXPECT_GT(w[3].grenzen95.oben - w[3].wert, w[0].grenzen95.oben - w[0].wert);
    EXPECT_GT(w[0].grenzen95.oben, w[0].grenzen80.oben);
}

TEST(Prognose, NeverReachesBeyondAThirdOfTheSeries) {
    const std::vector<double> nine{1, 2, 3, 4, 5, 6, 7, 8, 9};
    EXPECT_TRUE(prognose(nine, 3));
    EXPECT_EQ(prognose(nine, 4).error().code, codes::kForecastSteps);
    EXPECT_EQ(prognose(nine, 0).error().code, codes::kForecastSteps);
    EXPECT_EQ(prognose(std::vector<double>{1, 2, 3}, 1).error().code, codes::kForecastTooShort);
    EXPECT_EQ(prognose(std::vector<double>{1, 2, std::nan(""), 4, 5, 6}, 1).error().code, codes::kNoValues);
}

TEST(Fruehwarnung, TheFunnelNeedsExpectedEvents) {
    EXPECT_FALSE(imTrichter(40, 1000, 0.04)->ausserhalb);
    EXPECT_GT(imTrichter(40, 1000, 0.04)->p, 0.9);
    const auto far = imTrichter(80, 1000, 0.04);
    ASSERT_TRUE(far);
    EXPECT_TRUE(far->ausserhalb);
    EXPECT_NEAR(far->erwartet, 40, 1e-12);
    EXPECT_GT(far->rate, far->oben);
    EXPECT_LT(far->p, 1e-6);
    EXPECT_FALSE(imTrichter(20, 100, 0.04));  // 4 expected
    const auto few = imTrichter(5, 1000, 0.04);
    ASSERT_TRUE(few);
    EXPECT_TRUE(few->ausserhalb);
    EXPECT_LT(few->rate, few->unten);
    EXPECT_FALSE(imTrichter(std::nan(""), 1000, 0.04));
}

// Earlier changes 1, 2, 1, 2, 3: median 2, deviations 1, 0, 1, 0, 1: MAD 1, limit 4.4478 around 2.
TEST(Fruehwarnung, AJumpIsMeasuredByTheSeriesItself) {
    const std::vector<double> calm{0, 1, 3, 4, 6, 9};
    auto jump = calm;
    jump.push_back(15.5);
    const auto found = ungewohnterSprung(jump);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->aenderung, 6.5, 1e-12);
    EXPECT_NEAR(found->grenze, 4.4478, 1e-12);
    EXPECT_NEAR(found->mitte, 2.0, 1e-12);
    jump.back() = 15.4;
    EXPECT_FALSE(ungewohnterSprung(jump));
    EXPECT_FALSE(ungewohnterSprung(calm));  // only four earlier changes
}

TEST(Fruehwarnung, CountsUnfavourableMovesFromTheEnd) {
    const std::vector<double> up{5, 4, 5, 6, 7};
    EXPECT_EQ(unguenstigeFolge(up, true), 3U);
    EXPECT_EQ(unguenstigeFolge(up, false), 0U);
    EXPECT_EQ(unguenstigeFolge(std::vector<double>{1, 2, 2}, true), 0U);
    EXPECT_EQ(unguenstigeFolge(std::vector<double>{1, std::nan(""), 2, 3}, true), 1U);
    EXPECT_EQ(unguenstigeFolge({}, true), 0U);
}

}  // namespace
}  // namespace isp::analysis
