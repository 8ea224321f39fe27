// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/synthetic_bund.h"

#include <cmath>
#include <cstddef>
#include <cstdio>
#include <map>
#include <tuple>

namespace isp::test {

namespace {

/// splitmix64: the same numbers everywhere, unlike the distributions of <random>.
std::uint64_t mix(std::uint64_t x) noexcept {
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// In [-1, 1).
double noise(std::uint64_t seed) noexcept {
    return static_cast<double>(mix(seed) >> 11) * 0x1.0p-52 - 1.0;
}

/// Corners of the bricks: row line r (0 … zeilen), position k in half widths (0 … 2·spalten + 1).
class Bund {
public:
    explicit Bund(const BundParameter& parameter) : m_p(parameter) {}

    Ring outline(int row, int column) {
        const int left = 2 * column + row % 2;
        Ring ring;
        append(ring, row, left, row, left + 1);
        append(ring, row, left + 1, row, left + 2);
        append(ring, row, left + 2, row + 1, left + 2);
        append(ring, row + 1, left + 2, row + 1, left + 1);
        append(ring, row + 1, left + 1, row + 1, left);
        append(ring, row + 1, left, row, left);
        ring.push_back(ring.front());
        return ring;
    }

private:
    [[nodiscard]] std::uint64_t nodeId(int r, int k) const noexcept {
        return (static_cast<std::uint64_t>(r) << 32) | static_cast<std::uint32_t>(k);
    }

    [[nodiscard]] Punkt node(int r, int k) const noexcept {
        static constexpr double kWest = 280e3, kSouth = 5235e3, kJitter = 0.12;
        const auto id = mix(m_p.saat) ^ nodeId(r, k);
        return {kWest + m_p.breite * (k / 2.0 + kJitter * noise(id)),
                kSouth + m_p.hoehe * (r + kJitter * noise(id ^ 0x5555u))};
    }

    /// The edge from one corner to the next without its last point. Made once, in one direction, so that both
    /// sides get the same points.
    void append(Ring& ring, int r1, int k1, int r2, int k2) {
        const bool forward = std::tie(r1, k1) < std::tie(r2, k2);
        const auto& line = forward ? edge(r1, k1, r2, k2) : edge(r2, k2, r1, k1);
        if (forward)
            ring.insert(ring.end(), line.begin(), line.end() - 1);
        else
            ring.insert(ring.end(), line.rbegin(), line.rend() - 1);
    }

    const Ring& edge(int r1, int k1, int r2, int k2) {
        const auto key = std::tuple(r1, k1, r2, k2);
        if (const auto known = m_edges.find(key); known != m_edges.end()) return known->second;
        const auto n = static_cast<std::size_t>(m_p.punkteJeKante);
        Ring line(n + 1);
        line.front() = node(r1, k1);
        line.back() = node(r2, k2);
        const auto id = mix(nodeId(r1, k1)) ^ (nodeId(r2, k2) * 0x9e3779b97f4a7c15u) ^ mix(m_p.saat);
        displace(line, 0, n, id);
        return m_edges.emplace(key, std::move(line)).first->second;
    }

    /// Midpoint displacement: the middle goes sideways by a share of the length, then both halves.
    void displace(Ring& line, std::size_t from, std::size_t to, std::uint64_t id) const {
        if (to - from < 2) return;
        const std::size_t middle = (from + to) / 2;
        const Punkt a = line[from], b = line[to];
        const double t = static_cast<double>(middle - from) / static_cast<double>(to - from);
        const double off = m_p.rauheit * noise(id + middle * 0x100000001b3u);
        line[middle] = {a.x + t * (b.x - a.x) - off * (b.y - a.y), a.y + t * (b.y - a.y) + off * (b.x - a.x)};
        displace(line, from, middle, id);
        displace(line, middle, to, id);
    }

    BundParameter m_p;
    std::map<std::tuple<int, int, int, int>, Ring> m_edges;
};

}  // namespace

std::vector<SynthetischesGebiet> synthetischerBund(const BundParameter& parameter) {
    Bund bund(parameter);
    std::vector<SynthetischesGebiet> areas;
    areas.reserve(static_cast<std::size_t>(parameter.zeilen) * static_cast<std::size_t>(parameter.spalten));
    for (int row = 0; row < parameter.zeilen; ++row) {
        for (int column = 0; column < parameter.spalten; ++column) {
            char key[16];
            std::snprintf(key, sizeof key, "%08d", 1000000 + row * parameter.spalten + column);
            areas.push_back({key, std::string("Gemeinde ") + key, {Polygon{bund.outline(row, column), {}}}});
        }
    }
    return areas;
}

}  // namespace isp::test
