// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

/// The one door to spdlog. Channel = the part of the program that speaks ("store", "gdal", "qt" …).
/// Nothing from a store's content that could be personal data is ever logged: codes, counts and paths only.
namespace isp::log {

/// Writes to `directory`/isp-werkbank.log, rotating at 2 MiB, five files. Without init messages of level
/// warning and above go to standard error. A directory that cannot be written is no reason to stop: false is
/// returned.
bool init(const std::filesystem::path& directory, bool verbose = false);

/// The directory for logs: $ISP_LOG_DIR, else $XDG_STATE_HOME/isp-werkbank, else ~/.local/state/isp-werkbank
/// (%LOCALAPPDATA% on Windows).
[[nodiscard]] std::filesystem::path defaultDirectory();

void debug(std::string_view channel, std::string_view text);
void info(std::string_view channel, std::string_view text);
void warning(std::string_view channel, std::string_view text);
void error(std::string_view channel, std::string_view text);
void critical(std::string_view channel, std::string_view text) noexcept;
/// An Error with code, detail and context chain.
void error(std::string_view channel, const Error& error);
void flush() noexcept;

}  // namespace isp::log
