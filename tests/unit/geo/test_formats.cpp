// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_files.h"
#include "geo/codes.h"
#include "geo/weld.h"
#include "support/synthetic_bund.h"

#include <cmath>
#include <gtest/gtest.h>
#include <iomanip>
#include <sstream>

// One file, all formats and systems that planners send: each must come out as the original does.
namespace isp::geo {
namespace {

using namespace test;

constexpr auto kKreis = "segeberg_vg5000_2021_epsg25832.gpkg";

/// Largest distance between corresponding corners of the bounding boxes.
double farthestBounds(const GeleseneGrenzen& a, const GeleseneGrenzen& b) {
    double most = 0.0;
    for (const auto& gebiet : a.gebiete) {
        const auto* other = find(b, gebiet.schluessel);
        EXPECT_NE(other, nullptr) << gebiet.schluessel;
        if (!other) continue;
        EXPECT_EQ(gebiet.name, other->name);
        EXPECT_NEAR(area(gebiet.geometrie) / area(other->geometrie), 1.0, 1e-3) << gebiet.name;
        const auto p = bounds(gebiet.geometrie), q = bounds(other->geometrie);
        most = std::max({most, std::abs(p.xMin - q.xMin), std::abs(p.xMax - q.xMax),
                         std::abs(p.yMin - q.yMin), std::abs(p.yMax - q.yMax)});
    }
    return most;
}

struct Format {
    const char* file;
    std::vector<std::string> arguments;
    double tolerance;  ///< m
    const char* crs;
};

void PrintTo(const Format& format, std::ostream* out) {
    *out << format.file << " " << format.crs;
}

class Formats : public testing::TestWithParam<Format> {};

TEST_P(Formats, ComesOutAsTheOriginal) {
    ISP_NEED_GRENZEN(path, kKreis);
    const auto& format = GetParam();
    const TempDir dir;
    auto arguments = format.arguments;
    arguments.insert(arguments.end(), {"-nln", "gemeinden"});
    arguments.emplace_back("gemeinden");
    translate(path, dir / format.file, arguments);
    const auto original = readUtm(path, "gemeinden");
    const auto g = readUtm(dir / format.file);
    ASSERT_TRUE(original);
    ASSERT_TRUE(g) << g.error().code.id << " " << g.error().detail;
    EXPECT_EQ(g->gebiete.size(), 96u);
    EXPECT_EQ(g->ebene.crs, format.crs);
    EXPECT_EQ(g->issues.count(Severity::kRefused), 0u);
    EXPECT_EQ(g->issues.count(Severity::kWarning), 0u);
    EXPECT_LT(farthestBounds(*original, *g), format.tolerance);
    // Borders that were shared are still shared: no point has gone its own way.
    EXPECT_EQ(nachbarn(pointers(g->gebiete), Nachbarschaft::kRook)->size(), 230u);
}

INSTANTIATE_TEST_SUITE_P(
    All, Formats,
    testing::Values(
        Format{"a.shp", {"-f", "ESRI Shapefile", "-lco", "ENCODING=UTF-8"}, 1e-3, "EPSG:25832"},
        Format{"latin1.shp", {"-f", "ESRI Shapefile", "-lco", "ENCODING=ISO-8859-1"}, 1e-3, "EPSG:25832"},
        Format{"degrees.shp", {"-f", "ESRI Shapefile", "-t_srs", "EPSG:4326"}, 1.0, "EPSG:4326"},
        Format{"degrees.gpkg", {"-f", "GPKG", "-t_srs", "EPSG:4326"}, 1.0, "EPSG:4326"},
        Format{"metric.geojson", {"-f", "GeoJSON", "-lco", "RFC7946=NO"}, 1.0, "EPSG:25832"},
        Format{"rfc7946.geojson", {"-f", "GeoJSON", "-lco", "RFC7946=YES"}, 1.0, "EPSG:4326"},
        Format{"gk3.shp", {"-f", "ESRI Shapefile", "-t_srs", "EPSG:31467"}, 5.0, "EPSG:31467"},
        Format{"gk3.gpkg", {"-f", "GPKG", "-t_srs", "EPSG:31467"}, 5.0, "EPSG:31467"},
        Format{"zone.gpkg", {"-f", "GPKG", "-t_srs", "EPSG:4647"}, 1e-2, "EPSG:4647"},
        Format{"a.gml", {"-f", "GML"}, 1e-2, "EPSG:25832"},
        Format{"degrees.gml", {"-f", "GML", "-t_srs", "EPSG:4326"}, 1.0, "EPSG:4326"},
        Format{"a.kml", {"-f", "LIBKML"}, 1.0, "EPSG:4326"},
        Format{"a.fgb", {"-f", "FlatGeobuf"}, 1e-3, "EPSG:25832"},
        Format{"a.tab", {"-f", "MapInfo File"}, 1.0, "EPSG:25832"},
        Format{"a.mif", {"-f", "MapInfo File"}, 1.0, "EPSG:25832"}));

TEST(Formats, CsvWithWktNeedsItsSystem) {
    ISP_NEED_GRENZEN(path, kKreis);
    const TempDir dir;
    translate(path, dir / "a.csv", {"-f", "CSV", "-lco", "GEOMETRY=AS_WKT", "gemeinden"});
    const auto refused = readUtm(dir / "a.csv");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kNoCrsGuessed);
    EXPECT_EQ(refused.error().args.at(2), "EPSG:25832");
    LadeOptionen options;
    options.zielCrs = options.quellCrs = "EPSG:25832";
    const auto g = readGrenzen(dir / "a.csv", options);
    ASSERT_TRUE(g) << g.error().code.id << " " << g.error().detail;
    EXPECT_EQ(g->gebiete.size(), 96u);
    EXPECT_NE(find(*g, "01060005"), nullptr) << "the key must not become a number";
}

TEST(Formats, TopoJson) {
    // Two areas that share the arc x = 10.1° from 53.9° to 53.95°, quantised as TopoJSON is.
    const TempDir dir;
    writeFile(dir / "a.json", R"({"type":"Topology",
      "transform":{"scale":[0.001,0.001],"translate":[10.0,53.9]},
      "objects":{"gemeinden":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0,1]],"properties":{"ags":"01060005","name":"West"}},
        {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"ags":"01060063","name":"Ost"}}]}},
      "arcs":[[[100,0],[0,50]],[[100,50],[-100,0],[0,-50],[100,0]],[[100,0],[100,0],[0,50],[-100,0]]]})");
    const auto layers = inspect(dir / "a.json");
    ASSERT_TRUE(layers) << layers.error().code.id << layers.error().detail;
    EXPECT_EQ(layers->at(0).name, "gemeinden");
    const auto g = readUtm(dir / "a.json");
    ASSERT_TRUE(g) << g.error().code.id;
    ASSERT_EQ(g->gebiete.size(), 2u);
    EXPECT_EQ(g->ebene.schluesselfeld, "ags");
    EXPECT_EQ(g->ebene.crs, "EPSG:4326");
    EXPECT_EQ(g->issues.count(codes::kCrsAssumed), 1u);
    EXPECT_EQ(g->gebiete[1].name, "Ost");
    // 0.1° × 0.05° at 53.925°: 6.567 km × 5.565 km (WGS 84 ellipsoid); UTM's scale at 10° is 0.9997.
    EXPECT_NEAR(area(g->gebiete[0].geometrie) / 1e6, 6.567 * 5.565 * 0.9996 * 0.9996, 0.1);
    EXPECT_EQ(nachbarn(pointers(g->gebiete), Nachbarschaft::kRook)->size(), 1u);
}

TEST(Formats, TopoJsonInMetresNeedsItsSystem) {
    const TempDir dir;
    writeFile(dir / "a.json",
              R"({"type":"Topology","objects":{"gemeinden":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","arcs":[[0]],"properties":{"ags":"01060005"}}]}},
      "arcs":[[[580000,5970000],[580100,5970000],[580100,5970100],[580000,5970000]]]})");
    const auto g = readUtm(dir / "a.json");
    ASSERT_FALSE(g);
    EXPECT_EQ(g.error().code, codes::kNoCrsGuessed);
}

TEST(Formats, NumericKeysBecomeDigits) {
    const TempDir dir;
    writeFile(dir / "a.geojson",
              featureCollection({feature(R"({"AGS":1060005,"EWZ":17176.5})", squareJson(0, 0, 100)),
                                 feature(R"({"AGS":1060063.0,"EWZ":1})", squareJson(100, 0, 100))}));
    const auto g = readUtm(dir / "a.geojson");
    ASSERT_TRUE(g) << g.error().code.id;
    EXPECT_EQ(g->ebene.schluesselfeld, "AGS");
    EXPECT_EQ(g->gebiete[0].schluessel, "1060005");
    EXPECT_EQ(g->gebiete[1].schluessel, "1060063");
}

TEST(Formats, AWronglyDeclaredEncodingIsRead) {
    ISP_NEED_GRENZEN(path, kKreis);
    const TempDir dir;
    translate(path, dir / "a.shp", {"-f", "ESRI Shapefile", "-lco", "ENCODING=ISO-8859-1", "raeume15"});
    writeFile(dir / "a.cpg", "UTF-8");
    const auto g = readUtm(dir / "a.shp");
    ASSERT_TRUE(g) << g.error().code.id;
    EXPECT_EQ(find(*g, "010605043")->name, "Auenland Südholstein");
}

TEST(Formats, BordersStaySharedAcrossGermany) {
    // From DHDN several operations exist, each for its part of Germany: a point must go the same way in each
    // area.
    isp::test::BundParameter p;
    p.zeilen = p.spalten = 12;
    p.breite = 45e3;
    p.hoehe = 65e3;
    p.punkteJeKante = 6;
    std::vector<std::string> features;
    for (const auto& a : isp::test::synthetischerBund(p)) {
        std::ostringstream ring;
        ring << std::fixed << std::setprecision(3);
        for (const auto& q : a.geometrie[0].aussen)
            ring << (ring.tellp() > 0 ? "," : "") << "[" << q.x + 3e6 << "," << q.y << "]";
        features.push_back(feature(R"({"AGS":")" + a.schluessel + "\"}",
                                   R"({"type":"Polygon","coordinates":[[)" + ring.str() + "]]}"));
    }
    const TempDir dir;
    writeFile(dir / "a.geojson", featureCollection(features, "EPSG::31467"));
    const auto g = readUtm(dir / "a.geojson");
    ASSERT_TRUE(g) << g.error().code.id;
    const auto united = dissolve(pointers(g->gebiete));
    double sum = 0.0;
    for (const auto& gebiet : g->gebiete)
        sum += area(gebiet.geometrie);
    EXPECT_FALSE(weld(pointers(g->gebiete), 100.0).has_value()) << "points that were one have gone apart";
    EXPECT_EQ(united->size(), 1u);
    EXPECT_NEAR(area(*united), sum, 1.0);
}

TEST(Formats, SourcesAreNotWrittenTo) {
    ISP_NEED_GRENZEN(path, kKreis);
    const TempDir dir;
    translate(path, dir / "a.gml", {"-f", "GML", "-dsco", "XSISCHEMA=OFF", "gemeinden"});
    std::filesystem::copy_file(path, dir / "b.gpkg");
    ASSERT_TRUE(readUtm(dir / "a.gml"));
    ASSERT_TRUE(readUtm(dir / "b.gpkg"));
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(dir.path()))
        ++files;
    EXPECT_EQ(files, 2u) << "a .gfs, -wal or -shm file appeared beside the source";
}

}  // namespace
}  // namespace isp::geo
