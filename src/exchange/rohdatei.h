// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lesen.h"

#include <string>
#include <string_view>

namespace isp::exchange {

/// Reads a text file with separators whose bytes are `bytes`; `bytes` is given up on the way.
[[nodiscard]] Result<Rohdatei> readCsv(const std::filesystem::path& path, std::string bytes,
                                       const Progress& progress);

/// Reads the Gemeindeverzeichnis GV100AD, a text of fixed width, as a table of its Gemeinden.
[[nodiscard]] Rohdatei readGemeindeverzeichnis(const std::filesystem::path& path, std::string bytes);

/// Reads a spreadsheet (XLS from disk, XLSX and ODS from `bytes`, a zip archive of which at most
/// `maxUnpacked` bytes are unpacked).
[[nodiscard]] Result<Rohdatei> readXls(const std::filesystem::path& path, const Progress& progress);
[[nodiscard]] Result<Rohdatei> readZipMappe(const std::filesystem::path& path, const std::string& bytes,
                                            const Progress& progress, std::uintmax_t maxUnpacked = kMaxBytes);

/// An error about the whole file: names it as %1 and as its location.
[[nodiscard]] Error fileError(Code code, const std::filesystem::path& path,
                              std::vector<std::string> more = {});

}  // namespace isp::exchange
