// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

using namespace std::chrono;

TimePoint at(year_month_day date, milliseconds time) {
    return TimePoint(sys_days(date)) + time;
}

TEST(Clock, WritesIsoInUtc) {
    EXPECT_EQ(toIso(at(2026y / October / 12, 9h + 30min)), "2026-10-12T09:30:00.000Z");
    EXPECT_EQ(toIso(at(2024y / February / 29, 23h + 59min + 59s + 999ms)), "2024-02-29T23:59:59.999Z");
    EXPECT_EQ(toIso(TimePoint(-1ms)), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(toIso(at(1y / January / 1, 0ms)), "0001-01-01T00:00:00.000Z");
}

TEST(Clock, CanBeFixedForAWhile) {
    const auto before = Clock::now();
    {
        const Clock::Fixed fixed(at(2020y / May / 3, 4h));
        EXPECT_EQ(Clock::nowIso(), "2020-05-03T04:00:00.000Z");
        EXPECT_EQ(Clock::todayIso(), "2020-05-03");
    }
    EXPECT_GE(Clock::now(), before);
}

}  // namespace
}  // namespace isp
