// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/csv_text.h"
#include "exchange/gdal_blatt.h"
#include "exchange/gemeindeverzeichnis.h"
#include "exchange/kodierung.h"
#include "exchange/rohdatei.h"
#include "gdalkit/gdalkit.h"

#include <algorithm>
#include <array>
#include <ogrsf_frmts.h>

namespace isp::exchange {

namespace {

constexpr std::size_t kSampleBytes = 64UL * 1024;

/// The first part of a text, cut at the end of a line, so that the last one does not count as a short one.
std::string_view sampleOf(std::string_view text) {
    if (text.size() <= kSampleBytes) return text;
    const auto head = text.substr(0, kSampleBytes);
    const auto end = head.find_last_of("\r\n");
    return end == std::string_view::npos ? head : head.substr(0, end);
}

long lineOf(std::string_view bytes, std::size_t offset) {
    return std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(offset), '\n') + 1;
}

/// The text as UTF-8 without byte-order mark; the bytes themselves where they are that already.
std::string decode(const Kodierung& kodierung, std::string bytes) {
    if (kodierung.name == "UTF-8" && kodierung.bom == 0 && !kodierung.gestoert) return bytes;
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    appendAsUtf8(bytes, kodierung, text);
    return text;
}

Result<Raster> readThroughGdal(const std::filesystem::path& path, const CsvText& csv,
                               const Progress& progress) {
    static constexpr std::array<const char*, 1> kDrivers = {"CSV"};
    static const std::vector<std::string> kOptions = {"HEADERS=NO", "AUTODETECT_TYPE=NO", "MAX_LINE_SIZE=-1"};
    // The driver would leave out what is behind the 2 000th column.
    static const std::string kFields = std::to_string(kMaxSpalten + 1);
    const gdalkit::ScopedConfig fieldLimit("OGR_CSV_MAX_FIELD_COUNT", kFields.c_str());
    const gdalkit::MemoryFile file(std::string_view(csv.text).substr(csv.begin), ".csv");
    auto dataset = gdalkit::openMemory(file, kDrivers, kOptions);
    if (!dataset) return fileError(codes::kUnreadable, path).because(dataset.error().detail);
    const gdalkit::MessageCatcher messages;
    auto* layer = (*dataset)->GetLayer(0);
    if (layer == nullptr) return fileError(codes::kUnreadable, path).because(messages.text());
    const auto fields = static_cast<std::size_t>(layer->GetLayerDefn()->GetFieldCount());
    if (fields < csv.spalten) return fileError(codes::kUnreadable, path).because("columns left out");
    auto raster = readBlatt(*layer, {1, csv.zeile, csv.text.size(), true}, progress);
    if (raster && (messages.failed() || raster->rows() != csv.zeile.size()))
        return fileError(codes::kUnreadable, path).because(messages.text());
    return raster;
}

/// What is known of a text file before its lines are looked at.
Rohdatei textdatei(const std::filesystem::path& path, const Kodierung& kodierung, std::string_view bytes) {
    Rohdatei out;
    out.datei = path.string();
    out.kodierung = kodierung.name;
    if (kodierung.gestoert)
        out.issues.add(Severity::kWarning, codes::kDamagedText, {out.kodierung},
                       {out.datei, lineOf(bytes, *kodierung.gestoert), 0, {}});
    return out;
}

}  // namespace

Rohdatei readGemeindeverzeichnis(const std::filesystem::path& path, std::string bytes) {
    const auto kodierung = detectKodierung(bytes);
    auto out = textdatei(path, kodierung, bytes);
    out.blaetter.push_back({path.stem().string(), gemeindetabelle(decode(kodierung, std::move(bytes)))});
    return out;
}

Result<Rohdatei> readCsv(const std::filesystem::path& path, std::string bytes, const Progress& progress) {
    const auto kodierung = detectKodierung(bytes);
    auto out = textdatei(path, kodierung, bytes);
    CsvText csv;
    {
        const auto text = decode(kodierung, std::move(bytes));
        if (text.find('\0') != std::string::npos) return fileError(codes::kBinary, path);
        const char separator = detectTrennzeichen(sampleOf(text));
        if (separator == 0) return fileError(codes::kNoColumns, path);
        out.trennzeichen = std::string(1, separator);
        csv = prepareCsv(text, separator);
    }
    if (csv.offenesZitat > 0)
        return fileError(codes::kOpenQuote, path).at({out.datei, csv.offenesZitat, 0, {}});
    if (csv.zuGross)
        return fileError(codes::kTooManyCells, path,
                         {std::to_string(csv.zeile.size()), std::to_string(csv.spalten)});
    ISP_TRY(auto raster, readThroughGdal(path, csv, progress));
    out.blaetter.push_back({path.stem().string(), std::move(raster)});
    return out;
}

}  // namespace isp::exchange
