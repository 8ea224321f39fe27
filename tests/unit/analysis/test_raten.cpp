// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/codes.h"
#include "analysis/index.h"
#include "analysis/raten.h"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace isp::analysis {
namespace {

using Zahlen = std::vector<double>;
const double kNone = std::nan("");

// methods.md, "Rates and standardisation": 2 areas, 4 age groups.
TEST(Standardisierung, GivesThePublishedDirectRates) {
    const Zahlen standard{1000, 900, 1000, 900};
    const auto a = direktStandardisiert(Zahlen{30, 25, 25, 15}, Zahlen{1000, 1000, 1100, 900}, standard);
    const auto b = direktStandardisiert(Zahlen{33, 21, 30, 20}, Zahlen{1000, 900, 1100, 900}, standard);
    ASSERT_TRUE(a && b);
    EXPECT_NEAR(a->roh, 0.02375, 1e-12);
    EXPECT_NEAR(b->roh, 0.02666667, 5e-9);
    EXPECT_NEAR(a->rate, 0.02374402, 5e-9);
    EXPECT_NEAR(a->grenzen.unten, 0.01920491, 5e-9);
    EXPECT_NEAR(a->grenzen.oben, 0.02904848, 5e-9);
    EXPECT_NEAR(b->rate, 0.02665072, 5e-9);
    EXPECT_NEAR(b->grenzen.unten, 0.02177143, 5e-9);
    EXPECT_NEAR(b->grenzen.oben, 0.03230508, 5e-9);
}

TEST(Standardisierung, GivesThePublishedIndirectRates) {
    // The published figures refer to the crude rate of both standards together: 725 events among 7600.
    const double bezug = 725.0 / 7600.0;
    const auto a = indirektStandardisiert(Zahlen{30, 25, 25, 15}, Zahlen{1000, 1000, 1100, 900},
                                          Zahlen{0.1, 0.05, 0.12, 100.0 / 900}, bezug);
    const auto b = indirektStandardisiert(Zahlen{33, 21, 30, 20}, Zahlen{1000, 900, 1100, 900},
                                          Zahlen{0.05, 30.0 / 900, 0.2, 80.0 / 900}, bezug);
    ASSERT_TRUE(a && b);
    EXPECT_NEAR(a->rate, 0.02372382, 5e-9);
    EXPECT_NEAR(a->grenzen.unten, 0.0194023, 5e-8);
    EXPECT_NEAR(a->grenzen.oben, 0.02900789, 5e-9);
    EXPECT_NEAR(b->rate, 0.02610803, 5e-9);
    EXPECT_NEAR(b->grenzen.unten, 0.02154304, 5e-9);
    EXPECT_NEAR(b->grenzen.oben, 0.03164035, 5e-9);
}

TEST(Standardisierung, NeedsEveryGroup) {
    EXPECT_FALSE(direktStandardisiert(Zahlen{1, 2}, Zahlen{0, 5}, Zahlen{1, 1}));
    EXPECT_FALSE(direktStandardisiert(Zahlen{1, kNone}, Zahlen{4, 5}, Zahlen{1, 1}));
    EXPECT_FALSE(indirektStandardisiert(Zahlen{0, 0}, Zahlen{4, 5}, Zahlen{0.1, 0.1}, 0.1));
}

// Events 10, 0, 20 among 100, 100, 200: rate of all 0.075. Spread (100·0.025² + 100·0.075² + 200·0.025²)/400
// = 0.001875; minus 0.075/(400/3) = 0.0005625 leaves 0.0013125 between the Räume. Within for 100: 0.00075,
// weight 0.0013125/0.0020625 = 0.636364.
TEST(Raten, EmpiricalBayesDrawsTowardsTheMean) {
    const Zahlen events{10, 0, 20, kNone}, people{100, 100, 200, 100};
    const Ratendaten d{events, people};
    const auto raw = roheRaten(d);
    const auto bayes = bayesRaten(d);
    EXPECT_NEAR(raw[0], 0.1, 1e-12);
    EXPECT_NEAR(bayes[0], 0.075 + 0.6363636363636 * 0.025, 1e-12);
    EXPECT_NEAR(bayes[1], 0.075 - 0.6363636363636 * 0.075, 1e-12);
    EXPECT_TRUE(std::isnan(bayes[3]));
    EXPECT_NEAR(ueberhoehung(d)[0], 10 / 7.5, 1e-12);
    const std::vector<std::pair<std::size_t, std::size_t>> pairs{{0, 1}, {1, 3}};
    const auto spatial = raeumlicheRaten(d, pairs);
    EXPECT_NEAR(spatial[0], 10.0 / 200, 1e-12);
    EXPECT_NEAR(spatial[1], 10.0 / 200, 1e-12);  // its other neighbour has no figure
    EXPECT_NEAR(spatial[2], 0.1, 1e-12);
}

// Two parts over five Räume, by hand. a = 1 … 5: z = (v − 3)/√2. b = 5 … 1 but good when high: turned the
// same.
TEST(Index, AddsZValuesTurnedToOneDirection) {
    const Zahlen a{1, 2, 3, 4, 5}, b{5, 4, 3, 2, 1};
    const std::vector<Indexteil> parts{{a, true, 1.0}, {b, false, 1.0}};
    const auto r = berechneIndex(parts);
    ASSERT_TRUE(r);
    EXPECT_NEAR(r->raeume[0].summe, -2 * 2 / std::sqrt(2.0), 1e-12);
    EXPECT_NEAR(r->raeume[0].index, -2 / std::sqrt(2.0), 1e-12);
    EXPECT_EQ(r->raeume[0].status, Statusklasse::kHoch);
    EXPECT_EQ(r->raeume[2].status, Statusklasse::kMittel);
    EXPECT_EQ(r->raeume[4].status, Statusklasse::kNiedrig);
    EXPECT_NEAR(r->raeume[4].beitraege[0], std::sqrt(2.0), 1e-12);
    EXPECT_NEAR(r->raeume[4].beitraege[0] + r->raeume[4].beitraege[1], r->raeume[4].summe, 1e-12);
    EXPECT_EQ(r->varianten, 6U);  // each part left out, halved, doubled
    EXPECT_EQ(r->raeume[4].gehalten, 6U);
}

TEST(Index, ClassesFollowTheirEdges) {
    EXPECT_EQ(statusklasse(-1.0), Statusklasse::kHoch);
    EXPECT_EQ(statusklasse(-0.999), Statusklasse::kMittel);
    EXPECT_EQ(statusklasse(1.0), Statusklasse::kNiedrig);
    EXPECT_EQ(statusklasse(1.5), Statusklasse::kSehrNiedrig);
    EXPECT_EQ(statusklasse(kNone), Statusklasse::kKeine);
    EXPECT_EQ(dynamikklasse(-1.0), Dynamikklasse::kPositiv);
    EXPECT_EQ(dynamikklasse(0.0), Dynamikklasse::kStabil);
    EXPECT_EQ(dynamikklasse(1.0), Dynamikklasse::kNegativ);
}

/// An index that falls when a part worsens is a defect that has been published: no method may do that.
TEST(Index, RisesWhereAPartWorsens) {
    const Zahlen a{3, 7, 1, 9, 4, 6}, good{20, 14, 33, 5, 21, 18};
    for (const auto methode : {Indexmethode::kZ, Indexmethode::kMinMax, Indexmethode::kGeometrisch,
                               Indexmethode::kHauptkomponente}) {
        const auto before =
            berechneIndex(std::vector<Indexteil>{{a, true, 1.0}, {good, false, 2.0}}, methode);
        ASSERT_TRUE(before) << static_cast<int>(methode);
        auto worse = a;
        worse[4] = 5;
        auto less = good;
        less[4] = 17;
        const auto first =
            berechneIndex(std::vector<Indexteil>{{worse, true, 1.0}, {good, false, 2.0}}, methode);
        const auto second =
            berechneIndex(std::vector<Indexteil>{{a, true, 1.0}, {less, false, 2.0}}, methode);
        EXPECT_GT(first->raeume[4].index, before->raeume[4].index) << static_cast<int>(methode);
        EXPECT_GT(second->raeume[4].index, before->raeume[4].index) << static_cast<int>(methode);
    }
}

TEST(Index, ThePrincipalComponentOfTwoPartsWeighsThemAlike) {
    const Zahlen a{1, 2, 3, 4}, b{2, 1, 4, 3};
    const auto r =
        berechneIndex(std::vector<Indexteil>{{a, true, 1}, {b, true, 1}}, Indexmethode::kHauptkomponente);
    ASSERT_TRUE(r);
    EXPECT_NEAR(r->gewichte[0], std::sqrt(0.5), 1e-9);
    EXPECT_NEAR(r->gewichte[1], std::sqrt(0.5), 1e-9);
    const Zahlen against{4, 3, 2, 1};
    // r = -0.6: the first component is (1, -1)/√2 with eigenvalue 1.6; (1, 1)/√2 has 0.4 (by hand).
    const auto opposed =
        berechneIndex(std::vector<Indexteil>{{a, true, 1}, {b, false, 1}}, Indexmethode::kHauptkomponente);
    ASSERT_FALSE(opposed);
    EXPECT_EQ(opposed.error().code, codes::kIndexDirection);
    EXPECT_EQ(
        berechneIndex(std::vector<Indexteil>{{a, true, 1}, {Zahlen{1, 2, 3, 5}, true, 1}, {against, true, 1}},
                      Indexmethode::kHauptkomponente)
            .error()
            .code,
        codes::kIndexDirection);
}

/// Correlations 0.8 and 0.6 with the first part, 0 between the others: the eigenvalues of
/// [[1, .8, .6], [.8, 1, 0], [.6, 0, 1]] are 2, 1, 0, and the first vector is (1, .8, .6)/√2 (by hand).
TEST(Index, ThePrincipalComponentOfThreePartsIsTheOneByHand) {
    const Zahlen second{1, 1, -1, -1}, third{1, -1, 1, -1};
    Zahlen first;
    for (std::size_t i = 0; i < 4; ++i)
        first.push_back(0.8 * second[i] + 0.6 * third[i]);
    const auto r =
        berechneIndex(std::vector<Indexteil>{{first, true, 1}, {second, true, 1}, {third, true, 1}},
                      Indexmethode::kHauptkomponente);
    ASSERT_TRUE(r);
    EXPECT_NEAR(r->gewichte[0], std::sqrt(0.5), 1e-12);
    EXPECT_NEAR(r->gewichte[1], 0.8 * std::sqrt(0.5), 1e-12);
    EXPECT_NEAR(r->gewichte[2], 0.6 * std::sqrt(0.5), 1e-12);
}

TEST(Index, MissingInMissingOut) {
    const Zahlen a{1, 2, 3, kNone, 5}, b{1, 3, 2, 4, 5};
    const auto r = berechneIndex(std::vector<Indexteil>{{a, true, 1}, {b, true, 1}});
    ASSERT_TRUE(r);
    EXPECT_EQ(r->n, 4U);
    EXPECT_TRUE(std::isnan(r->raeume[3].index));
    EXPECT_EQ(r->raeume[3].status, Statusklasse::kKeine);
    EXPECT_EQ(berechneIndex({}).error().code, codes::kIndexNoParts);
    EXPECT_EQ(berechneIndex(std::vector<Indexteil>{{Zahlen{1, 2}, true, 1}}).error().code,
              codes::kIndexTooFew);
    EXPECT_EQ(berechneIndex(std::vector<Indexteil>{{Zahlen{2, 2, 2}, true, 1}}).error().code,
              codes::kIndexConstant);
    EXPECT_EQ(berechneIndex(std::vector<Indexteil>{{a, true, 0.0}}).error().code, codes::kIndexWeight);
}

}  // namespace
}  // namespace isp::analysis
