// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QTableView;

namespace isp::gui {

/// How wide a column may be, in letters.
struct Spaltenbreite {
    int min = 0;
    int max = 0;
};

/// Gives each shown column the width of its content within its limits. Where they do not fit together, the
/// widest give way first, the first column (what a row is) last; no heading is cut, and below a readable
/// width the table scrolls. `dehnbar` takes what is left over (-1: none).
void verteileSpalten(QTableView& tabelle, const std::function<Spaltenbreite(int)>& grenzen, int dehnbar);

}  // namespace isp::gui
