// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace isp {

/// Called when an invariant of our own code is broken: logs, flushes the log, aborts. Never for wrong input.
[[noreturn]] void contractViolated(std::string_view condition, std::string_view file, int line) noexcept;

}  // namespace isp

/// A precondition the caller must keep. Always checked: a wrong figure is worse than a stopped program.
#define ISP_REQUIRE(condition) \
    (static_cast<bool>(condition) ? void() : ::isp::contractViolated(#condition, __FILE__, __LINE__))

/// A postcondition or invariant the code itself promises.
#define ISP_ENSURE(condition) ISP_REQUIRE(condition)
