// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gerade.h"
#include "analysis/korrelation.h"
#include "analysis/verteilung.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>
#include <vector>

namespace isp::analysis {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// Quartiles of 1…9 by (n − 1)p: 3, 5, 7; IQR 4, so whiskers reach to −3 and 13; 20 lies outside.
TEST(Kasten, WhiskersEndAtTheLastFigureWithinOneAndAHalfIqr) {
    const std::vector<double> werte{1, 2, 3, 4, 5, 6, 7, 8, 20, kNone};
    const auto box = kasten(werte);
    ASSERT_TRUE(box);
    EXPECT_DOUBLE_EQ(box->q1, 3.0);
    EXPECT_DOUBLE_EQ(box->median, 5.0);
    EXPECT_DOUBLE_EQ(box->q3, 7.0);
    EXPECT_DOUBLE_EQ(box->unten, 1.0);
    EXPECT_DOUBLE_EQ(box->oben, 8.0);
}

TEST(Kasten, NothingAndOneFigure) {
    EXPECT_FALSE(kasten(std::vector<double>{}));
    EXPECT_FALSE(kasten(std::vector<double>{kNone}));
    const auto one = kasten(std::vector<double>{4.0});
    ASSERT_TRUE(one);
    EXPECT_DOUBLE_EQ(one->unten, 4.0);
    EXPECT_DOUBLE_EQ(one->oben, 4.0);
}

TEST(Histogramm, EachFigureIsInOneRightClosedColumn) {
    const std::vector<double> werte{0, 1, 2, 3, 4, kNone, 10, 5};
    const auto columns = histogramm(werte);
    ASSERT_GE(columns.size(), 2U);
    std::size_t all = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) {
            EXPECT_DOUBLE_EQ(columns[i].von, columns[i - 1].bis);
        }
        for (const auto p : columns[i].punkte) {
            EXPECT_LE(werte[p], columns[i].bis);
            EXPECT_TRUE(werte[p] > columns[i].von || i == 0);
        }
        all += columns[i].punkte.size();
    }
    EXPECT_EQ(all, 7U);
}

TEST(Histogramm, EqualFiguresAreOneColumnWithoutWidth) {
    const auto columns = histogramm(std::vector<double>{-3.0, -3.0, -3.0});
    ASSERT_EQ(columns.size(), 1U);
    EXPECT_EQ(columns[0].punkte.size(), 3U);
    EXPECT_DOUBLE_EQ(columns[0].von, columns[0].bis);
    EXPECT_TRUE(histogramm(std::vector<double>{kNone}).empty());
}

// Mean 5 and population SD 2 of 2, 4, 4, 4, 5, 5, 7, 9 (the textbook example).
TEST(Standardisierung, ThePopulationSdIsTheUnit) {
    const auto s = standardisiert(std::vector<double>{2, 4, 4, 4, 5, 5, 7, 9, kNone});
    EXPECT_DOUBLE_EQ(s.mittel, 5.0);
    EXPECT_DOUBLE_EQ(s.streuung, 2.0);
    EXPECT_DOUBLE_EQ(s.z[0], -1.5);
    EXPECT_DOUBLE_EQ(s.z[7], 2.0);
    EXPECT_TRUE(std::isnan(s.z[8]));
}

TEST(Standardisierung, EqualFiguresHaveNoSpread) {
    const auto s = standardisiert(std::vector<double>{0.1, 0.1, 0.1});
    EXPECT_EQ(s.streuung, 0.0);
    EXPECT_EQ(s.z[1], 0.0);
}

TEST(Spannweite, OnlyAboveZero) {
    EXPECT_DOUBLE_EQ(*spannweitenverhaeltnis(std::vector<double>{2, 8, 4}), 4.0);
    EXPECT_FALSE(spannweitenverhaeltnis(std::vector<double>{0, 8}));
    EXPECT_FALSE(spannweitenverhaeltnis(std::vector<double>{-1, 8}));
    EXPECT_FALSE(spannweitenverhaeltnis(std::vector<double>{8}));
}

// r = 0.5 of 30 pairs: 0.170 to 0.729 (by hand: atanh 0.5 ± 1.959964/√27).
TEST(Pearsongrenzen, FishersInterval) {
    const auto g = pearsonGrenzen(0.5, 30);
    ASSERT_TRUE(g);
    EXPECT_NEAR(g->unten, 0.170431, 1e-6);
    EXPECT_NEAR(g->oben, 0.728959, 1e-6);
    EXPECT_FALSE(pearsonGrenzen(0.5, 3));
    EXPECT_FALSE(pearsonGrenzen(1.0, 30));
}

// x 1…5, y 2 4 5 4 5: slope 0.6, s = √0.8; t(0.975; 3) = 3.182446. In the middle 4 ± 1.272979, at x = 5
// 5.2 ± 2.204863.
TEST(Vertrauensband, IsNarrowestInTheMiddle) {
    const std::vector<double> x{1, 2, 3, 4, 5}, y{2, 4, 5, 4, 5};
    const auto line = ausgleichsgerade(x, y);
    const auto middle = line.vertrauensband(3.0), end = line.vertrauensband(5.0);
    EXPECT_NEAR((middle.oben - middle.unten) / 2.0, 1.272979, 1e-6);
    EXPECT_NEAR((middle.oben + middle.unten) / 2.0, 4.0, 1e-12);
    EXPECT_NEAR((end.oben - end.unten) / 2.0, 2.204863, 1e-6);
}

}  // namespace
}  // namespace isp::analysis
