// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace isp {

/// What a Periode is. The numbers are stored: never renumber.
enum class PeriodeArt : std::uint8_t { kJahr = 1, kQuartal = 2, kMonat = 3, kStichtag = 4, kHalbjahr = 5 };

/// A span or point in time a figure belongs to: `2023`, `2023-H1`, `2023-Q2`, `2023-06` or the Stichtag
/// `2023-12-31`. Ordered by time; code() is the same order as an integer, which is what a store keeps.
class Periode {
public:
    /// Preconditions of the factories: year 1…9999 and parts that exist in the calendar.
    static Periode jahr(int year);
    static Periode halbjahr(int year, int half);
    static Periode quartal(int year, int quarter);
    static Periode monat(int year, int month);
    static Periode stichtag(int year, int month, int day);

    /// Reads the ISO forms above and the German ones: `31.12.2015`, `Juni 2023`, `06/2023`, `2. Quartal
    /// 2023`. nullopt for everything else, impossible dates included.
    static std::optional<Periode> parse(std::string_view text);
    /// The reverse of code(); nullopt for a number that is no Periode.
    static std::optional<Periode> fromCode(std::int32_t code);

    [[nodiscard]] std::int32_t code() const noexcept { return m_code; }
    [[nodiscard]] PeriodeArt art() const noexcept;
    [[nodiscard]] int year() const noexcept;
    /// Quarter, half or month number; month of a Stichtag; 0 for a Jahr.
    [[nodiscard]] int part() const noexcept;
    [[nodiscard]] int day() const noexcept;

    /// The ISO form: `2023`, `2023-H1`, `2023-Q2`, `2023-06`, `2023-12-31`.
    [[nodiscard]] std::string toString() const;
    /// First and last day as ISO dates; the same day for a Stichtag.
    [[nodiscard]] std::string firstDay() const;
    [[nodiscard]] std::string lastDay() const;
    /// True where `other` lies wholly inside: `2015` contains `2015-12-31`, `2015-Q1` and itself.
    [[nodiscard]] bool contains(const Periode& other) const noexcept;
    /// The middle of the span in years (2015 -> 2015.5; 31.12.2015 -> 2015.9986): the x axis of every time
    /// chart.
    [[nodiscard]] double position() const noexcept;

    friend auto operator<=>(const Periode&, const Periode&) = default;

private:
    explicit Periode(std::int32_t code) noexcept : m_code(code) {}
    std::int32_t
        m_code;  ///< year * 100000 + month of the last day * 1000 + art-dependent day, see periode.cpp
};

/// Which Perioden are asked for: a single one (with those it contains), a range, the latest, or all.
struct PeriodenFilter {
    enum class Art { kAlle, kLetzte, kBereich };
    Art art = Art::kAlle;
    std::optional<Periode> von;
    std::optional<Periode> bis;  ///< equals `von` for a single Periode

    /// `letzte`, `alle`, a Periode, or `von..bis`; nullopt for anything else or a range that runs backwards.
    static std::optional<PeriodenFilter> parse(std::string_view text);
    static PeriodenFilter einzeln(Periode p) { return {Art::kBereich, p, p}; }
    static PeriodenFilter letzte() { return {Art::kLetzte, {}, {}}; }
    /// For kAlle and kLetzte always true: the caller picks the last.
    [[nodiscard]] bool matches(const Periode& p) const noexcept;
};

}  // namespace isp
