// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartengeometrie.h"
#include "render/kartenthema.h"
#include "render/palette.h"
#include "render/rangfolge.h"
#include "render/zeitreihe.h"
#include "workspace/grenzlader.h"
#include "workspace/kartengrenzen.h"
#include "workspace/kartensicht.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace isp::workspace {
class Bestand;
}

namespace isp::render {

/// From what the workspace knows to what a map is drawn from: the one way for the window and the command
/// line.

/// The outlines of a level. To be made once per level and day, not per figure.
[[nodiscard]] Kartenquelle kartenquelle(const workspace::Kartengrenzen& grenzen);

/// A boundary file before it is loaded: one area per place, known by its number in the file (from 1) as
/// RaumId.
[[nodiscard]] Kartenquelle kartenquelle(const workspace::Grenzvorschau& vorschau);

/// A map without figures: every area in one quiet colour; those `hervorgehoben(raum)` denies look
/// as if they were outside.
[[nodiscard]] Kartenthema flaechenthema(const Kartengeometrie& geometrie,
                                        const std::function<bool(RaumId)>& hervorgehoben);

/// Figures, classes and every text of one view; the title is a headline that names the Periode (so `periode`
/// stays empty). `grenzen` may be nullptr (a legend or table without a map).
/// `geometrie` gives the order of the areas. Falls back to the first palette where `palette` is not known.
struct Themenwahl {
    std::string palette;
    std::vector<std::pair<std::string, std::string>> merkmale;  ///< for the title, as in the Anfrage
    bool warnungAnzahl = true;  ///< a count is coloured as area: say what that does
    bool umNull =
        false;  ///< the classes lie symmetrically around 0: there a diverging palette has its middle
};
[[nodiscard]] Kartenthema kartenthema(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand,
                                      const workspace::Kartengrenzen* grenzen,
                                      const Kartengeometrie& geometrie, const Themenwahl& wahl);

/// How a figure stands on a map; needs its class where it has one.
[[nodiscard]] Gebietswert gebietswert(const Zelle& zelle, const workspace::Kartensicht& sicht);

/// All Räume of the view, highest first, with the colours of the map.
[[nodiscard]] Rangfolge rangfolge(const workspace::Kartensicht& sicht, const workspace::Bestand& bestand,
                                  const std::string& palette);

/// All Perioden of all Räume; `gebiet` (may be nullptr) is the same question for the whole territory, left
/// out for counts, which it would dwarf. `referenzen`: Land and Bund (workspace::referenzen).
[[nodiscard]] Verlauf verlauf(const workspace::Werteblock& block, const workspace::Werteblock* gebiet,
                              const workspace::Bestand& bestand,
                              const std::vector<workspace::WerteblockPtr>& referenzen = {});

/// Colours of the classes. A diverging palette has its middle at the class of the Kreis and is turned round
/// where low is the burdened end, so that the warm end always means burdened.
[[nodiscard]] std::vector<QColor> klassenfarben(const workspace::Kartensicht& sicht,
                                                const std::string& palette);

/// `Bevölkerung, weiblich`: the name with the chosen Ausprägungen.
[[nodiscard]] QString bezeichnung(const workspace::Werteblock& block, const workspace::Bestand& bestand,
                                  const std::vector<std::pair<std::string, std::string>>& merkmale);

}  // namespace isp::render
