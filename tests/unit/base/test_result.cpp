// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/result.h"

#include <gtest/gtest.h>
#include <memory>

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

Status check(int n) {
    ISP_CHECK(half(n));
    return {};
}

TEST(Result, StatusIsValueOrError) {
    EXPECT_TRUE(check(4));
    EXPECT_EQ(check(5).error().code, codes::kInternal);
    EXPECT_TRUE(check(4).and_then([] { return check(2); }));
    EXPECT_FALSE(check(5).and_then([] { return check(2); }));
    EXPECT_FALSE(check(4).and_then([] { return check(1); }));
}

TEST(Result, GivesItsValueOrAnother) {
    EXPECT_EQ(half(8).value_or(7), 4);
    EXPECT_EQ(half(3).value_or(7), 7);
    EXPECT_EQ(*half(8), 4);
    const Result<std::string> text = std::string("abc");
    EXPECT_EQ(text->size(), 3u);
}

TEST(Result, HoldsWhatCannotBeCopied) {
    const auto make = [](bool good) -> Result<std::unique_ptr<int>> {
        if (!good) return makeError(codes::kInternal);
        return std::make_unique<int>(5);
    };
    const auto use = [&](bool good) -> Result<int> {
        ISP_TRY(const auto pointer, make(good));
        return *pointer;
    };
    EXPECT_EQ(use(true).value(), 5);
    EXPECT_FALSE(use(false));
}

TEST(Error, CarriesItsPlaceAndReason) {
    const auto error =
        makeError(codes::kFileEmpty, {"a"}).at({"f.csv", 3, 2, "x"}).because("why").withContext("c");
    EXPECT_EQ(error.location, (Location{"f.csv", 3, 2, "x"}));
    EXPECT_EQ(error.detail, "why");
    EXPECT_EQ(error.context.size(), 1u);
    EXPECT_EQ(error.code.errorClass, ErrorClass::kInput);
}

TEST(ResultDeathTest, TheWrongSideIsABrokenContract) {
    EXPECT_DEATH(static_cast<void>(half(3).value()), "has_value");
    EXPECT_DEATH(static_cast<void>(half(4).error()), "has_value");
    EXPECT_DEATH(static_cast<void>(check(4).error()), "");
}

}  // namespace
}  // namespace isp
