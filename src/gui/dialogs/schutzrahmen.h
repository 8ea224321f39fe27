// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;

namespace isp::gui {

/// What the dialogs of a container with a password are made of, from top to bottom.
struct Schutzteile {
    QLabel* satz;
    QLayout* form;
    QLabel* fehler;
    QProgressBar* anteil;
    QPushButton* tat;  ///< beside it stands „Abbrechen“
};
void baueSchutzrahmen(QDialog& dialog, const Schutzteile& teile);

}  // namespace isp::gui
