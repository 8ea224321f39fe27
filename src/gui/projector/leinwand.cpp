// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projector/leinwand.h"

#include <QCloseEvent>
#include <QPainter>

namespace isp::gui {

Leinwand::Leinwand(QWidget* parent, Qt::WindowFlags flags) : QWidget(parent, flags) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Leinwand"));
}

void Leinwand::zeige(render::Folie folie) {
    m_folie = std::move(folie);
    setAccessibleDescription(m_folie.titel);
    update();
}

void Leinwand::setSchwarz(bool schwarz) {
    m_schwarz = schwarz;
    update();
}

void Leinwand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_schwarz)
        painter.fillRect(rect(), Qt::black);
    else
        render::maleFolie(painter, size(), m_folie);
}

void Leinwand::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT geschlossen();
}

}  // namespace isp::gui
