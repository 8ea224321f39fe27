// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/kartensicht.h"

#include "base/clock.h"
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

/// The figure of the whole own territory.
void addWhole(Werkbank& werkbank, const Anfrage& anfrage, Kartensicht& sicht) {
    const auto& bestand = werkbank.bestand();
    const auto* gebiet = bestand.gebietsEbene();
    if (gebiet == nullptr || gebiet->id == anfrage.ebene) return;
    auto whole = anfrage;
    whole.ebene = gebiet->id;
    const auto block = werkbank.auswertung().werte(whole);
    const auto at = block ? (*block)->index(sicht.zeitpunkt()) : std::nullopt;
    for (std::size_t r = 0; at && r < (*block)->raeume.size(); ++r) {
        if (!bestand.raeume()[(*block)->raeume[r]].eigenes) continue;
        sicht.gebietswert = (*block)->zelle(*at, r);
        sicht.gebietsname = gebiet->name;
    }
}

void addVergleichswerte(Werkbank& werkbank, const Anfrage& anfrage, Kartensicht& sicht) {
    for (const auto& block : referenzen(werkbank, anfrage)) {
        const auto at = block->index(sicht.zeitpunkt());
        if (!at || !block->zelle(*at, 0).complete()) continue;
        const auto& raum = werkbank.bestand().raeume()[block->raeume.front()];
        sicht.vergleichswerte.push_back({raum.id, raum.name, block->zelle(*at, 0)});
    }
}

void addPlaceless(Werkbank& werkbank, const Anfrage& anfrage, Kartensicht& sicht) {
    const auto& bestand = werkbank.bestand();
    auto question = anfrage;
    for (Position p = 0; p < bestand.raeume().size(); ++p) {
        const auto& raum = bestand.raeume()[p];
        if (istNichtZuordenbar(raum) && raum.eigenes && raum.gueltigkeit.contains(sicht.gebietstag()))
            question.gebiet.push_back(p);
    }
    if (question.gebiet.empty() || !sicht.block->anzahl) return;
    const auto block = werkbank.auswertung().werte(question);
    const auto at = block ? (*block)->index(sicht.zeitpunkt()) : std::nullopt;
    if (at && (*block)->zelle(*at, 0).hasValue()) sicht.nichtZuordenbar = (*block)->zelle(*at, 0);
}

}  // namespace

std::vector<WerteblockPtr> referenzen(Werkbank& werkbank, const Anfrage& anfrage) {
    const auto& bestand = werkbank.bestand();
    const auto* whole = bestand.gebietsEbene();
    std::vector<WerteblockPtr> out;
    if (whole == nullptr) return out;
    const auto today = Clock::todayIso();
    std::optional<Position> at;
    for (const auto p : bestand.positionen(whole->id))
        if (bestand.raeume()[p].eigenes) at = p;
    // A chain longer than there are levels is one that leads back to itself.
    for (std::size_t n = 0; at && n < bestand.ebenen().size(); ++n) {
        at = bestand.uebergeordnet(*at, today);
        if (!at || bestand.raeume()[*at].ebene == anfrage.ebene) continue;
        auto question = anfrage;
        question.ebene = bestand.raeume()[*at].ebene;
        question.gebiet = {*at};
        const auto block = werkbank.auswertung().werte(question);
        if (block && !(*block)->anzahl && (*block)->letzte()) out.push_back(*block);
    }
    return out;
}

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
    addWhole(werkbank, anfrage, sicht);
    addVergleichswerte(werkbank, anfrage, sicht);
    addPlaceless(werkbank, anfrage, sicht);
    ISP_TRY(const auto quellen, werkbank.quellen(*sicht.block, sicht.periode, anfrage.stand));
    sicht.quelle = quellen.quelle;
    sicht.stand = quellen.stand;
    sicht.erfunden = quellen.erfunden;
    return sicht;
}

}  // namespace isp::workspace
