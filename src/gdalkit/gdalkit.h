// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <gdal_priv.h>
#include <memory>
#include <ogr_feature.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What geo and exchange share of GDAL. No header of another layer names a GDAL type.
namespace isp::gdalkit {

namespace codes {
inline constexpr Code kNotOpened{"gdal.not_opened"};             // %1 path; detail: what GDAL said
inline constexpr Code kPathNotAllowed{"gdal.path_not_allowed"};  // %1 path: network, archive or virtual path
}  // namespace codes

/// Registers drivers and fixes the process-wide settings (no network, no schema downloads). Call before any
/// GDAL use; cheap to call again, from any thread.
void initialize();

struct DatasetDeleter {
    void operator()(GDALDataset* d) const noexcept { GDALClose(GDALDataset::ToHandle(d)); }
};
using DatasetPtr = std::unique_ptr<GDALDataset, DatasetDeleter>;

struct GeometryDeleter {
    void operator()(OGRGeometry* g) const noexcept { OGRGeometryFactory::destroyGeometry(g); }
};
using GeometryPtr = std::unique_ptr<OGRGeometry, GeometryDeleter>;

struct SrsDeleter {
    void operator()(OGRSpatialReference* s) const noexcept { s->Release(); }
};
using SrsPtr = std::unique_ptr<OGRSpatialReference, SrsDeleter>;

struct TransformationDeleter {
    void operator()(OGRCoordinateTransformation* t) const noexcept {
        OGRCoordinateTransformation::DestroyCT(t);
    }
};
using TransformationPtr = std::unique_ptr<OGRCoordinateTransformation, TransformationDeleter>;

/// While it lives, what GDAL says in this thread is kept here (and logged at debug level) instead of being
/// printed.
class MessageCatcher {
public:
    MessageCatcher();
    ~MessageCatcher();
    MessageCatcher(const MessageCatcher&) = delete;
    MessageCatcher& operator=(const MessageCatcher&) = delete;

    [[nodiscard]] const std::vector<std::string>& messages() const noexcept { return m_messages; }
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    /// All messages joined, for Error::detail.
    [[nodiscard]] std::string text() const;
    void clear() noexcept;

private:
    static void CPL_STDCALL receive(CPLErr level, CPLErrorNum number, const char* message);
    std::vector<std::string> m_messages;
    bool m_failed = false;
};

/// A configuration option set for this thread while it lives.
class ScopedConfig {
public:
    ScopedConfig(const char* key, const char* value);
    ~ScopedConfig();
    ScopedConfig(const ScopedConfig&) = delete;
    ScopedConfig& operator=(const ScopedConfig&) = delete;

private:
    std::string m_key;
    std::string m_previous;
    bool m_hadPrevious = false;
};

/// Bytes that GDAL can open as a file while this lives. The buffer is not copied: it must outlive the object.
/// `extension` (".csv") is for drivers that go by it.
class MemoryFile {
public:
    MemoryFile(std::string_view bytes, std::string_view extension);
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }

private:
    std::string m_path;
};

/// A path on disk by its text: no network address, no /vsi… path, also not after making it absolute.
[[nodiscard]] Status checkPlainPath(const std::filesystem::path& path);

/// The file is there, is a regular file, can be read and is not empty; otherwise the error that says which.
[[nodiscard]] Status checkReadableFile(const std::filesystem::path& path);

/// Opens `path` read-only with one of `drivers` (GDAL short names). Refuses everything that is not a plain
/// file on disk: network addresses, connection strings, /vsi paths.
[[nodiscard]] Result<DatasetPtr> openFile(const std::filesystem::path& path,
                                          std::span<const char* const> drivers,
                                          std::span<const std::string> openOptions = {});
/// The same for pictures.
[[nodiscard]] Result<DatasetPtr> openRasterFile(const std::filesystem::path& path,
                                                std::span<const char* const> drivers);
/// As openFile for bytes in memory.
[[nodiscard]] Result<DatasetPtr> openMemory(const MemoryFile& file, std::span<const char* const> drivers,
                                            std::span<const std::string> openOptions = {});

}  // namespace isp::gdalkit
