// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/bildzeichen.h"
#include "render/netzwerkbild.h"
#include "render/palette.h"
#include "render/passform.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace isp::render {

namespace {

constexpr double kPale = 0.22;
/// Dashes of the kinds of ties; more begin again.
constexpr std::array<Qt::PenStyle, 5> kStyles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                                 Qt::DashDotDotLine};
/// Shapes of the groups: corners and the turn of the first one in degrees; no corner is a circle, a star has
/// every second corner drawn in.
struct Form {
    int ecken = 0;
    double drehung = 0.0;
    bool stern = false;
};
constexpr std::array<Form, kCategoryCount> kShapes = {Form{0, 0, false}, {4, 45, false}, {3, 0, false},
                                                      {4, 0, false},     {5, 0, false},  {6, 30, false},
                                                      {5, 0, true},      {4, 0, true}};

void paintMark(QPainter& painter, const QPointF& at, double radius, std::size_t group, const Theme& theme) {
    const auto& form = kShapes.at(group % kShapes.size());
    painter.setBrush(categoryColor(group));
    painter.setPen(QPen(theme.colors().text, theme.px(1.2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    if (form.ecken == 0) return painter.drawEllipse(at, radius, radius);
    const int corners = form.stern ? form.ecken * 2 : form.ecken;
    // Fewer corners cover less: drawn larger, they look alike.
    const double size = radius * (form.stern ? 1.25 : form.ecken == 3 ? 1.3 : 1.15);
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = form.drehung * std::numbers::pi / 180.0 + 2.0 * std::numbers::pi * i / corners;
        const double r = form.stern && i % 2 == 1 ? size * 0.45 : size;
        shape << at + QPointF(std::sin(angle), -std::cos(angle)) * r;
    }
    painter.drawPolygon(shape);
}

void paintTie(QPainter& painter, const QLineF& line, std::size_t art, int staerke, bool pfeil,
              const QColor& color, const Theme& theme) {
    const double width = theme.px(0.4 + 1.2 * std::clamp(staerke, 1, 3));
    painter.setPen(QPen(color, width, kStyles.at(art % kStyles.size()), Qt::FlatCap));
    const double head = pfeil ? std::min(line.length() / 2.0, theme.px(7.0) + width) : 0.0;
    QLineF body = line;
    body.setLength(std::max(0.0, line.length() - head * 0.8));
    painter.drawLine(body);
    if (!pfeil || line.length() <= 0.0) return;
    const auto along = (line.p2() - line.p1()) / line.length();
    const QPointF across(-along.y(), along.x());
    const auto base = line.p2() - along * head;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({line.p2(), base + across * head * 0.45, base - across * head * 0.45}));
}

void paintLegend(QPainter& painter, const Netzanordnung& anordnung, const Theme& theme) {
    const auto& c = theme.colors();
    for (const auto& entry : anordnung.legende) {
        const auto middle = entry.zeichen.center();
        const QLineF line(entry.zeichen.left(), middle.y(), entry.zeichen.right(), middle.y());
        switch (entry.was) {
            case Netzlegende::kGruppe:
                paintMark(painter, middle, entry.zeichen.height() * 0.32,
                          static_cast<std::size_t>(entry.index), theme);
                break;
            case Netzlegende::kArt:
                paintTie(painter, line, static_cast<std::size_t>(entry.index), 2, false, c.muted, theme);
                break;
            case Netzlegende::kStaerke:
                for (int i = -1; i <= 1; ++i)
                    paintTie(painter, line.translated(0.0, entry.zeichen.height() * 0.26 * i), 0, i + 2,
                             false, c.muted, theme);
                break;
            case Netzlegende::kRichtung:
                paintTie(painter, line, 0, 1, true, c.muted, theme);
                break;
        }
        paintText(painter, entry.text, entry.textRect, c.text);
    }
}

/// Pale are those that have nothing to do with the one that is pointed at.
struct Nachbarschaft {
    int mitte = -1;
    std::vector<int> nachbarn;
    [[nodiscard]] bool has(int i) const {
        return mitte < 0 || i == mitte || std::binary_search(nachbarn.begin(), nachbarn.end(), i);
    }
};

/// With a halo in the colour of the ground, so that a line behind it does not cross it out; on top of others
/// (`oben`) with a ground of its own.
void paintName(QPainter& painter, const Netzanordnung& anordnung, std::size_t i, const Theme& theme,
               bool oben) {
    const auto& block = anordnung.namen[i];
    const auto& at = anordnung.punkte[i];
    auto rect = anordnung.namenRects[i];
    if (rect.isEmpty())
        rect = QRectF(at.x() - block.breite / 2.0, at.y() + anordnung.radius + theme.px(2.0), block.breite,
                      block.hoehe());
    const double halo = theme.px(3.0);
    if (oben) painter.fillRect(rect.adjusted(-halo, 0.0, halo, 0.0), theme.colors().surface);
    QPainterPath outline;
    const auto lines = lineRects(block, rect);
    for (std::size_t k = 0; k < lines.size(); ++k)
        outline.addText(lines[k].left(), lines[k].top() + QFontMetricsF(block.font).ascent(), block.font,
                        block.zeilen[static_cast<qsizetype>(k)]);
    const auto ground = oben ? theme.colors().surface : theme.colors().ground;
    painter.strokePath(outline, QPen(ground, halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintText(painter, block, rect, theme.colors().text, Qt::AlignHCenter);
}

}  // namespace

void maleNetz(QPainter& painter, const Netzanordnung& anordnung, const Netzwerk& netz, const Theme& theme,
              const Netzzustand& zustand) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& c = theme.colors();
    const int at = zustand.hover >= 0 ? zustand.hover : zustand.fokus;
    const Nachbarschaft near{at, at >= 0 ? nachbarn(netz, at) : std::vector<int>{}};
    const auto kinds = arten(netz), groups = gruppen(netz);
    for (const auto& line : anordnung.linien) {
        const auto& tie = netz.bindungen[static_cast<std::size_t>(line.bindung)];
        const bool own = at < 0 || line.von == at || line.bis == at;
        const auto color = own ? (at < 0 ? c.muted : c.text) : mixed(c.surface, c.muted, kPale);
        paintTie(painter, QLineF(line.p1, line.p2), static_cast<std::size_t>(kinds.indexOf(tie.art)),
                 tie.staerke, !tie.beidseitig, color, theme);
    }
    for (std::size_t i = 0; i < anordnung.punkte.size(); ++i) {
        const auto index = static_cast<int>(i);
        painter.setOpacity(near.has(index) ? 1.0 : kPale);
        paintMark(painter, anordnung.punkte[i], anordnung.radius,
                  static_cast<std::size_t>(groups.indexOf(netz.akteure[i].gruppe)), theme);
        if (!anordnung.namenRects[i].isEmpty()) paintName(painter, anordnung, i, theme, false);
    }
    painter.setOpacity(1.0);
    for (const int i : {zustand.fokus, zustand.hover}) {
        if (i < 0 || i >= static_cast<int>(anordnung.punkte.size())) continue;
        const auto index = static_cast<std::size_t>(i);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(i == zustand.fokus ? c.text : c.accent, theme.px(2.0)));
        const double ring = anordnung.radius + theme.px(5.0);
        painter.drawEllipse(anordnung.punkte[index], ring, ring);
        paintName(painter, anordnung, index, theme, true);
    }
    paintLegend(painter, anordnung, theme);
    painter.restore();
}

}  // namespace isp::render
