// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importauftrag.h"

#include <QString>
#include <QStringList>

/// How an import preview is put into words.
namespace isp::gui::importtexte {

/// `Regionaldatenbank (GENESIS-Tabelle)` for the code of a layout.
[[nodiscard]] QString layoutName(const std::string& layout);
/// `2 Kennzahlen · 95 Gemeinden, 15 Räume · 2008 bis 2015 · 12.345 Werte`: what taking it over would bring.
[[nodiscard]] QString zusammenfassung(const workspace::Importstand& stand);
/// Räume found per level, outside, unknown.
[[nodiscard]] QString orte(const workspace::Importstand& stand);
/// `2008, 2009, 2010` or, from five on, `2008 bis 2015 (8 Perioden)`.
[[nodiscard]] QString perioden(const std::vector<Periode>& perioden);
/// `geheim gehalten: 12 · vorläufig: 3`; empty where no figure has a sign.
[[nodiscard]] QString zeichen(const workspace::Importvorschau& vorschau);
/// `genesis · Zeichensatz ISO-8859-1 · Trennzeichen ;`
[[nodiscard]] QString datei(const workspace::Importvorschau& vorschau);
/// What Übernehmen will do, one statement per line.
/// What nobody has looked at yet: suggested and new Kennzahlen, open places, doubtful figures. Empty:
/// nothing.
[[nodiscard]] QStringList offenes(const workspace::Importstand& stand);
[[nodiscard]] QString uebersicht(const workspace::Importstand& stand);
/// What came of it: `Einwohner.csv: 120 Werte neu, 4 geändert, 2 unverändert.`
[[nodiscard]] QString ergebnis(const Lieferung& lieferung);
[[nodiscard]] QString anzahl(std::size_t n, const QString& einzahl, const QString& mehrzahl);

}  // namespace isp::gui::importtexte
