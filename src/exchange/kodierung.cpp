// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kodierung.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace isp::exchange {

namespace {

constexpr std::string_view kUtf8 = "UTF-8";
constexpr std::string_view kUtf16Le = "UTF-16LE";
constexpr std::string_view kUtf16Be = "UTF-16BE";
constexpr std::string_view kLatin1 = "ISO-8859-1";
constexpr std::string_view kWindows = "Windows-1252";

constexpr char32_t kReplacement = 0xfffd;

/// Windows-1252, 0x80…0x9f; 0 where the code page has no character.
constexpr std::array<char16_t, 32> kWindowsHigh = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

unsigned byteAt(std::string_view s, std::size_t i) noexcept {
    return static_cast<unsigned char>(s[i]);
}

/// Length of the valid UTF-8 sequence at `i`; 0 where there is none.
std::size_t sequenceAt(std::string_view s, std::size_t i) noexcept {
    const unsigned c = byteAt(s, i);
    if (c < 0x80) return 1;
    const std::size_t length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
    if (c < 0xc2 || c > 0xf4 || i + length > s.size()) return 0;
    for (std::size_t k = 1; k < length; ++k)
        if ((byteAt(s, i + k) & 0xc0U) != 0x80) return 0;
    const unsigned second = byteAt(s, i + 1);
    const bool overlongOrSurrogate = (c == 0xe0 && second < 0xa0) || (c == 0xed && second > 0x9f) ||
                                     (c == 0xf0 && second < 0x90) || (c == 0xf4 && second > 0x8f);
    return overlongOrSurrogate ? 0 : length;
}

/// First byte from `i` on that is not ASCII; eight bytes at a time, because tables are nearly all digits.
std::size_t skipAscii(std::string_view s, std::size_t i) noexcept {
    for (; i + 8 <= s.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, s.data() + i, 8);
        if ((word & 0x8080808080808080ULL) != 0) break;
    }
    while (i < s.size() && byteAt(s, i) < 0x80)
        ++i;
    return i;
}

void appendCodePoint(char32_t c, std::string& out) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

void appendUtf16(std::string_view bytes, bool bigEndian, std::string& out) {
    const auto unit = [&](std::size_t i) {
        const unsigned a = byteAt(bytes, i);
        const unsigned b = byteAt(bytes, i + 1);
        return static_cast<char32_t>(bigEndian ? (a << 8) | b : (b << 8) | a);
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char32_t c = unit(i);
        const bool high = c >= 0xd800 && c < 0xdc00;
        const char32_t next = high && i + 3 < bytes.size() ? unit(i + 2) : 0;
        if (high && next >= 0xdc00 && next < 0xe000) {
            appendCodePoint(0x10000 + ((c - 0xd800) << 10) + (next - 0xdc00), out);
            i += 2;
        } else {
            appendCodePoint(c >= 0xd800 && c < 0xe000 ? kReplacement : c, out);
        }
    }
}

void appendEightBit(std::string_view bytes, bool windows, std::string& out) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto next = skipAscii(bytes, i);
        out.append(bytes.substr(i, next - i));
        if (next == bytes.size()) return;
        char32_t c = byteAt(bytes, next);
        if (windows && c < 0xa0) {
            const char32_t mapped = kWindowsHigh[c - 0x80];
            c = mapped != 0 ? mapped : kReplacement;
        }
        appendCodePoint(c, out);
        i = next + 1;
    }
}

void appendDamagedUtf8(std::string_view bytes, std::string& out) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto length = sequenceAt(bytes, i);
        if (length == 0)
            appendCodePoint(kReplacement, out);
        else
            out.append(bytes.substr(i, length));
        i += std::max<std::size_t>(length, 1);
    }
}

}  // namespace

Kodierung detectKodierung(std::string_view bytes) noexcept {
    if (bytes.starts_with("\xff\xfe")) return {kUtf16Le, 2, {}};
    if (bytes.starts_with("\xfe\xff")) return {kUtf16Be, 2, {}};
    Kodierung found{kUtf8, bytes.starts_with("\xef\xbb\xbf") ? std::size_t{3} : 0, {}};
    std::size_t sequences = 0;
    std::size_t broken = 0;
    bool high = false;  // bytes that ISO-8859-1 has no printable character for
    for (std::size_t i = skipAscii(bytes, found.bom); i < bytes.size(); i = skipAscii(bytes, i)) {
        const auto length = sequenceAt(bytes, i);
        if (length > 0) {
            ++sequences;
        } else {
            if (!found.gestoert) found.gestoert = i;
            ++broken;
        }
        high = high || byteAt(bytes, i) < 0xa0;
        i += std::max<std::size_t>(length, 1);
    }
    // In Latin text an umlaut followed by another high byte is rare: many whole sequences mean UTF-8.
    if (broken == 0 || found.bom > 0 || sequences > broken) return found;
    return {high ? kWindows : kLatin1, 0, {}};
}

void appendAsUtf8(std::string_view bytes, const Kodierung& kodierung, std::string& out) {
    const auto text = bytes.substr(kodierung.bom);
    if (kodierung.name == kUtf16Le || kodierung.name == kUtf16Be)
        appendUtf16(text, kodierung.name == kUtf16Be, out);
    else if (kodierung.name != kUtf8)
        appendEightBit(text, kodierung.name == kWindows, out);
    else if (kodierung.gestoert)
        appendDamagedUtf8(text, out);
    else
        out.append(text);
}

bool looksBinary(std::string_view head) noexcept {
    if (head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff")) return false;  // UTF-16 has NULs
    std::size_t control = 0;
    for (const char raw : head) {
        const auto c = static_cast<unsigned char>(raw);
        if (c == 0) return true;
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') ++control;
    }
    return control > head.size() / 200 + 2;
}

}  // namespace isp::exchange
