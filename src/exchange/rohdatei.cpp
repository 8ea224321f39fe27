// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rohdatei.h"

#include "base/codes.h"
#include "exchange/codes.h"
#include "exchange/csv_text.h"
#include "exchange/gemeindeverzeichnis.h"
#include "exchange/kodierung.h"
#include "gdalkit/gdalkit.h"

#include <fstream>
#include <new>

namespace isp::exchange {

namespace {

constexpr std::size_t kHeadBytes = 64UL * 1024;
constexpr std::size_t kChunkBytes = 4UL * 1024 * 1024;
constexpr std::string_view kZipMagic = "PK\x03\x04";
constexpr std::string_view kOleMagic = "\xd0\xcf\x11\xe0";

/// Reads up to `limit` bytes behind what `bytes` already holds.
Status readMore(std::ifstream& in, std::size_t limit, const std::filesystem::path& path, std::string& bytes) {
    const auto before = bytes.size();
    bytes.resize(before + limit);
    in.read(bytes.data() + before, static_cast<std::streamsize>(limit));
    if (in.bad()) return makeError(isp::codes::kFileNotReadable, {path.string()});
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    return {};
}

Status readRest(std::ifstream& in, std::uintmax_t size, const std::filesystem::path& path,
                const Progress& progress, std::string& bytes) {
    bytes.reserve(size);
    while (in && bytes.size() < kMaxBytes) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        ISP_CHECK(readMore(in, kChunkBytes, path, bytes));
    }
    return {};
}

/// Whether a large text is worth reading on: some line of its head has a separator. UTF-16 is not looked
/// into.
bool hasColumns(std::string_view head) {
    return head.find('\0') != std::string_view::npos || detectTrennzeichen(head) != 0;
}

Result<Rohdatei> read(const std::filesystem::path& path, const Progress& progress) {
    ISP_CHECK(gdalkit::checkReadableFile(path));
    std::error_code ec;
    const auto size = std::filesystem::file_size(path, ec);
    if (ec) return makeError(isp::codes::kFileNotReadable, {path.string()});
    std::ifstream in(path, std::ios::binary);
    std::string bytes;
    ISP_CHECK(readMore(in, kHeadBytes, path, bytes));
    // Before anything else: whatever is not a table is refused from its first bytes, however large it is.
    const bool zip = bytes.starts_with(kZipMagic);
    const bool ole = bytes.starts_with(kOleMagic);
    if (!zip && !ole && looksBinary(bytes)) return fileError(codes::kBinary, path);
    const bool verzeichnis = istGemeindeverzeichnis(bytes);
    if (!zip && !ole && !verzeichnis && size > bytes.size() && !hasColumns(bytes))
        return fileError(codes::kNoColumns, path);
    constexpr std::uintmax_t kMega = 1024UL * 1024;
    if (size > kMaxBytes)
        return makeError(isp::codes::kFileTooLarge,
                         {path.string(), std::to_string(size / kMega), std::to_string(kMaxBytes / kMega)});
    if (ole) return readXls(path, progress);
    ISP_CHECK(readRest(in, size, path, progress, bytes));
    if (verzeichnis) return readGemeindeverzeichnis(path, std::move(bytes));
    return zip ? readZipMappe(path, bytes, progress) : readCsv(path, std::move(bytes), progress);
}

}  // namespace

Error fileError(Code code, const std::filesystem::path& path, std::vector<std::string> more) {
    more.insert(more.begin(), path.string());
    return makeError(code, std::move(more)).at({path.string(), 0, 0, {}});
}

Result<Rohdatei> readRohdatei(const std::filesystem::path& path, const Progress& progress) {
    try {
        return read(path, progress);
    } catch (const std::bad_alloc&) {
        return makeError(isp::codes::kOutOfMemory, {path.string()});
    }
}

}  // namespace isp::exchange
