// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/flaechenraster.h"
#include "render/kartenansicht.h"
#include "render/kartengeometrie.h"
#include "render/theme.h"

#include <QImage>
#include <QSizeF>
#include <memory>
#include <optional>

namespace isp::render {

/// One view of a geometry. Plain values and a geometry nobody changes: it may go to another thread.
struct Rasterauftrag {
    std::shared_ptr<const Kartengeometrie> geometrie;
    Kartenansicht ansicht;
    QSizeF size;         ///< logical pixels
    double scale = 1.0;  ///< device pixels per logical one
    Theme theme = Theme::light();

    /// Vertices that have to be gone through.
    [[nodiscard]] std::size_t punkte() const noexcept;
    friend bool operator==(const Rasterauftrag&, const Rasterauftrag&) = default;
};

/// What a view of a map needs apart from its figures, and what takes long with many vertices: which area
/// covers which pixel, and the border lines.
struct Kartenraster {
    Rasterauftrag auftrag;
    Flaechenraster flaechen;
    QImage linien;  ///< border lines on nothing, device pixels

    /// Reentrant. nullopt where the picture has more pixels than are worth keeping (paper): such a one is
    /// painted as vectors.
    [[nodiscard]] static std::optional<Kartenraster> make(const Rasterauftrag& auftrag);
};

}  // namespace isp::render
