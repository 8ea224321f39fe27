// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/befehl.h"
#include "texte/datenworte.h"
#include "workspace/luecken.h"
#include "workspace/plausibilitaet.h"

namespace isp::cli {

namespace {

Feld periodeFeld(const Periode& periode) {
    return Feld(periode.toString());
}

}  // namespace

Result<Ergebnis> luecken(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    const auto& bestand = werkbank->bestand();
    ISP_TRY(const auto* ebene, ebeneOf(aufruf, bestand));
    ISP_TRY(const auto suche, workspace::Lueckensuche::beginne(werkbank->store(), bestand,
                                                               werkbank->auswertung(), Clock::todayIso()));
    ISP_TRY(const auto matrizen, suche.alle(ebene->id));
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("code"), QStringLiteral("raum"), QStringLiteral("periode"),
                                QStringLiteral("grund")};
    auto& rows = ergebnis.tabelle.zeilen;
    std::vector<std::string> names;
    for (const auto p : workspace::eigeneRaeume(bestand, ebene->id))
        names.push_back(workspace::eindeutigerName(bestand, p));
    for (const auto& m : matrizen) {
        if (m.ohneWerte)
            rows.push_back({Feld(m.code), Feld(), Feld(), Feld(std::string(toText(*m.ohneWerte)))});
        for (std::size_t p = 0; p < m.perioden.size(); ++p)
            for (std::size_t r = 0; r < m.raeume.size(); ++r)
                if (const auto& cell = m.zelle(p, r); cell.luecke())
                    rows.push_back({Feld(m.code), Feld(names[r]), periodeFeld(m.perioden[p]),
                                    Feld(std::string(toText(cell.grund)))});
    }
    return ergebnis;
}

Result<Ergebnis> plausibilitaet(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto befunde,
            workspace::pruefePlausibilitaet(werkbank->store(), werkbank->bestand(), werkbank->auswertung(),
                                            false, aufruf.progress));
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("code"), QStringLiteral("raum"), QStringLiteral("periode"),
                                QStringLiteral("regel"), QStringLiteral("erklaerung")};
    for (const auto& b : befunde)
        ergebnis.tabelle.zeilen.push_back({Feld(b.code), Feld(b.raumname), periodeFeld(b.periode),
                                           Feld(std::string(toText(b.regel))), Feld(texte::erklaerung(b))});
    return ergebnis;
}

}  // namespace isp::cli
