// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QWidget>

namespace isp::gui {

/// The theme a widget is shown in: light or dark by its palette, sizes by its font.
[[nodiscard]] inline render::Theme themeOf(const QWidget& widget) {
    const double pt = widget.font().pointSizeF() > 0.0 ? widget.font().pointSizeF() : 10.0;
    constexpr int kHalf = 128;
    const bool dark = widget.palette().color(QPalette::Window).lightness() < kHalf;
    return dark ? render::Theme::dark(pt) : render::Theme::light(pt);
}

}  // namespace isp::gui
