// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"
#include "gui/widgets/eintragsliste.h"
#include "workspace/bedarfsrechnung.h"

namespace isp::gui {

/// A row of the comparison, with the name of its Raum; the sum of all has none.
struct Bedarfstabellenzeile {
    workspace::Bedarfszeile zeile;
    QString raum;
    QString hinweis;  ///< what is missing and why, what was settled by hand
    bool gesamt = false;
};

/// Bedarf against Angebot per Raum. The rows stand as the Bedarf names its Räume, the sum at the end.
[[nodiscard]] EintragslisteVon<Bedarfstabellenzeile>* baueBedarfstabelle(QWidget* parent);
[[nodiscard]] std::vector<Bedarfstabellenzeile> bedarfstabellenzeilen(
    const workspace::Bedarfsrechnung& rechnung, Umgebung& umgebung, const Stammdaten& stamm);
/// Sentences on the whole table: invented figures, Angebote in several Räume.
[[nodiscard]] QString bedarfsanmerkung(const workspace::Bedarfsrechnung& rechnung, const Stammdaten& stamm);

/// `+12 fehlen`, `−3 übrig`, `0 gedeckt`: sign and word; `–` where it is not known.
[[nodiscard]] QString lueckentext(const std::optional<double>& luecke, int nachkommastellen = 0);
/// `120 (110 bis 130)`; `–` where it is not known.
[[nodiscard]] QString spannentext(const workspace::Spanne& spanne);

}  // namespace isp::gui
