// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/rangfolge.h"

#include "render/textsatz.h"

#include <QCollator>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kNameShare = 0.42;
constexpr double kBarHeight = 0.62;  ///< of the row

bool contains(const std::vector<RaumId>& all, RaumId raum) {
    return std::find(all.begin(), all.end(), raum) != all.end();
}

}  // namespace

void Rangfolge::ordne(bool absteigend) {
    QCollator collator(QLocale(QLocale::German, QLocale::Germany));
    const auto byName = [&](const Rangzeile& a, const Rangzeile& b) {
        return collator.compare(a.name, b.name) < 0;
    };
    std::stable_sort(zeilen.begin(), zeilen.end(), [&](const Rangzeile& a, const Rangzeile& b) {
        const bool hasA = std::isfinite(a.wert), hasB = std::isfinite(b.wert);
        if (hasA != hasB) return hasA;
        if (!hasA || a.wert == b.wert) return byName(a, b);
        return absteigend ? a.wert > b.wert : a.wert < b.wert;
    });
    for (std::size_t i = 0; i < zeilen.size(); ++i) {
        auto& row = zeilen[i];
        const bool tied = i > 0 && zeilen[i - 1].wert == row.wert;
        row.rang = !std::isfinite(row.wert) ? 0 : tied ? zeilen[i - 1].rang : static_cast<int>(i) + 1;
    }
}

void Rangfolgemaler::setRangfolge(Rangfolge rangfolge) {
    m_rangfolge = std::move(rangfolge);
    measure();
}

void Rangfolgemaler::setTheme(const Theme& theme) {
    m_theme = theme;
    measure();
}

void Rangfolgemaler::setSize(QSizeF size) {
    m_size = QSizeF(std::max(1.0, size.width()), std::max(1.0, size.height()));
    measure();
}

void Rangfolgemaler::setScroll(double pixels) {
    m_scroll = std::clamp(pixels, 0.0, std::max(0.0, contentHeight() - m_size.height()));
}

double Rangfolgemaler::rowHeight() const {
    return std::ceil(QFontMetricsF(m_theme.font(TextRole::kBody)).height() + m_theme.space(1.5));
}

double Rangfolgemaler::headHeight() const {
    return std::ceil(QFontMetricsF(m_theme.font(TextRole::kNote)).height() + m_theme.space(1.0));
}

double Rangfolgemaler::contentHeight() const {
    return headHeight() + rowHeight() * static_cast<double>(m_rangfolge.zeilen.size());
}

void Rangfolgemaler::measure() {
    const QFontMetricsF metrics(m_theme.boldFont(TextRole::kBody)), note(m_theme.font(TextRole::kNote));
    auto& s = m_spalten;
    s = {};
    m_low = m_high = 0.0;
    const auto include = [&](double v) {
        if (!std::isfinite(v)) return;
        m_low = std::min(m_low, v);
        m_high = std::max(m_high, v);
    };
    for (const auto& row : m_rangfolge.zeilen) {
        s.rang = std::max(s.rang, note.horizontalAdvance(QString::number(row.rang)));
        s.name = std::max(s.name, metrics.horizontalAdvance(row.name.left(100)));
        s.wert = std::max(s.wert, metrics.horizontalAdvance(row.text.left(40)));
        include(row.wert);
    }
    if (m_rangfolge.vergleichswert) include(*m_rangfolge.vergleichswert);
    if (m_low == m_high) m_high = m_low + 1.0;
    const double gap = m_theme.space(2), width = m_size.width();
    s.name = std::min(s.name + 1.0, width * kNameShare);
    s.wert = std::min(s.wert + 1.0, width * 0.3);
    s.rangLinks = m_theme.space(2);
    s.nameLinks = s.rangLinks + s.rang + gap;
    s.balkenLinks = s.nameLinks + s.name + gap;
    s.wertLinks = width - s.wert - m_theme.space(1);
    s.balken = std::max(1.0, s.wertLinks - gap - s.balkenLinks);
    setScroll(m_scroll);
}

double Rangfolgemaler::xOf(double wert) const {
    return m_spalten.balkenLinks + (wert - m_low) / (m_high - m_low) * m_spalten.balken;
}

QRectF Rangfolgemaler::rowRect(std::size_t zeile) const {
    return {0.0, headHeight() + rowHeight() * static_cast<double>(zeile) - m_scroll, m_size.width(),
            rowHeight()};
}

QRectF Rangfolgemaler::barRect(std::size_t zeile) const {
    const auto& row = m_rangfolge.zeilen[zeile];
    if (!std::isfinite(row.wert)) return {};
    const auto rect = rowRect(zeile);
    const auto [left, right] = std::minmax({xOf(0.0), xOf(row.wert)});
    const double height = std::round(rect.height() * kBarHeight);
    return {left, std::round(rect.center().y() - height / 2.0), right - left, height};
}

std::pair<std::size_t, std::size_t> Rangfolgemaler::visibleRows() const {
    const auto count = m_rangfolge.zeilen.size();
    const auto first = std::min(count, static_cast<std::size_t>(m_scroll / rowHeight()));
    const double room = std::max(0.0, m_size.height() - headHeight() + m_scroll);
    const auto last = std::min(count, static_cast<std::size_t>(std::ceil(room / rowHeight())));
    return {first, std::max(first, last)};
}

std::optional<std::size_t> Rangfolgemaler::zeileBei(QPointF position) const {
    if (position.y() < headHeight() || !QRectF({}, m_size).contains(position)) return std::nullopt;
    const auto row = static_cast<std::size_t>((position.y() - headHeight() + m_scroll) / rowHeight());
    if (row >= m_rangfolge.zeilen.size()) return std::nullopt;
    return row;
}

void Rangfolgemaler::paintHead(QPainter& painter) const {
    const auto font = m_theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const auto& s = m_spalten;
    const auto& color = m_theme.colors();
    double left = 0.0;
    if (m_rangfolge.vergleichswert) {
        const auto block = breakText(m_rangfolge.vergleichstext, font, m_size.width(), 1);
        const double x = xOf(*m_rangfolge.vergleichswert);
        left = std::clamp(x - block.breite / 2.0, 0.0, std::max(0.0, m_size.width() - block.breite));
        paintText(painter, block, QRectF(left, 0.0, block.breite, metrics.height()), color.text);
    } else {
        left = m_size.width();
    }
    const auto unit = breakText(m_rangfolge.einheit, font, left - s.nameLinks - m_theme.space(2), 1);
    paintText(painter, unit, QRectF(s.nameLinks, 0.0, unit.breite, metrics.height()), color.muted);
}

void Rangfolgemaler::paintRow(QPainter& painter, std::size_t zeile) const {
    const auto& row = m_rangfolge.zeilen[zeile];
    const auto& s = m_spalten;
    const auto& color = m_theme.colors();
    const auto rect = rowRect(zeile);
    const bool selected = contains(m_auswahl, row.raum);
    if (selected || (row.raum == m_hover && row.raum.valid())) {
        auto mark = color.accent;
        mark.setAlphaF(selected ? 0.16F : 0.08F);
        painter.fillRect(rect, mark);
        if (selected) painter.fillRect(QRectF(0.0, rect.top(), m_theme.px(3.0), rect.height()), color.accent);
    }
    const auto font = selected ? m_theme.boldFont(TextRole::kBody) : m_theme.font(TextRole::kBody);
    const auto note = m_theme.font(TextRole::kNote);
    const auto text = [&](const QString& words, const QFont& f, const QColor& c, double left, double width,
                          Qt::Alignment alignment) {
        const double height = QFontMetricsF(f).height();
        const QRectF at(left, rect.center().y() - height / 2.0, width, height);
        paintText(painter, breakText(words, f, width, 1), at, c, alignment);
    };
    if (row.rang > 0) text(QString::number(row.rang), note, color.muted, s.rangLinks, s.rang, Qt::AlignRight);
    text(row.name, font, color.text, s.nameLinks, s.name, Qt::AlignLeft);
    text(row.text, font, std::isfinite(row.wert) ? color.text : color.muted, s.wertLinks, s.wert,
         Qt::AlignRight);
    if (const auto bar = barRect(zeile); bar.isValid()) paintSwatch(painter, bar, row.fuellung, m_theme);
}

void Rangfolgemaler::paint(QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& color = m_theme.colors();
    painter.save();
    painter.setClipRect(QRectF(0.0, headHeight(), m_size.width(), m_size.height() - headHeight()),
                        Qt::IntersectClip);
    const auto [first, last] = visibleRows();
    for (auto row = first; row < last; ++row)
        paintRow(painter, row);
    const double bottom = std::min(m_size.height(), contentHeight() - m_scroll);
    const auto vertical = [&](double x, const QColor& c, double width) {
        painter.setPen(QPen(c, m_theme.px(width)));
        painter.drawLine(QPointF(x, headHeight()), QPointF(x, bottom));
    };
    if (!m_rangfolge.zeilen.empty()) {
        if (m_low < 0.0) vertical(xOf(0.0), color.muted, 1.0);
        if (m_rangfolge.vergleichswert) vertical(xOf(*m_rangfolge.vergleichswert), color.text, 1.6);
    }
    painter.restore();
    paintHead(painter);
    painter.restore();
}

}  // namespace isp::render
