// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <array>
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

}  // namespace

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
