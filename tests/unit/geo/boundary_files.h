// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"
#include "geo/geo.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Boundary files for tests: real ones where they are, others written on the spot.
namespace isp::geo::test {

/// A directory of its own, removed at the end.
class TempDir {
public:
    TempDir();
    ~TempDir();
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A file below the shared data's grenzen/; empty path where the data are absent.
[[nodiscard]] std::filesystem::path sharedGrenzen(std::string_view name);

void writeFile(const std::filesystem::path& path, std::string_view content);

/// ogr2ogr: `arguments` as on its command line. Fails the test where it does.
void translate(const std::filesystem::path& from, const std::filesystem::path& to,
               std::vector<std::string> arguments);

/// A GeoJSON FeatureCollection of the given features.
[[nodiscard]] std::string featureCollection(const std::vector<std::string>& features,
                                            const std::string& crs = "EPSG::25832");
/// One feature: `properties` and `geometry` are JSON.
[[nodiscard]] std::string feature(const std::string& properties, const std::string& geometry);
/// A square as GeoJSON geometry, around Bad Segeberg in EPSG:25832 unless moved.
[[nodiscard]] std::string squareJson(double x, double y, double size);

[[nodiscard]] Polygon square(double x, double y, double size);
/// n × n squares of side `size`, row by row.
[[nodiscard]] std::vector<MultiPolygon> grid(int n, double size);
[[nodiscard]] std::vector<const MultiPolygon*> pointers(const std::vector<MultiPolygon>& areas);
[[nodiscard]] std::vector<const MultiPolygon*> pointers(const std::vector<GelesenesGebiet>& areas);

/// Reads into EPSG:25832 with everything guessed.
[[nodiscard]] Result<GeleseneGrenzen> readUtm(const std::filesystem::path& path,
                                              const std::string& ebene = {});
[[nodiscard]] const GelesenesGebiet* find(const GeleseneGrenzen& g, std::string_view schluessel);
[[nodiscard]] std::size_t holeCount(const MultiPolygon& m);

}  // namespace isp::geo::test

/// Skips where the shared data are absent.
#define ISP_NEED_GRENZEN(variable, name)                         \
    const auto variable = ::isp::geo::test::sharedGrenzen(name); \
    if (variable.empty()) GTEST_SKIP() << "shared data absent: " << name
