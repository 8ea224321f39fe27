// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenansicht.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

// Beyond these nothing can be recognised, and single precision would show.
constexpr double kMinPixelProMeter = 1e-6, kMaxPixelProMeter = 10.0;

double clampScale(double scale) {
    return std::isfinite(scale) ? std::clamp(scale, kMinPixelProMeter, kMaxPixelProMeter) : 1.0;
}

}  // namespace

Kartenansicht::Kartenansicht(Punkt mitte, double pixelProMeter)
    : m_mitte(mitte),
      m_pixelProMeter(clampScale(pixelProMeter)) {}

Kartenansicht Kartenansicht::fit(const Rechteck& welt, QSizeF size, double rand) {
    if (welt.empty()) return {};
    const Punkt mitte{(welt.xMin + welt.xMax) / 2.0, (welt.yMin + welt.yMax) / 2.0};
    const double w = std::max(1.0, size.width() - 2.0 * rand), h = std::max(1.0, size.height() - 2.0 * rand);
    if (welt.width() <= 0.0 && welt.height() <= 0.0) return {mitte, 1.0};
    const double x = welt.width() > 0.0 ? w / welt.width() : HUGE_VAL;
    const double y = welt.height() > 0.0 ? h / welt.height() : HUGE_VAL;
    return {mitte, std::min(x, y)};
}

Kartenansicht Kartenansicht::zoomed(double factor, QPointF anker, QSizeF size) const {
    const auto fixed = toWelt(anker, size);
    Kartenansicht next(m_mitte, m_pixelProMeter * factor);
    const auto moved = next.toWelt(anker, size);
    next.m_mitte = {m_mitte.x + fixed.x - moved.x, m_mitte.y + fixed.y - moved.y};
    return next;
}

Kartenansicht Kartenansicht::panned(QPointF pixels) const {
    return {{m_mitte.x - pixels.x() / m_pixelProMeter, m_mitte.y + pixels.y() / m_pixelProMeter},
            m_pixelProMeter};
}

QPointF Kartenansicht::toPixel(Punkt welt, QSizeF size) const {
    return {size.width() / 2.0 + (welt.x - m_mitte.x) * m_pixelProMeter,
            size.height() / 2.0 - (welt.y - m_mitte.y) * m_pixelProMeter};
}

Punkt Kartenansicht::toWelt(QPointF pixel, QSizeF size) const {
    return {m_mitte.x + (pixel.x() - size.width() / 2.0) / m_pixelProMeter,
            m_mitte.y - (pixel.y() - size.height() / 2.0) / m_pixelProMeter};
}

QTransform Kartenansicht::transform(QSizeF size) const {
    return {m_pixelProMeter,
            0.0,
            0.0,
            -m_pixelProMeter,
            size.width() / 2.0 - m_mitte.x * m_pixelProMeter,
            size.height() / 2.0 + m_mitte.y * m_pixelProMeter};
}

}  // namespace isp::render
