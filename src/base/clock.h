// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace isp {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from. Tests install a fixed clock; everything that stamps time asks here.
class Clock {
public:
    [[nodiscard]] static TimePoint now();
    /// `2026-10-12T09:30:00.000Z`: what stores and logs keep.
    [[nodiscard]] static std::string nowIso();
    /// `2026-10-12` in UTC.
    [[nodiscard]] static std::string todayIso();

    /// Replaces the time until destroyed. For tests.
    class Fixed {
    public:
        explicit Fixed(TimePoint time);
        ~Fixed();
        Fixed(const Fixed&) = delete;
        Fixed& operator=(const Fixed&) = delete;
    };
};

[[nodiscard]] std::string toIso(TimePoint time);

}  // namespace isp
