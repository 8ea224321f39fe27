// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace isp {

/// A byte words are made of: ASCII letter or digit, or part of any character beyond ASCII.
[[nodiscard]] constexpr bool isWordByte(char c) noexcept {
    return static_cast<unsigned char>(c) >= 0x80U || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
           (c >= 'a' && c <= 'z');
}

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

/// True where the bytes are valid UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isUtf8(std::string_view bytes) noexcept;

}  // namespace isp
