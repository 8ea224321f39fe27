// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rollseite.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace isp::gui {

void baueRollseite(QWidget& seite, const std::vector<QWidget*>& teile, int zwischenraum) {
    auto* scroll = new QScrollArea(&seite);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(zwischenraum);
    for (auto* part : teile)
        column->addWidget(part);
    column->addStretch(1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);  // the parts take it
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(&seite);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

}  // namespace isp::gui
