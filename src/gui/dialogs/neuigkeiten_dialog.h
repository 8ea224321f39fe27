// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/neuerungen.h"

#include <QDialog>

namespace isp::gui {

/// What is new, version by version: once by itself after an update, and from the menu Hilfe.
class NeuigkeitenDialog : public QDialog {
    Q_OBJECT

public:
    /// `anlass` is the sentence above the text; must not be empty.
    NeuigkeitenDialog(const std::vector<Neuerung>& neuerungen, const QString& anlass,
                      QWidget* parent = nullptr);
};

}  // namespace isp::gui
