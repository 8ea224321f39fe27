// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/codes.h"
#include "analysis/klassen.h"
#include "analysis/klassengrenzen.h"
#include "kreise.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>
#include <random>

namespace isp::analysis {

void PrintTo(Klassenmethode m, std::ostream* out) {
    *out << toText(m);
}

namespace {

using Methode = Klassenmethode;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

KlassenOptionen mit(Methode methode, int anzahl = 5) {
    KlassenOptionen o;
    o.methode = methode;
    o.anzahl = anzahl;
    return o;
}

KlassenOptionen manuell(std::vector<double> grenzen) {
    auto o = mit(Methode::kManuell);
    o.grenzen = std::move(grenzen);
    return o;
}

Code errorCode(std::span<const double> werte, const KlassenOptionen& o) {
    const auto k = klassifiziere(werte, o);
    return k ? Code{"none"} : k.error().code;
}

struct Veroeffentlicht {
    KlassenOptionen optionen;
    std::vector<double> oben;
    double genauigkeit;  ///< half of the last printed digit
    std::vector<std::size_t> anzahl;
};

class KlassenTabelle : public testing::TestWithParam<Veroeffentlicht> {};

TEST_P(KlassenTabelle, GivesThePublishedBoundsAndCounts) {
    const auto& p = GetParam();
    const auto k = klassifiziere(kreiseKaliforniens(), p.optionen);
    ASSERT_TRUE(k);
    ASSERT_EQ(k->oben.size(), p.oben.size());
    for (std::size_t i = 0; i < p.oben.size(); ++i)
        EXPECT_NEAR(k->oben[i], p.oben[i], p.genauigkeit) << i;
    EXPECT_EQ(k->anzahl, p.anzahl);
    EXPECT_EQ(k->n, 58u);
    EXPECT_LE(k->unten, 0.13);
}

// Values of the table "Classes", 58 counties.
INSTANTIATE_TEST_SUITE_P(
    Kalifornien, KlassenTabelle,
    testing::Values(
        Veroeffentlicht{
            mit(Methode::kQuantile), {1.464, 5.798, 13.278, 54.616, 4111.45}, 1e-9, {12, 11, 12, 11, 12}},
        Veroeffentlicht{
            mit(Methode::kGleich), {822.394, 1644.658, 2466.922, 3289.186, 4111.45}, 1e-9, {57, 0, 0, 0, 1}},
        Veroeffentlicht{mit(Methode::kJenks), {75.29, 192.05, 370.5, 722.85, 4111.45}, 0.0, {49, 3, 4, 1, 1}},
        Veroeffentlicht{mit(Methode::kStdabw),
                        {-967.36235382, -420.71712519, 672.57333208, 1219.21856072, 4111.45},
                        5e-9,
                        {0, 0, 56, 1, 1}},
        Veroeffentlicht{mit(Methode::kBox),
                        {-52.87625, 2.5675, 9.365, 39.53, 94.97375, 4111.45},
                        1e-9,
                        {0, 15, 14, 14, 6, 9}},
        Veroeffentlicht{mit(Methode::kKopfSchwanz), {125.92810345, 811.26, 4111.45}, 5e-9, {50, 7, 1}},
        Veroeffentlicht{manuell({20, 30, 4111.45}), {20, 30, 4111.45}, 0.0, {37, 4, 17}},
        // R 4: pretty(x, 5) -> 0 1000 2000 3000 4000 5000
        Veroeffentlicht{mit(Methode::kPretty), {1000, 2000, 3000, 4000, 5000}, 0.0, {57, 0, 0, 0, 1}}));

// The ten values of the table in docs/methoden.md, "Klassen".
TEST(Klassen, AreAsTheHandbookOfMethodsSays) {
    const std::vector<double> werte = {2, 3, 3, 4, 5, 6, 8, 10, 12, 27};
    const std::vector<Veroeffentlicht> zeilen = {
        {mit(Methode::kQuantile, 3), {4, 8, 27}, 0.005, {4, 3, 3}},
        {mit(Methode::kGleich, 3), {10.33, 18.67, 27}, 0.005, {8, 1, 1}},
        {mit(Methode::kJenks, 3), {6, 12, 27}, 0.005, {6, 3, 1}},
        {mit(Methode::kKopfSchwanz), {8, 16.33, 27}, 0.005, {7, 2, 1}},
        {mit(Methode::kStdabw), {-6.85, 0.58, 15.42, 22.85, 27}, 0.005, {0, 0, 9, 0, 1}},
        {mit(Methode::kBox), {-6.13, 3.25, 5.5, 9.5, 18.88, 27}, 0.0051, {0, 3, 2, 2, 2, 1}},
        {mit(Methode::kPretty), {5, 10, 15, 20, 25, 30}, 0.005, {5, 3, 1, 0, 0, 1}},
        {manuell({5, 10, 30}), {5, 10, 30}, 0.005, {5, 3, 2}},
    };
    for (const auto& zeile : zeilen) {
        SCOPED_TRACE(toText(zeile.optionen.methode));
        const auto k = klassifiziere(werte, zeile.optionen);
        ASSERT_TRUE(k);
        EXPECT_EQ(k->anzahl, zeile.anzahl);
        ASSERT_EQ(k->oben.size(), zeile.oben.size());
        for (std::size_t i = 0; i < zeile.oben.size(); ++i)
            EXPECT_NEAR(k->oben[i], zeile.oben[i], zeile.genauigkeit);
    }
}

TEST(Klassen, AreClosedOnTheRight) {
    std::vector<double> werte(100);
    std::iota(werte.begin(), werte.end(), 0.0);
    const auto k = klassifiziere(werte, manuell({25, 74, 100}));
    ASSERT_TRUE(k);
    EXPECT_EQ(k->anzahl, (std::vector<std::size_t>{26, 49, 25}));  // published: 0…99 with 25, 74, 100
    EXPECT_EQ(k->klasse(0.0), 0u);
    EXPECT_EQ(k->klasse(25.0), 0u);
    EXPECT_EQ(k->klasse(std::nextafter(25.0, 26.0)), 1u);
    EXPECT_EQ(k->klasse(74.0), 1u);
    EXPECT_EQ(k->klasse(100.0), 2u);
    EXPECT_EQ(k->klasse(100.1), std::nullopt);
    EXPECT_EQ(k->klasse(-0.1), std::nullopt);
    EXPECT_EQ(k->klasse(kNan), std::nullopt);
    EXPECT_EQ(Klassen{}.klasse(0.0), std::nullopt);
}

TEST(Klassen, PutEveryValueIntoTheClassThatWasCounted) {
    std::mt19937 random(7);
    std::lognormal_distribution<double> distribution(1.0, 1.5);
    std::vector<double> werte(500);
    for (auto& w : werte)
        w = std::round(distribution(random) * 10.0) / 10.0;  // many ties
    werte[3] = werte[77] = kNan;
    for (const auto methode : {Methode::kQuantile, Methode::kGleich, Methode::kJenks, Methode::kStdabw,
                               Methode::kKopfSchwanz, Methode::kPretty, Methode::kBox}) {
        SCOPED_TRACE(toText(methode));
        const auto k = klassifiziere(werte, mit(methode, 7));
        ASSERT_TRUE(k);
        EXPECT_TRUE(std::is_sorted(k->oben.begin(), k->oben.end()));
        std::vector<std::size_t> counted(k->size(), 0);
        for (const double w : werte)
            if (const auto i = k->klasse(w)) ++counted[*i];
        EXPECT_EQ(counted, k->anzahl);
        EXPECT_EQ(std::accumulate(counted.begin(), counted.end(), std::size_t{0}), 498u);
        EXPECT_EQ(k->n, 498u);
    }
}

TEST(Klassen, RefuseWhatCannotBeClassed) {
    const std::vector<double> drei = {1, 2, 2, 3, kNan};
    EXPECT_EQ(errorCode({}, mit(Methode::kJenks)), codes::kNoValues);
    EXPECT_EQ(errorCode(std::vector<double>{kNan, kNan}, mit(Methode::kPretty)), codes::kNoValues);
    for (const auto methode : {Methode::kQuantile, Methode::kGleich, Methode::kJenks, Methode::kPretty,
                               Methode::kStdabw, Methode::kBox})
        EXPECT_EQ(errorCode(drei, mit(methode, 4)), codes::kTooFewDistinct) << toText(methode);
    const auto refused = klassifiziere(drei, mit(Methode::kJenks, 4));
    EXPECT_EQ(refused.error().args, (std::vector<std::string>{"3", "4"}));
    EXPECT_TRUE(klassifiziere(drei, mit(Methode::kJenks, 3)));
    EXPECT_EQ(errorCode(drei, mit(Methode::kGleich, 0)), codes::kClassCount);
    EXPECT_EQ(errorCode(drei, mit(Methode::kGleich, -3)), codes::kClassCount);
    EXPECT_EQ(errorCode(drei, mit(Methode::kPretty, 13)), codes::kClassCount);
    EXPECT_EQ(errorCode(std::vector<double>{1, 2, std::numeric_limits<double>::infinity()},
                        mit(Methode::kGleich, 2)),
              codes::kValueTooLarge);
    EXPECT_EQ(errorCode(std::vector<double>{-1e101, 2}, mit(Methode::kJenks, 2)), codes::kValueTooLarge);
}

TEST(Klassen, RefuseBadBounds) {
    const std::vector<double> werte = {1, 2, 3};
    EXPECT_EQ(errorCode(werte, manuell({})), codes::kNoBounds);
    EXPECT_EQ(errorCode(werte, manuell({1, 1})), codes::kBoundsNotAscending);
    EXPECT_EQ(errorCode(werte, manuell({2, 1})), codes::kBoundsNotAscending);
    EXPECT_EQ(errorCode(werte, manuell({1, kNan})), codes::kBoundsNotAscending);
    EXPECT_EQ(errorCode(werte, manuell({1, std::numeric_limits<double>::infinity()})),
              codes::kBoundsNotAscending);
    EXPECT_EQ(klassifiziere(werte, manuell({1, 3, 2})).error().args.at(0), "3");
    std::vector<double> viele(13);
    std::iota(viele.begin(), viele.end(), 0.0);
    EXPECT_EQ(errorCode(werte, manuell(viele)), codes::kClassCount);

    auto stdabw = mit(Methode::kStdabw);
    stdabw.vielfache = {1, -1};
    EXPECT_EQ(errorCode(werte, stdabw), codes::kMultiplesNotAscending);
    stdabw.vielfache = viele;
    EXPECT_EQ(errorCode(werte, stdabw), codes::kClassCount);
    stdabw.vielfache.clear();
    EXPECT_EQ(errorCode(werte, stdabw), codes::kNoBounds);
    auto box = mit(Methode::kBox);
    for (const double hinge : {0.0, -1.5, kNan}) {
        box.hinge = hinge;
        EXPECT_EQ(errorCode(werte, box), codes::kBadHinge);
    }
}

TEST(Klassen, ReportValuesOutsideManualBounds) {
    const auto k = klassifiziere(std::vector<double>{1, 2, 3, 4, 5}, manuell({2, 3}));
    ASSERT_TRUE(k);
    EXPECT_EQ(k->anzahl, (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(k->n, 3u);
    EXPECT_EQ(k->klasse(4.0), std::nullopt);
    ASSERT_EQ(k->hinweise.count(codes::kValuesOutside), 1u);
    const auto& issues = k->hinweise.items();
    const auto found = std::find_if(issues.begin(), issues.end(),
                                    [](const Issue& i) { return i.code == codes::kValuesOutside; });
    EXPECT_EQ(found->args, std::vector<std::string>{"2"});
}

TEST(Klassen, ManualBoundsBelowAllValuesLeaveAnEmptyClass) {
    const auto k = klassifiziere(std::vector<double>{10, 20}, manuell({5, 25}));
    ASSERT_TRUE(k);
    EXPECT_EQ(k->unten, 5.0);
    EXPECT_EQ(k->anzahl, (std::vector<std::size_t>{0, 2}));
}

TEST(Klassen, HintAtTooManyClasses) {
    std::vector<double> werte(15);
    std::iota(werte.begin(), werte.end(), 1.0);
    EXPECT_EQ(klassifiziere(werte, mit(Methode::kGleich, 5))->hinweise.count(codes::kManyClasses), 0u);
    const auto k = klassifiziere(werte, mit(Methode::kGleich, 6));
    ASSERT_EQ(k->hinweise.count(codes::kManyClasses), 1u);
    EXPECT_EQ(k->hinweise.items().at(0).args, (std::vector<std::string>{"6", "15"}));
}

TEST(Klassen, HintAtValuesNearAnEdge) {
    // 1 % of the edge 100: 99…101, both ends inside.
    const std::vector<double> werte = {1, 50, 98.995, 99, 100, 101, 101.005, 150, 200};
    const auto k = klassifiziere(werte, manuell({100, 200}));
    ASSERT_EQ(k->hinweise.items().size(), 1u);
    EXPECT_EQ(k->hinweise.items()[0].code, codes::kValueNearEdge);
    EXPECT_EQ(k->hinweise.items()[0].args, (std::vector<std::string>{"3", "1", "2"}));
    // The edges of Jenks are values themselves; only neighbours above them are told.
    const std::vector<double> weit = {1, 2, 3, 100, 101, 102, 200, 300, 301};
    EXPECT_TRUE(klassifiziere(weit, mit(Methode::kJenks, 3))->hinweise.empty());
    const auto eng =
        klassifiziere(std::vector<double>{99, 99.9, 100, 1000, 1001, 1002}, mit(Methode::kJenks, 2));
    EXPECT_TRUE(eng->hinweise.empty());
    const auto nah = klassifiziere(std::vector<double>{1, 1, 1, 1, 1.005, 1.005}, mit(Methode::kJenks, 2));
    ASSERT_EQ(nah->hinweise.items().size(), 1u);
    EXPECT_EQ(nah->hinweise.items()[0].args, (std::vector<std::string>{"2", "1", "2"}));
}

TEST(Klassen, QuantilesOfManyEqualValuesAreMerged) {
    const auto k =
        klassifiziere(std::vector<double>{0, 0, 0, 0, 0, 0, 1, 2, 3, 4}, mit(Methode::kQuantile, 5));
    ASSERT_TRUE(k);
    // (n − 1)p = 1.8, 3.6, 5.4, 7.2 -> 0, 0, 0.4, 2.2
    ASSERT_EQ(k->size(), 4u);
    EXPECT_EQ(k->oben[0], 0.0);
    EXPECT_NEAR(k->oben[1], 0.4, 1e-12);
    EXPECT_NEAR(k->oben[2], 2.2, 1e-12);
    EXPECT_EQ(k->anzahl, (std::vector<std::size_t>{6, 0, 2, 2}));
    EXPECT_EQ(k->hinweise.count(codes::kClassesMerged), 1u);
}

TEST(Klassen, QuantileEdgesThatAreValuesAreMetExactly) {
    for (std::size_t k = 2; k <= 12; ++k) {
        for (std::size_t faktor = 1; faktor < 40; ++faktor) {
            std::vector<double> werte(k * faktor + 1);  // (n − 1)·i/k is whole for every i
            std::iota(werte.begin(), werte.end(), 0.0);
            const auto oben = boundsQuantile(werte, k);
            for (std::size_t i = 0; i < k; ++i)
                ASSERT_EQ(oben[i], static_cast<double>((i + 1) * faktor));
        }
    }
}

TEST(Klassen, StdabwTakesGivenMultiples) {
    auto o = mit(Methode::kStdabw);
    o.vielfache = {-0.5, 0.5};
    const auto k = klassifiziere(std::vector<double>{2, 4, 4, 4, 5, 5, 7, 9}, o);  // mean 5, SD √(32/7)
    ASSERT_TRUE(k);
    const double sd = std::sqrt(32.0 / 7.0);
    EXPECT_NEAR(k->oben[0], 5 - sd / 2, 1e-12);
    EXPECT_NEAR(k->oben[1], 5 + sd / 2, 1e-12);
    EXPECT_EQ(k->oben[2], 9.0);
    EXPECT_EQ(k->anzahl, (std::vector<std::size_t>{1, 5, 2}));
    // Bounds beyond the largest value stay: the number of classes never depends on the values.
    o.vielfache = {-3, 3};
    const auto weit = klassifiziere(std::vector<double>{1, 2, 3}, o);
    EXPECT_EQ(weit->oben, (std::vector<double>{-1, 5, 5}));
    EXPECT_EQ(weit->anzahl, (std::vector<std::size_t>{0, 3, 0}));
}

TEST(KopfSchwanz, EndsWhereTheHeadCannotBeSplit) {
    const auto bounds = [](std::vector<double> v) { return boundsKopfSchwanz(v); };
    EXPECT_EQ(bounds({5}), std::vector<double>{5});
    EXPECT_EQ(bounds({0.1, 0.1, 0.1}), std::vector<double>{0.1});  // their mean is not exactly 0.1
    EXPECT_EQ(bounds({1, 2, 3}), (std::vector<double>{2, 3}));
    EXPECT_EQ(bounds({1, 1, 1, 9, 9}), (std::vector<double>{4.2, 9}));
    std::vector<double> steil;  // every mean falls between the first two: one class per value without a limit
    for (int i = 60; i >= 0; --i)
        steil.push_back(-std::pow(10.0, i));
    EXPECT_EQ(boundsKopfSchwanz(steil).size(), kMaxKlassen);
}

TEST(Pretty, GivesTheBreaksOfR) {
    // R 4.2, base::pretty; 1:10 and 1:20 are examples of its help page.
    EXPECT_EQ(prettyBreaks(1, 10, 5), (std::vector<double>{0, 2, 4, 6, 8, 10}));
    EXPECT_EQ(prettyBreaks(1, 20, 2), (std::vector<double>{0, 10, 20}));
    EXPECT_EQ(prettyBreaks(1, 20, 10), (std::vector<double>{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20}));
    EXPECT_EQ(prettyBreaks(0, 1, 5), (std::vector<double>{0, 0.2, 0.4, 0.6, 0.8, 1}));
    EXPECT_EQ(prettyBreaks(0, 97, 5), (std::vector<double>{0, 20, 40, 60, 80, 100}));
    EXPECT_EQ(prettyBreaks(-7, 11, 5), (std::vector<double>{-10, -5, 0, 5, 10, 15}));
    EXPECT_EQ(prettyBreaks(0.11, 0.39, 3), (std::vector<double>{0.1, 0.2, 0.3, 0.4}));
}

TEST(Pretty, CoversEveryRange) {
    const std::vector<std::pair<double, double>> ranges = {
        {7, 7},      {0, 0},           {-1e100, 1e100}, {1e-300, 2e-300},
        {0, 5e-324}, {1e15, 1e15 + 1}, {-2e-17, 3e90},  {123456.1, 123456.2}};
    for (const auto& [low, high] : ranges) {
        for (int n = 1; n <= 12; ++n) {
            const auto breaks = prettyBreaks(low, high, n);
            ASSERT_GE(breaks.size(), 2u) << low << " " << high;
            ASSERT_LE(breaks.size(), 40u) << low << " " << high;
            EXPECT_TRUE(std::is_sorted(breaks.begin(), breaks.end()));
            // R lets a bound lie 1e-10 of an interval inside the range; the classes close that gap.
            EXPECT_LE(breaks.front(), low + 1.1e-10 * (breaks[1] - breaks[0]));
            EXPECT_GE(breaks.back(), high - 1.1e-10 * (breaks[1] - breaks[0]));
            const auto k =
                klassifiziere(std::vector<double>{low, high}, mit(Methode::kPretty, low < high ? 2 : 1));
            EXPECT_EQ(k->n, 2u);
            EXPECT_TRUE(k->klasse(low) && k->klasse(high));
        }
    }
}

TEST(Pretty, NeverMakesMoreClassesThanAMapCanShow) {
    std::vector<double> werte(200);
    for (std::size_t i = 0; i < werte.size(); ++i)
        werte[i] = 0.37 * static_cast<double>(i);
    for (int n = 1; n <= 12; ++n) {
        const auto k = klassifiziere(werte, mit(Methode::kPretty, n));
        ASSERT_TRUE(k);
        EXPECT_LE(k->size(), kMaxKlassen);
        EXPECT_EQ(k->n, 200u);
    }
}

/// Least within-class deviation over every way to cut, by trying them all.
double leastDeviation(std::span<const double> sorted, std::size_t k) {
    if (sorted.empty()) return k == 0 ? 0.0 : std::numeric_limits<double>::infinity();
    if (k == 0) return std::numeric_limits<double>::infinity();
    double best = std::numeric_limits<double>::infinity();
    for (std::size_t n = 1; n <= sorted.size(); ++n) {
        const auto tail = sorted.last(n);
        const double mean = std::accumulate(tail.begin(), tail.end(), 0.0) / static_cast<double>(n);
        double deviation = 0.0;
        for (const double x : tail)
            deviation += (x - mean) * (x - mean);
        best = std::min(best, deviation + leastDeviation(sorted.first(sorted.size() - n), k - 1));
    }
    return best;
}

double deviationOf(std::span<const double> sorted, const std::vector<double>& oben) {
    double sum = 0.0;
    auto from = sorted.begin();
    for (const double bound : oben) {
        const auto to = std::upper_bound(from, sorted.end(), bound);
        const double mean = std::accumulate(from, to, 0.0) / static_cast<double>(to - from);
        for (; from != to; ++from)
            sum += (*from - mean) * (*from - mean);
    }
    return sum;
}

TEST(Jenks, IsTheOptimumOfAllCuts) {
    std::mt19937 random(11);
    std::uniform_int_distribution<int> distribution(0, 40);
    for (int round = 0; round < 60; ++round) {
        std::vector<double> werte(11);
        for (auto& w : werte)
            w = distribution(random) * 0.25;
        std::sort(werte.begin(), werte.end());
        for (std::size_t k = 1; k <= 5; ++k) {
            const auto oben = boundsJenks(werte, k);
            ASSERT_EQ(oben.size(), k);
            EXPECT_TRUE(std::is_sorted(oben.begin(), oben.end(), std::less_equal<>()));
            EXPECT_NEAR(deviationOf(werte, oben), leastDeviation(werte, k), 1e-9);
        }
    }
}

TEST(Jenks, TellsCloseClassesApartFarFromTheMean) {
    // Squares around 1e18 beside differences of 1e-6: lost in sums of single doubles.
    std::vector<double> werte;
    for (const double mitte : {-1e9, 0.0, 1e9})
        for (const double abstand : {0.0, 1e-6, 2e-6, 10e-6, 11e-6, 12e-6})
            werte.push_back(mitte + abstand);
    const auto oben = boundsJenks(werte, 6);
    std::vector<double> erwartet;
    for (const double mitte : {-1e9, 0.0, 1e9})
        erwartet.insert(erwartet.end(), {mitte + 2e-6, mitte + 12e-6});
    EXPECT_EQ(oben, erwartet);
}

TEST(Jenks, NeverSplitsEqualValues) {
    const std::vector<double> werte = {1, 5, 5, 5, 5, 5, 5, 5, 5, 9};
    EXPECT_EQ(boundsJenks(werte, 3), (std::vector<double>{1, 5, 9}));
}

TEST(Jenks, ManagesElevenThousandGemeinden) {
    std::mt19937 random(3);
    std::lognormal_distribution<double> distribution(5.0, 1.2);
    std::vector<double> werte(11000);
    for (auto& w : werte)
        w = distribution(random);
    std::sort(werte.begin(), werte.end());
    double previous = std::numeric_limits<double>::infinity();
    for (std::size_t k = 1; k <= kMaxKlassen; ++k) {
        const auto oben = boundsJenks(werte, k);
        ASSERT_EQ(oben.size(), k);
        const double deviation = deviationOf(werte, oben);
        EXPECT_LT(deviation, previous);
        previous = deviation;
    }
}

TEST(Klassenmethode, HasItsWordOnTheCommandLine) {
    for (const auto* word :
         {"quantile", "gleich", "jenks", "stdabw", "kopf-schwanz", "pretty", "box", "manuell"}) {
        const auto methode = klassenmethodeFromText(word);
        ASSERT_TRUE(methode) << word;
        EXPECT_EQ(toText(*methode), word);
    }
    EXPECT_EQ(klassenmethodeFromText("fisher"), std::nullopt);
    EXPECT_EQ(klassenmethodeFromText(""), std::nullopt);
}

}  // namespace
}  // namespace isp::analysis
