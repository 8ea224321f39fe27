// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <random>
#include <string>

namespace isp::bench {

/// A folder for one benchmark, removed afterwards. $ISP_BENCH_DIR says on which disk; else the system's
/// place.
class TempFolder {
public:
    TempFolder() : m_path(base() / ("isp-bench-" + std::to_string(std::random_device{}()))) {
        std::filesystem::create_directories(m_path);
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    static std::filesystem::path base() {
        const char* given = std::getenv("ISP_BENCH_DIR");
        return given != nullptr ? std::filesystem::path(given) : std::filesystem::temp_directory_path();
    }
    std::filesystem::path m_path;
};

}  // namespace isp::bench
