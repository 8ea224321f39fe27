// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/bildwidget.h"

#include "gui/zugang.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace isp::gui {

namespace {

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

/// With one of these a key means something else: Alt+← goes back.
bool hasModifier(const QKeyEvent& event) {
    return event.modifiers().testAnyFlags(Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier);
}

}  // namespace

Bildwidget::Bildwidget(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

int Bildwidget::naechster(int teil, int key) const {
    const int last = anzahl() - 1;
    switch (key) {
        case Qt::Key_Right:
        case Qt::Key_Down:
            return std::min(teil + 1, last);
        case Qt::Key_Left:
        case Qt::Key_Up:
            return std::max(teil - 1, 0);
        default:
            return teil;
    }
}

void Bildwidget::setFokus(int teil) {
    const int next = teil >= 0 && teil < anzahl() ? teil : -1;
    if (next == m_fokus) return;
    m_fokus = next;
    describe();
    update();
    if (m_fokus >= 0) meldeTeilfokus(*this, m_fokus);
    Q_EMIT fokusChanged(m_fokus);
}

void Bildwidget::setHover(int teil) {
    if (teil == m_hover) return;
    m_hover = teil;
    setCursor(teil >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT hoverChanged(teil);
}

void Bildwidget::describe() {
    auto text = satz();
    if (m_fokus >= 0) text += QLatin1Char('\n') + tooltip(m_fokus);
    setAccessibleDescription(text);
}

void Bildwidget::erneuere() {
    ordne();
    setFocusPolicy(anzahl() > 0 ? Qt::StrongFocus : Qt::NoFocus);  // nothing to go to: no stop of the Tab key
    setHover(-1);
    if (m_fokus >= anzahl()) setFokus(-1);
    describe();
    update();
}

/// Arrow keys go through the parts here, even where they are shortcuts of the panel around (Perioden of the
/// Atlas).
bool Bildwidget::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isArrow(key.key()) && !hasModifier(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto teil = teilBei(help->pos());
    if (teil)
        QToolTip::showText(help->globalPos(), tooltip(*teil), this);
    else
        QToolTip::hideText();
    return true;
}

void Bildwidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    ordne();
}

void Bildwidget::mouseMoveEvent(QMouseEvent* event) {
    setHover(teilBei(event->position()).value_or(-1));
}

void Bildwidget::mousePressEvent(QMouseEvent* event) {
    m_gedrueckt = event->button() == Qt::LeftButton ? teilBei(event->position()).value_or(-1) : -1;
}

void Bildwidget::mouseReleaseEvent(QMouseEvent* event) {
    const int pressed = std::exchange(m_gedrueckt, -1);
    if (pressed < 0 || event->button() != Qt::LeftButton || teilBei(event->position()) != pressed) return;
    setFokus(pressed);
    waehle(pressed);
}

void Bildwidget::leaveEvent(QEvent* event) {
    setHover(-1);
    QWidget::leaveEvent(event);
}

void Bildwidget::keyPressEvent(QKeyEvent* event) {
    const int count = anzahl();
    if (count == 0 || hasModifier(*event)) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Left:
        case Qt::Key_Down:
        case Qt::Key_Up:
            return setFokus(m_fokus < 0 ? ersterTeil() : naechster(m_fokus, event->key()));
        case Qt::Key_Home:
            return setFokus(0);
        case Qt::Key_End:
            return setFokus(count - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_fokus >= 0) return waehle(m_fokus);
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void Bildwidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    // With the mouse the part comes from the click.
    if (m_fokus < 0 && anzahl() > 0 && event->reason() != Qt::MouseFocusReason) {
        setFokus(ersterTeil());
    } else if (m_fokus >= 0) {
        meldeTeilfokus(*this, m_fokus);
    }
    update();
}

void Bildwidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void Bildwidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        ordne();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace isp::gui
