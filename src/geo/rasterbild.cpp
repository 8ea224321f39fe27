// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/rasterbild.h"

#include "base/codes.h"
#include "geo/codes.h"
#include "geo/crs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gdal_utils.h>
#include <gdalwarper.h>
#include <new>

namespace isp::geo {

namespace {

// Pictures in one plain file (with sidecars for place and CRS). No VRT and nothing else that names other
// sources.
constexpr std::array kDrivers = {"GTiff", "PNG", "JPEG", "JP2OpenJPEG", "WEBP", "BMP", "GPKG"};

/// Options of one of GDAL's utilities.
class Optionen {
public:
    Optionen& add(std::initializer_list<std::string> words) {
        m_words.insert(m_words.end(), words.begin(), words.end());
        return *this;
    }
    [[nodiscard]] std::vector<char*> argv() {
        std::vector<char*> out;
        for (auto& word : m_words)
            out.push_back(word.data());
        out.push_back(nullptr);
        return out;
    }

private:
    std::vector<std::string> m_words;
};

struct Vorbereitung {
    gdalkit::DatasetPtr bild;  ///< bytes: grey, grey + alpha, colours, or colours + alpha
    int farben = 0;            ///< 1 or 3
    bool alpha = false;
};

bool isPalette(GDALDataset& source) {
    return source.GetRasterCount() == 1 && source.GetRasterBand(1)->GetColorTable() != nullptr;
}

/// A virtual picture of ours over `source`, in bytes and without colour table.
Result<Vorbereitung> asBytes(GDALDataset& source, const std::string& file) {
    const int bands = source.GetRasterCount();
    Vorbereitung out;
    out.alpha = bands == 2 || bands >= 4 || isPalette(source);
    out.farben = bands >= 3 || isPalette(source) ? 3 : 1;
    Optionen options;
    options.add({"-of", "VRT", "-ot", "Byte"});
    if (isPalette(source)) {
        options.add({"-expand", "rgba"});
    } else {
        const int wanted = out.farben + (out.alpha ? 1 : 0);
        for (int band = 1; band <= wanted; ++band)
            options.add({"-b", std::to_string(band)});
        if (source.GetRasterBand(1)->GetRasterDataType() != GDT_Byte) options.add({"-scale"});
    }
    auto* parsed = GDALTranslateOptionsNew(options.argv().data(), nullptr);
    out.bild.reset(
        GDALDataset::FromHandle(GDALTranslate("", GDALDataset::ToHandle(&source), parsed, nullptr)));
    GDALTranslateOptionsFree(parsed);
    if (!out.bild) return makeError(codes::kRasterReadFailed, {file});
    return out;
}

/// Outer edges of a picture in another system.
Result<Rechteck> frameIn(GDALDataset& source, const OGRSpatialReference& from,
                         const OGRSpatialReference& to) {
    ISP_TRY(const auto ct, makeTransformation(from, to));
    std::array<double, 6> place{};
    source.GetGeoTransform(place.data());
    constexpr int kSteps = 16;  // along each side: edges bend
    Rechteck out;
    for (int i = 0; i <= kSteps; ++i) {
        const double s = double(i) / kSteps, w = source.GetRasterXSize(), h = source.GetRasterYSize();
        for (const auto& [px, py] : {std::pair{s * w, 0.0}, {s * w, h}, {0.0, s * h}, {w, s * h}}) {
            double x = place[0] + px * place[1] + py * place[2], y = place[3] + px * place[4] + py * place[5];
            if (ct->Transform(1, &x, &y) && std::isfinite(x + y)) out.include(Punkt{x, y});
        }
    }
    return out;
}

Rechteck overlap(const Rechteck& a, const Rechteck& b) {
    return {std::max(a.xMin, b.xMin), std::max(a.yMin, b.yMin), std::min(a.xMax, b.xMax),
            std::min(a.yMax, b.yMax)};
}

/// Pixels worth making of a piece: no more than there are, no more than asked for.
std::pair<int, int> sizeOf(const Rechteck& piece, const Rechteck& all, GDALDataset& source, int most) {
    const double finest =
        std::min(all.width() / source.GetRasterXSize(), all.height() / source.GetRasterYSize());
    const double step = std::max(finest, std::max(piece.width(), piece.height()) / most);
    const auto pixels = [&](double metres) {
        return std::clamp(static_cast<int>(std::ceil(metres / step)), 1, most);
    };
    return {pixels(piece.width()), pixels(piece.height())};
}

/// GDAL asks whether to go on: 0 stops it.
int CPL_STDCALL report(double share, const char* /*message*/, void* data) {
    const auto& progress = *static_cast<const Progress*>(data);
    progress.at(share);
    return progress.canceled() ? 0 : 1;
}

Result<gdalkit::DatasetPtr> warp(GDALDataset& source, const std::string& sourceCrs,
                                 const std::string& targetCrs, Rasterbild& out, const Progress& progress) {
    const auto number = [](double v) { return std::to_string(v); };
    Optionen options;
    options.add({"-of", "MEM", "-r", "bilinear", "-s_srs", sourceCrs, "-t_srs", targetCrs, "-te",
                 number(out.rahmen.xMin), number(out.rahmen.yMin), number(out.rahmen.xMax),
                 number(out.rahmen.yMax), "-ts", std::to_string(out.breite), std::to_string(out.hoehe),
                 "-dstalpha"});
    auto* parsed = GDALWarpAppOptionsNew(options.argv().data(), nullptr);
    auto copy = progress;
    GDALWarpAppOptionsSetProgress(parsed, &report, &copy);
    auto* handle = GDALDataset::ToHandle(&source);
    gdalkit::DatasetPtr warped(GDALDataset::FromHandle(GDALWarp("", nullptr, 1, &handle, parsed, nullptr)));
    GDALWarpAppOptionsFree(parsed);
    if (progress.canceled()) return makeError(isp::codes::kCanceled);
    return warped;
}

std::string wktOf(const OGRSpatialReference& srs) {
    char* text = nullptr;
    srs.exportToWkt(&text);
    std::string out = text == nullptr ? "" : text;
    CPLFree(text);
    return out;
}

/// Colours and, last, alpha: what -dstalpha leaves.
bool fill(GDALDataset& warped, int colours, Rasterbild& out) {
    const auto n = static_cast<std::size_t>(out.breite) * static_cast<std::size_t>(out.hoehe);
    std::vector<std::uint8_t> band(n);
    out.argb.assign(n, 0);
    const auto take = [&](int number, auto&& put) {
        if (warped.GetRasterBand(number)->RasterIO(GF_Read, 0, 0, out.breite, out.hoehe, band.data(),
                                                   out.breite, out.hoehe, GDT_Byte, 0, 0) != CE_None)
            return false;
        for (std::size_t i = 0; i < n; ++i)
            put(out.argb[i], std::uint32_t{band[i]});
        return true;
    };
    const auto at = [](int shift) {
        return [shift](std::uint32_t& pixel, std::uint32_t v) { pixel |= v << shift; };
    };
    const bool grey = colours == 1;
    const bool read = grey ? take(1, [](std::uint32_t& pixel, std::uint32_t v) { pixel |= v * 0x010101U; })
                           : take(1, at(16)) && take(2, at(8)) && take(3, at(0));
    return read && take(warped.GetRasterCount(), at(24));
}

Result<Rasterbild> readUnguarded(const std::filesystem::path& quelle, const RasterOptionen& optionen,
                                 const Progress& progress) {
    const auto file = quelle.string();
    ISP_TRY(const auto target, makeSrs(optionen.zielCrs));
    if (!isProjectedMetric(*target)) return makeError(codes::kCrsNotMetric, {optionen.zielCrs});
    ISP_TRY(const auto source, gdalkit::openRasterFile(quelle, kDrivers));
    const gdalkit::MessageCatcher messages;
    std::array<double, 6> place{};
    if (source->GetGeoTransform(place.data()) != CE_None)
        return makeError(codes::kRasterWithoutPlace, {file});
    const auto* srs = source->GetSpatialRef();
    if (srs == nullptr) return makeError(codes::kRasterWithoutCrs, {file});
    ISP_TRY(const auto from, makeSrs(wktOf(*srs)));
    if (source->GetRasterCount() == 0) return makeError(codes::kRasterReadFailed, {file});
    ISP_TRY(const auto all, frameIn(*source, *from, *target));
    Rasterbild out;
    out.rahmen = optionen.ausschnitt.empty() ? all : overlap(all, optionen.ausschnitt);
    if (out.rahmen.empty() || out.rahmen.width() <= 0.0 || out.rahmen.height() <= 0.0)
        return makeError(codes::kRasterElsewhere, {file});
    std::tie(out.breite, out.hoehe) = sizeOf(out.rahmen, all, *source, optionen.groesste);
    ISP_TRY(const auto bytes, asBytes(*source, file));
    ISP_TRY(const auto warped, warp(*bytes.bild, wktOf(*from), wktOf(*target), out, progress));
    if (!warped || warped->GetRasterCount() < bytes.farben + 1 || !fill(*warped, bytes.farben, out) ||
        messages.failed())
        return makeError(codes::kRasterReadFailed, {file}).because(messages.text());
    return out;
}

}  // namespace

bool isRaster(const std::filesystem::path& quelle) {
    if (!gdalkit::checkPlainPath(quelle) || !gdalkit::checkReadableFile(quelle)) return false;
    gdalkit::initialize();
    const gdalkit::MessageCatcher quiet;
    std::vector<const char*> drivers(kDrivers.begin(), kDrivers.end() - 1);  // a GeoPackage may hold both
    drivers.push_back(nullptr);
    const auto name = std::filesystem::absolute(quelle).lexically_normal().string();
    return GDALIdentifyDriverEx(name.c_str(), GDAL_OF_RASTER, drivers.data(), nullptr) != nullptr;
}

Result<Rasterbild> readRaster(const std::filesystem::path& quelle, const RasterOptionen& optionen,
                              const Progress& progress) {
    try {
        return readUnguarded(quelle, optionen, progress);
    } catch (const std::bad_alloc&) {
        return makeError(isp::codes::kOutOfMemory, {quelle.string()});
    }
}

}  // namespace isp::geo
