// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/textsatz.h"
#include "render/theme.h"

#include <QPainter>
#include <QSizeF>

namespace isp::render {

/// A scale bar of a round length (1, 2 or 5 times a power of ten metres) with the north arrow to its right.
struct Massstabsleiste {
    double meter = 0.0;
    double pixel = 0.0;
    QString text;  ///< `5 km`, `200 m`; empty where the map is not to scale

    /// The longest one of at most `hoechstens` pixels.
    static Massstabsleiste make(double meterProPixel, double hoechstens);
    [[nodiscard]] QSizeF size(const Theme& theme) const;
    void paint(QPainter& painter, QPointF topLeft, const Theme& theme) const;
};

}  // namespace isp::render
