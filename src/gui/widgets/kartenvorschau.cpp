// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/kartenvorschau.h"

#include <QElapsedTimer>
#include <QPaintDevice>

namespace isp::gui {

namespace {

constexpr std::chrono::milliseconds kRuhe{140};

}  // namespace

Kartenvorschau::Kartenvorschau() {
    m_ruhe.setSingleShot(true);
    m_ruhe.setInterval(kRuhe);
}

void Kartenvorschau::paint(QPainter& painter, render::Kartenmaler& maler) {
    m_vorschau = m_ruhe.isActive() && !m_bild.isNull() && m_size == maler.size();
    if (!m_vorschau) {
        QElapsedTimer clock;
        clock.start();
        maler.paint(painter);
        // Kept only where needed: the second painting works from what the first has prepared.
        if (clock.elapsed() >= m_frist.count()) keep(maler, painter.device()->devicePixelRatioF());
        return;
    }
    const auto now = maler.ansicht();
    const auto corner = [&](QPointF pixel) { return now.toPixel(m_ansicht.toWelt(pixel, m_size), m_size); };
    painter.save();
    painter.setClipRect(QRectF({}, m_size), Qt::IntersectClip);
    painter.drawPixmap(QRectF(corner({0.0, 0.0}), corner({m_size.width(), m_size.height()})), m_bild,
                       m_bild.rect());
    painter.restore();
}

void Kartenvorschau::keep(render::Kartenmaler& maler, double ratio) {
    m_size = maler.size();
    m_ansicht = maler.ansicht();
    m_bild = QPixmap((m_size * ratio).toSize());
    m_bild.setDevicePixelRatio(ratio);
    m_bild.fill(Qt::transparent);
    QPainter painter(&m_bild);
    maler.paint(painter);
}

}  // namespace isp::gui
