// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/schreiber.h"
#include "gdalkit/gdalkit.h"

namespace isp::exchange {

namespace {

using gdalkit::GeometryPtr;
using gdalkit::SrsPtr;

Result<SrsPtr> srsOf(const std::string& crs) {
    SrsPtr srs(new OGRSpatialReference());
    const auto* limits = OGRSpatialReference::SET_FROM_USER_INPUT_LIMITATIONS_get();
    if (srs->SetFromUserInput(crs.c_str(), limits) != OGRERR_NONE)
        return makeError(codes::kOutputFailed, {crs});
    srs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return srs;
}

Status addFields(OGRLayer& layer, const Ausgabeblatt& blatt, const gdalkit::MessageCatcher& messages) {
    for (const auto& spalte : blatt.spalten) {
        OGRFieldDefn field(spalte.name.c_str(), spalte.zahl ? OFTReal : OFTString);
        if (layer.CreateField(&field) != OGRERR_NONE)
            return makeError(codes::kOutputFailed, {spalte.name}).because(messages.text());
    }
    return {};
}

void fill(OGRFeature& feature, const std::vector<Ausgabezelle>& row) {
    for (std::size_t c = 0; c < row.size(); ++c) {
        const auto field = static_cast<int>(c);
        if (const auto* zahl = std::get_if<Ausgabezahl>(&row[c]))
            feature.SetField(field, zahl->wert);
        else if (const auto* text = std::get_if<std::string>(&row[c])) {
            feature.SetField(field, ohneSteuerzeichen(neutral(*text)).c_str());
        } else {
            feature.SetFieldNull(field);
        }
    }
}

Status setGeometry(OGRFeature& feature, const MultiPolygon& geometrie) {
    const auto wkb = toWkb(geometrie);
    OGRGeometry* made = nullptr;
    if (OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &made, wkb.size()) != OGRERR_NONE)
        return makeError(codes::kOutputFailed, {"WKB"});
    feature.SetGeometryDirectly(made);
    return {};
}

Status schreibeLayer(GDALDataset& dataset, const Ausgabelayer& out, OGRSpatialReference& srs,
                     const Progress& progress, const gdalkit::MessageCatcher& messages) {
    const bool drawn = !out.geometrien.empty();
    auto* layer = dataset.CreateLayer(out.blatt.name.c_str(), drawn ? &srs : nullptr,
                                      drawn ? wkbMultiPolygon : wkbNone, nullptr);
    if (layer == nullptr) return makeError(codes::kOutputFailed, {out.blatt.name}).because(messages.text());
    ISP_CHECK(addFields(*layer, out.blatt, messages));
    for (std::size_t r = 0; r < out.blatt.zeilen.size(); ++r) {
        ISP_CHECK(weiter(progress, r, out.blatt.zeilen.size()));
        OGRFeature feature(layer->GetLayerDefn());
        fill(feature, out.blatt.zeilen[r]);
        if (drawn && !out.geometrien[r].empty()) ISP_CHECK(setGeometry(feature, out.geometrien[r]));
        if (layer->CreateFeature(&feature) != OGRERR_NONE)
            return makeError(codes::kOutputFailed, {out.blatt.name}).because(messages.text());
    }
    return {};
}

}  // namespace

Status schreibeGeopackage(const std::filesystem::path& pfad, const Ausgabemappe& mappe,
                          const Progress& progress) {
    gdalkit::initialize();
    gdalkit::MessageCatcher messages;
    const gdalkit::ScopedConfig journal("OGR_SQLITE_JOURNAL", "MEMORY");  // no file beside ours
    auto* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    if (driver == nullptr) return makeError(codes::kOutputFailed, {"GPKG"});
    ISP_TRY(const auto srs, srsOf(mappe.crs));
    gdalkit::DatasetPtr dataset(driver->Create(pfad.string().c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset) return makeError(codes::kOutputFailed, {pfad.string()}).because(messages.text());
    dataset->StartTransaction();
    for (const auto& layer : mappe.layer)
        ISP_CHECK(schreibeLayer(*dataset, layer, *srs, progress, messages));
    dataset->CommitTransaction();
    dataset.reset();
    if (messages.failed()) return makeError(codes::kOutputFailed, {pfad.string()}).because(messages.text());
    return {};
}

}  // namespace isp::exchange
