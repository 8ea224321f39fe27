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
    if (richtung != kBeide) setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

Rollrahmen::Rollrahmen(Richtung richtung, QWidget* inhalt, QWidget* parent) : Rollrahmen(richtung, parent) {
    setWidget(inhalt);
    inhalt->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

/// The bar has its place from the start: it comes when the content is too high already.
QSize Rollrahmen::sizeHint() const {
    if (m_richtung != kHochBreit || widget() == nullptr) return QScrollArea::sizeHint();
    return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
}

QSize Rollrahmen::minimumSizeHint() const {
    const auto any = QScrollArea::minimumSizeHint();
    if (m_richtung != kHochBreit || widget() == nullptr) return any;
    const int content = widget()->minimumSizeHint().expandedTo(widget()->minimumSize()).width();
    return {content + verticalScrollBar()->sizeHint().width(), any.height()};
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
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fitWidth();
        updateGeometry();
    }
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
    auto* frame = new Rollrahmen(Rollrahmen::kBeide, inner, &dialog);
    auto* outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
}

}  // namespace

bool Bildschirmgrenze::isOurs(const QWidget& window) const {
    const bool kind = window.windowType() == Qt::Dialog || window.windowType() == Qt::Window;
    return window.isWindow() && kind && &window != &m_hauptfenster && !window.isFullScreen();
}

/// The main window is no larger than its screen; where it is, as in the pictures of --rundgang, what belongs
/// to it may be as large.
void Bildschirmgrenze::fit(QWidget& window) {
    const auto limit = window.screen()->availableSize().expandedTo(m_hauptfenster.size());
    auto* layout = window.layout();
    if (window.inherits("QDialog") && layout != nullptr && exceeds(layout->totalMinimumSize(), limit)) {
        window.setMinimumSize(0, 0);
        makeScroll(window);
    }
    if (exceeds(window.size(), limit)) window.resize(window.size().boundedTo(limit));
}

bool Bildschirmgrenze::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest;
    if (!asks || !watched->isWidgetType()) return false;
    auto* window = static_cast<QWidget*>(watched);
    if (isOurs(*window) && (event->type() == QEvent::Show || window->isVisible())) fit(*window);
    return false;
}

}  // namespace isp::gui
