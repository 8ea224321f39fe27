// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about a version that is new to its user.
#include "gui/dialogs/neuigkeiten_dialog.h"
#include "gui/einstellungen.h"
#include "gui/main_window.h"

namespace isp::gui {

void MainWindow::zeigeNeues() {
    auto* dialog = new NeuigkeitenDialog(mitgelieferteNeuerungen(),
                                         tr("Alle Versionen der ISP-Werkbank, die neueste zuerst."), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::zeigeNeuesNachUmstieg(const QString& version) {
    const auto now = QVersionNumber::fromString(version);
    const auto last = QVersionNumber::fromString(m_einstellungen.programmversion());
    if (now <= last) return;  // an older program than before leaves the note of the newer one
    m_einstellungen.setProgrammversion(version);
    if (last.isNull()) return;  // to who starts for the first time everything is new
    const auto news = neuSeit(mitgelieferteNeuerungen(), last, now);
    if (news.empty()) return;
    auto* dialog =
        new NeuigkeitenDialog(news,
                              tr("Die ISP-Werkbank ist jetzt Version %1. Später finden Sie diese Seite unter "
                                 "Hilfe → Was ist neu.")
                                  .arg(version),
                              this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace isp::gui
