// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/umrechnung.h"

#include <gtest/gtest.h>

namespace isp::analysis {
namespace {

/// Positions: A and B existed before, C and D begin with a change, E is not concerned.
enum : std::uint32_t { kA, kB, kC, kD, kE, kAnzahl };

Zelle zelle(double wert, Zeichen zeichen = Zeichen::kKeins) {
    return {wert, 1.0F, zeichen, true};
}

std::vector<Zelle> row(double a, double b) {
    std::vector<Zelle> out(kAnzahl);
    out[kA] = zelle(a);
    out[kB] = zelle(b);
    out[kE] = zelle(7.0);
    return out;
}

const std::vector<bool> kVorher = {true, true, false, false, true};

std::vector<Zelle> run(const std::vector<Zelle>& row, const std::vector<Gebietswechsel>& wechsel,
                       Aggregation art = Aggregation::kSumme) {
    return rechneUm(row, kVorher, wechsel, art);
}

const Gebietswechsel kVereint{{{kA, kC, 1.0}, {kB, kC, 1.0}}, false};
const Gebietswechsel kGeteilt{{{kA, kC, 0.6}, {kA, kD, 0.4}}, false};

TEST(Umrechnung, TwoBecomeOne) {
    const auto out = run(row(2814.0, 403.0), {kVereint});
    EXPECT_EQ(out[kC].wert, 3217.0);  // 2814 + 403, exactly
    EXPECT_TRUE(out[kC].umgerechnet);
    EXPECT_EQ(out[kC].zeichen, Zeichen::kKeins);  // whole Räume: nothing is estimated
    for (const auto gone : {kA, kB}) {
        EXPECT_FALSE(out[gone].hasValue());
        EXPECT_FALSE(out[gone].vorhanden);
    }
    EXPECT_EQ(out[kE].wert, 7.0);
    EXPECT_FALSE(out[kE].umgerechnet);
}

TEST(Umrechnung, OneIsSplitSixtyToForty) {
    const auto out = run(row(1000.0, 50.0), {kGeteilt});
    EXPECT_NEAR(out[kC].wert, 600.0, 1e-9);
    EXPECT_NEAR(out[kD].wert, 400.0, 1e-9);
    EXPECT_EQ(out[kC].zeichen, Zeichen::kGeschaetzt);
    EXPECT_EQ(out[kB].wert, 50.0);
}

TEST(Umrechnung, AChainMultipliesItsShares) {
    // A gives C 60 % and D 40 %; then D joins B: B = B + 0.4·A.
    const Gebietswechsel joined{{{kD, kB, 1.0}}, false};
    const auto out = run(row(1000.0, 50.0), {kGeteilt, joined});
    EXPECT_NEAR(out[kC].wert, 600.0, 1e-9);
    EXPECT_NEAR(out[kB].wert, 450.0, 1e-9);
    EXPECT_FALSE(out[kD].vorhanden);
    // And B gives a quarter of that on to C: 600 + 0.25·450 = 712.5; 337.5 stay.
    const Gebietswechsel exchanged{{{kB, kC, 0.25}}, true};
    const auto further = run(row(1000.0, 50.0), {kGeteilt, joined, exchanged});
    EXPECT_NEAR(further[kC].wert, 712.5, 1e-9);
    EXPECT_NEAR(further[kB].wert, 337.5, 1e-9);
}

TEST(Umrechnung, MissingInMissingOut) {
    auto row1 = row(2814.0, 403.0);
    row1[kB] = {kFehlt, 0.0F, Zeichen::kGeheim, true};
    const auto secret = run(row1, {kVereint});
    EXPECT_FALSE(secret[kC].hasValue());
    EXPECT_EQ(secret[kC].zeichen, Zeichen::kGeheim);
    EXPECT_TRUE(secret[kC].vorhanden);
    row1[kB] = {};
    EXPECT_FALSE(run(row1, {kVereint})[kC].hasValue());
    EXPECT_EQ(run(row1, {kVereint})[kC].zeichen, Zeichen::kUnbekannt);
    row1[kA] = {};
    EXPECT_FALSE(run(row1, {kVereint})[kC].vorhanden);  // nothing was ever delivered
}

TEST(Umrechnung, AShareOfNothingNeedsNoFigure) {
    auto row1 = row(2814.0, 403.0);
    row1[kB] = {};
    const Gebietswechsel onlyLand{{{kA, kC, 1.0}, {kB, kC, 0.0}, {kB, kD, 1.0}}, false};
    const auto out = run(row1, {onlyLand});
    EXPECT_EQ(out[kC].wert, 2814.0);
    EXPECT_EQ(out[kC].zeichen, Zeichen::kKeins);
    EXPECT_FALSE(out[kD].hasValue());
}

TEST(Umrechnung, OneThatGoesOnKeepsItsOwnPart) {
    // Eingliederung: B joins A, which goes on.
    const auto out = run(row(2814.0, 403.0), {{{{kB, kA, 1.0}}, false}});
    EXPECT_EQ(out[kA].wert, 3217.0);
    EXPECT_FALSE(out[kB].vorhanden);
    // Without a figure of its own it has none afterwards either.
    auto row1 = row(2814.0, 403.0);
    row1[kA] = {};
    EXPECT_FALSE(run(row1, {{{{kB, kA, 1.0}}, false}})[kA].hasValue());
}

TEST(Umrechnung, TwoExchangeParts) {
    const auto out = run(row(100.0, 200.0), {{{{kA, kB, 0.1}, {kB, kA, 0.25}}, true}});
    EXPECT_NEAR(out[kA].wert, 90.0 + 50.0, 1e-9);
    EXPECT_NEAR(out[kB].wert, 150.0 + 10.0, 1e-9);
}

TEST(Umrechnung, SignsGoOver) {
    auto row1 = row(2814.0, 403.0);
    row1[kB].zeichen = Zeichen::kVorlaeufig;
    EXPECT_EQ(run(row1, {kVereint})[kC].zeichen, Zeichen::kVorlaeufig);
}

TEST(Umrechnung, ARateGoesOverOnlyAsAWhole) {
    const auto renamed = run(row(4.9, 6.1), {{{{kA, kC, 1.0}}, false}}, Aggregation::kKeine);
    EXPECT_EQ(renamed[kC].wert, 4.9);
    const auto merged = run(row(4.9, 6.1), {kVereint}, Aggregation::kKeine);
    EXPECT_FALSE(merged[kC].hasValue());
    EXPECT_EQ(merged[kC].zeichen, Zeichen::kNichtSinnvoll);
}

}  // namespace
}  // namespace isp::analysis
