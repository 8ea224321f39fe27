// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/karten_widget.h"
#include "render/textsatz.h"
#include "workspace/auswahl.h"

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

/// How the map on the screen is painted: around the map itself head, foot, legend and the card beside the
/// pointer.
namespace isp::gui {

void KartenWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().ground);
    if (m_maler.geometrie().rahmen().empty()) return;
    painter.save();
    painter.translate(m_karte.topLeft());
    m_vorschau.paint(painter, m_maler);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_beiwerk) {
        paintHead(painter);
        paintFoot(painter);
    }
    if (m_legende) {
        const QRectF card(m_karte.topLeft() + m_legendenEcke, m_legende->size());
        const double pad = m_theme.space(2);
        auto ground = m_theme.colors().surface;
        ground.setAlphaF(0.94F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(card.adjusted(-pad, -pad, pad, pad), 4.0, 4.0);
        m_legende->paint(painter, card.topLeft());
    }
    paintCard(painter);
    if (m_fokusrahmen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colors().accent, 2.0));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void KartenWidget::paintHead(QPainter& painter) const {
    const auto& colors = m_theme.colors();
    const double edge = m_theme.space(4);
    QRectF line(edge, edge, width() - 2.0 * edge, m_titel.hoehe());
    render::paintText(painter, m_titel, line, colors.text);
    line.moveTop(line.bottom());
    render::paintText(painter, m_untertitel, line, colors.muted);
}

void KartenWidget::paintFoot(QPainter& painter) const {
    const auto& colors = m_theme.colors();
    const double edge = m_theme.space(4);
    QRectF line(edge, height() - edge - m_hinweise.hoehe() - m_quelle.hoehe(), width() - 2.0 * edge,
                m_quelle.hoehe());
    render::paintText(painter, m_quelle, line, colors.muted);
    line.moveTop(line.bottom());
    render::paintText(painter, m_hinweise, line, colors.muted);
    const auto bar = m_massstab.size(m_theme);
    m_massstab.paint(
        painter, {width() - edge - bar.width(), m_karte.bottom() - bar.height() - m_theme.space(1)}, m_theme);
}

QPointF KartenWidget::cardAnchor() const {
    if (m_mausDrin) return m_maus;
    const auto at = m_auswahl.hover() ? pixelOf(*m_auswahl.hover()) : std::nullopt;
    return at ? QPointF(*at) : QPointF();
}

/// A place under the pointer speaks before the Raum it lies in.
QStringList KartenWidget::cardLines() const {
    if (m_mausDrin && m_punkt && m_auflage && *m_punkt < m_auflage->punkte.size())
        return m_auflage->punkte[*m_punkt].hinweis;
    if (!m_hinweis || !m_auswahl.hover()) return {};
    if (!m_mausDrin && !hasFocus()) return {};  // hovered elsewhere: the outline is enough
    return m_hinweis(*m_auswahl.hover());
}

void KartenWidget::paintCard(QPainter& painter) const {
    if (m_zieht) return;
    const auto lines = cardLines();
    const auto anchor = cardAnchor();
    if (lines.isEmpty() || anchor.isNull()) return;
    const auto bold = m_theme.boldFont(render::TextRole::kBody);
    const auto body = m_theme.font(render::TextRole::kBody);
    std::vector<render::Textblock> blocks;
    double w = 0.0, h = 0.0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        blocks.push_back(render::breakText(lines[i], i == 0 ? bold : body, m_theme.px(280.0), 2));
        w = std::max(w, blocks.back().breite);
        h += blocks.back().hoehe();
    }
    const double pad = m_theme.space(2);
    QRectF card(anchor + QPointF(16.0, 16.0), QSizeF(w + 2.0 * pad, h + 2.0 * pad));
    if (card.right() > width()) card.moveRight(anchor.x() - 12.0);
    if (card.bottom() > height()) card.moveBottom(anchor.y() - 12.0);
    card.moveLeft(std::max(2.0, card.left()));
    card.moveTop(std::max(2.0, card.top()));
    painter.setPen(QPen(m_theme.colors().line, 1.0));
    painter.setBrush(m_theme.colors().surface);
    painter.drawRoundedRect(card, 4.0, 4.0);
    QRectF line(card.left() + pad, card.top() + pad, w, 0.0);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        line.setHeight(blocks[i].hoehe());
        render::paintText(painter, blocks[i], line, i < 2 ? m_theme.colors().text : m_theme.colors().muted);
        line.moveTop(line.bottom());
    }
}

}  // namespace isp::gui
