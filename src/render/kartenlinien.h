// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartengeometrie.h"
#include "render/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <vector>

namespace isp::render {

/// The rings of an area in pixels, closed.
[[nodiscard]] QPainterPath areaPath(const Detailstufe& stufe, std::size_t gebiet, const QTransform& toPixel);
[[nodiscard]] std::vector<QPolygonF> areaRings(const Detailstufe& stufe, std::size_t gebiet,
                                               const QTransform& toPixel);

/// All borders of a set of areas as open lines, each shared border once: drawn twice, a translucent line
/// would be too dark. Areas that lie wholly outside `sichtbar` (pixels) are left out.
[[nodiscard]] std::vector<QPolygonF> borderLines(const Umrisse& umrisse, const Detailstufe& stufe,
                                                 const QTransform& toPixel, const QRectF& sichtbar);

/// All border lines of a map: finer ones inside, those of the areas, coarser ones over them.
void paintBorders(QPainter& painter, const Kartengeometrie& geometrie, const QTransform& toPixel,
                  double meterProPixel, const QRectF& sichtbar, const Theme& theme);

}  // namespace isp::render
