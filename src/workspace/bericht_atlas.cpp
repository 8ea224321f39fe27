// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/bericht_atlas.h"

#include "base/clock.h"
#include "base/codes.h"
#include "store/lieferung_repository.h"
#include "workspace/codes.h"
#include "workspace/indizes.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <map>
#include <utility>

namespace isp::workspace {

namespace {

constexpr int kRueckschau = 5;  ///< years a change is taken over, where the series is that long

/// Codes with what the catalogue says of them, in the order of the report.
struct Auswahlliste {
    std::string name;
    std::vector<std::string> codes;
};

Result<Auswahlliste> codesFor(Werkbank& werkbank, const Atlaswunsch& wunsch) {
    const auto& bestand = werkbank.bestand();
    Auswahlliste out;
    if (wunsch.nurCodes) {
        out.codes = wunsch.codes;
        return out;
    }
    if (wunsch.set.valid()) {
        ISP_TRY(const auto stamm, werkbank.themen().stammdaten());
        const auto* set = Themenakte::find(stamm->indikatorensets, wunsch.set);
        if (set == nullptr) return makeError(codes::kChartNoSet);
        out.name = set->name;
        for (const auto id : set->indikatoren)
            for (const auto& i : bestand.indikatoren())
                if (i.id == id) out.codes.push_back(i.code);
        for (const auto id : set->kennzahlen)
            if (const auto* k = bestand.kennzahl(id)) out.codes.push_back(k->code);
        return out;
    }
    std::vector<const Indikator*> all;
    for (const auto& i : bestand.indikatoren())
        if (i.standard) all.push_back(&i);
    std::ranges::stable_sort(all, {}, [](const auto* i) { return i->themenfeld; });
    for (const auto* i : all)
        out.codes.push_back(i->code);
    return out;
}

void describe(const Bestand& bestand, Atlasindikator& out) {
    const auto& block = *out.block;
    out.code = block.code;
    out.name = block.name;
    for (const auto& [merkmal, auspraegung] : out.merkmale)
        out.name += ", " + auspraegung;
    out.einheit = block.einheit;
    out.nachkommastellen = block.nachkommastellen;
    out.richtung = block.richtung;
    out.anzahl = block.anzahl;
    out.erfunden = block.erfunden;
    if (const auto* i = bestand.indikator(block.code)) {
        out.definition = i->definition;
        out.deutung = i->interpretation;
        out.themenfeld = i->themenfeld;
        out.formel = i->formel;
    } else if (const auto* k = bestand.kennzahl(block.code)) {
        out.definition = k->definition;
        out.themenfeld = k->themenfeld;
        out.hinweis = k->hinweis;
    }
}

/// The last Periode with a figure that is not later than asked for.
std::optional<std::size_t> lastPeriode(const Werteblock& block, const std::vector<std::size_t>& columns,
                                       const std::optional<Periode>& bis) {
    for (std::size_t i = block.perioden.size(); i-- > 0;) {
        if (bis && block.perioden[i].lastDay() > bis->lastDay()) continue;
        const auto told = [&](auto c) {
            return block.zelle(i, c).hasValue() || block.zelle(i, c).zeichen == Zeichen::kGeheim;
        };
        if (std::ranges::any_of(columns, told)) return i;
    }
    return std::nullopt;
}

/// About five years back, else as far as there are figures that can be compared.
std::optional<std::size_t> earlier(const Werteblock& block, const std::vector<std::size_t>& columns,
                                   std::size_t now) {
    std::optional<std::size_t> out;
    for (std::size_t i = now; i-- > 0;) {
        const bool sameKind = block.perioden[i].art() == block.perioden[now].art();
        const bool usable = std::ranges::any_of(columns, [&](auto c) {
            return block.zelle(i, c).complete() && block.zelle(now, c).complete() &&
                   block.bruchZwischen(i, now, c) == nullptr;
        });
        if (!sameKind || !usable) continue;
        out = i;
        if (block.perioden[now].year() - block.perioden[i].year() >= kRueckschau) break;
    }
    return out;
}

std::vector<std::size_t> ranked(const Atlasindikator& indikator) {
    std::vector<double> werte;
    for (const auto c : indikator.spalten)
        werte.push_back(indikator.zelle(c).complete() ? indikator.zelle(c).wert : kFehlt);
    std::vector<std::size_t> out;
    for (const auto& rang : analysis::raenge(werte))
        out.push_back(rang.rang);
    return out;
}

Status addGebiet(Zahlenquelle& quelle, const Anfrage& anfrage, Atlasindikator& out) {
    const auto& bestand = quelle.werkbank().bestand();
    const auto* whole = bestand.gebietsEbene();
    if (whole == nullptr || whole->id == anfrage.ebene) return {};
    auto question = anfrage;
    question.ebene = whole->id;
    ISP_TRY(const auto block, quelle.werte(question));
    for (std::size_t r = 0; r < block->raeume.size(); ++r) {
        if (!bestand.raeume()[block->raeume[r]].eigenes) continue;
        out.gebiet = block;
        out.gebietsspalte = r;
        out.sicht.gebietsname = whole->name;
    }
    return {};
}

Status addSicht(Werkbank& werkbank, Atlasindikator& out) {
    auto& sicht = out.sicht;
    sicht.block = out.block;
    sicht.periode = out.periode;
    const Klassenwahl wahl;
    if (auto klassen = klassenFor(*out.block, out.periode, wahl, sicht.hinweise))
        sicht.klassen = std::move(klassen).value();
    else
        sicht.klassenproblem = std::move(klassen).error();
    sicht.gebietswert = out.gebietswert(out.periode);
    ISP_TRY(const auto quellen, werkbank.quellen(*out.block, out.periode));
    sicht.quelle = quellen.quelle;
    sicht.stand = quellen.stand;
    sicht.erfunden = quellen.erfunden || out.erfunden;
    out.erfunden = sicht.erfunden;
    return {};
}

/// An index says something of each of its parts: where one of them is kept back, it stays back as a whole.
Result<bool> holdsSecrets(Zahlenquelle& quelle, const Indexrechnung& index) {
    for (std::size_t i = 0; i < index.teile.size(); ++i) {
        const auto& teil = index.teile[i];
        const Anfrage anfrage{teil.code, index.ebene, index.beschreibung.teile[i].merkmale, {}};
        PeriodenFilter filter{PeriodenFilter::Art::kBereich, index.vorher.value_or(teil.periode),
                              teil.periode};
        ISP_TRY(const auto block, quelle.werte(anfrage, filter));
        for (const auto p : block->indices(filter))
            for (const auto& zelle : block->zeile(p))
                if (zelle.zeichen == Zeichen::kGeheim) return true;
    }
    return false;
}

Status addIndizes(Zahlenquelle& quelle, Atlasdaten& out) {
    auto& werkbank = quelle.werkbank();
    ISP_TRY(const auto all, indizes(werkbank));
    for (const auto& index : all) {
        Atlasindex one;
        one.name = index.definition.name;
        ISP_TRY(auto beschreibung, index.beschreibung());
        const auto* ebene = werkbank.bestand().ebene(out.ebene);
        beschreibung.raumebene = ebene->code;
        auto computed = rechneIndex(werkbank, beschreibung);
        if (!computed) {
            one.problem = std::move(computed).error();
        } else if (quelle.oeffentlich()) {
            ISP_TRY(one.zurueckgehalten, holdsSecrets(quelle, *computed));
            if (!one.zurueckgehalten) one.rechnung = std::move(computed).value();
        } else {
            one.rechnung = std::move(computed).value();
        }
        out.indizes.push_back(std::move(one));
    }
    return {};
}

Atlasluecke lueckeOf(const Bestand& bestand, const Lueckenmatrix& matrix) {
    Atlasluecke out;
    out.code = matrix.code;
    out.name = matrix.name;
    if (const auto* k = bestand.kennzahl(matrix.kennzahl)) out.lieferant = k->lieferant;
    out.ohneWerte = matrix.ohneWerte.has_value();
    if (out.ohneWerte) out.grund = matrix.ohneWerte;
    std::map<Lueckengrund, std::size_t> reasons;
    for (const auto& cell : matrix.zellen) {
        if (cell.lage == Zellenlage::kEntfaellt) continue;
        ++out.erwartet;
        if (!cell.luecke()) continue;
        ++out.fehlt;
        ++reasons[cell.grund];
    }
    const auto most = std::ranges::max_element(reasons, {}, [](const auto& r) { return r.second; });
    if (most != reasons.end()) out.grund = most->first;
    return out;
}

Status addLuecken(Werkbank& werkbank, Atlasdaten& out) {
    ISP_TRY(const auto suche, Lueckensuche::beginne(werkbank.store(), werkbank.bestand(),
                                                    werkbank.auswertung(), Clock::todayIso()));
    ISP_TRY(const auto all, suche.alle(out.ebene));
    for (const auto& matrix : all) {
        auto one = lueckeOf(werkbank.bestand(), matrix);
        if (one.ohneWerte || one.fehlt > 0) out.luecken.push_back(std::move(one));
    }
    for (const auto& anfrage : suche.anfragen())
        if (anfrage.zustand != Anfragezustand::kGeliefert) out.anfragen.push_back(anfrage);
    return {};
}

void addQuelle(const Bestand& bestand, Atlasdaten& out, const Atlasindikator& indikator) {
    const auto found = std::ranges::find_if(out.quellen, [&](const auto& q) {
        return q.quelle == indikator.sicht.quelle && q.stand == indikator.sicht.stand &&
               q.erfunden == indikator.erfunden;
    });
    auto& entry = found == out.quellen.end()
                      ? out.quellen.emplace_back(Atlasquelle{
                            indikator.sicht.quelle, indikator.sicht.stand, {}, {}, indikator.erfunden})
                      : *found;
    entry.indikatoren.push_back(indikator.name);
    if (const auto* k = bestand.kennzahl(indikator.code); k != nullptr && entry.lizenz.empty())
        entry.lizenz = k->lizenz;
}

Status addRahmen(Werkbank& werkbank, const Atlaswunsch& wunsch, Atlasdaten& out) {
    const auto& bestand = werkbank.bestand();
    const auto* ebene = wunsch.ebene.valid() ? bestand.ebene(wunsch.ebene) : bestand.analyseEbene();
    if (ebene == nullptr) return makeError(codes::kUnknownEbene, {"", ""});
    out.ebene = ebene->id;
    out.ebenenname = ebene->plural;
    if (const auto* whole = bestand.gebietsEbene()) {
        out.gebietsname = whole->name;
        out.kreis = gebietsname(bestand);
    }
    for (const auto p : eigeneRaeume(bestand, ebene->id)) {
        const auto& raum = bestand.raeume()[p];
        if (istNichtZuordenbar(raum)) continue;
        const bool chosen =
            wunsch.raeume.empty() || std::ranges::find(wunsch.raeume, raum.id) != wunsch.raeume.end();
        if (chosen) out.raeume.push_back(p);
    }
    out.alleRaeume = wunsch.raeume.empty();
    ISP_TRY(const auto lieferungen, store::LieferungRepository(werkbank.store()).lieferungen());
    for (const auto& l : lieferungen) {
        if (l.zurueckgezogen) continue;
        out.stand = std::max(out.stand, l.zeitpunkt);
        out.letzteLieferung = l.id;
    }
    return {};
}

}  // namespace

std::optional<Zelle> Atlasindikator::gebietswert(std::size_t beiPeriode) const {
    if (gebiet == nullptr) return std::nullopt;
    const auto at = gebiet->index(block->perioden[beiPeriode]);
    if (!at) return std::nullopt;
    return gebiet->zelle(*at, gebietsspalte);
}

std::optional<double> Atlasindikator::aenderung(std::size_t spalte) const {
    if (!vorher || !block->zelle(*vorher, spalte).complete() || !zelle(spalte).complete())
        return std::nullopt;
    if (block->bruchZwischen(*vorher, periode, spalte) != nullptr) return std::nullopt;
    return zelle(spalte).wert - block->zelle(*vorher, spalte).wert;
}

std::optional<double> Atlasindikator::gebietsaenderung() const {
    if (!vorher || gebiet == nullptr) return std::nullopt;
    const auto before = gebiet->index(block->perioden[*vorher]), now = gebiet->index(zeitpunkt());
    if (!before || !now || gebiet->bruchZwischen(*before, *now, gebietsspalte) != nullptr)
        return std::nullopt;
    const auto &a = gebiet->zelle(*before, gebietsspalte), &b = gebiet->zelle(*now, gebietsspalte);
    return a.complete() && b.complete() ? std::optional(b.wert - a.wert) : std::nullopt;
}

std::size_t Atlasindikator::mitWert() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(spalten, [this](auto c) { return zelle(c).complete(); }));
}

Result<std::optional<Atlasindikator>> atlasindikator(Zahlenquelle& quelle, const Anfrage& anfrage,
                                                     const std::optional<Periode>& bis) {
    auto& werkbank = quelle.werkbank();
    Atlasindikator out;
    out.merkmale = anfrage.merkmale;
    ISP_TRY(const auto raw, werkbank.auswertung().werte(anfrage));
    const auto columns = eigeneSpalten(werkbank, *raw);
    const auto at = lastPeriode(*raw, columns, bis);
    if (!at) return std::optional<Atlasindikator>{};
    PeriodenFilter filter;
    if (bis) filter = {PeriodenFilter::Art::kBereich, Periode::jahr(1), bis};
    ISP_TRY(out.block, quelle.werte(anfrage, filter));
    out.periode = *at;
    const auto& bestand = werkbank.bestand();
    for (const auto c : columns)
        if (bestand.raeume()[out.block->raeume[c]].gueltigkeit.contains(out.zeitpunkt().lastDay()))
            out.spalten.push_back(c);
    describe(bestand, out);
    out.vorher = earlier(*out.block, out.spalten, out.periode);
    ISP_CHECK(addGebiet(quelle, anfrage, out));
    ISP_CHECK(addSicht(werkbank, out));
    out.raenge = ranked(out);
    for (const auto c : out.spalten)
        if (out.zelle(c).zeichen == Zeichen::kGeheim) ++out.geheim;
    for (std::size_t i = 0; i <= out.periode; ++i)
        if (auto u = ungleichheit(werkbank, *out.block, i, out.spalten); u.n >= 2)
            out.ungleichheit.push_back(std::move(u));
    return std::optional<Atlasindikator>(std::move(out));
}

Result<Atlasdaten> sammleAtlas(Zahlenquelle& quelle, const Atlaswunsch& wunsch, const Progress& progress) {
    auto& werkbank = quelle.werkbank();
    Atlasdaten out;
    ISP_CHECK(addRahmen(werkbank, wunsch, out));
    ISP_TRY(const auto liste, codesFor(werkbank, wunsch));
    out.setname = liste.name;
    std::size_t n = 0;
    std::string day;
    for (const auto& code : liste.codes) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        progress.at(0.9 * static_cast<double>(n++) / static_cast<double>(liste.codes.size()));
        ISP_TRY(auto indikator, atlasindikator(quelle, {code, out.ebene, {}, {}}, wunsch.bis));
        if (!indikator) {
            const auto* i = werkbank.bestand().indikator(code);
            const auto* k = werkbank.bestand().kennzahl(code);
            out.ohneWerte.push_back(i != nullptr ? i->name : k != nullptr ? k->name : code);
            continue;
        }
        for (const auto c : indikator->spalten)
            quelle.merke(*indikator->block, indikator->periode, c);
        addQuelle(werkbank.bestand(), out, *indikator);
        day = std::max(day, indikator->zeitpunkt().lastDay());
        out.indikatoren.push_back(std::move(*indikator));
    }
    if (out.indikatoren.empty() && !wunsch.nurCodes) {
        const auto first = liste.codes.empty() ? std::string("–") : liste.codes.front();
        return makeError(codes::kNoValues, {first, out.ebenenname});
    }
    // Without boundaries a report has tables and charts, but no maps.
    if (auto grenzen = readKartengrenzen(werkbank.store(), werkbank.bestand(), out.ebene,
                                         day.empty() ? Clock::todayIso() : day)) {
        out.grenzen = *grenzen;
        out.grenzquelle = (*grenzen)->quelle;
    } else if (grenzen.error().code != codes::kNoGrenzen) {
        return std::move(grenzen).error();
    }
    if (wunsch.indizes) ISP_CHECK(addIndizes(quelle, out));
    if (wunsch.luecken) ISP_CHECK(addLuecken(werkbank, out));
    progress.at(1.0);
    return out;
}

}  // namespace isp::workspace
