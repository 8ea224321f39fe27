// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gerade.h"
#include "workspace/codes.h"
#include "workspace/diagramme.h"
#include "workspace/grenzlader.h"
#include "workspace/luecken.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace isp::workspace {

// Rangfolge
// ---------------------------------------------------------------------------------------------------------

namespace {

std::optional<analysis::Grenzen> limitsOf(Intervallart art, const std::optional<Anteilszahlen>& anteil,
                                          const Diagrammbasis& basis, std::size_t column) {
    if (art == Intervallart::kPoisson) return analysis::poissonGrenzen(basis.wert(column));
    if (art != Intervallart::kWilson) return std::nullopt;
    const auto at = anteilBei(*anteil, basis.zeitpunkt(), basis.block->raeume[column]);
    if (!at) return std::nullopt;
    auto limits = analysis::wilson(at->first, at->second);
    if (limits) limits = analysis::Grenzen{limits->unten * anteil->faktor, limits->oben * anteil->faktor};
    return limits;
}

}  // namespace

Result<Rangbild> rangbild(Werkbank& werkbank, const Diagrammfrage& frage) {
    Rangbild out;
    ISP_TRY(out.basis, diagrammbasis(werkbank, frage));
    ISP_TRY(const auto anteil, anteilszahlen(werkbank, frage.anfrage));
    const bool counted =
        out.basis.block->anzahl && out.basis.block->nachkommastellen == 0 &&
        std::ranges::all_of(out.basis.spalten, [&](auto c) { return out.basis.wert(c) >= 0; });
    if (anteil)
        out.art = Intervallart::kWilson;
    else if (counted)
        out.art = Intervallart::kPoisson;
    std::vector<double> figures;
    std::vector<std::optional<analysis::Grenzen>> limits;
    for (const auto c : out.basis.spalten) {
        figures.push_back(out.basis.wert(c));
        limits.push_back(limitsOf(out.art, anteil, out.basis, c));
    }
    const auto ranks = analysis::raenge(figures, limits);
    for (std::size_t i = 0; i < figures.size(); ++i)
        out.punkte.push_back({diagrammraum(werkbank, *out.basis.block, out.basis.spalten[i]), figures[i],
                              limits[i], ranks[i]});
    std::ranges::stable_sort(out.punkte, std::ranges::greater(), &Rangpunkt::wert);
    return out;
}

// Punktewolke
// ---------------------------------------------------------------------------------------------------------

namespace {

constexpr int kBandSteps = 40;

void addLine(Wolkenbild& out, const std::vector<double>& x, const std::vector<double>& y) {
    out.korrelation = analysis::korrelation(x, y);
    if (!out.korrelation) return;
    out.rGrenzen = analysis::pearsonGrenzen(out.korrelation->pearson, out.korrelation->n);
    const auto line = analysis::ausgleichsgerade(x, y);
    const auto [low, high] = std::ranges::minmax(x);
    for (int i = 0; i <= kBandSteps; ++i) {
        const double at = low + (high - low) * i / kBandSteps;
        out.band.push_back({at, line.bei(at), line.vertrauensband(at)});
    }
}

}  // namespace

Result<Wolkenbild> wolkenbild(Werkbank& werkbank, const Diagrammfrage& frage, const std::string& anderer) {
    Wolkenbild out;
    ISP_TRY(out.basis, diagrammbasis(werkbank, frage));
    auto other = frage;
    other.anfrage.code = anderer;
    other.anfrage.merkmale.clear();
    ISP_TRY(out.x, werkbank.auswertung().werte(other.anfrage));
    const auto& when = out.basis.zeitpunkt();
    // At the same Periode, or in its year: figures of two years are no pair.
    auto at = out.x->index(when);
    if (!at) at = out.x->index(Periode::jahr(when.year()));
    if (!at) return makeError(codes::kChartNoOther, {out.x->name, when.toString()});
    out.xPeriode = *at;
    std::vector<double> x, y;
    for (const auto c : out.basis.spalten) {
        const auto column = out.x->spalte(out.basis.block->raeume[c]);
        auto raum = diagrammraum(werkbank, *out.basis.block, c);
        if (!column || !out.x->zelle(*at, *column).complete()) {
            out.ohneWert.push_back(raum.name);
            continue;
        }
        x.push_back(out.x->zelle(*at, *column).wert);
        y.push_back(out.basis.wert(c));
        out.punkte.push_back({std::move(raum), x.back(), y.back()});
    }
    if (out.punkte.empty()) return makeError(codes::kChartNoOther, {out.x->name, when.toString()});
    out.ohneWert.insert(out.ohneWert.end(), out.basis.ohneWert.begin(), out.basis.ohneWert.end());
    other.periode = out.x->perioden[*at];
    if (const auto whole = diagrammbasis(werkbank, other)) out.xGebiet = whole->gebietswert;
    addLine(out, x, y);
    return out;
}

// Verteilung
// ---------------------------------------------------------------------------------------------------------

Ungleichheit ungleichheit(const Werkbank& werkbank, const Werteblock& block, std::size_t periode,
                          const std::vector<std::size_t>& columns) {
    std::vector<double> figures, weights;
    bool known = true;
    for (const auto c : columns) {
        const auto& zelle = block.zelle(periode, c);
        if (!zelle.complete()) continue;
        const auto& einwohner = werkbank.bestand().raeume()[block.raeume[c]].einwohner;
        known = known && einwohner.has_value();
        figures.push_back(zelle.wert);
        weights.push_back(einwohner.value_or(0.0));
    }
    if (!known) weights.clear();
    const auto k = analysis::kennwerte(figures, weights);
    return {block.perioden[periode],
            k.n,
            k.gini,
            k.variationskoeffizient,
            analysis::spannweitenverhaeltnis(figures),
            known};
}

std::vector<std::size_t> eigeneSpalten(const Werkbank& werkbank, const Werteblock& block) {
    std::vector<std::size_t> out;
    for (const auto p : eigeneRaeume(werkbank.bestand(), block.ebene)) {
        const auto column = block.spalte(p);
        if (column && std::ranges::find(block.nichtZuordenbar, *column) == block.nichtZuordenbar.end())
            out.push_back(*column);
    }
    return out;
}

Result<Verteilungsbild> verteilungsbild(Werkbank& werkbank, const Diagrammfrage& frage) {
    Verteilungsbild out;
    ISP_TRY(out.basis, diagrammbasis(werkbank, frage));
    std::vector<double> figures;
    for (const auto c : out.basis.spalten) {
        figures.push_back(out.basis.wert(c));
        out.raeume.push_back({diagrammraum(werkbank, *out.basis.block, c), figures.back(), 0.0});
    }
    out.saeulen = analysis::histogramm(figures);
    if (const auto box = analysis::kasten(figures)) out.kasten = *box;
    const auto& block = *out.basis.block;
    const auto columns = eigeneSpalten(werkbank, block);
    for (std::size_t i = 0; i < block.perioden.size(); ++i)
        if (auto found = ungleichheit(werkbank, block, i, columns); found.n >= 2)
            out.verlauf.push_back(std::move(found));
    return out;
}

// Steigung
// ---------------------------------------------------------------------------------------------------------

namespace {

bool comparable(const Werteblock& block, std::size_t before, std::size_t after, std::size_t column) {
    return block.zelle(before, column).complete() && block.zelle(after, column).complete() &&
           block.bruchZwischen(before, after, column) == nullptr;
}

void addGebiet(const Werkbank& werkbank, Steigungsbild& out, const Periode& before) {
    const auto& whole = out.basis.gebiet;
    if (whole == nullptr || !out.basis.gebietswert) return;
    const auto a = whole->index(before), b = whole->index(out.basis.zeitpunkt());
    if (!a || !b) return;
    for (std::size_t r = 0; r < whole->raeume.size(); ++r) {
        const auto& raum = werkbank.bestand().raeume()[whole->raeume[r]];
        if (raum.eigenes && comparable(*whole, *a, *b, r))
            out.gebiet = Steigungslinie{
                {raum.id, out.basis.gebietsname}, whole->zelle(*a, r).wert, whole->zelle(*b, r).wert};
    }
}

}  // namespace

Result<Steigungsbild> steigungsbild(Werkbank& werkbank, const Diagrammfrage& frage,
                                    const std::optional<Periode>& vorher) {
    Steigungsbild out;
    ISP_TRY(out.basis, diagrammbasis(werkbank, frage));
    const auto& block = *out.basis.block;
    const auto columns = eigeneSpalten(werkbank, block);
    for (std::size_t i = 0; i < out.basis.periode; ++i)
        if (std::ranges::any_of(columns, [&](auto c) { return comparable(block, i, out.basis.periode, c); }))
            out.moegliche.push_back(i);
    if (out.moegliche.empty()) {
        if (out.basis.periode == 0) return makeError(codes::kChartOnePeriod, {block.name});
        return makeError(codes::kChartNotComparable,
                         {block.perioden.front().toString(), out.basis.zeitpunkt().toString()});
    }
    const auto wanted = vorher ? block.index(*vorher) : std::nullopt;
    out.vorher = wanted && *wanted < out.basis.periode ? *wanted : out.moegliche.front();
    for (const auto c : columns) {
        auto raum = diagrammraum(werkbank, block, c);
        if (comparable(block, out.vorher, out.basis.periode, c))
            out.linien.push_back({std::move(raum), block.zelle(out.vorher, c).wert, out.basis.wert(c)});
        else if (block.bruchZwischen(out.vorher, out.basis.periode, c) != nullptr)
            out.bruch.push_back(raum.name);
        else
            out.ohneWert.push_back(raum.name);
    }
    const auto& before = block.perioden[out.vorher];
    if (out.linien.empty())
        return makeError(codes::kChartNotComparable, {before.toString(), out.basis.zeitpunkt().toString()});
    std::ranges::stable_sort(out.linien, std::ranges::greater(), &Steigungslinie::neu);
    addGebiet(werkbank, out, before);
    return out;
}

// Trichter
// ---------------------------------------------------------------------------------------------------------

namespace {

constexpr int kFunnelSteps = 80;

Trichterlage lageOf(double rate, double people, double expected) {
    const auto outside = [&](double niveau) {
        const auto limits = analysis::trichterAnteil(expected, people, niveau);
        return limits && (rate < limits->unten || rate > limits->oben);
    };
    if (outside(analysis::kNiveau998)) return Trichterlage::kAusserhalb998;
    return outside(analysis::kNiveau95) ? Trichterlage::kAusserhalb95 : Trichterlage::kInnerhalb;
}

/// Denser where few persons are, for there the limits bend.
std::vector<Trichterrand> funnel(double expected, double most, double faktor) {
    std::vector<Trichterrand> out;
    const double least = std::max(1.0, most / 2000.0);
    for (int i = 0; i <= kFunnelSteps; ++i) {
        const double people = least * std::pow(most / least, static_cast<double>(i) / kFunnelSteps);
        const auto narrow = analysis::trichterAnteil(expected, people, analysis::kNiveau95);
        const auto wide = analysis::trichterAnteil(expected, people, analysis::kNiveau998);
        if (narrow && wide)
            out.push_back({people,
                           {narrow->unten * faktor, narrow->oben * faktor},
                           {wide->unten * faktor, wide->oben * faktor}});
    }
    return out;
}

}  // namespace

Result<Trichterbild> trichterbild(Werkbank& werkbank, const Diagrammfrage& frage) {
    Trichterbild out;
    ISP_TRY(out.basis, diagrammbasis(werkbank, frage));
    ISP_TRY(const auto anteil, anteilszahlen(werkbank, frage.anfrage));
    if (!anteil) return makeError(codes::kChartNoShare, {out.basis.block->name});
    double events = 0.0, people = 0.0, most = 0.0;
    for (const auto c : out.basis.spalten) {
        auto raum = diagrammraum(werkbank, *out.basis.block, c);
        const auto at = anteilBei(*anteil, out.basis.zeitpunkt(), out.basis.block->raeume[c]);
        if (!at) {
            out.basis.ohneWert.push_back(raum.name);
            continue;
        }
        events += at->first;
        people += at->second;
        most = std::max(most, at->second);
        out.punkte.push_back({std::move(raum), at->second, at->first, anteil->faktor * at->first / at->second,
                              Trichterlage::kInnerhalb});
    }
    if (out.punkte.size() < 2)
        return makeError(codes::kChartTooFew, {"2", std::to_string(out.punkte.size())});
    const double expected = events / people;
    if (!(expected > 0.0 && expected < 1.0)) return makeError(codes::kChartConstant, {out.basis.block->name});
    out.rate = anteil->faktor * expected;
    out.nennername = anteil->nenner->name;
    for (auto& p : out.punkte)
        p.lage = lageOf(p.rate / anteil->faktor, p.personen, expected);
    out.rand = funnel(expected, most * 1.08, anteil->faktor);
    return out;
}

// Räumliche Autokorrelation
// ---------------------------------------------------------------------------------------------------------

Result<Moranbild> moranbild(Werkbank& werkbank, const Diagrammfrage& frage) {
    Moranbild out;
    ISP_TRY(out.basis, diagrammbasis(werkbank, frage));
    const auto& block = *out.basis.block;
    ISP_TRY(const auto pairs,
            nachbarn(werkbank.store(), werkbank.bestand(), block.ebene, geo::Nachbarschaft::kQueen));
    const auto& own = out.basis.spalten;
    std::vector<double> figures;
    for (const auto c : own)
        figures.push_back(out.basis.wert(c));
    std::vector<std::pair<std::size_t, std::size_t>> columns;
    for (const auto& [a, b] : pairs) {
        const auto place = [&](Position p) {
            return std::ranges::find_if(own, [&](auto c) { return block.raeume[c] == p; }) - own.begin();
        };
        const auto i = static_cast<std::size_t>(place(a)), k = static_cast<std::size_t>(place(b));
        if (i < own.size() && k < own.size()) columns.push_back(std::minmax(i, k));
    }
    const auto chosen = analysis::mitNachbarn(figures, columns);
    for (const auto i : chosen.ohneNachbarn)
        out.inseln.push_back(diagrammraum(werkbank, block, own[i]).name);
    std::vector<double> kept;
    for (const auto i : chosen.raeume)
        kept.push_back(figures[i]);
    if (kept.size() < 4) return makeError(codes::kChartNoNeighbours, {std::to_string(kept.size())});
    const analysis::Raumgewichte weights(kept.size(), chosen.nachbarn, true);
    const auto global = analysis::moran(kept, weights, out.permutationen);
    if (!global) return makeError(codes::kChartConstant, {block.name});
    out.global = *global;
    const auto local = analysis::lokalerMoran(kept, weights, out.permutationen);
    const auto z = analysis::standardisiert(kept).z;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        double around = 0.0;
        for (const auto& g : weights.zeile(i))
            around += g.gewicht * z[g.nachbar];
        out.punkte.push_back(
            {diagrammraum(werkbank, block, own[chosen.raeume[i]]), kept[i], z[i], around, local[i]});
    }
    return out;
}

}  // namespace isp::workspace
