// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/layer_choice.h"

#include "domain/text.h"
#include "geo/codes.h"
#include "geo/crs.h"

#include <cmath>

namespace isp::geo {

namespace {

std::vector<std::string> layerNames(GDALDataset& dataset) {
    std::vector<std::string> names;
    for (int i = 0; i < dataset.GetLayerCount(); ++i)
        if (auto* layer = dataset.GetLayer(i)) names.emplace_back(layer->GetName());
    return names;
}

Result<Ebenenwahl> namedLayer(GDALDataset& dataset, const std::string& file, const std::string& name) {
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
        auto* layer = dataset.GetLayer(i);
        if (!layer || !equalsNoCase(layer->GetName(), name)) continue;
        // A layer of open type is read: its issues then say what each feature is.
        if (!mayHoldPolygons(*layer) && layer->GetGeomType() != wkbUnknown)
            return makeError(codes::kLayerWithoutPolygons, {file, name});
        return Ebenenwahl{layer, describe(*layer)};
    }
    return makeError(codes::kLayerNotFound, {file, name, joined(layerNames(dataset))});
}

/// The polygon layer with a key field and, among those, with the most features.
Result<Ebenenwahl> bestLayer(GDALDataset& dataset, const std::string& file, IssueList& issues) {
    Ebenenwahl best;
    std::vector<std::string> others;
    const auto better = [](const Ebeneninfo& a, const Ebeneninfo& b) {
        if (a.schluesselfeld.empty() != b.schluesselfeld.empty()) return b.schluesselfeld.empty();
        return a.anzahl > b.anzahl;
    };
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
        auto* layer = dataset.GetLayer(i);
        if (!layer || !mayHoldPolygons(*layer)) continue;
        Ebenenwahl candidate{layer, describe(*layer)};
        if (!best.layer || better(candidate.info, best.info)) std::swap(best, candidate);
        if (candidate.layer) others.push_back(candidate.info.name);
    }
    if (dataset.GetLayerCount() == 0) return makeError(codes::kNoLayers, {file});
    if (!best.layer) return makeError(codes::kNoPolygonLayer, {file, joined(layerNames(dataset))});
    if (!others.empty())
        issues.add(Severity::kNote, codes::kLayerChosen, {best.info.name, joined(others)}, {file, 0, 0, {}});
    return best;
}

int findField(const Ebeneninfo& info, std::string_view name) {
    for (std::size_t i = 0; i < info.felder.size(); ++i)
        if (info.felder[i] == name) return static_cast<int>(i);
    for (std::size_t i = 0; i < info.felder.size(); ++i)
        if (equalsNoCase(info.felder[i], name)) return static_cast<int>(i);
    return -1;
}

}  // namespace

Result<Ebenenwahl> chooseLayer(GDALDataset& dataset, const std::string& file, const LadeOptionen& options,
                               IssueList& issues) {
    return options.ebene.empty() ? bestLayer(dataset, file, issues)
                                 : namedLayer(dataset, file, options.ebene);
}

Result<Feldwahl> chooseFields(Ebenenwahl& choice, const LadeOptionen& options) {
    auto& info = choice.info;
    for (const auto* wanted : {&options.schluesselfeld, &options.namensfeld})
        if (!wanted->empty() && findField(info, *wanted) < 0)
            return makeError(codes::kFieldNotFound, {info.name, *wanted, joined(info.felder)});
    if (!options.schluesselfeld.empty()) {
        info.schluesselfeld = info.felder[static_cast<std::size_t>(findField(info, options.schluesselfeld))];
        info.namensfeld = guessNamensfeld(*choice.layer, info.schluesselfeld);
    }
    if (!options.namensfeld.empty())
        info.namensfeld = info.felder[static_cast<std::size_t>(findField(info, options.namensfeld))];
    if (info.schluesselfeld.empty()) return makeError(codes::kNoKeyField, {info.name, joined(info.felder)});
    return Feldwahl{findField(info, info.schluesselfeld),
                    info.namensfeld.empty() ? -1 : findField(info, info.namensfeld), findField(info, "GF")};
}

namespace {

/// As the file states it; empty where it is not finite.
Rechteck extentOf(OGRLayer& layer) {
    OGREnvelope box;
    if (layer.GetExtent(&box, TRUE) != OGRERR_NONE ||
        !std::isfinite(box.MinX + box.MinY + box.MaxX + box.MaxY))
        return {};
    return {box.MinX, box.MinY, box.MaxX, box.MaxY};
}

/// More than half of the first features lie outside what degrees can be. Not by the extent: one broken
/// feature must not turn the whole file down.
bool mostlyNoDegrees(OGRLayer& layer) {
    static constexpr int kSample = 100;
    static constexpr double kMostX = 361, kMostY = 91;
    int seen = 0, outside = 0;
    layer.ResetReading();
    while (seen < kSample) {
        const OGRFeatureUniquePtr feature(layer.GetNextFeature());
        if (!feature) break;
        const auto* geometry = feature->GetGeometryRef();
        if (!geometry || geometry->IsEmpty()) continue;
        OGREnvelope box;
        geometry->getEnvelope(&box);
        ++seen;
        outside += std::abs(box.MinX) > kMostX || std::abs(box.MaxX) > kMostX ||
                   std::abs(box.MinY) > kMostY || std::abs(box.MaxY) > kMostY;
    }
    layer.ResetReading();
    return outside * 2 > seen;
}

}  // namespace

Result<gdalkit::SrsPtr> sourceSrs(OGRLayer& layer, bool topoJson, const std::string& file,
                                  const LadeOptionen& options, IssueList& issues) {
    const Location where{file, 0, 0, layer.GetName()};
    const auto* own = layer.GetSpatialRef();
    const bool impossible = own && own->IsGeographic() && mostlyNoDegrees(layer);
    if (own && !own->IsEmpty() && !impossible) {
        if (!options.quellCrs.empty() && !equalsNoCase(crsName(*own), options.quellCrs))
            issues.add(Severity::kNote, codes::kSourceCrsIgnored, {options.quellCrs, crsName(*own)}, where);
        return gdalkit::SrsPtr(own->Clone());
    }
    if (!options.quellCrs.empty()) return makeSrs(options.quellCrs);
    if (impossible) return makeError(codes::kNotDegrees, {file, where.field, crsName(*own)});
    const auto guess = guessCrs(extentOf(layer));
    if (guess.empty()) return makeError(codes::kNoCrs, {file, where.field});
    if (!topoJson || guess != kDegreesCrs) return makeError(codes::kNoCrsGuessed, {file, where.field, guess});
    issues.add(Severity::kNote, codes::kCrsAssumed, {guess}, where);
    return makeSrs(guess);
}

Result<OGRLayer*> anyLayer(GDALDataset& dataset, const std::string& file, const std::string& name) {
    std::vector<std::string> names;
    for (auto* layer : dataset.GetLayers()) {
        names.emplace_back(layer->GetName());
        if (name.empty() ? layer->GetFeatureCount() > 0 : name == layer->GetName()) return layer;
    }
    if (names.empty()) return makeError(codes::kNoLayers, {file});
    if (name.empty()) return makeError(codes::kNothingUsable, {file, names.front(), "0"});
    return makeError(codes::kLayerNotFound, {file, name, joined(names)});
}

Result<gdalkit::SrsPtr> likelySrs(OGRLayer& layer, GDALDataset& dataset, const std::string& file,
                                  const std::string& quellCrs) {
    const bool topoJson = std::string_view(dataset.GetDriver()->GetDescription()) == "TopoJSON";
    LadeOptionen load;
    load.quellCrs = quellCrs;
    IssueList issues;
    auto found = sourceSrs(layer, topoJson, file, load, issues);
    if (found || found.error().code != codes::kNoCrsGuessed) return found;
    return makeSrs(found.error().args.back());
}

}  // namespace isp::geo
