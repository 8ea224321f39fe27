// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kachelkarte.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace isp::render {

namespace {

/// Swapping compares all pairs; beyond so many areas the first placing has to do.
constexpr std::size_t kMostSwapped = 400;
constexpr int kMostPasses = 60;
/// A tile is a little smaller than its cell: the gaps make the grid calm.
constexpr double kTileShare = 0.94;

class Platzierung {
public:
    Platzierung(std::span<const Punkt> mitten, double kante) {
        Rechteck box;
        for (const auto& p : mitten)
            box.include(p);
        for (const auto& p : mitten)
            m_ziele.push_back({(p.x - box.xMin) / kante, (p.y - box.yMin) / kante});
        m_plaetze.resize(mitten.size());
    }

    std::vector<Kachelplatz> run() {
        placeAll();
        bool better = m_ziele.size() <= kMostSwapped;
        for (int pass = 0; better && pass < kMostPasses; ++pass)
            better = improve();
        return m_plaetze;
    }

private:
    [[nodiscard]] double cost(std::size_t i, Kachelplatz at) const {
        const double dx = m_ziele[i].x - at.spalte, dy = m_ziele[i].y - at.zeile;
        return dx * dx + dy * dy;
    }

    /// From the middle outwards, so that crowded middles push outwards and not into each other.
    void placeAll() {
        std::vector<std::size_t> order(m_ziele.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        Punkt middle;
        for (const auto& p : m_ziele)
            middle = {middle.x + p.x / static_cast<double>(m_ziele.size()),
                      middle.y + p.y / static_cast<double>(m_ziele.size())};
        const auto away = [&](std::size_t i) {
            return std::hypot(m_ziele[i].x - middle.x, m_ziele[i].y - middle.y);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return away(a) < away(b); });
        for (const auto i : order) {
            m_plaetze[i] = nearestFree(i);
            m_belegt.insert(m_plaetze[i]);
        }
    }

    [[nodiscard]] Kachelplatz nearestFree(std::size_t i) const {
        const Kachelplatz home{static_cast<int>(std::lround(m_ziele[i].x)),
                               static_cast<int>(std::lround(m_ziele[i].y))};
        Kachelplatz best = home;
        bool found = false;
        // Cells of a further ring are at least half a cell less than its number away.
        for (int ring = 0; !found || std::pow(ring - 0.5, 2.0) < cost(i, best); ++ring)
            for (int dy = -ring; dy <= ring; ++dy)
                for (int dx = -ring; dx <= ring; ++dx) {
                    if (std::max(std::abs(dx), std::abs(dy)) != ring) continue;
                    const Kachelplatz at{home.spalte + dx, home.zeile + dy};
                    if (m_belegt.contains(at) || (found && cost(i, at) >= cost(i, best))) continue;
                    best = at;
                    found = true;
                }
        return best;
    }

    bool improve() {
        constexpr double kLeastGain = 1e-9;
        bool better = false;
        for (std::size_t i = 0; i < m_ziele.size(); ++i) {
            const auto free = nearestFree(i);
            if (cost(i, free) + kLeastGain < cost(i, m_plaetze[i])) {
                m_belegt.erase(m_plaetze[i]);
                m_belegt.insert(free);
                m_plaetze[i] = free;
                better = true;
            }
            for (std::size_t j = i + 1; j < m_ziele.size(); ++j) {
                const double now = cost(i, m_plaetze[i]) + cost(j, m_plaetze[j]);
                if (cost(i, m_plaetze[j]) + cost(j, m_plaetze[i]) + kLeastGain >= now) continue;
                std::swap(m_plaetze[i], m_plaetze[j]);
                better = true;
            }
        }
        return better;
    }

    std::vector<Punkt> m_ziele;  ///< in cells
    std::vector<Kachelplatz> m_plaetze;
    std::set<Kachelplatz> m_belegt;
};

MultiPolygon square(Punkt middle, double side) {
    const double h = side / 2.0;
    return {{{{middle.x - h, middle.y - h},
              {middle.x + h, middle.y - h},
              {middle.x + h, middle.y + h},
              {middle.x - h, middle.y + h},
              {middle.x - h, middle.y - h}},
             {}}};
}

}  // namespace

std::vector<Kachelplatz> kachelplaetze(std::span<const Punkt> mitten, double kante) {
    if (mitten.empty()) return {};
    return Platzierung(mitten, kante > 0.0 ? kante : 1.0).run();
}

Kartenquelle kachelquelle(const Kartengeometrie& karte) {
    Kartenquelle out;
    out.kacheln = true;
    out.feineLinien = true;
    std::vector<Punkt> middles;
    std::vector<std::size_t> drawn;
    double area = 0.0;
    for (std::size_t i = 0; i < karte.anzahl(); ++i) {
        const auto& info = karte.info(i);
        out.gebiete.push_back({info.raum, info.name, info.kurzname, {}, {}});
        if (karte.gebiete().rahmen(i).empty()) continue;
        drawn.push_back(i);
        middles.push_back(info.labelpunkt);
        area += info.flaeche;
    }
    if (drawn.empty()) return out;
    const double side = std::sqrt(std::max(1.0, area / static_cast<double>(drawn.size())));
    const auto places = kachelplaetze(middles, side);
    for (std::size_t k = 0; k < drawn.size(); ++k) {
        const Punkt middle{places[k].spalte * side, places[k].zeile * side};
        out.gebiete[drawn[k]].grenze = square(middle, side * kTileShare);
        out.gebiete[drawn[k]].labelpunkt = middle;
    }
    return out;
}

}  // namespace isp::render
