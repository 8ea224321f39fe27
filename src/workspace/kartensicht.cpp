// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/kartensicht.h"

#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <set>

namespace isp::workspace {

namespace {

std::vector<double> numbersFor(const Werteblock& block, std::size_t periode, const Klassenwahl& wahl) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < block.perioden.size(); ++i) {
        if (!wahl.alleZeitpunkte && i != periode) continue;
        for (const double x : block.zahlen(i))
            if (x == x && !(wahl.nullEigen && x == 0.0)) numbers.push_back(x);
    }
    return numbers;
}

}  // namespace

Result<analysis::Klassen> klassenFor(const Werteblock& block, std::size_t periode, const Klassenwahl& wahl,
                                     IssueList& hinweise) {
    const auto numbers = numbersFor(block, periode, wahl);
    auto optionen = wahl.optionen;
    const auto distinct = std::set<double>(numbers.begin(), numbers.end()).size();
    const bool manual = optionen.methode == analysis::Klassenmethode::kManuell;
    if (wahl.anpassen && !manual && distinct > 0 && static_cast<std::size_t>(optionen.anzahl) > distinct) {
        hinweise.add(Severity::kNote, codes::kFewerClasses,
                     {std::to_string(distinct), std::to_string(optionen.anzahl)});
        optionen.anzahl = static_cast<int>(distinct);
    }
    return analysis::klassifiziere(numbers, optionen);
}

Result<Kartensicht> kartensicht(Werkbank& werkbank, const Anfrage& anfrage,
                                const std::optional<Periode>& periode, const Klassenwahl& wahl) {
    Kartensicht sicht;
    sicht.nullEigen = wahl.nullEigen;
    ISP_TRY(sicht.block, werkbank.auswertung().werte(anfrage));
    const auto& bestand = werkbank.bestand();
    const auto index = periode ? sicht.block->index(*periode) : sicht.block->letzte();
    if (!index) {
        if (periode) return makeError(codes::kNoPeriode, {sicht.block->code, periode->toString()});
        const auto* ebene = bestand.ebene(anfrage.ebene);
        return makeError(codes::kNoValues,
                         {sicht.block->code, ebene != nullptr ? ebene->plural : std::string()});
    }
    sicht.periode = *index;
    if (auto klassen = klassenFor(*sicht.block, *index, wahl, sicht.hinweise)) {
        sicht.klassen = std::move(klassen).value();
        sicht.hinweise.append(sicht.klassen.hinweise);
    } else {
        sicht.klassenproblem = std::move(klassen).error();
    }
    if (const auto* gebiet = bestand.gebietsEbene(); gebiet != nullptr && gebiet->id != anfrage.ebene) {
        auto whole = anfrage;
        whole.ebene = gebiet->id;
        if (const auto block = werkbank.auswertung().werte(whole)) {
            for (std::size_t r = 0; r < (*block)->raeume.size(); ++r) {
                const auto& raum = bestand.raeume()[(*block)->raeume[r]];
                const auto at = (*block)->index(sicht.zeitpunkt());
                if (!raum.eigenes || !at) continue;
                sicht.gebietswert = (*block)->zelle(*at, r);
                sicht.gebietsname = gebiet->name;
            }
        }
    }
    ISP_TRY(const auto quellen, werkbank.quellen(*sicht.block, sicht.periode, anfrage.stand));
    sicht.quelle = quellen.quelle;
    sicht.stand = quellen.stand;
    sicht.erfunden = quellen.erfunden;
    return sicht;
}

}  // namespace isp::workspace
