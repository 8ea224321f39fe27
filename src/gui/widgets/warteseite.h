// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace isp::gui {

/// What is shown while a store is being made.
class Warteseite : public QWidget {
    Q_OBJECT

public:
    explicit Warteseite(QWidget* parent = nullptr);
    void start(const QString& text);
    void setAnteil(double share);

Q_SIGNALS:
    void abbrechenRequested();

private:
    QLabel* m_text;
    QProgressBar* m_balken;
};

}  // namespace isp::gui
