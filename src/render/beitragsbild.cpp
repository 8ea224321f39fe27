// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/beitragsbild.h"

#include "render/palette.h"
#include "render/textsatz.h"
#include "texte/meldung.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kBalken = 14.0;
constexpr QRgb kBelastet = 0xffe66101;
constexpr QRgb kEntlastet = 0xff5e3c99;
constexpr double kZahlbreite = 48.0;

QString number(double v) {
    return (v > 0 ? QStringLiteral("+") : QString()) + texte::zahl(v, 2);
}

/// A row: name and measured figure above the bar.
double rowHeight(const Theme& theme) {
    return QFontMetricsF(theme.font(TextRole::kNote)).height() + theme.px(kBalken) + theme.space(3);
}

double headHeight(const Beitragsbild& bild, double breite, const Theme& theme) {
    const auto satz = breakText(bild.satz, theme.font(TextRole::kBody), breite, 3);
    return QFontMetricsF(theme.font(TextRole::kSection)).height() + satz.hoehe() + theme.space(3);
}

}  // namespace

double beitragsbildHoehe(const Beitragsbild& bild, double breite, const Theme& theme) {
    const double rows = bild.balken.empty() ? 3.0 : static_cast<double>(bild.balken.size());
    return headHeight(bild, breite, theme) + rows * rowHeight(theme) +
           2.0 * QFontMetricsF(theme.font(TextRole::kNote)).height();
}

void maleBeitragsbild(QPainter& painter, const QRectF& rect, const Beitragsbild& bild, const Theme& theme) {
    painter.save();
    const auto& colors = theme.colors();
    const auto head = breakText(bild.titel, theme.boldFont(TextRole::kSection), rect.width(), 1);
    paintText(painter, head, rect, colors.text);
    const auto satz = breakText(bild.satz, theme.font(TextRole::kBody), rect.width(), 3);
    paintText(painter, satz, rect.adjusted(0, head.hoehe(), 0, 0), colors.text);
    double y = rect.top() + headHeight(bild, rect.width(), theme);
    if (bild.balken.empty()) {
        const auto why = breakText(bild.leer, theme.font(TextRole::kBody), rect.width(), 4);
        paintText(painter, why, {rect.left(), y, rect.width(), rect.bottom() - y}, colors.muted);
        painter.restore();
        return;
    }
    double most = 0.0;
    for (const auto& b : bild.balken)
        most = std::max(most, std::abs(b.beitrag));
    const QFontMetricsF metrics(theme.font(TextRole::kNote));
    const double room = rect.width() / 2.0 - theme.px(kZahlbreite);
    const double middle = rect.left() + rect.width() / 2.0;
    const double top = y;
    painter.setFont(theme.font(TextRole::kNote));
    for (const auto& b : bild.balken) {
        painter.setPen(colors.text);
        const auto value = metrics.horizontalAdvance(b.wert) + theme.space(2);
        painter.drawText(QRectF(rect.left(), y, rect.width() - value, metrics.height()), Qt::AlignLeft,
                         metrics.elidedText(b.name, Qt::ElideRight, rect.width() - value));
        painter.drawText(QRectF(rect.left(), y, rect.width(), metrics.height()), Qt::AlignRight, b.wert);
        const double length = most > 0.0 ? std::abs(b.beitrag) / most * room : 0.0;
        const double x = b.beitrag < 0 ? middle - length : middle;
        const QRectF bar(x, y + metrics.height() + theme.px(1.0), length, theme.px(kBalken));
        painter.fillRect(bar, QColor::fromRgb(b.beitrag < 0 ? kEntlastet : kBelastet));
        const QRectF figure(
            b.beitrag < 0 ? x - theme.px(kZahlbreite) - theme.space(1) : bar.right() + theme.space(1),
            bar.top(), theme.px(kZahlbreite), bar.height());
        const int side = b.beitrag < 0 ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(figure, side | int{Qt::AlignVCenter} | int{Qt::TextDontClip}, number(b.beitrag));
        y += rowHeight(theme);
    }
    painter.setPen(QPen(colors.text, theme.px(1.0)));
    painter.drawLine(QPointF(middle, top + metrics.height()), QPointF(middle, y - theme.space(2)));
    painter.setPen(colors.muted);
    painter.drawText(QRectF(rect.left(), y - theme.space(1), rect.width() / 2.0, metrics.height()),
                     Qt::AlignLeft, tr(QT_TRANSLATE_NOOP("Render", "◀ entlastet")));
    painter.drawText(QRectF(middle, y - theme.space(1), rect.width() / 2.0, metrics.height()), Qt::AlignRight,
                     tr(QT_TRANSLATE_NOOP("Render", "belastet ▶")));
    painter.restore();
}

QString beitragsbildSatz(const Beitragsbild& bild) {
    QStringList parts{bild.titel, bild.satz};
    if (bild.balken.empty()) parts << bild.leer;
    for (const auto& b : bild.balken)
        parts << QStringLiteral("%1 (%2): %3").arg(b.name, b.wert, number(b.beitrag));
    return parts.join(QStringLiteral(". "));
}

}  // namespace isp::render
