// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <atomic>
#include <fmt/format.h>
#include <optional>

namespace isp {

namespace {
constexpr std::int64_t kNotFixed = INT64_MIN;
std::atomic<std::int64_t> g_fixed{kNotFixed};
}  // namespace

TimePoint Clock::now() {
    if (const auto fixed = g_fixed.load(); fixed != kNotFixed)
        return TimePoint(std::chrono::milliseconds(fixed));
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string Clock::nowIso() {
    return toIso(now());
}

std::string Clock::todayIso() {
    return nowIso().substr(0, 10);
}

Clock::Fixed::Fixed(TimePoint time) {
    g_fixed = time.time_since_epoch().count();
}
Clock::Fixed::~Fixed() {
    g_fixed = kNotFixed;
}

std::string toIso(TimePoint time) {
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const auto rest = time - day;
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       duration_cast<hours>(rest).count(), duration_cast<minutes>(rest).count() % 60,
                       duration_cast<seconds>(rest).count() % 60, rest.count() % 1000);
}

}  // namespace isp
