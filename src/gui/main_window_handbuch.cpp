// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the handbook at the place that speaks of what is in front.
#include "gui/dialogs/handbuch_fenster.h"
#include "gui/main_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace isp::gui {

void MainWindow::zeigeHandbuch() {
    zeigeHandbuchZu(QApplication::focusWidget());
}

void MainWindow::zeigeHandbuchZu(const QWidget* widget) {
    zeigeHandbuchAn(handbuchstelle(widget, m_bereich));
}

void MainWindow::zeigeHandbuchAn(const Handbuchstelle& stelle) {
    // A modal dialog keeps every window from the user that is not its own child.
    auto* owner = QApplication::activeModalWidget();
    QWidget* parent = owner != nullptr ? owner : this;
    if (m_handbuch != nullptr && m_handbuch->parentWidget() != parent) delete m_handbuch;
    if (m_handbuch == nullptr) {
        m_handbuch = new HandbuchFenster(parent);
        m_handbuch->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_handbuch->zeige(stelle);
    m_handbuch->show();
    m_handbuch->raise();
    m_handbuch->activateWindow();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // The menu's F1 is not heard in dialogs.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && widget != nullptr &&
            widget->window() != this && widget->window() != m_handbuch) {
            zeigeHandbuchZu(widget);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace isp::gui
