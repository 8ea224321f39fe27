// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace isp::exchange {

/// What was found out about the bytes of a text file. Names are those of Rohdatei::kodierung.
struct Kodierung {
    std::string_view name;
    std::size_t bom = 0;  ///< bytes of the byte-order mark
    /// Offset of the first byte that does not belong to the encoding (UTF-8 broken midway).
    std::optional<std::size_t> gestoert;
};

/// Valid UTF-8 is UTF-8; text that mostly is, is damaged UTF-8; else bytes 0x80–0x9f tell Windows-1252 from
/// ISO-8859-1. UTF-16 only with a byte-order mark.
[[nodiscard]] Kodierung detectKodierung(std::string_view bytes) noexcept;

/// Appends the bytes behind the byte-order mark to `out` as UTF-8. What is damaged becomes U+FFFD.
void appendAsUtf8(std::string_view bytes, const Kodierung& kodierung, std::string& out);

/// True where the first bytes of a file (64 KiB are enough) cannot be text: NUL or control characters.
[[nodiscard]] bool looksBinary(std::string_view head) noexcept;

}  // namespace isp::exchange
