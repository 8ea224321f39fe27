// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTemporaryDir>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isp::workspace {

/// One row of a shipped table, by column name. Columns that do not exist read as empty.
class Zeile {
public:
    explicit Zeile(std::map<std::string, std::string> cells) : m_cells(std::move(cells)) {}
    [[nodiscard]] const std::string& text(const std::string& column) const;
    [[nodiscard]] std::optional<double> number(const std::string& column) const;
    [[nodiscard]] int integer(const std::string& column, int otherwise) const;
    [[nodiscard]] bool flag(const std::string& column) const { return text(column) == "1"; }

private:
    std::map<std::string, std::string> m_cells;
};

/// The files of data/, embedded in the program. GDAL reads files, so they are written to a folder of their
/// own first.
class Mitgeliefert {
public:
    /// `name` below data/, e.g. `segeberg/raeume.csv`.
    [[nodiscard]] Result<std::filesystem::path> file(const std::string& name);
    /// The rows of a CSV file with one header row.
    [[nodiscard]] Result<std::vector<Zeile>> table(const std::string& name);

private:
    QTemporaryDir m_dir;
};

}  // namespace isp::workspace
