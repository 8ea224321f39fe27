// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rhythmus.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>
#include <map>

namespace isp {

namespace {

constexpr int kMonateImJahr = 12;

int part(std::string_view iso, std::size_t from, std::size_t count) {
    return std::stoi(std::string(iso.substr(from, count)));
}

std::chrono::sys_days toDays(std::string_view iso) {
    return std::chrono::year_month_day(std::chrono::year(part(iso, 0, 4)),
                                       std::chrono::month(static_cast<unsigned>(part(iso, 5, 2))),
                                       std::chrono::day(static_cast<unsigned>(part(iso, 8, 2))));
}

/// Months since year 0 of the last day.
int monthOf(const Periode& p) {
    return p.year() * kMonateImJahr + p.code() / 1000 % 100 - 1;
}

int lastDayOf(int year, int month) {
    using namespace std::chrono;
    return static_cast<int>(static_cast<unsigned>(
        year_month_day_last(std::chrono::year(year),
                            month_day_last(std::chrono::month(static_cast<unsigned>(month))))
            .day()));
}

int monthsOf(PeriodeArt art) {
    switch (art) {
        case PeriodeArt::kMonat:
            return 1;
        case PeriodeArt::kQuartal:
            return 3;
        case PeriodeArt::kHalbjahr:
            return 6;
        default:
            return kMonateImJahr;
    }
}

/// The latest of the kind most are of.
Periode patternOf(std::span<const Periode> delivered) {
    std::map<PeriodeArt, int> count;
    for (const auto& p : delivered)
        ++count[p.art()];
    const auto most = std::max_element(count.begin(), count.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    auto out = delivered.front();
    for (const auto& p : delivered)
        if (p.art() == most->first && (out.art() != most->first || out < p)) out = p;
    return out;
}

/// The shortest distance between two Stichtage, as a usual rhythm.
int distanceOf(std::span<const Periode> delivered) {
    std::vector<int> months;
    for (const auto& p : delivered)
        months.push_back(monthOf(p));
    std::sort(months.begin(), months.end());
    int shortest = kMonateImJahr;
    for (std::size_t i = 1; i < months.size(); ++i)
        if (months[i] > months[i - 1]) shortest = std::min(shortest, months[i] - months[i - 1]);
    for (const int usual : {kMonateImJahr, 6, 3})
        if (shortest >= usual) return usual;
    return 1;
}

}  // namespace

std::optional<Zeitraster> Zeitraster::aus(const std::string& rhythmus, std::span<const Periode> geliefert) {
    if (geliefert.empty()) return std::nullopt;
    const auto pattern = patternOf(geliefert);
    auto months = monateImRhythmus(rhythmus);
    if (!months)
        months = pattern.art() == PeriodeArt::kStichtag ? distanceOf(geliefert) : monthsOf(pattern.art());
    return Zeitraster(*months, pattern);
}

int Zeitraster::schritt(const Periode& periode) const noexcept {
    const int distance = monthOf(periode) - monthOf(m_muster);
    // Rounded up: what ends within the step belongs to it.
    return distance > 0 ? (distance + m_monate - 1) / m_monate : distance / m_monate;
}

Periode Zeitraster::periode(int schritt) const {
    const int at = monthOf(m_muster) + schritt * m_monate;
    const int year = at / kMonateImJahr;
    const int month = at % kMonateImJahr + 1;
    switch (m_muster.art()) {
        case PeriodeArt::kJahr:
            return Periode::jahr(year);
        case PeriodeArt::kHalbjahr:
            return Periode::halbjahr(year, month > 6 ? 2 : 1);
        case PeriodeArt::kQuartal:
            return Periode::quartal(year, (month - 1) / 3 + 1);
        case PeriodeArt::kMonat:
            return Periode::monat(year, month);
        case PeriodeArt::kStichtag:
            break;
    }
    const bool atEnd = m_muster.day() == lastDayOf(m_muster.year(), m_muster.part());
    const int end = lastDayOf(year, month);
    return Periode::stichtag(year, month, atEnd ? end : std::min(end, m_muster.day()));
}

std::optional<int> monateImRhythmus(std::string_view rhythmus) noexcept {
    static constexpr std::array<std::pair<std::string_view, int>, 6> kRhythmen = {{{"jaehrlich", 12},
                                                                                   {"halbjahr", 6},
                                                                                   {"halbjaehrlich", 6},
                                                                                   {"quartal", 3},
                                                                                   {"monat", 1},
                                                                                   {"monatlich", 1}}};
    for (const auto& [name, months] : kRhythmen)
        if (name == rhythmus) return months;
    return std::nullopt;
}

std::string tageSpaeter(std::string_view isoDate, int tage) {
    const std::chrono::year_month_day day(toDays(isoDate) + std::chrono::days(tage));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

int tageZwischen(std::string_view von, std::string_view bis) {
    return static_cast<int>((toDays(bis) - toDays(von)).count());
}

std::optional<std::string> faelligAm(const Kennzahl& kennzahl, const Periode& periode) {
    if (!kennzahl.faelligNach) return std::nullopt;
    return tageSpaeter(periode.lastDay(), *kennzahl.faelligNach);
}

}  // namespace isp
