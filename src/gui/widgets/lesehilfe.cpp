// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/lesehilfe.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace isp::gui {

bool Lesehilfe::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                          const QModelIndex& index) {
    const auto whole = index.data().toString();
    const auto more = index.data(Qt::ToolTipRole).toString();
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    if (event == nullptr || event->type() != QEvent::ToolTip || !cut || more.startsWith(whole))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), more.isEmpty() ? whole : whole + u'\n' + more, view);
    return true;
}

}  // namespace isp::gui
