// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace isp {

/// A byte words are made of: ASCII letter or digit, or part of any character beyond ASCII.
[[nodiscard]] constexpr bool isWordByte(char c) noexcept {
    return static_cast<unsigned char>(c) >= 0x80U || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
           (c >= 'a' && c <= 'z');
}

/// A letter, a mark on one, or a digit, in the scripts that part their words by blanks (Latin, Greek,
/// Cyrillic, Armenian, Hebrew, Arabic, the Indic ones, Georgian, Ethiopic). Quotes, dashes, blanks and signs
/// are none, whatever their length in UTF-8; nor are ideographs, kana and Hangul, which stand beside a name
/// of another script without being part of it.
[[nodiscard]] bool isWordCharacter(char32_t c) noexcept;

/// Bytes of a text; none where `laenge` is 0.
struct Textstelle {
    std::size_t anfang = 0;
    std::size_t laenge = 0;
};

/// Where `name` stands for itself at or after `ab`: `Anna Maier` in „Anna Maier“, not in `Anna Maierhofer`.
/// Between its words may stand any blanks (line breaks, no-break spaces). Case counts.
[[nodiscard]] Textstelle findeName(std::string_view text, std::string_view name, std::size_t ab = 0) noexcept;

/// `text` with every `name` that findeName() finds replaced.
[[nodiscard]] std::string ersetzeName(std::string_view text, std::string_view name, std::string_view ersatz);

/// Without blanks at both ends: ASCII white space, no-break space (U+00A0) and byte-order mark.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

/// Lower case for ASCII and the German umlauts, all that codes and names need.
[[nodiscard]] std::string toLower(std::string_view text);

/// Upper case for ASCII letters only.
[[nodiscard]] std::string toUpperAscii(std::string_view text);

/// Equal without regard to case (ASCII and umlauts): how codes compare.
[[nodiscard]] bool equalsNoCase(std::string_view a, std::string_view b);

/// A code made from header text: upper case, ä→AE, ß→SS, every other character that is no ASCII letter or
/// digit → `_`, cut at 32. Blanks at the ends are not part of the text. Empty for an empty text.
[[nodiscard]] std::string codeFromText(std::string_view text);

/// The last part of what may be a path of any system, without control characters: safe to be put behind a
/// folder. Empty where nothing is left, and for `.` and `..`.
[[nodiscard]] std::string fileNameFrom(std::string_view text);

/// True where the bytes are valid UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isUtf8(std::string_view bytes) noexcept;

}  // namespace isp
