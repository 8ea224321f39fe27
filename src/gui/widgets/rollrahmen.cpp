// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rollrahmen.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

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

namespace {

bool exceeds(const QSize& size, const QSize& limit) {
    return size.width() > limit.width() || size.height() > limit.height();
}

/// Puts all a dialog has into a part that scrolls; the widgets stay its own and keep their order.
void makeScroll(QWidget& dialog) {
    auto* inner = new QWidget(&dialog);
    inner->setLayout(dialog.layout());
    auto* frame = new Rollrahmen(Rollrahmen::kBeide, &dialog);
    frame->setWidget(inner);
    // The surface stays the dialog's own, not the white of a list.
    inner->setAutoFillBackground(false);
    frame->viewport()->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
}

}  // namespace

/// The main window is no larger than its screen; where it is, as in the pictures of --rundgang, what belongs
/// to it may be as large.
bool Bildschirmgrenze::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Show || !watched->isWidgetType()) return false;
    auto* window = static_cast<QWidget*>(watched);
    const bool ours = window->windowType() == Qt::Dialog || window->windowType() == Qt::Window;
    if (!window->isWindow() || !ours || window == &m_hauptfenster || window->isFullScreen()) return false;
    const auto limit = window->screen()->availableSize().expandedTo(m_hauptfenster.size());
    auto* layout = window->layout();
    if (window->inherits("QDialog") && layout != nullptr && exceeds(layout->totalMinimumSize(), limit)) {
        window->setMinimumSize(0, 0);
        makeScroll(*window);
    }
    if (exceeds(window->size(), limit)) window->resize(window->size().boundedTo(limit));
    return false;
}

}  // namespace isp::gui
