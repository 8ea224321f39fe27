// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/orte.h"

#include "base/codes.h"
#include "geo/codes.h"
#include "geo/crs.h"
#include "geo/layer_choice.h"
#include "geo/source.h"

#include <cmath>
#include <new>
#include <ogr_api.h>

namespace isp::geo {

namespace {

std::optional<Punkt> placeOf(const OGRGeometry& geometry) {
    OGRPoint point;
    const bool isPoint = wkbFlatten(geometry.getGeometryType()) == wkbPoint;
    if (isPoint) {
        point = *geometry.toPoint();
    } else {
        const gdalkit::GeometryPtr on(OGRGeometry::FromHandle(
            OGR_G_PointOnSurface(OGRGeometry::ToHandle(const_cast<OGRGeometry*>(&geometry)))));  // areas only
        if (on)
            point = *on->toPoint();
        else if (geometry.Centroid(&point) != OGRERR_NONE)
            return std::nullopt;
    }
    if (point.IsEmpty() || !std::isfinite(point.getX() + point.getY())) return std::nullopt;
    return Punkt{point.getX(), point.getY()};
}

std::vector<std::string> fieldNames(OGRLayer& layer) {
    std::vector<std::string> out;
    const auto* fields = layer.GetLayerDefn();
    for (int i = 0; i < fields->GetFieldCount(); ++i)
        out.emplace_back(fields->GetFieldDefn(i)->GetNameRef());
    return out;
}

Result<Ortsdatei> readUnguarded(const std::filesystem::path& quelle, const std::string& ebene,
                                const std::string& zielCrs, const Progress& progress) {
    static constexpr long kStep = 64;
    const auto file = quelle.string();
    ISP_TRY(const auto target, makeSrs(zielCrs));
    ISP_TRY(const auto dataset, openSource(quelle));
    gdalkit::MessageCatcher messages;
    ISP_TRY(auto* layer, anyLayer(*dataset, file, ebene));
    ISP_TRY(const auto source, likelySrs(*layer, *dataset, file));
    ISP_TRY(const auto ct, makeTransformation(*source, *target));
    Ortsdatei out;
    out.ebene = layer->GetName();
    out.felder = fieldNames(*layer);
    layer->ResetReading();
    for (long read = 0;; ++read) {
        if (read % kStep == 0 && progress.canceled()) return makeError(isp::codes::kCanceled);
        const OGRFeatureUniquePtr feature(layer->GetNextFeature());
        if (!feature) break;
        Ort ort;
        const gdalkit::GeometryPtr geometry(feature->StealGeometry());
        if (geometry && geometry->transform(ct.get()) == OGRERR_NONE) ort.punkt = placeOf(*geometry);
        for (int i = 0; i < static_cast<int>(out.felder.size()); ++i)
            ort.werte.push_back(fieldText(*feature, i));
        out.orte.push_back(std::move(ort));
    }
    if (out.orte.empty()) return makeError(codes::kNothingUsable, {file, out.ebene, "0"});
    return out;
}

bool inEurope(double longitude, double latitude) {
    return longitude > -25.0 && longitude < 45.0 && latitude > 34.0 && latitude < 72.0;
}

}  // namespace

Result<Ortsdatei> readOrte(const std::filesystem::path& quelle, const std::string& ebene,
                           const std::string& zielCrs, const Progress& progress) {
    try {
        return readUnguarded(quelle, ebene, zielCrs, progress);
    } catch (const std::bad_alloc&) {
        return makeError(isp::codes::kOutOfMemory, {quelle.string()});
    }
}

std::optional<Punkt> ortAus(double x, double y, const std::string& zielCrs) {
    constexpr double kSmallestMetres = 1000.0;
    if (!std::isfinite(x) || !std::isfinite(y)) return std::nullopt;
    if (std::abs(x) > kSmallestMetres && std::abs(y) > kSmallestMetres) return Punkt{x, y};
    if (!inEurope(x, y)) {
        // In Germany latitude (47 to 55) and longitude (5 to 16) cannot be taken for each other.
        if (!inEurope(y, x)) return std::nullopt;
        std::swap(x, y);
    } else if (inEurope(y, x) && x > y) {
        std::swap(x, y);
    }
    const auto from = makeSrs(kDegreesCrs);
    const auto to = makeSrs(zielCrs);
    if (!from || !to) return std::nullopt;
    const auto ct = makeTransformation(**from, **to);
    if (!ct || !(*ct)->Transform(1, &x, &y) || !std::isfinite(x + y)) return std::nullopt;
    return Punkt{x, y};
}

}  // namespace isp::geo
