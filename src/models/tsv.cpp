// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tsv.h"

#include <QAbstractItemModel>
#include <QStringList>
#include <numeric>
#include <set>
#include <vector>

namespace isp::models {

namespace {

QString cell(const QVariant& value) {
    return value.toString().simplified();
}

QString lines(const QAbstractItemModel& model, const std::vector<int>& rows) {
    QStringList out;
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column)
        line << cell(model.headerData(column, Qt::Horizontal));
    out << line.join(u'\t');
    for (const int row : rows) {
        line.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            line << cell(model.index(row, column).data());
        out << line.join(u'\t');
    }
    return out.join(u'\n') + u'\n';
}

}  // namespace

QString tsv(const QAbstractItemModel& model, const QModelIndexList& selected) {
    std::set<int> rows;
    for (const auto& index : selected)
        rows.insert(index.row());
    return lines(model, {rows.begin(), rows.end()});
}

QString tsv(const QAbstractItemModel& model) {
    std::vector<int> rows(static_cast<std::size_t>(model.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return lines(model, rows);
}

}  // namespace isp::models
