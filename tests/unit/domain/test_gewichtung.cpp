// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weighing and agreement: docs/methoden.md, „Gewichtung der Handlungserfordernisse“; numbers by hand.
#include "domain/kreislauf.h"
#include "themenakten.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

/// Two criteria of weight 2 and 1 and as many Erfordernisse as asked for.
struct Waage : test::Aktenbauer {
    explicit Waage(int erfordernisse = 1) {
        for (const double weight : {2.0, 1.0}) {
            Bewertungskriterium k;
            k.id = {static_cast<std::int64_t>(akte.kriterien.size()) + 1};
            k.durchlauf = kDurchlauf;
            k.gewicht = weight;
            akte.kriterien.push_back(k);
        }
        for (int i = 1; i <= erfordernisse; ++i) {
            Handlungserfordernis h;
            h.id = {i};
            h.durchlauf = kDurchlauf;
            akte.erfordernisse.push_back(h);
        }
    }
    Waage& punkte(int erfordernis, int akteur, int kriterium, int points) {
        Bewertung b;
        b.erfordernis = {erfordernis};
        b.akteur = {akteur};
        b.kriterium = {kriterium};
        b.punkte = points;
        akte.bewertungen.push_back(b);
        return *this;
    }
    [[nodiscard]] std::vector<Gewichtung> gewichte() const { return isp::gewichte(akte, kDurchlauf); }
    [[nodiscard]] std::vector<int> reihenfolge() const {
        std::vector<int> out;
        for (const auto& g : gewichte())
            out.push_back(static_cast<int>(g.erfordernis.value));
        return out;
    }
};

TEST(Gewichtung, TheExampleOfTheMethods) {
    Waage w;
    w.punkte(1, 1, 1, 4).punkte(1, 1, 2, 1);  // (2·4 + 1·1) / 3 = 3
    w.punkte(1, 2, 1, 2).punkte(1, 2, 2, 2);  // 2
    w.punkte(1, 3, 1, 1);                     // 1, by one criterion
    const auto g = w.gewichte().front();
    EXPECT_NEAR(*g.punkte, 2.0, 1e-12);
    EXPECT_NEAR(*g.einigkeit, 1.0 - (1.0 + 2.0 + 1.0) / 3.0 / 4.0, 1e-12);
    EXPECT_NEAR(*g.einigkeit, 0.667, 5e-4);
    EXPECT_EQ(g.beurteilende, 3);
    EXPECT_EQ(g.fehlend, 1);
}

TEST(Gewichtung, AgreementRunsFromOneToNought) {
    EXPECT_EQ(Waage().punkte(1, 1, 1, 3).punkte(1, 2, 1, 3).gewichte().front().einigkeit, 1.0);
    EXPECT_EQ(Waage().punkte(1, 1, 1, 0).punkte(1, 2, 1, 4).gewichte().front().einigkeit, 0.0);
    EXPECT_FALSE(Waage().punkte(1, 1, 1, 3).gewichte().front().einigkeit);  // one alone agrees with nobody
}

TEST(Gewichtung, NoPointsAreNotNought) {
    const auto none = Waage().gewichte().front();
    EXPECT_FALSE(none.punkte);
    EXPECT_EQ(none.beurteilende, 0);
    const auto nought = Waage().punkte(1, 1, 1, 0).punkte(1, 1, 2, 0).gewichte().front();
    EXPECT_EQ(nought.punkte, 0.0);
}

TEST(Gewichtung, HighestFirstEqualsAsTheyWereTheUnjudgedLast) {
    Waage w(5);
    w.punkte(2, 1, 1, 1).punkte(3, 1, 1, 4).punkte(4, 1, 1, 1).punkte(5, 1, 1, 0);
    EXPECT_EQ(w.reihenfolge(), (std::vector{3, 2, 4, 5, 1}));
}

TEST(Gewichtung, EachJudgeCountsAlikeHoweverMuchWasJudged) {
    // One with both criteria: 4; one with a single one: 0. The mean of the two, not of the three figures.
    const auto g = Waage().punkte(1, 1, 1, 4).punkte(1, 1, 2, 4).punkte(1, 2, 2, 0).gewichte().front();
    EXPECT_EQ(g.punkte, 2.0);
}

TEST(Gewichtung, ACriterionOfNoWeightDecidesNothing) {
    Waage w;
    w.akte.kriterien[1].gewicht = 0;
    w.punkte(1, 1, 1, 1).punkte(1, 1, 2, 4);
    EXPECT_EQ(w.gewichte().front().punkte, 1.0);
    Waage only;
    only.akte.kriterien[1].gewicht = 0;
    only.punkte(1, 1, 2, 4);
    EXPECT_FALSE(only.gewichte().front().punkte);
}

TEST(Gewichtung, OnlyWhatBelongsToTheDurchlauf) {
    Waage w;
    w.akte.kriterien[1].durchlauf = {2};
    w.punkte(1, 1, 1, 2).punkte(1, 1, 2, 4);
    EXPECT_EQ(w.gewichte().front().punkte, 2.0);
    EXPECT_EQ(w.gewichte().front().fehlend, 0);
    EXPECT_TRUE(gewichte(w.akte, DurchlaufId{2}).empty());
}

}  // namespace
}  // namespace isp
