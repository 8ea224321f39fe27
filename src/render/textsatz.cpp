// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/textsatz.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

namespace isp::render {

namespace {

/// No text on a picture is longer; more would only cost time before it is cut anyway.
constexpr qsizetype kLongest = 4000;

/// Line breaks and doubled blanks out; unlike QString::simplified() a no-break space stays one.
QString cleaned(const QString& text) {
    QString result;
    for (const auto c : text.left(kLongest)) {
        const bool blank = c == QLatin1Char(' ') || c.unicode() < 0x20 || c == QChar::LineSeparator;
        if (!blank)
            result += c;
        else if (!result.isEmpty() && result.back() != QLatin1Char(' '))
            result += QLatin1Char(' ');
    }
    return result.trimmed();
}

}  // namespace

QString tr(const char* text) {
    return QCoreApplication::translate("Render", text);
}

Textblock breakText(const QString& text, const QFont& font, double breite, int zeilen) {
    Textblock block{{}, font, 0.0, QFontMetricsF(font).lineSpacing()};
    const QFontMetricsF metrics(font);
    const auto content = cleaned(text);
    if (content.isEmpty() || zeilen < 1) return block;
    QTextLayout layout(content, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, breite));
        const bool last = block.zeilen.size() + 1 == zeilen;
        const auto rest = content.mid(line.textStart());
        const auto own = content.mid(line.textStart(), line.textLength()).trimmed();
        block.zeilen << (last ? metrics.elidedText(rest, Qt::ElideRight, breite) : own);
        if (last) break;
    }
    layout.endLayout();
    for (const auto& line : block.zeilen)
        block.breite = std::max(block.breite, metrics.horizontalAdvance(line));
    return block;
}

void paintText(QPainter& painter, const Textblock& block, const QRectF& rect, const QColor& color,
               Qt::Alignment ausrichtung) {
    const QFontMetricsF metrics(block.font);
    painter.save();
    painter.setFont(block.font);
    painter.setPen(color);
    double baseline = rect.top() + metrics.ascent();
    for (const auto& line : block.zeilen) {
        const double free = rect.width() - metrics.horizontalAdvance(line);
        double x = rect.left();
        if (ausrichtung.testFlag(Qt::AlignRight)) x += free;
        if (ausrichtung.testFlag(Qt::AlignHCenter)) x += free / 2.0;
        painter.drawText(QPointF(x, baseline), line);
        baseline += block.zeilenhoehe;
    }
    painter.restore();
}

}  // namespace isp::render
