// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/spaltenbreiten.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <numeric>

namespace isp::gui {

namespace {

/// Below this many letters a column says nothing any more.
constexpr int kLesbar = 14;
/// A heading is not cut before it is this long.
constexpr int kUeberschrift = 18;

/// A hidden column wishes for nothing.
struct Wunsch {
    int mindestens = 0;
    int gern = 0;

    [[nodiscard]] int bei(int level) const { return std::clamp(level, mindestens, gern); }
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

Wunsch wishOf(const QTableView& table, int column, const Spaltenbreite& limit) {
    const auto* header = table.horizontalHeader();
    const int letter = table.fontMetrics().averageCharWidth();
    Wunsch wish;
    wish.gern = std::clamp(header->sectionSize(column), limit.min * letter, limit.max * letter);
    const int heading = std::min(header->sectionSizeHint(column), kUeberschrift * letter);
    wish.mindestens = std::min(wish.gern, std::max({limit.min * letter, kLesbar * letter, heading}));
    return wish;
}

/// Hides of `spare` as many as must go, from the front.
void hideSpare(QHeaderView& header, const std::vector<int>& spare, std::vector<Wunsch>& columns,
               int available) {
    for (const int column : spare) {
        if (total(columns, 0) <= available) return;
        header.hideSection(column);
        columns[static_cast<std::size_t>(column)] = {};
    }
}

/// The name gets what it wants as far as the others keep their least.
void settleName(Wunsch& name, const std::vector<Wunsch>& columns, int available) {
    const int room = available - (total(columns, 0) - name.mindestens);
    const int width = name.bei(room);
    name = {width, width};
}

}  // namespace

void verteileSpalten(QTableView& tabelle, const std::function<Spaltenbreite(int)>& grenzen,
                     const Spaltenplan& plan) {
    auto* header = tabelle.horizontalHeader();
    const int count = tabelle.model()->columnCount();
    for (const int column : plan.verzichtbar)
        header->showSection(column);
    tabelle.resizeColumnsToContents();
    std::vector<Wunsch> columns(static_cast<std::size_t>(count));
    for (int column = 0; column < count; ++column)
        if (!header->isSectionHidden(column))
            columns[static_cast<std::size_t>(column)] = wishOf(tabelle, column, grenzen(column));
    const int available = tabelle.viewport()->width();
    hideSpare(*header, plan.verzichtbar, columns, available);
    if (plan.name < count) settleName(columns[static_cast<std::size_t>(plan.name)], columns, available);
    const int level = sharedLevel(columns, available);
    for (int column = 0; column < count; ++column)
        if (!header->isSectionHidden(column))
            header->resizeSection(column, columns[static_cast<std::size_t>(column)].bei(level));
    const int left = available - total(columns, level);
    const int stretch = plan.dehnbar;
    if (stretch >= 0 && stretch < count && left > 0 && !header->isSectionHidden(stretch))
        header->resizeSection(stretch, header->sectionSize(stretch) + left);
}

}  // namespace isp::gui
