// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace isp::testing {

namespace {

const std::filesystem::path kData = std::filesystem::path(ISP_SOURCE_DIR) / "data";

/// Fields of one line; quoted fields hold commas and doubled quotes, never line ends.
std::vector<std::string> fields(const std::string& line) {
    std::vector<std::string> out(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
            out.back() += line[i++];
        } else if (line[i] == '"') {
            quoted = !quoted;
        } else if (line[i] == ',' && !quoted) {
            out.emplace_back();
        } else {
            out.back() += line[i];
        }
    }
    EXPECT_FALSE(quoted) << line;
    return out;
}

}  // namespace

std::vector<Row> readShipped(const std::string& name) {
    std::ifstream file(kData / name, std::ios::binary);
    EXPECT_TRUE(file) << name;
    std::string line;
    std::getline(file, line);
    EXPECT_FALSE(line.starts_with("\xef\xbb\xbf")) << name;
    const auto header = fields(line);
    std::vector<Row> rows;
    while (std::getline(file, line)) {
        const auto cells = fields(line);
        EXPECT_EQ(cells.size(), header.size()) << name << ": " << line;
        EXPECT_EQ(line.find('\r'), std::string::npos) << name << ": " << line;
        Row row;
        for (std::size_t i = 0; i < std::min(cells.size(), header.size()); ++i) {
            EXPECT_FALSE(cells[i].starts_with(' ') || cells[i].ends_with(' ')) << name << ": " << line;
            row[header[i]] = cells[i];
        }
        rows.push_back(std::move(row));
    }
    EXPECT_FALSE(rows.empty()) << name;
    return rows;
}

std::vector<std::string> shippedFiles(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(kData / folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace isp::testing
