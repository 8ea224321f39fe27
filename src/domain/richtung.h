// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace isp {

/// What a high value means (the Polung of a figure). Stored as text.
enum class Richtung { kNeutral, kHochSchlecht, kHochGut };

[[nodiscard]] const char* toText(Richtung r) noexcept;
[[nodiscard]] std::optional<Richtung> richtungFromText(const std::string& text) noexcept;

}  // namespace isp
