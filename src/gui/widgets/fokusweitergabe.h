// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QFocusEvent>
#include <QWidget>

namespace isp::gui {

/// Hands the focus a widget is given on to one of its parts. Instead of QWidget::setFocusProxy(), which takes
/// widgets out of the round of the Tab key where the proxy lies deeper than a child.
class Fokusweitergabe : public QObject {
public:
    Fokusweitergabe(QWidget& from, QWidget& to) : QObject(&from), m_to(&to) {
        from.setFocusPolicy(Qt::ClickFocus);
        from.installEventFilter(this);
    }
    void setZiel(QWidget& to) { m_to = &to; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn) m_to->setFocus(static_cast<QFocusEvent*>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_to;
};

}  // namespace isp::gui
