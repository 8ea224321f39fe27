// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/zeigerahmen.h"

#include "gui/theme.h"

#include <QEvent>
#include <QPainter>

namespace isp::gui {

namespace {

constexpr double kStrich = 3.0;

}  // namespace

Zeigerahmen::Zeigerahmen(QWidget* fenster) : QWidget(fenster) {
    setObjectName(QStringLiteral("zeigerahmen"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    fenster->installEventFilter(this);
    hide();
}

void Zeigerahmen::umrahme(QWidget* ziel) {
    if (m_ziel != nullptr) m_ziel->removeEventFilter(this);
    m_ziel = ziel != nullptr && parentWidget()->isAncestorOf(ziel) ? ziel : nullptr;
    if (m_ziel != nullptr) m_ziel->installEventFilter(this);
    place();
}

bool Zeigerahmen::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::LayoutRequest:
            place();
            break;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

void Zeigerahmen::place() {
    if (m_ziel == nullptr || !m_ziel->isVisible()) return hide();
    const QRect there(m_ziel->mapTo(parentWidget(), QPoint()), m_ziel->size());
    const int air = abstand(1);
    setGeometry(there.adjusted(-air, -air, air, air).intersected(parentWidget()->rect()));
    show();
    raise();
}

void Zeigerahmen::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kStrich));
    const double half = kStrich / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), abstand(1), abstand(1));
}

}  // namespace isp::gui
