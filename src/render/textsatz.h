// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace isp::render {

/// A text of the program marked with QT_TRANSLATE_NOOP("Render", …).
[[nodiscard]] QString tr(const char* text);

/// Text broken into lines, with its size: measured before it is painted, so that nothing is cut off.
struct Textblock {
    QStringList zeilen;
    QFont font;
    double breite = 0.0;
    double zeilenhoehe = 0.0;

    [[nodiscard]] double hoehe() const { return zeilenhoehe * static_cast<double>(zeilen.size()); }
    [[nodiscard]] bool empty() const { return zeilen.isEmpty(); }
};

/// Breaks at words, and inside a word where it alone is too wide; at most `zeilen` lines, the last one ends
/// in … where text is left over. Empty for an empty text.
[[nodiscard]] Textblock breakText(const QString& text, const QFont& font, double breite, int zeilen);

/// From the top left of `rect`; `ausrichtung` is horizontal.
void paintText(QPainter& painter, const Textblock& block, const QRectF& rect, const QColor& color,
               Qt::Alignment ausrichtung = Qt::AlignLeft);

}  // namespace isp::render
