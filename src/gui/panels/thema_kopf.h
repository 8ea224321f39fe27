// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"

class QAction;
class QToolButton;

namespace isp::gui {

class Rollenlabel;

/// The line above an opened Thema: back to all, its title, where it comes from and who leads, and what can be
/// done with it as a whole.
class ThemaKopf : public QWidget {
    Q_OBJECT

public:
    ThemaKopf(Umgebung& umgebung, QWidget* parent);

    void zeige(const Schrittlage& lage);
    /// Back to all Themen, with its shortcut.
    [[nodiscard]] QAction* zurueck() const noexcept { return m_zurueck; }

Q_SIGNALS:
    void zurueckRequested();

private:
    void buildMenue(QToolButton* knopf);
    void setZustand(Themenzustand zustand, const QString& schritt);

    Umgebung& m_umgebung;
    Schrittlage m_lage;
    Rollenlabel* m_titel;
    Rollenlabel* m_angaben;
    QAction* m_zurueck;
    QAction* m_bearbeiten;
    QAction* m_ruhen = nullptr;
    QAction* m_loeschen = nullptr;
};

}  // namespace isp::gui
