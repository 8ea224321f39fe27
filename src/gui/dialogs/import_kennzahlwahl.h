// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/zuordnung_model.h"
#include "workspace/importauftrag.h"

#include <QStyledItemDelegate>

namespace isp::gui {

/// Edits which Kennzahl a heading becomes: the suggested ones first, then all others; any new code by typing.
class Kennzahlwahl : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both must outlive it; `stand` is asked each time an editor opens.
    Kennzahlwahl(const models::ZuordnungModel& model, const workspace::ImportstandPtr& stand,
                 QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const models::ZuordnungModel& m_model;
    const workspace::ImportstandPtr& m_stand;
};

}  // namespace isp::gui
