// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace isp::gui {

class Kartenhintergrund;

/// The layers behind the map: a check mark shows one, the upper ones lie over the lower ones. Every change
/// takes effect at once.
class HintergrundDialog : public QDialog {
    Q_OBJECT

public:
    HintergrundDialog(Kartenhintergrund& hintergrund, QWidget* parent = nullptr);

private:
    void build();
    void fill();
    void take();
    void move(int steps);
    void toggleAbove();
    void remove();
    void showState();

    Kartenhintergrund& m_hintergrund;
    QListWidget* m_liste;
    QPushButton* m_hoch;
    QPushButton* m_runter;
    QPushButton* m_darueber;
    QPushButton* m_weg;
};

}  // namespace isp::gui
