// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_files.h"

#include "base/uid.h"
#include "gdalkit/gdalkit.h"

#include <cpl_string.h>
#include <fstream>
#include <gdal_utils.h>
#include <gtest/gtest.h>
#include <iomanip>
#include <random>
#include <sstream>

namespace isp::geo::test {

TempDir::TempDir() {
    m_path =
        std::filesystem::temp_directory_path() / ("isp-geo-" + std::to_string(std::random_device{}()) + "-" +
                                                  std::to_string(reinterpret_cast<std::uintptr_t>(this)));
    std::filesystem::create_directories(m_path);
}

TempDir::~TempDir() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path sharedGrenzen(std::string_view name) {
    const auto path = std::filesystem::path(ISP_SHARED_DATA) / "grenzen" / name;
    return std::filesystem::exists(path) ? path : std::filesystem::path();
}

void writeFile(const std::filesystem::path& path, std::string_view content) {
    std::ofstream out(path, std::ios::binary);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    ASSERT_TRUE(out.good()) << path;
}

void translate(const std::filesystem::path& from, const std::filesystem::path& to,
               std::vector<std::string> arguments) {
    gdalkit::initialize();
    CPLStringList list;
    for (const auto& a : arguments)
        list.AddString(a.c_str());
    auto* options = GDALVectorTranslateOptionsNew(list.List(), nullptr);
    GDALDatasetH source = GDALOpenEx(from.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    ASSERT_NE(source, nullptr) << from;
    GDALDatasetH made = GDALVectorTranslate(to.c_str(), nullptr, 1, &source, options, nullptr);
    EXPECT_NE(made, nullptr) << to;
    if (made) GDALClose(made);
    GDALClose(source);
    GDALVectorTranslateOptionsFree(options);
}

std::string featureCollection(const std::vector<std::string>& features, const std::string& crs) {
    std::string out = R"({"type":"FeatureCollection",)";
    if (!crs.empty())
        out += R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:)" + crs + R"("}},)";
    out += R"("features":[)";
    for (std::size_t i = 0; i < features.size(); ++i)
        out += (i ? "," : "") + features[i];
    return out + "]}";
}

std::string feature(const std::string& properties, const std::string& geometry) {
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

std::string squareJson(double x, double y, double size) {
    const auto ring = square(580000 + x, 5970000 + y, size).aussen;
    std::ostringstream out;
    out << std::fixed << std::setprecision(3) << R"({"type":"Polygon","coordinates":[[)";
    for (std::size_t i = 0; i < ring.size(); ++i)
        out << (i ? "," : "") << "[" << ring[i].x << "," << ring[i].y << "]";
    out << "]]}";
    return out.str();
}

Polygon square(double x, double y, double size) {
    return {{{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}}, {}};
}

std::vector<MultiPolygon> grid(int n, double size) {
    std::vector<MultiPolygon> areas;
    for (int row = 0; row < n; ++row)
        for (int column = 0; column < n; ++column)
            areas.push_back({square(column * size, row * size, size)});
    return areas;
}

std::vector<const MultiPolygon*> pointers(const std::vector<MultiPolygon>& areas) {
    std::vector<const MultiPolygon*> out;
    for (const auto& a : areas)
        out.push_back(&a);
    return out;
}

std::vector<const MultiPolygon*> pointers(const std::vector<GelesenesGebiet>& areas) {
    std::vector<const MultiPolygon*> out;
    for (const auto& a : areas)
        out.push_back(&a.geometrie);
    return out;
}

Result<GeleseneGrenzen> readUtm(const std::filesystem::path& path, const std::string& ebene) {
    LadeOptionen options;
    options.ebene = ebene;
    options.zielCrs = "EPSG:25832";
    return readGrenzen(path, options);
}

const GelesenesGebiet* find(const GeleseneGrenzen& g, std::string_view schluessel) {
    for (const auto& gebiet : g.gebiete)
        if (gebiet.schluessel == schluessel) return &gebiet;
    return nullptr;
}

std::size_t holeCount(const MultiPolygon& m) {
    std::size_t n = 0;
    for (const auto& polygon : m)
        n += polygon.loecher.size();
    return n;
}

}  // namespace isp::geo::test
