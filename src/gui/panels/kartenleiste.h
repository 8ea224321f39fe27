// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace isp::gui {

class Kartenregie;
class Umgebung;

/// The line above the map: which kind of map, for a change since when and how measured, and the quiet warning
/// with its remedy where a count is coloured as area.
class Kartenleiste : public QWidget {
    Q_OBJECT

public:
    Kartenleiste(Umgebung& umgebung, Kartenregie& regie, QWidget* parent = nullptr);

private:
    void build();
    void showState();
    void showChange();

    Umgebung& m_umgebung;
    Kartenregie& m_regie;
    QComboBox* m_art;
    QLabel* m_gegenueberText;
    QComboBox* m_gegenueber;
    QComboBox* m_als;
    QLabel* m_warnung;
    QPushButton* m_abhilfe;
};

}  // namespace isp::gui
