// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/indexblatt.h"

#include "render/kartenmaler.h"
#include "render/textsatz.h"

#include <algorithm>

namespace isp::render {

namespace {

constexpr double kSeite = 0.3;  ///< share of the width for the matrix and the parts

double paintBlock(QPainter& painter, const QString& text, const QFont& font, const QRectF& rect,
                  const QColor& color, int lines) {
    const auto block = breakText(text, font, rect.width(), lines);
    paintText(painter, block, rect, color);
    return block.hoehe();
}

QString foot(const Indexblatt& blatt) {
    QStringList lines = blatt.thema.hinweise;
    if (blatt.geometrie->schematisch())
        lines << tr(QT_TRANSLATE_NOOP("Render", "Schematische Grenzen, keine amtlichen."));
    if (!blatt.thema.quelle.isEmpty())
        lines << tr(QT_TRANSLATE_NOOP("Render", "Quelle: %1")).arg(blatt.thema.quelle);
    if (!blatt.thema.stand.isEmpty())
        lines << tr(QT_TRANSLATE_NOOP("Render", "Stand: %1")).arg(blatt.thema.stand);
    return lines.join(QStringLiteral(" · "));
}

void paintSide(QPainter& painter, const QRectF& rect, const Indexblatt& blatt) {
    const auto& theme = blatt.theme;
    const auto order = ordneMatrix(blatt.matrix, rect.width(), theme);
    painter.save();
    painter.translate(rect.topLeft());
    maleMatrix(painter, order, blatt.matrix, theme);
    painter.restore();
    double y = rect.top() + order.size.height() + theme.space(4);
    const auto left = [&] { return QRectF(rect.left(), y, rect.width(), rect.bottom() - y); };
    y += paintBlock(painter, tr(QT_TRANSLATE_NOOP("Render", "Teile")), theme.boldFont(TextRole::kNote),
                    left(), theme.colors().text, 1);
    for (const auto& line : blatt.teile)
        y += paintBlock(painter, line, theme.font(TextRole::kNote), left(), theme.colors().text, 3) +
             theme.space(1);
}

}  // namespace

void maleIndexblatt(QPainter& painter, QSizeF size, const Indexblatt& blatt) {
    const auto& theme = blatt.theme;
    const double margin = theme.space(6);
    const double width = size.width() - 2.0 * margin;
    painter.fillRect(QRectF({0.0, 0.0}, size), theme.colors().surface);
    double y = margin;
    y += paintBlock(painter, blatt.thema.titel, theme.boldFont(TextRole::kTitle),
                    {margin, y, width, size.height()}, theme.colors().text, 2);
    y += paintBlock(painter, blatt.thema.raumebene, theme.font(TextRole::kBody),
                    {margin, y, width, size.height()}, theme.colors().muted, 1) +
         theme.space(3);
    const auto note = breakText(foot(blatt), theme.font(TextRole::kNote), width, 3);
    const double bottom = size.height() - margin - note.hoehe();
    paintText(painter, note, {margin, bottom, width, note.hoehe()}, theme.colors().muted);
    const QRectF body(margin, y, width, bottom - theme.space(3) - y);
    const double side = std::max(width * kSeite, theme.px(260.0));
    Kartenmaler map(theme);
    map.setHintergrund(theme.colors().surface);
    map.setGeometrie(blatt.geometrie);
    map.setThema(blatt.thema);
    map.setSize({body.width() - side - theme.space(6), body.height()});
    painter.save();
    painter.translate(body.topLeft());
    map.paint(painter);
    painter.restore();
    paintSide(painter, {body.right() - side, body.top(), side, body.height()}, blatt);
}

Zeichner zeichnerOf(Indexblatt blatt) {
    return
        [blatt = std::move(blatt)](QPainter& painter, QSizeF size) { maleIndexblatt(painter, size, blatt); };
}

}  // namespace isp::render
