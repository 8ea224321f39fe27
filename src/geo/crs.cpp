// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs.h"

#include "geo/codes.h"
#include "geo/geo.h"

#include <array>
#include <cmath>
#include <cpl_string.h>

namespace isp::geo {

Result<gdalkit::SrsPtr> makeSrs(const std::string& text) {
    gdalkit::initialize();
    gdalkit::MessageCatcher messages;
    gdalkit::SrsPtr srs(new OGRSpatialReference());
    const auto* limits = OGRSpatialReference::SET_FROM_USER_INPUT_LIMITATIONS_get();
    if (text.empty() || srs->SetFromUserInput(text.c_str(), limits) != OGRERR_NONE)
        return makeError(codes::kUnknownCrs, {text}).because(messages.text());
    srs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return srs;
}

namespace {

/// Authority and code, or nothing: a .prj file carries neither, there the best match in PROJ's database
/// counts.
std::string authorityCode(const OGRSpatialReference& srs) {
    const auto written = [](const OGRSpatialReference& s) -> std::string {
        const char* authority = s.GetAuthorityName(nullptr);
        const char* code = s.GetAuthorityCode(nullptr);
        return authority && code ? std::string(authority) + ":" + code : std::string();
    };
    if (auto known = written(srs); !known.empty()) return known;
    if (srs.IsEmpty()) return {};
    static constexpr int kSure = 90;  // per cent: same datum, projection and parameters, another name at most
    gdalkit::SrsPtr copy(srs.Clone());
    gdalkit::SrsPtr match(copy->FindBestMatch(kSure));
    return match ? written(*match) : std::string();
}

}  // namespace

std::string crsName(const OGRSpatialReference& srs) {
    gdalkit::MessageCatcher quiet;
    if (auto code = authorityCode(srs); !code.empty()) {
        // GeoJSON's system: the same as EPSG:4326 but for the axis order, which does not matter here.
        return code == "OGC:CRS84" ? kDegreesCrs : code;
    }
    const char* name = srs.GetName();
    return name ? name : "";
}

bool isProjectedMetric(const OGRSpatialReference& srs) {
    return srs.IsProjected() && std::abs(srs.GetLinearUnits() - 1.0) < 1e-9;
}

bool isProjectedMetric(const std::string& crs) {
    const auto srs = makeSrs(crs);
    return srs && isProjectedMetric(**srs);
}

Result<gdalkit::TransformationPtr> makeTransformation(const OGRSpatialReference& from,
                                                      const OGRSpatialReference& to) {
    gdalkit::MessageCatcher messages;
    gdalkit::TransformationPtr ct(OGRCreateCoordinateTransformation(&from, &to));
    if (!ct)
        return makeError(codes::kNoTransformation, {crsName(from), crsName(to)}).because(messages.text());
    return ct;
}

std::optional<Rechteck> plausibleArea(const OGRSpatialReference& srs) {
    gdalkit::MessageCatcher quiet;
    Rechteck degrees;
    if (!srs.GetAreaOfUse(&degrees.xMin, &degrees.yMin, &degrees.xMax, &degrees.yMax, nullptr))
        return std::nullopt;
    Rechteck area = degrees;
    if (!srs.IsGeographic()) {
        auto wgs84 = makeSrs(kDegreesCrs);
        if (!wgs84) return std::nullopt;
        gdalkit::TransformationPtr ct(OGRCreateCoordinateTransformation(wgs84->get(), &srs));
        static constexpr int kPointsPerEdge = 21;
        if (!ct || !ct->TransformBounds(degrees.xMin, degrees.yMin, degrees.xMax, degrees.yMax, &area.xMin,
                                        &area.yMin, &area.xMax, &area.yMax, kPointsPerEdge))
            return std::nullopt;
    }
    if (area.empty() || !std::isfinite(area.width()) || !std::isfinite(area.height())) return std::nullopt;
    const double dx = area.width() / 2, dy = area.height() / 2;
    return Rechteck{area.xMin - dx, area.yMin - dy, area.xMax + dx, area.yMax + dy};
}

std::string guessCrs(const Rechteck& extent) {
    struct Candidate {
        Rechteck area;
        const char* crs;
    };
    // Germany in the systems its offices use, with some room around.
    static constexpr std::array<Candidate, 7> kCandidates = {{
        {{5.0, 47.0, 16.0, 56.0}, kDegreesCrs},
        {{200e3, 5.2e6, 1.0e6, 6.2e6}, "EPSG:25832"},
        {{32.2e6, 5.2e6, 33.0e6, 6.2e6}, "EPSG:4647"},
        {{2.3e6, 5.2e6, 2.7e6, 6.2e6}, "EPSG:31466"},
        {{3.2e6, 5.2e6, 4.0e6, 6.2e6}, "EPSG:31467"},
        {{4.2e6, 5.2e6, 4.8e6, 6.2e6}, "EPSG:31468"},
        {{5.2e6, 5.2e6, 5.8e6, 6.2e6}, "EPSG:31469"},
    }};
    for (const auto& c : kCandidates)
        if (!extent.empty() && c.area.contains({extent.xMin, extent.yMin}) &&
            c.area.contains({extent.xMax, extent.yMax}))
            return c.crs;
    return {};
}

}  // namespace isp::geo
