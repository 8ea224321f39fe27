// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pruefung.h"

#include "base/clock.h"
#include "store/lieferung_repository.h"
#include "workspace/codes.h"
#include "workspace/summenpruefung.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <set>
#include <vector>

namespace isp::workspace {

namespace {

void pruefeRaeume(const Bestand& bestand, IssueList& issues) {
    const auto today = Clock::todayIso();
    int highest = 0;
    for (const auto* e : bestand.belegteEbenen())
        highest = std::max(highest, e->rang);
    std::size_t foreign = 0;
    for (Position p = 0; p < bestand.raeume().size(); ++p) {
        const auto& raum = bestand.raeume()[p];
        const auto* ebene = bestand.ebene(raum.ebene);
        const auto parent = bestand.uebergeordnet(p, today);
        if (bestand.istEigeneEbene(raum.ebene)) continue;  // belongs to nothing above
        if (!parent) {
            const bool top = ebene == nullptr || ebene->rang == highest;
            if (top || !raum.gueltigkeit.contains(today)) continue;
            // Places of a table of the whole country, taken in to compare with: nothing is summed from them.
            foreign += raum.eigenes ? 0 : 1;
            if (raum.eigenes)
                issues.add(Severity::kWarning, codes::kRaumWithoutParent, {raum.schluessel, raum.name});
            continue;
        }
        const auto& above = bestand.raeume()[*parent];
        const auto* aboveEbene = bestand.ebene(above.ebene);
        if (ebene == nullptr || aboveEbene == nullptr || aboveEbene->rang <= ebene->rang)
            issues.add(Severity::kRefused, codes::kParentNotCoarser, {raum.name, above.name});
    }
    if (foreign > 0) issues.add(Severity::kNote, codes::kForeignWithoutParent, {std::to_string(foreign)});
}

void pruefeFormeln(Werkbank& werkbank, IssueList& issues) {
    for (const auto& i : werkbank.bestand().indikatoren()) {
        if (const auto status = werkbank.auswertung().pruefeFormel(i.code, i.formel); !status)
            issues.add(Severity::kWarning, codes::kFormulaBroken,
                       {i.code, std::string(status.error().code.id)});
    }
}

/// Shares that add up, Räume that exist when they give or take, and none that ends without a word.
void pruefeGebietsstand(const Bestand& bestand, IssueList& issues) {
    std::set<RaumId> recorded;
    const auto add = [&](Severity severity, Code code, RaumId raum, const std::string& day) {
        issues.add(severity, code, {bestand.raeume()[*bestand.position(raum)].name, day});
    };
    for (const auto& change : bestand.gebietsaenderungen()) {
        std::vector<Gebietsanteil> parts;
        for (const auto& a : bestand.gebietsanteile())
            if (a.gebietsaenderung == change.id && bestand.position(a.von) && bestand.position(a.nach))
                parts.push_back(a);
        const auto before = verschobenerTag(change.datum, -1);
        const auto exists = [&](RaumId raum, const std::string& day) {
            return bestand.raeume()[*bestand.position(raum)].gueltigkeit.contains(day);
        };
        for (const auto& sum : anteilssummen(parts)) {
            recorded.insert(sum.von);
            if (!gehtAuf(change.art, sum))
                add(Severity::kRefused, codes::kAnteileGehenNichtAuf, sum.von, change.datum);
            if (!exists(sum.von, before))
                add(Severity::kWarning, codes::kVorgaengerUngueltig, sum.von, change.datum);
            if (!restBleibt(change.art) && exists(sum.von, change.datum))
                add(Severity::kWarning, codes::kVorgaengerBesteht, sum.von, change.datum);
        }
        std::set<RaumId> receivers;
        for (const auto& a : parts)
            receivers.insert(a.nach);
        for (const auto raum : receivers)
            if (!exists(raum, change.datum))
                add(Severity::kWarning, codes::kNachfolgeUngueltig, raum, change.datum);
    }
    for (const auto& raum : bestand.raeume())
        if (!raum.gueltigkeit.bis.empty() && raum.eigenes && !bestand.istEigeneEbene(raum.ebene) &&
            !recorded.contains(raum.id))
            issues.add(Severity::kWarning, codes::kRaumEndetOhneNachfolge, {raum.name, raum.gueltigkeit.bis});
}

/// Stated totals against the sum of their parts, and figures of Räume that did not exist.
Status pruefeReihe(Werkbank& werkbank, const Kennzahl& kennzahl, const Reihe& reihe, IssueList& issues) {
    const auto& bestand = werkbank.bestand();
    ISP_TRY(const auto werte, store::LieferungRepository(werkbank.store()).werte(reihe.id));
    for (auto from = werte.begin(); from != werte.end();) {
        const auto to =
            std::find_if(from, werte.end(), [&](const Wert& w) { return w.periode != from->periode; });
        const auto periode = Periode::fromCode(from->periode);
        std::vector<double> figures(bestand.raeume().size(), kFehlt);
        for (; from != to; ++from) {
            const auto p = bestand.position(RaumId{from->raum});
            if (!p || !periode) continue;  // store::pruefe has named it
            if (!bestand.raeume()[*p].gueltigkeit.contains(periode->lastDay()))
                issues.add(Severity::kWarning, codes::kWertOutsideValidity,
                           {kennzahl.code, bestand.raeume()[*p].name, periode->toString()});
            figures[*p] = from->wert;
        }
        if (!periode || kennzahl.aggregation != Aggregation::kSumme) continue;
        compareWithParts(bestand, kennzahl.code, *periode, figures, issues);
    }
    return {};
}

}  // namespace

Result<IssueList> pruefeAlles(Werkbank& werkbank, const Progress& progress) {
    ISP_TRY(auto issues, store::pruefe(werkbank.store(), progress));
    const auto& bestand = werkbank.bestand();
    pruefeRaeume(bestand, issues);
    pruefeFormeln(werkbank, issues);
    pruefeGebietsstand(bestand, issues);
    for (const auto& reihe : bestand.reihen()) {
        if (const auto* kennzahl = bestand.kennzahl(reihe.kennzahl))
            ISP_CHECK(pruefeReihe(werkbank, *kennzahl, reihe, issues));
    }
    return issues;
}

}  // namespace isp::workspace
