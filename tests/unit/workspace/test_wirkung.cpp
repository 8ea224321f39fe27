// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/codes.h"
#include "werkbank_fixture.h"
#include "workspace/bedarfsrechnung.h"
#include "workspace/codes.h"
#include "workspace/rundenvergleich.h"
#include "workspace/zielwirkung.h"

namespace isp::workspace::test {
namespace {

template <typename T>
T require(Result<T> result) {
    if (!result) {
        ADD_FAILURE() << result.error().code.id << ": " << result.error().detail;
        throw std::runtime_error("expected a value");
    }
    return std::move(result).value();
}

class Wirkungen : public WerkbankTest {
protected:
    void SetUp() override { w = demo(); }

    RaumId raum(const char* ebene, const char* schluessel) {
        const auto& b = w->bestand();
        return b.raum(b.ebene(ebene)->id, schluessel)->id;
    }
    double wert(const char* code, const char* ebene, const char* schluessel, const char* jahr) {
        return zelle(*w, code, ebene, schluessel, jahr).wert;
    }
    Gebietsreihe reihe(const char* code, const std::vector<RaumId>& raeume) {
        return require(gebietsreihe(w->auswertung(), w->bestand(), code, raeume));
    }
    double im(const Gebietsreihe& r, int jahr) { return r.imJahr(jahr).value().wert; }

    /// A Thema with its first round.
    ThemaId thema() {
        Thema t;
        t.titel = "Arbeit";
        return require(w->themen().legeAn(t));
    }
    DurchlaufId runde(ThemaId id) { return require(w->themen().akte(id))->aktuellerDurchlauf()->id; }
    Ziel ziel(DurchlaufId round) {
        Ziel z;
        z.durchlauf = round;
        z.titel = "Weniger Arbeitslose";
        z.wirkungshypothese = "Beratung hilft";
        z.indikator = w->bestand().indikator("ALO_QUOTE")->id;
        z.ausgangsjahr = 2015;
        z.zielwert = 1.0;
        z.zieljahr = 2030;
        return z;
    }

    std::unique_ptr<Werkbank> w;
};

constexpr const char* kItzstedt = "010605034";
constexpr const char* kSegeberg = "01060";
constexpr const char* kNorderstedt = "01060063";
constexpr const char* kBadSegeberg = "01060005";

TEST_F(Wirkungen, ARateOfSeveralRaeumeIsRecomputedFromSums) {
    // Mixed levels: the Raum Itzstedt and two Städte that are Gemeinden.
    const auto r = reihe("ALO_QUOTE", {raum("raum", kItzstedt), raum("gemeinde", kNorderstedt),
                                       raum("gemeinde", kBadSegeberg)});
    const double alo = wert("ALO", "raum", kItzstedt, "2021") +
                       wert("ALO", "gemeinde", kNorderstedt, "2021") +
                       wert("ALO", "gemeinde", kBadSegeberg, "2021");
    const double bev = wert("BEV_15_64", "raum", kItzstedt, "2021") +
                       wert("BEV_15_64", "gemeinde", kNorderstedt, "2021") +
                       wert("BEV_15_64", "gemeinde", kBadSegeberg, "2021");
    EXPECT_DOUBLE_EQ(im(r, 2021), 100.0 * alo / bev);
    const double averaged =
        (wert("ALO_QUOTE", "raum", kItzstedt, "2021") + wert("ALO_QUOTE", "gemeinde", kNorderstedt, "2021") +
         wert("ALO_QUOTE", "gemeinde", kBadSegeberg, "2021")) /
        3.0;
    EXPECT_GT(std::abs(im(r, 2021) - averaged), 0.05);
}

TEST_F(Wirkungen, NoRaumIsTheWholeTerritoryAndOneInsideAnotherCountsOnce) {
    const double kreis = wert("ALO", "kreis", kSegeberg, "2021");
    EXPECT_EQ(im(reihe("ALO", {}), 2021), kreis);
    EXPECT_EQ(im(reihe("ALO", {raum("kreis", kSegeberg), raum("gemeinde", kNorderstedt)}), 2021), kreis);
    EXPECT_EQ(im(reihe("ALO_QUOTE", {raum("gemeinde", kNorderstedt)}), 2021),
              wert("ALO_QUOTE", "gemeinde", kNorderstedt, "2021"));
}

TEST_F(Wirkungen, AGapInOneRaumLeavesTheGebietIncomplete) {
    w = ohneWerte();
    importiere(*w, write("alo.csv", "schluessel;periode;kennzahl;wert\n01060063;2023;ALO;30\n"));
    const auto r = reihe("ALO", {raum("gemeinde", kNorderstedt), raum("gemeinde", kBadSegeberg)});
    ASSERT_EQ(r.punkte.size(), 1U);
    const auto people = [&](const char* key) {
        const auto& b = w->bestand();
        return *b.raum(b.ebene("gemeinde")->id, key)->einwohner;
    };
    EXPECT_EQ(r.punkte[0].zelle.wert, 30);
    EXPECT_NEAR(r.punkte[0].zelle.anteilVorhanden,
                people(kNorderstedt) / (people(kNorderstedt) + people(kBadSegeberg)), 1e-6);
    EXPECT_TRUE(r.jahreswerte().empty());
}

TEST_F(Wirkungen, ADeliveredRateOfSeveralRaeumeIsNotKnown) {
    EXPECT_EQ(gebietsreihe(w->auswertung(), w->bestand(), "GIBTSNICHT", {}).error().code,
              codes::kUnknownCode);
    EXPECT_EQ(gebietsformel(w->auswertung(), w->bestand(), "[GIBTSNICHT] * 2", {}).error().code,
              codes::kFormulaRefers);
    const auto twice = require(gebietsformel(w->auswertung(), w->bestand(), "2 * [ALO]", {}));
    EXPECT_EQ(im(twice, 2021), 2 * wert("ALO", "kreis", kSegeberg, "2021"));
}

TEST_F(Wirkungen, AZielShowsItsSeriesAndIsComparedRaumByRaum) {
    auto z = ziel(runde(thema()));
    z.raeume = {raum("raum", kItzstedt), raum("gemeinde", kNorderstedt)};
    z.vergleichsraeume = {raum("gemeinde", kBadSegeberg)};
    const auto wirkung = require(zielwirkung(*w, z));
    EXPECT_EQ(wirkung.ist.back(), *wirkung.reihe.imJahr({}));
    EXPECT_DOUBLE_EQ(wirkung.ausgang->wert, im(wirkung.reihe, 2015));
    ASSERT_TRUE(wirkung.differenz);
    EXPECT_EQ(wirkung.differenz->nMit, 2U);
    EXPECT_EQ(wirkung.differenz->nOhne, 1U);
    const auto to = std::to_string(wirkung.nachher);
    const auto change = [&](const char* ebene, const char* key) {
        return wert("ALO_QUOTE", ebene, key, to.c_str()) - wert("ALO_QUOTE", ebene, key, "2015");
    };
    EXPECT_NEAR(
        *wirkung.differenz->differenz,
        (change("raum", kItzstedt) + change("gemeinde", kNorderstedt)) / 2 - change("gemeinde", kBadSegeberg),
        1e-12);
}

TEST_F(Wirkungen, RatingKeepsEarlierRatingsAndIsOneStep) {
    const auto id = thema();
    EXPECT_EQ(bewerteZiele(*w, id).error().code, codes::kNichtsZuBewerten);
    auto z = ziel(runde(id));
    const auto zielId = require(w->themen().speichere(z, QStringLiteral("Ziel")));
    z.zustand = Zielzustand::kAufgegeben;  // does not hold: not rated
    require(w->themen().speichere(z, QStringLiteral("Ziel")));
    const int before = w->undoStack().count();
    EXPECT_EQ(require(bewerteZiele(*w, id)), 1);
    EXPECT_EQ(require(bewerteZiele(*w, id)), 1);
    EXPECT_EQ(w->undoStack().count(), before + 2);
    const auto ratings = require(w->themen().akte(id))->zielbewertungen;
    ASSERT_EQ(ratings.size(), 2U);
    EXPECT_EQ(ratings[0].ziel, zielId);
    EXPECT_TRUE(ratings[0].stand.valid());
    const auto now = require(zielwirkung(*w, z)).urteil;
    EXPECT_EQ(ratings[1].wert, now.wert);
    EXPECT_EQ(ratings[1].wetter, now.wetter);
    EXPECT_NE(now.wetter, Zielwetter::kKeine);
    w->undoStack().undo();
    EXPECT_EQ(require(w->themen().akte(id))->zielbewertungen.size(), 1U);
}

class Bedarfe : public Wirkungen {
protected:
    void SetUp() override {
        Wirkungen::SetUp();
        bedarf.bezeichnung = "Plätze";
        bedarf.bezug = "[ALO]";
        bedarf.quote = 10;
        bedarf.periode = "2021";
        bedarf.raeume = {raum("gemeinde", kNorderstedt), raum("gemeinde", kBadSegeberg)};
        bedarf.angebote = {AngebotId{1}, AngebotId{2}};
        angebote = {angebot(1, raum("gemeinde", kNorderstedt), 40), angebot(2, raum("kreis", kSegeberg), 5)};
    }
    static Angebot angebot(int id, RaumId raum, std::optional<double> capacity) {
        Angebot a;
        a.id = AngebotId{id};
        a.raum = raum;
        a.kapazitaet = capacity;
        return a;
    }
    Bedarfsrechnung rechne(const Bedarfsszenario& s = {}) {
        return require(bedarfsrechnung(*w, bedarf, mengen, angebote, "2026-01-01", s));
    }
    Bedarf bedarf;
    std::vector<Bedarfsmenge> mengen;
    std::vector<Angebot> angebote;
};

TEST_F(Bedarfe, PersonsTimesQuotaAgainstTheAngebotInTheRaum) {
    bedarf.quoteUnten = 8;
    const auto r = rechne();
    const double alo = wert("ALO", "gemeinde", kNorderstedt, "2021");
    EXPECT_DOUBLE_EQ(*r.zeilen[0].bedarf.wert, alo * 0.10);
    EXPECT_DOUBLE_EQ(*r.zeilen[0].bedarf.unten, alo * 0.08);
    EXPECT_DOUBLE_EQ(*r.zeilen[0].bedarf.oben, alo * 0.10);
    EXPECT_EQ(*r.zeilen[0].angebot, 40);  // the one of the Kreis does not stand in the Gemeinde
    EXPECT_DOUBLE_EQ(*r.zeilen[0].luecke.wert, alo * 0.10 - 40);
    EXPECT_DOUBLE_EQ(*r.zeilen[0].lueckeProzent, 100 * (alo * 0.10 - 40) / (alo * 0.10));
    EXPECT_EQ(*r.zeilen[1].angebot, 0);  // chosen, but elsewhere
    EXPECT_EQ(*r.gesamt.angebot, 40);
    EXPECT_DOUBLE_EQ(*r.gesamt.bedarf.wert, *r.zeilen[0].bedarf.wert + *r.zeilen[1].bedarf.wert);
}

TEST_F(Bedarfe, AnAngebotThatReachesSeveralCountsInEachAndOnceInAll) {
    angebote[1].einzugsraeume = {raum("kreis", kSegeberg)};
    const auto r = rechne();
    EXPECT_EQ(*r.zeilen[0].angebot, 45);
    EXPECT_EQ(*r.zeilen[1].angebot, 5);
    EXPECT_EQ(*r.gesamt.angebot, 45);
    EXPECT_EQ(r.mehrfach, std::vector{AngebotId{2}});
    angebote[1].bis = "2025-12-31";  // closed before the day
    EXPECT_EQ(*rechne().zeilen[1].angebot, 0);
}

TEST_F(Bedarfe, MissingIsNeverZero) {
    angebote[0].kapazitaet.reset();
    auto r = rechne();
    EXPECT_FALSE(r.zeilen[0].angebot);
    EXPECT_FALSE(r.zeilen[0].luecke.wert);
    EXPECT_FALSE(r.gesamt.luecke.wert);
    bedarf.angebote.clear();
    EXPECT_FALSE(rechne().zeilen[1].angebot);
    bedarf.periode = "1901";
    r = rechne();
    EXPECT_FALSE(r.zeilen[0].bedarf.wert);
    EXPECT_EQ(r.zeilen[0].grund->code, codes::kBedarfOhnePersonen);
}

TEST_F(Bedarfe, ASettledMengeGoesFirstAndKFestHasNothingElse) {
    Bedarfsmenge m;
    m.bedarf = bedarf.id;
    m.raum = bedarf.raeume[0];
    m.menge = 60;
    mengen = {m};
    EXPECT_EQ(*rechne().zeilen[0].bedarf.wert, 60);
    EXPECT_TRUE(rechne().zeilen[0].festgelegt);
    bedarf.art = Bedarfsart::kFest;
    const auto r = rechne();
    EXPECT_EQ(*r.zeilen[0].luecke.wert, 20);
    EXPECT_EQ(r.zeilen[1].grund->code, codes::kBedarfNichtFestgelegt);
    EXPECT_FALSE(r.gesamt.bedarf.wert);
}

TEST_F(Bedarfe, AScenarioChangesQuotaAndCapacityOnly) {
    const auto r = rechne({2.0, 1.0, 0.5, 10.0});  // (10 · 2 + 1) % and 40 · 0.5 + 10
    EXPECT_DOUBLE_EQ(*r.zeilen[0].bedarf.wert, wert("ALO", "gemeinde", kNorderstedt, "2021") * 0.21);
    EXPECT_EQ(*r.zeilen[0].angebot, 30);
    EXPECT_EQ(*r.zeilen[1].angebot, 10);
    EXPECT_EQ(*r.gesamt.angebot, 40);
}

TEST_F(Bedarfe, AForecastIsMarkedAndRefusedWhereTheSeriesIsTooShort) {
    bedarf.periode.clear();
    const auto jahre = reihe("ALO", bedarf.raeume).jahreswerte();
    bedarf.prognosejahr = jahre.back().jahr + 1;
    const auto near = rechne();
    EXPECT_TRUE(near.zeilen[0].prognose);
    EXPECT_LT(*near.zeilen[0].bedarf.unten, *near.zeilen[0].bedarf.wert);
    bedarf.prognosejahr = jahre.back().jahr + 40;
    const auto far = rechne();
    EXPECT_FALSE(far.zeilen[0].bedarf.wert);
    EXPECT_EQ(far.zeilen[0].grund->code, analysis::codes::kForecastTooFar);
    bedarf.prognosejahr = 2021;  // known already
    EXPECT_FALSE(rechne().zeilen[0].prognose);
}

TEST_F(Wirkungen, RoundsAreComparedByWhatWasFoundDecidedAndDone) {
    const auto id = thema();
    const auto first = runde(id);
    auto z = ziel(first);
    require(w->themen().speichere(z, QStringLiteral("x")));
    Massnahme m;
    m.durchlauf = first;
    m.titel = "Beratung";
    m.raeume = {raum("raum", kItzstedt)};
    m.id = require(w->themen().speichere(m, QStringLiteral("x")));
    const auto post = [&](std::optional<double> plan, std::optional<double> ist) {
        Budgetposten b;
        b.massnahme = m.id;
        b.jahr = 2025;
        b.posten = "Personal";
        b.plan = plan;
        b.ist = ist;
        require(w->themen().speichere(b, QStringLiteral("x")));
    };
    post(1000, 900);
    post(500, std::nullopt);
    const auto akte = require(w->themen().akte(id));
    const auto bild = require(rundenbild(*w, *akte, first));
    EXPECT_EQ(bild.massnahmen.size(), 1U);
    EXPECT_EQ(*bild.budget.plan, 1500);
    EXPECT_FALSE(bild.budget.ist);  // one actual is not known yet
    EXPECT_EQ(bild.budget.istBekannt, 900);
    EXPECT_EQ(bild.budget.ohneIst, 1);
    ASSERT_EQ(bild.zahlen.size(), 1U);
    EXPECT_TRUE(bild.zahlen[0].ende);
    EXPECT_EQ(rundenvergleich(*w, *akte, first, DurchlaufId{999}).error().code, codes::kUnbekannterDurchlauf);
}

}  // namespace
}  // namespace isp::workspace::test
