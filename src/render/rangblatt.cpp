// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/rangblatt.h"

#include "render/textsatz.h"

#include <QCoreApplication>
#include <algorithm>

namespace isp::render {

namespace {

/// The first rows, and one that says how many follow.
Rangfolge shortened(Rangfolge rangfolge, std::size_t room) {
    if (rangfolge.zeilen.size() <= room) return rangfolge;
    const auto more = rangfolge.zeilen.size() - room + 1;
    rangfolge.zeilen.resize(room - 1);
    Rangzeile last;
    last.name = tr(QT_TRANSLATE_NOOP("Render", "… und %1 weitere")).arg(more);
    rangfolge.zeilen.push_back(std::move(last));
    return rangfolge;
}

}  // namespace

void paintRangfolge(QPainter& painter, QSizeF size, const Theme& theme, const Rangfolge& rangfolge,
                    Ueberlaenge ueberlaenge, const std::vector<RaumId>& auswahl) {
    Rangfolgemaler maler(theme);
    maler.setRangfolge(rangfolge);
    maler.setAuswahl(auswahl);
    double scale = 1.0;
    if (ueberlaenge == Ueberlaenge::kVerkleinern) {
        scale = std::min(1.0, size.height() / maler.contentHeight());
    } else {
        const double rows = (size.height() - maler.headHeight()) / maler.rowHeight();
        maler.setRangfolge(shortened(rangfolge, static_cast<std::size_t>(std::max(1.0, rows))));
    }
    maler.setSize(size / scale);
    painter.save();
    painter.scale(scale, scale);
    maler.paint(painter);
    painter.restore();
}

}  // namespace isp::render
