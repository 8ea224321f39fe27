// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace isp {

/// Plain planar geometry in the store's CRS (metres). Only geo/ knows GDAL types.
struct Punkt {
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Punkt&, const Punkt&) = default;
};

struct Rechteck {
    double xMin = 0.0, yMin = 0.0, xMax = -1.0, yMax = -1.0;

    [[nodiscard]] bool empty() const noexcept { return xMax < xMin || yMax < yMin; }
    [[nodiscard]] double width() const noexcept { return empty() ? 0.0 : xMax - xMin; }
    [[nodiscard]] double height() const noexcept { return empty() ? 0.0 : yMax - yMin; }
    [[nodiscard]] bool contains(Punkt p) const noexcept {
        return p.x >= xMin && p.x <= xMax && p.y >= yMin && p.y <= yMax;
    }
    void include(Punkt p) noexcept;
    void include(const Rechteck& r) noexcept;
};

/// Closed: the first point stands at the end again.
using Ring = std::vector<Punkt>;

struct Polygon {
    Ring aussen;
    std::vector<Ring> loecher;
    friend bool operator==(const Polygon&, const Polygon&) = default;
};

using MultiPolygon = std::vector<Polygon>;

[[nodiscard]] Rechteck bounds(const MultiPolygon& m) noexcept;
/// Area in square units of the CRS, holes taken off, whatever the ring direction.
[[nodiscard]] double area(const MultiPolygon& m) noexcept;
[[nodiscard]] std::size_t vertexCount(const MultiPolygon& m) noexcept;
/// Even-odd over all rings; points on the border count as inside or outside at will.
[[nodiscard]] bool contains(const MultiPolygon& m, Punkt p) noexcept;

/// ISO WKB, little endian, 2D: how a store keeps boundaries.
[[nodiscard]] std::string toWkb(const MultiPolygon& m);
/// Reads WKB Polygon or MultiPolygon, ISO or extended, either byte order; Z, M and SRID are dropped. Error
/// codes::kBadGeometry for anything else: truncated, counts that exceed the bytes, other types, coordinates
/// that are not finite.
[[nodiscard]] Result<MultiPolygon> fromWkb(std::span<const std::byte> bytes);

}  // namespace isp
