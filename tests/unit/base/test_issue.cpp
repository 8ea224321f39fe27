// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/issue.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

constexpr Code kOne{"test.one"};
constexpr Code kTwo{"test.two"};

TEST(IssueList, CountsEqualIssuesOnceWithTheirFirstPlace) {
    IssueList list;
    EXPECT_TRUE(list.empty());
    list.add(Severity::kRefused, kOne, {"a"}, {"f.csv", 3, 1, {}});
    list.add(Severity::kRefused, kOne, {"a"}, {"f.csv", 9, 2, {}});
    list.add(Severity::kRefused, kOne, {"b"});
    list.add(Severity::kWarning, kOne, {"a"});
    list.add(Severity::kRefused, kTwo, {"a"});
    ASSERT_EQ(list.items().size(), 4u);
    EXPECT_EQ(list.items()[0].count, 2u);
    EXPECT_EQ(list.items()[0].location.row, 3);
    EXPECT_EQ(list.count(Severity::kRefused), 4u);
    EXPECT_EQ(list.count(Severity::kNote), 0u);
    EXPECT_EQ(list.count(kOne), 4u);
    EXPECT_EQ(list.omitted(), 0u);
}

TEST(IssueList, ArgumentsAreNotMixedUp) {
    IssueList list;
    list.add(Severity::kNote, kOne, {"a", "b"});
    list.add(Severity::kNote, kOne, {"ab"});
    list.add(Severity::kNote, kOne, {"a", "b", ""});
    list.add(Severity::kNote, kOne,
             {"a\x1f"
              "b"});  // what a hostile file could name a place
    list.add(Severity::kNote, kOne, {});
    list.add(Severity::kNote, kOne, {""});
    EXPECT_EQ(list.items().size(), 6u);
}

TEST(IssueList, KeepsALimitPerCode) {
    IssueList list;
    for (std::size_t i = 0; i < IssueList::kMaxDistinct + 5; ++i)
        list.add(Severity::kRefused, kOne, {std::to_string(i)});
    list.add(Severity::kRefused, kOne, {"0"});
    list.add(Severity::kRefused, kTwo, {"x"});
    EXPECT_EQ(list.items().size(), IssueList::kMaxDistinct + 1);
    EXPECT_EQ(list.omitted(), 5u);
    EXPECT_EQ(list.items()[0].count, 2u);
}

TEST(IssueList, AppendsAnother) {
    IssueList a, b;
    a.add(Severity::kNote, kOne, {"x"});
    b.add(Severity::kNote, kOne, {"x"});
    b.add(Severity::kNote, kTwo, {});
    a.append(b);
    EXPECT_EQ(a.items().size(), 2u);
    EXPECT_EQ(a.count(kOne), 2u);
    const IssueList copy = a;
    EXPECT_EQ(copy.count(kTwo), 1u);
}

}  // namespace
}  // namespace isp
