// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenlinien.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace isp::render {

namespace {

using P = Detailstufe::P;

std::uint64_t bits(const P& p) {
    // + 0.0F: minus zero is the same place.
    return (std::uint64_t{std::bit_cast<std::uint32_t>(p.x + 0.0F)} << 32) |
           std::bit_cast<std::uint32_t>(p.y + 0.0F);
}

/// The edge without a direction, in 64 well-mixed bits: two of a million edges share them once in some ten
/// million maps, and would leave out a piece of line.
std::uint64_t fingerprint(const P& p, const P& q) {
    const auto [low, high] = std::minmax({bits(p), bits(q)});
    std::uint64_t h = low * 0x9E3779B97F4A7C15ULL;
    h = std::rotl(h ^ (h >> 32), 29) + high * 0xC2B2AE3D27D4EB4FULL;
    h = (h ^ (h >> 31)) * 0xBF58476D1CE4E5B9ULL;
    return h ^ (h >> 29);
}

/// A set of fingerprints with open addressing: hundreds of thousands of edges go in for each view.
class Fingerprints {
public:
    explicit Fingerprints(std::size_t most) : m_slots(std::bit_ceil(most * 2 + 16), 0) {}

    /// False where it was in already.
    bool insert(std::uint64_t key) {
        key += key == 0 ? 1 : 0;  // 0 marks a free slot
        const auto mask = m_slots.size() - 1;
        auto at = static_cast<std::size_t>(key) & mask;
        while (m_slots[at] != 0) {
            if (m_slots[at] == key) return false;
            at = (at + 1) & mask;
        }
        m_slots[at] = key;
        return true;
    }

private:
    std::vector<std::uint64_t> m_slots;
};

class LineCollector {
public:
    LineCollector(const QTransform& toPixel, std::size_t edges) : m_toPixel(toPixel), m_seen(edges) {
        m_lines.punkte.reserve(edges);
    }

    void addRing(std::span<const P> ring) {
        bool open = false;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto &p = ring[i], &q = ring[i + 1 < ring.size() ? i + 1 : 0];
            if (!m_seen.insert(fingerprint(p, q))) {
                open = false;
                continue;
            }
            if (!open) {
                m_lines.anfaenge.push_back(m_lines.punkte.size());
                m_lines.punkte.push_back(pixel(p));
            }
            open = true;
            m_lines.punkte.push_back(pixel(q));
        }
    }

    Linienzuege take() { return std::move(m_lines); }

private:
    [[nodiscard]] QPointF pixel(const P& p) const { return m_toPixel.map(QPointF(double{p.x}, double{p.y})); }

    QTransform m_toPixel;
    Fingerprints m_seen;
    Linienzuege m_lines;
};

void strokeLines(QPainter& painter, const Linienzuege& lines, double width, double opacity) {
    QColor color(mapstyle::kRaumLine);
    color.setAlphaF(static_cast<float>(opacity));
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto line = lines.linie(i);
        const auto count = static_cast<int>(line.size());
        if (count > 3 && line.front() == line.back())
            painter.drawPolygon(line.data(), count - 1);
        else
            painter.drawPolyline(line.data(), count);
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

Linienzuege borderLines(const Umrisse& umrisse, const Detailstufe& stufe, const QTransform& toPixel,
                        const QRectF& sichtbar) {
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
