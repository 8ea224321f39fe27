// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <cstdint>

namespace isp::render {

/// The state of a step, a Massnahme or an Auftrag, as the drawings show it.
enum class Schrittzeichen : std::uint8_t { kOffen, kInArbeit, kAbgeschlossen, kEntfaellt };

/// The rating of a Wirkungsziel: symbol and words, never a colour alone.
enum class Zielbewertung : std::uint8_t { kKeine, kSonne, kLeichtBewoelkt, kWolke, kBlitz };

/// The line icons of resources/icons that drawings use, the same as in menus and lists.
enum class Bildzeichen : std::uint8_t {
    kOffen,
    kInArbeit,
    kAbgeschlossen,
    kEntfaellt,
    kUeberfaellig,
    kGesperrt,
    kFederfuehrung,
    kSonne,
    kLeichtBewoelkt,
    kWolke,
    kBlitz,
    kKeineBewertung,
};

[[nodiscard]] Bildzeichen bildzeichen(Schrittzeichen zeichen);
[[nodiscard]] Bildzeichen bildzeichen(Zielbewertung bewertung);
/// `offen`, `in Arbeit`, `abgeschlossen`, `entfällt`.
[[nodiscard]] QString wort(Schrittzeichen zeichen);
/// `Sonne: Ziel wird voraussichtlich erreicht` …
[[nodiscard]] QString wort(Zielbewertung bewertung);
/// Name of the icon in resources/icons, for lists and menus.
[[nodiscard]] QString iconName(Bildzeichen zeichen);

/// Draws the icon as vectors into the largest square in the middle of `rect`.
void paintBildzeichen(QPainter& painter, const QRectF& rect, Bildzeichen zeichen, const QColor& color);

/// A colour between two: 0 is `a`, 1 is `b`.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double shareOfB);
/// Black or white of the theme, whichever is easier to read on `ground`.
[[nodiscard]] QColor textOn(const QColor& ground);

}  // namespace isp::render
