// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/zielverlauf.h"

#include <QPolygonF>

namespace isp::render {

namespace {

void paintPieces(QPainter& painter, const std::vector<std::vector<QPointF>>& pieces, const QPen& pen,
                 double dot, const QColor& inside) {
    for (const auto& piece : pieces) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(piece.data(), static_cast<int>(piece.size()));
        painter.setPen(QPen(pen.color(), 1.0));
        painter.setBrush(inside);
        for (const auto& p : piece)
            painter.drawEllipse(p, dot, dot);
    }
}

/// Pens and marks of the four kinds, in the chart and in its legend alike.
class Zielstift {
public:
    Zielstift(QPainter& painter, const Theme& theme) : m_painter(painter), m_theme(theme) {}

    [[nodiscard]] QPen pen(Zielrolle rolle) const {
        const auto& c = m_theme.colors();
        switch (rolle) {
            case Zielrolle::kIst:
                return {c.accent, m_theme.px(2.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
            case Zielrolle::kVergleich:
                return {c.muted, m_theme.px(1.6), Qt::DashLine};
            default:
                return {c.text, m_theme.px(1.4), Qt::DotLine};
        }
    }
    void baseline(const QPointF& at) const {
        const double r = m_theme.px(5.0);
        m_painter.setPen(QPen(m_theme.colors().text, m_theme.px(1.8)));
        m_painter.setBrush(m_theme.colors().surface);
        m_painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
    }
    void target(const QPointF& at) const {
        const double r = m_theme.px(7.0);
        m_painter.setPen(QPen(m_theme.colors().text, m_theme.px(1.8)));
        m_painter.setBrush(m_theme.colors().surface);
        m_painter.drawEllipse(at, r, r);
        m_painter.setBrush(m_theme.colors().text);
        m_painter.drawEllipse(at, r * 0.4, r * 0.4);
    }
    void legend(const Ziellegende& entry) const {
        const auto middle = entry.zeichen.center();
        const std::vector<QPointF> line{QPointF(entry.zeichen.left(), middle.y()),
                                        QPointF(entry.zeichen.right(), middle.y())};
        switch (entry.rolle) {
            case Zielrolle::kAusgangswert:
                return baseline(middle);
            case Zielrolle::kZiel:
                return target(middle);
            case Zielrolle::kIst:
            case Zielrolle::kVergleich:
                m_painter.setPen(pen(entry.rolle));
                m_painter.drawPolyline(line.data(), 2);
        }
    }

private:
    QPainter& m_painter;
    const Theme& m_theme;
};

void paintAxes(QPainter& painter, const Zielanordnung& anordnung, const Theme& theme) {
    const auto& c = theme.colors();
    painter.setPen(QPen(c.line, theme.px(1.0)));
    for (const auto& [y, label] : anordnung.striche)
        painter.drawLine(QPointF(anordnung.flaeche.left(), y), QPointF(anordnung.flaeche.right(), y));
    for (const auto& [y, label] : anordnung.striche)
        paintText(painter, label.text, label.rect, c.muted);
    for (const auto& [x, label] : anordnung.jahre)
        paintText(painter, label.text, label.rect, c.muted);
}

}  // namespace

void maleZielverlauf(QPainter& painter, const Zielanordnung& anordnung, const Zielverlauf& ziel,
                     const Theme& theme, std::optional<std::size_t> hover) {
    const auto& c = theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintText(painter, anordnung.titel.text, anordnung.titel.rect, c.text);
    paintBildzeichen(painter, anordnung.bewertungszeichen, bildzeichen(ziel.bewertung), c.text);
    paintText(painter, anordnung.bewertung.text, anordnung.bewertung.rect, c.text);
    paintText(painter, anordnung.fussnote.text, anordnung.fussnote.rect, c.muted);
    if (anordnung.striche.empty()) {
        const auto block = breakText(tr(QT_TRANSLATE_NOOP("Render", "Noch keine Werte")),
                                     theme.font(TextRole::kBody), anordnung.flaeche.width(), 1);
        paintText(painter, block, anordnung.flaeche, c.muted, Qt::AlignHCenter);
        return painter.restore();
    }
    paintText(painter, anordnung.einheit.text, anordnung.einheit.rect, c.muted);
    paintAxes(painter, anordnung, theme);
    const Zielstift stift(painter, theme);
    paintPieces(painter, anordnung.vergleich, stift.pen(Zielrolle::kVergleich), theme.px(1.6), c.muted);
    if (anordnung.ziellinie) {
        painter.setPen(stift.pen(Zielrolle::kZiel));
        painter.drawLine(*anordnung.ziellinie);
    }
    paintPieces(painter, anordnung.ist, stift.pen(Zielrolle::kIst), theme.px(3.2), c.accent);
    if (anordnung.ausgangspunkt) stift.baseline(*anordnung.ausgangspunkt);
    if (anordnung.zielpunkt) stift.target(*anordnung.zielpunkt);
    if (hover && *hover < ziel.ist.size()) {
        painter.setPen(QPen(c.text, theme.px(2.0)));
        painter.setBrush(c.surface);
        painter.drawEllipse(anordnung.at(ziel.ist[*hover]), theme.px(5.0), theme.px(5.0));
    }
    for (const auto& entry : anordnung.legende) {
        stift.legend(entry);
        paintText(painter, entry.text.text, entry.text.rect, c.text);
    }
    painter.restore();
}

void maleZielverlauf(QPainter& painter, const QRectF& rect, const Zielverlauf& ziel, const Theme& theme) {
    maleZielverlauf(painter, ordneZielverlauf(rect, ziel, theme), ziel, theme);
}

}  // namespace isp::render
