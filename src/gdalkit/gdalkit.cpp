// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdalkit/gdalkit.h"

#include "base/codes.h"
#include "base/log.h"
#include "base/speicherschutz.h"
#include "gdalkit/netzsperre.h"

#include <atomic>
#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <fstream>
#include <mutex>

namespace isp::gdalkit {

void initialize() {
    static std::once_flag once;
    std::call_once(once, [] {
        GDALAllRegister();
        // Reading a file must never reach out: no XSD or schema downloads, no remote sidecars.
        CPLSetConfigOption("GML_DOWNLOAD_SCHEMA", "NO");
        sperreNetz();
        OSRSetPROJEnableNetwork(FALSE);                         // else PROJ may fetch datum grids
        CPLSetConfigOption("OGR_GEOJSON_MAX_OBJ_SIZE", "200");  // MB: hostile files must not fill the memory
    });
}

MessageCatcher::MessageCatcher() {
    CPLPushErrorHandlerEx(&MessageCatcher::receive, this);
}
MessageCatcher::~MessageCatcher() {
    CPLPopErrorHandler();
}

void CPL_STDCALL MessageCatcher::receive(CPLErr level, CPLErrorNum /*number*/, const char* message) {
    auto* self = static_cast<MessageCatcher*>(CPLGetErrorHandlerUserData());
    if (level == CE_Debug || self == nullptr) return;
    static constexpr std::size_t kMaxMessages = 100;
    if (level >= CE_Failure) self->m_failed = true;
    if (self->m_messages.size() < kMaxMessages) self->m_messages.emplace_back(message);
    log::debug("gdal", message);
}

std::string MessageCatcher::text() const {
    std::string all;
    for (const auto& m : m_messages)
        all.append(all.empty() ? "" : "; ").append(m);
    return all;
}

void MessageCatcher::clear() noexcept {
    m_messages.clear();
    m_failed = false;
}

ScopedConfig::ScopedConfig(const char* key, const char* value) : m_key(key) {
    if (const char* previous = CPLGetThreadLocalConfigOption(key, nullptr)) {
        m_previous = previous;
        m_hadPrevious = true;
    }
    CPLSetThreadLocalConfigOption(key, value);
}

ScopedConfig::~ScopedConfig() {
    CPLSetThreadLocalConfigOption(m_key.c_str(), m_hadPrevious ? m_previous.c_str() : nullptr);
}

MemoryFile::MemoryFile(std::string_view bytes, std::string_view extension) {
    static std::atomic<unsigned> counter{0};
    m_path = "/vsimem/isp_" + std::to_string(++counter) + std::string(extension);
    // GDAL takes a writable pointer but, opened read-only, does not write through it.
    auto* data = reinterpret_cast<GByte*>(const_cast<char*>(bytes.data()));
    VSILFILE* file = VSIFileFromMemBuffer(m_path.c_str(), data, bytes.size(), FALSE);
    if (file) VSIFCloseL(file);  // else opening says that there is no such file
}

MemoryFile::~MemoryFile() {
    VSIUnlink(m_path.c_str());
}

Status checkPlainPath(const std::filesystem::path& path) {
    if (path.empty()) return {};      // that there is no such file is said later
    const auto name = path.string();  // not generic_string(), which makes one slash of two
    std::error_code ec;
    const auto absolute = std::filesystem::absolute(path, ec).lexically_normal().generic_string();
    // A directory on disk may be called /vsizip; GDAL would not look there but into an archive.
    if (name.starts_with("/vsi") || absolute.starts_with("/vsi") || name.find("://") != std::string::npos)
        return makeError(codes::kPathNotAllowed, {name});
    return {};
}

Status checkReadableFile(const std::filesystem::path& path) {
    std::error_code ec;
    const auto name = path.string();
    const auto status = std::filesystem::status(path, ec);
    if (ec || status.type() == std::filesystem::file_type::not_found)
        return makeError(isp::codes::kFileNotFound, {name});
    if (std::filesystem::is_directory(status)) return makeError(isp::codes::kFileIsDirectory, {name});
    if (!std::filesystem::is_regular_file(status)) return makeError(isp::codes::kFileNotReadable, {name});
    ISP_CHECK(pruefeFremdeDatei(path));  // before it is opened
    if (!std::ifstream(path, std::ios::binary)) return makeError(isp::codes::kFileNotReadable, {name});
    if (std::filesystem::file_size(path, ec) == 0 && !ec) return makeError(isp::codes::kFileEmpty, {name});
    return {};
}

namespace {

Result<DatasetPtr> open(const std::string& path, unsigned kind, std::span<const char* const> drivers,
                        std::span<const std::string> openOptions) {
    initialize();
    std::vector<const char*> allowed(drivers.begin(), drivers.end());
    allowed.push_back(nullptr);
    std::vector<const char*> options;
    for (const auto& option : openOptions)
        options.push_back(option.c_str());
    options.push_back(nullptr);
    MessageCatcher messages;
    DatasetPtr dataset(GDALDataset::Open(path.c_str(), kind | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR,
                                         allowed.data(), options.data(), nullptr));
    if (!dataset) return makeError(codes::kNotOpened, {path}).because(messages.text());
    return dataset;
}

Result<DatasetPtr> openPlain(const std::filesystem::path& path, unsigned kind,
                             std::span<const char* const> drivers, std::span<const std::string> openOptions) {
    ISP_CHECK(checkPlainPath(path));
    ISP_CHECK(checkReadableFile(path));
    // Absolute, so that no driver can take the name for a connection string ("PG:…", "CSV:…").
    return open(std::filesystem::absolute(path).lexically_normal().string(), kind, drivers, openOptions);
}

}  // namespace

Result<DatasetPtr> openFile(const std::filesystem::path& path, std::span<const char* const> drivers,
                            std::span<const std::string> openOptions) {
    return openPlain(path, GDAL_OF_VECTOR, drivers, openOptions);
}

Result<DatasetPtr> openRasterFile(const std::filesystem::path& path, std::span<const char* const> drivers) {
    return openPlain(path, GDAL_OF_RASTER, drivers, {});
}

Result<DatasetPtr> openMemory(const MemoryFile& file, std::span<const char* const> drivers,
                              std::span<const std::string> openOptions) {
    return open(file.path(), GDAL_OF_VECTOR, drivers, openOptions);
}

}  // namespace isp::gdalkit
