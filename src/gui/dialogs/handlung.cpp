// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/handlung.h"

#include "base/contracts.h"

#include <QDialog>
#include <QPushButton>

namespace isp::gui {

void nenneHandlung(QDialog* dialog, const QString& handlung) {
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("speichern"));
    ISP_REQUIRE(button != nullptr);
    button->setText(handlung);
}

}  // namespace isp::gui
