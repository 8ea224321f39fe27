// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace isp::gui {

/// A push button that is an action: its words, icon, state and keys.
class Aktionsknopf : public QPushButton {
    Q_OBJECT

public:
    explicit Aktionsknopf(QAction* aktion, QWidget* parent = nullptr);

private:
    void sync(const QAction& aktion);
};

}  // namespace isp::gui
