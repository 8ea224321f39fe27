// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace isp::gui {

/// What stands where there is nothing yet: one sentence on what to do next, and the button that does it.
class Leerzustand : public QWidget {
    Q_OBJECT

public:
    explicit Leerzustand(QWidget* parent = nullptr);

    /// An empty `knopf` shows no button.
    void setInhalt(const QString& titel, const QString& satz, const QString& knopf);

Q_SIGNALS:
    void triggered();

private:
    QLabel* m_titel;
    QLabel* m_satz;
    QPushButton* m_knopf;
};

}  // namespace isp::gui
