// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenadapter.h"
#include "render/mehrfachblatt.h"

#include <string>
#include <vector>

namespace isp::render {

/// The nine colours of two figures in thirds: the ramps `blau` (to the right) and `warm` (upwards)
/// multiplied; index 3 * row + column.
[[nodiscard]] std::vector<QColor> bivariatfarben();

/// Two views of one level in thirds each, on one map. The second one is a figure of its own Periode. Errors:
/// those of analysis::bivariat.
[[nodiscard]] Result<Kartenthema> bivariatthema(const workspace::Kartensicht& a,
                                                const workspace::Kartensicht& b,
                                                const workspace::Bestand& bestand,
                                                const workspace::Kartengrenzen* grenzen,
                                                const Kartengeometrie& geometrie, const Themenwahl& wahl);

/// Perioden with figures, the first and the last among them, at most `anzahl`, evenly spread.
[[nodiscard]] std::vector<std::size_t> reihenperioden(const workspace::Werteblock& block, std::size_t anzahl);

/// The same figures at several times in the classes of all of them together (`perioden` are indices into the
/// block). Errors: those of classing.
[[nodiscard]] Result<Mehrfachinhalt> reihenkarten(const workspace::Kartensicht& sicht,
                                                  const std::vector<std::size_t>& perioden,
                                                  const workspace::Klassenwahl& klassen,
                                                  const workspace::Bestand& bestand,
                                                  const workspace::Kartengrenzen* grenzen,
                                                  std::shared_ptr<const Kartengeometrie> geometrie,
                                                  const Themenwahl& wahl);

}  // namespace isp::render
