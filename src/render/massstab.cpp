// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/massstab.h"

#include "texte/meldung.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kTick = 5.0;
constexpr double kArrow = 9.0;  ///< width of the north arrow

void paintNorth(QPainter& painter, const QRectF& box, const Theme& theme) {
    const auto color = theme.colors().muted;
    const auto font = theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const auto letter = QStringLiteral("N");
    painter.setFont(font);
    painter.setPen(color);
    const double x = box.center().x();
    painter.drawText(QPointF(x - metrics.horizontalAdvance(letter) / 2.0, box.bottom() - theme.px(1.0)),
                     letter);
    const double foot = box.bottom() - metrics.capHeight() - theme.px(3.0);
    const QPolygonF arrow({QPointF(x, box.top()), QPointF(x + theme.px(4.0), foot),
                           QPointF(x, foot - theme.px(3.0)), QPointF(x - theme.px(4.0), foot)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(arrow);
}

double roundLength(double most) {
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0})
        if (step * power <= most) return step * power;
    return power;
}

}  // namespace

Massstabsleiste Massstabsleiste::make(double meterProPixel, double hoechstens) {
    Massstabsleiste bar;
    const double most = meterProPixel * hoechstens;
    if (!(most > 0.0) || !std::isfinite(most)) return bar;
    bar.meter = roundLength(most);
    bar.pixel = bar.meter / meterProPixel;
    const bool km = bar.meter >= 1000.0;
    const double amount = km ? bar.meter / 1000.0 : bar.meter;
    const int digits = amount < 1.0 ? static_cast<int>(std::ceil(-std::log10(amount))) : 0;
    bar.text = texte::zahl(amount, digits) + (km ? QStringLiteral(" km") : QStringLiteral(" m"));
    return bar;
}

QSizeF Massstabsleiste::size(const Theme& theme) const {
    const QFontMetricsF metrics(theme.font(TextRole::kNote));
    return {std::max(pixel, metrics.horizontalAdvance(text)) + theme.px(kArrow) + theme.space(3),
            metrics.height() + theme.px(kTick) + theme.px(2.0)};
}

void Massstabsleiste::paint(QPainter& painter, QPointF topLeft, const Theme& theme) const {
    if (text.isEmpty()) return;
    const auto font = theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(theme.colors().muted);
    painter.drawText(topLeft + QPointF(0.0, metrics.ascent()), text);
    const double bottom = topLeft.y() + metrics.height() + theme.px(kTick),
                 left = topLeft.x() + theme.px(0.7);
    painter.setPen(QPen(theme.colors().muted, theme.px(1.4), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const QPointF points[] = {{left, bottom - theme.px(kTick)},
                              {left, bottom},
                              {left + pixel, bottom},
                              {left + pixel, bottom - theme.px(kTick)}};
    painter.drawPolyline(points, 4);
    const auto whole = size(theme);
    const QRectF all(topLeft, whole);
    paintNorth(painter, QRectF(all.right() - theme.px(kArrow), all.top(), theme.px(kArrow), all.height()),
               theme);
    painter.restore();
}

}  // namespace isp::render
