// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace isp::models {

/// Filters a flat table by words (all of them, in any column, without case) and sorts by kSortRole: numbers
/// as numbers, text the German way, what is missing always at the end.
class Listenfilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit Listenfilter(QObject* parent = nullptr);

    void setSuchtext(const QString& text);
    [[nodiscard]] const QString& suchtext() const noexcept { return m_suchtext; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_suchtext;
    QStringList m_woerter;
};

}  // namespace isp::models
