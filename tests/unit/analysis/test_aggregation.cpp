// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/aggregation.h"

#include <cmath>
#include <gtest/gtest.h>

namespace isp::analysis {
namespace {

using Positionen = std::vector<std::uint32_t>;

Zelle geliefert(double wert, Zeichen zeichen = Zeichen::kKeins) {
    return {wert, 1.0F, zeichen, true};
}
Zelle nurZeichen(Zeichen zeichen) {
    return {kFehlt, 0.0F, zeichen, true};
}

/// A small Kreis. Positions: 0…2 Gemeinden of Raum 5, 3 of Raum 6, 4 Buchholz (uninhabited, in no Raum), 5
/// and 6 the Räume, 7 the Kreis, 8 the Land, which the Kreis does not cover.
enum : std::uint32_t { kA, kB, kC, kD, kBuchholz, kRaum1, kRaum2, kKreis, kLand, kAnzahl };

Teilbaum kreis() {
    Teilbaum t;
    t.kinder = {{}, {}, {}, {}, {}, {kA, kB, kC}, {kD}, {kRaum1, kRaum2, kBuchholz}, {kKreis}};
    t.gewicht = {100, 300, 600, 1000, 0, 1000, 1000, 2000, 3000000};
    t.summierbar = {true, true, true, true, true, true, true, true, false};
    return t;
}

std::vector<Zelle> leer() {
    return std::vector<Zelle>(kAnzahl);
}

Zelle at(const Teilbaum& baum, const std::vector<Zelle>& zellen, std::uint32_t ziel,
         Aggregation art = Aggregation::kSumme) {
    return aggregiere(baum, zellen, Positionen{ziel}, art).at(0);
}

std::vector<Zelle> alleGemeinden() {
    auto z = leer();
    z[kA] = geliefert(1);
    z[kB] = geliefert(20);
    z[kC] = geliefert(300);
    z[kD] = geliefert(4000);
    return z;
}

TEST(Aggregation, AddsUpTheParts) {
    const auto z = alleGemeinden();
    const auto out = aggregiere(kreis(), z, Positionen{kRaum1, kRaum2, kKreis, kA}, Aggregation::kSumme);
    EXPECT_EQ(out[0].wert, 321.0);
    EXPECT_EQ(out[1].wert, 4000.0);
    EXPECT_EQ(out[2].wert, 4321.0);
    EXPECT_EQ(out[3].wert, 1.0);
    for (const auto& zelle : out) {
        EXPECT_TRUE(zelle.complete());
        EXPECT_TRUE(zelle.vorhanden);
        EXPECT_EQ(zelle.zeichen, Zeichen::kKeins);
    }
}

TEST(Aggregation, UninhabitedPartWithoutFigureLeavesTheSumComplete) {
    EXPECT_EQ(at(kreis(), alleGemeinden(), kKreis).anteilVorhanden, 1.0F);
    auto z = alleGemeinden();
    z[kBuchholz] = nurZeichen(Zeichen::kUnbekannt);
    EXPECT_TRUE(at(kreis(), z, kKreis).complete());
    // Also where the parts only count 1 each, because one population is unknown.
    auto baum = kreis();
    baum.gewicht[kA] = kFehlt;
    EXPECT_TRUE(at(baum, z, kKreis).complete());
    z[kBuchholz] = geliefert(5);
    EXPECT_EQ(at(baum, z, kKreis).wert, 4326.0);
}

TEST(Aggregation, SaysHowMuchOfASumIsThere) {
    auto z = alleGemeinden();
    z[kB] = Zelle{};
    const auto raum = at(kreis(), z, kRaum1);
    EXPECT_EQ(raum.wert, 301.0);
    EXPECT_FLOAT_EQ(raum.anteilVorhanden, 0.7F);  // 100 + 600 of 1000
    EXPECT_FALSE(raum.complete());
    EXPECT_FLOAT_EQ(at(kreis(), z, kKreis).anteilVorhanden, 0.85F);  // 1700 of 2000
    // Without the population of one of them each finest part counts 1: A and C of three, and of four in the
    // Kreis.
    auto baum = kreis();
    baum.gewicht[kC] = kFehlt;
    EXPECT_FLOAT_EQ(at(baum, z, kRaum1).anteilVorhanden, 2.0F / 3.0F);
    EXPECT_FLOAT_EQ(at(baum, z, kKreis).anteilVorhanden, 0.75F);
}

TEST(Aggregation, AMissingPartOfLittleWeightIsStillMissing) {
    Teilbaum baum{{{}, {}, {0, 1}}, {1e9, 1, kFehlt}, {true, true, true}};
    const auto zelle = at(baum, {geliefert(7), Zelle{}, Zelle{}}, 2);
    EXPECT_EQ(zelle.wert, 7.0);
    EXPECT_FALSE(zelle.complete());
}

TEST(Aggregation, DeliveredFigureWinsOverTheSum) {
    auto z = alleGemeinden();
    z[kRaum1] = geliefert(999, Zeichen::kRevidiert);
    EXPECT_EQ(at(kreis(), z, kRaum1).wert, 999.0);
    EXPECT_EQ(at(kreis(), z, kRaum1).zeichen, Zeichen::kRevidiert);
    EXPECT_EQ(at(kreis(), z, kKreis).wert, 4999.0);
    // It stands for all its parts, also for those without a figure.
    z[kA] = z[kB] = z[kC] = Zelle{};
    EXPECT_EQ(at(kreis(), z, kKreis).wert, 4999.0);
    EXPECT_TRUE(at(kreis(), z, kKreis).complete());
    z[kRaum1] = geliefert(0, Zeichen::kGenauNull);
    EXPECT_EQ(at(kreis(), z, kRaum1).zeichen, Zeichen::kGenauNull);
    EXPECT_EQ(at(kreis(), z, kKreis).wert, 4000.0);
}

TEST(Aggregation, APartWithASignInsteadOfAFigureIsNotThere) {
    auto z = alleGemeinden();
    z[kC] = nurZeichen(Zeichen::kGeheim);
    const auto zelle = at(kreis(), z, kRaum1);
    EXPECT_EQ(zelle.wert, 21.0);
    EXPECT_FLOAT_EQ(zelle.anteilVorhanden, 0.4F);
    EXPECT_EQ(zelle.zeichen, Zeichen::kKeins);
    // The Raum itself may carry a sign: its parts are asked instead.
    z[kRaum1] = nurZeichen(Zeichen::kSpaeter);
    EXPECT_EQ(at(kreis(), z, kRaum1).wert, 21.0);
}

TEST(Aggregation, SignsOfThePartsPassOn) {
    auto z = alleGemeinden();
    z[kA].zeichen = Zeichen::kRevidiert;
    z[kB].zeichen = Zeichen::kVorlaeufig;
    EXPECT_EQ(at(kreis(), z, kRaum1).zeichen, combine(Zeichen::kRevidiert, Zeichen::kVorlaeufig));
    EXPECT_EQ(at(kreis(), z, kKreis).zeichen, Zeichen::kVorlaeufig);
    EXPECT_EQ(at(kreis(), z, kRaum2).zeichen, Zeichen::kKeins);
}

TEST(Aggregation, NothingThereIsNotZero) {
    const auto nichts = at(kreis(), leer(), kKreis);
    EXPECT_FALSE(nichts.hasValue());
    EXPECT_FALSE(nichts.vorhanden);
    EXPECT_EQ(nichts.anteilVorhanden, 0.0F);
    EXPECT_EQ(nichts.zeichen, Zeichen::kKeins);
    auto z = leer();
    z[kA] = nurZeichen(Zeichen::kUnbekannt);
    z[kB] = nurZeichen(Zeichen::kGeheim);
    const auto zeichen = at(kreis(), z, kKreis);
    EXPECT_FALSE(zeichen.hasValue());
    EXPECT_TRUE(zeichen.vorhanden);
    EXPECT_EQ(zeichen.zeichen, Zeichen::kGeheim);
    EXPECT_EQ(at(kreis(), z, kRaum2).vorhanden, false);
}

TEST(Aggregation, WhatIsNotCoveredByItsPartsIsNeverASum) {
    auto z = alleGemeinden();
    EXPECT_FALSE(at(kreis(), z, kLand).vorhanden);
    z[kLand] = geliefert(7);
    EXPECT_EQ(at(kreis(), z, kLand).wert, 7.0);
    // Nor does it pass half a sum on to something above it.
    Teilbaum baum = kreis();
    baum.summierbar[kRaum1] = false;
    z[kLand] = Zelle{};
    const auto zelle = at(baum, z, kKreis);
    EXPECT_EQ(zelle.wert, 4000.0);
    EXPECT_FLOAT_EQ(zelle.anteilVorhanden, 0.5F);
}

TEST(Aggregation, RatesAreNeverAdded) {
    auto z = alleGemeinden();
    EXPECT_FALSE(at(kreis(), z, kRaum1, Aggregation::kKeine).vorhanden);
    EXPECT_EQ(at(kreis(), z, kA, Aggregation::kKeine).wert, 1.0);
    z[kRaum1] = nurZeichen(Zeichen::kGeheim);
    EXPECT_EQ(at(kreis(), z, kRaum1, Aggregation::kKeine).zeichen, Zeichen::kGeheim);
}

TEST(Aggregation, ACircleEnds) {
    Teilbaum baum{{{1, 2}, {0}, {}}, {1, 1, 1}, {true, true, true}};
    std::vector<Zelle> z(3);
    z[2] = geliefert(5);
    EXPECT_EQ(at(baum, z, 0).wert, 5.0);
    baum.kinder[0] = {2, 1};
    EXPECT_EQ(at(baum, z, 0).wert, 5.0);
    Teilbaum selbst{{{0}}, {1}, {true}};
    EXPECT_FALSE(at(selbst, {Zelle{}}, 0).hasValue());
}

TEST(Aggregation, ADeepChainNeedsNoStack) {
    constexpr std::uint32_t n = 300000;
    Teilbaum baum{std::vector<std::vector<std::uint32_t>>(n), std::vector<double>(n, 1.0),
                  std::vector<bool>(n, true)};
    for (std::uint32_t i = 0; i + 1 < n; ++i)
        baum.kinder[i] = {i + 1};
    std::vector<Zelle> z(n);
    z[n - 1] = geliefert(3);
    EXPECT_EQ(at(baum, z, 0).wert, 3.0);
}

TEST(Aggregation, TargetsComeInTheOrderAskedFor) {
    const auto out =
        aggregiere(kreis(), alleGemeinden(), Positionen{kKreis, kA, kKreis, kRaum2}, Aggregation::kSumme);
    ASSERT_EQ(out.size(), 4u);
    EXPECT_EQ(out[0].wert, 4321.0);
    EXPECT_EQ(out[1].wert, 1.0);
    EXPECT_EQ(out[2].wert, 4321.0);
    EXPECT_EQ(out[3].wert, 4000.0);
    EXPECT_TRUE(aggregiere(kreis(), leer(), {}, Aggregation::kSumme).empty());
}

}  // namespace
}  // namespace isp::analysis
