// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartengeometrie.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

using P = Detailstufe::P;

/// Below this the original is as quick to draw as anything simplified.
constexpr std::size_t kPlentyOfPoints = 20'000;
/// A vertex may be moved by half a grid step: this many pixels at most are not seen.
constexpr double kGridPerPixel = 0.4;
/// Grid steps across the whole extent, from fine (deep zoom) to coarse (a thumbnail).
constexpr double kFinestGrid = 131'072.0, kCoarsestGrid = 256.0;

/// Appends the ring without repeated points, spikes of no width and the closing point; nothing where less
/// than a triangle remains. Looks at points only, never at a direction: two neighbours keep the same
/// vertices.
class RingWriter {
public:
    explicit RingWriter(Detailstufe& stufe) : m_stufe(stufe), m_start(stufe.punkte.size()) {}

    void add(P p) {
        auto& points = m_stufe.punkte;
        if (points.size() > m_start && points.back() == p) return;
        if (points.size() > m_start + 1 && points[points.size() - 2] == p) {
            points.pop_back();
            return;
        }
        points.push_back(p);
    }

    bool finish() {
        auto& points = m_stufe.punkte;
        while (points.size() > m_start + 1 && points.back() == points[m_start])
            points.pop_back();
        if (points.size() < m_start + 3) {
            points.resize(m_start);
            return false;
        }
        m_stufe.ringe.push_back(static_cast<std::uint32_t>(points.size()));
        return true;
    }

private:
    Detailstufe& m_stufe;
    std::size_t m_start;
};

void addRing(Detailstufe& stufe, const Ring& ring, Punkt ursprung) {
    RingWriter writer(stufe);
    for (const auto& p : ring) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y)) continue;
        writer.add({static_cast<float>(p.x - ursprung.x), static_cast<float>(p.y - ursprung.y)});
    }
    writer.finish();
}

Detailstufe flatten(std::span<const MultiPolygon* const> gebiete, Punkt ursprung) {
    Detailstufe stufe;
    std::size_t points = 0;
    for (const auto* gebiet : gebiete)
        points += vertexCount(*gebiet);
    stufe.punkte.reserve(points);
    for (const auto* gebiet : gebiete) {
        for (const auto& polygon : *gebiet) {
            addRing(stufe, polygon.aussen, ursprung);
            for (const auto& hole : polygon.loecher)
                addRing(stufe, hole, ursprung);
        }
        stufe.gebiete.push_back(static_cast<std::uint32_t>(stufe.ringe.size() - 1));
    }
    return stufe;
}

Detailstufe snapped(const Detailstufe& fine, double raster) {
    Detailstufe stufe;
    stufe.raster = raster;
    const auto snap = [raster](float v) {
        return static_cast<float>(std::round(double{v} / raster) * raster);
    };
    for (std::size_t g = 0; g < fine.size(); ++g) {
        for (auto r = fine.firstRing(g); r < fine.endRing(g); ++r) {
            RingWriter writer(stufe);
            for (const auto& p : fine.ring(r))
                writer.add({snap(p.x), snap(p.y)});
            writer.finish();
        }
        stufe.gebiete.push_back(static_cast<std::uint32_t>(stufe.ringe.size() - 1));
    }
    stufe.punkte.shrink_to_fit();
    return stufe;
}

std::vector<Rechteck> frames(const Detailstufe& stufe) {
    std::vector<Rechteck> result(stufe.size());
    for (std::size_t g = 0; g < stufe.size(); ++g)
        for (auto r = stufe.firstRing(g); r < stufe.endRing(g); ++r)
            for (const auto& p : stufe.ring(r))
                result[g].include(Punkt{p.x, p.y});
    return result;
}

Rechteck together(std::span<const Rechteck> all) {
    Rechteck result;
    for (const auto& r : all)
        result.include(r);
    return result;
}

double ringArea(std::span<const P> ring) {
    double twice = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto &a = ring[i], &b = ring[(i + 1) % ring.size()];
        twice += double{a.x} * double{b.y} - double{b.x} * double{a.y};
    }
    return std::abs(twice) / 2.0;
}

/// Of the outlines, holes counted in: good enough to rank labels.
double drawnArea(const Detailstufe& stufe, std::size_t gebiet) {
    double sum = 0.0;
    for (auto r = stufe.firstRing(gebiet); r < stufe.endRing(gebiet); ++r)
        sum += ringArea(stufe.ring(r));
    return sum;
}

/// The middle of the widest piece the area has on the horizontal line through the middle of its frame.
Punkt middleOf(const Detailstufe& stufe, std::size_t gebiet, const Rechteck& rahmen) {
    // Slightly off the middle, so that the line does not run through a vertex of a symmetric outline.
    const double y = rahmen.yMin + rahmen.height() * 0.5003;
    std::vector<double> crossings;
    for (auto r = stufe.firstRing(gebiet); r < stufe.endRing(gebiet); ++r) {
        const auto ring = stufe.ring(r);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const auto &a = ring[i], &b = ring[(i + 1) % ring.size()];
            if ((a.y > y) == (b.y > y)) continue;
            const double share = (y - double{a.y}) / (double{b.y} - double{a.y});
            crossings.push_back(std::lerp(double{a.x}, double{b.x}, share));
        }
    }
    std::sort(crossings.begin(), crossings.end());
    Punkt best{(rahmen.xMin + rahmen.xMax) / 2.0, y};
    double width = -1.0;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        if (crossings[i + 1] - crossings[i] <= width) continue;
        width = crossings[i + 1] - crossings[i];
        best.x = (crossings[i] + crossings[i + 1]) / 2.0;
    }
    return best;
}

Rechteck finiteBounds(const std::vector<Gebiet>& gebiete) {
    Rechteck box;
    for (const auto& gebiet : gebiete)
        for (const auto& polygon : gebiet.grenze)
            for (const auto& p : polygon.aussen)
                if (std::isfinite(p.x) && std::isfinite(p.y)) box.include(p);
    return box;
}

Umrisse outlines(const std::vector<MultiPolygon>& borders, Punkt ursprung) {
    std::vector<const MultiPolygon*> parts;
    parts.reserve(borders.size());
    for (const auto& border : borders)
        parts.push_back(&border);
    return Umrisse(parts, ursprung);
}

}  // namespace

Umrisse::Umrisse(std::span<const MultiPolygon* const> gebiete, Punkt ursprung) {
    m_stufen.front() = flatten(gebiete, ursprung);
    m_rahmen = frames(m_stufen.front());
    const auto all = together(m_rahmen);
    const double extent = std::max(all.width(), all.height());
    if (m_stufen.front().punkte.size() < kPlentyOfPoints || extent <= 0.0) return;
    for (double steps = kFinestGrid; steps >= kCoarsestGrid; steps /= 2.0) {
        auto next = snapped(m_stufen.back(), extent / steps);
        if (next.punkte.size() * 10 > m_stufen.back().punkte.size() * 9 && steps > kCoarsestGrid) continue;
        m_stufen.push_back(std::move(next));
    }
}

const Detailstufe& Umrisse::stufe(double meterProPixel) const noexcept {
    const auto* best = &m_stufen.front();
    for (const auto& stufe : m_stufen)
        if (stufe.raster <= meterProPixel * kGridPerPixel) best = &stufe;
    return *best;
}

std::shared_ptr<const Kartengeometrie> Kartengeometrie::make(Kartenquelle quelle) {
    std::shared_ptr<Kartengeometrie> result(new Kartengeometrie());
    auto box = finiteBounds(quelle.gebiete);
    box.include(finiteBounds(quelle.ausserhalb));
    if (!box.empty()) result->m_ursprung = {(box.xMin + box.xMax) / 2.0, (box.yMin + box.yMax) / 2.0};
    result->m_anzahl = quelle.gebiete.size();
    result->m_feineLinien = quelle.feineLinien;
    result->m_schematisch = quelle.schematisch;
    result->m_kacheln = quelle.kacheln;

    std::vector<Gebiet> all = std::move(quelle.gebiete);
    std::move(quelle.ausserhalb.begin(), quelle.ausserhalb.end(), std::back_inserter(all));
    std::vector<const MultiPolygon*> borders;
    borders.reserve(all.size());
    for (const auto& gebiet : all)
        borders.push_back(&gebiet.grenze);
    result->m_gebiete = Umrisse(borders, result->m_ursprung);
    result->m_innen = outlines(quelle.innen, result->m_ursprung);
    result->m_aussen = outlines(quelle.aussen, result->m_ursprung);

    const auto& original = result->m_gebiete.original();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto& gebiet = all[i];
        const auto& rahmen = result->m_gebiete.rahmen(i);
        result->m_rahmen.include(rahmen);
        Info info{
            gebiet.raum, gebiet.name, gebiet.kurzname.isEmpty() ? gebiet.name : gebiet.kurzname, {}, 0.0};
        if (gebiet.labelpunkt)
            info.labelpunkt = {gebiet.labelpunkt->x - result->m_ursprung.x,
                               gebiet.labelpunkt->y - result->m_ursprung.y};
        else if (!rahmen.empty())
            info.labelpunkt = middleOf(original, i, rahmen);
        info.flaeche = drawnArea(original, i);
        if (gebiet.raum.valid()) result->m_index.emplace_back(gebiet.raum, i);
        result->m_info.push_back(std::move(info));
    }
    std::sort(result->m_index.begin(), result->m_index.end());
    return result;
}

std::optional<std::size_t> Kartengeometrie::indexOf(RaumId raum) const noexcept {
    const auto found = std::lower_bound(m_index.begin(), m_index.end(), std::pair(raum, std::size_t{0}));
    if (found == m_index.end() || found->first != raum) return std::nullopt;
    return found->second;
}

}  // namespace isp::render
