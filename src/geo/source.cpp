// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/source.h"

#include "base/codes.h"
#include "domain/text.h"
#include "geo/codes.h"
#include "geo/crs.h"
#include "geo/fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cpl_conv.h>
#include <fstream>
#include <limits>

namespace isp::geo {

namespace {

// Formats that hold geometry in one plain file (with sidecars) and can neither run queries nor name other
// sources.
constexpr std::array kDrivers = {"GPKG",      "GeoJSON", "TopoJSON", "ESRI Shapefile", "FlatGeobuf", "GML",
                                 "LIBKML",    "KML",     "CSV",      "MapInfo File",   "DXF",        "JML",
                                 "GeoJSONSeq"};

/// What some of the drivers need.
struct Besonderheit {
    const char* driver;
    const char* option;   ///< open option, or none
    std::uintmax_t most;  ///< bytes, for drivers that take the whole file into memory (many times its size)
};
constexpr auto kAnySize = std::numeric_limits<std::uintmax_t>::max();
constexpr std::uintmax_t kMB = 1u << 20;
constexpr std::array<Besonderheit, 6> kBesonderheiten = {{
    {"GML", "WRITE_GFS=NO", kAnySize},        // else a .gfs file appears beside the source
    {"GML", "DOWNLOAD_SCHEMA=NO", kAnySize},  // the schema may stand on a server
    {"CSV", "AUTODETECT_TYPE=NO", kAnySize},  // keys stay text, with their zeros
    {"TopoJSON", nullptr, 100 * kMB},
    {"LIBKML", nullptr, 100 * kMB},
    {"KML", nullptr, 100 * kMB},
}};

constexpr int kSample = 500;  ///< features looked at to guess fields

/// ZIP (also KMZ, SHZ) and gzip: GDAL would look inside, and their content has no bounds.
bool isArchive(const std::filesystem::path& path) {
    std::array<char, 4> head{};
    std::ifstream(path, std::ios::binary).read(head.data(), head.size());
    const std::string_view bytes(head.data(), head.size());
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06") ||
           bytes.starts_with("\x1f\x8b");
}

/// Short name of the driver that will open the file; empty where none of them knows it.
std::string identify(const std::filesystem::path& path) {
    gdalkit::initialize();
    const gdalkit::MessageCatcher quiet;
    std::vector<const char*> drivers(kDrivers.begin(), kDrivers.end());
    drivers.push_back(nullptr);
    const auto name = std::filesystem::absolute(path).lexically_normal().string();
    const auto driver = GDALIdentifyDriverEx(name.c_str(), GDAL_OF_VECTOR, drivers.data(), nullptr);
    return driver ? GDALGetDriverShortName(driver) : "";
}

Status checkSize(const std::filesystem::path& path, std::uintmax_t most) {
    std::error_code ec;
    const auto size = std::filesystem::file_size(path, ec);
    if (ec || size <= most) return {};
    return makeError(isp::codes::kFileTooLarge,
                     {path.string(), std::to_string(size / kMB), std::to_string(most / kMB)});
}

}  // namespace

Result<gdalkit::DatasetPtr> openSource(const std::filesystem::path& path) {
    ISP_CHECK(gdalkit::checkPlainPath(path));
    ISP_CHECK(gdalkit::checkReadableFile(path));
    if (isArchive(path)) return makeError(gdalkit::codes::kPathNotAllowed, {path.string()});
    // Views in a GeoPackage may call functions only if they are harmless.
    const gdalkit::ScopedConfig pragma("OGR_SQLITE_PRAGMA", "trusted_schema=0");
    const auto driver = identify(path);
    std::vector<std::string> options;
    for (const auto& b : kBesonderheiten) {
        if (driver != b.driver) continue;
        if (b.option) options.emplace_back(b.option);
        ISP_CHECK(checkSize(path, b.most));
    }
    return driver.empty() ? gdalkit::openFile(path, kDrivers)
                          : gdalkit::openFile(path, std::array{driver.c_str()}, options);
}

std::string joined(const std::vector<std::string>& names) {
    std::string all;
    for (const auto& name : names)
        all.append(all.empty() ? "" : ", ").append(name);
    return all;
}

std::string fieldText(const OGRFeature& feature, int field) {
    if (field < 0 || !feature.IsFieldSetAndNotNull(field)) return {};
    const auto* definition = feature.GetFieldDefnRef(field);
    if (definition->GetType() == OFTReal) {
        const double value = feature.GetFieldAsDouble(field);
        static constexpr double kExact = 9007199254740992.0;  // 2^53
        if (std::isfinite(value) && std::abs(value) < kExact && value == std::floor(value))
            return std::to_string(static_cast<long long>(value));
    }
    const std::string text(trim(feature.GetFieldAsString(field)));
    if (isUtf8(text)) return text;
    char* recoded = CPLRecode(text.c_str(), CPL_ENC_ISO8859_1, CPL_ENC_UTF8);
    std::string out(recoded ? recoded : "");
    CPLFree(recoded);
    return out;
}

namespace {

bool isPolygonType(OGRwkbGeometryType type) noexcept {
    const auto flat = wkbFlatten(type);
    return OGR_GT_IsSubClassOf(flat, wkbSurface) || OGR_GT_IsSubClassOf(flat, wkbMultiSurface);
}

bool isOpenType(OGRwkbGeometryType type) noexcept {
    const auto flat = wkbFlatten(type);
    return flat == wkbUnknown || flat == wkbGeometryCollection;
}

bool holdsPolygons(const OGRGeometry* geometry) {
    if (!geometry) return false;
    if (isPolygonType(geometry->getGeometryType())) return true;
    if (wkbFlatten(geometry->getGeometryType()) != wkbGeometryCollection) return false;
    const auto* collection = geometry->toGeometryCollection();
    for (int i = 0; i < collection->getNumGeometries(); ++i)
        if (holdsPolygons(collection->getGeometryRef(i))) return true;
    return false;
}

std::vector<Feldprobe> sampleFields(OGRLayer& layer) {
    std::vector<Feldprobe> fields;
    auto* definition = layer.GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i) {
        const auto* field = definition->GetFieldDefn(i);
        const bool number =
            field->GetType() == OFTInteger || field->GetType() == OFTInteger64 || field->GetType() == OFTReal;
        fields.push_back({field->GetNameRef(), number, {}});
    }
    layer.ResetReading();
    for (int n = 0; n < kSample; ++n) {
        const OGRFeatureUniquePtr feature(layer.GetNextFeature());
        if (!feature) break;
        for (std::size_t i = 0; i < fields.size(); ++i)
            fields[i].werte.push_back(fieldText(*feature, static_cast<int>(i)));
    }
    layer.ResetReading();
    return fields;
}

/// What the first features have in common, where the layer itself does not say.
OGRwkbGeometryType sampledType(OGRLayer& layer) {
    OGRwkbGeometryType common = wkbUnknown;
    layer.ResetReading();
    for (int n = 0; n < kSample; ++n) {
        const OGRFeatureUniquePtr feature(layer.GetNextFeature());
        if (!feature) break;
        if (!feature->GetGeometryRef()) continue;
        const auto type = wkbFlatten(feature->GetGeometryRef()->getGeometryType());
        if (common == wkbUnknown || OGR_GT_GetCollection(common) == type)
            common = type;  // the first one, or Polygon becomes MultiPolygon
        else if (type != common && OGR_GT_GetCollection(type) != common)
            return wkbUnknown;
    }
    return common;
}

/// `MultiPolygon`, `Point` …; `Geometry` where it is mixed, `None` without geometry.
std::string geometryName(OGRLayer& layer) {
    auto type = wkbFlatten(layer.GetGeomType());
    if (type == wkbNone) return "None";
    if (type == wkbUnknown) type = wkbFlatten(sampledType(layer));
    if (type == wkbUnknown) return "Geometry";
    std::string name = OGRGeometryTypeToName(type);
    std::erase(name, ' ');
    return name;
}

}  // namespace

bool mayHoldPolygons(OGRLayer& layer) {
    const auto type = layer.GetGeomType();
    if (isPolygonType(type)) return true;
    if (!isOpenType(type)) return false;
    bool found = false;
    layer.ResetReading();
    for (int n = 0; n < kSample && !found; ++n) {
        const OGRFeatureUniquePtr feature(layer.GetNextFeature());
        if (!feature) break;
        found = holdsPolygons(feature->GetGeometryRef());
    }
    layer.ResetReading();
    return found;
}

Ebeneninfo describe(OGRLayer& layer) {
    Ebeneninfo info;
    info.name = layer.GetName();
    info.geometrieArt = geometryName(layer);
    info.anzahl = static_cast<long>(std::max<GIntBig>(0, layer.GetFeatureCount(TRUE)));
    if (auto* srs = layer.GetSpatialRef()) info.crs = crsName(*srs);
    const auto fields = sampleFields(layer);
    for (const auto& field : fields)
        info.felder.push_back(field.name);
    const int key = guessSchluesselfeld(fields);
    const int name = guessNamensfeld(fields, key);
    if (key >= 0) info.schluesselfeld = info.felder[static_cast<std::size_t>(key)];
    if (name >= 0) info.namensfeld = info.felder[static_cast<std::size_t>(name)];
    return info;
}

std::string guessNamensfeld(OGRLayer& layer, const std::string& schluesselfeld) {
    const auto fields = sampleFields(layer);
    const auto key = std::find_if(fields.begin(), fields.end(),
                                  [&](const Feldprobe& field) { return field.name == schluesselfeld; });
    const int name =
        guessNamensfeld(fields, key == fields.end() ? -1 : static_cast<int>(key - fields.begin()));
    return name < 0 ? std::string() : fields[static_cast<std::size_t>(name)].name;
}

}  // namespace isp::geo
