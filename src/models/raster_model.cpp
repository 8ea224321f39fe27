// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/raster_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace isp::models {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("RasterModel", text);
}

/// How a column's role is worded where a table is read; a column with any other text holds figures.
struct Rollenwort {
    const char* beginn;
    Rasterrolle rolle;
};

constexpr std::array<Rollenwort, 9> kRollenwoerter = {{
    {QT_TRANSLATE_NOOP("RasterModel", "Schlüssel"), Rasterrolle::kSchluessel},
    {QT_TRANSLATE_NOOP("RasterModel", "Name der Kennzahl"), Rasterrolle::kAngabe},
    {QT_TRANSLATE_NOOP("RasterModel", "Name"), Rasterrolle::kName},
    {QT_TRANSLATE_NOOP("RasterModel", "Periode"), Rasterrolle::kPeriode},
    {QT_TRANSLATE_NOOP("RasterModel", "Merkmal"), Rasterrolle::kMerkmal},
    {QT_TRANSLATE_NOOP("RasterModel", "Kennzahl"), Rasterrolle::kAngabe},
    {QT_TRANSLATE_NOOP("RasterModel", "Einheit"), Rasterrolle::kAngabe},
    {QT_TRANSLATE_NOOP("RasterModel", "Zeichen"), Rasterrolle::kAngabe},
    {QT_TRANSLATE_NOOP("RasterModel", "Wert"), Rasterrolle::kWert},
}};

/// The role in the language of the window; what belongs to the file stays as it is there.
QString shown(const QString& role) {
    for (const auto& word : kRollenwoerter) {
        const auto begin = QString::fromUtf8(word.beginn);
        if (role == begin || role.startsWith(begin + u' '))
            return translated(word.beginn) + role.mid(begin.size());
    }
    return role;
}

QString text(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

}  // namespace

QString rollenname(Rasterrolle rolle) {
    switch (rolle) {
        case Rasterrolle::kKeine:
            return {};
        case Rasterrolle::kSchluessel:
            return translated("Schlüssel");
        case Rasterrolle::kName:
            return translated("Name");
        case Rasterrolle::kPeriode:
            return translated("Periode");
        case Rasterrolle::kMerkmal:
            return translated("Merkmal");
        case Rasterrolle::kAngabe:
            return translated("Angabe");
        case Rasterrolle::kWert:
            return translated("Werte");
        case Rasterrolle::kKopf:
            return translated("Kopfzeile");
        case Rasterrolle::kFuss:
            return translated("nicht gelesen");
    }
    return {};
}

void RasterModel::setStand(workspace::ImportstandPtr stand) {
    beginResetModel();
    m_stand = std::move(stand);
    findDatenzeilen();
    endResetModel();
}

const exchange::Raster* RasterModel::raster() const noexcept {
    if (!m_stand) return nullptr;
    const auto& sheets = m_stand->vorschau.rohdatei.blaetter;
    const auto index = m_stand->vorschau.blatt;
    return index < sheets.size() ? &sheets[index].raster : nullptr;
}

void RasterModel::findDatenzeilen() {
    m_datenzeilen.reset();
    const auto* grid = raster();
    if (grid == nullptr || m_stand->problem) return;
    const auto& lines = m_stand->vorschau.tabelle.zellen.zeile;
    if (lines.empty()) return;
    const auto [first, last] = std::minmax_element(lines.begin(), lines.end());
    std::optional<int> from;
    int to = 0;
    for (std::size_t row = 0; row < grid->rows(); ++row) {
        const auto line = grid->line(row);
        if (!from && line >= static_cast<long>(*first)) from = static_cast<int>(row);
        if (line <= static_cast<long>(*last)) to = static_cast<int>(row);
    }
    if (from) m_datenzeilen = std::pair(*from, to);
}

int RasterModel::rowCount(const QModelIndex& parent) const {
    const auto* grid = raster();
    return parent.isValid() || grid == nullptr ? 0 : static_cast<int>(grid->rows());
}

int RasterModel::columnCount(const QModelIndex& parent) const {
    const auto* grid = raster();
    return parent.isValid() || grid == nullptr ? 0 : static_cast<int>(grid->maxColumns());
}

QString RasterModel::rollentext(int column) const {
    if (!m_stand || m_stand->problem) return {};
    const auto& roles = m_stand->vorschau.tabelle.spaltenrollen;
    const auto index = static_cast<std::size_t>(column);
    return index < roles.size() ? QString::fromStdString(roles[index]) : QString();
}

Rasterrolle RasterModel::spaltenrolle(int column) const {
    const auto role = rollentext(column);
    if (role.isEmpty()) return Rasterrolle::kKeine;
    for (const auto& word : kRollenwoerter)
        if (role.startsWith(QString::fromUtf8(word.beginn))) return word.rolle;
    return Rasterrolle::kWert;
}

Rasterrolle RasterModel::rolle(int row, int column) const {
    if (!m_datenzeilen) return Rasterrolle::kKeine;
    if (row < m_datenzeilen->first) return Rasterrolle::kKopf;
    if (row > m_datenzeilen->second) return Rasterrolle::kFuss;
    return spaltenrolle(column);
}

QVariant RasterModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(raster()->cell(row, column));
        case kRolleRole:
            return static_cast<int>(rolle(index.row(), index.column()));
        case Qt::TextAlignmentRole:
            if (rolle(index.row(), index.column()) == Rasterrolle::kWert)
                return QVariant(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        default:
            return {};
    }
}

QVariant RasterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto* grid = raster();
    if (grid == nullptr || section < 0) return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount()) return {};
        if (role == Qt::DisplayRole) return QString::number(grid->line(static_cast<std::size_t>(section)));
        if (role == kRolleRole)
            return static_cast<int>(m_datenzeilen ? rolle(section, 0) : Rasterrolle::kKeine);
        return {};
    }
    if (section >= columnCount()) return {};
    if (role == Qt::DisplayRole) {
        const auto words = rollentext(section);
        return words.isEmpty() ? QString::number(section + 1) : shown(words);
    }
    if (role == kRolleRole) return static_cast<int>(spaltenrolle(section));
    return {};
}

}  // namespace isp::models
