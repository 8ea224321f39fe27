// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenmaler.h"

#include <QPixmap>
#include <QTimer>
#include <chrono>

namespace isp::gui {

/// The last picture of a map, moved and enlarged while a drag or the wheel changes the view faster than a
/// large map can be painted. A map that is painted within a frame is painted every time.
class Kartenvorschau {
public:
    Kartenvorschau();

    /// How long a picture may take to be painted anew in every frame of a movement.
    void setFrist(std::chrono::milliseconds frist) { m_frist = frist; }
    /// Called where a gesture changes the view; `fertig` when it has come to rest.
    void bewegt() { m_ruhe.start(); }
    /// The gesture is over: the next paint is a full one.
    void ruht() { m_ruhe.stop(); }
    template <typename F>
    void beiRuhe(QObject* context, F fertig) {
        QObject::connect(&m_ruhe, &QTimer::timeout, context, fertig);
    }
    /// The picture no longer shows what the map does.
    void verwirf() { m_bild = {}; }

    /// Paints the map at the painter's origin, from the last picture during a gesture.
    void paint(QPainter& painter, render::Kartenmaler& maler);
    /// Whether the last paint() only moved a picture.
    [[nodiscard]] bool warVorschau() const noexcept { return m_vorschau; }

private:
    void keep(render::Kartenmaler& maler, double ratio);

    std::chrono::milliseconds m_frist{20};
    QTimer m_ruhe;
    QPixmap m_bild;
    render::Kartenansicht m_ansicht;
    QSizeF m_size;
    bool m_vorschau = false;
};

}  // namespace isp::gui
