// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "geo/geo.h"
#include "geo/planar.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isp::geo {

namespace {

constexpr double kTolerance = 1.0;      // m between two borders that count as one
constexpr double kMinShared = 1.0;      // m of border beside each other that count as a line
constexpr double kMaxDivergence = 0.1;  // how fast two lines may part and still run beside each other

struct Segment {
    Punkt a, b;
    [[nodiscard]] double xMin() const noexcept { return std::min(a.x, b.x); }
    [[nodiscard]] double xMax() const noexcept { return std::max(a.x, b.x); }
    [[nodiscard]] double yMin() const noexcept { return std::min(a.y, b.y); }
    [[nodiscard]] double yMax() const noexcept { return std::max(a.y, b.y); }
};

Rechteck widened(const Rechteck& r, double by) noexcept {
    return r.empty() ? r : Rechteck{r.xMin - by, r.yMin - by, r.xMax + by, r.yMax + by};
}

Rechteck common(const Rechteck& a, const Rechteck& b) noexcept {
    return {std::max(a.xMin, b.xMin), std::max(a.yMin, b.yMin), std::min(a.xMax, b.xMax),
            std::min(a.yMax, b.yMax)};
}

bool near(Punkt p, const Segment& s) noexcept {
    return squaredDistance(p, s.a, s.b) <= kTolerance * kTolerance;
}

double side(const Segment& s, Punkt p) noexcept {
    return (s.b.x - s.a.x) * (p.y - s.a.y) - (s.b.y - s.a.y) * (p.x - s.a.x);
}

bool cross(const Segment& s, const Segment& t) noexcept {
    return (side(s, t.a) > 0) != (side(s, t.b) > 0) && (side(t, s.a) > 0) != (side(t, s.b) > 0);
}

bool meet(const Segment& s, const Segment& t) noexcept {
    return near(s.a, t) || near(s.b, t) || near(t.a, s) || near(t.b, s) || cross(s, t);
}

/// Length along `s` over which `t` runs beside it: within the tolerance and nearly parallel.
double lengthBeside(const Segment& s, const Segment& t) noexcept {
    const double dx = s.b.x - s.a.x, dy = s.b.y - s.a.y;
    const double length = std::hypot(dx, dy);
    if (length == 0.0) return 0.0;
    const auto along = [&](Punkt p) { return ((p.x - s.a.x) * dx + (p.y - s.a.y) * dy) / length; };
    double from = along(t.a), to = along(t.b);
    double fromOff = side(s, t.a) / length, toOff = side(s, t.b) / length;
    if (from > to) {
        std::swap(from, to);
        std::swap(fromOff, toOff);
    }
    if (to - from <= 0.0) return 0.0;
    const double slope = (toOff - fromOff) / (to - from);
    if (std::abs(slope) > kMaxDivergence) return 0.0;
    double begin = std::max(0.0, from), end = std::min(length, to);
    if (slope != 0.0) {  // only where the offset lies within the tolerance
        const double p = from + (-kTolerance - fromOff) / slope, q = from + (kTolerance - fromOff) / slope;
        begin = std::max(begin, std::min(p, q));
        end = std::min(end, std::max(p, q));
    } else if (std::abs(fromOff) > kTolerance) {
        return 0.0;
    }
    return std::max(0.0, end - begin);
}

/// Segments of an area whose box touches `window`, sorted by their left end.
void segmentsWithin(const MultiPolygon& area, const Rechteck& window, std::vector<Segment>& out) {
    out.clear();
    forEachRing(area, [&](const Ring& ring) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Segment s{ring[i - 1], ring[i]};
            if (s.xMax() >= window.xMin && s.xMin() <= window.xMax && s.yMax() >= window.yMin &&
                s.yMin() <= window.yMax)
                out.push_back(s);
        }
    });
    std::sort(out.begin(), out.end(), [](const Segment& p, const Segment& q) { return p.xMin() < q.xMin(); });
}

/// Calls `f(s, t)` for all pairs whose boxes come within the tolerance, until it returns true.
template <typename F>
bool anyClosePair(const std::vector<Segment>& left, const std::vector<Segment>& right, F&& f) {
    std::size_t first = 0;
    for (const auto& s : left) {
        const double reach = s.xMin() - kTolerance;
        while (first < right.size() && right[first].xMax() < reach)
            ++first;  // ends west of all that follow
        for (std::size_t k = first; k < right.size() && right[k].xMin() <= s.xMax() + kTolerance; ++k) {
            const auto& t = right[k];
            if (t.xMax() < reach || t.yMax() < s.yMin() - kTolerance || t.yMin() > s.yMax() + kTolerance)
                continue;
            if (f(s, t)) return true;
        }
    }
    return false;
}

/// Works through all pairs of areas whose boxes come within the tolerance.
class PairSearch {
public:
    explicit PairSearch(std::span<const MultiPolygon* const> areas) : m_areas(areas), m_boxes(areas.size()) {
        for (std::size_t i = 0; i < areas.size(); ++i)
            m_boxes[i] = bounds(*areas[i]);
        m_order.resize(areas.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::erase_if(m_order, [&](std::size_t i) { return m_boxes[i].empty(); });
        std::sort(m_order.begin(), m_order.end(),
                  [&](std::size_t i, std::size_t k) { return m_boxes[i].xMin < m_boxes[k].xMin; });
    }

    /// Calls `f(i, k, segments of i, segments of k)` with i < k.
    template <typename F>
    Status run(const Progress& progress, F&& f) {
        static constexpr std::size_t kStep = 64;
        std::vector<std::size_t> active;  // areas the sweep line still cuts
        for (std::size_t n = 0; n < m_order.size(); ++n) {
            if (n % kStep == 0) {
                if (progress.canceled()) return makeError(isp::codes::kCanceled);
                progress.at(static_cast<double>(n) / static_cast<double>(m_order.size()));
            }
            const auto i = m_order[n];
            const auto box = widened(m_boxes[i], kTolerance);
            std::erase_if(active, [&](std::size_t k) { return m_boxes[k].xMax < box.xMin; });
            for (const auto k : active)
                if (m_boxes[k].yMin <= box.yMax && m_boxes[k].yMax >= box.yMin)
                    visit(std::min(i, k), std::max(i, k), f);
            active.push_back(i);
        }
        progress.at(1.0);
        return {};
    }

private:
    template <typename F>
    void visit(std::size_t i, std::size_t k, F&& f) {
        const auto window = common(widened(m_boxes[i], kTolerance), widened(m_boxes[k], kTolerance));
        segmentsWithin(*m_areas[i], window, m_left);
        if (m_left.empty()) return;
        segmentsWithin(*m_areas[k], window, m_right);
        f(i, k, m_left, m_right);
    }

    std::span<const MultiPolygon* const> m_areas;
    std::vector<Rechteck> m_boxes;
    std::vector<std::size_t> m_order;
    std::vector<Segment> m_left, m_right;
};

/// The shared length, or as soon as it is above `enough` what was found so far.
double sharedLength(const std::vector<Segment>& left, const std::vector<Segment>& right, double enough) {
    double sum = 0.0;
    anyClosePair(left, right, [&](const Segment& s, const Segment& t) {
        sum += lengthBeside(s, t);
        return sum > enough;
    });
    return sum;
}

}  // namespace

Result<std::vector<std::pair<std::size_t, std::size_t>>> nachbarn(
    std::span<const MultiPolygon* const> gebiete, Nachbarschaft art, const Progress& progress) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    PairSearch search(gebiete);
    ISP_CHECK(search.run(progress, [&](std::size_t i, std::size_t k, const auto& left, const auto& right) {
        const bool found = art == Nachbarschaft::kQueen ? anyClosePair(left, right, meet)
                                                        : sharedLength(left, right, kMinShared) > kMinShared;
        if (found) pairs.emplace_back(i, k);
    }));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

Result<std::vector<GemeinsameGrenze>> gemeinsameGrenzen(std::span<const MultiPolygon* const> gebiete,
                                                        const Progress& progress) {
    std::vector<GemeinsameGrenze> borders;
    PairSearch search(gebiete);
    ISP_CHECK(search.run(progress, [&](std::size_t i, std::size_t k, const auto& left, const auto& right) {
        const double length = sharedLength(left, right, std::numeric_limits<double>::infinity());
        if (length > kMinShared) borders.push_back({i, k, length});
    }));
    std::sort(borders.begin(), borders.end(), [](const GemeinsameGrenze& p, const GemeinsameGrenze& q) {
        return std::pair(p.a, p.b) < std::pair(q.a, q.b);
    });
    return borders;
}

}  // namespace isp::geo
