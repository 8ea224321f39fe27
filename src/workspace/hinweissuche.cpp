// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/hinweissuche.h"

#include "analysis/autokorrelation.h"
#include "analysis/fruehwarnung.h"
#include "analysis/rang.h"
#include "analysis/trend.h"
#include "base/codes.h"
#include "domain/text.h"
#include "workspace/diagramme.h"
#include "workspace/gefuellt.h"
#include "workspace/indexrechnung.h"
#include "workspace/indizes.h"
#include "workspace/luecken.h"
#include "workspace/reihenanalyse.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"
#include "workspace/zielwirkung.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace isp::workspace {

namespace {

constexpr double kSignifikanz = 0.05;
constexpr std::size_t kFolge = 3;
constexpr std::size_t kPlaetze = 3;
constexpr double kAnteilPlaetze = 0.2;  ///< on a level of 95 Gemeinden three places are noise
constexpr int kRangjahre = 2;

/// What was looked at with a p value: kept even where the rule is not met, for Benjamini–Hochberg needs all.
struct Pruefung {
    Hinweis hinweis;
    double p = 1.0;
    bool erfuellt = false;
};

bool favourable(Richtung richtung, double change) {
    return richtung == (change > 0 ? Richtung::kHochGut : Richtung::kHochSchlecht);
}

/// A Gemeinde that is a Raum by itself shows the same thing on both levels: the one found first stays.
void dropTwins(std::vector<Hinweis>& hinweise) {
    std::set<std::tuple<Hinweisregel, std::string, std::string, std::int32_t>> seen;
    std::erase_if(hinweise, [&](const Hinweis& h) {
        return h.regel != Hinweisregel::kZiel &&
               !seen.insert({h.regel, h.code, h.raumname, h.periode.code()}).second;
    });
}

class Hinweissuche {
public:
    Hinweissuche(Werkbank& werkbank, std::optional<Periode> seit) : m_w(werkbank), m_seit(seit) {}

    Result<std::vector<Hinweis>> suche(const Progress& progress) {
        const auto filled = gefuellteCodes(m_w.bestand());
        const auto& all = m_w.bestand().indikatoren();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (progress.canceled()) return makeError(isp::codes::kCanceled);
            progress.at(static_cast<double>(i) / static_cast<double>(all.size()));
            if (!filled.contains(toLower(all[i].code))) continue;
            for (const auto& ebene : m_w.bestand().ebenen())
                ISP_CHECK(lookAt(all[i], ebene));
        }
        ISP_CHECK(lookAtIndizes(progress));
        ISP_CHECK(lookAtZiele());
        return ranked();
    }

private:
    Status lookAt(const Indikator& indikator, const Raumebene& ebene) {
        const auto own = eigeneRaeume(m_w.bestand(), ebene.id);
        if (own.size() < 2) return {};
        ISP_TRY(const auto block, m_w.auswertung().werte({indikator.code, ebene.id, {}, {}}));
        const auto last = block->letzte();
        if (!last || (m_seit && block->perioden[*last] < *m_seit)) return {};
        std::vector<std::size_t> columns;
        for (const auto p : own)
            if (const auto c = block->spalte(p)) columns.push_back(*c);
        ISP_CHECK(funnel(indikator, *block, *last, columns));
        ranks(*block, *last, columns);
        const auto reihen = raumreihen(*block);
        for (const auto c : columns)
            series(*block, *last, reihen[c], c);
        return {};
    }

    Hinweis make(Hinweisregel regel, const Werteblock& block, std::size_t periode, std::size_t column) const {
        Hinweis h;
        h.regel = regel;
        h.code = block.code;
        h.name = block.name;
        h.einheit = block.einheit;
        h.nachkommastellen = block.nachkommastellen;
        h.ebene = block.ebene;
        h.raum = m_w.bestand().raeume()[block.raeume[column]].id;
        h.raumname = eindeutigerName(m_w.bestand(), block.raeume[column]);
        h.periode = block.perioden[periode];
        h.wert = block.zelle(periode, column).wert;
        return h;
    }

    Status funnel(const Indikator& indikator, const Werteblock& block, std::size_t last,
                  const std::vector<std::size_t>& columns) {
        if (indikator.richtung == Richtung::kNeutral) return {};
        ISP_TRY(const auto anteil, anteilszahlen(m_w, {indikator.code, block.ebene, {}, {}}));
        if (!anteil) return {};
        double allEvents = 0.0, allPeople = 0.0;
        std::vector<std::optional<std::pair<double, double>>> figures;
        for (const auto c : columns) {
            figures.push_back(anteilBei(*anteil, block.perioden[last], block.raeume[c]));
            if (!figures.back()) continue;
            allEvents += figures.back()->first;
            allPeople += figures.back()->second;
        }
        if (!(allPeople > 0.0)) return {};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!figures[i]) continue;
            const auto found =
                analysis::imTrichter(figures[i]->first, figures[i]->second, allEvents / allPeople);
            if (!found) continue;
            auto h = make(Hinweisregel::kTrichter, block, last, columns[i]);
            h.vergleich = anteil->faktor * allEvents / allPeople;
            h.unten = anteil->faktor * found->unten;
            h.oben = anteil->faktor * found->oben;
            const bool high = h.wert > h.vergleich;
            const bool worse = block.richtung == (high ? Richtung::kHochSchlecht : Richtung::kHochGut);
            h.staerke = (h.wert - h.vergleich) / ((high ? h.oben : h.unten) - h.vergleich);
            m_geprueft.push_back({std::move(h), found->p, found->ausserhalb && worse});
        }
        return {};
    }

    void ranks(const Werteblock& block, std::size_t last, const std::vector<std::size_t>& columns) {
        if (block.richtung == Richtung::kNeutral) return;
        const auto before = block.index(Periode::jahr(block.perioden[last].year() - kRangjahre));
        if (!before) return;
        const auto rank = [&](std::size_t periode) {
            std::vector<double> werte;
            for (const auto c : columns) {
                // Both years must have the figure, else a newcomer would push the others down.
                const bool both = block.zelle(last, c).complete() && block.zelle(*before, c).complete() &&
                                  block.bruchZwischen(*before, last, c) == nullptr;
                const double sign = block.richtung == Richtung::kHochSchlecht ? -1.0 : 1.0;
                werte.push_back(both ? sign * block.zelle(periode, c).wert : kFehlt);
            }
            return analysis::raenge(werte);
        };
        const auto now = rank(last), then = rank(*before);
        const auto n = static_cast<double>(
            std::ranges::count_if(now, [](const analysis::Rang& r) { return r.rang > 0; }));
        const auto needed =
            std::max<std::size_t>(kPlaetze, static_cast<std::size_t>(std::ceil(kAnteilPlaetze * n)));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (now[i].rang < then[i].rang + needed) continue;
            auto h = make(Hinweisregel::kRang, block, last, columns[i]);
            h.anzahl = now[i].rang - then[i].rang;
            h.rang = now[i].rang;
            h.vergleich = block.zelle(*before, columns[i]).wert;
            h.staerke = static_cast<double>(h.anzahl) / static_cast<double>(needed);
            m_ohneP.push_back(std::move(h));
        }
    }

    void series(const Werteblock& block, std::size_t last, const Raumreihe& reihe, std::size_t column) {
        const auto run = zusammenhaengend(reihe.werte);
        if (run.size() < 2 || run.back().jahr != block.perioden[last].year()) return;
        std::vector<double> werte;
        for (const auto& w : run)
            werte.push_back(w.wert);
        const auto jump = analysis::ungewohnterSprung(werte);
        if (jump && !favourable(block.richtung, jump->aenderung)) {
            auto h = make(Hinweisregel::kSprung, block, last, column);
            h.vergleich = werte[werte.size() - 2];
            h.unten = jump->mitte - jump->grenze;
            h.oben = jump->mitte + jump->grenze;
            h.staerke = std::abs(jump->aenderung - jump->mitte) / jump->grenze;
            m_ohneP.push_back(std::move(h));
        }
        if (block.richtung == Richtung::kNeutral) return;
        const auto t = analysis::trend(run);
        if (!t) return;
        auto h = make(Hinweisregel::kFolge, block, last, column);
        h.anzahl = analysis::unguenstigeFolge(werte, block.richtung == Richtung::kHochSchlecht);
        const bool worsens = (t->kendallTau > 0) == (block.richtung == Richtung::kHochSchlecht);
        h.staerke = static_cast<double>(h.anzahl) / static_cast<double>(kFolge);
        const bool met = h.anzahl >= kFolge && worsens;
        if (h.anzahl < werte.size()) h.vergleich = werte[werte.size() - 1 - h.anzahl];
        m_geprueft.push_back({std::move(h), t->p, met});
    }

    /// An index without figures (another Kreis, a part that was never delivered) has nothing to say.
    Status lookAtIndizes(const Progress& progress) {
        ISP_TRY(const auto all, indizes(m_w));
        for (const auto& index : all) {
            if (progress.canceled()) return makeError(isp::codes::kCanceled);
            const auto beschreibung = index.beschreibung();
            if (!beschreibung) continue;
            const auto now = rechneIndex(m_w, *beschreibung);
            if (!now || (m_seit && now->periode < *m_seit)) continue;
            auto earlier = *beschreibung;
            const int steps = earlier.dynamik > 0 ? earlier.dynamik : kIndexDynamik;
            earlier.periode = frueher(now->periode, steps).toString();
            earlier.dynamik = 0;
            const auto then = rechneIndex(m_w, earlier);
            if (then) compare(index.definition, *now, *then);
        }
        return {};
    }

    void compare(const Indexdefinition& index, const Indexrechnung& now, const Indexrechnung& then) {
        for (std::size_t i = 0; i < now.zeilen.size() && i < then.zeilen.size(); ++i) {
            const auto& a = then.zeilen[i].status;
            const auto& b = now.zeilen[i].status;
            const auto worse = static_cast<int>(b.status) - static_cast<int>(a.status);
            if (a.status == analysis::Statusklasse::kKeine || worse <= 0 || broken(now, then, i)) continue;
            Hinweis h;
            h.regel = Hinweisregel::kStatus;
            h.code = h.name = h.ziel = index.name;
            h.gegenstand = index.uid;
            h.nachkommastellen = 2;
            h.ebene = now.ebene;
            h.raum = m_w.bestand().raeume()[now.zeilen[i].raum].id;
            h.raumname = eindeutigerName(m_w.bestand(), now.zeilen[i].raum);
            h.periode = now.periode;
            h.vorher = then.periode;
            h.wert = b.index;
            h.vergleich = a.index;
            h.status = static_cast<int>(b.status);
            h.statusVorher = static_cast<int>(a.status);
            h.anzahl = static_cast<std::size_t>(worse);
            h.staerke = worse;
            m_ohneP.push_back(std::move(h));
        }
    }

    static bool broken(const Indexrechnung& now, const Indexrechnung& then, std::size_t row) {
        for (std::size_t j = 0; j < now.teile.size(); ++j) {
            const auto& block = *now.teile[j].block;
            const auto a = block.index(then.teile[j].periode), b = block.index(now.teile[j].periode);
            const auto column = block.spalte(now.zeilen[row].raum);
            if (a && b && column && block.bruchZwischen(*a, *b, *column) != nullptr) return true;
        }
        return false;
    }

    Status lookAtZiele() {
        ISP_TRY(const auto ziele, m_w.themen().alle<Ziel>());
        for (const auto& ziel : ziele) {
            if (ziel.zustand != Zielzustand::kGilt || (!ziel.indikator.valid() && !ziel.kennzahl.valid()))
                continue;
            ISP_TRY(const auto wirkung, zielwirkung(m_w, ziel));
            const auto wetter = wirkung.urteil.wetter;
            const bool off = wetter == Zielwetter::kWolke || wetter == Zielwetter::kBlitz;
            if (!off || wirkung.reihe.punkte.empty()) continue;
            const auto& point = wirkung.reihe.punkte.back();
            if (m_seit && point.periode < *m_seit) continue;
            Hinweis h;
            h.regel = Hinweisregel::kZiel;
            h.code = wirkung.reihe.code;
            h.name = wirkung.reihe.name;
            h.einheit = wirkung.reihe.einheit;
            h.nachkommastellen = wirkung.reihe.nachkommastellen;
            h.periode = point.periode;
            h.wert = wirkung.urteil.wert.value_or(kFehlt);
            h.vergleich = ziel.zielwert.value_or(kFehlt);
            h.ziel = ziel.titel;
            h.gegenstand = ziel.uid;
            if (ziel.raeume.size() == 1) {
                h.raum = ziel.raeume.front();
                if (const auto at = m_w.bestand().position(h.raum))
                    h.raumname = eindeutigerName(m_w.bestand(), *at);
            }
            h.staerke = wetter == Zielwetter::kBlitz ? 2.0 : 1.0;
            m_ohneP.push_back(std::move(h));
        }
        return {};
    }

    std::vector<Hinweis> ranked() {
        std::vector<double> p;
        for (const auto& g : m_geprueft)
            p.push_back(g.p);
        const auto adjusted = analysis::benjaminiHochberg(p);
        auto out = std::move(m_ohneP);
        for (std::size_t i = 0; i < m_geprueft.size(); ++i) {
            if (!m_geprueft[i].erfuellt || !(adjusted[i] < kSignifikanz)) continue;
            out.push_back(std::move(m_geprueft[i].hinweis));
            out.back().p = adjusted[i];
        }
        std::ranges::stable_sort(out, std::ranges::greater(), &Hinweis::staerke);
        dropTwins(out);
        return out;
    }

    Werkbank& m_w;
    std::optional<Periode> m_seit;
    std::vector<Pruefung> m_geprueft;
    std::vector<Hinweis> m_ohneP;
};

}  // namespace

Result<std::vector<Hinweis>> sucheHinweise(Werkbank& werkbank, std::optional<Periode> seit,
                                           const Progress& progress) {
    return Hinweissuche(werkbank, seit).suche(progress);
}

}  // namespace isp::workspace
