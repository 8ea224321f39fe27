// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panel.h"
#include "workspace/themenbuch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace isp::gui {

/// Two rounds of a Thema side by side: what was found, decided and done, and what the figures did since.
class Durchlaufvergleich : public QWidget {
    Q_OBJECT

public:
    Durchlaufvergleich(Umgebung& umgebung, QWidget* parent);

    /// Keeps the chosen rounds while they are there; at first the last two.
    void zeige(workspace::ThemenaktePtr akte);

private:
    void fillChoices();
    void showRounds();

    Umgebung& m_umgebung;
    workspace::ThemenaktePtr m_akte;
    QComboBox* m_links;
    QComboBox* m_rechts;
    QLabel* m_leer;
    QTableWidget* m_tabelle;
};

}  // namespace isp::gui
