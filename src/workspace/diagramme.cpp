// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/diagramme.h"

#include "analysis/formel.h"
#include "workspace/auswahl.h"
#include "workspace/auswahlfrage.h"
#include "workspace/codes.h"
#include "workspace/luecken.h"
#include "workspace/reihenanalyse.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>
#include <regex>

namespace isp::workspace {

Diagrammfrage diagrammfrage(const Auswahl& auswahl, const Bestand& bestand) {
    return {auswahlfrage(auswahl, bestand),
            auswahl.periode(),
            {auswahl.raeume().begin(), auswahl.raeume().end()}};
}

Diagrammraum diagrammraum(const Werkbank& werkbank, const Werteblock& block, std::size_t spalte) {
    const auto at = block.raeume[spalte];
    return {werkbank.bestand().raeume()[at].id, eindeutigerName(werkbank.bestand(), at)};
}

Result<Diagrammbasis> diagrammbasis(Werkbank& werkbank, const Diagrammfrage& frage) {
    const auto& bestand = werkbank.bestand();
    const auto* ebene = bestand.ebene(frage.anfrage.ebene);
    Diagrammbasis out;
    ISP_TRY(out.block, werkbank.auswertung().werte(frage.anfrage));
    const auto at = frage.periode ? out.block->index(*frage.periode) : out.block->letzte();
    const std::string level = ebene != nullptr ? ebene->plural : std::string();
    if (!at) return makeError(codes::kNoValues, {out.block->code, level});
    out.periode = *at;
    for (const auto p : eigeneRaeume(bestand, frage.anfrage.ebene)) {
        const auto column = out.block->spalte(p);
        if (!column ||
            std::ranges::find(out.block->nichtZuordenbar, *column) != out.block->nichtZuordenbar.end())
            continue;
        const auto& zelle = out.block->zelle(out.periode, *column);
        if (zelle.complete())
            out.spalten.push_back(*column);
        else if (zelle.vorhanden || bestand.raeume()[p].gueltigkeit.contains(out.zeitpunkt().lastDay()))
            out.ohneWert.push_back(eindeutigerName(bestand, p));
    }
    if (out.spalten.empty()) return makeError(codes::kNoValues, {out.block->code, level});
    const auto* whole = bestand.gebietsEbene();
    if (whole == nullptr || whole->id == frage.anfrage.ebene) return out;
    out.gebietsname = whole->name;
    auto question = frage.anfrage;
    question.ebene = whole->id;
    auto block = werkbank.auswertung().werte(question);
    if (!block) return out;
    out.gebiet = std::move(block).value();
    const auto when = out.gebiet->index(out.zeitpunkt());
    if (!when || out.block->anzahl) return out;
    for (std::size_t r = 0; r < out.gebiet->raeume.size(); ++r)
        if (bestand.raeume()[out.gebiet->raeume[r]].eigenes && out.gebiet->zelle(*when, r).complete())
            out.gebietswert = out.gebiet->zelle(*when, r).wert;
    return out;
}

// Shares
// ---------------------------------------------------------------------------------------------------------

namespace {

/// Figures of one reference of a formula; nullptr where it is no count, or cannot be asked for as of an
/// earlier Stand because it adds up several Ausprägungen.
Result<WerteblockPtr> counts(Werkbank& werkbank, const Indikator& indikator, const std::string& formel,
                             const Anfrage& anfrage) {
    ISP_TRY(const auto parsed, analysis::Formel::parse(formel));
    const auto& bezug = parsed.bezuege().front();
    const auto* kennzahl = werkbank.bestand().kennzahl(bezug.code);
    if (kennzahl == nullptr || kennzahl->aggregation != Aggregation::kSumme) return WerteblockPtr();
    auto question = anfrage;
    question.code = kennzahl->code;
    question.merkmale.clear();
    bool several = false;
    for (const auto& wahl : bezug.auswahl) {
        several = several || wahl.auspraegungen.size() != 1;
        question.merkmale.emplace_back(wahl.merkmal, wahl.auspraegungen.front());
    }
    if (!several) return werkbank.auswertung().werte(question);
    if (anfrage.stand || !anfrage.gebietsstand.empty()) return WerteblockPtr();
    Indikator draft = indikator;
    draft.formel = formel;
    return werkbank.auswertung().entwurf(draft, anfrage.ebene);
}

}  // namespace

Result<std::optional<Anteilszahlen>> anteilszahlen(Werkbank& werkbank, const Anfrage& anfrage) {
    static const std::regex kForm(R"(\s*(\d+)\s*\*\s*(\[[^\]]+\])\s*/\s*(\[[^\]]+\])\s*)");
    const auto* indikator = werkbank.bestand().indikator(anfrage.code);
    std::smatch m;
    if (indikator == nullptr || !std::regex_match(indikator->formel, m, kForm))
        return std::optional<Anteilszahlen>();
    Anteilszahlen out;
    out.faktor = std::stod(m[1]);
    ISP_TRY(out.zaehler, counts(werkbank, *indikator, m[2], anfrage));
    ISP_TRY(out.nenner, counts(werkbank, *indikator, m[3], anfrage));
    if (out.zaehler == nullptr || out.nenner == nullptr) return std::optional<Anteilszahlen>();
    return std::optional(std::move(out));
}

std::optional<std::pair<double, double>> anteilBei(const Anteilszahlen& zahlen, const Periode& periode,
                                                   Position raum) {
    const auto figure = [&](const Werteblock& block) -> std::optional<double> {
        auto at = block.index(periode);
        if (!at) at = block.index(Periode::jahr(periode.year()));
        const auto column = block.spalte(raum);
        if (!at || !column || !block.zelle(*at, *column).complete()) return std::nullopt;
        return block.zelle(*at, *column).wert;
    };
    const auto events = figure(*zahlen.zaehler), people = figure(*zahlen.nenner);
    if (!events || !people || *events < 0.0 || *people < 1.0 || *events > *people) return std::nullopt;
    return std::pair(*events, *people);
}

// Zeitreihe
// ---------------------------------------------------------------------------------------------------------

namespace {

Reihenbild reihenbild(const Werteblock& block, std::size_t column, Diagrammraum raum, int schritte) {
    Reihenbild out;
    out.raum = std::move(raum);
    out.werte = raumreihen(block)[column].werte;
    if (out.werte.empty()) return out;
    out.letztesJahr = out.werte.back().jahr;
    for (std::size_t i = block.perioden.size(); i-- > 0;)
        if (block.perioden[i].year() == out.letztesJahr && block.zelle(i, column).complete()) {
            out.versatz = block.perioden[i].position() - out.letztesJahr;
            break;
        }
    out.trend = analysis::trend(out.werte);
    if (schritte <= 0) return out;
    std::vector<double> run;
    for (const auto& w : zusammenhaengend(out.werte))
        run.push_back(w.wert);
    if (auto found = analysis::prognose(run, schritte))
        out.prognose = std::move(found).value();
    else
        out.prognoseproblem = found.error();
    return out;
}

Result<std::vector<Zielmarke>> zielmarken(Werkbank& werkbank, const std::string& code) {
    std::vector<Zielmarke> out;
    const auto* indikator = werkbank.bestand().indikator(code);
    const auto* kennzahl = werkbank.bestand().kennzahl(code);
    ISP_TRY(const auto ziele, werkbank.themen().alle<Ziel>());
    for (const auto& ziel : ziele) {
        const bool ours = (indikator != nullptr && ziel.indikator == indikator->id) ||
                          (kennzahl != nullptr && ziel.kennzahl == kennzahl->id);
        if (ours && ziel.zustand == Zielzustand::kGilt && ziel.zielwert)
            out.push_back({ziel.titel, *ziel.zielwert, ziel.zieljahr});
    }
    return out;
}

std::size_t provisional(const Werteblock& block) {
    return static_cast<std::size_t>(std::ranges::count_if(block.zellen, [](const Zelle& z) {
        return z.complete() && (z.zeichen == Zeichen::kVorlaeufig || z.zeichen == Zeichen::kGeschaetzt);
    }));
}

}  // namespace

Result<Zeitreihenbild> zeitreihenbild(Werkbank& werkbank, const Diagrammfrage& frage, int schritte) {
    Zeitreihenbild out;
    ISP_TRY(out.basis, diagrammbasis(werkbank, frage));
    out.referenzen = referenzen(werkbank, frage.anfrage);
    const auto& block = *out.basis.block;
    out.vorlaeufig = provisional(block);
    for (const auto id : frage.raeume) {
        const auto at = werkbank.bestand().position(id);
        const auto column = at ? block.spalte(*at) : std::nullopt;
        if (column)
            out.reihen.push_back(
                reihenbild(block, *column, diagrammraum(werkbank, block, *column), schritte));
    }
    if (out.basis.gebiet != nullptr && !block.anzahl) {
        const auto& whole = *out.basis.gebiet;
        for (std::size_t r = 0; r < whole.raeume.size(); ++r) {
            const auto& raum = werkbank.bestand().raeume()[whole.raeume[r]];
            if (!raum.eigenes) continue;
            out.reihen.push_back(reihenbild(whole, r, {raum.id, out.basis.gebietsname}, schritte));
            out.reihen.back().gebiet = true;
        }
    }
    ISP_TRY(out.ziele, zielmarken(werkbank, block.code));
    return out;
}

}  // namespace isp::workspace
