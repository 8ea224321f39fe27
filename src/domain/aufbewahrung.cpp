// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/aufbewahrung.h"

#include <charconv>
#include <chrono>
#include <fmt/format.h>
#include <optional>

namespace isp {

namespace {

using std::chrono::months;
using std::chrono::year_month_day;

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

std::optional<year_month_day> dayOf(std::string_view iso) {
    constexpr std::size_t kLength = 10;
    if (iso.size() < kLength || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    const auto y = number(iso.substr(0, 4));
    const auto m = number(iso.substr(5, 2));
    const auto d = number(iso.substr(8, 2));
    if (!y || !m || !d || *m < 1 || *d < 1) return std::nullopt;
    const year_month_day out{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                             std::chrono::day{static_cast<unsigned>(*d)}};
    return out.ok() ? std::optional(out) : std::nullopt;
}

}  // namespace

std::string faelligAm(std::string_view beginn, int monate) {
    const auto begin = dayOf(beginn);
    if (!begin || monate <= 0) return {};
    auto last = *begin + months{monate};
    if (!last.ok()) last = last.year() / last.month() / std::chrono::last;
    const year_month_day due{std::chrono::sys_days{last} + std::chrono::days{1}};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(due.year()), static_cast<unsigned>(due.month()),
                       static_cast<unsigned>(due.day()));
}

}  // namespace isp
