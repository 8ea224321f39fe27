// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "geo/figuren.h"
#include "geo/rasterbild.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// A layer from elsewhere (roads, waters, stops …) behind or over a map: where it is read from and how it
/// stands there. The file itself stays where it is.
struct Hintergrund {
    std::string pfad;
    std::string ebene;  ///< layer of the file
    std::string name;   ///< in the legend
    bool sichtbar = true;
    bool darueber = false;  ///< over the areas instead of beneath their borders
    bool bild = false;      ///< a picture (geo::Rasterbild) instead of lines, areas and places
    friend bool operator==(const Hintergrund&, const Hintergrund&) = default;
};

/// A list of them as text, as the Auswahl keeps it (`karte.hintergrund`), in the order they are painted; an
/// unreadable text is none.
[[nodiscard]] std::string toText(const std::vector<Hintergrund>& ebenen);
[[nodiscard]] std::vector<Hintergrund> hintergrundFromText(const std::string& text);

/// One entry for every layer of a file that can be drawn, or for the picture it is. Errors: those of
/// geo::inspect.
[[nodiscard]] Result<std::vector<Hintergrund>> hintergrundEbenen(const std::filesystem::path& pfad);

/// The CRS all geometry of a store is in.
[[nodiscard]] std::string kartencrs(Werkbank& werkbank);

/// What a store has boundaries of, in its CRS, with a margin; empty where there are none.
[[nodiscard]] Rechteck kartenrahmen(Werkbank& werkbank);

/// Either of the two.
struct Hintergrundinhalt {
    std::shared_ptr<const geo::Figuren> figuren;
    std::shared_ptr<const geo::Rasterbild> bild;
};

/// Reads a layer into a CRS, a picture only where it lies in `rahmen`. Errors: base's file codes where the
/// file is gone; those of geo::readFiguren and geo::readRaster.
[[nodiscard]] Result<Hintergrundinhalt> leseHintergrund(const Hintergrund& ebene, const std::string& crs,
                                                        const Rechteck& rahmen,
                                                        const Progress& progress = {});

}  // namespace isp::workspace
