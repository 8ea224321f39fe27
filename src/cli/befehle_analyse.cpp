// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistik.h"
#include "cli/analysefrage.h"
#include "cli/klassenoptionen.h"
#include "workspace/kartensicht.h"
#include "workspace/werteabfrage.h"

namespace isp::cli {

Result<Ergebnis> klassen(const Aufruf& aufruf) {
    ISP_TRY(auto wahl, klassenwahlOf(aufruf));
    ISP_TRY(const auto g, frage(aufruf));
    wahl.alleZeitpunkte = aufruf.text("periode") == "alle";
    wahl.anpassen = false;
    std::size_t periode = 0;
    if (!wahl.alleZeitpunkte) {
        ISP_TRY(periode, periodeIn(aufruf, *g.block, *g.ebene));
    }
    Ergebnis ergebnis;
    ISP_TRY(const auto k, workspace::klassenFor(*g.block, periode, wahl, ergebnis.issues));
    ergebnis.issues.append(k.hinweise);
    ergebnis.tabelle.spalten = {QStringLiteral("klasse"), QStringLiteral("von"), QStringLiteral("bis"),
                                QStringLiteral("anzahl")};
    double von = k.unten;
    for (std::size_t i = 0; i < k.size(); ++i) {
        const int digits = g.block->nachkommastellen + 1;
        ergebnis.tabelle.zeilen.push_back({Feld(static_cast<std::int64_t>(i + 1)), Feld::zahl(von, digits),
                                           Feld::zahl(k.oben[i], digits),
                                           Feld(static_cast<std::int64_t>(k.anzahl[i]))});
        von = k.oben[i];
    }
    return ergebnis;
}

Result<Ergebnis> statistik(const Aufruf& aufruf) {
    ISP_TRY(const auto g, frage(aufruf));
    ISP_TRY(const auto periode, periodeIn(aufruf, *g.block, *g.ebene));
    const auto& bestand = g.werkbank->bestand();
    std::vector<double> gewichte;
    bool allKnown = true;
    for (const auto p : g.block->raeume) {
        const auto& einwohner = bestand.raeume()[p].einwohner;
        allKnown = allKnown && einwohner.has_value();
        gewichte.push_back(einwohner.value_or(0.0));
    }
    if (!allKnown) gewichte.clear();
    const auto k = analysis::kennwerte(g.block->zahlen(periode), gewichte);
    const int digits = g.block->nachkommastellen + 1;
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("n"),
                                QStringLiteral("mittel"),
                                QStringLiteral("gewichtetes_mittel"),
                                QStringLiteral("median"),
                                QStringLiteral("stdabw"),
                                QStringLiteral("min"),
                                QStringLiteral("max"),
                                QStringLiteral("q1"),
                                QStringLiteral("q3"),
                                QStringLiteral("gini"),
                                QStringLiteral("variationskoeffizient")};
    ergebnis.tabelle.zeilen.push_back(
        {Feld(static_cast<std::int64_t>(k.n)), Feld::zahl(k.mittel, digits),
         Feld::zahl(k.gewichtetesMittel, digits), Feld::zahl(k.median, digits), Feld::zahl(k.stdabw, digits),
         Feld::zahl(k.min, digits), Feld::zahl(k.max, digits), Feld::zahl(k.q1, digits),
         Feld::zahl(k.q3, digits), Feld::zahl(k.gini, 4), Feld::zahl(k.variationskoeffizient, 4)});
    return ergebnis;
}

}  // namespace isp::cli
