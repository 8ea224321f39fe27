// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenraster.h"

#include "render/kartenlinien.h"

#include <QPainter>
#include <cmath>

namespace isp::render {

namespace {

/// More device pixels than this are painted as vectors: a raster would only cost memory.
constexpr double kMostPixels = 64e6;

double meterProGeraetepixel(const Rasterauftrag& auftrag) {
    return auftrag.ansicht.meterProPixel() / auftrag.scale;
}

}  // namespace

std::size_t Rasterauftrag::punkte() const noexcept {
    return geometrie->gebiete().stufe(meterProGeraetepixel(*this)).punkte.size();
}

std::optional<Kartenraster> Kartenraster::make(const Rasterauftrag& auftrag) {
    const double scale = auftrag.scale;
    const double width = std::ceil(auftrag.size.width() * scale),
                 height = std::ceil(auftrag.size.height() * scale);
    if (width * height > kMostPixels) return std::nullopt;
    const QSize pixels(static_cast<int>(width), static_cast<int>(height));
    QImage lines(pixels, QImage::Format_ARGB32_Premultiplied);
    if (lines.isNull()) return std::nullopt;
    const double fineness = meterProGeraetepixel(auftrag);
    const auto view = auftrag.ansicht.transform(auftrag.size);
    lines.fill(Qt::transparent);
    QPainter painter(&lines);
    painter.scale(scale, scale);
    paintBorders(painter, *auftrag.geometrie, view, fineness, QRectF({}, auftrag.size), auftrag.theme);
    painter.end();
    return Kartenraster{auftrag,
                        Flaechenraster::make(auftrag.geometrie->gebiete().stufe(fineness),
                                             view * QTransform::fromScale(scale, scale), pixels),
                        std::move(lines)};
}

}  // namespace isp::render
