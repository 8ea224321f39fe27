// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/aktionsknopf.h"

#include <QAction>

namespace isp::gui {

Aktionsknopf::Aktionsknopf(QAction* aktion, QWidget* parent) : QPushButton(parent) {
    setAutoDefault(false);
    if (!aktion->objectName().isEmpty()) setObjectName(QStringLiteral("knopf_") + aktion->objectName());
    connect(this, &QPushButton::clicked, aktion, &QAction::trigger);
    connect(aktion, &QAction::changed, this, [this, aktion] { sync(*aktion); });
    sync(*aktion);
}

void Aktionsknopf::sync(const QAction& aktion) {
    // The mnemonic belongs to the menu; here it would be a second one of the same letter.
    setText(aktion.text().remove(u'&'));
    setIcon(aktion.icon());
    setEnabled(aktion.isEnabled());
    const auto keys = aktion.shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? QString() : tr("Taste %1").arg(keys));
}

}  // namespace isp::gui
