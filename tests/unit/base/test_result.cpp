// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/result.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

Result<int> half(int n) {
    if (n % 2 != 0) return makeError(codes::kInternal, {"odd"});
    return n / 2;
}

Result<int> quarter(int n) {
    ISP_TRY(const int h, half(n));
    return half(h);
}

TEST(Result, ChainsUntilTheFirstError) {
    EXPECT_EQ(quarter(8).value(), 2);
    EXPECT_EQ(quarter(6).error().args.at(0), "odd");
    EXPECT_EQ(half(8).and_then(half).value(), 2);
}

TEST(Result, KeepsContextInnermostFirst) {
    auto error = half(3).error();
    error.withContext("inner").withContext("outer");
    EXPECT_EQ(error.context, (std::vector<std::string>{"inner", "outer"}));
}

}  // namespace
}  // namespace isp
