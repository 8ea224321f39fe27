// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/kartenvorschau.h"

#include <QPaintDevice>
#include <utility>

namespace isp::gui {

using render::Kartenmaler;
using render::Kartenraster;
using render::Rasterauftrag;

bool Kartenvorschau::zeigbar(const Rasterauftrag& auftrag) const {
    return !m_bild.isNull() && m_gezeigt && m_gezeigt->size == auftrag.size &&
           m_gezeigt->geometrie == auftrag.geometrie && m_gezeigt->scale == auftrag.scale;
}

void Kartenvorschau::paint(QPainter& painter, Kartenmaler& maler) {
    const auto order = maler.auftrag(painter.device()->devicePixelRatioF());
    const bool large = order.punkte() >= m_grenze;
    m_vorschau = large && !maler.bereit(order.scale) && zeigbar(order);
    if (!m_vorschau) {
        maler.paint(painter);
        // The second painting works from what the first has prepared.
        if (large && (m_bild.isNull() || m_gezeigt != order)) keep(maler, order);
        return;
    }
    prepare(maler, order);
    const auto corner = [&](QPointF pixel) {
        return order.ansicht.toPixel(m_gezeigt->ansicht.toWelt(pixel, order.size), order.size);
    };
    painter.save();
    painter.setClipRect(QRectF({}, order.size), Qt::IntersectClip);
    painter.drawPixmap(QRectF(corner({0.0, 0.0}), corner({order.size.width(), order.size.height()})), m_bild,
                       m_bild.rect());
    painter.restore();
}

/// One view at a time: while a gesture goes on, the next one to be prepared is the one shown by then.
void Kartenvorschau::prepare(Kartenmaler& maler, const Rasterauftrag& auftrag) {
    if (m_job.running()) return;
    m_job.start([auftrag](const Progress&) { return Kartenraster::make(auftrag); },
                [this, &maler](std::optional<Kartenraster> made) { deliver(maler, std::move(made)); });
}

void Kartenvorschau::deliver(Kartenmaler& maler, std::optional<Kartenraster> raster) {
    if (!raster) {
        verwirf();  // cannot be prepared: the next paint() does without
    } else if (const auto now = maler.ansicht(); raster->auftrag.ansicht != now) {
        // The view went on meanwhile. Still newer than the picture that is being moved.
        const auto order = raster->auftrag;
        maler.setAnsicht(order.ansicht);
        if (maler.uebernimm(std::move(*raster))) keep(maler, order);
        maler.setAnsicht(now);
    } else {
        maler.uebernimm(std::move(*raster));
    }
    if (m_fertig) m_fertig();
}

void Kartenvorschau::keep(Kartenmaler& maler, const Rasterauftrag& auftrag) {
    m_gezeigt = auftrag;
    m_bild = QPixmap((auftrag.size * auftrag.scale).toSize());
    m_bild.setDevicePixelRatio(auftrag.scale);
    m_bild.fill(Qt::transparent);
    QPainter painter(&m_bild);
    maler.paint(painter);
}

}  // namespace isp::gui
