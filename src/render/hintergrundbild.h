// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace isp::geo {
struct Rasterbild;
}

namespace isp::render {

/// A picture as it is laid on a map. Beneath the borders it only darkens what is there, muted to grey: the
/// colours of the areas stay those of the legend. Over the areas (`darueber`) it keeps its colours and lets
/// the areas shine through.
///
/// Darkening is black with an alpha, not a blend mode: PDF and SVG paint the same.
[[nodiscard]] QImage hintergrundbild(const geo::Rasterbild& bild, bool darueber);

}  // namespace isp::render
