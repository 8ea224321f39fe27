// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/formel.h"

#include <cstddef>
#include <functional>

/// From the text of a formula to what muParser reads. Inside this layer only.
namespace isp::analysis {

inline constexpr std::size_t kMaxFormelBytes = 4000;
inline constexpr std::size_t kMaxKlammertiefe = 50;
inline constexpr std::size_t kMaxBezuege = 64;

/// The expression with every `[…]` replaced by a variable, and where each byte of it stood in the text.
struct Zerlegung {
    std::string ausdruck;
    std::vector<std::size_t> herkunft;  ///< per byte of `ausdruck`: byte of the text
    std::vector<Bezug> bezuege;

    /// The name of the variable for bezuege[i].
    [[nodiscard]] static std::string variable(std::size_t i) { return "v" + std::to_string(i) + "_"; }
};

/// What a name outside brackets is.
enum class Namensart { kUnbekannt, kKonstante, kFunktion };

/// Refuses everything that muParser would take and a formula must not have: assignments, texts, lists, names
/// that are neither function nor constant, unbalanced brackets.
[[nodiscard]] Result<Zerlegung> zerlege(const std::string& text,
                                        const std::function<Namensart(const std::string&)>& namensart);

/// Position in characters, from 1, of a byte of the text.
[[nodiscard]] std::string positionText(const std::string& text, std::size_t byte);

/// The word, number, reference or sign that begins at a byte of the text.
[[nodiscard]] std::string tokenAt(const std::string& text, std::size_t byte);

}  // namespace isp::analysis
