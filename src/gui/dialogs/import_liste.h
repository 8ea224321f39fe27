// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace isp::gui {

/// A list as the import shows them: whole rows, no grid, no frame.
[[nodiscard]] QTableView* importListe(QAbstractItemModel* model, QWidget* parent);

/// Rows as high as their sentences, and again whenever the width changes.
void wrapRows(QTableView* table);

}  // namespace isp::gui
