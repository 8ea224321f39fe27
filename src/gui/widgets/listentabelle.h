// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSortFilterProxyModel;
class QTableView;

namespace isp::gui {

/// Makes a table one of the lists of the program: rows are chosen as a whole and not edited in place, a cut
/// cell says all of it under the mouse, Ctrl+C copies the chosen rows as a spreadsheet takes them, and the
/// actions of the table are its context menu. `filter` is its model.
void richteListentabelleEin(QTableView& tabelle, QSortFilterProxyModel& filter);

}  // namespace isp::gui
