// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/luecken_model.h"

#include <QColor>
#include <QStyledItemDelegate>

namespace isp::gui {

/// The colour behind a kind of cell: mixed from the theme, so that it serves light and dark.
[[nodiscard]] QColor matrixfarbe(models::LueckenModel::Art art);

/// Draws the cells of a gap matrix: a ground for the kind, the symbol above it.
class Matrixmaler : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace isp::gui
