// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace isp::gui {

/// A line for a password: hidden, never offered again, kept out of the clipboard while hidden, shown on
/// request.
class Passwortfeld : public QLineEdit {
    Q_OBJECT

public:
    explicit Passwortfeld(const QString& id, const QString& name, QWidget* parent = nullptr);
    void zeige(bool sichtbar);
};

}  // namespace isp::gui
