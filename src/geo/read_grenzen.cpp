// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "geo/codes.h"
#include "geo/crs.h"
#include "geo/join.h"
#include "geo/layer_choice.h"
#include "geo/repair.h"
#include "geo/source.h"

#include <cmath>
#include <new>
#include <optional>

namespace isp::geo {

namespace {

/// Reads one layer, feature by feature.
class Reader {
public:
    Reader(OGRLayer& layer, const Feldwahl& fields, OGRCoordinateTransformation* ct,
           const LadeOptionen& options, Location where, std::optional<Rechteck> plausible, IssueList& issues)
        : m_layer(layer),
          m_fields(fields),
          m_ct(ct),
          m_targetCrs(options.zielCrs),
          m_where(std::move(where)),
          m_plausible(plausible),
          m_issues(issues) {}

    Result<std::vector<Merkmalsflaeche>> run(long expected, const Progress& progress) {
        static constexpr long kStep = 64;
        m_layer.ResetReading();
        gdalkit::MessageCatcher messages;
        for (m_where.row = 1;; ++m_where.row) {
            if (m_where.row % kStep == 1) {
                if (progress.canceled()) return makeError(isp::codes::kCanceled);
                progress.at(expected > 0 ? std::min(1.0, double(m_where.row - 1) / double(expected)) : 0.0);
            }
            messages.clear();
            const OGRFeatureUniquePtr feature(m_layer.GetNextFeature());
            if (!feature) break;
            take(*feature);
        }
        m_read = m_where.row - 1;
        // A reader that ends with an error has stopped in the middle: a part of the map must not pass as the
        // whole.
        if (messages.failed())
            return makeError(codes::kReadFailed, {m_where.file, std::to_string(m_read)})
                .because(messages.text());
        return std::move(m_features);
    }

    [[nodiscard]] long featuresRead() const noexcept { return m_read; }

private:
    void take(OGRFeature& feature) {
        Merkmalsflaeche f;
        f.gebiet.feature = m_where.row;
        f.gebiet.schluessel = fieldText(feature, m_fields.key);
        f.gebiet.name = fieldText(feature, m_fields.name);
        if (m_fields.geofaktor >= 0) f.geofaktor = feature.GetFieldAsInteger(m_fields.geofaktor);
        if (f.gebiet.schluessel.empty()) {
            const auto* field = feature.GetFieldDefnRef(m_fields.key);
            m_issues.add(Severity::kRefused, codes::kFeatureWithoutKey,
                         {std::to_string(m_where.row), field->GetNameRef()}, m_where);
            return;
        }
        auto result = toValidPolygons(gdalkit::GeometryPtr(feature.StealGeometry()), m_ct);
        report(f.gebiet, result);
        if (result.refused) return;
        f.gebiet.geometrie = std::move(result.geometrie);
        f.gebiet.repariert = result.repaired;
        checkPlausible(f.gebiet);
        m_features.push_back(std::move(f));
    }

    void report(const GelesenesGebiet& gebiet, const Reparatur& result) {
        const std::vector<std::string> args = {std::to_string(gebiet.feature), gebiet.schluessel};
        if (result.refused) {
            auto more = args;
            if (*result.refused == codes::kFeatureNoPolygon) more.push_back(result.type);
            if (*result.refused == codes::kFeatureNotTransformed) more.push_back(m_targetCrs);
            m_issues.add(Severity::kRefused, *result.refused, std::move(more), m_where);
            return;
        }
        if (result.partsDropped) m_issues.add(Severity::kWarning, codes::kFeaturePartsDropped, args, m_where);
        if (result.repaired) m_issues.add(Severity::kNote, codes::kFeatureRepaired, args, m_where);
    }

    void checkPlausible(const GelesenesGebiet& gebiet) {
        if (!m_plausible) return;
        const auto box = bounds(gebiet.geometrie);
        if (m_plausible->contains({box.xMin, box.yMin}) && m_plausible->contains({box.xMax, box.yMax}))
            return;
        m_issues.add(Severity::kWarning, codes::kOutsideAreaOfUse, {m_targetCrs}, m_where);
    }

    OGRLayer& m_layer;
    Feldwahl m_fields;
    OGRCoordinateTransformation* m_ct;
    std::string m_targetCrs;
    Location m_where;
    std::optional<Rechteck> m_plausible;
    IssueList& m_issues;
    std::vector<Merkmalsflaeche> m_features;
    long m_read = 0;
};

Result<gdalkit::SrsPtr> targetSrs(const LadeOptionen& options) {
    ISP_TRY(auto srs, makeSrs(options.zielCrs));
    if (!isProjectedMetric(*srs)) return makeError(codes::kCrsNotMetric, {options.zielCrs});
    return srs;
}

Result<GeleseneGrenzen> readUnguarded(const std::filesystem::path& quelle, const LadeOptionen& optionen,
                                      const Progress& progress) {
    const auto file = quelle.string();
    ISP_TRY(const auto target, targetSrs(optionen));
    ISP_TRY(const auto dataset, openSource(quelle));
    const gdalkit::MessageCatcher quiet;
    GeleseneGrenzen out;
    ISP_TRY(auto choice, chooseLayer(*dataset, file, optionen, out.issues));
    ISP_TRY(const auto fields, chooseFields(choice, optionen));
    out.ebene = std::move(choice.info);
    const bool topoJson = std::string_view(dataset->GetDriver()->GetDescription()) == "TopoJSON";
    ISP_TRY(const auto source, sourceSrs(*choice.layer, topoJson, file, optionen, out.issues));
    out.ebene.crs = crsName(*source);
    ISP_TRY(const auto ct, makeTransformation(*source, *target));
    const Location where{file, 0, 0, out.ebene.name};
    Reader reader(*choice.layer, fields, ct.get(), optionen, where, plausibleArea(*target), out.issues);
    ISP_TRY(auto features, reader.run(out.ebene.anzahl, progress));
    if (features.empty())
        return makeError(codes::kNothingUsable,
                         {file, out.ebene.name, std::to_string(reader.featuresRead())});
    ISP_TRY(out.gebiete, joinByKey(std::move(features), where, out.issues));
    progress.at(1.0);
    return out;
}

}  // namespace

Result<GeleseneGrenzen> readGrenzen(const std::filesystem::path& quelle, const LadeOptionen& optionen,
                                    const Progress& progress) {
    try {
        return readUnguarded(quelle, optionen, progress);
    } catch (const std::bad_alloc&) {
        return makeError(isp::codes::kOutOfMemory, {quelle.string()});
    }
}

}  // namespace isp::geo
