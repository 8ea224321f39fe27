// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/codes.h"
#include "analysis/differenz.h"
#include "analysis/linearprognose.h"
#include "analysis/zielwetter.h"
#include "domain/wert.h"

#include <gtest/gtest.h>

namespace isp::analysis {
namespace {

std::vector<Jahreswert> reihe(int first, const std::vector<double>& werte) {
    std::vector<Jahreswert> out;
    for (const double w : werte)
        out.push_back({first++, w});
    return out;
}

Zielvorgabe senkenAuf(double ziel, int jahr = 2028) {
    return {Zielregel::kZielwert, Zielrichtung::kSenken, ziel, jahr};
}

/// Mean change (8.0 − 10.0) / 5 = −0.4 a year; extended to 2028: 8.0 − 5 · 0.4 = 6.0.
const auto kFallend = reihe(2018, {10.0, 9.6, 9.2, 8.8, 8.4, 8.0});

TEST(Zielwetter, ExtendsTheMeanOfTheLastFiveChanges) {
    const auto u = beurteileZiel(kFallend, senkenAuf(6.0));
    EXPECT_EQ(u.grund, Urteilsgrund::kBewertet);
    EXPECT_EQ(u.aenderungen, 5);
    EXPECT_NEAR(*u.aenderung, -0.4, 1e-12);
    EXPECT_NEAR(*u.prognose, 6.0, 1e-12);
    EXPECT_NEAR(*u.abweichung, 0.0, 1e-12);
    EXPECT_EQ(*u.jahr, 2023);
    EXPECT_EQ(*u.wert, 8.0);
    // An older figure does not count: still six points.
    auto longer = reihe(2017, {99.0, 10.0, 9.6, 9.2, 8.8, 8.4, 8.0});
    EXPECT_NEAR(*beurteileZiel(longer, senkenAuf(6.0)).aenderung, -0.4, 1e-12);
}

TEST(Zielwetter, TheShortfallDecides) {
    // (5.9 − 6.0) / (5.9 − 8.0) = 0.0476
    EXPECT_EQ(beurteileZiel(kFallend, senkenAuf(5.9)).wetter, Zielwetter::kSonne);
    // (z − 6) / (z − 8) = 0.05 for z = 5.6 / 0.95: no longer below 5 %
    EXPECT_EQ(beurteileZiel(kFallend, senkenAuf(5.6 / 0.95)).wetter, Zielwetter::kLeichtBewoelkt);
    // (5.5 − 6) / (5.5 − 8) = 0.20: still leicht bewölkt
    EXPECT_EQ(beurteileZiel(kFallend, senkenAuf(5.5)).wetter, Zielwetter::kLeichtBewoelkt);
    // (5.4 − 6) / (5.4 − 8) = 0.2308
    const auto wolke = beurteileZiel(kFallend, senkenAuf(5.4));
    EXPECT_EQ(wolke.wetter, Zielwetter::kWolke);
    EXPECT_NEAR(*wolke.abweichung, 0.6 / 2.6, 1e-12);
}

TEST(Zielwetter, TheWrongDirectionAndStandstillAreBlitz) {
    auto steigen = senkenAuf(9.0);
    steigen.richtung = Zielrichtung::kErhoehen;
    const auto u = beurteileZiel(kFallend, steigen);  // (9 − 6) / (9 − 8) = 3
    EXPECT_EQ(u.wetter, Zielwetter::kBlitz);
    EXPECT_NEAR(*u.abweichung, 3.0, 1e-12);
    const auto still = beurteileZiel(reihe(2020, {8, 8, 8, 8}), senkenAuf(6.0));
    EXPECT_EQ(still.wetter, Zielwetter::kBlitz);  // (6 − 8) / (6 − 8) = 1: the distance stays the same
    EXPECT_NEAR(*still.abweichung, 1.0, 1e-12);
}

TEST(Zielwetter, NeedsFourYearsInARow) {
    EXPECT_EQ(beurteileZiel(reihe(2021, {9, 8, 7}), senkenAuf(6)).grund, Urteilsgrund::kZuWenigWerte);
    EXPECT_EQ(beurteileZiel({}, senkenAuf(6)).wetter, Zielwetter::kKeine);
    auto gap = kFallend;
    gap[2].wert = kFehlt;  // 2020: only 2021 … 2023 are left in a row
    const auto u = beurteileZiel(gap, senkenAuf(6));
    EXPECT_EQ(u.wetter, Zielwetter::kKeine);
    EXPECT_EQ(u.grund, Urteilsgrund::kZuWenigWerte);
    EXPECT_EQ(*u.wert, 8.0);
    gap = kFallend;
    gap.erase(gap.begin() + 1);  // 2019 is not there at all: 2020 … 2023 are four
    EXPECT_EQ(beurteileZiel(gap, senkenAuf(6)).aenderungen, 3);
    auto last = kFallend;
    last.push_back({2024, kFehlt});  // a year not yet delivered is no gap
    EXPECT_EQ(*beurteileZiel(last, senkenAuf(6)).jahr, 2023);
}

TEST(Zielwetter, AReachedTargetDividesByNothing) {
    const auto equal = beurteileZiel(kFallend, senkenAuf(8.0));
    EXPECT_TRUE(equal.erreicht);
    EXPECT_EQ(equal.wetter, Zielwetter::kSonne);
    EXPECT_FALSE(equal.abweichung);
    // Reached (8 ≤ 9), but rising by 0.4 a year to 10 in 2028.
    const auto leaving = beurteileZiel(reihe(2018, {6.0, 6.4, 6.8, 7.2, 7.6, 8.0}), senkenAuf(9.0));
    EXPECT_TRUE(leaving.erreicht);
    EXPECT_EQ(leaving.wetter, Zielwetter::kLeichtBewoelkt);
}

TEST(Zielwetter, ATargetYearThatIsOverLeavesNoTime) {
    const auto u = beurteileZiel(kFallend, senkenAuf(6.0, 2020));
    EXPECT_EQ(*u.prognose, 8.0);
    EXPECT_NEAR(*u.abweichung, 1.0, 1e-12);
    EXPECT_EQ(u.wetter, Zielwetter::kWolke);
}

TEST(Zielwetter, WithoutTargetOrYearThereIsNoRating) {
    EXPECT_EQ(beurteileZiel(kFallend, senkenAuf(kFehlt)).grund, Urteilsgrund::kKeinZielwert);
    auto v = senkenAuf(6);
    v.zieljahr.reset();
    EXPECT_EQ(beurteileZiel(kFallend, v).grund, Urteilsgrund::kKeinZieljahr);
}

TEST(Zielwetter, HoldingAValueEveryYear) {
    const auto rate = [](double ziel, Zielrichtung r) {
        return beurteileZiel(kFallend, {Zielregel::kHalten, r, ziel, {}}).wetter;
    };
    EXPECT_EQ(rate(9, Zielrichtung::kSenken), Zielwetter::kSonne);             // kept, falling
    EXPECT_EQ(rate(7, Zielrichtung::kErhoehen), Zielwetter::kLeichtBewoelkt);  // kept, falling towards it
    EXPECT_EQ(rate(7, Zielrichtung::kSenken), Zielwetter::kWolke);             // not kept, falling
    EXPECT_EQ(rate(9, Zielrichtung::kErhoehen), Zielwetter::kBlitz);           // not kept, falling further
    EXPECT_EQ(rate(7.9, Zielrichtung::kHalten), Zielwetter::kSonne);           // within 5 %, and 7.6 still is
    EXPECT_EQ(rate(0, Zielrichtung::kHalten), Zielwetter::kWolke);             // 5 % of 0 is nothing
    const auto still = [](double ziel) {
        const auto flat = reihe(2020, {8, 8, 8, 8});
        return beurteileZiel(flat, {Zielregel::kHalten, Zielrichtung::kSenken, ziel, {}}).wetter;
    };
    EXPECT_EQ(still(9), Zielwetter::kSonne);  // kept, and nothing leads away from it
    EXPECT_EQ(still(7), Zielwetter::kWolke);  // not kept, but nothing leads further away, either
}

/// A value to be held at 8.0, tolerance 5 % of it: 7.6 … 8.4.
TEST(Zielwetter, HoldingNeitherUpNorDownHasATolerance) {
    const auto rate = [](const std::vector<double>& werte, Zielregel regel = Zielregel::kHalten) {
        return beurteileZiel(reihe(2020, werte), {regel, Zielrichtung::kHalten, 8.0, 2026});
    };
    EXPECT_EQ(rate({8.0, 8.0, 8.0, 8.0}).wetter, Zielwetter::kSonne);
    EXPECT_EQ(rate({8.3, 8.3, 8.3, 8.3}).wetter, Zielwetter::kSonne);  // |8.3 − 8| = 0.3 ≤ 0.4
    // (8.3 − 8.0) / 3 = 0.1 a year; 2026: 8.3 + 3 · 0.1 = 8.6, out of the tolerance
    EXPECT_EQ(rate({8.0, 8.1, 8.2, 8.3}).wetter, Zielwetter::kLeichtBewoelkt);
    // (8.06 − 8.0) / 3 = 0.02 a year; 2026: 8.12, still within
    EXPECT_EQ(rate({8.0, 8.02, 8.04, 8.06}).wetter, Zielwetter::kSonne);
    EXPECT_EQ(rate({9.0, 9.0, 9.0, 9.0}).wetter, Zielwetter::kWolke);  // outside, standing still
    EXPECT_EQ(rate({9.3, 9.2, 9.1, 9.0}).wetter, Zielwetter::kWolke);  // outside, coming nearer
    EXPECT_EQ(rate({8.7, 8.8, 8.9, 9.0}).wetter, Zielwetter::kBlitz);  // outside, led further away
    EXPECT_EQ(rate({7.3, 7.2, 7.1, 7.0}).wetter, Zielwetter::kBlitz);  // on the other side just the same
    // Direction „halten“ with another rule is judged alike.
    EXPECT_EQ(rate({8.0, 8.0, 8.0, 8.0}, Zielregel::kRichtung).wetter, Zielwetter::kSonne);
    EXPECT_EQ(rate({9.0, 9.0, 9.0, 9.0}, Zielregel::kZielwert).wetter, Zielwetter::kWolke);
}

/// 0.1 + 0.2 is not 0.3 in binary: a change of that size is no movement.
TEST(Zielwetter, ARoundingIsNoMovement) {
    const auto w = reihe(2020, {0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2 + 1e-16});
    const auto held = beurteileZiel(w, {Zielregel::kHalten, Zielrichtung::kSenken, 0.2, {}});
    EXPECT_EQ(held.wetter, Zielwetter::kWolke);
    const auto turned = beurteileZiel(w, {Zielregel::kRichtung, Zielrichtung::kErhoehen, {}, {}});
    EXPECT_EQ(turned.wetter, Zielwetter::kBlitz);
}

TEST(Zielwetter, DirectionOnly) {
    const auto rate = [](const std::vector<double>& w) {
        return beurteileZiel(reihe(2020, w), {Zielregel::kRichtung, Zielrichtung::kSenken, {}, {}}).wetter;
    };
    EXPECT_EQ(rate({9, 8, 7, 6}), Zielwetter::kSonne);
    EXPECT_EQ(rate({9, 8, 6, 7}), Zielwetter::kLeichtBewoelkt);
    EXPECT_EQ(rate({6, 8, 9, 7}), Zielwetter::kWolke);
    EXPECT_EQ(rate({6, 8, 8, 8}), Zielwetter::kBlitz);           // mean wrong, last change none
    EXPECT_EQ(rate({9, 8, 7, 7}), Zielwetter::kLeichtBewoelkt);  // mean right, last change none
    EXPECT_EQ(rate({6, 6, 6, 6}), Zielwetter::kBlitz);           // asked to move, it did not
    EXPECT_EQ(rate({6, 7, 8, 9}), Zielwetter::kBlitz);
}

TEST(Differenz, IsTheDifferenceOfMeanChangesWithItsInterval) {
    // Changes with: −2, −1, −3 (mean −2, variance 1); without: 0, −1, 1, 0 (mean 0, variance 2/3).
    // Standard error √(1/3 + 1/6) = 0.7071; degrees of freedom 0.25 / (1/18 + 1/108) = 27/7;
    // t(27/7; 0.975) = 2.81747
    const std::vector<Vorher> mit = {{10, 8}, {9, 8}, {12, 9}, {7, kFehlt}};
    const std::vector<Vorher> ohne = {{5, 5}, {6, 5}, {7, 8}, {4, 4}};
    const auto d = differenzDerDifferenzen(mit, ohne);
    EXPECT_EQ(d.nMit, 3U);
    EXPECT_EQ(d.nOhne, 4U);
    EXPECT_TRUE(d.klein);
    EXPECT_NEAR(*d.differenz, -2.0, 1e-12);
    EXPECT_NEAR(*d.unten, -2.0 - 2.81747 * 0.70710678, 1e-4);
    EXPECT_NEAR(*d.oben, -2.0 + 2.81747 * 0.70710678, 1e-4);
}

TEST(Differenz, ASingleRaumIsHeldAgainstTheScatterOfTheOthers) {
    // √(2/3 · (1 + 1/4)) = 0.912871; t(3; 0.975) = 3.182446
    const std::vector<Vorher> mit = {{10, 8}};
    const std::vector<Vorher> ohne = {{5, 5}, {6, 5}, {7, 8}, {4, 4}};
    const auto d = differenzDerDifferenzen(mit, ohne);
    EXPECT_NEAR(*d.unten, -2.0 - 3.182446 * 0.912871, 1e-5);
    EXPECT_NEAR(*d.oben, -2.0 + 3.182446 * 0.912871, 1e-5);
}

TEST(Differenz, OneAgainstOneHasNoIntervalAndNobodyNoDifference) {
    const std::vector<Vorher> a = {{10, 8}}, b = {{5, 6}};
    const auto d = differenzDerDifferenzen(a, b);
    EXPECT_EQ(*d.differenz, -3.0);
    EXPECT_FALSE(d.unten);
    EXPECT_FALSE(differenzDerDifferenzen(a, {}).differenz);
}

TEST(LinearePrognose, ExtendsTheLineWithItsPredictionInterval) {
    // Mean 14 at 2021.5, slope 27 / 17.5; at 2026: 14 + 4.5 · 27 / 17.5 = 20.942857.
    // Rest 42 − 27² / 17.5 = 0.342857, s = √(rest / 4) = 0.292770; t(4; 0.975) = 2.776445;
    // half = t · s · √(1 + 1/6 + 4.5² / 17.5) = 1.239128
    const auto p = linearePrognose(reihe(2019, {10, 12, 13, 15, 16, 18}), 2026);
    ASSERT_TRUE(p);
    EXPECT_NEAR(p->wert, 20.942857, 1e-6);
    EXPECT_NEAR(p->oben - p->wert, 1.239128, 1e-5);
    EXPECT_NEAR(p->wert - p->unten, 1.239128, 1e-5);
    EXPECT_EQ(p->schritte, 2);
    EXPECT_EQ(p->jahre, 6);
}

TEST(LinearePrognose, RefusesToGoFurtherThanAThirdOfTheSeries) {
    const auto six = reihe(2019, {10, 12, 13, 15, 16, 18});
    EXPECT_EQ(linearePrognose(six, 2027).error().code, codes::kForecastTooFar);
    EXPECT_EQ(linearePrognose(six, 2024).error().code, codes::kForecastNotAhead);
    EXPECT_EQ(linearePrognose(reihe(2022, {1, kFehlt, 2, 3}), 2026).error().code, codes::kForecastTooShort);
}

}  // namespace
}  // namespace isp::analysis
