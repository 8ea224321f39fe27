// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <cstdint>
#include <span>

namespace isp::render {

/// How an area stands on the map: in a class, or as one of the kinds that are no number. Never by colour
/// alone: every kind but the class has a pattern or an outline of its own.
enum class Gebietsart : std::uint8_t {
    kKlasse,          ///< colour of its class
    kNull,            ///< zero as a class of its own: white with an outline
    kFehlt,           ///< nothing delivered or unknown: white with a light hatch like /
    kGeheim,          ///< secret: grey with dots
    kUnvollstaendig,  ///< parts are missing: white with a hatch like \ (no class colour: it is no result)
    kNichtSinnvoll,   ///< x, division by zero: white with small crosses
    kOhneKlasse,      ///< a value outside manual classes: plain grey
    kAusserhalb,      ///< belongs to no Raum of the level: colour of the ground, outline
    kAusgeblendet,    ///< left out by a filter: colour of the ground, outline
};

inline constexpr std::size_t kGebietsarten = 9;

/// What an area is filled with.
struct Fuellung {
    Gebietsart art = Gebietsart::kFehlt;
    QColor farbe;  ///< kKlasse only
    /// kKlasse only: a pattern over the colour, so that classes differ without it; 0 = none.
    std::uint8_t muster = 0;
    friend bool operator==(const Fuellung&, const Fuellung&) = default;
};

/// The colour under the pattern; the class colour itself for kKlasse.
[[nodiscard]] QColor fillColor(const Fuellung& fuellung, const Theme& theme);

/// One period of the pattern in device pixels (`scale` of them per logical one), to be repeated from (0, 0);
/// null for a kind without a pattern.
[[nodiscard]] QImage patternTile(Gebietsart art, const Theme& theme, double scale);
/// The same for any filling: also of a class with a pattern over its colour.
[[nodiscard]] QImage patternTile(const Fuellung& fuellung, const Theme& theme, double scale);

/// The same pattern as lines and dots, cut off at the rings (even-odd): for SVG and PDF, which keep it sharp
/// at any size, and for legends. Draws the pattern only, not the colour under it.
void paintPattern(QPainter& painter, std::span<const QPolygonF> ringe, const Fuellung& fuellung,
                  const Theme& theme);

/// Patterns of classes from light to dense; none of them is one of the kinds that are no number.
inline constexpr std::uint8_t kKlassenmuster = 9;

/// A filled rectangle with a thin outline, as legends and rankings show it.
void paintSwatch(QPainter& painter, const QRectF& rect, const Fuellung& fuellung, const Theme& theme);

}  // namespace isp::render
