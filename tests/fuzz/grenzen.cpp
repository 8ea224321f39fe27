// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boundaries, places, pictures: every kind of file a user may choose.
#include "fuzz/ziel.h"
#include "gdalkit/gdalkit.h"
#include "geo/figuren.h"
#include "geo/geo.h"
#include "geo/orte.h"
#include "geo/rasterbild.h"

#include <array>
#include <cmath>
#include <cpl_conv.h>
#include <cstdlib>
#include <gdal.h>
#include <memory>
#include <ogr_api.h>
#include <utility>

namespace {

using namespace isp;

constexpr std::array<const char*, 12> kEndung = {"geojson", "gpkg", "kml", "gml",  "fgb", "topojson",
                                                 "csv",     "dxf",  "shp", "json", "tif", "gpx"};

std::size_t artOf(std::string_view ending) {
    for (std::size_t i = 0; i < kEndung.size(); ++i)
        if (ending == kEndung[i]) return i;
    std::abort();
}

const std::string kGeojson =
    R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"AGS":"01060005","GEN":"A","GF":4},"geometry":{"type":"Polygon","coordinates":[[[10.1,53.9],[10.2,53.9],[10.2,54.0],[10.1,53.9]]]}},
{"type":"Feature","properties":{"AGS":"01060063","GEN":"B","GF":4},"geometry":{"type":"MultiPolygon","coordinates":[[[[10.2,53.9],[10.3,53.9],[10.3,54.0],[10.2,53.9]]]]}}]})";

void check(const geo::GeleseneGrenzen& read) {
    for (const auto& g : read.gebiete)
        for (const auto& part : g.geometrie)
            for (const auto& p : part.aussen)
                if (!std::isfinite(p.x) || !std::isfinite(p.y)) std::abort();
}

/// The GeoJSON written by a driver of GDAL: a sound file of that kind.
std::string converted(const char* driver, const char* ending) {
    const auto source = fuzz::datei("saat.geojson", kGeojson);
    const auto target = fuzz::ordner() / (std::string("saat.") + ending);
    std::error_code ignored;
    std::filesystem::remove(target, ignored);
    auto* in = GDALOpenEx(source.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    auto* out = GDALCreate(GDALGetDriverByName(driver), target.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    if (in == nullptr || out == nullptr) std::abort();
    GDALDatasetCopyLayer(out, GDALDatasetGetLayer(in, 0), "raeume", nullptr);
    GDALClose(out);
    GDALClose(in);
    return fuzz::inhalt(target);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    gdalkit::initialize();
    const auto in = fuzz::eingabe(data, size, kEndung.size());
    const auto path = fuzz::datei(std::string("g.") + kEndung[in.art], in.bytes);
    if (geo::isRaster(path)) {
        [[maybe_unused]] const auto picture = geo::readRaster(path, {"EPSG:25832", {}, 256});
    }
    const auto layers = geo::inspect(path);
    if (!layers) return 0;
    geo::LadeOptionen options;
    options.zielCrs = "EPSG:25832";
    options.quellCrs = "EPSG:4326";
    for (const auto& layer : *layers) {
        options.ebene = layer.name;
        if (const auto read = geo::readGrenzen(path, options)) check(*read);
        [[maybe_unused]] const auto places = geo::readOrte(path, layer.name, "EPSG:25832");
    }
    return 0;
}

std::vector<std::string> isp::fuzz::saaten() {
    gdalkit::initialize();
    std::vector<std::string> out{saat(artOf("geojson"), kGeojson)};
    for (const auto& [driver, ending] :
         {std::pair{"GPKG", "gpkg"}, {"KML", "kml"}, {"GML", "gml"}, {"FlatGeobuf", "fgb"}})
        out.push_back(saat(artOf(ending), converted(driver, ending)));
    out.push_back(
        saat(artOf("csv"), "AGS,WKT\n01060005,\"POLYGON((10.1 53.9,10.2 53.9,10.2 54,10.1 53.9))\"\n"));
    out.push_back(saat(artOf("csv"), "Name;lat;lon;Plaetze\nKita;53,9;10,3;25\n"));
    out.push_back(saat(
        artOf("topojson"),
        R"({"type":"Topology","objects":{"r":{"type":"GeometryCollection","geometries":[{"type":"Polygon","properties":{"AGS":"01060005"},"arcs":[[0]]}]}},"arcs":[[[10.1,53.9],[10.2,53.9],[10.2,54.0],[10.1,53.9]]]})"));
    out.push_back(
        saat(artOf("gpx"), "<gpx version=\"1.1\"><wpt lat=\"53.9\" lon=\"10.3\"><name>A</name></wpt></gpx>"));
    return out;
}

std::vector<std::string> isp::fuzz::woerter() {
    return {"1e308",
            "1e999",
            "NaN",
            "-0",
            "180",
            "-91",
            "[",
            "]",
            "[[[",
            "]]]",
            "{",
            "}",
            "null",
            "\"coordinates\":",
            "\"GeometryCollection\"",
            "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:31467\"}},",
            "EMPTY",
            "POLYGON",
            "CURVEPOLYGON",
            "/vsicurl/http://127.0.0.1:1/x",
            "/etc/passwd",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
            "&x;",
            "xlink:href=\"file:///etc/passwd\"",
            std::string(8, '\xff'),
            std::string(4, '\0')};
}
