// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <functional>
#include <utility>
#include <vector>

namespace isp::models {

/// Roles beside Qt's own that every table of the program has.
enum Rolle {
    kSortRole =
        Qt::UserRole + 1,  ///< number or text to sort by, so that 10 stands behind 9 and missing at the end
    kIdRole,               ///< key of the row in the store, as qlonglong
    kGruppeRole,           ///< number of the group a row stands in, whatever it is sorted by; may be missing
};

/// One column: its header and what it takes from a row. Columns are data, not code.
template <typename Row>
struct Spalte {
    using Text = std::function<QVariant(const Row&)>;
    using Hinweis = std::function<QString(const Row&)>;

    // A constructor instead of default member initializers: GCC 12 ends with an internal error on lists of
    // aggregates that hold std::function.
    Spalte(QString header, Text cell, Text order = nullptr, Hinweis tip = nullptr, bool right = false)
        : titel(std::move(header)),
          text(std::move(cell)),
          sortierung(std::move(order)),
          hinweis(std::move(tip)),
          rechts(right) {}

    QString titel;
    Text text;
    Text sortierung;  ///< empty: by text
    Hinweis hinweis;  ///< tooltip
    bool rechts;      ///< numbers are right-aligned
};

/// A flat read-only table: rows are plain structs, set as a whole; edits go to the Werkbank, which changes
/// the rows.
template <typename Row>
class TabellenModel : public QAbstractTableModel {
public:
    TabellenModel(std::vector<Spalte<Row>> spalten, std::function<qlonglong(const Row&)> id,
                  QObject* parent = nullptr)
        : QAbstractTableModel(parent),
          m_spalten(std::move(spalten)),
          m_id(std::move(id)) {}

    /// Rows of one group stand together, in order of the number.
    void setGruppe(std::function<int(const Row&)> gruppe) { m_gruppe = std::move(gruppe); }

    void setRows(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const noexcept { return m_rows; }
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_spalten.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const auto& row = m_rows[static_cast<std::size_t>(index.row())];
        const auto& spalte = m_spalten[static_cast<std::size_t>(index.column())];
        switch (role) {
            case Qt::DisplayRole:
                return spalte.text(row);
            case Qt::ToolTipRole:
                return spalte.hinweis ? QVariant(spalte.hinweis(row)) : QVariant();
            case Qt::TextAlignmentRole:
                return QVariant(
                    Qt::Alignment((spalte.rechts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
            case kSortRole:
                return spalte.sortierung ? spalte.sortierung(row) : spalte.text(row);
            case kIdRole:
                return m_id ? QVariant(m_id(row)) : QVariant();
            case kGruppeRole:
                return m_gruppe ? QVariant(m_gruppe(row)) : QVariant();
            default:
                return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const auto& spalte = m_spalten[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) return spalte.titel;
        if (role == Qt::TextAlignmentRole)
            return QVariant(
                Qt::Alignment((spalte.rechts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
        return {};
    }

private:
    std::vector<Spalte<Row>> m_spalten;
    std::function<qlonglong(const Row&)> m_id;
    std::function<int(const Row&)> m_gruppe;
    std::vector<Row> m_rows;
};

}  // namespace isp::models
