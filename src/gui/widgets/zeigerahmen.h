// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace isp::gui {

/// A frame around a widget to point at it; lets every click through and follows when the widget moves.
class Zeigerahmen : public QWidget {
    Q_OBJECT

public:
    /// Over `fenster`, hidden until something is framed.
    explicit Zeigerahmen(QWidget* fenster);

    /// nullptr, or what is not in the window: frames nothing.
    void umrahme(QWidget* ziel);
    [[nodiscard]] QWidget* ziel() const { return m_ziel; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_ziel;
};

}  // namespace isp::gui
