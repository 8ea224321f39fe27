// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geometrie.h"

#include "domain/codes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace isp {

void Rechteck::include(Punkt p) noexcept {
    if (empty()) {
        *this = {p.x, p.y, p.x, p.y};
        return;
    }
    xMin = std::min(xMin, p.x);
    yMin = std::min(yMin, p.y);
    xMax = std::max(xMax, p.x);
    yMax = std::max(yMax, p.y);
}

void Rechteck::include(const Rechteck& r) noexcept {
    if (r.empty()) return;
    include(Punkt{r.xMin, r.yMin});
    include(Punkt{r.xMax, r.yMax});
}

Rechteck bounds(const MultiPolygon& m) noexcept {
    Rechteck box;
    for (const auto& polygon : m)
        for (const auto& p : polygon.aussen)
            box.include(p);
    return box;
}

namespace {

double signedArea(const Ring& ring) noexcept {
    double twice = 0.0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        // Relative to the first point: with coordinates in the millions the cross products would lose digits.
        const double ax = ring[i - 1].x - ring[0].x, ay = ring[i - 1].y - ring[0].y;
        const double bx = ring[i].x - ring[0].x, by = ring[i].y - ring[0].y;
        twice += ax * by - bx * ay;
    }
    return twice / 2.0;
}

bool crossesLeftOf(const Ring& ring, Punkt p) noexcept {
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const auto& a = ring[i - 1];
        const auto& b = ring[i];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

template <typename F>
void forEachRing(const MultiPolygon& m, F&& f) {
    for (const auto& polygon : m) {
        f(polygon.aussen, true);
        for (const auto& hole : polygon.loecher)
            f(hole, false);
    }
}

}  // namespace

double area(const MultiPolygon& m) noexcept {
    double sum = 0.0;
    forEachRing(m, [&](const Ring& ring, bool outer) {
        sum += outer ? std::abs(signedArea(ring)) : -std::abs(signedArea(ring));
    });
    return sum;
}

std::size_t vertexCount(const MultiPolygon& m) noexcept {
    std::size_t n = 0;
    forEachRing(m, [&](const Ring& ring, bool) { n += ring.size(); });
    return n;
}

bool contains(const MultiPolygon& m, Punkt p) noexcept {
    bool inside = false;
    forEachRing(m, [&](const Ring& ring, bool) { inside ^= crossesLeftOf(ring, p); });
    return inside;
}

// WKB
// ---------------------------------------------------------------------------------------------------------

namespace {

static_assert(std::endian::native == std::endian::little, "toWkb writes the native byte order");

constexpr std::uint32_t kWkbPolygon = 3;
constexpr std::uint32_t kWkbMultiPolygon = 6;
constexpr std::uint32_t kEwkbZ = 0x80000000u;
constexpr std::uint32_t kEwkbM = 0x40000000u;
constexpr std::uint32_t kEwkbSrid = 0x20000000u;

template <typename T>
void put(std::string& out, T value) {
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    out.append(bytes, sizeof(T));
}

void putHeader(std::string& out, std::uint32_t type) {
    out += '\x01';
    put(out, type);
}

void putRing(std::string& out, const Ring& ring) {
    put(out, static_cast<std::uint32_t>(ring.size()));
    out.append(reinterpret_cast<const char*>(ring.data()), ring.size() * sizeof(Punkt));
}

static_assert(sizeof(Punkt) == 2 * sizeof(double), "rings are written as they lie in memory");

/// Walks over the bytes; every read fails once the bytes are used up.
class WkbReader {
public:
    explicit WkbReader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    bool readMultiPolygon(MultiPolygon& out) {
        std::uint32_t type = 0;
        if (!readHeader(type)) return false;
        if (type == kWkbPolygon) return readPolygonBody(out.emplace_back());
        if (type != kWkbMultiPolygon) return false;
        std::uint32_t n = 0;
        if (!readCount(n, kMinPolygonBytes)) return false;
        for (std::uint32_t i = 0; i < n; ++i) {
            if (!readHeader(type) || type != kWkbPolygon || !readPolygonBody(out.emplace_back()))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool atEnd() const noexcept { return m_at == m_bytes.size(); }

private:
    static constexpr std::size_t kMinPolygonBytes = 9;

    template <typename T>
    bool read(T& value) {
        if (m_bytes.size() - m_at < sizeof(T)) return false;
        std::byte raw[sizeof(T)];
        std::memcpy(raw, m_bytes.data() + m_at, sizeof(T));
        if (m_swap) std::reverse(std::begin(raw), std::end(raw));
        std::memcpy(&value, raw, sizeof(T));
        m_at += sizeof(T);
        return true;
    }

    /// A count that cannot be true for the bytes that are left is refused before anything is allocated.
    bool readCount(std::uint32_t& n, std::size_t bytesEach) {
        return read(n) && n <= (m_bytes.size() - m_at) / bytesEach;
    }

    bool readHeader(std::uint32_t& type) {
        std::uint8_t order = 0;
        m_swap = false;
        if (!read(order) || order > 1) return false;
        m_swap = order == 0;
        if (!read(type)) return false;
        // Z and M stand in the high bits (extended WKB) or in the thousands (ISO), never in both.
        const auto flags = type & 0xe0000000u;
        type &= 0x1fffffffu;
        const std::uint32_t iso = type / 1000;
        if (iso > 3 || (iso != 0 && flags != 0)) return false;
        m_extra = ((flags & kEwkbZ) != 0 ? 1u : 0u) + ((flags & kEwkbM) != 0 ? 1u : 0u) + (iso + 1) / 2;
        std::uint32_t srid = 0;  // the store has one CRS: what the bytes say is of no use
        if ((flags & kEwkbSrid) != 0 && !read(srid)) return false;
        type %= 1000;
        return true;
    }

    bool readPolygonBody(Polygon& polygon) {
        std::uint32_t rings = 0;
        if (!readCount(rings, sizeof(std::uint32_t))) return false;
        for (std::uint32_t i = 0; i < rings; ++i) {
            auto& ring = i == 0 ? polygon.aussen : polygon.loecher.emplace_back();
            if (!readRing(ring)) return false;
        }
        return true;
    }

    bool readRing(Ring& ring) {
        std::uint32_t n = 0;
        if (!readCount(n, (2 + m_extra) * sizeof(double))) return false;
        ring.resize(n);
        if (!m_swap && m_extra == 0 && n > 0) {
            std::memcpy(ring.data(), m_bytes.data() + m_at, n * sizeof(Punkt));
            m_at += n * sizeof(Punkt);
        } else {
            for (auto& p : ring) {
                double dropped = 0.0;
                if (!read(p.x) || !read(p.y)) return false;
                for (std::uint32_t k = 0; k < m_extra; ++k)
                    if (!read(dropped)) return false;
            }
        }
        return std::all_of(ring.begin(), ring.end(),
                           [](const Punkt& p) { return std::isfinite(p.x) && std::isfinite(p.y); });
    }

    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    std::uint32_t m_extra = 0;
    bool m_swap = false;
};

}  // namespace

std::string toWkb(const MultiPolygon& m) {
    std::string out;
    out.reserve(16 + vertexCount(m) * sizeof(Punkt) + m.size() * 32);
    putHeader(out, kWkbMultiPolygon);
    put(out, static_cast<std::uint32_t>(m.size()));
    for (const auto& polygon : m) {
        putHeader(out, kWkbPolygon);
        put(out, static_cast<std::uint32_t>(1 + polygon.loecher.size()));
        putRing(out, polygon.aussen);
        for (const auto& hole : polygon.loecher)
            putRing(out, hole);
    }
    return out;
}

Result<MultiPolygon> fromWkb(std::span<const std::byte> bytes) {
    MultiPolygon out;
    WkbReader reader(bytes);
    if (!reader.readMultiPolygon(out) || !reader.atEnd()) return makeError(codes::kBadGeometry);
    return out;
}

}  // namespace isp
