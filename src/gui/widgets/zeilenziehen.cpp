// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/zeilenziehen.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>
#include <cstdlib>

namespace isp::gui {

namespace {

constexpr int kLinie = 3;  ///< pixels

}  // namespace

Zeilenziehen::Zeilenziehen(QTableView& tabelle, std::function<bool()> darf)
    : QObject(&tabelle),
      m_tabelle(tabelle),
      m_darf(std::move(darf)),
      m_linie(new QFrame(tabelle.viewport())) {
    m_linie->setAutoFillBackground(true);
    m_linie->setBackgroundRole(QPalette::Highlight);
    m_linie->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_linie->hide();
    tabelle.installEventFilter(this);
    tabelle.viewport()->installEventFilter(this);
}

int Zeilenziehen::yOf(int edge) const {
    const int last = m_tabelle.model()->rowCount() - 1;
    return edge <= last ? m_tabelle.rowViewportPosition(edge)
                        : m_tabelle.rowViewportPosition(last) + m_tabelle.rowHeight(last);
}

int Zeilenziehen::edgeAt(int y) const {
    int best = 0;
    for (int edge = 1; edge <= m_tabelle.model()->rowCount(); ++edge)
        if (std::abs(yOf(edge) - y) < std::abs(yOf(best) - y)) best = edge;
    return best;
}

void Zeilenziehen::press(const QPoint& position) {
    m_zeile.reset();
    const auto index = m_tabelle.indexAt(position);
    if (!index.isValid() || !m_darf()) return;
    m_zeile = index.row();
    m_anfang = position;
}

bool Zeilenziehen::pull(const QPoint& position) {
    if (!m_zeile) return false;
    const bool far = (position - m_anfang).manhattanLength() >= QApplication::startDragDistance();
    if (!m_zieht && !far) return true;  // a hand is never quite still: no second row is marked by that
    if (!m_zieht) m_tabelle.viewport()->setCursor(Qt::ClosedHandCursor);
    m_zieht = true;
    auto* bar = m_tabelle.verticalScrollBar();
    if (position.y() < 0) bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    if (position.y() > m_tabelle.viewport()->height())
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    m_kante = edgeAt(position.y());
    m_linie->setGeometry(0, yOf(m_kante) - kLinie / 2, m_tabelle.viewport()->width(), kLinie);
    m_linie->show();
    return true;
}

bool Zeilenziehen::letGo() {
    const bool pulled = m_zieht && m_zeile.has_value();
    const int from = m_zeile.value_or(0);
    const int to = m_kante > from ? m_kante - 1 : m_kante;
    cancel();
    if (pulled && to != from) Q_EMIT gezogen(from, to);
    return pulled;
}

void Zeilenziehen::cancel() {
    if (m_zieht) m_tabelle.viewport()->unsetCursor();
    m_zeile.reset();
    m_zieht = false;
    m_linie->hide();
}

bool Zeilenziehen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_tabelle) {
        const bool escape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (!escape || !m_zieht) return false;
        cancel();
        return true;
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier)
                press(mouse->position().toPoint());
            return false;  // the row is chosen as by any click
        case QEvent::MouseMove:
            return mouse->buttons().testFlag(Qt::LeftButton) && pull(mouse->position().toPoint());
        case QEvent::MouseButtonRelease:
            return mouse->button() == Qt::LeftButton && letGo();
        default:
            return false;
    }
}

}  // namespace isp::gui
