// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/bezugsmenue.h"

#include <QMenu>

namespace isp::gui {

void zeigeBezuege(QWidget* anker, std::vector<Bezugszeile> zeilen, const QString& leer) {
    auto* menu = new QMenu(anker);
    menu->setObjectName(QStringLiteral("bezugsmenue"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto& zeile : zeilen) {
        auto* action = menu->addAction(zeile.text.replace(u'&', QStringLiteral("&&")));
        action->setEnabled(static_cast<bool>(zeile.oeffne));
        if (zeile.oeffne) QObject::connect(action, &QAction::triggered, anker, std::move(zeile.oeffne));
    }
    if (zeilen.empty()) menu->addAction(leer)->setEnabled(false);
    menu->popup(anker->mapToGlobal(anker->rect().topLeft()));
}

}  // namespace isp::gui
