// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "exchange/codes.h"
#include "exchange/gdal_blatt.h"
#include "exchange/ods_kunde.h"
#include "exchange/rohdatei.h"
#include "exchange/xlsx_kunde.h"
#include "gdalkit/gdalkit.h"

#include <array>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <memory>
#include <ogrsf_frmts.h>

namespace isp::exchange {

namespace {

/// The drivers leave out what is behind this column: a sheet that reaches it may be cut.
constexpr std::size_t kMaxSheetColumns = 1999;

/// Every cell is wanted as it was typed: no header row, no guessing of types.
class AlsText {
    gdalkit::ScopedConfig m_xls{"OGR_XLS_HEADERS", "DISABLE"};
    gdalkit::ScopedConfig m_xlsTypes{"OGR_XLS_FIELD_TYPES", "STRING"};
    gdalkit::ScopedConfig m_xlsx{"OGR_XLSX_HEADERS", "DISABLE"};
    gdalkit::ScopedConfig m_xlsxTypes{"OGR_XLSX_FIELD_TYPES", "STRING"};
    gdalkit::ScopedConfig m_ods{"OGR_ODS_HEADERS", "DISABLE"};
    gdalkit::ScopedConfig m_odsTypes{"OGR_ODS_FIELD_TYPES", "STRING"};
};

Result<Rohdatei> readSheets(const std::filesystem::path& path, GDALDataset& dataset,
                            const std::map<std::string, Blattkunde>& kunde, const Progress& progress) {
    Rohdatei out;
    out.datei = path.string();
    const gdalkit::MessageCatcher messages;
    std::size_t total = 0;
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
        auto* layer = dataset.GetLayer(i);
        const auto rows = static_cast<std::size_t>(std::max<GIntBig>(layer->GetFeatureCount(), 0));
        const auto columns = static_cast<std::size_t>(layer->GetLayerDefn()->GetFieldCount());
        total += rows * columns;
        if (rows > kMaxZeilen || columns > kMaxSheetColumns || total > kMaxZellen)
            return fileError(codes::kTooManyCells, path, {std::to_string(rows), std::to_string(columns)});
        ISP_TRY(auto raster, readBlatt(*layer, {0, {}, rows * columns * 4, false}, progress));
        auto& blatt = out.blaetter.emplace_back(Blatt{layer->GetName(), std::move(raster)});
        if (const auto known = kunde.find(blatt.name); known != kunde.end())
            wendeAn(known->second, out, blatt);
    }
    if (messages.failed()) return fileError(codes::kUnreadable, path).because(messages.messages().front());
    if (total == 0) return makeError(isp::codes::kFileEmpty, {out.datei}).at({out.datei, 0, 0, {}});
    return out;
}

struct VsiCloser {
    void operator()(VSILFILE* file) const noexcept { VSIFCloseL(file); }
};

/// Unpacks a member to nowhere, to learn its real size: the one it states may be a lie.
std::uintmax_t unpackedSize(const std::string& member, std::uintmax_t limit) {
    const std::unique_ptr<VSILFILE, VsiCloser> file(VSIFOpenL(member.c_str(), "rb"));
    std::vector<char> buffer(1UL << 20);
    std::uintmax_t size = 0;
    while (file && size <= limit) {
        const auto read = VSIFReadL(buffer.data(), 1, buffer.size(), file.get());
        if (read == 0) break;
        size += read;
    }
    return size;
}

/// The extension of the spreadsheet format that a zip archive is; empty where it is none. The name of the
/// file is not asked: exports are often misnamed.
Result<std::string> formatOf(const std::filesystem::path& path, const std::string& archive,
                             std::uintmax_t maxUnpacked) {
    const gdalkit::MessageCatcher messages;
    const std::string root = "/vsizip/{" + archive + "}";
    const CPLStringList members(VSIReadDirRecursive(root.c_str()));
    std::uintmax_t size = 0;
    std::string extension;
    for (int i = 0; i < members.size(); ++i) {
        const std::string_view name = members[i];
        if (name == "xl/workbook.xml") extension = ".xlsx";
        if (name == "content.xml") extension = ".ods";
        size += unpackedSize(root + "/" + members[i], maxUnpacked - size);
        if (size > maxUnpacked)
            return fileError(codes::kUnpackedTooLarge, path, {std::to_string(maxUnpacked >> 20U)});
    }
    return extension;
}

}  // namespace

Result<Rohdatei> readXls(const std::filesystem::path& path, const Progress& progress) {
    static constexpr std::array<const char*, 1> kDrivers = {"XLS"};
    const AlsText asText;
    const gdalkit::MessageCatcher silence;  // a dataset may complain while it is being closed
    auto dataset = gdalkit::openFile(path, kDrivers);
    if (!dataset) return fileError(codes::kUnreadable, path).because(dataset.error().detail);
    return readSheets(path, **dataset, {}, progress);
}

Result<Rohdatei> readZipMappe(const std::filesystem::path& path, const std::string& bytes,
                              const Progress& progress, std::uintmax_t maxUnpacked) {
    static constexpr std::array<const char*, 2> kDrivers = {"XLSX", "ODS"};
    gdalkit::initialize();
    const AlsText asText;
    std::string extension;
    std::map<std::string, Blattkunde> kunde;
    {
        const gdalkit::MemoryFile archive(bytes, ".zip");
        ISP_TRY(extension, formatOf(path, archive.path(), maxUnpacked));
        const gdalkit::MessageCatcher quiet;  // a member that is not there is no error here
        const auto root = "/vsizip/{" + archive.path() + "}";
        if (!extension.empty()) kunde = extension == ".xlsx" ? xlsxKunde(root) : odsKunde(root);
    }
    if (extension.empty()) return fileError(codes::kUnknownArchive, path);
    const gdalkit::MemoryFile file(bytes, extension);
    const gdalkit::MessageCatcher silence;  // a dataset may complain while it is being closed
    auto dataset = gdalkit::openMemory(file, kDrivers);
    if (!dataset) return fileError(codes::kUnreadable, path).because(dataset.error().detail);
    return readSheets(path, **dataset, kunde, progress);
}

}  // namespace isp::exchange
