// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/plausibilitaet.h"
#include "workspace/bestand.h"

#include <QString>
#include <string>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

class Auswertung;
class Werkbank;

/// Looks through all delivered figures of the own Räume (and the Kreis) for what is impossible or improbable.
/// Nothing is compared across a Bruch. What somebody has confirmed (Wertbestaetigung) is left out, or with
/// `mitBestaetigten` marked. Ordered by code, Periode and Raum. The formulas: docs/methoden.md.
[[nodiscard]] Result<std::vector<Pruefbefund>> pruefePlausibilitaet(store::Store& store,
                                                                    const Bestand& bestand,
                                                                    Auswertung& auswertung,
                                                                    bool mitBestaetigten = false,
                                                                    const Progress& progress = {});

/// Marks the findings somebody has confirmed.
[[nodiscard]] Status markiereBestaetigte(store::Store& store, std::vector<Pruefbefund>& befunde);

/// Says that a figure is right, with the reason. `schritt` names the step for the Edit menu.
[[nodiscard]] Status bestaetige(Werkbank& werkbank, const Pruefbefund& befund, const std::string& grund,
                                const QString& schritt);
/// Takes the confirmation of a finding back.
[[nodiscard]] Status nimmBestaetigungZurueck(Werkbank& werkbank, const Pruefbefund& befund,
                                             const QString& schritt);

}  // namespace isp::workspace
