// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenlinien.h"

#include <algorithm>
#include <bit>
#include <unordered_set>

namespace isp::render {

namespace {

using P = Detailstufe::P;

std::uint64_t bits(const P& p) {
    // + 0.0F: minus zero is the same place.
    return (std::uint64_t{std::bit_cast<std::uint32_t>(p.x + 0.0F)} << 32) |
           std::bit_cast<std::uint32_t>(p.y + 0.0F);
}

struct Edge {
    std::uint64_t a, b;
    friend bool operator==(const Edge&, const Edge&) = default;
};

struct EdgeHash {
    std::size_t operator()(const Edge& e) const noexcept {
        std::uint64_t h = e.a * 0x9E3779B97F4A7C15ULL;
        h ^= std::rotl(e.b * 0xC2B2AE3D27D4EB4FULL, 31);
        h ^= h >> 29;
        return static_cast<std::size_t>(h * 0xBF58476D1CE4E5B9ULL);
    }
};

/// The edge without a direction.
Edge edgeOf(const P& p, const P& q) {
    const auto [low, high] = std::minmax({bits(p), bits(q)});
    return {low, high};
}

class LineCollector {
public:
    LineCollector(const QTransform& toPixel, std::size_t edges) : m_toPixel(toPixel) {
        m_seen.reserve(edges);
    }

    void addRing(std::span<const P> ring) {
        QPolygonF line;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto &p = ring[i], &q = ring[(i + 1) % ring.size()];
            if (!m_seen.insert(edgeOf(p, q)).second) {
                flush(line);
                continue;
            }
            if (line.isEmpty()) line << pixel(p);
            line << pixel(q);
        }
        flush(line);
    }

    std::vector<QPolygonF> take() { return std::move(m_lines); }

private:
    [[nodiscard]] QPointF pixel(const P& p) const { return m_toPixel.map(QPointF(double{p.x}, double{p.y})); }

    void flush(QPolygonF& line) {
        if (line.size() > 1) m_lines.push_back(std::move(line));
        line = QPolygonF();
    }

    QTransform m_toPixel;
    std::unordered_set<Edge, EdgeHash> m_seen;
    std::vector<QPolygonF> m_lines;
};

void strokeLines(QPainter& painter, const std::vector<QPolygonF>& lines, double width, double opacity) {
    QColor color(mapstyle::kRaumLine);
    color.setAlphaF(static_cast<float>(opacity));
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    for (const auto& line : lines) {
        if (line.isClosed())
            painter.drawPolygon(line.constData(), static_cast<int>(line.size()) - 1);
        else
            painter.drawPolyline(line);
    }
}

bool touches(const Rechteck& rahmen, const QTransform& toPixel, const QRectF& sichtbar) {
    if (rahmen.empty()) return false;
    const QRectF box = toPixel.mapRect(QRectF(rahmen.xMin, rahmen.yMin, rahmen.width(), rahmen.height()));
    return box.adjusted(-1, -1, 1, 1).intersects(sichtbar);
}

}  // namespace

std::vector<QPolygonF> areaRings(const Detailstufe& stufe, std::size_t gebiet, const QTransform& toPixel) {
    std::vector<QPolygonF> rings;
    for (auto r = stufe.firstRing(gebiet); r < stufe.endRing(gebiet); ++r) {
        auto& ring = rings.emplace_back();
        ring.reserve(static_cast<qsizetype>(stufe.ring(r).size()));
        for (const auto& p : stufe.ring(r))
            ring << toPixel.map(QPointF(double{p.x}, double{p.y}));
    }
    return rings;
}

QPainterPath areaPath(const Detailstufe& stufe, std::size_t gebiet, const QTransform& toPixel) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto& ring : areaRings(stufe, gebiet, toPixel)) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

std::vector<QPolygonF> borderLines(const Umrisse& umrisse, const Detailstufe& stufe,
                                   const QTransform& toPixel, const QRectF& sichtbar) {
    std::vector<std::size_t> visible;
    std::size_t edges = 0;
    for (std::size_t g = 0; g < stufe.size(); ++g) {
        if (!touches(umrisse.rahmen(g), toPixel, sichtbar)) continue;
        visible.push_back(g);
        edges += stufe.ringe[stufe.endRing(g)] - stufe.ringe[stufe.firstRing(g)];
    }
    LineCollector collector(toPixel, edges);
    for (const auto g : visible)
        for (auto r = stufe.firstRing(g); r < stufe.endRing(g); ++r)
            collector.addRing(stufe.ring(r));
    return collector.take();
}

void paintBorders(QPainter& painter, const Kartengeometrie& geometrie, const QTransform& toPixel,
                  double meterProPixel, const QRectF& sichtbar, const Theme& theme) {
    const auto paint = [&](const Umrisse& umrisse, bool fine) {
        const auto lines = borderLines(umrisse, umrisse.stufe(meterProPixel), toPixel, sichtbar);
        strokeLines(painter, lines, theme.px(fine ? mapstyle::kGemeindeWidth : mapstyle::kRaumWidth),
                    fine ? mapstyle::kGemeindeOpacity : 1.0);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    paint(geometrie.innen(), true);
    paint(geometrie.gebiete(), geometrie.feineLinien());
    paint(geometrie.aussen(), false);
    painter.restore();
}

}  // namespace isp::render
