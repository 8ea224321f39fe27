// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace isp::workspace {
class Auswahl;
class Werkbank;
}  // namespace isp::workspace

namespace isp::gui {

/// Store, Stand, Raumebene, Periode and how many Räume are marked: always in sight.
class Statuszeile : public QStatusBar {
    Q_OBJECT

public:
    explicit Statuszeile(const workspace::Auswahl& auswahl, QWidget* parent = nullptr);

    /// nullptr: no store is open.
    void setWerkbank(workspace::Werkbank* werkbank);

private:
    void showStore();
    void showAuswahl();

    const workspace::Auswahl& m_auswahl;
    workspace::Werkbank* m_werkbank = nullptr;
    QLabel* m_store;
    QLabel* m_sicht;
};

}  // namespace isp::gui
