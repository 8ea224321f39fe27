// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/runde_werkzeug.h"
#include "gui/panels/stammseite.h"

namespace isp::gui {

/// Fields and lists of the records of the Planungsrunde.
[[nodiscard]] std::vector<Formularfeld<Sitzungstermin>> sitzungsfelder(Umgebung& umgebung);
[[nodiscard]] std::vector<Formularfeld<Planungsauftrag>> auftragsfelder(Umgebung& umgebung);
[[nodiscard]] std::vector<models::Spalte<Sitzungstermin>> sitzungsspalten(Umgebung& umgebung);
/// `namen` is filled before the rows are set.
[[nodiscard]] std::vector<models::Spalte<Planungsauftrag>> auftragsspalten(
    std::shared_ptr<Sitzungsnamen> namen);

[[nodiscard]] Abschnittsplan<Sitzungsreihe> reihenplan(Umgebung& umgebung);
[[nodiscard]] Abschnittsplan<Tagesordnungspunkt> punkteplan(Umgebung& umgebung, SitzungslagePtr lage);
[[nodiscard]] Abschnittsplan<Sitzungsteilnahme> teilnahmeplan(SitzungslagePtr lage);
/// Of one Punkt, as `punkt` says at the moment.
[[nodiscard]] Abschnittsplan<Rundenbeschluss> beschlussplan(Umgebung& umgebung, SitzungslagePtr lage,
                                                            std::function<TagesordnungspunktId()> punkt);
[[nodiscard]] Abschnittsplan<Planungsauftrag> auftragsplan(Umgebung& umgebung, SitzungslagePtr lage,
                                                           std::function<TagesordnungspunktId()> punkt);
[[nodiscard]] Schrittlage rundenlage(Umgebung& umgebung);

}  // namespace isp::gui
