// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periode.h"

#include "base/contracts.h"
#include "domain/text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <fmt/format.h>

namespace isp {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

// The code is year * 100000 + month of the last day * 1000 + tail. The tail keeps the kinds apart and in a
// sensible order at the same end: Stichtag 1…31 (its day), then Monat 40, Quartal 50, Halbjahr 60, Jahr 70.
constexpr int kTailMonat = 40;
constexpr int kTailQuartal = 50;
constexpr int kTailHalbjahr = 60;
constexpr int kTailJahr = 70;

constexpr std::int32_t pack(int y, int lastMonth, int tail) {
    return y * 100000 + lastMonth * 1000 + tail;
}

bool validYear(int y) {
    return y >= 1 && y <= 9999;
}

int daysIn(int y, int m) {
    const auto last = year_month_day_last{year{y} / month{static_cast<unsigned>(m)} / std::chrono::last};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::optional<int> digits(std::string_view text, std::size_t minLength, std::size_t maxLength) {
    if (text.size() < minLength || text.size() > maxLength) return std::nullopt;
    for (const char c : text)
        if (c < '0' || c > '9') return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<Periode> makeStichtag(int y, int m, int d) {
    if (!validYear(y) || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return std::nullopt;
    return Periode::stichtag(y, m, d);
}

std::optional<Periode> makeMonat(int y, int m) {
    if (!validYear(y) || m < 1 || m > 12) return std::nullopt;
    return Periode::monat(y, m);
}

std::optional<Periode> makeQuartal(int y, int q) {
    if (!validYear(y) || q < 1 || q > 4) return std::nullopt;
    return Periode::quartal(y, q);
}

std::optional<Periode> makeHalbjahr(int y, int h) {
    if (!validYear(y) || h < 1 || h > 2) return std::nullopt;
    return Periode::halbjahr(y, h);
}

std::optional<Periode> parseIso(std::string_view t) {
    const auto y = digits(t.substr(0, 4), 4, 4);
    if (!y) return std::nullopt;
    if (t.size() == 4) return validYear(*y) ? std::optional(Periode::jahr(*y)) : std::nullopt;
    if (t[4] != '-') return std::nullopt;
    const auto rest = t.substr(5);
    if (rest.size() == 2 && (rest[0] == 'Q' || rest[0] == 'q')) {
        const auto q = digits(rest.substr(1), 1, 1);
        return q ? makeQuartal(*y, *q) : std::nullopt;
    }
    if (rest.size() == 2 && (rest[0] == 'H' || rest[0] == 'h')) {
        const auto h = digits(rest.substr(1), 1, 1);
        return h ? makeHalbjahr(*y, *h) : std::nullopt;
    }
    const auto m = digits(rest.substr(0, 2), 2, 2);
    if (!m) return std::nullopt;
    if (rest.size() == 2) return makeMonat(*y, *m);
    if (rest.size() != 5 || rest[2] != '-') return std::nullopt;
    const auto d = digits(rest.substr(3), 2, 2);
    return d ? makeStichtag(*y, *m, *d) : std::nullopt;
}

std::optional<Periode> parseGermanDate(std::string_view t) {
    const auto first = t.find('.');
    const auto second = first == std::string_view::npos ? first : t.find('.', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto d = digits(t.substr(0, first), 1, 2);
    const auto m = digits(t.substr(first + 1, second - first - 1), 1, 2);
    const auto y = digits(t.substr(second + 1), 4, 4);
    return d && m && y ? makeStichtag(*y, *m, *d) : std::nullopt;
}

std::optional<Periode> parseGermanWords(std::string_view t) {
    static constexpr std::array<std::string_view, 12> kMonate = {
        "januar", "februar", "märz",      "april",   "mai",      "juni",
        "juli",   "august",  "september", "oktober", "november", "dezember"};
    if (t.size() < 6) return std::nullopt;
    const auto y = digits(t.substr(t.size() - 4), 4, 4);
    if (!y) return std::nullopt;
    const auto head = toLower(trim(t.substr(0, t.size() - 4)));
    for (std::size_t i = 0; i < kMonate.size(); ++i)
        if (head == kMonate[i]) return makeMonat(*y, static_cast<int>(i) + 1);
    if (head.size() == 3 && head[2] == '/') {
        const auto m = digits(std::string_view(head).substr(0, 2), 2, 2);
        if (m) return makeMonat(*y, *m);
    }
    if (head.size() > 2 && head[1] == '.') {
        const auto n = digits(std::string_view(head).substr(0, 1), 1, 1);
        const auto word = trim(std::string_view(head).substr(2));
        if (n && word == "quartal") return makeQuartal(*y, *n);
        if (n && word == "halbjahr") return makeHalbjahr(*y, *n);
    }
    return std::nullopt;
}

}  // namespace

Periode Periode::jahr(int y) {
    ISP_REQUIRE(validYear(y));
    return Periode(pack(y, 12, kTailJahr));
}

Periode Periode::halbjahr(int y, int half) {
    ISP_REQUIRE(validYear(y) && half >= 1 && half <= 2);
    return Periode(pack(y, half * 6, kTailHalbjahr));
}

Periode Periode::quartal(int y, int quarter) {
    ISP_REQUIRE(validYear(y) && quarter >= 1 && quarter <= 4);
    return Periode(pack(y, quarter * 3, kTailQuartal));
}

Periode Periode::monat(int y, int m) {
    ISP_REQUIRE(validYear(y) && m >= 1 && m <= 12);
    return Periode(pack(y, m, kTailMonat));
}

Periode Periode::stichtag(int y, int m, int d) {
    ISP_REQUIRE(validYear(y) && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m));
    return Periode(pack(y, m, d));
}

std::optional<Periode> Periode::parse(std::string_view text) {
    const auto t = trim(text);
    if (t.size() < 4) return std::nullopt;
    if (auto p = parseIso(t)) return p;
    if (auto p = parseGermanDate(t)) return p;
    return parseGermanWords(t);
}

std::optional<Periode> Periode::fromCode(std::int32_t code) {
    const int y = code / 100000;
    const int m = code / 1000 % 100;
    const int tail = code % 1000;
    if (code <= 0 || !validYear(y) || m < 1 || m > 12) return std::nullopt;
    switch (tail) {
        case kTailJahr:
            return m == 12 ? std::optional(jahr(y)) : std::nullopt;
        case kTailHalbjahr:
            return m % 6 == 0 ? std::optional(halbjahr(y, m / 6)) : std::nullopt;
        case kTailQuartal:
            return m % 3 == 0 ? std::optional(quartal(y, m / 3)) : std::nullopt;
        case kTailMonat:
            return monat(y, m);
        default:
            return makeStichtag(y, m, tail);
    }
}

PeriodeArt Periode::art() const noexcept {
    switch (m_code % 1000) {
        case kTailJahr:
            return PeriodeArt::kJahr;
        case kTailHalbjahr:
            return PeriodeArt::kHalbjahr;
        case kTailQuartal:
            return PeriodeArt::kQuartal;
        case kTailMonat:
            return PeriodeArt::kMonat;
        default:
            return PeriodeArt::kStichtag;
    }
}

int Periode::year() const noexcept {
    return m_code / 100000;
}

int Periode::part() const noexcept {
    const int m = m_code / 1000 % 100;
    switch (art()) {
        case PeriodeArt::kJahr:
            return 0;
        case PeriodeArt::kHalbjahr:
            return m / 6;
        case PeriodeArt::kQuartal:
            return m / 3;
        default:
            return m;
    }
}

int Periode::day() const noexcept {
    return art() == PeriodeArt::kStichtag ? m_code % 1000 : 0;
}

std::string Periode::toString() const {
    switch (art()) {
        case PeriodeArt::kJahr:
            return fmt::format("{:04}", year());
        case PeriodeArt::kHalbjahr:
            return fmt::format("{:04}-H{}", year(), part());
        case PeriodeArt::kQuartal:
            return fmt::format("{:04}-Q{}", year(), part());
        case PeriodeArt::kMonat:
            return fmt::format("{:04}-{:02}", year(), part());
        case PeriodeArt::kStichtag:
            break;
    }
    return fmt::format("{:04}-{:02}-{:02}", year(), part(), day());
}

namespace {

int monthsSpanned(PeriodeArt art) {
    switch (art) {
        case PeriodeArt::kJahr:
            return 12;
        case PeriodeArt::kHalbjahr:
            return 6;
        case PeriodeArt::kQuartal:
            return 3;
        default:
            return 1;
    }
}

}  // namespace

std::string Periode::firstDay() const {
    if (art() == PeriodeArt::kStichtag) return toString();
    const int lastMonth = m_code / 1000 % 100;
    return fmt::format("{:04}-{:02}-01", year(), lastMonth - monthsSpanned(art()) + 1);
}

std::string Periode::lastDay() const {
    if (art() == PeriodeArt::kStichtag) return toString();
    const int lastMonth = m_code / 1000 % 100;
    return fmt::format("{:04}-{:02}-{:02}", year(), lastMonth, daysIn(year(), lastMonth));
}

bool Periode::contains(const Periode& other) const noexcept {
    if (m_code == other.m_code) return true;
    if (art() == PeriodeArt::kStichtag || year() != other.year()) return false;
    const int last = m_code / 1000 % 100;
    const int otherLast = other.m_code / 1000 % 100;
    const int otherMonths = other.art() == PeriodeArt::kStichtag ? 1 : monthsSpanned(other.art());
    return otherLast <= last && otherLast - otherMonths >= last - monthsSpanned(art());
}

double Periode::position() const noexcept {
    const int last = m_code / 1000 % 100;
    if (art() == PeriodeArt::kStichtag) {
        const auto first = std::chrono::sys_days{std::chrono::year{year()} / 1 / 1};
        const auto own = std::chrono::sys_days{std::chrono::year{year()} / last / day()};
        const auto next = std::chrono::sys_days{std::chrono::year{year() + 1} / 1 / 1};
        return year() + (static_cast<double>((own - first).count()) + 0.5) /
                            static_cast<double>((next - first).count());
    }
    return year() + (last - monthsSpanned(art()) / 2.0) / 12.0;
}

std::optional<PeriodenFilter> PeriodenFilter::parse(std::string_view text) {
    const auto t = trim(text);
    if (t == "alle") return PeriodenFilter{};
    if (t == "letzte") return letzte();
    const auto dots = t.find("..");
    if (dots == std::string_view::npos) {
        const auto p = Periode::parse(t);
        return p ? std::optional(einzeln(*p)) : std::nullopt;
    }
    const auto von = Periode::parse(t.substr(0, dots));
    const auto bis = Periode::parse(t.substr(dots + 2));
    if (!von || !bis || von->firstDay() > bis->lastDay()) return std::nullopt;
    return PeriodenFilter{Art::kBereich, von, bis};
}

bool PeriodenFilter::matches(const Periode& p) const noexcept {
    if (art != Art::kBereich) return true;
    if (*von == *bis) return von->contains(p);
    return p.firstDay() >= von->firstDay() && p.lastDay() <= bis->lastDay();
}

}  // namespace isp
