// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wert.h"
#include "domain/zeichen.h"

#include <gtest/gtest.h>
#include <vector>

namespace isp {
namespace {

std::vector<Zeichen> alle() {
    std::vector<Zeichen> all;
    for (int i = 0; i < kZeichenCount; ++i)
        all.push_back(static_cast<Zeichen>(i));
    return all;
}

TEST(Zeichen, NumbersAreStoredAndNeverChange) {
    EXPECT_EQ(static_cast<int>(Zeichen::kGenauNull), 1);
    EXPECT_EQ(static_cast<int>(Zeichen::kWenigerAlsHalb), 2);
    EXPECT_EQ(static_cast<int>(Zeichen::kUnbekannt), 3);
    EXPECT_EQ(static_cast<int>(Zeichen::kGeheim), 4);
    EXPECT_EQ(static_cast<int>(Zeichen::kSpaeter), 5);
    EXPECT_EQ(static_cast<int>(Zeichen::kNichtSinnvoll), 6);
    EXPECT_EQ(static_cast<int>(Zeichen::kNichtVerlaesslich), 7);
    EXPECT_EQ(static_cast<int>(Zeichen::kEingeschraenkt), 8);
    EXPECT_EQ(static_cast<int>(Zeichen::kVorlaeufig), 9);
    EXPECT_EQ(static_cast<int>(Zeichen::kRevidiert), 10);
    EXPECT_EQ(static_cast<int>(Zeichen::kGeschaetzt), 11);
    EXPECT_EQ(static_cast<int>(Zeichen::kUnvollstaendig), 12);
}

TEST(Zeichen, SurviveTheirSymbol) {
    for (const auto z : alle()) {
        if (z == Zeichen::kKeins || z == Zeichen::kWenigerAlsHalb || z == Zeichen::kUnvollstaendig) continue;
        const auto again = zeichenFromSymbol(symbol(z));
        ASSERT_TRUE(again) << static_cast<int>(z);
        // Secret prints as unknown: which one it is, the symbol alone does not tell.
        EXPECT_EQ(*again, z == Zeichen::kGeheim ? Zeichen::kUnbekannt : z);
    }
    EXPECT_EQ(zeichenFromSymbol("geheim"), Zeichen::kGeheim);
    EXPECT_EQ(zeichenFromSymbol("unbekannt"), Zeichen::kUnbekannt);
    EXPECT_EQ(zeichenFromSymbol("–"), Zeichen::kGenauNull);
    EXPECT_EQ(zeichenFromSymbol("…"), Zeichen::kSpaeter);
    EXPECT_EQ(zeichenFromSymbol("·"), Zeichen::kUnbekannt);
    EXPECT_EQ(zeichenFromSymbol("X"), Zeichen::kNichtSinnvoll);
    for (const auto* text : {"", " ", "0", "..", "--", "P", "(12)", "abc", "7"})
        EXPECT_EQ(zeichenFromSymbol(text), std::nullopt) << text;
}

TEST(Zeichen, MissingWinsOverDoubtfulAndSecretOverAll) {
    for (const auto a : alle()) {
        EXPECT_EQ(combine(a, Zeichen::kGeheim), Zeichen::kGeheim);
        for (const auto b : alle()) {
            EXPECT_EQ(combine(a, b), combine(b, a));
            EXPECT_EQ(carriesValue(combine(a, b)), carriesValue(a) && carriesValue(b));
            for (const auto c : alle())
                EXPECT_EQ(combine(combine(a, b), c), combine(a, combine(b, c)));
        }
    }
    EXPECT_EQ(combine(Zeichen::kRevidiert, Zeichen::kVorlaeufig), Zeichen::kVorlaeufig);
    EXPECT_EQ(combine(Zeichen::kGenauNull, Zeichen::kKeins), Zeichen::kKeins);
    EXPECT_EQ(combine(Zeichen::kWenigerAlsHalb, Zeichen::kGenauNull), Zeichen::kKeins);
    EXPECT_EQ(combine(Zeichen::kGenauNull, Zeichen::kGeschaetzt), Zeichen::kGeschaetzt);
}

TEST(Wert, ComparesMissingAsEqual) {
    EXPECT_EQ((Wert{1, 2, kFehlt, Zeichen::kGeheim}), (Wert{1, 2, kFehlt, Zeichen::kGeheim}));
    EXPECT_FALSE((Wert{1, 2, kFehlt}) == (Wert{1, 2, 0.0}));
    EXPECT_FALSE((Wert{1, 2, 3.0}) == (Wert{1, 2, 3.0, Zeichen::kVorlaeufig}));
}

TEST(Zelle, IsCompleteOnlyWithAllItsParts) {
    EXPECT_FALSE(Zelle{}.hasValue());
    EXPECT_FALSE(Zelle{}.complete());
    EXPECT_TRUE((Zelle{0.0, 1.0F, Zeichen::kKeins, true}).complete());
    EXPECT_FALSE((Zelle{5.0, 0.9F, Zeichen::kKeins, true}).complete());
    EXPECT_FALSE((Zelle{kFehlt, 1.0F, Zeichen::kGeheim, true}).complete());
}

}  // namespace
}  // namespace isp
