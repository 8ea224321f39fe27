// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/autokorrelation.h"
#include "analysis/korrelation.h"
#include "analysis/prognose.h"
#include "analysis/trend.h"
#include "cli/analysefrage.h"
#include "texte/hinweisworte.h"
#include "workspace/codes.h"
#include "workspace/grenzlader.h"
#include "workspace/hinweiseingang.h"
#include "workspace/hinweissuche.h"
#include "workspace/reihenanalyse.h"

#include <array>
#include <cmath>

namespace isp::cli {

namespace {

constexpr int kStellen = 6;  ///< of coefficients and p values in a table; csv and json are exact

std::vector<QString> spalten(std::initializer_list<const char*> names) {
    std::vector<QString> out;
    for (const char* name : names)
        out.push_back(QString::fromLatin1(name));
    return out;
}

Feld anzahl(std::size_t n) {
    return Feld(static_cast<std::int64_t>(n));
}

/// One of a few words of an option; the first is the default.
template <std::size_t N>
Result<std::size_t> choice(const Aufruf& aufruf, const char* option,
                           const std::array<const char*, N>& words) {
    const auto given = aufruf.hat(option) ? aufruf.text(option) : std::string(words[0]);
    std::string all;
    for (std::size_t i = 0; i < N; ++i) {
        if (given == words[i]) return i;
        all += (i > 0 ? ", " : "") + std::string(words[i]);
    }
    return makeError(codes::kBadOption, {"--" + std::string(option), given, all});
}

struct Nachbarschaftsdaten {
    analysis::Raumauswahl auswahl;
    std::vector<double> werte;  ///< per `auswahl.raeume`
};

/// The figures of a Periode with who borders on whom.
Result<Nachbarschaftsdaten> neighbours(const Gefragt& g, std::size_t periode, geo::Nachbarschaft art) {
    ISP_TRY(const auto pairs,
            workspace::nachbarn(g.werkbank->store(), g.werkbank->bestand(), g.ebene->id, art));
    std::vector<std::pair<std::size_t, std::size_t>> columns;
    for (const auto& [a, b] : pairs) {
        const auto left = g.block->spalte(a), right = g.block->spalte(b);
        if (left && right) columns.push_back(std::minmax(*left, *right));
    }
    Nachbarschaftsdaten out;
    const auto all = g.block->zahlen(periode);
    out.auswahl = analysis::mitNachbarn(all, columns);
    for (const auto i : out.auswahl.raeume)
        out.werte.push_back(all[i]);
    return out;
}

/// What was left out, in words on standard error.
QString leftOut(const Gefragt& g, const std::vector<std::size_t>& columns) {
    QStringList names;
    for (const auto i : columns)
        names << q(g.raum(i).name);
    return names.isEmpty() ? QString()
                           : QStringLiteral("Ohne Nachbarn mit Wert und deshalb nicht dabei: %1")
                                 .arg(names.join(QStringLiteral(", ")));
}

}  // namespace

Result<Ergebnis> trend(const Aufruf& aufruf) {
    ISP_TRY(const auto g, frage(aufruf));
    ISP_TRY(const auto perioden, periodenOf(aufruf, PeriodenFilter{}));
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten =
        spalten({"schluessel", "raum", "steigung", "theil_sen", "kendall_tau", "p", "veraenderung_prozent"});
    const auto reihen = workspace::raumreihen(*g.block, perioden);
    std::size_t zuKurz = 0;
    const int digits = g.block->nachkommastellen + 2;
    for (std::size_t i = 0; i < reihen.size(); ++i) {
        const auto t = analysis::trend(reihen[i].werte);
        if (!t) ++zuKurz;
        const auto number = [&](double analysis::Trend::*member, int places) {
            return t ? Feld::zahl((*t).*member, places) : Feld();
        };
        ergebnis.tabelle.zeilen.push_back(
            {Feld(g.raum(i).schluessel), Feld(g.raum(i).name), number(&analysis::Trend::steigung, digits),
             number(&analysis::Trend::theilSen, digits), number(&analysis::Trend::kendallTau, 4),
             number(&analysis::Trend::p, kStellen), t ? Feld::zahl(t->veraenderungProzent, 1) : Feld()});
    }
    if (zuKurz == reihen.size())
        return makeError(workspace::codes::kNoValues, {g.block->code, g.ebene->plural});
    return ergebnis;
}

Result<Ergebnis> korrelation(const Aufruf& aufruf) {
    ISP_TRY(const auto g, frage(aufruf));
    workspace::Anfrage anfrage{aufruf.argumente.at(1).toStdString(), g.ebene->id, {}, {}};
    ISP_TRY(const auto other, g.werkbank->auswertung().werte(anfrage));
    ISP_TRY(const auto x, periodeIn(aufruf, *g.block, *g.ebene));
    // The second at the Periode of the first, or in its year: figures of two years are no pair.
    std::optional<std::size_t> y = other->index(g.block->perioden[x]);
    if (!y && g.block->perioden[x].art() != PeriodeArt::kJahr)
        y = other->index(Periode::jahr(g.block->perioden[x].year()));
    if (!y) return makeError(workspace::codes::kNoPeriode, {other->code, g.block->perioden[x].toString()});
    const auto k = analysis::korrelation(g.block->zahlen(x), other->zahlen(*y));
    if (!k) return makeError(workspace::codes::kNoValues, {g.block->code, g.ebene->plural});
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = spalten({"n", "pearson", "p_pearson", "spearman", "p_spearman"});
    ergebnis.tabelle.zeilen.push_back({anzahl(k->n), Feld::zahl(k->pearson, 4),
                                       Feld::zahl(k->pPearson, kStellen), Feld::zahl(k->spearman, 4),
                                       Feld::zahl(k->pSpearman, kStellen)});
    return ergebnis;
}

Result<Ergebnis> autokorrelation(const Aufruf& aufruf) {
    ISP_TRY(const auto art, choice(aufruf, "art", std::array{"queen", "rook"}));
    ISP_TRY(const auto gewichte, choice(aufruf, "gewichte", std::array{"W", "B"}));
    ISP_TRY(const int permutationen, zahlOf(aufruf, "permutationen", 999, 0, 1'000'000));
    ISP_TRY(const int saat, zahlOf(aufruf, "saat", 1, 0, 2'000'000'000));
    ISP_TRY(const auto g, frage(aufruf));
    ISP_TRY(const auto periode, periodeIn(aufruf, *g.block, *g.ebene));
    ISP_TRY(const auto daten,
            neighbours(g, periode, art == 1 ? geo::Nachbarschaft::kRook : geo::Nachbarschaft::kQueen));
    const analysis::Raumgewichte w(daten.werte.size(), daten.auswahl.nachbarn, gewichte == 0);
    Ergebnis ergebnis;
    ergebnis.hinweis = leftOut(g, daten.auswahl.ohneNachbarn);
    const auto seed = static_cast<std::uint64_t>(saat);
    const auto global = analysis::moran(daten.werte, w, aufruf.hat("lokal") ? 0 : permutationen, seed);
    if (!global) return makeError(workspace::codes::kNoValues, {g.block->code, g.ebene->plural});
    if (!aufruf.hat("lokal")) {
        ergebnis.tabelle.spalten =
            spalten({"moran_i", "erwartung", "varianz_norm", "varianz_rand", "z", "p"});
        ergebnis.tabelle.zeilen.push_back(
            {Feld::zahl(global->i, 4), Feld::zahl(global->erwartung, 4),
             Feld::zahl(global->varianzNorm, kStellen), Feld::zahl(global->varianzRand, kStellen),
             Feld::zahl(global->z, 3),
             Feld::zahl(permutationen > 0 ? global->pPermutation : global->p, kStellen)});
        return ergebnis;
    }
    const auto local = analysis::lokalerMoran(daten.werte, w, std::max(permutationen, 99), seed);
    ergebnis.tabelle.spalten = spalten({"schluessel", "raum", "moran_i", "p", "gruppe"});
    for (std::size_t i = 0; i < local.size(); ++i) {
        const auto& raum = g.raum(daten.auswahl.raeume[i]);
        ergebnis.tabelle.zeilen.push_back({Feld(raum.schluessel), Feld(raum.name), Feld::zahl(local[i].i, 4),
                                           Feld::zahl(local[i].p, kStellen),
                                           Feld(std::string(toText(local[i].gruppe)))});
    }
    return ergebnis;
}

Result<Ergebnis> prognose(const Aufruf& aufruf) {
    ISP_TRY(const int horizont, zahlOf(aufruf, "horizont", 3, 1, 50));
    ISP_TRY(const auto g, frage(aufruf));
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten =
        spalten({"schluessel", "raum", "periode", "wert", "unten", "oben", "verfahren"});
    const auto reihen = workspace::raumreihen(*g.block);
    std::optional<Error> refused;
    QStringList without;
    const int digits = g.block->nachkommastellen + 1;
    for (std::size_t i = 0; i < reihen.size(); ++i) {
        const auto run = workspace::zusammenhaengend(reihen[i].werte);
        std::vector<double> werte;
        for (const auto& w : run)
            werte.push_back(w.wert);
        auto p = analysis::prognose(werte, horizont);
        if (!p) {
            if (!refused) refused = p.error();
            without << q(g.raum(i).name);
            continue;
        }
        for (std::size_t step = 0; step < p->punkte.size(); ++step) {
            const auto& punkt = p->punkte[step];
            ergebnis.tabelle.zeilen.push_back(
                {Feld(g.raum(i).schluessel), Feld(g.raum(i).name),
                 Feld(std::to_string(run.back().jahr + static_cast<int>(step) + 1)),
                 Feld::zahl(punkt.wert, digits), Feld::zahl(punkt.grenzen95.unten, digits),
                 Feld::zahl(punkt.grenzen95.oben, digits), Feld(std::string(toText(p->verfahren)))});
        }
    }
    if (ergebnis.tabelle.zeilen.empty() && refused) return std::move(*refused);
    ergebnis.hinweis = QStringLiteral("Prognose, kein gemessener Wert; Grenzen 95 %.");
    if (!without.isEmpty())
        ergebnis.hinweis += QStringLiteral(" Ohne Prognose, weil die Reihe zu kurz ist: %1")
                                .arg(without.join(QStringLiteral(", ")));
    return ergebnis;
}

Result<Ergebnis> hinweise(const Aufruf& aufruf) {
    std::optional<Periode> seit;
    if (aufruf.hat("seit")) {
        seit = Periode::parse(aufruf.text("seit"));
        if (!seit)
            return makeError(codes::kBadOption, {"--seit", aufruf.text("seit"), "2021, 2021-Q2, 2021-12-31"});
    }
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(auto found, workspace::sucheHinweise(*werkbank, seit, aufruf.progress));
    if (aufruf.hat("offen")) {
        ISP_TRY(const auto entries, workspace::mitZustand(*werkbank, std::move(found)));
        found.clear();
        for (const auto& entry : entries)
            if (entry.zustand == workspace::Hinweiszustand::kOffen) found.push_back(entry.hinweis);
    }
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten =
        spalten({"rang", "code", "raum", "periode", "regel", "staerke", "p", "erklaerung"});
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& h = found[i];
        ergebnis.tabelle.zeilen.push_back(
            {anzahl(i + 1), Feld(h.code), Feld(h.raumname), Feld(h.periode.toString()),
             Feld(std::string(toText(h.regel))), Feld::zahl(h.staerke, 2),
             std::isnan(h.p) ? Feld() : Feld::zahl(h.p, kStellen), Feld(texte::erklaerung(h))});
    }
    return ergebnis;
}

}  // namespace isp::cli
