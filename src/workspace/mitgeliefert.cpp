// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/mitgeliefert.h"

#include "base/codes.h"
#include "exchange/lesen.h"
#include "workspace/codes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace isp::workspace {

const std::string& Zeile::text(const std::string& column) const {
    static const std::string kEmpty;
    const auto found = m_cells.find(column);
    return found == m_cells.end() ? kEmpty : found->second;
}

std::optional<double> Zeile::number(const std::string& column) const {
    return exchange::parseZahl(text(column), '.');
}

int Zeile::integer(const std::string& column, int otherwise) const {
    const auto value = number(column);
    return value ? static_cast<int>(*value) : otherwise;
}

Result<std::filesystem::path> Mitgeliefert::file(const std::string& name) {
    const auto target = m_dir.filePath(QString::fromStdString(name));
    if (!QFile::exists(target)) {
        const bool made = m_dir.isValid() && QDir().mkpath(QFileInfo(target).path()) &&
                          QFile::copy(QStringLiteral(":/data/") + QString::fromStdString(name), target);
        if (!made) return makeError(isp::codes::kFileNotWritable, {target.toStdString()});
    }
    return std::filesystem::path(target.toStdString());
}

Result<std::vector<Zeile>> Mitgeliefert::table(const std::string& name) {
    ISP_TRY(const auto path, file(name));
    auto read = exchange::readRohdatei(path);
    if (!read) return std::move(read).error().withContext("shipped table " + name);
    const auto& raster = read->blaetter.front().raster;
    std::vector<Zeile> rows;
    for (std::size_t r = 1; r < raster.rows(); ++r) {
        std::map<std::string, std::string> cells;
        for (std::size_t c = 0; c < raster.columns(0); ++c)
            cells.emplace(raster.cell(0, c), raster.cell(r, c));
        rows.emplace_back(std::move(cells));
    }
    return rows;
}

}  // namespace isp::workspace
