// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cancel.h"
#include "base/uid.h"

#include <gtest/gtest.h>
#include <set>

namespace isp {
namespace {

TEST(Uid, IsNewEachTime) {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const auto uid = newUid();
        ASSERT_EQ(uid.size(), 36u);
        ASSERT_EQ(uid[14], '4');  // random UUID
        ASSERT_TRUE(seen.insert(uid).second);
    }
}

TEST(Uid, OfANameNeverChanges) {
    // RFC 4122, version 5: uuid5(uuid5(DNS, "isp-werkbank"), name), computed with Python's uuid module.
    EXPECT_EQ(nameUid("raum/gemeinde/01060005"), "019dad06-7c78-59fd-9c61-a108017da763");
    EXPECT_EQ(nameUid(""), "6b9d0a44-072c-5119-ba84-dc4a1e15d3aa");
    EXPECT_NE(nameUid("a"), nameUid("b"));
}

TEST(CancelToken, IsSharedByItsCopies) {
    Progress progress;
    const auto token = progress.cancel;
    EXPECT_FALSE(token.canceled());
    progress.cancel.cancel();
    EXPECT_TRUE(token.canceled());
    EXPECT_TRUE(progress.canceled());
    progress.at(0.5);  // nobody listens
    double heard = 0.0;
    progress.report = [&](double share) { heard = share; };
    progress.at(0.5);
    EXPECT_EQ(heard, 0.5);
}

}  // namespace
}  // namespace isp
