// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a Schaubild.
#include "render/palette.h"
#include "render/schaubild.h"
#include "render/zeitreihe.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kPointRadius = 4.5;
constexpr float kPale = 0.45F;

}  // namespace

void Schaubildmaler::paintBands(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    for (const auto& band : m_bild.baender) {
        QPolygonF outline;
        for (const auto& p : band.unten)
            outline << toPixel(p);
        for (auto at = band.oben.rbegin(); at != band.oben.rend(); ++at)
            outline << toPixel(*at);
        painter.setBrush(band.farbe.isValid() ? band.farbe : m_theme.colors().line);
        painter.drawPolygon(outline);
    }
}

void Schaubildmaler::paintFields(QPainter& painter) const {
    const auto font = m_theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    for (const auto& f : m_bild.felder) {
        const auto box = pixelRect(f.feld);
        const auto color = f.farbe.isValid() ? f.farbe : ruhigeFarbe(m_theme);
        const bool marked = placeOf(f.sache.raum).has_value();
        const bool hovered = f.sache.raum.valid() && f.sache.raum == m_bild.hover;
        if (f.umriss) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(color, m_theme.px(1.8)));
            painter.drawRect(box);
            continue;
        }
        painter.fillRect(box.adjusted(0.5, 0.5, -0.5, -0.5), color);
        const auto several = std::ranges::any_of(f.raeume, [&](RaumId id) { return id == m_bild.hover; });
        if (marked || hovered || several) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.colors().accent, m_theme.px(marked ? 2.0 : 1.4)));
            if (m_bild.y.kategorien) {  // a row of cells: one line above and one below all of them
                painter.drawLine(box.topLeft(), box.topRight());
                painter.drawLine(box.bottomLeft(), box.bottomRight());
            } else {
                painter.drawRect(box.adjusted(1.0, 1.0, -1.0, -1.0));
            }
        }
        if (f.text.isEmpty() || box.height() < metrics.ascent()) continue;
        const QColor dark(0x1C2733), light(Qt::white);
        painter.setFont(font);
        painter.setPen(contrast(dark, color) > contrast(light, color) ? dark : light);
        painter.drawText(box, Qt::AlignCenter, f.text);
    }
}

void Schaubildmaler::paintReferences(QPainter& painter) const {
    const auto font = m_theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    std::vector<double> ends;  // right ends of the names above the plot, so that none covers another
    for (const auto& b : m_bild.bezuege) {
        const bool upright = b.richtung == Qt::Vertical;
        const auto from = toPixel(upright ? QPointF(b.bei, m_bild.y.von) : QPointF(m_bild.x.von, b.bei));
        painter.setPen(QPen(m_theme.colors().text, m_theme.px(b.gestrichelt ? 1.2 : 1.6),
                            b.gestrichelt ? Qt::DashLine : Qt::SolidLine));
        if (upright)
            painter.drawLine(QPointF(from.x(), m_plot.top()), QPointF(from.x(), m_plot.bottom()));
        else
            painter.drawLine(QPointF(m_plot.left(), from.y()), QPointF(m_plot.right(), from.y()));
        if (b.text.isEmpty()) continue;
        const double width = metrics.horizontalAdvance(b.text), gap = m_theme.space(1);
        painter.setFont(font);
        painter.setPen(m_theme.colors().text);
        if (!upright) {
            const QRectF box(m_plot.right() - width - gap, from.y() - metrics.height(), width,
                             metrics.height());
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, b.text);
            continue;
        }
        double left = std::clamp(from.x() - width / 2.0, 0.0, std::max(0.0, m_size.width() - width));
        if (!ends.empty() && left < ends.back() + gap) left = ends.back() + gap;
        ends.push_back(left + width);
        painter.drawText(QPointF(left, m_bild.x.oben ? m_plot.bottom() + m_theme.px(2.0) + metrics.ascent()
                                                     : m_plot.top() - m_theme.px(3.0) - metrics.descent()),
                         b.text);
    }
}

void Schaubildmaler::paintLines(QPainter& painter) const {
    for (const int strong : {0, 1}) {  // what is chosen lies on top
        for (const auto& l : m_bild.linien) {
            const bool marked = placeOf(l.sache.raum).has_value();
            const bool hovered = l.sache.raum.valid() && l.sache.raum == m_bild.hover;
            if ((marked || hovered || l.stark ? 1 : 0) != strong) continue;
            const auto color = l.stark ? m_theme.colors().text : colorOf(l.sache, l.farbe);
            const double width = l.stark ? 3.0 : (marked || hovered ? 2.6 : l.breite);
            for (const auto& piece : l.stuecke) {
                QPolygonF points;
                for (const auto& p : piece)
                    points << toPixel(p);
                painter.setPen(QPen(color, m_theme.px(width), l.stil, Qt::RoundCap, Qt::RoundJoin));
                painter.drawPolyline(points);
                if (!l.punkte && piece.size() > 1) continue;
                painter.setPen(Qt::NoPen);
                painter.setBrush(color);
                for (const auto& p : points)
                    painter.drawEllipse(p, m_theme.px(3.0), m_theme.px(3.0));
            }
        }
    }
}

void Schaubildmaler::paintEnds(QPainter& painter, bool links) const {
    std::vector<const Schaulinie*> lines;
    std::vector<double> wanted;
    const auto pointOf = [&](const Schaulinie& l) {
        return toPixel(links ? l.stuecke.front().front() : l.stuecke.back().back());
    };
    for (const auto& l : m_bild.linien) {
        if (!named(l) || (links ? l.anfang : l.ende).isEmpty()) continue;
        lines.push_back(&l);
        wanted.push_back(pointOf(l).y());
    }
    const auto bold = m_theme.boldFont(TextRole::kNote), plain = m_theme.font(TextRole::kNote);
    const double height = QFontMetricsF(bold).height(), gap = m_theme.space(1);
    const auto places = spreadApart(wanted, height, m_plot.top() - height / 2.0, m_size.height());
    const double width = nameWidth(links);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& l = *lines[i];
        const bool marked = placeOf(l.sache.raum).has_value() || l.stark ||
                            (l.sache.raum.valid() && l.sache.raum == m_bild.hover);
        const auto color = placeOf(l.sache.raum) ? colorOf(l.sache, {}) : m_theme.colors().text;
        const auto block = breakText(links ? l.anfang : l.ende, marked ? bold : plain, width + 1.0, 1);
        const double left = links ? m_plot.left() - 3.0 * gap - block.breite : m_plot.right() + 3.0 * gap;
        paintText(painter, block, QRectF(left, places[i] - block.hoehe() / 2.0, width + 1.0, block.hoehe()),
                  color);
        auto thin = color;
        thin.setAlphaF(kPale);
        painter.setPen(QPen(thin, m_theme.px(0.8)));
        painter.drawLine(pointOf(l),
                         QPointF(links ? m_plot.left() - 2.5 * gap : m_plot.right() + 2.5 * gap, places[i]));
    }
}

void Schaubildmaler::paintPoints(QPainter& painter) const {
    for (const int strong : {0, 1}) {
        for (const auto& p : m_bild.punkte) {
            const bool marked = placeOf(p.sache.raum).has_value();
            const bool hovered = p.sache.raum.valid() && p.sache.raum == m_bild.hover;
            if ((marked || hovered ? 1 : 0) != strong) continue;
            auto color = colorOf(p.sache, p.farbe);
            if (p.blass && !marked) color.setAlphaF(kPale);
            const auto at = toPixel(p.bei);
            if (p.bereich) {
                painter.setPen(QPen(color, m_theme.px(marked || hovered ? 3.0 : 2.0)));
                painter.drawLine(QPointF(toPixel({p.bereich->first, p.bei.y()}).x(), at.y()),
                                 QPointF(toPixel({p.bereich->second, p.bei.y()}).x(), at.y()));
            }
            const double r = m_theme.px(marked || hovered ? kPointRadius * 1.35 : kPointRadius);
            if (p.hohl) {
                painter.setPen(QPen(m_theme.colors().text, m_theme.px(2.0)));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(at.x() - r, at.y() - r, 2.0 * r, 2.0 * r));
                continue;
            }
            painter.setPen(QPen(hovered ? m_theme.colors().text : m_theme.colors().surface,
                                m_theme.px(hovered ? 2.0 : 1.0)));
            painter.setBrush(color);
            painter.drawEllipse(at, r, r);
        }
    }
}

QRectF Schaubildmaler::nameRect(QPointF at, QSizeF size, const std::vector<QRectF>& taken) const {
    constexpr int kRows = 6;
    const double gap = m_theme.px(8.0);
    const QRectF room(0.0, m_plot.top(), m_size.width(), m_plot.height());
    QRectF first;
    for (int k = 0; k < kRows; ++k)
        for (const double up : {-1.0, 1.0})
            for (const bool right : {true, false}) {
                const double y = at.y() - size.height() / 2.0 + up * k * size.height();
                const QRectF box({right ? at.x() + gap : at.x() - gap - size.width(), y}, size);
                if (!room.contains(box)) continue;
                if (first.isNull()) first = box;
                const bool free =
                    std::ranges::none_of(taken, [&](const QRectF& t) { return t.intersects(box); });
                if (free) return box;
            }
    return first.isNull() ? QRectF(at + QPointF(gap, -size.height() / 2.0), size) : first;
}

/// Beside the points of chosen and hovered Räume, where rows do not name them already; never on another of
/// these points or names.
void Schaubildmaler::paintNames(QPainter& painter) const {
    if (m_bild.y.kategorien) return;
    const auto font = m_theme.boldFont(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const double r = m_theme.px(kPointRadius * 1.35);
    std::vector<const Schaupunkt*> named;
    std::vector<QRectF> taken;
    for (const auto& p : m_bild.punkte) {
        const bool hovered = p.sache.raum.valid() && p.sache.raum == m_bild.hover;
        if (p.sache.name.isEmpty() || (!placeOf(p.sache.raum) && !hovered && !p.hohl)) continue;
        named.push_back(&p);
        const auto at = toPixel(p.bei);
        taken.emplace_back(at.x() - r, at.y() - r, 2.0 * r, 2.0 * r);
    }
    for (const auto* p : named) {
        const QSizeF size(metrics.horizontalAdvance(p->sache.name), metrics.height());
        const auto box = nameRect(toPixel(p->bei), size, taken);
        taken.push_back(box);
        auto ground = m_theme.colors().surface;
        ground.setAlphaF(0.8F);
        painter.fillRect(box, ground);
        painter.setFont(font);
        painter.setPen(p->hohl ? m_theme.colors().text : colorOf(p->sache, m_theme.colors().text));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, p->sache.name);
    }
}

// The sheet
// ---------------------------------------------------------------------------------------------------------

QRectF maleBlattrahmen(QPainter& painter, QSizeF size, const Schaublatt& blatt, const Theme& theme) {
    const double margin = theme.space(6), width = size.width() - 2.0 * margin;
    painter.fillRect(QRectF({}, size), theme.colors().surface);
    double top = margin, bottom = size.height() - margin * 0.75;
    const auto head = [&](const QString& text, const QFont& font, const QColor& color, int lines) {
        const auto block = breakText(text, font, width, lines);
        paintText(painter, block, QRectF(margin, top, width, block.hoehe()), color);
        top += block.hoehe() + theme.space(1);
    };
    head(blatt.titel, theme.font(TextRole::kTitle), theme.colors().text, 2);
    head(blatt.untertitel, theme.font(TextRole::kBody), theme.colors().muted, 2);
    const auto foot = [&](const QString& text, TextRole role, const QColor& color, int lines) {
        const auto block = breakText(text, theme.font(role), width, lines);
        if (block.empty()) return;
        bottom -= block.hoehe();
        paintText(painter, block, QRectF(margin, bottom, width, block.hoehe()), color);
        bottom -= theme.space(1);
    };
    foot(blatt.fuss, TextRole::kNote, theme.colors().muted, 3);
    foot(blatt.lesart, TextRole::kBody, theme.colors().text, 5);
    top += theme.space(2);
    bottom -= theme.space(2);
    return {margin, top, width, std::max(1.0, bottom - top)};
}

}  // namespace isp::render
