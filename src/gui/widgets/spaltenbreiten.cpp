// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/spaltenbreiten.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <numeric>
#include <vector>

namespace isp::gui {

namespace {

/// Below this many letters a column says nothing any more.
constexpr int kLesbar = 14;
/// A heading is not cut before it is this long.
constexpr int kUeberschrift = 18;
/// The column that says what a row is gets so many times the room of the others.
constexpr int kVorrang = 2;

struct Wunsch {
    int mindestens = 0;
    int gern = 0;
    int gewicht = 1;

    [[nodiscard]] int bei(int level) const { return std::clamp(level * gewicht, mindestens, gern); }
};

int total(const std::vector<Wunsch>& columns, int level) {
    return std::accumulate(columns.begin(), columns.end(), 0,
                           [level](int sum, const Wunsch& w) { return sum + w.bei(level); });
}

/// The level up to which all columns can be filled so that they fit into `available`.
int sharedLevel(const std::vector<Wunsch>& columns, int available) {
    int low = 0, high = available;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (total(columns, middle) <= available)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

}  // namespace

void verteileSpalten(QTableView& tabelle, const std::function<Spaltenbreite(int)>& grenzen, int dehnbar) {
    auto* header = tabelle.horizontalHeader();
    const int count = tabelle.model()->columnCount();
    const int letter = tabelle.fontMetrics().averageCharWidth();
    tabelle.resizeColumnsToContents();
    std::vector<Wunsch> columns(static_cast<std::size_t>(count));
    for (int column = 0; column < count; ++column) {
        if (header->isSectionHidden(column)) continue;
        const auto limit = grenzen(column);
        auto& w = columns[static_cast<std::size_t>(column)];
        w.gern = std::clamp(header->sectionSize(column), limit.min * letter, limit.max * letter);
        const int heading = std::min(header->sectionSizeHint(column), kUeberschrift * letter);
        w.mindestens = std::min(w.gern, std::max({limit.min * letter, kLesbar * letter, heading}));
        if (column == 0) w.gewicht = kVorrang;
    }
    const int available = tabelle.viewport()->width();
    const int level = sharedLevel(columns, available);
    for (int column = 0; column < count; ++column)
        if (!header->isSectionHidden(column))
            header->resizeSection(column, columns[static_cast<std::size_t>(column)].bei(level));
    const int left = available - total(columns, level);
    if (dehnbar >= 0 && dehnbar < count && left > 0 && !header->isSectionHidden(dehnbar))
        header->resizeSection(dehnbar, header->sectionSize(dehnbar) + left);
}

}  // namespace isp::gui
