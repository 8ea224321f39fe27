// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/simplify.h"

#include "base/contracts.h"
#include "geo/planar.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace isp::geo {

namespace {

using Id = std::uint32_t;
constexpr Id kNone = std::numeric_limits<Id>::max();

/// Numbers points; equal points get one number. Open addressing: a node-based map would be most of the run
/// time.
class PointIndex {
public:
    explicit PointIndex(std::size_t most)
        : m_slots(std::bit_ceil(std::max<std::size_t>(16, most * 2)), kNone) {
        ISP_REQUIRE(most < kNone);
    }

    Id idOf(Punkt p) {
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t slot = hash(p) & mask;; slot = (slot + 1) & mask) {
            const Id id = m_slots[slot];
            if (id == kNone) {
                m_slots[slot] = static_cast<Id>(m_points.size());
                m_points.push_back(p);
                return m_slots[slot];
            }
            if (m_points[id] == p) return id;
        }
    }

    [[nodiscard]] const std::vector<Punkt>& points() const noexcept { return m_points; }

private:
    static std::size_t hash(Punkt p) noexcept {
        // + 0.0 makes -0.0 the same as 0.0; the multipliers are those of splitmix64.
        std::uint64_t h = std::bit_cast<std::uint64_t>(p.x + 0.0) * 0x9e3779b97f4a7c15u;
        h = (h ^ (h >> 29)) + std::bit_cast<std::uint64_t>(p.y + 0.0) * 0xbf58476d1ce4e5b9u;
        h = (h ^ (h >> 30)) * 0x94d049bb133111ebu;
        return h ^ (h >> 31);
    }

    std::vector<Id> m_slots;
    std::vector<Punkt> m_points;
};

std::size_t totalPoints(std::span<const MultiPolygon* const> areas) {
    std::size_t n = 0;
    for (const auto* area : areas)
        n += vertexCount(*area);
    return n;
}

/// All rings of the coverage as numbers of points, and which points stay.
class Coverage {
public:
    explicit Coverage(std::span<const MultiPolygon* const> areas) : m_index(totalPoints(areas)) {
        m_ids.reserve(totalPoints(areas));
        m_begin.push_back(0);
        for (const auto* area : areas)
            forEachRing(*area, [&](const Ring& ring) { addRing(ring); });
        m_keep.assign(points().size(), 0);
        m_thinned.assign(points().size(), 0);
        findJunctions();
    }

    void thin(double tolerance) {
        m_limit = tolerance * tolerance;
        for (std::size_t r = 0; r + 1 < m_begin.size(); ++r)
            thinRing(ring(r));
    }

    /// Keeps enough points of ring `r` for a triangle.
    void keepTriangle(std::size_t r) {
        const auto ids = ring(r);
        if (ids.size() < 3) return;
        while (keptCount(r) < 3) {
            Id first = kNone, last = kNone;
            for (const Id id : ids)
                if (m_keep[id]) (first == kNone ? first : last) = id;
            if (first == kNone) first = ids.front();
            if (last == kNone) last = first;
            m_keep[first] = 1;
            const Id far = farthest(ids, points()[first], points()[last]);
            if (m_keep[far]) return;  // all points in one place
            m_keep[far] = 1;
        }
    }

    [[nodiscard]] std::size_t keptCount(std::size_t r) const {
        const auto ids = ring(r);
        return static_cast<std::size_t>(
            std::count_if(ids.begin(), ids.end(), [&](Id id) { return m_keep[id] != 0; }));
    }

    /// The ring with the points that stay, closed; empty where fewer than three are left.
    [[nodiscard]] Ring keptRing(std::size_t r) const {
        const auto n = keptCount(r);
        Ring out;
        if (n < 3) return out;
        out.reserve(n + 1);
        for (const Id id : ring(r))
            if (m_keep[id]) out.push_back(points()[id]);
        out.push_back(out.front());
        return out;
    }

private:
    [[nodiscard]] const std::vector<Punkt>& points() const noexcept { return m_index.points(); }
    [[nodiscard]] std::span<const Id> ring(std::size_t r) const {
        return std::span(m_ids).subspan(m_begin[r], m_begin[r + 1] - m_begin[r]);
    }

    /// Open (the closing point is left out) and without repeated points.
    void addRing(const Ring& source) {
        const auto start = m_ids.size();
        for (const auto& p : source) {
            const Id id = m_index.idOf(p);
            if (m_ids.size() == start || m_ids.back() != id) m_ids.push_back(id);
        }
        if (m_ids.size() > start + 1 && m_ids.back() == m_ids[start]) m_ids.pop_back();
        m_begin.push_back(m_ids.size());
    }

    /// A point with more than two different neighbours over all rings.
    void findJunctions() {
        struct Neighbours {
            Id one = kNone, other = kNone;
        };
        std::vector<Neighbours> seen(points().size());
        m_junction.assign(points().size(), 0);
        const auto note = [&](Id at, Id next) {
            auto& n = seen[at];
            if (n.one == next || n.other == next) return;
            if (n.one == kNone)
                n.one = next;
            else if (n.other == kNone)
                n.other = next;
            else
                m_junction[at] = 1;
        };
        for (std::size_t r = 0; r + 1 < m_begin.size(); ++r) {
            const auto ids = ring(r);
            for (std::size_t i = 0; i < ids.size(); ++i) {
                const Id next = ids[i + 1 == ids.size() ? 0 : i + 1];
                note(ids[i], next);
                note(next, ids[i]);
            }
        }
    }

    void thinRing(std::span<const Id> ids) {
        if (ids.size() < 3) return;
        const auto first = std::find_if(ids.begin(), ids.end(), [&](Id id) { return m_junction[id] != 0; });
        if (first == ids.end()) {
            thinLoop(ids);
            return;
        }
        m_arc.assign(1, *first);
        const auto start = static_cast<std::size_t>(first - ids.begin());
        for (std::size_t k = 1; k <= ids.size(); ++k) {
            const Id id = ids[(start + k) % ids.size()];
            m_arc.push_back(id);
            if (!m_junction[id]) continue;
            thinArc(m_arc);
            m_arc.assign(1, id);
        }
    }

    /// A ring that meets no other line. Cut at two points that do not depend on where the ring begins, so
    /// that an enclave and the hole it fills are the same.
    void thinLoop(std::span<const Id> ids) {
        if (m_thinned[ids.front()]) return;
        const auto lowest = std::min_element(ids.begin(), ids.end(), [&](Id a, Id b) {
            const auto &p = points()[a], &q = points()[b];
            return p.x != q.x ? p.x < q.x : p.y < q.y;
        });
        const auto n = ids.size(), from = static_cast<std::size_t>(lowest - ids.begin());
        const Id far = farthest(ids, points()[*lowest], points()[*lowest]);
        m_arc.assign(1, *lowest);
        for (std::size_t k = 1; k <= n; ++k) {
            const Id id = ids[(from + k) % n];
            m_arc.push_back(id);
            if (id != far && k != n) continue;
            thinArc(m_arc);
            m_arc.assign(1, id);
        }
        m_thinned[*lowest] = m_thinned[far] = 1;
    }

    [[nodiscard]] Id farthest(std::span<const Id> ids, Punkt a, Punkt b) const {
        Id best = ids.front();
        double most = -1.0;
        for (const Id id : ids) {
            const double d = squaredDistance(points()[id], a, b);
            if (d > most) {
                most = d;
                best = id;
            }
        }
        return best;
    }

    /// Douglas & Peucker between two fixed ends; the points between lie on this arc only.
    void thinArc(const std::vector<Id>& arc) {
        m_keep[arc.front()] = m_keep[arc.back()] = 1;
        if (arc.size() < 3 || m_thinned[arc[1]]) return;
        m_open.assign(1, {0, arc.size() - 1});
        while (!m_open.empty()) {
            const auto [from, to] = m_open.back();
            m_open.pop_back();
            const Punkt a = points()[arc[from]], b = points()[arc[to]];
            std::size_t worst = from;
            double most = m_limit;
            for (std::size_t i = from + 1; i < to; ++i) {
                const double d = squaredDistance(points()[arc[i]], a, b);
                if (d <= most) continue;
                most = d;
                worst = i;
            }
            if (worst == from) continue;
            m_keep[arc[worst]] = 1;
            m_open.emplace_back(from, worst);
            m_open.emplace_back(worst, to);
        }
        for (std::size_t i = 1; i + 1 < arc.size(); ++i)
            m_thinned[arc[i]] = 1;
    }

    PointIndex m_index;
    std::vector<Id> m_ids;             ///< of all rings, one after the other
    std::vector<std::size_t> m_begin;  ///< where ring r begins in m_ids; one more at the end
    std::vector<std::uint8_t> m_junction, m_keep, m_thinned;
    std::vector<Id> m_arc;                                    ///< reused
    std::vector<std::pair<std::size_t, std::size_t>> m_open;  ///< reused
    double m_limit = 0.0;
};

/// Number, counted over all rings of the coverage, of the outer ring of each area's largest part.
std::vector<std::size_t> largestRings(std::span<const MultiPolygon* const> areas) {
    std::vector<std::size_t> largest;
    std::size_t r = 0;
    for (const auto* area : areas) {
        double most = -1.0;
        std::size_t best = std::numeric_limits<std::size_t>::max();
        for (const auto& polygon : *area) {
            const double a = enclosedArea(polygon.aussen);
            if (a > most) {
                most = a;
                best = r;
            }
            r += 1 + polygon.loecher.size();
        }
        largest.push_back(best);
    }
    return largest;
}

MultiPolygon keptArea(const MultiPolygon& area, const Coverage& coverage, std::size_t& r) {
    MultiPolygon out;
    for (const auto& polygon : area) {
        Polygon kept;
        kept.aussen = coverage.keptRing(r++);
        for (std::size_t h = 0; h < polygon.loecher.size(); ++h)
            if (auto hole = coverage.keptRing(r++); !hole.empty()) kept.loecher.push_back(std::move(hole));
        if (!kept.aussen.empty()) out.push_back(std::move(kept));
    }
    return out;
}

}  // namespace

std::vector<MultiPolygon> simplifyCoverage(std::span<const MultiPolygon* const> areas,
                                           double toleranceMetres) {
    std::vector<MultiPolygon> out;
    out.reserve(areas.size());
    if (!(toleranceMetres > 0.0)) {
        for (const auto* area : areas)
            out.push_back(*area);
        return out;
    }
    Coverage coverage(areas);
    coverage.thin(toleranceMetres);
    for (const auto r : largestRings(areas))
        if (r != std::numeric_limits<std::size_t>::max()) coverage.keepTriangle(r);
    std::size_t r = 0;
    for (const auto* area : areas)
        out.push_back(keptArea(*area, coverage, r));
    return out;
}

}  // namespace isp::geo
