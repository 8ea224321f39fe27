// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/periode.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace isp::gui {

/// When: the present Periode, a slider over all of them, and play, which walks calmly to the last one and
/// stops there.
class Zeitleiste : public QWidget {
    Q_OBJECT

public:
    explicit Zeitleiste(QWidget* parent = nullptr);

    /// No Perioden: nothing to choose, everything disabled.
    void setPerioden(const std::vector<Periode>& perioden, std::size_t gewaehlt);
    [[nodiscard]] bool laeuft() const { return m_uhr.isActive(); }
    void starte();
    void haltAn();
    /// Milliseconds between two Perioden.
    void setTakt(int ms) { m_uhr.setInterval(ms); }

Q_SIGNALS:
    void periodeChosen(std::size_t index);

private:
    void showState();
    void step();

    std::vector<Periode> m_perioden;
    QLabel* m_name;
    QSlider* m_regler;
    QToolButton* m_zurueck;
    QToolButton* m_vor;
    QToolButton* m_spielen;
    QTimer m_uhr;
};

}  // namespace isp::gui
