// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QTableView;

namespace isp::gui {

/// How wide a column may be, in letters.
struct Spaltenbreite {
    int min = 0;
    int max = 0;
};

/// What the columns of a table are to each other.
struct Spaltenplan {
    int name = 0;                  ///< says what a row is, and is cut last
    int dehnbar = -1;              ///< takes what is left over; -1: none
    std::vector<int> verzichtbar;  ///< hidden, in this order, while not all columns fit
};

/// Gives each shown column the width of its content within its limits. Where they do not fit together, first
/// those one can do without go, then the widest give way, the name only when all others are at their readable
/// width; no heading is cut, and below that the table scrolls.
void verteileSpalten(QTableView& tabelle, const std::function<Spaltenbreite(int)>& grenzen,
                     const Spaltenplan& plan);

}  // namespace isp::gui
