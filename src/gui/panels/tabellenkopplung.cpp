// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/tabellenkopplung.h"

#include "workspace/auswahl.h"

#include <QItemSelectionModel>
#include <QTableView>
#include <utility>

namespace isp::gui {

namespace {

RaumId raumOf(const QModelIndex& index) {
    return {index.data(models::kIdRole).toLongLong()};
}

}  // namespace

Tabellenkopplung::Tabellenkopplung(QTableView& tabelle, workspace::Auswahl& auswahl)
    : QObject(&tabelle),
      m_tabelle(tabelle),
      m_auswahl(auswahl) {
    tabelle.setSelectionBehavior(QAbstractItemView::SelectRows);
    tabelle.setSelectionMode(QAbstractItemView::ExtendedSelection);
    tabelle.setMouseTracking(true);
    connect(&tabelle, &QAbstractItemView::entered, this, [this](const QModelIndex& index) {
        const auto raum = raumOf(index);
        m_auswahl.setHover(raum.valid() ? std::optional(raum) : std::nullopt);
    });
    connect(tabelle.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // Later: when a filter takes rows away, their selection goes first; only then they are seen to be
        // hidden rather than unmarked.
        if (!m_showing && !std::exchange(m_pending, true))
            QMetaObject::invokeMethod(this, &Tabellenkopplung::takeMarks, Qt::QueuedConnection);
    });
    connect(&auswahl, &workspace::Auswahl::raeumeChanged, this, &Tabellenkopplung::showMarks);
}

void Tabellenkopplung::takeMarks() {
    m_pending = false;
    std::set<RaumId> raeume;
    for (const auto& index : m_tabelle.selectionModel()->selectedRows())
        if (raumOf(index).valid()) raeume.insert(raumOf(index));  // others speak of no single Raum
    // Rows the filter hides stay marked: filtering is not unmarking.
    const auto* model = m_tabelle.model();
    std::set<RaumId> shown;
    for (int row = 0; row < model->rowCount(); ++row)
        shown.insert(raumOf(model->index(row, 0)));
    for (const auto raum : m_auswahl.raeume())
        if (!shown.contains(raum)) raeume.insert(raum);
    m_showing = true;
    m_auswahl.setRaeume(std::move(raeume));
    m_showing = false;
}

void Tabellenkopplung::showMarks() {
    if (std::exchange(m_showing, true)) return;
    const auto* model = m_tabelle.model();
    QItemSelection marked;
    QModelIndex first;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        if (!m_auswahl.raeume().contains(raumOf(index))) continue;
        if (!first.isValid()) first = index;
        marked.select(index, model->index(row, model->columnCount() - 1));
    }
    m_tabelle.selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect);
    if (first.isValid() && m_auswahl.raeume().size() == 1 && m_tabelle.isVisible()) m_tabelle.scrollTo(first);
    m_showing = false;
}

}  // namespace isp::gui
