// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/auswahl.h"
#include "workspace/codes.h"
#include "workspace/demothemen.h"
#include "workspace/diagramme.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace isp::workspace::test {
namespace {

class Diagramme : public WerkbankTest {
protected:
    static Diagrammfrage frage(Werkbank& w, const char* code, const char* ebene = "raum",
                               std::optional<int> jahr = {}) {
        Diagrammfrage f;
        f.anfrage.code = code;
        f.anfrage.ebene = w.bestand().ebene(ebene)->id;
        if (jahr) f.periode = Periode::jahr(*jahr);
        return f;
    }
    static void define(Werkbank& w, const char* code, const char* formel,
                       Richtung richtung = Richtung::kNeutral) {
        Indikator indikator;
        indikator.code = indikator.name = code;
        indikator.formel = formel;
        indikator.richtung = richtung;
        ASSERT_TRUE(w.speichereIndikator(indikator));
    }
    static RaumId raum(Werkbank& w, const char* key) {
        return w.bestand().raum(w.bestand().ebene("raum")->id, key)->id;
    }
};

TEST_F(Diagramme, OnlyTheRaeumeOfTheFilterAreInThem) {
    const auto w = demo();
    Auswahl auswahl;
    auswahl.setEbene(w->bestand().ebene("raum")->id);
    auswahl.setCode("ALO_QUOTE");
    auswahl.setPeriode(Periode::jahr(2021));
    const auto all = rangbild(*w, diagrammfrage(auswahl, w->bestand()));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->punkte.size(), 15U);
    auswahl.setFilter({raum(*w, "010600005"), raum(*w, "010600063"), raum(*w, "010600092")});
    const auto some = rangbild(*w, diagrammfrage(auswahl, w->bestand()));
    ASSERT_TRUE(some);
    EXPECT_EQ(some->punkte.size(), 3U);
    ASSERT_TRUE(some->basis.gebietswert);
    EXPECT_EQ(*some->basis.gebietswert, *all->basis.gebietswert);  // of the whole Kreis still
}

// INKAR 2021: 340 of 6 145 in Wahlstedt; Wilson by hand 4.98862 to 6.13285 %.
TEST_F(Diagramme, RankingHasWilsonLimitsOfTheCountsBehindAShare) {
    const auto w = demo();
    const auto bild = rangbild(*w, frage(*w, "ALO_QUOTE", "raum", 2021));
    ASSERT_TRUE(bild);
    EXPECT_EQ(bild->art, Intervallart::kWilson);
    ASSERT_EQ(bild->punkte.size(), 15U);
    const auto& first = bild->punkte.front();
    EXPECT_EQ(first.raum.name, "Wahlstedt");
    EXPECT_NEAR(first.wert, 100.0 * 340.0 / 6145.0, 1e-9);
    ASSERT_TRUE(first.grenzen);
    EXPECT_NEAR(first.grenzen->unten, 4.988620, 1e-5);
    EXPECT_NEAR(first.grenzen->oben, 6.132848, 1e-5);
    EXPECT_EQ(first.rang.rang, 1U);
    ASSERT_TRUE(bild->basis.gebietswert);
    EXPECT_TRUE(std::ranges::is_sorted(bild->punkte, std::ranges::greater(), &Rangpunkt::wert));
}

TEST_F(Diagramme, CountsHavePoissonLimitsAndOtherFiguresNone) {
    const auto w = demo();
    const auto counts = rangbild(*w, frage(*w, "ALO", "raum", 2021));
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->art, Intervallart::kPoisson);
    EXPECT_FALSE(counts->basis.gebietswert);  // the sum says nothing about one Raum
    define(*w, "MINUS", "[ALO] - 500");
    const auto negative = rangbild(*w, frage(*w, "MINUS", "raum", 2021));
    ASSERT_TRUE(negative);
    EXPECT_EQ(negative->art, Intervallart::kKeine);
    EXPECT_LT(negative->punkte.back().wert, 0.0);
    for (const auto& p : negative->punkte)
        EXPECT_FALSE(p.grenzen);
}

TEST_F(Diagramme, WhatIsMissingEverywhereIsRefused) {
    const auto w = demo();
    define(*w, "NICHTS", "[ALO] / (0 * [ALO])");
    for (const auto& found :
         {rangbild(*w, frage(*w, "NICHTS")).has_value(), verteilungsbild(*w, frage(*w, "NICHTS")).has_value(),
          trichterbild(*w, frage(*w, "NICHTS")).has_value(), moranbild(*w, frage(*w, "NICHTS")).has_value(),
          zeitreihenbild(*w, frage(*w, "NICHTS"), 3).has_value()})
        EXPECT_FALSE(found);
    EXPECT_EQ(rangbild(*w, frage(*w, "NICHTS", "raum", 2021)).error().code, codes::kNoValues);
}

TEST_F(Diagramme, EqualFiguresAreShownWhereThatSaysSomethingAndRefusedWhereNot) {
    const auto w = demo();
    define(*w, "GLEICH", "0 * [ALO] + 5");
    const auto f = frage(*w, "GLEICH", "raum", 2021);
    const auto verteilung = verteilungsbild(*w, f);
    ASSERT_TRUE(verteilung);
    ASSERT_EQ(verteilung->saeulen.size(), 1U);
    EXPECT_EQ(verteilung->saeulen[0].punkte.size(), 15U);
    EXPECT_NEAR(*verteilung->verlauf.back().gini, 0.0, 1e-12);
    EXPECT_DOUBLE_EQ(*verteilung->verlauf.back().spannweite, 1.0);
    const auto wolke = wolkenbild(*w, f, "ALO_QUOTE");
    ASSERT_TRUE(wolke);
    EXPECT_FALSE(wolke->korrelation);
    EXPECT_TRUE(wolke->band.empty());
    EXPECT_EQ(moranbild(*w, f).error().code, codes::kChartConstant);
}

TEST_F(Diagramme, OneRaumIsNoDistribution) {
    const auto w = demo();
    const auto f = frage(*w, "ALO_QUOTE", "kreis", 2021);
    const auto verteilung = verteilungsbild(*w, f);
    ASSERT_TRUE(verteilung);
    EXPECT_EQ(verteilung->raeume.size(), 1U);
    EXPECT_TRUE(verteilung->verlauf.empty());
    EXPECT_EQ(trichterbild(*w, f).error().code, codes::kChartTooFew);
    EXPECT_EQ(moranbild(*w, f).error().code, codes::kChartNoNeighbours);
    const auto wolke = wolkenbild(*w, f, "BEV_15_64");
    ASSERT_TRUE(wolke);
    EXPECT_FALSE(wolke->korrelation);
}

TEST_F(Diagramme, ScatterPairsFiguresOfOneYearOnly) {
    const auto w = demo();
    define(*w, "DOPPELT", "2 * [ALO_QUOTE] + 1");
    const auto bild = wolkenbild(*w, frage(*w, "ALO_QUOTE", "raum", 2021), "DOPPELT");
    ASSERT_TRUE(bild);
    ASSERT_TRUE(bild->korrelation);
    EXPECT_NEAR(bild->korrelation->pearson, 1.0, 1e-12);
    EXPECT_NEAR(bild->korrelation->steigung, 0.5, 1e-12);
    EXPECT_EQ(bild->korrelation->n, 15U);
    for (const auto& b : bild->band)
        EXPECT_TRUE(std::isfinite(b.grenzen.unten) && std::isfinite(b.grenzen.oben));
    // By age there are figures of 2015 only.
    EXPECT_EQ(wolkenbild(*w, frage(*w, "ALO_QUOTE", "raum", 2021), "ALTENQUOTIENT").error().code,
              codes::kChartNoOther);
}

TEST_F(Diagramme, FunnelTakesTheRateOfAllRaeumeAndNamesWhoLiesOutside) {
    const auto w = demo();
    const auto bild = trichterbild(*w, frage(*w, "ALO_QUOTE", "raum", 2021));
    ASSERT_TRUE(bild);
    double events = 0.0, people = 0.0;
    for (const auto& p : bild->punkte) {
        events += p.ereignisse;
        people += p.personen;
    }
    EXPECT_NEAR(bild->rate, 100.0 * events / people, 1e-12);
    const auto wahlstedt =
        std::ranges::find(bild->punkte, "Wahlstedt", [](const auto& p) { return p.raum.name; });
    ASSERT_NE(wahlstedt, bild->punkte.end());
    EXPECT_EQ(wahlstedt->lage, Trichterlage::kAusserhalb998);
    EXPECT_DOUBLE_EQ(wahlstedt->ereignisse, 340.0);
    for (const auto& r : bild->rand) {
        EXPECT_LE(r.g998.unten, r.g95.unten);
        EXPECT_GE(r.g998.oben, r.g95.oben);
    }
    EXPECT_EQ(trichterbild(*w, frage(*w, "BEV_DICHTE")).error().code, codes::kChartNoShare);
}

// The population has a break between 2010 and 2011 (Zensus): 2008 and 2015 are not one slope.
TEST_F(Diagramme, SlopeNeverCrossesABreak) {
    const auto w = demo();
    auto f = frage(*w, "BEV");
    f.periode = Periode::parse("2015-12-31");
    const auto bild = steigungsbild(*w, f, {});
    ASSERT_TRUE(bild);
    EXPECT_GE(bild->basis.block->perioden[bild->vorher].year(), 2011);
    for (const auto i : bild->moegliche)
        EXPECT_GE(bild->basis.block->perioden[i].year(), 2011);
    EXPECT_EQ(steigungsbild(*w, f, Periode::jahr(2008)).error().code, codes::kChartNotComparable);
    f.periode = Periode::parse("2008-12-31");
    EXPECT_EQ(steigungsbild(*w, f, {}).error().code, codes::kChartOnePeriod);
}

TEST_F(Diagramme, ForecastEndsWhereItsRightEnds) {
    const auto w = demo();
    auto f = frage(*w, "ALO_QUOTE", "raum", 2021);
    f.raeume = {raum(*w, "010600092")};
    const auto bild = zeitreihenbild(*w, f, 3);
    ASSERT_TRUE(bild);
    ASSERT_EQ(bild->reihen.size(), 2U);
    EXPECT_EQ(bild->reihen[0].raum.name, "Wahlstedt");
    EXPECT_TRUE(bild->reihen[1].gebiet);
    ASSERT_TRUE(bild->reihen[0].prognose);
    EXPECT_EQ(bild->reihen[0].prognose->punkte.size(), 3U);
    EXPECT_EQ(bild->reihen[0].letztesJahr, 2021);
    ASSERT_TRUE(bild->reihen[0].trend);
    const auto far = zeitreihenbild(*w, f, 20);
    ASSERT_TRUE(far);
    EXPECT_FALSE(far->reihen[0].prognose);
    EXPECT_TRUE(far->reihen[0].prognoseproblem);
    const auto none = zeitreihenbild(*w, f, 0);
    EXPECT_FALSE(none->reihen[0].prognose);
    EXPECT_FALSE(none->reihen[0].prognoseproblem);
}

TEST_F(Diagramme, ASeriesOfFewYearsHasNoTrend) {
    const auto w = demo();
    auto f = frage(*w, "ALTENQUOTIENT");
    f.raeume = {raum(*w, "010600092")};
    const auto bild = zeitreihenbild(*w, f, 3);
    ASSERT_TRUE(bild);
    EXPECT_FALSE(bild->reihen[0].trend);
    EXPECT_TRUE(bild->reihen[0].prognoseproblem);
}

TEST_F(Diagramme, ZieleOfTheIndikatorAreReferenceLines) {
    const auto w = demo();
    ASSERT_TRUE(ladeDemothemen(*w));
    std::size_t known = 0;
    for (const auto& i : w->bestand().indikatoren()) {
        const auto bild = zeitreihenbild(*w, frage(*w, i.code.c_str()), 0);
        if (bild) known += bild->ziele.size();
    }
    EXPECT_GT(known, 0U);
}

// Distance to the Kreis in population SDs of the Räume, turned for hoch_gut.
TEST_F(Diagramme, SetsAreStandardisedAndTurnedByDirection) {
    const auto w = demo();
    define(*w, "GUT", "[ALO_QUOTE]", Richtung::kHochGut);
    define(*w, "SCHLECHT", "[ALO_QUOTE]", Richtung::kHochSchlecht);
    const auto bild = setbild(*w, frage(*w, "ALO_QUOTE", "raum", 2021), {});
    ASSERT_TRUE(bild);
    const auto find = [&](const char* name) {
        return std::ranges::find(bild->spalten, name, &Setspalte::name);
    };
    const auto good = find("GUT"), bad = find("SCHLECHT");
    ASSERT_NE(good, bild->spalten.end());
    ASSERT_NE(bad, bild->spalten.end());
    double sum = 0.0, squares = 0.0;
    for (std::size_t i = 0; i < bad->z.size(); ++i) {
        EXPECT_NEAR(good->z[i], -bad->z[i], 1e-12);
        EXPECT_NEAR(bad->gegenGebiet[i], (bad->werte[i] - *bad->gebietswert) / bad->streuung, 1e-12);
        sum += bad->z[i];
        squares += bad->z[i] * bad->z[i];
    }
    EXPECT_NEAR(sum, 0.0, 1e-9);
    EXPECT_NEAR(squares, 15.0, 1e-9);
    for (const auto& s : bild->spalten)
        EXPECT_FALSE(s.block->anzahl) << s.name;
}

// 12411-02-03-5, 31.12.2015: found by its Merkmale; all shares of both sexes are 100 %.
TEST_F(Diagramme, PyramidIsFoundByItsMerkmaleAndAddsUpToAHundred) {
    const auto w = demo();
    auto f = frage(*w, "ALO_QUOTE", "raum", 2021);
    f.raeume = {raum(*w, "010600092")};
    const auto bild = pyramidenbild(*w, f);
    ASSERT_TRUE(bild);
    EXPECT_EQ(bild->name, "Bevölkerung");
    EXPECT_EQ(bild->periode.year(), 2015);
    EXPECT_EQ(bild->raum.name, "Wahlstedt");
    ASSERT_EQ(bild->geschlechter.size(), 2U);
    double all = 0.0, whole = 0.0;
    for (const auto& s : bild->stufen)
        for (std::size_t g = 0; g < 2; ++g) {
            all += s.anteil[g] * (s.bis - s.von);
            whole += s.gebiet[g] * (s.bis - s.von);
        }
    EXPECT_NEAR(all, 100.0, 1e-9);
    EXPECT_NEAR(whole, 100.0, 1e-9);
    EXPECT_EQ(bild->stufen.front().von, 0.0);
    EXPECT_EQ(bild->stufen.back().bis, kOffenesAlter);
    const auto leer = ohneWerte();
    EXPECT_EQ(pyramidenbild(*leer, frage(*leer, "BEV")).error().code, codes::kChartNoPyramid);
}

TEST_F(Diagramme, MoranAgreesWithItsScatterPlot) {
    const auto w = demo();
    const auto bild = moranbild(*w, frage(*w, "ALO_QUOTE", "raum", 2021));
    ASSERT_TRUE(bild);
    EXPECT_EQ(bild->punkte.size() + bild->inseln.size(), 15U);
    // With row-standardised weights I is the slope of the neighbours' mean on z: Σ z·Wz / Σ z².
    double sxy = 0.0, sxx = 0.0;
    for (const auto& p : bild->punkte) {
        sxy += p.z * p.nachbarn;
        sxx += p.z * p.z;
    }
    EXPECT_NEAR(bild->global.i, sxy / sxx, 1e-9);
}

}  // namespace
}  // namespace isp::workspace::test
