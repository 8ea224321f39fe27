// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/figuren.h"

#include "base/codes.h"
#include "geo/codes.h"
#include "geo/crs.h"
#include "geo/layer_choice.h"
#include "geo/source.h"

#include <cmath>
#include <new>

namespace isp::geo {

namespace {

void addLine(const OGRSimpleCurve& line, std::vector<std::vector<Punkt>>& out) {
    std::vector<Punkt> points;
    for (int i = 0; i < line.getNumPoints(); ++i)
        if (std::isfinite(line.getX(i) + line.getY(i))) points.push_back({line.getX(i), line.getY(i)});
    if (points.size() >= 2) out.push_back(std::move(points));
}

/// Any geometry, with whatever it is made of.
void add(const OGRGeometry& geometry, Figuren& out) {
    const auto type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPoint) {
        const auto* point = geometry.toPoint();
        if (!point->IsEmpty() && std::isfinite(point->getX() + point->getY()))
            out.orte.push_back({point->getX(), point->getY()});
    } else if (type == wkbLineString || type == wkbLinearRing) {
        addLine(*geometry.toSimpleCurve(), out.zuege);
    } else if (type == wkbPolygon) {
        out.flaechen = true;
        for (const auto* ring : *geometry.toPolygon())
            addLine(*ring, out.zuege);
    } else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection)) {
        for (const auto* part : *geometry.toGeometryCollection())
            add(*part, out);
    }
}

Result<Figuren> readUnguarded(const std::filesystem::path& quelle, const FigurOptionen& optionen,
                              const Progress& progress) {
    static constexpr long kStep = 64;
    const auto file = quelle.string();
    ISP_TRY(const auto target, makeSrs(optionen.zielCrs));
    if (!isProjectedMetric(*target)) return makeError(codes::kCrsNotMetric, {optionen.zielCrs});
    ISP_TRY(const auto dataset, openSource(quelle));
    gdalkit::MessageCatcher messages;
    ISP_TRY(auto* layer, anyLayer(*dataset, file, optionen.ebene));
    ISP_TRY(const auto source, likelySrs(*layer, *dataset, file, optionen.quellCrs));
    ISP_TRY(const auto ct, makeTransformation(*source, *target));
    Figuren out;
    out.ebene = layer->GetName();
    const auto expected = std::max<long>(1, static_cast<long>(layer->GetFeatureCount()));
    long read = 0;
    layer->ResetReading();
    for (;; ++read) {
        if (read % kStep == 0) {
            if (progress.canceled()) return makeError(isp::codes::kCanceled);
            progress.at(std::min(1.0, double(read) / double(expected)));
        }
        messages.clear();
        const OGRFeatureUniquePtr feature(layer->GetNextFeature());
        if (!feature) break;
        gdalkit::GeometryPtr geometry(feature->StealGeometry());
        if (geometry && geometry->hasCurveGeometry()) geometry.reset(geometry->getLinearGeometry());
        const auto before = out.zuege.size() + out.orte.size();
        if (geometry && geometry->transform(ct.get()) == OGRERR_NONE) {
            const gdalkit::GeometryPtr simple(geometry->SimplifyPreserveTopology(optionen.genauigkeit));
            add(simple && !simple->IsEmpty() ? *simple : *geometry, out);
        }
        out.uebersprungen += out.zuege.size() + out.orte.size() == before ? 1 : 0;
    }
    if (messages.failed())
        return makeError(codes::kReadFailed, {file, std::to_string(read)}).because(messages.text());
    if (out.zuege.empty() && out.orte.empty())
        return makeError(codes::kNothingUsable, {file, out.ebene, std::to_string(read)});
    return out;
}

}  // namespace

Result<Figuren> readFiguren(const std::filesystem::path& quelle, const FigurOptionen& optionen,
                            const Progress& progress) {
    try {
        return readUnguarded(quelle, optionen, progress);
    } catch (const std::bad_alloc&) {
        return makeError(isp::codes::kOutOfMemory, {quelle.string()});
    }
}

}  // namespace isp::geo
