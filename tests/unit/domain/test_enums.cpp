// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gueltigkeit.h"
#include "domain/indikator.h"
#include "domain/kennzahl.h"

#include <gtest/gtest.h>
#include <type_traits>
#include <unordered_set>

namespace isp {
namespace {

TEST(Enums, SurviveTheirStoredText) {
    for (const auto a : {Aggregation::kSumme, Aggregation::kKeine})
        EXPECT_EQ(aggregationFromText(toText(a)), a);
    for (const auto z : {Zeitbezug::kPeriode, Zeitbezug::kFortgeltend})
        EXPECT_EQ(zeitbezugFromText(toText(z)), z);
    for (const auto k : {KennzahlArt::kLebenslage, KennzahlArt::kMassnahme})
        EXPECT_EQ(kennzahlArtFromText(toText(k)), k);
    for (const auto r : {Richtung::kNeutral, Richtung::kHochSchlecht, Richtung::kHochGut})
        EXPECT_EQ(richtungFromText(toText(r)), r);
    EXPECT_STREQ(toText(Richtung::kHochSchlecht), "hoch_schlecht");
    EXPECT_STREQ(toText(Zeitbezug::kFortgeltend), "fortgeltend");
    EXPECT_FALSE(aggregationFromText("mittel"));
    EXPECT_FALSE(zeitbezugFromText(""));
    EXPECT_FALSE(kennzahlArtFromText("Lebenslage"));
    EXPECT_FALSE(richtungFromText("hoch"));
}

TEST(Gueltigkeit, BothEndsAreInsideAndEmptyIsOpen) {
    const Gueltigkeit g{"2008-01-01", "2015-12-31"};
    EXPECT_TRUE(g.contains("2008-01-01"));
    EXPECT_TRUE(g.contains("2015-12-31"));
    EXPECT_FALSE(g.contains("2007-12-31"));
    EXPECT_FALSE(g.contains("2016-01-01"));
    EXPECT_TRUE(Gueltigkeit{}.contains("1800-01-01"));
    EXPECT_TRUE((Gueltigkeit{"2008-01-01", ""}.contains("9999-12-31")));
}

TEST(Id, KindsCannotBeMixedUp) {
    static_assert(!std::is_convertible_v<RaumId, KennzahlId>);
    static_assert(!std::is_convertible_v<std::int64_t, RaumId>);
    EXPECT_FALSE(RaumId{}.valid());
    EXPECT_TRUE(RaumId{3}.valid());
    EXPECT_LT(RaumId{3}, RaumId{4});
    const std::unordered_set<RaumId> set = {RaumId{1}, RaumId{2}, RaumId{1}};
    EXPECT_EQ(set.size(), 2u);
}

}  // namespace
}  // namespace isp
