// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"

#include <QPointF>
#include <QSizeF>
#include <QTransform>

namespace isp::render {

/// Which piece of the world a map of a given size shows: north is up. World coordinates are those of the
/// geometry (metres relative to its origin), pixels are logical with (0, 0) at the top left.
class Kartenansicht {
public:
    Kartenansicht() = default;
    Kartenansicht(Punkt mitte, double pixelProMeter);
    /// Everything visible with `rand` pixels free on each side. A world without extent is shown at 1 px per
    /// m.
    static Kartenansicht fit(const Rechteck& welt, QSizeF size, double rand);

    /// Larger (factor > 1) or smaller, with the world point under `anker` kept where it is.
    [[nodiscard]] Kartenansicht zoomed(double factor, QPointF anker, QSizeF size) const;
    /// The picture moved by so many pixels.
    [[nodiscard]] Kartenansicht panned(QPointF pixels) const;

    [[nodiscard]] QPointF toPixel(Punkt welt, QSizeF size) const;
    [[nodiscard]] Punkt toWelt(QPointF pixel, QSizeF size) const;
    [[nodiscard]] QTransform transform(QSizeF size) const;
    [[nodiscard]] Punkt mitte() const noexcept { return m_mitte; }
    [[nodiscard]] double pixelProMeter() const noexcept { return m_pixelProMeter; }
    [[nodiscard]] double meterProPixel() const noexcept { return 1.0 / m_pixelProMeter; }

    friend bool operator==(const Kartenansicht&, const Kartenansicht&) = default;

private:
    Punkt m_mitte;
    double m_pixelProMeter = 1.0;
};

}  // namespace isp::render
