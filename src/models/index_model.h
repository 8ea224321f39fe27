// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/indexrechnung.h"

#include <memory>

namespace isp::workspace {
class Bestand;
}

namespace isp::models {

using IndexPtr = std::shared_ptr<const workspace::Indexrechnung>;

/// The Räume of an index: Raum, Index, Status, Dynamik, Gruppe, in how many variants the class holds, and
/// what each part contributes. The number of columns follows the parts.
class IndexModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kRaum, kIndex, kStatus, kDynamik, kGruppe, kHaelt, kErsterTeil };

    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr: nothing to show.
    void setIndex(IndexPtr index, const workspace::Bestand* bestand);
    [[nodiscard]] const workspace::Indexzeile& zeile(int row) const {
        return m_index->zeilen[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Raumangabe {
        QString name;
        qlonglong id;
    };
    [[nodiscard]] QString text(const workspace::Indexzeile& zeile, int row, int column) const;
    [[nodiscard]] QVariant order(const workspace::Indexzeile& zeile, int row, int column) const;

    IndexPtr m_index;
    std::vector<Raumangabe> m_raeume;
};

/// `Summe der z-Werte` …
[[nodiscard]] QString methodenwort(analysis::Indexmethode methode);

/// How the index is made and what it says, in words with formula, parts, weights, who is left out and why,
/// and the source of the method: HTML for a text view, which gives the plain text too.
[[nodiscard]] QString indexdokumentation(const workspace::Indexrechnung& index,
                                         const workspace::Bestand& bestand, const QString& notiz);
/// One line for each part: name, direction, weight, share.
[[nodiscard]] QStringList teilzeilen(const workspace::Indexrechnung& index);

}  // namespace isp::models
