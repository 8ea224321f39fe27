// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importauftrag.h"

#include <QAbstractTableModel>
#include <optional>
#include <utility>

namespace isp::models {

/// What a column or row of a raw table was taken for.
enum class Rasterrolle { kKeine, kSchluessel, kName, kPeriode, kMerkmal, kAngabe, kWert, kKopf, kFuss };

/// The raw grid of the sheet that was understood, as it stands in the file, with the role of each column in
/// the header and kRolleRole per cell. Shows what is there, so it stays a view over the Raster.
class RasterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum { kRolleRole = Qt::UserRole + 100 };  ///< Rasterrolle as int

    using QAbstractTableModel::QAbstractTableModel;

    void setStand(workspace::ImportstandPtr stand);
    /// First and last row with figures, from 0; nullopt where nothing was understood.
    [[nodiscard]] std::optional<std::pair<int, int>> datenzeilen() const noexcept { return m_datenzeilen; }
    [[nodiscard]] Rasterrolle spaltenrolle(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const exchange::Raster* raster() const noexcept;
    [[nodiscard]] Rasterrolle rolle(int row, int column) const;
    [[nodiscard]] QString rollentext(int column) const;
    void findDatenzeilen();

    workspace::ImportstandPtr m_stand;
    std::optional<std::pair<int, int>> m_datenzeilen;
};

/// `Schlüssel`, `Kopfzeile` …; empty for kKeine.
[[nodiscard]] QString rollenname(Rasterrolle rolle);

}  // namespace isp::models
