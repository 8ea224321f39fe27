// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartengeometrie.h"
#include "render/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <span>
#include <vector>

namespace isp::render {

/// The rings of an area in pixels, closed.
[[nodiscard]] QPainterPath areaPath(const Detailstufe& stufe, std::size_t gebiet, const QTransform& toPixel);
[[nodiscard]] std::vector<QPolygonF> areaRings(const Detailstufe& stufe, std::size_t gebiet,
                                               const QTransform& toPixel);

/// Many open lines in one block.
struct Linienzuege {
    std::vector<QPointF> punkte;
    std::vector<std::size_t> anfaenge;  ///< of each line in `punkte`

    [[nodiscard]] std::size_t size() const noexcept { return anfaenge.size(); }
    [[nodiscard]] std::span<const QPointF> linie(std::size_t i) const noexcept {
        const auto end = i + 1 < anfaenge.size() ? anfaenge[i + 1] : punkte.size();
        return std::span(punkte).subspan(anfaenge[i], end - anfaenge[i]);
    }
};

/// All borders of a set of areas as open lines, each shared border once: drawn twice, a translucent line
/// would be too dark. Areas that lie wholly outside `sichtbar` (pixels) are left out.
[[nodiscard]] Linienzuege borderLines(const Umrisse& umrisse, const Detailstufe& stufe,
                                      const QTransform& toPixel, const QRectF& sichtbar);

/// All border lines of a map: finer ones inside, those of the areas, coarser ones over them.
void paintBorders(QPainter& painter, const Kartengeometrie& geometrie, const QTransform& toPixel,
                  double meterProPixel, const QRectF& sichtbar, const Theme& theme);

}  // namespace isp::render
