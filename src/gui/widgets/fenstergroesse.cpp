// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fenstergroesse.h"

#include <QLayout>
#include <QWidget>
#include <algorithm>

namespace isp::gui {

void nimmBreite(QWidget& fenster, int breite) {
    auto* layout = fenster.layout();
    layout->activate();
    const int width = std::max(breite, layout->totalMinimumSize().width());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : 0;
    fenster.resize(width, std::max(height, fenster.sizeHint().height()));
}

}  // namespace isp::gui
