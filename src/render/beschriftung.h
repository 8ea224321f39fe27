// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <cstddef>
#include <span>
#include <vector>

namespace isp::render {

/// A label that would like to be on the map.
struct Labelwunsch {
    std::size_t gebiet = 0;
    QString text;
    QPointF anker;           ///< where its middle should be, pixels
    QRectF rahmen;           ///< of the area, pixels
    double vorrang = 0.0;    ///< greater ones are placed first
    double ueberhang = 1.2;  ///< how many times wider or higher than the frame of its area it may be
};

/// A label that got a place.
struct Label {
    std::size_t gebiet = 0;
    QStringList zeilen;
    QRectF rect;  ///< with the halo; no two of them overlap
};

/// Places labels by priority, on one or two lines, at the anchor or slightly beside it; leaves out those that
/// find no place inside `flaeche`, that would hit another one or one of `frei`, or that are far larger than
/// their area. What is in `schonen` is covered only where there is no other place.
[[nodiscard]] std::vector<Label> placeLabels(std::vector<Labelwunsch> wuensche, const QFont& font,
                                             double halo, const QRectF& flaeche,
                                             std::span<const QRectF> frei = {},
                                             std::span<const QRectF> schonen = {});

/// Dark text on a white halo, readable on every colour of the palettes.
void paintLabel(QPainter& painter, const Label& label, const QFont& font, double halo);

}  // namespace isp::render
