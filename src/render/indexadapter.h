// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/beitragsbild.h"
#include "render/kartengeometrie.h"
#include "render/kartenthema.h"
#include "render/statusmatrix.h"
#include "workspace/indexrechnung.h"

#include <QStringList>

namespace isp::workspace {
class Bestand;
class Werkbank;
}  // namespace isp::workspace

namespace isp::render {

/// From an index that was computed to what is drawn of it, every text included.

/// The class of each Raum is its group in the matrix; the text of an area is the code of the group.
[[nodiscard]] Kartenthema indexthema(const workspace::Indexrechnung& index, workspace::Werkbank& werkbank,
                                     const Kartengeometrie& geometrie);
[[nodiscard]] Statusmatrix statusmatrix(const workspace::Indexrechnung& index);
[[nodiscard]] Beitragsbild beitragsbild(const workspace::Indexrechnung& index,
                                        const workspace::Indexzeile& zeile,
                                        const workspace::Bestand& bestand);

/// Column of the matrix a Raum stands in.
[[nodiscard]] int dynamikspalte(const workspace::Indexzeile& zeile);
/// Why a Raum has no index; empty where it has one.
[[nodiscard]] QString ausschlusswort(const workspace::Indexrechnung& index,
                                     const workspace::Indexzeile& zeile);
/// Lines of the card beside the pointer.
[[nodiscard]] QStringList indexkarte(const workspace::Indexrechnung& index,
                                     const workspace::Indexzeile& zeile, const workspace::Bestand& bestand);

}  // namespace isp::render
