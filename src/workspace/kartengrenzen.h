// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/geometrie.h"
#include "domain/gueltigkeit.h"
#include "workspace/bestand.h"

#include <memory>
#include <string>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

/// The outline of one Raum on a map.
struct Grenzflaeche {
    RaumId raum;
    std::string name;
    MultiPolygon grenze;
};

/// Everything a map of one Raumebene is drawn from, on one day, in the CRS of the store.
struct Kartengrenzen {
    EbeneId ebene;
    std::vector<Grenzflaeche> gebiete;     ///< Räume of the level that have a boundary
    std::vector<Grenzflaeche> ausserhalb;  ///< own territory that belongs to no Raum of the level (Buchholz)
    std::vector<MultiPolygon> innen;       ///< boundaries of the next finer level
    std::vector<MultiPolygon> aussen;      ///< boundaries of the next coarser level
    std::vector<std::string> ohneGrenze;   ///< names of Räume valid on the day that cannot be drawn
    std::string quelle;                    ///< distinct sources of the boundaries, joined by `; `
    bool schematisch = false;              ///< at least one boundary is a stand-in
    /// True where no boundary holds on the day asked for and those of today are taken instead.
    bool ersatzweise = false;
    /// Days on which the same boundaries hold: whoever keeps them need not ask again within.
    Gueltigkeit gueltigkeit;
};

using KartengrenzenPtr = std::shared_ptr<const Kartengrenzen>;

/// Reads the boundaries of a level on a day (ISO). Error kNoGrenzen where no Raum of the level has any.
[[nodiscard]] Result<KartengrenzenPtr> readKartengrenzen(store::Store& store, const Bestand& bestand,
                                                         EbeneId ebene, const std::string& isoDate);

}  // namespace isp::workspace
