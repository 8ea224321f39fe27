// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_liste.h"

#include "gui/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace isp::gui {

QTableView* importListe(QAbstractItemModel* model, QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::Panel);  // seen with the focus only (WerkbankStyle)
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(0);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + abstand(2));
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

void wrapRows(QTableView* table) {
    constexpr int kMaxWrapped = 200;  // measuring every row of a long list would hold the window up
    const auto wrap = [table] {
        if (table->model()->rowCount() <= kMaxWrapped) table->resizeRowsToContents();
    };
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, wrap,
                     Qt::QueuedConnection);
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, wrap, Qt::QueuedConnection);
}

}  // namespace isp::gui
