// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listentabelle.h"

#include "gui/widgets/lesehilfe.h"
#include "models/tsv.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace isp::gui {

void richteListentabelleEin(QTableView& tabelle, QSortFilterProxyModel& filter) {
    tabelle.setModel(&filter);
    tabelle.setItemDelegate(new Lesehilfe(&tabelle));
    tabelle.setSelectionBehavior(QAbstractItemView::SelectRows);
    tabelle.setSelectionMode(QAbstractItemView::ExtendedSelection);
    tabelle.setEditTriggers(QAbstractItemView::NoEditTriggers);
    tabelle.setShowGrid(false);
    tabelle.setAlternatingRowColors(true);
    tabelle.setWordWrap(false);
    tabelle.setTabKeyNavigation(false);
    tabelle.setFrameShape(QFrame::Panel);  // seen with the focus only (WerkbankStyle)
    tabelle.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    tabelle.verticalHeader()->hide();
    tabelle.verticalHeader()->setMinimumSectionSize(0);
    tabelle.horizontalHeader()->setHighlightSections(false);
    tabelle.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(QCoreApplication::translate("Listentabelle", "Kopieren"), &tabelle);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &tabelle, [&tabelle, &filter] {
        QGuiApplication::clipboard()->setText(models::tsv(filter, tabelle.selectionModel()->selectedRows()));
    });
    tabelle.addAction(copy);
}

}  // namespace isp::gui
