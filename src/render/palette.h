// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QColor>
#include <QString>
#include <array>
#include <span>
#include <vector>

namespace isp::render {

enum class PaletteKind { kSequential, kDiverging };

/// A ramp of colours for classes, chosen for colour-blind readers: five anchors, any number of classes
/// between by interpolation in CIE Lab. Light is low, dark is high.
struct Palette {
    const char* code;   ///< what --palette takes
    const char* title;  ///< German, UTF-8
    PaletteKind kind;
    std::array<QRgb, 5> anchors;
};

/// `blau` (the default, first), `warm`, `cividis`, `divergierend`.
[[nodiscard]] std::span<const Palette> palettes();
/// By code, without regard to case; error codes::kUnknownPalette.
[[nodiscard]] Result<const Palette*> findPalette(const QString& code);

/// `n` colours from low to high; with five exactly the anchors, with one the middle. Precondition: n >= 0.
[[nodiscard]] std::vector<QColor> classColors(const Palette& palette, int n, bool reversed = false);

/// The colour at `t` of the way from low to high, 0…1.
[[nodiscard]] QColor rampColor(const Palette& palette, double t);

/// Colours of categories and of chosen lines, at most eight; more begin again.
[[nodiscard]] QColor categoryColor(std::size_t index);
inline constexpr std::size_t kCategoryCount = 8;

}  // namespace isp::render
