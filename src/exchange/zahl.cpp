// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zahl.h"

#include "exchange/beschnitt.h"
#include "exchange/lesen.h"

#include <charconv>
#include <cmath>

namespace isp::exchange {

namespace {

constexpr std::size_t kMaxDigits = 64;

bool isDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// Length of the blank or apostrophe at the start of `t` that may group thousands; 0 = none.
std::size_t groupMark(std::string_view t) noexcept {
    static constexpr std::array<std::string_view, 6> kMarks = {" ",      "'",      "\u00a0",
                                                               "\u202f", "\u2009", "\u2019"};
    for (const auto mark : kMarks)
        if (t.starts_with(mark)) return mark.size();
    return 0;
}

/// Takes a sign off the front; true for minus.
bool takeSign(std::string_view& t) noexcept {
    static constexpr std::string_view kMinus = "\u2212";
    if (t.starts_with(kMinus)) {
        t.remove_prefix(kMinus.size());
        return true;
    }
    const bool minus = t.starts_with('-');
    if (minus || t.starts_with('+')) t.remove_prefix(1);
    return minus;
}

/// Digits as from_chars wants them, with room for sign, point and exponent.
class Ziffern {
public:
    void add(char c) noexcept {
        if (m_size < m_text.size())
            m_text[m_size++] = c;
        else
            m_tooLong = true;
    }
    [[nodiscard]] std::optional<double> value() const noexcept {
        if (m_tooLong) return std::nullopt;
        double number = 0;
        const auto* end = m_text.data() + m_size;
        const auto [stopped, error] = std::from_chars(m_text.data(), end, number);
        if (error != std::errc() || stopped != end || !std::isfinite(number)) return std::nullopt;
        return number;
    }

private:
    std::array<char, kMaxDigits> m_text{};
    std::size_t m_size = 0;
    bool m_tooLong = false;
};

/// Reads the digits before the decimal sign, in groups of three where they are grouped at all, always by the
/// same mark. False where the grouping is none.
bool takeInteger(std::string_view& t, char decimal, Ziffern& out) {
    const char point = decimal == ',' ? '.' : ',';
    std::string_view mark;
    std::size_t inGroup = 0;
    while (!t.empty()) {
        if (isDigit(t[0])) {
            out.add(t[0]);
            ++inGroup;
            t.remove_prefix(1);
            continue;
        }
        const auto length = t[0] == point ? std::size_t{1} : groupMark(t);
        if (length == 0) break;
        const bool first = mark.empty();
        if (first ? inGroup == 0 || inGroup > 3 : inGroup != 3) return false;
        if (!first && t.substr(0, length) != mark) return false;
        mark = t.substr(0, length);
        inGroup = 0;
        t.remove_prefix(length);
    }
    return mark.empty() || inGroup == 3;
}

/// Reads what follows the decimal sign and an exponent; false where anything is left over.
bool takeFraction(std::string_view t, char decimal, Ziffern& out) {
    if (t.starts_with(decimal)) {
        out.add('.');
        t.remove_prefix(1);
        if (t.empty() || !isDigit(t[0])) return false;
        for (; !t.empty() && isDigit(t[0]); t.remove_prefix(1))
            out.add(t[0]);
    }
    if (t.empty()) return true;
    if (t[0] != 'e' && t[0] != 'E') return false;
    out.add('e');
    t.remove_prefix(1);
    if (t.starts_with('-')) out.add('-');
    if (t.starts_with('-') || t.starts_with('+')) t.remove_prefix(1);
    if (t.empty() || t.size() > 3) return false;
    for (const char c : t) {
        if (!isDigit(c)) return false;
        out.add(c);
    }
    return true;
}

struct Zaehlung {
    std::size_t digitsBefore = 0;  ///< before the first mark
    std::size_t digitsSince = 0;   ///< since the last mark
    std::size_t commas = 0;
    std::size_t points = 0;
    char first = 0;
    char last = 0;
    bool leadingZero = false;
    bool number = true;
};

Zaehlung countMarks(std::string_view t) noexcept {
    Zaehlung z;
    z.leadingZero = t.starts_with('0');
    for (; !t.empty(); t.remove_prefix(1)) {
        const char c = t[0];
        if (isDigit(c)) {
            ++z.digitsSince;
            continue;
        }
        if (c != ',' && c != '.') {
            const auto length = groupMark(t);
            z.number = z.number && length > 0;
            if (length == 0) return z;
            t.remove_prefix(length - 1);
            continue;
        }
        if (z.first == 0) {
            z.first = c;
            z.digitsBefore = z.digitsSince;
        }
        z.last = c;
        z.digitsSince = 0;
        ++(c == ',' ? z.commas : z.points);
    }
    return z;
}

}  // namespace

std::optional<double> parseZahl(std::string_view text, char decimal) {
    auto t = trimmed(text);
    const bool minus = takeSign(t);
    if (t.empty() || !(isDigit(t[0]) || t[0] == decimal)) return std::nullopt;
    Ziffern digits;
    if (t[0] == decimal) digits.add('0');
    if (!takeInteger(t, decimal, digits) || !takeFraction(t, decimal, digits)) return std::nullopt;
    const auto number = digits.value();
    return number && minus ? std::optional(-*number) : number;
}

Zahlform zahlform(std::string_view text) noexcept {
    auto t = trimmed(text);
    takeSign(t);
    if (t.empty() || !(isDigit(t[0]) || t[0] == ',' || t[0] == '.')) return Zahlform::kKeine;
    const auto z = countMarks(t);
    if (!z.number) return Zahlform::kKeine;
    if (z.first == 0) return z.digitsSince < 4 ? Zahlform::kGanzKlein : Zahlform::kGanzGross;
    if (z.digitsSince == 0) return Zahlform::kKeine;
    if (z.commas + z.points > 1) {
        // Several marks: the last is the decimal sign if it is another one, else all of them group thousands.
        const bool mixed = z.commas > 0 && z.points > 0;
        const char decimal = mixed ? z.last : (z.last == ',' ? '.' : ',');
        if (!parseZahl(t, decimal)) return Zahlform::kKeine;  // a date, say
        return decimal == ',' ? Zahlform::kKomma : Zahlform::kPunkt;
    }
    const bool grouped = z.digitsSince == 3 && z.digitsBefore >= 1 && z.digitsBefore <= 3 && !z.leadingZero;
    if (grouped) return z.last == ',' ? Zahlform::kKommaOffen : Zahlform::kPunktOffen;
    return z.last == ',' ? Zahlform::kKomma : Zahlform::kPunkt;
}

Dezimalpruefung::Dezimalpruefung(std::size_t columns, Schreibweise schreibweise)
    : m_counts(columns, Counts{}),
      m_schreibweise(schreibweise) {}

std::vector<Dezimal> Dezimalpruefung::decide() const {
    Counts file{};
    for (const auto& column : m_counts)
        for (std::size_t i = 0; i < kZahlformCount; ++i)
            file[i] += column[i];
    std::vector<Dezimal> decided;
    decided.reserve(m_counts.size());
    for (const auto& column : m_counts)
        decided.push_back(decide(column, file));
    return decided;
}

Dezimal Dezimalpruefung::decide(const Counts& column, const Counts& file) const {
    const auto of = [](const Counts& counts, Zahlform form) {
        return counts[static_cast<std::size_t>(form)];
    };
    const auto comma = of(column, Zahlform::kKomma);
    const auto point = of(column, Zahlform::kPunkt);
    if (comma > 0 || point > 0) return {comma >= point ? ',' : '.', comma == 0 || point == 0};
    if (of(column, Zahlform::kKommaOffen) == 0 && of(column, Zahlform::kPunktOffen) == 0)
        return {m_schreibweise == Schreibweise::kTypisiert ? '.' : ','};
    const bool fileComma = of(file, Zahlform::kKomma) > 0;
    const bool filePoint = of(file, Zahlform::kPunkt) > 0;
    if (fileComma != filePoint) return {fileComma ? ',' : '.'};
    return decideOpen(column);
}

Dezimal Dezimalpruefung::decideOpen(const Counts& column) const {
    const auto of = [&](Zahlform form) { return column[static_cast<std::size_t>(form)]; };
    const bool comma = of(Zahlform::kKommaOffen) > 0;
    const bool point = of(Zahlform::kPunktOffen) > 0;
    const char fallback = m_schreibweise == Schreibweise::kTypisiert ? '.' : ',';
    if (comma == point) return {fallback, false};
    if (comma && m_schreibweise == Schreibweise::kAmtlich) return {','};
    // `845`, `1.234`, `12.345` and nothing like `2345`: counts with grouped thousands.
    const bool looksGrouped = of(Zahlform::kGanzKlein) > 0 && of(Zahlform::kGanzGross) == 0;
    if (point && looksGrouped && m_schreibweise == Schreibweise::kFrei) return {',', true, true};
    const bool whole = of(Zahlform::kGanzKlein) + of(Zahlform::kGanzGross) > 0;
    if (point && !whole && m_schreibweise == Schreibweise::kKommaGetrennt) return {'.', true, true};
    return {fallback, false};
}

}  // namespace isp::exchange
