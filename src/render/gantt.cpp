// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/gantt.h"

#include "render/passform.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kTitleShare = 0.42;
constexpr double kBarHeight = 0.44;  ///< of the row
constexpr double kDiamond = 0.56;
constexpr int kNearToday = 400;  ///< days: a plan that is so near has today on its axis

Textblock titleText(const QString& title, const QRectF& rect, const Theme& theme) {
    const auto font = theme.font(TextRole::kBody);
    if (QFontMetricsF(font).horizontalAdvance(title) <= rect.width())
        return breakText(title, font, rect.width(), 1);
    return breakHyphenated(title, theme.font(TextRole::kNote), rect.width(), 2);
}

QPolygonF diamond(const QRectF& rect) {
    const auto c = rect.center();
    return QPolygonF({QPointF(c.x(), rect.top()), QPointF(rect.right(), c.y()), QPointF(c.x(), rect.bottom()),
                      QPointF(rect.left(), c.y())});
}

}  // namespace

void Ganttmaler::setGantt(Gantt gantt) {
    m_gantt = std::move(gantt);
    measure();
}

void Ganttmaler::setTheme(const Theme& theme) {
    m_theme = theme;
    measure();
}

void Ganttmaler::setSize(QSizeF size) {
    m_size = QSizeF(std::max(1.0, size.width()), std::max(1.0, size.height()));
    measure();
}

void Ganttmaler::setScroll(double pixels) {
    m_scroll = std::clamp(pixels, 0.0, std::max(0.0, contentHeight() - m_size.height()));
}

double Ganttmaler::axisRow() const {
    return std::ceil(QFontMetricsF(m_theme.font(TextRole::kNote)).height() + m_theme.space(0.5));
}

/// Years, months or quarters, and the word at the line of today.
double Ganttmaler::headHeight() const {
    return axisRow() * 3.0;
}

double Ganttmaler::rowHeight() const {
    const double two = 2.0 * QFontMetricsF(m_theme.font(TextRole::kNote)).lineSpacing();
    const double one = QFontMetricsF(m_theme.font(TextRole::kBody)).height();
    return std::ceil(std::max(two + m_theme.space(1), one + m_theme.space(2)));
}

double Ganttmaler::iconSize() const {
    return std::round(QFontMetricsF(m_theme.font(TextRole::kBody)).height());
}

double Ganttmaler::contentHeight() const {
    return headHeight() + m_hoehe;
}

bool Ganttmaler::late(int zeile) const {
    return ueberfaellig(at(zeile), m_gantt.heute);
}

void Ganttmaler::placeRows() {
    const auto& rows = m_gantt.zeilen;
    m_reihenfolge.clear();
    m_gruppen.clear();
    m_oben.assign(rows.size(), 0.0);
    QStringList groups;
    for (const auto& row : rows)
        if (!groups.contains(row.gruppe)) groups << row.gruppe;
    double y = 0.0;
    for (const auto& group : groups) {
        if (!group.isEmpty()) {
            m_gruppen.push_back({group, y});
            y += rowHeight();
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].gruppe != group) continue;
            m_reihenfolge.push_back(static_cast<int>(i));
            m_oben[i] = y;
            y += rowHeight();
        }
    }
    m_hoehe = y;
}

void Ganttmaler::measure() {
    placeRows();
    const QFontMetricsF metrics(m_theme.font(TextRole::kBody));
    double widest = 0.0;
    QDate from, to;
    const auto include = [&](QDate day) {
        if (!day.isValid()) return;
        if (!from.isValid() || day < from) from = day;
        if (!to.isValid() || day > to) to = day;
    };
    for (const auto& row : m_gantt.zeilen) {
        widest = std::max(widest, metrics.horizontalAdvance(row.titel.left(100)));
        include(row.von);
        include(row.bis);
        for (const auto& m : row.meilensteine)
            include(m.datum);
    }
    const auto& today = m_gantt.heute;
    if (!from.isValid() ||
        (today.isValid() && today > from.addDays(-kNearToday) && today < to.addDays(kNearToday)))
        include(today);
    const double icons = 2.0 * (iconSize() + m_theme.space(1)) + m_theme.space(3);
    m_titel = std::min(widest + icons, m_size.width() * kTitleShare);
    const double field =
        QFontMetricsF(m_theme.font(TextRole::kNote)).horizontalAdvance(QStringLiteral("0000"));
    m_achse = ganttachse(from, to, m_size.width() - m_titel, field + m_theme.space(1));
    setScroll(m_scroll);
}

double Ganttmaler::xOf(QDate tag) const {
    const auto days = std::max<qint64>(1, m_achse.von.daysTo(m_achse.bis));
    const double right = m_size.width() - m_theme.space(2);
    return m_titel +
           static_cast<double>(m_achse.von.daysTo(tag)) / static_cast<double>(days) * (right - m_titel);
}

QRectF Ganttmaler::rowRect(int zeile) const {
    return {0.0, headHeight() + m_oben[static_cast<std::size_t>(zeile)] - m_scroll, m_size.width(),
            rowHeight()};
}

QRectF Ganttmaler::titleRect(int zeile) const {
    const double left = m_theme.space(2) + iconSize() + m_theme.space(1);
    const double right = late(zeile) ? iconSize() + m_theme.space(1) : 0.0;
    const auto row = rowRect(zeile);
    return {left, row.top(), std::max(1.0, m_titel - left - right - m_theme.space(2)), row.height()};
}

QRectF Ganttmaler::barRect(int zeile) const {
    const auto& row = at(zeile);
    if (!m_achse.von.isValid() || (!row.von.isValid() && !row.bis.isValid())) return {};
    const double stub = m_theme.px(28.0);  // an open end is shown as short as it can be seen
    double left = row.von.isValid() ? xOf(row.von) : xOf(row.bis.addDays(1)) - stub;
    double right = row.bis.isValid() ? xOf(row.bis.addDays(1)) : left + stub;
    if (right < left) std::swap(left, right);
    const auto rect = rowRect(zeile);
    const double height = std::round(rect.height() * kBarHeight);
    return {left, std::round(rect.center().y() - height / 2.0), std::max(m_theme.px(3.0), right - left),
            height};
}

QRectF Ganttmaler::meilensteinRect(int zeile, int meilenstein) const {
    const auto& all = at(zeile).meilensteine;
    if (meilenstein < 0 || meilenstein >= static_cast<int>(all.size())) return {};
    const auto day = all[static_cast<std::size_t>(meilenstein)].datum;
    if (!day.isValid() || !m_achse.von.isValid()) return {};
    const double side = std::round(rowHeight() * kDiamond);
    return {xOf(day) - side / 2.0, rowRect(zeile).center().y() - side / 2.0, side, side};
}

std::optional<int> Ganttmaler::zeileBei(QPointF position) const {
    if (position.y() < headHeight() || !QRectF({}, m_size).contains(position)) return std::nullopt;
    for (const int row : m_reihenfolge)
        if (rowRect(row).contains(position)) return row;
    return std::nullopt;
}

std::optional<std::pair<int, int>> Ganttmaler::meilensteinBei(QPointF position) const {
    const auto row = zeileBei(position);
    if (!row) return std::nullopt;
    for (int i = static_cast<int>(at(*row).meilensteine.size()) - 1; i >= 0; --i)
        if (meilensteinRect(*row, i).contains(position)) return std::pair(*row, i);
    return std::nullopt;
}

bool Ganttmaler::titelGekuerzt(int zeile) const {
    const auto block = titleText(at(zeile).titel, titleRect(zeile), m_theme);
    return !block.empty() && block.zeilen.back().endsWith(QChar(0x2026));
}

void Ganttmaler::paintAxis(QPainter& painter) const {
    const auto font = m_theme.font(TextRole::kNote);
    const auto& c = m_theme.colors();
    const auto label = [&](const Zeitfeld& field, double top, const QFont& f, const QColor& color) {
        const double left = xOf(field.von), width = xOf(field.bis) - left;
        const auto block = breakText(field.text, f, 1e4, 1);
        if (block.breite + m_theme.px(2.0) > width) return;  // the first and last field may be cut short
        paintText(painter, block, {left + m_theme.px(2.0), top, width, axisRow()}, color);
    };
    for (const auto& field : m_achse.oben)
        label(field, 0.0, m_theme.boldFont(TextRole::kNote), c.text);
    for (const auto& field : m_achse.unten)
        label(field, axisRow(), font, m_achse.oben.empty() ? c.text : c.muted);
}

void Ganttmaler::paintGrid(QPainter& painter) const {
    const auto& c = m_theme.colors();
    const double bottom = std::min(m_size.height(), contentHeight() - m_scroll);
    const auto upright = [&](QDate day, double top, const QColor& color) {
        painter.setPen(QPen(color, m_theme.px(1.0)));
        painter.drawLine(QPointF(xOf(day), top), QPointF(xOf(day), bottom));
    };
    for (const auto& field : m_achse.unten)
        upright(field.von, axisRow(), c.line);
    for (const auto& field : m_achse.oben)
        upright(field.von, 0.0, mixed(c.line, c.muted, 0.5));
    painter.setPen(QPen(c.line, m_theme.px(1.0)));
    painter.drawLine(QPointF(0.0, headHeight()), QPointF(m_size.width(), headHeight()));
}

void Ganttmaler::paintToday(QPainter& painter) const {
    const auto& today = m_gantt.heute;
    if (!today.isValid() || !m_achse.von.isValid() || today < m_achse.von || today > m_achse.bis) return;
    const double x = xOf(today), bottom = std::min(m_size.height(), contentHeight() - m_scroll);
    painter.setPen(QPen(m_theme.colors().text, m_theme.px(1.6), Qt::DashLine));
    painter.drawLine(QPointF(x, headHeight()), QPointF(x, bottom));
    const auto block =
        breakText(tr(QT_TRANSLATE_NOOP("Render", "heute")), m_theme.boldFont(TextRole::kNote), 1e4, 1);
    const double left =
        std::clamp(x - block.breite / 2.0, m_titel, std::max(m_titel, m_size.width() - block.breite));
    paintText(painter, block, {left, 2.0 * axisRow(), block.breite, axisRow()}, m_theme.colors().text);
}

void Ganttmaler::paintTitle(QPainter& painter, int zeile, const QRectF& row) const {
    const auto& c = m_theme.colors();
    const double icon = iconSize(), middle = row.center().y() - icon / 2.0;
    const bool dropped = at(zeile).zeichen == Schrittzeichen::kEntfaellt;
    paintBildzeichen(painter, {m_theme.space(2), middle, icon, icon}, bildzeichen(at(zeile).zeichen),
                     dropped ? c.muted : c.text);
    const auto rect = titleRect(zeile);
    const auto block = titleText(at(zeile).titel, rect, m_theme);
    paintText(painter, block,
              {rect.left(), row.center().y() - block.hoehe() / 2.0, rect.width(), block.hoehe()},
              dropped ? c.muted : c.text);
    if (late(zeile))
        paintBildzeichen(painter, {rect.right() + m_theme.space(1), middle, icon, icon},
                         Bildzeichen::kUeberfaellig, c.text);
}

void Ganttmaler::paintBar(QPainter& painter, int zeile) const {
    const auto& row = at(zeile);
    const auto& c = m_theme.colors();
    const auto bar = barRect(zeile);
    if (bar.isEmpty()) {
        if (!row.meilensteine.empty()) return;
        const auto rect = rowRect(zeile);
        const auto font = m_theme.font(TextRole::kNote);
        const double height = QFontMetricsF(font).height();
        const double left = m_titel + m_theme.space(1);
        paintText(painter,
                  breakText(tr(QT_TRANSLATE_NOOP("Render", "ohne Termin")), font, m_size.width() - left, 1),
                  {left, rect.center().y() - height / 2.0, m_size.width() - left, height}, c.muted);
        return;
    }
    const bool dropped = row.zeichen == Schrittzeichen::kEntfaellt;
    const bool open = !row.von.isValid() || !row.bis.isValid();
    const double radius = m_theme.px(3.0);
    painter.setPen(
        QPen(dropped ? c.muted : c.accent, m_theme.px(1.4), open || dropped ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(dropped ? c.surface : mixed(c.surface, c.accent, 0.18));
    painter.drawRoundedRect(bar, radius, radius);
    const double whole = row.zeichen == Schrittzeichen::kAbgeschlossen ? 1.0 : 0.0;
    const double part = row.anteil && std::isfinite(*row.anteil) ? std::clamp(*row.anteil, 0.0, 1.0) : whole;
    if (part <= 0.0 || dropped) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * part, bar.height())), radius, radius);
}

void Ganttmaler::paintMilestones(QPainter& painter, int zeile) const {
    const auto& c = m_theme.colors();
    for (int i = 0; i < static_cast<int>(at(zeile).meilensteine.size()); ++i) {
        const auto rect = meilensteinRect(zeile, i);
        if (rect.isEmpty()) continue;
        const auto& m = at(zeile).meilensteine[static_cast<std::size_t>(i)];
        // A rim in the colour of the ground keeps it apart from the bar it lies on.
        painter.setPen(QPen(c.surface, m_theme.px(4.0)));
        painter.setBrush(m.erreicht ? c.text : c.surface);
        painter.drawPolygon(diamond(rect));
        painter.setPen(QPen(c.text, m_theme.px(1.6), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolygon(diamond(rect));
        if (!ueberfaellig(m, m_gantt.heute)) continue;
        auto font = m_theme.boldFont(TextRole::kNote);
        font.setPixelSize(std::max(1, static_cast<int>(rect.height() * 0.62)));
        const auto block = breakText(QStringLiteral("!"), font, rect.width(), 1);
        paintText(painter, block,
                  {rect.left(), rect.center().y() - block.zeilenhoehe / 2.0, rect.width(), block.zeilenhoehe},
                  c.text, Qt::AlignHCenter);
    }
}

void Ganttmaler::paintRow(QPainter& painter, int zeile) const {
    const auto row = rowRect(zeile);
    if (zeile == m_hover || zeile == m_fokus) {
        auto mark = m_theme.colors().accent;
        mark.setAlphaF(zeile == m_fokus ? 0.16F : 0.08F);
        painter.fillRect(row, mark);
        if (zeile == m_fokus)
            painter.fillRect(QRectF(0.0, row.top(), m_theme.px(3.0), row.height()), m_theme.colors().accent);
    }
    paintTitle(painter, zeile, row);
    paintBar(painter, zeile);
    paintMilestones(painter, zeile);
}

void Ganttmaler::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_achse.von.isValid()) {
        paintGrid(painter);
        paintAxis(painter);
    }
    painter.setClipRect(QRectF(0.0, headHeight(), m_size.width(), m_size.height() - headHeight()),
                        Qt::IntersectClip);
    const QRectF seen({}, m_size);
    const auto font = m_theme.boldFont(TextRole::kBody);
    for (const auto& group : m_gruppen) {
        const QRectF rect(m_theme.space(2), headHeight() + group.oben - m_scroll, m_size.width(),
                          rowHeight());
        const auto block = breakText(group.text, font, std::max(1.0, m_size.width() - m_theme.space(4)), 1);
        paintText(painter, block, rect.translated(0.0, rect.height() - block.hoehe() - m_theme.space(1)),
                  m_theme.colors().text);
    }
    for (const int row : m_reihenfolge)
        if (rowRect(row).intersects(seen)) paintRow(painter, row);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintToday(painter);
    painter.restore();
}

}  // namespace isp::render
