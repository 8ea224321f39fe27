// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenmaler.h"
#include "workspace/jobs.h"

#include <QPixmap>
#include <functional>
#include <optional>

namespace isp::gui {

/// Paints a map whose view changes faster than it can be prepared: the last picture is moved and enlarged at
/// once, while the new view is prepared in another thread and shown as soon as it is there. A map of few
/// vertices is painted every time.
class Kartenvorschau {
public:
    /// Vertices in view from which a map is prepared in another thread.
    void setGrenze(std::size_t punkte) { m_grenze = punkte; }
    /// Called when a newer picture can be painted.
    void beiFertig(std::function<void()> fertig) { m_fertig = std::move(fertig); }
    /// The picture no longer shows what the map does.
    void verwirf() { m_bild = {}; }

    /// Paints the map at the painter's origin. `maler` has to outlive this object.
    void paint(QPainter& painter, render::Kartenmaler& maler);
    /// Whether the last paint() only moved a picture.
    [[nodiscard]] bool warVorschau() const noexcept { return m_vorschau; }

private:
    [[nodiscard]] bool zeigbar(const render::Rasterauftrag& auftrag) const;
    void keep(render::Kartenmaler& maler, const render::Rasterauftrag& auftrag);
    void prepare(render::Kartenmaler& maler, const render::Rasterauftrag& auftrag);
    void deliver(render::Kartenmaler& maler, std::optional<render::Kartenraster> raster);

    std::size_t m_grenze = 50'000;
    std::function<void()> m_fertig;
    workspace::Job m_job;
    QPixmap m_bild;
    std::optional<render::Rasterauftrag> m_gezeigt;  ///< what m_bild shows
    bool m_vorschau = false;
};

}  // namespace isp::gui
