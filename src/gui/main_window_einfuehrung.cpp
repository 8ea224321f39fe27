// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first-steps tour: on what is open, else on the demo.
#include "gui/dialogs/einfuehrung_fenster.h"
#include "gui/handbuch.h"
#include "gui/main_window.h"

namespace isp::gui {

void MainWindow::zeigeEinfuehrung() {
    if (werkbank() != nullptr) return beginneEinfuehrung();
    m_einfuehrungGewuenscht = true;
    oeffneDemo();
}

void MainWindow::beginneEinfuehrung() {
    m_einfuehrungGewuenscht = false;
    delete m_einfuehrung;
    m_einfuehrung = new EinfuehrungFenster(*this, this);
    m_einfuehrung->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_einfuehrung, &EinfuehrungFenster::handbuchGewuenscht, this,
            [this](const QString& where) { zeigeHandbuchAn(handbuchziel(where, {})); });
    m_einfuehrung->show();
    m_einfuehrung->activateWindow();
}

}  // namespace isp::gui
