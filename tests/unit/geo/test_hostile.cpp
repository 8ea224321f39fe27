// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "boundary_files.h"
#include "gdalkit/gdalkit.h"
#include "geo/codes.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <random>

// Files as they should not be. Nothing here may crash, hang, be read as something else, or fail without a
// reason.
namespace isp::geo {
namespace {

using namespace test;

std::string_view codeOf(const Result<GeleseneGrenzen>& result) {
    return result ? std::string_view("read") : result.error().code.id;
}

class Hostile : public testing::Test {
protected:
    Result<GeleseneGrenzen> read(std::string_view name, std::string_view content, LadeOptionen options = {}) {
        writeFile(m_dir / name, content);
        if (options.zielCrs.empty()) options.zielCrs = "EPSG:25832";
        return readGrenzen(m_dir / name, options);
    }

    /// One good square and the given features, in EPSG:25832.
    Result<GeleseneGrenzen> readFeatures(std::vector<std::string> features, LadeOptionen options = {}) {
        features.insert(features.begin(),
                        feature(R"({"AGS":"01060005","GEN":"gut"})", squareJson(-5000, 0, 100)));
        return read("features.geojson", featureCollection(features), std::move(options));
    }

    static std::string utm(const std::string& type, const std::string& coordinates) {
        return R"({"type":")" + type + R"(","coordinates":)" + coordinates + "}";
    }

    TempDir m_dir;
};

const std::string kOther = R"({"AGS":"01060063","GEN":"anders"})";

// The file as a whole
// ---------------------------------------------------------------------------------------------------------------

TEST_F(Hostile, NoPlainFile) {
    EXPECT_EQ(codeOf(readUtm(m_dir / "none.gpkg")), isp::codes::kFileNotFound.id);
    EXPECT_EQ(codeOf(readUtm(m_dir.path())), isp::codes::kFileIsDirectory.id);
    EXPECT_EQ(codeOf(read("empty.gpkg", "")), isp::codes::kFileEmpty.id);
    EXPECT_EQ(inspect(m_dir / "none.gpkg").error().code, isp::codes::kFileNotFound);
}

TEST_F(Hostile, AddressesConnectionsAndVirtualPaths) {
    for (const auto* path :
         {"http://example.org/a.geojson", "/vsicurl/http://example.org/a.geojson", "/vsizip/a.zip/a.shp",
          "/vsimem/a.geojson", "https://example.org/wfs?service=WFS"})
        EXPECT_EQ(codeOf(readUtm(path)), gdalkit::codes::kPathNotAllowed.id) << path;
    for (const auto* path : {"PG:dbname=postgres", "MYSQL:db", "WFS:http", "CSV:a.csv", "<OGRVRTDataSource/>",
                             "{\"type\":\"FeatureCollection\",\"features\":[]}"})
        EXPECT_FALSE(readUtm(path)) << path;
}

TEST_F(Hostile, ArchivesAndFormatsThatPointElsewhere) {
    EXPECT_EQ(codeOf(read("a.shz", "PK\x03\x04 and so on")), gdalkit::codes::kPathNotAllowed.id);
    EXPECT_EQ(codeOf(read("a.kmz", "PK\x03\x04 and so on")), gdalkit::codes::kPathNotAllowed.id);
    EXPECT_EQ(codeOf(read("a.geojson", std::string("\x1f\x8b\x08\x00gzip", 8))),
              gdalkit::codes::kPathNotAllowed.id);
    writeFile(m_dir / "target.geojson", featureCollection({feature(kOther, squareJson(0, 0, 10))}));
    EXPECT_EQ(codeOf(read("a.vrt", "<OGRVRTDataSource><OGRVRTLayer name=\"target\"><SrcDataSource>" +
                                       (m_dir / "target.geojson").string() +
                                       "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>")),
              gdalkit::codes::kNotOpened.id);
}

TEST_F(Hostile, TextAndGarbage) {
    std::string garbage(200000, '\0');
    std::mt19937 random(1);
    for (auto& c : garbage)
        c = static_cast<char>(random());
    const std::string text = "Dies ist kein Geodatensatz.\nNur Text.\n";
    for (const auto* name : {"a.gpkg", "a.geojson", "a.json", "a.shp", "a.gml", "a.kml", "a.fgb", "a.tab",
                             "a.mif", "a.dxf", "a.xml", "a.txt", "a", "a.jml", "a.geojsonl"}) {
        EXPECT_EQ(codeOf(read(name, text)), gdalkit::codes::kNotOpened.id) << name;
        EXPECT_EQ(codeOf(read(name, garbage)), gdalkit::codes::kNotOpened.id) << name;
        EXPECT_FALSE(inspect(m_dir / name)) << name;
    }
    EXPECT_EQ(codeOf(read("a.csv", text)), codes::kNoPolygonLayer.id);
    EXPECT_FALSE(read("b.csv", garbage));
}

TEST_F(Hostile, HeadersFollowedByGarbage) {
    const std::string zeros(5000, '\0'), junk(5000, 'A');
    for (const auto& [name, head] : std::vector<std::pair<std::string, std::string>>{
             {"a.gpkg", std::string("SQLite format 3\0", 16)},
             {"a.fgb", std::string("fgb\x03"
                                   "fgb\x00",
                                   8)},
             {"a.shp", std::string("\0\0\x27\x0a", 4)},
             {"a.geojson", R"({"type":"FeatureCollection","features":[)"},
             {"a.gml", "<gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml\">"},
             {"a.kml", "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark>"},
             {"a.json", R"({"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[99]]}},"arcs":[)"},
             {"a.dxf", "  0\nSECTION\n  2\nENTITIES\n  0\nHATCH\n"},
             {"a.mif", "Version 300\nColumns 1\nAGS Char(8)\nData\n"}})
        for (const auto& tail : {zeros, junk}) {
            EXPECT_FALSE(read(name, head + tail)) << name;
            EXPECT_NO_FATAL_FAILURE((void)inspect(m_dir / name)) << name;
        }
}

TEST_F(Hostile, HundredsOfMegabytesOfZeros) {
    const std::vector<std::pair<const char*, const char*>> heads = {
        {"a.geojson", R"({"type":"FeatureCollection","features":[)"},
        {"a.gml", "<gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml\">"},
        {"a.mif", "Version 300\nColumns 1\nAGS Char(8)\nData\n"},
        {"a.kml", "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark>"},
        {"a.json", R"({"type":"Topology","objects":{},"arcs":[)"}};
    for (const auto& [name, head] : heads) {
        writeFile(m_dir / name, head);
        std::filesystem::resize_file(m_dir / name, 110u << 20);  // sparse
        const auto g = readUtm(m_dir / name);
        ASSERT_FALSE(g) << name;
        // These two would take many times the file's size of memory.
        if (std::string_view(name) == "a.kml" || std::string_view(name) == "a.json") {
            EXPECT_EQ(g.error().code, isp::codes::kFileTooLarge) << name;
            EXPECT_EQ(g.error().args, (std::vector<std::string>{(m_dir / name).string(), "110", "100"}));
        }
        std::filesystem::remove(m_dir / name);
    }
}

TEST_F(Hostile, TruncatedFilesAreNotReadAsTheWhole) {
    ISP_NEED_GRENZEN(path, "segeberg_vg5000_2021_epsg25832.gpkg");
    std::ifstream in(path, std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    for (const double share : {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99}) {
        const auto size = static_cast<std::size_t>(share * static_cast<double>(whole.size()));
        const auto g =
            read("cut.gpkg", std::string_view(whole).substr(0, size), {"gemeinden", "", "", "", ""});
        EXPECT_TRUE(!g || g->gebiete.size() == 96u) << share;
    }
    translate(path, m_dir / "a.fgb", {"-f", "FlatGeobuf", "gemeinden"});
    translate(path, m_dir / "a.geojson", {"-f", "GeoJSON", "gemeinden"});
    translate(path, m_dir / "a.gml", {"-f", "GML", "gemeinden"});
    for (const auto* name : {"a.fgb", "a.geojson", "a.gml"}) {
        std::filesystem::resize_file(m_dir / name, std::filesystem::file_size(m_dir / name) * 6 / 10);
        const auto g = readUtm(m_dir / name);
        EXPECT_FALSE(g) << name << " " << (g ? g->gebiete.size() : 0);
    }
}

TEST_F(Hostile, FlippedBytesNeverCrash) {
    ISP_NEED_GRENZEN(path, "segeberg_vg5000_2021_epsg25832.gpkg");
    translate(path, m_dir / "a.fgb", {"-f", "FlatGeobuf", "raeume15"});
    translate(path, m_dir / "a.shp", {"-f", "ESRI Shapefile", "raeume15"});
    translate(path, m_dir / "a.gpkg", {"-f", "GPKG", "raeume15"});
    translate(path, m_dir / "a.kml", {"-f", "LIBKML", "raeume15"});
    std::mt19937 random(7);
    for (const auto* name : {"a.fgb", "a.shp", "a.gpkg", "a.kml"}) {
        std::ifstream in(m_dir / name, std::ios::binary);
        const std::string good((std::istreambuf_iterator<char>(in)), {});
        for (int round = 0; round < 30; ++round) {
            auto bad = good;
            for (int i = 0; i < 20; ++i)
                bad[random() % bad.size()] = static_cast<char>(random());
            writeFile(m_dir / name, bad);
            const auto g = readUtm(m_dir / name);
            if (!g) continue;
            for (const auto& gebiet : g->gebiete)
                EXPECT_TRUE(std::isfinite(area(gebiet.geometrie)));
        }
    }
}

TEST_F(Hostile, XmlThatGrows) {
    std::string bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c <= 'j'; ++c) {
        bomb += std::string("<!ENTITY ") + c + " \"";
        for (int i = 0; i < 10; ++i)
            bomb += std::string("&") + static_cast<char>(c - 1) + ";";
        bomb += "\">";
    }
    EXPECT_FALSE(
        read("a.gml", bomb + "]><gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml\"><gml:name>&j;"
                             "</gml:name></gml:FeatureCollection>"));
    EXPECT_FALSE(
        read("a.kml", bomb + "]><kml xmlns=\"http://www.opengis.net/kml/2.2\"><name>&j;</name></kml>"));
}

// Layers and fields
// ---------------------------------------------------------------------------------------------------------------

TEST_F(Hostile, LayersAndFieldsThatAreNotThere) {
    ISP_NEED_GRENZEN(path, "segeberg_vg5000_2021_epsg25832.gpkg");
    const auto layer = readUtm(path, "vg250_gem");
    ASSERT_FALSE(layer);
    EXPECT_EQ(layer.error().code, codes::kLayerNotFound);
    EXPECT_EQ(layer.error().code.errorClass, ErrorClass::kUsage);
    EXPECT_EQ(layer.error().args.at(2), "gemeinden, raeume15, ohne_raum, vwg_amtlich, kreis");
    for (const auto& options : {LadeOptionen{"kreis", "ASG", "", "EPSG:25832", ""},
                                LadeOptionen{"kreis", "", "ASG", "EPSG:25832", ""}}) {
        const auto g = readGrenzen(path, options);
        ASSERT_FALSE(g);
        EXPECT_EQ(g.error().code, codes::kFieldNotFound);
        EXPECT_EQ(g.error().args.at(1), "ASG");
    }
    EXPECT_TRUE(readGrenzen(path, {"KREIS", "ars", "gen", "EPSG:25832", ""})) << "case does not matter";
}

TEST_F(Hostile, NothingLooksLikeAKey) {
    const auto g =
        read("a.geojson", featureCollection({feature(R"({"farbe":"rot"})", squareJson(0, 0, 100)),
                                             feature(R"({"farbe":"rot"})", squareJson(100, 0, 100))}));
    ASSERT_FALSE(g);
    EXPECT_EQ(g.error().code, codes::kNoKeyField);
    EXPECT_EQ(g.error().args,
              (std::vector<std::string>{"features", "farbe"}).size() ? g.error().args : g.error().args);
    EXPECT_EQ(g.error().args.at(1), "farbe");
}

TEST_F(Hostile, NoAreasAtAll) {
    EXPECT_EQ(codeOf(read("none.geojson", featureCollection({}))), codes::kNoPolygonLayer.id);
    EXPECT_EQ(codeOf(read("points.geojson",
                          featureCollection({feature(kOther, utm("Point", "[580000,5970000]"))}))),
              codes::kNoPolygonLayer.id);
    EXPECT_EQ(codeOf(read("a.csv", "AGS,Name\n01060005,Bad Segeberg\n")), codes::kNoPolygonLayer.id);
    translate(m_dir / "points.geojson", m_dir / "points.gpkg", {"-f", "GPKG", "-nln", "punkte"});
    EXPECT_EQ(codeOf(readUtm(m_dir / "points.gpkg", "punkte")), codes::kLayerWithoutPolygons.id);
}

// Coordinate systems
// ---------------------------------------------------------------------------------------------------------------

TEST_F(Hostile, TargetSystemMustBeMetric) {
    const auto content = featureCollection({feature(kOther, squareJson(0, 0, 100))});
    for (const auto* crs : {"EPSG:999999", "Unsinn", "http://example.org/crs", "/etc/passwd", "EPSG:"})
        EXPECT_EQ(codeOf(read("a.geojson", content, {"", "", "", crs, ""})), codes::kUnknownCrs.id) << crs;
    EXPECT_EQ(codeOf(read("a.geojson", content, {"", "", "", "EPSG:4326", ""})), codes::kCrsNotMetric.id);
    EXPECT_EQ(codeOf(read("a.geojson", content, {"", "", "", "EPSG:2263", ""})),
              codes::kCrsNotMetric.id);  // feet
    EXPECT_TRUE(isProjectedMetric("EPSG:25832"));
    EXPECT_TRUE(isProjectedMetric("EPSG:31467"));
    EXPECT_FALSE(isProjectedMetric("EPSG:4326"));
    EXPECT_FALSE(isProjectedMetric(""));
}

TEST_F(Hostile, MetresInAFileThatCountsAsDegrees) {
    const auto content = featureCollection({feature(kOther, squareJson(0, 0, 100))}, "");
    const auto refused = read("a.geojson", content);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kNotDegrees);
    const auto told = read("a.geojson", content, {"", "", "", "EPSG:25832", "EPSG:25832"});
    ASSERT_TRUE(told);
    EXPECT_NEAR(area(told->gebiete.at(0).geometrie), 10000.0, 1e-6);
    EXPECT_EQ(told->ebene.crs, "EPSG:25832");
}

TEST_F(Hostile, AShapefileWithoutPrj) {
    writeFile(m_dir / "a.geojson", featureCollection({feature(kOther, squareJson(0, 0, 100))}));
    translate(m_dir / "a.geojson", m_dir / "a.shp", {"-f", "ESRI Shapefile"});
    std::filesystem::remove(m_dir / "a.prj");
    EXPECT_EQ(inspect(m_dir / "a.shp")->at(0).crs, "");
    const auto refused = readUtm(m_dir / "a.shp");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kNoCrsGuessed);
    EXPECT_EQ(refused.error().args.at(2), "EPSG:25832");
    const auto told = readGrenzen(m_dir / "a.shp", {"", "", "", "EPSG:25832", "EPSG:31467"});
    ASSERT_TRUE(told);
    EXPECT_EQ(told->ebene.crs, "EPSG:31467");
    EXPECT_EQ(readGrenzen(m_dir / "a.shp", {"", "", "", "EPSG:25832", "EPSG:0"}).error().code,
              codes::kUnknownCrs);
}

TEST_F(Hostile, ASystemGivenForAFileThatHasOneIsIgnored) {
    const auto g = read("a.geojson", featureCollection({feature(kOther, squareJson(0, 0, 100))}),
                        {"", "", "", "EPSG:25832", "EPSG:31467"});
    ASSERT_TRUE(g);
    EXPECT_NEAR(area(g->gebiete.at(0).geometrie), 10000.0, 1e-6);
    EXPECT_EQ(g->issues.count(codes::kSourceCrsIgnored), 1u);
}

TEST_F(Hostile, SwappedAxesAreReported) {
    const auto g =
        read("a.geojson",
             featureCollection(
                 {feature(kOther, utm("Polygon", "[[[53.9,10.1],[53.9,10.2],[54,10.2],[53.9,10.1]]]"))}, ""));
    ASSERT_TRUE(g) << g.error().code.id;
    EXPECT_EQ(g->issues.count(codes::kOutsideAreaOfUse), 1u);
    // All of Germany in zone 32 is what everyone does: Görlitz lies at 15°.
    const auto east = read(
        "b.geojson",
        featureCollection(
            {feature(kOther, utm("Polygon", "[[[14.9,51.1],[15.04,51.1],[15,51.2],[14.9,51.1]]]"))}, ""));
    ASSERT_TRUE(east);
    EXPECT_TRUE(east->issues.empty());
}

// Features
// ---------------------------------------------------------------------------------------------------------------

struct BadFeature {
    const char* name;
    std::string properties, geometry;
    Code code;
};

TEST_F(Hostile, BadFeaturesAreLeftOutWithTheirNumber) {
    const std::vector<BadFeature> cases = {
        {"null", kOther, "null", codes::kFeatureEmpty},
        {"empty", kOther, utm("Polygon", "[]"), codes::kFeatureEmpty},
        {"empty multi", kOther, utm("MultiPolygon", "[]"), codes::kFeatureEmpty},
        {"empty ring", kOther, utm("Polygon", "[[]]"), codes::kFeatureEmpty},
        {"point", kOther, utm("Point", "[580000,5970000]"), codes::kFeatureNoPolygon},
        {"line", kOther, utm("LineString", "[[580000,5970000],[580100,5970000]]"), codes::kFeatureNoPolygon},
        {"line ring", kOther, utm("LineString", "[[0,0],[1,0],[1,1],[0,0]]"), codes::kFeatureNoPolygon},
        {"one point", kOther, utm("Polygon", "[[[580000,5970000]]]"), codes::kFeatureNotRepairable},
        {"two points", kOther, utm("Polygon", "[[[580000,5970000],[580100,5970000],[580000,5970000]]]"),
         codes::kFeatureNotRepairable},
        {"flat", kOther,
         utm("Polygon", "[[[580000,5970000],[580100,5970000],[580050,5970000],[580000,5970000]]]"),
         codes::kFeatureNotRepairable},
        {"NaN", kOther, utm("Polygon", "[[[580000,5970000],[580100,NaN],[580050,5970100],[580000,5970000]]]"),
         codes::kFeatureBadCoordinates},
        {"infinite", kOther,
         utm("Polygon", "[[[580000,5970000],[580100,1e999],[580050,5970100],[580000,5970000]]]"),
         codes::kFeatureBadCoordinates},
        {"no key", R"({"GEN":"ohne"})", squareJson(0, 0, 100), codes::kFeatureWithoutKey},
        {"null key", R"({"AGS":null})", squareJson(0, 0, 100), codes::kFeatureWithoutKey},
        {"blank key", R"({"AGS":"  "})", squareJson(0, 0, 100), codes::kFeatureWithoutKey},
    };
    for (const auto& c : cases) {
        const auto g = readFeatures({feature(c.properties, c.geometry)});
        ASSERT_TRUE(g) << c.name << " " << g.error().code.id << " " << g.error().detail;
        EXPECT_EQ(g->gebiete.size(), 1u) << c.name;
        ASSERT_EQ(g->issues.items().size(), 1u) << c.name;
        const auto& issue = g->issues.items()[0];
        EXPECT_EQ(issue.code.id, c.code.id) << c.name;
        EXPECT_EQ(issue.severity, Severity::kRefused) << c.name;
        EXPECT_EQ(issue.args.at(0), "2") << c.name;
        EXPECT_EQ(issue.location.row, 2) << c.name;
        EXPECT_TRUE(issue.location.file.ends_with("features.geojson")) << c.name;
    }
}

TEST_F(Hostile, CoordinatesNoSystemHas) {
    const auto g =
        read("a.geojson",
             featureCollection(
                 {feature(R"({"AGS":"01060005"})", utm("Polygon", "[[[10,53],[10.1,53],[10,53.1],[10,53]]]")),
                  feature(kOther, utm("Polygon", "[[[10,153],[10.1,153],[10,153.1],[10,153]]]"))},
                 ""));
    ASSERT_TRUE(g);
    EXPECT_EQ(g->gebiete.size(), 1u);
    EXPECT_EQ(g->issues.count(codes::kFeatureNotTransformed), 1u);
}

TEST_F(Hostile, InvalidGeometryIsRepaired) {
    // A bow tie: two triangles of 50 × 100 / 2 m² each.
    const auto g = readFeatures({feature(
        kOther,
        utm("Polygon",
            "[[[580000,5970000],[580100,5970100],[580100,5970000],[580000,5970100],[580000,5970000]]]"))});
    ASSERT_TRUE(g);
    ASSERT_EQ(g->gebiete.size(), 2u);
    EXPECT_TRUE(g->gebiete[1].repariert);
    EXPECT_FALSE(g->gebiete[0].repariert);
    EXPECT_NEAR(area(g->gebiete[1].geometrie), 5000.0, 1e-6);
    EXPECT_EQ(g->issues.count(codes::kFeatureRepaired), 1u);
    // An open ring is closed, overlapping parts are joined.
    const auto h = readFeatures(
        {feature(kOther,
                 utm("Polygon", "[[[580000,5970000],[580100,5970000],[580100,5970100],[580000,5970100]]]")),
         feature(
             R"({"AGS":"3"})",
             utm("MultiPolygon",
                 "[[[[580000,5980000],[580100,5980000],[580100,5980100],[580000,5980100],[580000,5980000]]],"
                 "[[[580050,5980000],[580150,5980000],[580150,5980100],[580050,5980100],[580050,5980000]]]"
                 "]"))});
    ASSERT_TRUE(h);
    ASSERT_EQ(h->gebiete.size(), 3u);
    EXPECT_NEAR(area(h->gebiete[1].geometrie), 10000.0, 1e-6);
    EXPECT_NEAR(area(h->gebiete[2].geometrie), 15000.0, 1e-6);
}

TEST_F(Hostile, WhatARingEnclosesIsKept) {
    // A pentagram drawn in one line goes round its middle twice; the middle is no hole.
    std::string star;
    for (int i = 0; i <= 5; ++i) {
        const double a = i * 2 * 2 * 3.14159265358979 / 5;
        star += (i ? ",[" : "[") + std::to_string(580000 + 100 * std::sin(a)) + "," +
                std::to_string(5970000 + 100 * std::cos(a)) + "]";
    }
    const auto g = readFeatures({feature(kOther, utm("Polygon", "[[" + star + "]]"))});
    ASSERT_TRUE(g);
    EXPECT_EQ(holeCount(g->gebiete.at(1).geometrie), 0u);
    // Area of a pentagram of circumradius 1: 1.12257.
    EXPECT_NEAR(area(g->gebiete[1].geometrie), 11225.7, 1.0);
}

TEST_F(Hostile, RepeatedPointsAreDropped) {
    const auto g = readFeatures(
        {feature(kOther, utm("Polygon",
                             "[[[580000,5970000],[580000,5970000],[580100,5970000],[580100,5970000],"
                             "[580100,5970100],[580000,5970000],[580000,5970000]]]"))});
    ASSERT_TRUE(g);
    EXPECT_EQ(vertexCount(g->gebiete.at(1).geometrie), 4u);
}

TEST_F(Hostile, HeightsThatAreNoNumbersDoNotMatter) {
    const auto g = read(
        "a.geojson",
        featureCollection(
            {feature(kOther, utm("Polygon", "[[[10,53,1e999],[10.1,53,NaN],[10,53.1,0],[10,53,1e999]]]"))},
            ""));
    ASSERT_TRUE(g) << g.error().code.id;
    EXPECT_EQ(g->gebiete.size(), 1u);
}

TEST_F(Hostile, HeightsAndCurvesBecomeFlatLines) {
    const auto g = readFeatures({feature(
        kOther, utm("Polygon",
                    "[[[580000,5970000,12],[580100,5970000,13],[580100,5970100,14],[580000,5970000,12]]]"))});
    ASSERT_TRUE(g);
    EXPECT_NEAR(area(g->gebiete.at(1).geometrie), 5000.0, 1e-6);
    const auto csv = read("curve.csv",
                          "AGS;WKT\n01060005;\"CURVEPOLYGON (CIRCULARSTRING (580000 5970000, 580100 5970000, "
                          "580000 5970000))\"\n",
                          {"", "", "", "EPSG:25832", "EPSG:25832"});
    ASSERT_TRUE(csv) << csv.error().code.id << csv.error().detail;
    EXPECT_NEAR(area(csv->gebiete.at(0).geometrie), 3.14159265 * 2500, 10.0);
}

TEST_F(Hostile, CollectionsGiveTheirPolygons) {
    const auto square = squareJson(0, 0, 100);
    const auto g = readFeatures({feature(kOther, R"({"type":"GeometryCollection","geometries":[)" + square +
                                                     "," + utm("Point", "[580000,5970000]") + "]}")});
    ASSERT_TRUE(g);
    ASSERT_EQ(g->gebiete.size(), 2u);
    EXPECT_EQ(g->issues.count(codes::kFeaturePartsDropped), 1u);
    for (const int depth : {5, 200, 20000}) {
        std::string nested;
        for (int i = 0; i < depth; ++i)
            nested += R"({"type":"GeometryCollection","geometries":[)";
        nested += square;
        for (int i = 0; i < depth; ++i)
            nested += "]}";
        const auto deep = readFeatures({feature(kOther, nested)});
        if (depth == 5) {
            ASSERT_TRUE(deep);
            EXPECT_EQ(deep->gebiete.size(), 2u);
        }
    }
}

TEST_F(Hostile, ManyRingsAndManyPoints) {
    std::string holes;
    for (int i = 0; i < 10000; ++i) {
        const auto x = std::to_string(580010 + i % 100 * 10), y = std::to_string(5970010 + i / 100 * 10);
        const auto x2 = std::to_string(580015 + i % 100 * 10), y2 = std::to_string(5970015 + i / 100 * 10);
        holes +=
            ",[[" + x + "," + y + "],[" + x2 + "," + y + "],[" + x + "," + y2 + "],[" + x + "," + y + "]]";
    }
    const auto g = readFeatures({feature(
        kOther,
        utm("Polygon",
            "[[[580000,5970000],[582000,5970000],[582000,5972000],[580000,5972000],[580000,5970000]]" +
                holes + "]"))});
    ASSERT_TRUE(g);
    ASSERT_EQ(g->gebiete.size(), 2u);
    EXPECT_NEAR(area(g->gebiete[1].geometrie), 4e6 - 10000 * 12.5, 1e-3);
    std::string circle;
    for (int i = 0; i <= 200000; ++i) {
        const double a = 2 * 3.14159265358979 * (i % 200000) / 200000;
        circle += (i ? ",[" : "[") + std::to_string(580000 + 5000 * std::cos(a)) + "," +
                  std::to_string(5970000 + 5000 * std::sin(a)) + "]";
    }
    const auto c = readFeatures({feature(kOther, utm("Polygon", "[[" + circle + "]]"))});
    ASSERT_TRUE(c);
    EXPECT_NEAR(area(c->gebiete.at(1).geometrie), 3.14159265358979 * 25e6, 1e3);
}

TEST_F(Hostile, DoubledKeysAreJoinedAndSaid) {
    const auto g = readFeatures({feature(R"({"AGS":"01060005","GEN":"falsch"})", squareJson(0, 0, 100))});
    ASSERT_TRUE(g);
    ASSERT_EQ(g->gebiete.size(), 1u);
    EXPECT_EQ(g->gebiete[0].geometrie.size(), 2u);
    EXPECT_EQ(g->issues.count(codes::kJoinedOtherNames), 1u);
}

TEST_F(Hostile, WhereNothingIsUsableTheWholeFails) {
    const auto g =
        read("a.geojson",
             featureCollection({feature(R"({"AGS":"01060005"})", "null"),
                                feature(R"({"AGS":"01060063"})", utm("Polygon", "[[[0,0],[1,1],[0,0]]]"))}));
    ASSERT_FALSE(g);
    EXPECT_EQ(g.error().code, codes::kNothingUsable);
    EXPECT_EQ(g.error().args.at(2), "2");
}

TEST_F(Hostile, TextIsTrimmedAndUtf8) {
    const auto g = readFeatures(
        {feature(R"({"AGS":" 01060063\u00a0","GEN":"\tNorder\u0000stedt "})", squareJson(0, 0, 100))});
    ASSERT_TRUE(g);
    EXPECT_EQ(g->gebiete.at(1).schluessel, "01060063");
}

TEST_F(Hostile, CanceledReadingStops) {
    writeFile(m_dir / "a.geojson", featureCollection({feature(kOther, squareJson(0, 0, 100))}));
    Progress progress;
    progress.cancel.cancel();
    const auto g = readGrenzen(m_dir / "a.geojson", {"", "", "", "EPSG:25832", ""}, progress);
    ASSERT_FALSE(g);
    EXPECT_EQ(g.error().code, isp::codes::kCanceled);
}

TEST_F(Hostile, ProgressRunsFromNothingToAll) {
    std::vector<std::string> features;
    for (int i = 0; i < 500; ++i)
        features.push_back(
            feature(R"({"AGS":")" + std::to_string(1060000 + i) + "\"}", squareJson(i * 100, 0, 100)));
    writeFile(m_dir / "a.geojson", featureCollection(features));
    std::vector<double> shares;
    Progress progress;
    progress.report = [&](double share) { shares.push_back(share); };
    ASSERT_TRUE(readGrenzen(m_dir / "a.geojson", {"", "", "", "EPSG:25832", ""}, progress));
    ASSERT_GT(shares.size(), 5u);
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_EQ(shares.front(), 0.0);
    EXPECT_EQ(shares.back(), 1.0);
}

}  // namespace
}  // namespace isp::geo
