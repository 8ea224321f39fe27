// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_files.h"
#include "geo/codes.h"
#include "geo/join.h"

#include <gtest/gtest.h>

namespace isp::geo {
namespace {

using namespace test;

Merkmalsflaeche flaeche(std::string key, std::string name, Polygon polygon, long gf = 0) {
    static long number = 0;
    return {{std::move(key), std::move(name), {std::move(polygon)}, ++number, false}, gf};
}

struct Joined {
    std::vector<GelesenesGebiet> areas;
    IssueList issues;
};

Joined join(std::vector<Merkmalsflaeche> features) {
    Joined out;
    auto result = joinByKey(std::move(features), {"x.gpkg", 0, 0, "gemeinden"}, out.issues);
    EXPECT_TRUE(result);
    if (result) out.areas = std::move(*result);
    return out;
}

TEST(Join, WaterGoesWhereLandStandsUnderTheKey) {
    const auto j = join({flaeche("01054168", "Wyk", square(0, 0, 100), 2),
                         flaeche("01054168", "Wyk", square(200, 0, 10), 4),
                         flaeche("01054168", "Wyk", square(100, 0, 100), 1)});
    ASSERT_EQ(j.areas.size(), 1u);
    EXPECT_DOUBLE_EQ(area(j.areas[0].geometrie), 100.0);
    ASSERT_EQ(j.issues.count(codes::kWaterLeftOut), 1u);
    EXPECT_EQ(j.issues.items()[0].args, (std::vector<std::string>{"01054168", "2"}));
    EXPECT_EQ(j.issues.items()[0].severity, Severity::kNote);
    EXPECT_EQ(j.issues.count(codes::kJoined), 0u);
}

TEST(Join, WaterAloneAndOtherFactorsStay) {
    const auto j =
        join({flaeche("A", "See", square(0, 0, 100), 2), flaeche("B", "Land", square(200, 0, 10), 9),
              flaeche("B", "Land", square(300, 0, 10), 9)});
    ASSERT_EQ(j.areas.size(), 2u);
    EXPECT_EQ(j.areas[1].geometrie.size(), 2u);
    EXPECT_EQ(j.issues.count(codes::kWaterLeftOut), 0u);
    EXPECT_EQ(j.issues.count(codes::kJoined), 1u);
}

TEST(Join, PartsThatTouchBecomeOne) {
    const auto j = join({flaeche("A", "a", square(0, 0, 100)), flaeche("B", "b", square(0, 100, 100)),
                         flaeche("A", "a", square(100, 0, 100))});
    ASSERT_EQ(j.areas.size(), 2u);
    EXPECT_EQ(j.areas[0].schluessel, "A");
    EXPECT_EQ(j.areas[0].geometrie.size(), 1u);
    EXPECT_DOUBLE_EQ(area(j.areas[0].geometrie), 20000.0);
    EXPECT_EQ(j.issues.count(Severity::kWarning), 0u);
}

TEST(Join, DifferentNamesUnderOneKeyAreDoubtful) {
    const auto j = join({flaeche("A", "Tangstedt", square(0, 0, 100)),
                         flaeche("A", "Nahe", square(500, 0, 100)), flaeche("A", "", square(900, 0, 100))});
    EXPECT_EQ(j.areas.size(), 1u);
    ASSERT_EQ(j.issues.count(codes::kJoinedOtherNames), 1u);
    EXPECT_EQ(j.issues.items()[0].args, (std::vector<std::string>{"A", "Tangstedt, Nahe"}));
    EXPECT_EQ(j.issues.items()[0].severity, Severity::kWarning);
    EXPECT_GT(j.issues.items()[0].location.row, 0);
}

TEST(Join, TheSameAreaTwiceCountsOnceAndIsReported) {
    const auto j = join({flaeche("A", "a", square(0, 0, 100)), flaeche("A", "a", square(0, 0, 100))});
    ASSERT_EQ(j.areas.size(), 1u);
    EXPECT_DOUBLE_EQ(area(j.areas[0].geometrie), 10000.0);
    ASSERT_EQ(j.issues.count(codes::kJoinedOverlapping), 1u);
    EXPECT_EQ(j.issues.items()[1].args[1], "10000");
}

}  // namespace
}  // namespace isp::geo
