// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"
#include "domain/geometrie.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace isp::geo {

/// A layer of a vector source, as a user picks it.
struct Ebeneninfo {
    std::string name;
    std::string geometrieArt;  ///< `MultiPolygon`, `Point` …; `Geometry` = mixed, `None` = a table
    long anzahl = 0;
    std::string crs;  ///< `EPSG:25832`, a WKT name, or empty: without CRS
    std::vector<std::string> felder;
    std::string schluesselfeld;  ///< guessed; empty where nothing fits
    std::string namensfeld;
};

/// Layers of any file of the allow-list (GeoPackage, GeoJSON, TopoJSON, Shapefile, GML, KML, FlatGeobuf,
/// MapInfo, CSV with WKT, DXF …), opened read-only; codes in geo/codes.h.
[[nodiscard]] Result<std::vector<Ebeneninfo>> inspect(const std::filesystem::path& quelle);

struct LadeOptionen {
    std::string ebene;           ///< layer; empty = the only one, or the best fitting
    std::string schluesselfeld;  ///< empty = guess
    std::string namensfeld;      ///< empty = guess
    std::string zielCrs;         ///< CRS of the store
    std::string quellCrs;        ///< only for a source without CRS; empty = refuse such a source
};

/// One feature that could be read: repaired, in the target CRS, polygons only; parts under one key joined.
struct GelesenesGebiet {
    std::string schluessel;  ///< as it stands in the source, trimmed
    std::string name;
    MultiPolygon geometrie;
    long feature = 0;  ///< its number in the source, from 1
    bool repariert = false;
};

struct GeleseneGrenzen {
    Ebeneninfo ebene;
    std::vector<GelesenesGebiet> gebiete;
    IssueList issues;  ///< every feature left out or repaired, with its number
};

/// Reads boundaries. Water features of BKG's VG family (GF 1…3) are left out with a note where land (GF 4)
/// stands under the same key; other features under one key are joined. Fails as a whole where nothing usable
/// is there.
[[nodiscard]] Result<GeleseneGrenzen> readGrenzen(const std::filesystem::path& quelle,
                                                  const LadeOptionen& optionen,
                                                  const Progress& progress = {});

/// The union of parts: Gemeinden to a Raum. Cracks up to half a metre wide between the parts, and slivers
/// below 1 m², come from rounding and are closed. Error kUnionFailed where GEOS finds no union.
[[nodiscard]] Result<MultiPolygon> dissolve(std::span<const MultiPolygon* const> teile);

/// For each part the area that covers more than half of it (index into `gebiete`), none where no area does.
/// Half, because generalised boundaries of different levels do not run along the same lines. Error kCanceled
/// only.
[[nodiscard]] Result<std::vector<std::optional<std::size_t>>> umgebende(
    std::span<const MultiPolygon* const> teile, std::span<const MultiPolygon* const> gebiete,
    const Progress& progress = {});

enum class Nachbarschaft { kQueen, kRook };

/// Pairs (i, j), i < j, of areas that share a border, sorted. Two borders meet where they are at most 1 m
/// apart. Queen: they meet anywhere. Rook: they run beside each other (diverging by less than 1 in 10) for
/// more than 1 m. Error kCanceled only.
[[nodiscard]] Result<std::vector<std::pair<std::size_t, std::size_t>>> nachbarn(
    std::span<const MultiPolygon* const> gebiete, Nachbarschaft art, const Progress& progress = {});

/// The rook pairs with the length of the shared border in metres.
struct GemeinsameGrenze {
    std::size_t a = 0, b = 0;  ///< a < b
    double laenge = 0.0;
};
[[nodiscard]] Result<std::vector<GemeinsameGrenze>> gemeinsameGrenzen(
    std::span<const MultiPolygon* const> gebiete, const Progress& progress = {});

/// True for a CRS GDAL knows, that is projected and in metres.
[[nodiscard]] bool isProjectedMetric(const std::string& crs);

/// A point inside the largest part, as far from its border as can be (to half a per cent of its size): where
/// a label goes. NaN for an area without parts.
[[nodiscard]] Punkt labelPoint(const MultiPolygon& gebiet);

}  // namespace isp::geo
