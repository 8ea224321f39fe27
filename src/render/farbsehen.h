// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenthema.h"

#include <QColor>
#include <array>
#include <string>

namespace isp::render {

/// How a map is looked at to check its colours.
enum class Farbsehen { kAlle, kProtan, kDeutan, kTritan, kGrau };

struct Farbsehart {
    Farbsehen art;
    const char* code;   ///< as it is stored
    const char* title;  ///< German, UTF-8
};
[[nodiscard]] const std::array<Farbsehart, 5>& farbseharten() noexcept;
[[nodiscard]] QString farbsehname(Farbsehen art);
/// kAlle for an unknown code.
[[nodiscard]] Farbsehen farbsehenFromText(const std::string& code) noexcept;

/// A colour as somebody without red, green or blue cones sees it: the matrices of Machado, Oliveira and
/// Fernandes (2009), severity 1.0, on linear sRGB. kGrau: its relative luminance, as a black and white print
/// has it.
[[nodiscard]] QColor gesehen(const QColor& farbe, Farbsehen art);
/// All colours of the figures as seen so; the frame stays as it is.
[[nodiscard]] Kartenthema gesehen(Kartenthema thema, Farbsehen art);

}  // namespace isp::render
