// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gueltigkeit.h"

#include "domain/periode.h"

#include <chrono>

namespace isp {

std::string verschobenerTag(const std::string& isoDate, int tage) {
    const auto p = Periode::parse(isoDate);
    if (!p || p->art() != PeriodeArt::kStichtag) return isoDate;
    namespace ch = std::chrono;
    const ch::sys_days there = ch::year{p->year()} / ch::month(static_cast<unsigned>(p->part())) /
                               ch::day(static_cast<unsigned>(p->day()));
    const ch::year_month_day moved{there + ch::days{tage}};
    return Periode::stichtag(static_cast<int>(moved.year()),
                             static_cast<int>(static_cast<unsigned>(moved.month())),
                             static_cast<int>(static_cast<unsigned>(moved.day())))
        .toString();
}

}  // namespace isp
