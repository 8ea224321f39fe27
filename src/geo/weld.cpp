// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/weld.h"

#include "geo/planar.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <unordered_map>

namespace isp::geo {

namespace {

bool before(Punkt p, Punkt q) noexcept {
    return std::tie(p.x, p.y) < std::tie(q.x, q.y);
}

struct PointHash {
    std::size_t operator()(Punkt p) const noexcept {
        const auto x = std::bit_cast<std::uint64_t>(p.x + 0.0), y = std::bit_cast<std::uint64_t>(p.y + 0.0);
        return std::hash<std::uint64_t>{}(x * 0x9e3779b97f4a7c15u ^ (y + (x >> 31)));
    }
};

/// An edge without direction, and the part it belongs to.
struct Edge {
    Punkt a, b;
    std::size_t part = 0;
    Edge(Punkt p, Punkt q, std::size_t ofPart)
        : a(before(p, q) ? p : q),
          b(before(p, q) ? q : p),
          part(ofPart) {}
    [[nodiscard]] bool sameLine(const Edge& o) const noexcept { return a == o.a && b == o.b; }
};

struct EdgeHash {
    std::size_t operator()(const std::pair<Punkt, Punkt>& e) const noexcept {
        return PointHash{}(e.first) * 31 + PointHash{}(e.second);
    }
};

/// Edges that only one part has: the outline, and where a crack may be.
std::vector<Edge> looseEdges(std::span<const MultiPolygon* const> parts) {
    std::vector<Edge> all;
    for (std::size_t i = 0; i < parts.size(); ++i)
        forEachRing(*parts[i], [&](const Ring& ring) {
            for (std::size_t k = 1; k < ring.size(); ++k)
                if (!(ring[k - 1] == ring[k])) all.emplace_back(ring[k - 1], ring[k], i);
        });
    std::sort(all.begin(), all.end(), [](const Edge& p, const Edge& q) {
        return std::tie(p.a.x, p.a.y, p.b.x, p.b.y, p.part) < std::tie(q.a.x, q.a.y, q.b.x, q.b.y, q.part);
    });
    std::vector<Edge> loose;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i + 1;
        while (end < all.size() && all[end].sameLine(all[i]))
            ++end;
        if (end == i + 1) loose.push_back(all[i]);
        i = end;
    }
    return loose;
}

struct LoosePoint {
    Punkt p;
    std::size_t part = 0;
};

class Welder {
public:
    Welder(std::span<const MultiPolygon* const> parts, double tolerance)
        : m_parts(parts),
          m_tolerance(tolerance),
          m_loose(looseEdges(parts)) {
        for (const auto& edge : m_loose)
            for (const auto& p : {edge.a, edge.b})
                m_points.push_back({p, edge.part});
        std::sort(m_points.begin(), m_points.end(), [](const LoosePoint& p, const LoosePoint& q) {
            return std::tie(p.p.x, p.p.y, p.part) < std::tie(q.p.x, q.p.y, q.part);
        });
    }

    std::optional<std::vector<MultiPolygon>> run() {
        mergePoints();
        splitEdges();
        if (m_merged.empty() && m_inserted.empty()) return std::nullopt;
        std::vector<MultiPolygon> out;
        for (const auto* part : m_parts) {
            out.push_back(*part);
            forEachRing(out.back(), [&](Ring& ring) { ring = rebuilt(ring); });
        }
        return out;
    }

private:
    [[nodiscard]] Punkt merged(Punkt p) const {
        const auto found = m_merged.find(p);
        return found == m_merged.end() ? p : found->second;
    }

    /// Each point goes to the first one, from the west, that is near enough and of another part.
    void mergePoints() {
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const auto& near = m_points[i];
            for (std::size_t k = i + 1; k < m_points.size() && m_points[k].p.x <= near.p.x + m_tolerance;
                 ++k) {
                const auto& p = m_points[k];
                if (p.part == near.part || p.p == near.p || m_merged.contains(p.p)) continue;
                const Punkt to = merged(near.p);
                if (std::hypot(p.p.x - to.x, p.p.y - to.y) <= m_tolerance) m_merged.emplace(p.p, to);
            }
        }
    }

    void splitEdges() {
        for (const auto& edge : m_loose) {
            const Punkt a = merged(edge.a), b = merged(edge.b);
            const auto from =
                std::lower_bound(m_points.begin(), m_points.end(), std::min(a.x, b.x) - 2 * m_tolerance,
                                 [](const LoosePoint& p, double x) { return p.p.x < x; });
            for (auto it = from; it != m_points.end() && it->p.x <= std::max(a.x, b.x) + 2 * m_tolerance;
                 ++it) {
                if (it->part == edge.part) continue;
                const Punkt p = merged(it->p);
                if (liesOn(p, a, b)) m_inserted[{edge.a, edge.b}].push_back(p);
            }
        }
    }

    [[nodiscard]] bool liesOn(Punkt p, Punkt a, Punkt b) const noexcept {
        const double dx = b.x - a.x, dy = b.y - a.y, length = std::hypot(dx, dy);
        if (!(length > 0.0)) return false;
        const double along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / length;
        const double off = ((p.y - a.y) * dx - (p.x - a.x) * dy) / length;
        return along > m_tolerance && along < length - m_tolerance && std::abs(off) <= m_tolerance;
    }

    [[nodiscard]] Ring rebuilt(const Ring& ring) const {
        Ring out;
        const auto push = [&](Punkt p) {
            if (out.empty() || !(out.back() == p)) out.push_back(p);
        };
        for (std::size_t k = 0; k < ring.size(); ++k) {
            if (k > 0) {
                const Edge edge(ring[k - 1], ring[k], 0);
                if (const auto found = m_inserted.find({edge.a, edge.b}); found != m_inserted.end()) {
                    auto points = found->second;
                    const Punkt a = ring[k - 1], d{ring[k].x - a.x, ring[k].y - a.y};
                    std::sort(points.begin(), points.end(), [&](Punkt p, Punkt q) {
                        return (p.x - a.x) * d.x + (p.y - a.y) * d.y < (q.x - a.x) * d.x + (q.y - a.y) * d.y;
                    });
                    for (const auto& p : points)
                        push(p);
                }
            }
            push(merged(ring[k]));
        }
        return out;
    }

    std::span<const MultiPolygon* const> m_parts;
    double m_tolerance;
    std::vector<Edge> m_loose;
    std::vector<LoosePoint> m_points;  ///< ends of loose edges, from west to east
    std::unordered_map<Punkt, Punkt, PointHash> m_merged;
    std::unordered_map<std::pair<Punkt, Punkt>, std::vector<Punkt>, EdgeHash> m_inserted;
};

}  // namespace

std::optional<std::vector<MultiPolygon>> weld(std::span<const MultiPolygon* const> parts, double tolerance) {
    return Welder(parts, tolerance).run();
}

}  // namespace isp::geo
