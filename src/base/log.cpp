// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <cstdlib>
#include <memory>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace isp::log {

namespace {

constexpr std::size_t kMaxBytes = 2 * 1024 * 1024;
constexpr std::size_t kMaxFiles = 5;

std::shared_ptr<spdlog::logger> stderrLogger() {
    auto logger = std::make_shared<spdlog::logger>("isp", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_level(spdlog::level::critical);
    return logger;
}

std::shared_ptr<spdlog::logger>& logger() {
    static auto instance = stderrLogger();
    return instance;
}

/// One entry is one line: text that came from a file must not be able to look like an entry of its own.
std::string onOneLine(std::string_view text) {
    std::string out(text);
    for (auto& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    return out;
}

void write(spdlog::level::level_enum level, std::string_view channel, std::string_view text) noexcept {
    try {
        logger()->log(level, "[{}] {}", channel, onOneLine(text));
    } catch (...) {  // a log that cannot be written must never end the work it reports on
    }
}

std::filesystem::path fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? std::filesystem::path(value) : std::filesystem::path();
}

}  // namespace

bool init(const std::filesystem::path& directory, bool verbose) {
    try {
        std::filesystem::create_directories(directory);
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            (directory / "isp-werkbank.log").string(), kMaxBytes, kMaxFiles);
        auto created = std::make_shared<spdlog::logger>("isp", std::move(sink));
        created->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %L %v");
        created->set_level(verbose ? spdlog::level::debug : spdlog::level::info);
        created->flush_on(spdlog::level::warn);
        logger() = std::move(created);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

std::filesystem::path defaultDirectory() {
    if (auto path = fromEnvironment("ISP_LOG_DIR"); !path.empty()) return path;
#ifdef _WIN32
    if (auto path = fromEnvironment("LOCALAPPDATA"); !path.empty()) return path / "ISP-Werkbank" / "log";
#endif
    if (auto path = fromEnvironment("XDG_STATE_HOME"); !path.empty()) return path / "isp-werkbank";
    if (auto path = fromEnvironment("HOME"); !path.empty()) return path / ".local/state/isp-werkbank";
    return std::filesystem::temp_directory_path() / "isp-werkbank";
}

void debug(std::string_view channel, std::string_view text) {
    write(spdlog::level::debug, channel, text);
}
void info(std::string_view channel, std::string_view text) {
    write(spdlog::level::info, channel, text);
}
void warning(std::string_view channel, std::string_view text) {
    write(spdlog::level::warn, channel, text);
}
void error(std::string_view channel, std::string_view text) {
    write(spdlog::level::err, channel, text);
}
void critical(std::string_view channel, std::string_view text) noexcept {
    write(spdlog::level::critical, channel, text);
}

void error(std::string_view channel, const Error& e) {
    std::string text(e.code.id);
    for (const auto& arg : e.args)
        text += " '" + arg + "'";
    if (!e.detail.empty()) text += ": " + e.detail;
    for (const auto& step : e.context)
        text += " < " + step;
    error(channel, text);
}

void flush() noexcept {
    try {
        logger()->flush();
    } catch (...) {
    }
}

}  // namespace isp::log
