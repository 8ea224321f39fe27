// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rollrahmen.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

namespace isp::gui {

Rollrahmen::Rollrahmen(Richtung richtung, QWidget* parent) : QScrollArea(parent), m_richtung(richtung) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);  // the parts take it
    if (richtung == kHoch) setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

Rollrahmen* Rollrahmen::um(const QWidget& inhalt) {
    return static_cast<Rollrahmen*>(inhalt.parentWidget()->parentWidget());
}

void Rollrahmen::fitWidth() {
    if (m_richtung != kHoch || widget() == nullptr) return;
    const auto needed = widget()->minimumSizeHint();
    const int bar = needed.height() > height() ? verticalScrollBar()->sizeHint().width() : 0;
    setFixedWidth(needed.width() + bar);
}

bool Rollrahmen::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) fitWidth();
    return QScrollArea::event(event);
}

bool Rollrahmen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) fitWidth();
    return QScrollArea::eventFilter(watched, event);
}

Bildschirmgrenze::Bildschirmgrenze(QWidget& hauptfenster)
    : QObject(&hauptfenster),
      m_hauptfenster(hauptfenster) {}

/// The main window is no larger than its screen; where it is, as in the pictures of --rundgang, what belongs
/// to it may be as large.
bool Bildschirmgrenze::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Show || !watched->isWidgetType()) return false;
    auto* window = static_cast<QWidget*>(watched);
    const bool ours = window->windowType() == Qt::Dialog || window->windowType() == Qt::Window;
    if (!window->isWindow() || !ours || window == &m_hauptfenster || window->isFullScreen()) return false;
    const auto limit = window->screen()->availableSize().expandedTo(m_hauptfenster.size());
    if (window->width() > limit.width() || window->height() > limit.height())
        window->resize(window->size().boundedTo(limit));
    return false;
}

}  // namespace isp::gui
