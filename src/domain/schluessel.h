// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace isp {

/// A key as it stands in a table, made comparable: trimmed, without inner blanks; letters in upper case.
/// `"  01060005 "` → `01060005`, `dg` → `DG`.
[[nodiscard]] std::string normalizedSchluessel(std::string_view text);

/// True for a text of digits only.
[[nodiscard]] bool isDigits(std::string_view text) noexcept;

/// The key with a lost leading zero restored, where the length tells that one may be missing: 1, 4, 7, 8 or
/// 11 digits (→ 2, 5, 8, 9, 12). Empty where it does not. A candidate only: whoever looks keys up tries the
/// key as it stands first.
[[nodiscard]] std::string withLostZero(std::string_view key);

}  // namespace isp
