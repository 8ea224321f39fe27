// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lesen.h"

#include <string_view>

namespace isp::exchange {

/// A number or a sign that stands for one.
[[nodiscard]] bool isFigure(std::string_view text);

/// What the cells of one column look like in the first rows of data.
struct Spaltenbild {
    std::size_t filled = 0;
    std::size_t figures = 0;
    std::size_t texts = 0;   ///< neither figure nor sign
    std::size_t padded = 0;  ///< `007`: a number with a leading zero is a key
    std::size_t keys = 0;
    std::size_t perioden = 0;

    [[nodiscard]] bool mostly(std::size_t n) const noexcept { return filled > 0 && n * 2 > filled; }
};

/// Rows from … to (exclusive), the first `kSampleRows` of them; rows of one cell are remarks.
inline constexpr std::size_t kSampleRows = 300;
[[nodiscard]] Spaltenbild lookAt(const Raster& raster, std::size_t column, std::size_t from, std::size_t to);

}  // namespace isp::exchange
