// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/spaltenbreiten.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <vector>

namespace isp::gui {

namespace {

/// Below this many letters a column says nothing any more.
constexpr int kLesbar = 14;

/// The width above which columns are cut so that all fit into `available`.
int sharedWidth(std::vector<int> wanted, int available) {
    std::sort(wanted.begin(), wanted.end());
    int left = available;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int columns = static_cast<int>(wanted.size() - i);
        if (wanted[i] * columns >= left) return left / columns;
        left -= wanted[i];
    }
    return wanted.empty() ? 0 : wanted.back();
}

}  // namespace

void verteileSpalten(QTableView& tabelle, const std::function<Spaltenbreite(int)>& grenzen, int dehnbar) {
    auto* header = tabelle.horizontalHeader();
    const int columns = tabelle.model()->columnCount();
    const int letter = tabelle.fontMetrics().averageCharWidth();
    const int available = tabelle.viewport()->width();
    tabelle.resizeColumnsToContents();
    std::vector<int> wanted;
    for (int column = 0; column < columns; ++column) {
        const auto limit = grenzen(column);
        wanted.push_back(std::clamp(header->sectionSize(column), limit.min * letter, limit.max * letter));
    }
    const int widest = std::max(kLesbar * letter, sharedWidth(wanted, available));
    int total = 0;
    for (int column = 0; column < columns; ++column) {
        const int least = grenzen(column).min * letter;
        const int width = std::max(least, std::min(wanted[static_cast<std::size_t>(column)], widest));
        header->resizeSection(column, width);
        total += width;
    }
    if (dehnbar >= 0 && dehnbar < columns && total < available)
        header->resizeSection(dehnbar, header->sectionSize(dehnbar) + available - total);
}

}  // namespace isp::gui
