// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/passwortfeld.h"

namespace isp::gui {

Passwortfeld::Passwortfeld(const QString& id, const QString& name, QWidget* parent) : QLineEdit(parent) {
    setObjectName(id);
    setAccessibleName(name);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    constexpr int kMost = 1000;
    setMaxLength(kMost);
    zeige(false);
}

void Passwortfeld::zeige(bool sichtbar) {
    setEchoMode(sichtbar ? QLineEdit::Normal : QLineEdit::Password);
}

}  // namespace isp::gui
