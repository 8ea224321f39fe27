// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sitzungsakte.h"
#include "workspace/kartensicht.h"

#include <QString>
#include <optional>
#include <vector>

namespace isp::workspace {

class Auswahl;
class Werkbank;

struct Folge {
    Praesentationsfolge folge;
    std::vector<Praesentationsfolie> folien;  ///< in their order
};

/// The sequence of a meeting, else nullopt.
[[nodiscard]] Result<std::optional<Folge>> folgeVon(Werkbank& werkbank, SitzungsterminId sitzung);
[[nodiscard]] Result<Folge> liesFolge(Werkbank& werkbank, PraesentationsfolgeId id);
/// The one that was prepared or shown last; nullopt where there is none.
[[nodiscard]] Result<std::optional<PraesentationsfolgeId>> letzteFolge(Werkbank& werkbank);

/// Makes the sequence of a meeting from its agenda, or fills up the one there is with the Punkte it lacks:
/// a title, then for each Punkt the Punkt itself, its Ansicht, the Kreislauf of its Thema (once) and the
/// Bedarfe of the Thema where the step is that of the Bedarfe. Undoable.
[[nodiscard]] Result<PraesentationsfolgeId> bereiteFolgeVor(Werkbank& werkbank, SitzungsterminId sitzung,
                                                            const QString& name);
/// Adds a screen at the end. Undoable.
[[nodiscard]] Result<PraesentationsfolieId> fuegeFolieAn(Werkbank& werkbank, Praesentationsfolie folie);
/// Remembers that it was begun now, which is no step to be undone; nothing where nothing can be written.
[[nodiscard]] Status merkeGezeigt(Werkbank& werkbank, PraesentationsfolgeId id);

/// What may be seen in public: as kartensicht(), but every figure has passed the Freigabetor; classes are
/// those of what is left. Errors: those of kartensicht and of the gate, which then shows nothing.
[[nodiscard]] Result<Kartensicht> oeffentlicheSicht(Werkbank& werkbank, const Anfrage& anfrage,
                                                    const std::optional<Periode>& periode,
                                                    const Klassenwahl& wahl);

}  // namespace isp::workspace
