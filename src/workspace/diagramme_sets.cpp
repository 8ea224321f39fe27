// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "domain/text.h"
#include "workspace/codes.h"
#include "workspace/diagramme.h"
#include "workspace/gefuellt.h"
#include "workspace/luecken.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>
#include <regex>

namespace isp::workspace {

// Indikatorensets
// ---------------------------------------------------------------------------------------------------------

namespace {

std::vector<std::string> codesOf(const Bestand& bestand, const Indikatorenset& set) {
    std::vector<std::string> out;
    for (const auto id : set.indikatoren)
        for (const auto& i : bestand.indikatoren())
            if (i.id == id) out.push_back(i.code);
    for (const auto id : set.kennzahlen)
        if (const auto* k = bestand.kennzahl(id)) out.push_back(k->code);
    return out;
}

std::vector<std::string> standardCodes(const Bestand& bestand) {
    const auto filled = gefuellteCodes(bestand);
    std::vector<std::string> out;
    for (const auto& i : bestand.indikatoren())
        if (i.standard && filled.contains(toLower(i.code))) out.push_back(i.code);
    return out;
}

/// The last Periode up to the one asked for in which a Raum has a figure.
std::optional<std::size_t> lastUpTo(const Werteblock& block, const std::vector<Position>& own,
                                    const std::optional<Periode>& most) {
    for (std::size_t i = block.perioden.size(); i-- > 0;) {
        if (most && most->lastDay() < block.perioden[i].lastDay()) continue;
        for (const auto p : own)
            if (const auto c = block.spalte(p); c && block.zelle(i, *c).complete()) return i;
    }
    return std::nullopt;
}

std::optional<double> wholeFigure(Werkbank& werkbank, Anfrage anfrage, const Periode& periode) {
    const auto& bestand = werkbank.bestand();
    const auto* whole = bestand.gebietsEbene();
    if (whole == nullptr) return std::nullopt;
    anfrage.ebene = whole->id;
    const auto block = werkbank.auswertung().werte(anfrage);
    if (!block) return std::nullopt;
    const auto at = (*block)->index(periode);
    for (std::size_t r = 0; at && r < (*block)->raeume.size(); ++r)
        if (bestand.raeume()[(*block)->raeume[r]].eigenes && (*block)->zelle(*at, r).complete())
            return (*block)->zelle(*at, r).wert;
    return std::nullopt;
}

/// nullopt for a count.
Result<std::optional<Setspalte>> column(Werkbank& werkbank, const Diagrammfrage& frage,
                                        const std::string& code, const std::vector<Position>& own) {
    auto question = frage.anfrage;
    question.code = code;
    question.merkmale.clear();
    ISP_TRY(const auto block, werkbank.auswertung().werte(question));
    if (block->anzahl) return std::optional<Setspalte>();
    Setspalte out{
        block, block->name, block->einheit, block->nachkommastellen, block->richtung, {}, {}, 0.0, 0.0, {},
        {},    {}};
    const auto at = lastUpTo(*block, own, frage.periode);
    if (!at) return std::optional(std::move(out));
    out.periode = block->perioden[*at];
    for (const auto p : own) {
        const auto c = block->spalte(p);
        out.werte.push_back(c && block->zelle(*at, *c).complete() ? block->zelle(*at, *c).wert : kFehlt);
    }
    auto standard = analysis::standardisiert(out.werte);
    out.mittel = standard.mittel;
    out.streuung = standard.streuung;
    out.z = std::move(standard.z);
    out.gebietswert = wholeFigure(werkbank, question, *out.periode);
    const double sign = out.richtung == Richtung::kHochGut ? -1.0 : 1.0;
    for (std::size_t i = 0; i < out.z.size(); ++i) {
        // Adding zero: a turned 0 would be written as −0.
        out.z[i] = sign * out.z[i] + 0.0;
        const bool there = out.gebietswert && out.streuung > 0.0;
        out.gegenGebiet.push_back(there ? sign * (out.werte[i] - *out.gebietswert) / out.streuung + 0.0
                                        : kFehlt);
    }
    return std::optional(std::move(out));
}

}  // namespace

Result<std::vector<Setwahl>> diagrammsets(Werkbank& werkbank) {
    std::vector<Setwahl> out;
    ISP_TRY(const auto sets, werkbank.themen().alle<Indikatorenset>());
    for (const auto& set : sets)
        if (!codesOf(werkbank.bestand(), set).empty()) out.push_back({set.id, set.name});
    if (!standardCodes(werkbank.bestand()).empty()) out.push_back({});
    return out;
}

Result<Setbild> setbild(Werkbank& werkbank, const Diagrammfrage& frage, IndikatorensetId set) {
    const auto& bestand = werkbank.bestand();
    Setbild out;
    auto codes = set.valid() ? std::vector<std::string>() : standardCodes(bestand);
    ISP_TRY(const auto sets, werkbank.themen().alle<Indikatorenset>());
    for (const auto& s : sets)
        if (s.id == set) {
            out.set = s.name;
            codes = codesOf(bestand, s);
        }
    if (codes.empty()) return makeError(codes::kChartNoSet);
    const auto day = frage.periode ? frage.periode->lastDay() : Clock::todayIso();
    std::vector<Position> own;
    for (const auto p : eigeneRaeume(bestand, frage.anfrage.ebene))
        if (bestand.raeume()[p].gueltigkeit.contains(day)) own.push_back(p);
    for (const auto p : own)
        out.raeume.push_back({bestand.raeume()[p].id, eindeutigerName(bestand, p)});
    if (const auto* whole = bestand.gebietsEbene()) out.gebietsname = whole->name;
    for (const auto& code : codes) {
        ISP_TRY(auto found, column(werkbank, frage, code, own));
        if (!found) continue;
        if (found->periode)
            out.spalten.push_back(std::move(*found));
        else
            out.ohneWerte.push_back(found->name);
    }
    if (out.spalten.empty())
        return makeError(codes::kChartEmptySet,
                         {out.set, frage.periode ? frage.periode->toString() : std::string()});
    return out;
}

// Bevölkerungspyramide
// ---------------------------------------------------------------------------------------------------------

namespace {

struct Altersgruppe {
    const Auspraegung* auspraegung = nullptr;
    double von = 0.0;
    double bis = 0.0;
};

/// `unter 3 Jahre`, `3 bis unter 6 Jahre`, `18 bis 20 Jahre`, `75 Jahre und mehr`, `5 Jahre`.
std::optional<Altersgruppe> ageOf(const Auspraegung& a) {
    static const std::regex kUnder(R"(unter\s+(\d+)\s*jahren?)"),
        kBetween(R"((\d+)\s*(?:bis unter|bis|-)\s*(\d+)\s*(?:jahren?)?)"),
        kAbove(R"((\d+)\s*(?:jahre)?\s*(?:und mehr|und älter|und aelter))"), kOne(R"((\d+)\s*jahre?)");
    const auto text = toLower(a.name);
    std::smatch m;
    if (std::regex_match(text, m, kUnder)) return Altersgruppe{&a, 0.0, std::stod(m[1])};
    if (std::regex_match(text, m, kBetween)) {
        // „18 bis 20 Jahre“ holds those of 20, „18 bis unter 20“ does not.
        const double more = text.find("unter") == std::string::npos ? 1.0 : 0.0;
        return Altersgruppe{&a, std::stod(m[1]), std::stod(m[2]) + more};
    }
    if (std::regex_match(text, m, kAbove))
        return Altersgruppe{&a, std::stod(m[1]), std::max(kOffenesAlter, std::stod(m[1]) + 10.0)};
    if (std::regex_match(text, m, kOne)) return Altersgruppe{&a, std::stod(m[1]), std::stod(m[1]) + 1.0};
    return std::nullopt;
}

/// A Kennzahl by two sexes and at least three age groups at once.
struct Gliederung {
    const Kennzahl* kennzahl = nullptr;
    const Merkmal* geschlecht = nullptr;
    const Merkmal* alter = nullptr;
    std::vector<const Auspraegung*> geschlechter;
    std::vector<Altersgruppe> gruppen;  ///< youngest first, without overlaps
};

void sortWithoutOverlap(std::vector<Altersgruppe>& groups) {
    std::ranges::sort(groups, [](const Altersgruppe& a, const Altersgruppe& b) {
        return std::pair(a.von, a.bis) < std::pair(b.von, b.bis);
    });
    std::vector<Altersgruppe> out;
    for (const auto& g : groups)
        if (out.empty() || g.von >= out.back().bis) out.push_back(g);
    groups = std::move(out);
}

std::optional<Gliederung> breakdown(const Bestand& bestand, const Kennzahl& kennzahl) {
    if (kennzahl.aggregation != Aggregation::kSumme) return std::nullopt;
    Gliederung out;
    out.kennzahl = &kennzahl;
    for (const auto* reihe : bestand.reihen(kennzahl.id)) {
        if (reihe->auspraegungen.size() != 2) continue;
        const Auspraegung* sex = nullptr;
        std::optional<Altersgruppe> age;
        for (const auto id : reihe->auspraegungen) {
            const auto* a = bestand.auspraegung(id);
            if (a == nullptr) continue;
            if (const auto found = ageOf(*a))
                age = found;
            else if (const auto text = toLower(a->name); text == "männlich" || text == "weiblich")
                sex = a;
        }
        if (sex == nullptr || !age) continue;
        out.geschlecht = bestand.merkmal(sex->merkmal);
        out.alter = bestand.merkmal(age->auspraegung->merkmal);
        if (std::ranges::find(out.geschlechter, sex) == out.geschlechter.end())
            out.geschlechter.push_back(sex);
        const bool known = std::ranges::any_of(
            out.gruppen, [&](const Altersgruppe& g) { return g.auspraegung == age->auspraegung; });
        if (!known) out.gruppen.push_back(*age);
    }
    sortWithoutOverlap(out.gruppen);
    std::ranges::sort(out.geschlechter, {}, [](const Auspraegung* a) { return toLower(a->name); });
    if (out.geschlechter.size() != 2 || out.gruppen.size() < 3) return std::nullopt;
    return out;
}

std::optional<Gliederung> findBreakdown(const Bestand& bestand, const std::string& preferred) {
    if (const auto* own = bestand.kennzahl(preferred))
        if (auto found = breakdown(bestand, *own)) return found;
    for (const auto& kennzahl : bestand.kennzahlen())
        if (auto found = breakdown(bestand, kennzahl)) return found;
    return std::nullopt;
}

/// Blocks per age group and sex of one level.
using Stufenbloecke = std::vector<std::vector<WerteblockPtr>>;

Result<Stufenbloecke> blocks(Werkbank& werkbank, const Gliederung& g, Anfrage anfrage, EbeneId ebene) {
    anfrage.code = g.kennzahl->code;
    anfrage.ebene = ebene;
    Stufenbloecke out;
    for (const auto& gruppe : g.gruppen) {
        out.emplace_back();
        for (const auto* sex : g.geschlechter) {
            anfrage.merkmale = {{g.geschlecht->code, sex->code}, {g.alter->code, gruppe.auspraegung->code}};
            ISP_TRY(auto block, werkbank.auswertung().werte(anfrage));
            out.back().push_back(std::move(block));
        }
    }
    return out;
}

/// Persons per age group and sex at a Periode; NaN = missing. The sum of those that are there, and whether
/// all are.
struct Personen {
    std::vector<std::vector<double>> je;
    double summe = 0.0;
    bool alle = true;
};
Personen persons(const Stufenbloecke& bloecke, const Periode& periode, Position raum) {
    Personen out;
    for (const auto& row : bloecke) {
        out.je.emplace_back();
        for (const auto& block : row) {
            const auto at = block->index(periode);
            const auto c = block->spalte(raum);
            const bool there = at && c && block->zelle(*at, *c).complete();
            out.je.back().push_back(there ? block->zelle(*at, *c).wert : kFehlt);
            if (there)
                out.summe += out.je.back().back();
            else
                out.alle = false;
        }
    }
    return out;
}

/// Per cent of all, per year of age: groups of different width can be compared by their areas.
std::vector<double> shares(const std::vector<double>& persons, double all, const Altersgruppe& gruppe) {
    std::vector<double> out;
    for (const double p : persons)
        out.push_back(all > 0.0 ? 100.0 * p / all / (gruppe.bis - gruppe.von) : kFehlt);
    return out;
}

std::optional<Periode> periodeOf(const Werteblock& block, const std::optional<Periode>& wanted) {
    if (wanted) {
        if (const auto at = block.index(*wanted)) return block.perioden[*at];
        if (const auto at = block.index(Periode::jahr(wanted->year()))) return block.perioden[*at];
    }
    const auto last = block.letzte();
    return last ? std::optional(block.perioden[*last]) : std::nullopt;
}

}  // namespace

Result<Pyramidenbild> pyramidenbild(Werkbank& werkbank, const Diagrammfrage& frage) {
    const auto& bestand = werkbank.bestand();
    const auto g = findBreakdown(bestand, frage.anfrage.code);
    const auto* whole = bestand.gebietsEbene();
    if (!g || whole == nullptr) return makeError(codes::kChartNoPyramid);
    std::optional<Position> ganzes, raum;
    for (const auto p : bestand.positionen(whole->id))
        if (bestand.raeume()[p].eigenes) ganzes = p;
    if (!frage.raeume.empty()) raum = bestand.position(frage.raeume.front());
    if (!ganzes) return makeError(codes::kChartNoPyramid);
    Pyramidenbild out;
    out.istGebiet = !raum;
    const auto shown = raum.value_or(*ganzes);
    out.raum = {bestand.raeume()[shown].id, eindeutigerName(bestand, shown)};
    out.gebietsname = whole->name;
    ISP_TRY(const auto own, blocks(werkbank, *g, frage.anfrage, bestand.raeume()[shown].ebene));
    ISP_TRY(const auto around, blocks(werkbank, *g, frage.anfrage, whole->id));
    out.block = own.front().front();
    const auto periode = periodeOf(*out.block, frage.periode);
    if (!periode) return makeError(codes::kNoValues, {g->kennzahl->name, out.raum.name});
    out.periode = *periode;
    out.name = g->kennzahl->name;
    out.einheit = g->kennzahl->einheit;
    for (const auto* sex : g->geschlechter)
        out.geschlechter.push_back(sex->name);
    const auto here = persons(own, *periode, shown), there = persons(around, *periode, *ganzes);
    if (!(here.summe > 0.0)) return makeError(codes::kNoValues, {g->kennzahl->name, out.raum.name});
    out.summe = here.summe;
    out.vollstaendig = here.alle;
    for (std::size_t i = 0; i < g->gruppen.size(); ++i) {
        const auto& gruppe = g->gruppen[i];
        // Where a group is missing the whole is not known, and neither is a share of it.
        out.stufen.push_back({gruppe.auspraegung->name, gruppe.von, gruppe.bis,
                              shares(here.je[i], here.alle ? here.summe : 0.0, gruppe),
                              shares(there.je[i], there.alle ? there.summe : 0.0, gruppe), here.je[i]});
    }
    return out;
}

}  // namespace isp::workspace
