// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/raumteilung.h"

#include <gmock/gmock.h>

namespace isp {
namespace {

using testing::ElementsAre;

TEST(Raumteilung, NamesGapsAndOverlaps) {
    const auto found = pruefeTeilung({5, {{0, 1}, {1, 2}}});
    EXPECT_THAT(found.luecken, ElementsAre(3U, 4U));
    ASSERT_EQ(found.ueberlappungen.size(), 1U);
    EXPECT_EQ(found.ueberlappungen[0], (Ueberlappung{1, {0, 1}}));
    EXPECT_FALSE(found.vollstaendig());
    EXPECT_TRUE(pruefeTeilung({3, {{0, 2}, {1}}}).vollstaendig());
}

TEST(Raumteilung, EqualDivisionsAgreeWhateverTheirOrder) {
    const auto v = vergleicheTeilungen({4, {{0, 1}, {2, 3}}}, {4, {{3, 2}, {1, 0}}}, {10, 20, 30, 40});
    EXPECT_EQ(v.uebereinstimmung(), 1.0);
    EXPECT_THAT(v.partner, ElementsAre(std::optional<std::size_t>(1), std::optional<std::size_t>(0)));
    EXPECT_TRUE(v.abweichend.empty());
}

// By hand: A = {0,1},{2,3}; B = {0},{1,2,3}. Best pairs A0-B0 (10) and A1-B1 (70): 80 of 100; Gemeinde 1
// differs.
TEST(Raumteilung, NamesTheGemeindenBetweenTwoDivisions) {
    const auto v = vergleicheTeilungen({4, {{0, 1}, {2, 3}}}, {4, {{0}, {1, 2, 3}}}, {10, 20, 30, 40});
    EXPECT_DOUBLE_EQ(v.uebereinstimmung(), 0.8);
    EXPECT_THAT(v.abweichend, ElementsAre(1U));
    ASSERT_EQ(v.felder.size(), 3U);
    EXPECT_EQ(v.felder[1].einwohner, 20.0);
}

// The greedy choice (A0-B0 with 50) leaves A1 alone with 0; the best assignment gives 40 + 45.
TEST(Raumteilung, PairsForTheWholeNotGreedily) {
    const auto v = vergleicheTeilungen({3, {{0, 1}, {2}}}, {3, {{0, 2}, {1}}}, {50, 40, 45});
    EXPECT_EQ(v.partner[0], std::optional<std::size_t>(1));
    EXPECT_EQ(v.partner[1], std::optional<std::size_t>(0));
    EXPECT_THAT(v.abweichend, ElementsAre(0U));
}

TEST(Raumteilung, AGapOnBothSidesAgreesOnOneSideDiffers) {
    const auto v = vergleicheTeilungen({3, {{0}}}, {3, {{0, 1}}}, {10, 10, 10});
    EXPECT_THAT(v.abweichend, ElementsAre(1U));
    EXPECT_NEAR(v.uebereinstimmung(), 2.0 / 3.0, 1e-12);
}

TEST(Raumteilung, WithoutInhabitantsGemeindenAreCounted) {
    const auto v = vergleicheTeilungen({2, {{0}, {1}}}, {2, {{0, 1}}}, {0.0, std::nullopt});
    EXPECT_DOUBLE_EQ(v.uebereinstimmung(), 0.5);
    EXPECT_EQ(vergleicheTeilungen({0, {}}, {0, {}}, {}).uebereinstimmung(), 1.0);
}

}  // namespace
}  // namespace isp
