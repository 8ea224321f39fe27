// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace isp {

namespace {

bool isAsciiBlank(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

struct Umlaut {
    std::string_view lower, upper, ascii;
};

constexpr std::array<Umlaut, 4> kUmlauts = {
    {{"ä", "Ä", "AE"}, {"ö", "Ö", "OE"}, {"ü", "Ü", "UE"}, {"ß", "ẞ", "SS"}}};

constexpr std::size_t kMaxCode = 32;

const Umlaut* umlautAt(std::string_view lower) noexcept {
    for (const auto& u : kUmlauts)
        if (lower.starts_with(u.lower)) return &u;
    return nullptr;
}

struct Bereich {
    char32_t von, bis;
};

/// Letters, marks and digits of the scripts that part words by blanks, in order. Blocks are taken as a whole
/// where what else they hold does not stand beside names.
constexpr Bereich kWortzeichen[] = {
    {U'0', U'9'},     {U'A', U'Z'},     {U'a', U'z'},
    {0x00c0, 0x00d6}, {0x00d8, 0x00f6}, {0x00f8, 0x02af},  // Latin, without × and ÷
    {0x0300, 0x036f},                                      // marks set on letters
    {0x0370, 0x0373}, {0x0376, 0x037d}, {0x037f, 0x037f},  // Greek, without its question mark
    {0x0386, 0x0386}, {0x0388, 0x03f5}, {0x03f7, 0x0481},  // … and Cyrillic
    {0x0483, 0x052f}, {0x0531, 0x0556}, {0x0560, 0x0588},  // Armenian
    {0x0591, 0x05bd}, {0x05bf, 0x05bf}, {0x05c1, 0x05c2},  // Hebrew
    {0x05c4, 0x05c5}, {0x05d0, 0x05f2}, {0x0610, 0x061a},  // Arabic
    {0x0620, 0x0669}, {0x066e, 0x06d3}, {0x06d5, 0x06dc},  //
    {0x06df, 0x06e8}, {0x06ea, 0x06fc}, {0x0710, 0x0963},  // Syriac … Devanagari
    {0x0966, 0x0df3}, {0x10a0, 0x10fa}, {0x10fc, 0x10ff},  // … Sinhala, Georgian
    {0x1200, 0x135f}, {0x1c80, 0x1cbf}, {0x1d00, 0x1fbc},  // Ethiopic, Latin and Greek extended
    {0x1fbe, 0x1fbe}, {0x1fc2, 0x1fcc}, {0x1fd0, 0x1fdb},  //
    {0x1fe0, 0x1fec}, {0x1ff2, 0x1ffc}, {0x2c60, 0x2c7f},  //
    {0x2d00, 0x2d2d}, {0x2de0, 0x2dff}, {0xa640, 0xa672},  //
    {0xa674, 0xa67d}, {0xa680, 0xa69f}, {0xa722, 0xa788},  //
    {0xa78b, 0xa7ff}, {0xab30, 0xab5a}, {0xab5c, 0xab69},  //
    {0xab70, 0xabbf}, {0xfb00, 0xfb06}, {0xfb13, 0xfb17},  // ligatures
    {0xfb1d, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe20, 0xfe2f},  //
    {0xfe70, 0xfefc},
};

constexpr char32_t kKeines = 0xfffd;

/// The character that begins at `at` with its bytes; one byte and kKeines where none does.
std::pair<char32_t, std::size_t> characterAt(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (at + length > text.size() || !isUtf8(text.substr(at, length))) return {kKeines, 1};
    char32_t c = first & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        c = (c << 6U) | (byte(at + i) & 0x3fU);
    return {c, length};
}

char32_t characterBefore(std::string_view text, std::size_t end) noexcept {
    constexpr std::size_t kLongest = 4;
    for (std::size_t length = 1; length <= std::min(kLongest, end); ++length) {
        const auto [c, taken] = characterAt(text.substr(0, end), end - length);
        if (taken == length && c != kKeines) return c;
    }
    return kKeines;
}

constexpr bool isBlank(char32_t c) noexcept {
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0x85 || c == 0xa0 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f ||
           c == 0x3000;
}

std::size_t skipBlanks(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        const auto [c, length] = characterAt(text, at);
        if (!isBlank(c)) break;
        at += length;
    }
    return at;
}

std::size_t endOfWord(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        const auto [c, length] = characterAt(text, at);
        if (isBlank(c)) break;
        at += length;
    }
    return at;
}

/// The end of `name` where it stands at `at`, with any blanks between its words; npos where it does not.
std::size_t endOfName(std::string_view text, std::size_t at, std::string_view name) noexcept {
    for (std::size_t i = skipBlanks(name, 0); i < name.size();) {
        const auto end = endOfWord(name, i);
        const auto word = name.substr(i, end - i);
        if (text.substr(at, word.size()) != word) return std::string_view::npos;
        at += word.size();
        i = skipBlanks(name, end);
        if (i == name.size()) break;
        const auto next = skipBlanks(text, at);
        if (next == at) return std::string_view::npos;
        at = next;
    }
    return at;
}

/// A letter goes on neither before nor after it.
bool standsForItself(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const auto joined = [](char32_t a, char32_t b) { return isWordCharacter(a) && isWordCharacter(b); };
    const auto before = begin == 0 ? kKeines : characterBefore(text, begin);
    const auto after = end == text.size() ? kKeines : characterAt(text, end).first;
    return !joined(before, characterAt(text, begin).first) && !joined(characterBefore(text, end), after);
}

}  // namespace

bool isWordCharacter(char32_t c) noexcept {
    const auto* found = std::upper_bound(std::begin(kWortzeichen), std::end(kWortzeichen), c,
                                         [](char32_t value, const Bereich& b) { return value < b.von; });
    return found != std::begin(kWortzeichen) && c <= std::prev(found)->bis;
}

Textstelle findeName(std::string_view text, std::string_view name, std::size_t ab) noexcept {
    const auto begin = skipBlanks(name, 0);
    if (begin == name.size()) return {};
    const auto first = name.substr(begin, endOfWord(name, begin) - begin);
    for (auto at = text.find(first, ab); at != std::string_view::npos; at = text.find(first, at + 1)) {
        const auto end = endOfName(text, at, name);
        if (end != std::string_view::npos && standsForItself(text, at, end)) return {at, end - at};
    }
    return {};
}

std::string ersetzeName(std::string_view text, std::string_view name, std::string_view ersatz) {
    std::string out;
    std::size_t from = 0;
    for (auto hit = findeName(text, name); hit.laenge > 0; hit = findeName(text, name, from)) {
        out.append(text.substr(from, hit.anfang - from)).append(ersatz);
        from = hit.anfang + hit.laenge;
    }
    return out.append(text.substr(from));
}

std::string_view trim(std::string_view t) noexcept {
    static constexpr std::array<std::string_view, 2> kWide = {"\u00a0", "\ufeff"};
    for (bool again = true; again;) {
        again = false;
        while (!t.empty() && isAsciiBlank(t.front()))
            t.remove_prefix(1);
        while (!t.empty() && isAsciiBlank(t.back()))
            t.remove_suffix(1);
        for (const auto wide : kWide) {
            if (t.starts_with(wide)) t.remove_prefix(wide.size()), again = true;
            if (t.ends_with(wide)) t.remove_suffix(wide.size()), again = true;
        }
    }
    return t;
}

std::string toLower(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        bool umlaut = false;
        for (const auto& u : kUmlauts) {
            if (text.substr(i).starts_with(u.upper)) {
                out += u.lower;
                i += u.upper.size();
                umlaut = true;
                break;
            }
        }
        if (umlaut) continue;
        const char c = text[i++];
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

std::string toUpperAscii(std::string_view text) {
    std::string out(text);
    for (auto& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

bool equalsNoCase(std::string_view a, std::string_view b) {
    return toLower(a) == toLower(b);
}

std::string codeFromText(std::string_view text) {
    std::string out;
    const auto lower = toLower(trim(text));
    for (std::size_t i = 0; i < lower.size() && out.size() < kMaxCode; ++i) {
        const auto rest = std::string_view(lower).substr(i);
        const auto c = static_cast<unsigned char>(rest[0]);
        if (c >= 'a' && c <= 'z') {
            out += static_cast<char>(c - 'a' + 'A');
        } else if (c >= '0' && c <= '9') {
            out += rest[0];
        } else if (const auto* umlaut = umlautAt(rest)) {
            out += umlaut->ascii;
            i += umlaut->lower.size() - 1;
        } else if ((c & 0xc0u) != 0x80) {  // one `_` per character, not per byte of its UTF-8 form
            out += '_';
        }
    }
    if (out.size() > kMaxCode) out.resize(kMaxCode);
    return out;
}

std::string fileNameFrom(std::string_view text) {
    const auto slash = text.find_last_of("/\\");
    if (slash != std::string_view::npos) text.remove_prefix(slash + 1);
    std::string out;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= ' ' && c != '\x7f') out += c;
    return out == "." || out == ".." ? std::string() : out;
}

bool isUtf8(std::string_view s) noexcept {
    std::size_t i = 0;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(s[at]); };
    while (i < s.size()) {
        const unsigned c = byte(i);
        if (c < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
        if (c < 0xc2 || c > 0xf4 || i + length > s.size()) return false;
        for (std::size_t k = 1; k < length; ++k)
            if ((byte(i + k) & 0xc0u) != 0x80) return false;
        const unsigned second = byte(i + 1);
        if ((c == 0xe0 && second < 0xa0) || (c == 0xed && second > 0x9f) || (c == 0xf0 && second < 0x90) ||
            (c == 0xf4 && second > 0x8f))
            return false;
        i += length;
    }
    return true;
}

}  // namespace isp
