// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

class QAbstractItemModel;

namespace isp::models {

/// The rows of a selection as a spreadsheet takes them from the clipboard: a header line, then one line per
/// row with all columns, separated by tabs. Tabs and line breaks inside cells become blanks.
[[nodiscard]] QString tsv(const QAbstractItemModel& model, const QModelIndexList& selected);
/// All rows.
[[nodiscard]] QString tsv(const QAbstractItemModel& model);

}  // namespace isp::models
