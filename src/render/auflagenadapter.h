// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the store's places and layers to what lies over a map.
#pragma once

#include "domain/analyse.h"
#include "render/kartensymbole.h"
#include "workspace/hintergrund.h"

#include <string>
#include <vector>

namespace isp::render {

/// What stands on the map of these Angebote on a day (ISO; empty = any). Without a place they are counted in
/// the notes.
[[nodiscard]] Kartenauflage angebotsauflage(const std::vector<Angebot>& angebote, const std::string& tag);

/// A layer that was read, as it is painted; `stelle` is its place in the list and gives the colour.
[[nodiscard]] Kartenauflage::Ebene hintergrundauflage(const workspace::Hintergrund& ebene,
                                                      const workspace::Hintergrundinhalt& inhalt,
                                                      std::size_t stelle);

}  // namespace isp::render
