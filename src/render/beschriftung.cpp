// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/beschriftung.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace isp::render {

namespace {

/// Longer names are cut: on a map a long label hides more than it says.
constexpr int kLongestEm = 16;
constexpr double kLineGap = 0.92;
/// `Krems II` stays on one line.
constexpr qsizetype kShortestPart = 3;

/// The two most even lines a name can be broken into: at a blank or behind a hyphen; one line where it
/// cannot.
QStringList inTwoLines(const QString& text, const QFontMetricsF& metrics) {
    QStringList best{text};
    double width = metrics.horizontalAdvance(text);
    for (qsizetype i = kShortestPart - 1; i + kShortestPart < text.size(); ++i) {
        const bool blank = text[i] == QLatin1Char(' ');
        if (!blank && text[i] != QLatin1Char('-')) continue;
        const auto first = text.left(blank ? i : i + 1), second = text.mid(i + 1);
        const double wider = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (wider >= width) continue;
        width = wider;
        best = {first, second};
    }
    return best;
}

QSizeF sizeOf(const QStringList& lines, const QFontMetricsF& metrics, double halo) {
    double width = 0.0;
    for (const auto& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double between = metrics.height() * kLineGap * static_cast<double>(lines.size() - 1);
    return {width + 2.0 * halo, metrics.height() + between + 2.0 * halo};
}

/// Rectangles in square cells, so that thousands of labels need not be compared pair by pair.
class Occupancy {
public:
    explicit Occupancy(const QRectF& flaeche, double cell)
        : m_area(flaeche),
          m_cell(std::max(cell, 8.0)),
          m_columns(static_cast<int>(std::clamp(flaeche.width() / m_cell, 0.0, 4096.0)) + 1),
          m_rows(static_cast<int>(std::clamp(flaeche.height() / m_cell, 0.0, 4096.0)) + 1),
          m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

    [[nodiscard]] bool free(const QRectF& rect) const {
        bool result = true;
        forEachCell(rect, [&](std::size_t cell) {
            for (const auto& other : m_cells[cell])
                result = result && !other.intersects(rect);
        });
        return result;
    }
    void add(const QRectF& rect) {
        forEachCell(rect, [&](std::size_t cell) { m_cells[cell].push_back(rect); });
    }

private:
    template <typename F>
    void forEachCell(const QRectF& rect, F&& f) const {
        const auto index = [this](double offset, int count) {
            return static_cast<int>(std::clamp(offset / m_cell, 0.0, count - 1.0));
        };
        const int left = index(rect.left() - m_area.left(), m_columns);
        const int right = index(rect.right() - m_area.left(), m_columns);
        const int bottom = index(rect.bottom() - m_area.top(), m_rows);
        for (int row = index(rect.top() - m_area.top(), m_rows); row <= bottom; ++row)
            for (int column = left; column <= right; ++column)
                f(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                  static_cast<std::size_t>(column));
    }

    QRectF m_area;
    double m_cell;
    int m_columns, m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

bool fits(const QSizeF& size, const Labelwunsch& wunsch) {
    return size.width() <= wunsch.rahmen.width() * wunsch.ueberhang &&
           size.height() <= wunsch.rahmen.height() * wunsch.ueberhang;
}

/// Lines of the label: one where that fits into the area, else the two narrower ones; none where neither
/// fits.
QStringList linesFor(const Labelwunsch& wunsch, const QFontMetricsF& metrics, double halo) {
    const double longest = kLongestEm * metrics.horizontalAdvance(QLatin1Char('m'));
    const auto text = wunsch.text.left(200).simplified();
    if (text.isEmpty()) return {};
    const QStringList one{metrics.elidedText(text, Qt::ElideRight, longest)};
    auto two = inTwoLines(text, metrics);
    for (auto& line : two)
        line = metrics.elidedText(line, Qt::ElideRight, longest);
    if (sizeOf(one, metrics, halo).width() <= wunsch.rahmen.width()) return one;
    if (fits(sizeOf(two, metrics, halo), wunsch)) return two;
    return fits(sizeOf(one, metrics, halo), wunsch) ? one : QStringList();
}

/// Shifts tried in turn, in shares of the label's size.
constexpr std::array<QPointF, 11> kShifts{{{0, 0},
                                           {0, -0.4},
                                           {0, 0.4},
                                           {-0.25, 0},
                                           {0.25, 0},
                                           {0, -0.75},
                                           {0, 0.75},
                                           {0, -1.05},
                                           {0, 1.05},
                                           {-0.4, -0.4},
                                           {0.4, 0.4}}};

}  // namespace

std::vector<Label> placeLabels(std::vector<Labelwunsch> wuensche, const QFont& font, double halo,
                               const QRectF& flaeche, std::span<const QRectF> frei,
                               std::span<const QRectF> schonen) {
    const QFontMetricsF metrics(font);
    std::stable_sort(wuensche.begin(), wuensche.end(),
                     [](const Labelwunsch& a, const Labelwunsch& b) { return a.vorrang > b.vorrang; });
    Occupancy occupied(flaeche, metrics.height() * 4.0);
    for (const auto& rect : frei)
        occupied.add(rect);
    Occupancy spared(flaeche, metrics.height() * 4.0);
    for (const auto& rect : schonen)
        spared.add(rect);
    std::vector<Label> labels;
    for (const auto& wunsch : wuensche) {
        // Most areas of a large map are smaller than any letter: no need to measure their names.
        if (wunsch.rahmen.height() * wunsch.ueberhang < metrics.height()) continue;
        const auto lines = linesFor(wunsch, metrics, halo);
        if (lines.isEmpty()) continue;
        const auto size = sizeOf(lines, metrics, halo);
        std::optional<QRectF> place;
        for (const auto& shift : kShifts) {
            const QPointF middle =
                wunsch.anker + QPointF(shift.x() * size.width(), shift.y() * size.height());
            const QRectF rect(middle - QPointF(size.width(), size.height()) / 2.0, size);
            // Beside its area a name would be taken for that of the neighbour.
            if (!wunsch.rahmen.contains(middle)) continue;
            if (!flaeche.contains(rect) || !occupied.free(rect)) continue;
            const bool clear = spared.free(rect);
            if (clear || !place) place = rect;
            if (clear) break;
        }
        if (!place) continue;
        occupied.add(*place);
        labels.push_back({wunsch.gebiet, lines, *place});
    }
    return labels;
}

namespace {

struct Zeilenplatz {
    QPointF at;
    QString text;
};

/// Letters side by side around the place: as good as an outline for a narrow halo, and quick, because glyphs
/// are kept by the font engine.
void paintHaloPixels(QPainter& painter, const std::vector<Zeilenplatz>& lines, double halo) {
    QColor white(mapstyle::kHalo);
    white.setAlphaF(0.7F);
    painter.setPen(white);
    const int steps = std::clamp(static_cast<int>(std::ceil(halo * 6.0)), 8, 32);
    for (int i = 0; i < steps; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / steps;
        const QPointF offset(std::cos(angle) * halo * 0.95, std::sin(angle) * halo * 0.95);
        for (const auto& line : lines)
            painter.drawText(line.at + offset, line.text);
    }
}

void paintHaloOutline(QPainter& painter, const std::vector<Zeilenplatz>& lines, const QFont& font,
                      double halo) {
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    for (const auto& line : lines)
        outline.addText(line.at, font, line.text);
    QColor white(mapstyle::kHalo);
    white.setAlphaF(0.85F);
    painter.strokePath(outline, QPen(white, 2.0 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace

void paintLabel(QPainter& painter, const Label& label, const QFont& font, double halo) {
    const QFontMetricsF metrics(font);
    std::vector<Zeilenplatz> lines;
    double baseline = label.rect.top() + halo + metrics.ascent();
    for (const auto& text : label.zeilen) {
        lines.push_back({{label.rect.center().x() - metrics.horizontalAdvance(text) / 2.0, baseline}, text});
        baseline += metrics.height() * kLineGap;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    if (painter.paintEngine()->type() == QPaintEngine::Raster)
        paintHaloPixels(painter, lines, halo);
    else
        paintHaloOutline(painter, lines, font, halo);
    painter.setPen(QColor(mapstyle::kLabel));
    for (const auto& line : lines)
        painter.drawText(line.at, line.text);
    painter.restore();
}

}  // namespace isp::render
