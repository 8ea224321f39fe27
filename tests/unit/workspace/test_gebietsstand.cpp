// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "store/ablage.h"
#include "store/raum_repository.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/gebietsstand.h"
#include "workspace/kartensicht.h"
#include "workspace/pruefung.h"
#include "workspace/raumtabelle.h"
#include "workspace/umsteigeschluessel.h"
#include "workspace/zielwirkung.h"

#include <algorithm>
#include <cmath>

namespace isp::workspace::test {
namespace {

constexpr const char* kBark = "01060007";       // Amt Leezen
constexpr const char* kBebensee = "01060008";   // Amt Leezen
constexpr const char* kBahrenhof = "01060006";  // Amt Trave-Land
constexpr const char* kNeu = "01060901";
constexpr const char* kLeezen = "010605053";
constexpr const char* kTraveLand = "010605086";
constexpr const char* kTag = "2022-01-01";
constexpr const char* kSchritt = "Gebietsänderung";

class Gebietsstand : public WerkbankTest {
protected:
    static RaumId raum(const Werkbank& w, const char* schluessel) {
        for (const auto& r : w.bestand().raeume())
            if (r.schluessel == schluessel) return r.id;
        ADD_FAILURE() << schluessel;
        return {};
    }
    static const Raum& satz(const Werkbank& w, const char* schluessel) {
        return w.bestand().raeume()[*w.bestand().position(raum(w, schluessel))];
    }
    /// A Gemeinde that did not exist before, in the Amt Leezen.
    static RaumId neueGemeinde(Werkbank& w, const char* schluessel = kNeu, const char* typ = "Gemeinde",
                               const char* ueber = kLeezen) {
        Raum r;
        r.ebene = w.bestand().ebene("gemeinde")->id;
        r.schluessel = schluessel;
        r.name = std::string("Neu ") + schluessel;
        r.typ = typ;
        r.einwohner = 0.0;
        r.zugehoerigkeiten.push_back({raum(w, ueber), {}});
        const auto id = store::RaumRepository(w.store()).save(r);
        EXPECT_TRUE(id);
        EXPECT_TRUE(w.reload());
        return *id;
    }
    static Result<GebietsaenderungId> aendere(Werkbank& w, Gebietsaenderungsart art,
                                              std::vector<Gebietsanteil> anteile, const char* tag = kTag) {
        Gebietsaenderung g;
        g.datum = tag;
        g.art = art;
        g.beschreibung = "Neuordnung";
        return speichereGebietsaenderung(w, g, std::move(anteile), QString::fromLatin1(kSchritt));
    }
    static Gebietsanteil anteil(RaumId von, RaumId nach, double einwohner = 1.0, double flaeche = 1.0) {
        return {{}, {}, {}, von, nach, einwohner, flaeche};
    }
    static WerteblockPtr block(Werkbank& w, const char* code, const char* ebene, const char* stand = "") {
        Anfrage a{code, w.bestand().ebene(ebene)->id, {}, {}};
        a.gebietsstand = stand;
        const auto b = w.auswertung().werte(a);
        EXPECT_TRUE(b);
        return *b;
    }
    static Zelle wert(Werkbank& w, const char* code, const char* ebene, const char* schluessel,
                      const char* periode, const char* stand = "") {
        const auto b = block(w, code, ebene, stand);
        const auto i = b->index(*Periode::parse(periode));
        const auto c = b->spalte(*w.bestand().position(raum(w, schluessel)));
        EXPECT_TRUE(i && c) << schluessel << " " << periode;
        return i && c ? b->zelle(*i, *c) : Zelle{};
    }
    static bool names(const IssueList& issues, const Code& code) {
        return std::any_of(issues.items().begin(), issues.items().end(),
                           [&](const Issue& i) { return i.code == code; });
    }
};

TEST_F(Gebietsstand, AMergerIsAddedUpForward) {
    const auto w = demo();
    const double bark = wert(*w, "ALO", "gemeinde", kBark, "2021").wert;
    const double bebensee = wert(*w, "ALO", "gemeinde", kBebensee, "2021").wert;
    const double amt = wert(*w, "ALO", "raum", kLeezen, "2021").wert;
    const auto neu = neueGemeinde(*w);
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kZusammenschluss,
                        {anteil(raum(*w, kBark), neu), anteil(raum(*w, kBebensee), neu)}));
    const auto z = wert(*w, "ALO", "gemeinde", kNeu, "2021", kTag);
    EXPECT_EQ(z.wert, bark + bebensee);
    EXPECT_TRUE(z.umgerechnet);
    EXPECT_EQ(z.zeichen, Zeichen::kKeins);
    const auto b = block(*w, "ALO", "gemeinde", kTag);
    EXPECT_EQ(b->gebietsstand, kTag);
    EXPECT_TRUE(b->umgerechnet);
    // Räume that are gone have no column; the Amt is what it was, and one without a part in it untouched.
    EXPECT_FALSE(b->spalte(*w->bestand().position(raum(*w, kBark))));
    EXPECT_EQ(wert(*w, "ALO", "raum", kLeezen, "2021", kTag).wert, amt);
    EXPECT_TRUE(wert(*w, "ALO", "raum", kLeezen, "2021", kTag).complete());
    EXPECT_FALSE(wert(*w, "ALO", "raum", kTraveLand, "2021", kTag).umgerechnet);
    // As delivered nothing is carried over.
    EXPECT_FALSE(wert(*w, "ALO", "gemeinde", kNeu, "2021").hasValue());
    EXPECT_EQ(wert(*w, "ALO", "gemeinde", kBark, "2021").wert, bark);
}

TEST_F(Gebietsstand, ARateIsComputedFromConvertedParts) {
    const auto w = demo();
    const double alo =
        wert(*w, "ALO", "gemeinde", kBark, "2021").wert + wert(*w, "ALO", "gemeinde", kBebensee, "2021").wert;
    const double bev = wert(*w, "BEV_15_64", "gemeinde", kBark, "2021").wert +
                       wert(*w, "BEV_15_64", "gemeinde", kBebensee, "2021").wert;
    const auto neu = neueGemeinde(*w);
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kZusammenschluss,
                        {anteil(raum(*w, kBark), neu), anteil(raum(*w, kBebensee), neu)}));
    const auto z = wert(*w, "ALO_QUOTE", "gemeinde", kNeu, "2021", kTag);
    EXPECT_NEAR(z.wert, 100.0 * alo / bev, 1e-9);
    EXPECT_TRUE(z.umgerechnet);
}

TEST_F(Gebietsstand, PartsAcrossAnAmtFollowInhabitantsOrArea) {
    const auto w = demo();
    const double bark = wert(*w, "ALO", "gemeinde", kBark, "2021").wert;
    const double leezen = wert(*w, "ALO", "raum", kLeezen, "2021").wert;
    const double trave = wert(*w, "ALO", "raum", kTraveLand, "2021").wert;
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kGebietstausch,
                        {anteil(raum(*w, kBark), raum(*w, kBahrenhof), 0.25, 0.1)}, "2023-01-01"));
    const auto stand = "2023-01-01";
    EXPECT_NEAR(wert(*w, "ALO", "gemeinde", kBark, "2021", stand).wert, 0.75 * bark, 1e-9);
    EXPECT_EQ(wert(*w, "ALO", "gemeinde", kBark, "2021", stand).zeichen, Zeichen::kGeschaetzt);
    EXPECT_NEAR(wert(*w, "ALO", "raum", kLeezen, "2021", stand).wert, leezen - 0.25 * bark, 1e-9);
    EXPECT_NEAR(wert(*w, "ALO", "raum", kTraveLand, "2021", stand).wert, trave + 0.25 * bark, 1e-9);
    // 20.43 km² of Bark, of 31.12.2022: a tenth of the area goes.
    EXPECT_NEAR(wert(*w, "FLAECHE", "gemeinde", kBark, "2022-12-31", stand).wert, 0.9 * 20.43, 1e-9);
    EXPECT_NEAR(wert(*w, "FLAECHE", "gemeinde", kBahrenhof, "2022-12-31", stand).wert, 5.71 + 2.043, 1e-9);
}

TEST_F(Gebietsstand, AChainOfChangesIsComposed) {
    const auto w = demo();
    const double bark = wert(*w, "ALO", "gemeinde", kBark, "2021").wert;
    const double bebensee = wert(*w, "ALO", "gemeinde", kBebensee, "2021").wert;
    const auto neu = neueGemeinde(*w);
    const auto other = neueGemeinde(*w, "01060902");
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kTeilung,
                        {anteil(raum(*w, kBark), neu, 0.6, 0.5), anteil(raum(*w, kBark), other, 0.4, 0.5)}));
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kEingliederung, {anteil(other, raum(*w, kBebensee))},
                        "2024-01-01"));
    EXPECT_NEAR(wert(*w, "ALO", "gemeinde", kNeu, "2021", "2024-01-01").wert, 0.6 * bark, 1e-9);
    EXPECT_NEAR(wert(*w, "ALO", "gemeinde", kBebensee, "2021", "2024-01-01").wert, bebensee + 0.4 * bark,
                1e-9);
    // Half way the second change has not happened.
    EXPECT_NEAR(wert(*w, "ALO", "gemeinde", "01060902", "2021", "2023-01-01").wert, 0.4 * bark, 1e-9);
    EXPECT_EQ(wert(*w, "ALO", "gemeinde", kBebensee, "2021", "2023-01-01").wert, bebensee);
}

TEST_F(Gebietsstand, AMissingPartStaysMissing) {
    const auto w = ohneWerte();
    importiere(*w, write("k.csv", std::string("schluessel;periode;kennzahl;wert\n") + kBark + ";2021;K;10\n" +
                                      kBahrenhof + ";2021;K;5\n"));
    const auto neu = neueGemeinde(*w);
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kZusammenschluss,
                        {anteil(raum(*w, kBark), neu), anteil(raum(*w, kBebensee), neu)}));
    const auto z = wert(*w, "K", "gemeinde", kNeu, "2021", kTag);
    EXPECT_FALSE(z.hasValue());
    EXPECT_TRUE(z.vorhanden);
    EXPECT_EQ(wert(*w, "K", "gemeinde", kBahrenhof, "2021", kTag).wert, 5.0);
}

TEST_F(Gebietsstand, NothingIsCarriedBack) {
    const auto w = ohneWerte();
    importiere(*w, write("k.csv", std::string("schluessel;periode;kennzahl;wert\n") + kBark + ";2023;K;10\n" +
                                      kBahrenhof + ";2023;K;5\n"));
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kGebietstausch,
                        {anteil(raum(*w, kBebensee), raum(*w, kBark), 0.5, 0.5)}));
    EXPECT_EQ(wert(*w, "K", "gemeinde", kBark, "2023", "2020-01-01").zeichen, Zeichen::kNichtSinnvoll);
    EXPECT_EQ(wert(*w, "K", "gemeinde", kBahrenhof, "2023", "2020-01-01").wert, 5.0);
}

TEST_F(Gebietsstand, FiguresOfAnAmtThatChangedAreSummedUpAnew) {
    const auto w = demo();
    // A figure delivered for the Amt itself speaks of the Amt as it was.
    importiere(*w, write("k.csv", std::string("schluessel;periode;kennzahl;wert\n") + kLeezen +
                                      ";2021;K;100\n" + kTraveLand + ";2021;K;200\n"));
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kGebietstausch,
                        {anteil(raum(*w, kBark), raum(*w, kBahrenhof), 0.25, 0.1)}));
    EXPECT_EQ(wert(*w, "K", "raum", kLeezen, "2021").wert, 100.0);
    EXPECT_FALSE(wert(*w, "K", "raum", kLeezen, "2021", kTag).hasValue());
    EXPECT_EQ(wert(*w, "K", "raum", kLeezen, "2021", kTag).zeichen, Zeichen::kNichtSinnvoll);
    EXPECT_FALSE(wert(*w, "K", "raum", kTraveLand, "2021", kTag).hasValue());
}

TEST_F(Gebietsstand, SavingEndsWhatGoesAndBeginsWhatComes) {
    const auto w = ohneWerte();
    const auto neu = neueGemeinde(*w);
    const auto id = aendere(*w, Gebietsaenderungsart::kZusammenschluss,
                            {anteil(raum(*w, kBark), neu), anteil(raum(*w, kBebensee), neu)});
    ASSERT_TRUE(id);
    EXPECT_EQ(satz(*w, kBark).gueltigkeit.bis, "2021-12-31");
    EXPECT_EQ(satz(*w, kNeu).gueltigkeit.ab, kTag);
    EXPECT_EQ(w->bestand().gebietsanteile().size(), 2U);
    // One Anteil less: the other keeps its identity.
    const auto uid = w->bestand().gebietsanteile().front().uid;
    auto g = w->bestand().gebietsaenderungen().front();
    g.art = Gebietsaenderungsart::kEingliederung;
    ASSERT_TRUE(speichereGebietsaenderung(*w, g, {anteil(raum(*w, kBark), neu)}, QStringLiteral("x")));
    ASSERT_EQ(w->bestand().gebietsanteile().size(), 1U);
    EXPECT_EQ(w->bestand().gebietsanteile().front().uid, uid);
    // Undone twice, everything is as it was.
    w->undoStack().undo();
    w->undoStack().undo();
    EXPECT_TRUE(w->bestand().gebietsaenderungen().empty());
    EXPECT_TRUE(satz(*w, kBark).gueltigkeit.bis.empty());
    EXPECT_TRUE(satz(*w, kNeu).gueltigkeit.ab.empty());
}

TEST_F(Gebietsstand, WhatDoesNotAddUpIsRefused) {
    const auto w = ohneWerte();
    const auto neu = neueGemeinde(*w);
    const auto half = aendere(*w, Gebietsaenderungsart::kTeilung, {anteil(raum(*w, kBark), neu, 0.5, 1.0)});
    ASSERT_FALSE(half);
    EXPECT_EQ(half.error().code, isp::codes::kAnteilssumme);
    EXPECT_EQ(half.error().args.front(), "Bark");
    const auto self = aendere(*w, Gebietsaenderungsart::kTeilung, {anteil(raum(*w, kBark), raum(*w, kBark))});
    ASSERT_FALSE(self);
    EXPECT_EQ(self.error().code, isp::codes::kZuSichSelbst);
    const auto levels =
        aendere(*w, Gebietsaenderungsart::kEingliederung, {anteil(raum(*w, kBark), raum(*w, kLeezen))});
    ASSERT_FALSE(levels);
    EXPECT_EQ(levels.error().code, codes::kNurGleicheEbene);
    EXPECT_TRUE(w->bestand().gebietsaenderungen().empty());
}

TEST_F(Gebietsstand, AChangeBreaksTheSeriesOfThoseItTouches) {
    const auto w = demo();
    ASSERT_TRUE(aendere(*w, Gebietsaenderungsart::kGebietstausch,
                        {anteil(raum(*w, kBark), raum(*w, kBahrenhof), 0.25, 0.1)}, "2015-07-01"));
    const auto b = block(*w, "ALO", "raum");
    const auto column = [&](const char* key) { return *b->spalte(*w->bestand().position(raum(*w, key))); };
    const auto y2014 = *b->index(Periode::jahr(2014)), y2015 = *b->index(Periode::jahr(2015)),
               y2016 = *b->index(Periode::jahr(2016));
    const auto* bruch = b->bruchZwischen(y2014, y2015, column(kLeezen));
    ASSERT_NE(bruch, nullptr);
    EXPECT_EQ(bruch->art, Bruchart::kGebiet);
    EXPECT_EQ(bruch->text, "Neuordnung");
    EXPECT_EQ(b->bruchZwischen(y2015, y2016, column(kLeezen)), nullptr);
    EXPECT_NE(b->bruchZwischen(y2014, y2016, column(kTraveLand)), nullptr);
    EXPECT_EQ(b->bruchZwischen(y2014, y2016, column("010605043")), nullptr);
    // Carried to one Gebietsstand there is no such break; the one of the definition stays.
    const auto moved = block(*w, "ALO", "raum", "2016-01-01");
    EXPECT_EQ(moved->bruchZwischen(y2014, y2016, column(kLeezen)), nullptr);
    EXPECT_NE(moved->bruchZwischen(*moved->index(Periode::jahr(2004)), y2016, column(kLeezen)), nullptr);
}

TEST_F(Gebietsstand, TheDemoBreaksWhereItsSourcesSaySo) {
    const auto w = demo();
    const auto broken = [&](const char* code, const char* from, const char* to) {
        const auto b = block(*w, code, "raum");
        const auto* found =
            b->bruchZwischen(*b->index(*Periode::parse(from)), *b->index(*Periode::parse(to)), 0);
        return found == nullptr ? std::string() : found->tag;
    };
    EXPECT_EQ(broken("BEV", "2010-12-31", "2011-12-31"), "2011-01-01");
    EXPECT_EQ(broken("BEV", "2011-12-31", "2015-12-31"), "");
    EXPECT_EQ(broken("ALO", "2004", "2005"), "2005-01-01");
    EXPECT_EQ(broken("ALO_QUOTE", "2004", "2005"), "2005-01-01");
    EXPECT_EQ(broken("ALO_QUOTE", "2010", "2011"), "2011-01-01");
    EXPECT_EQ(broken("ALO_QUOTE", "2011", "2021"), "");
    for (const auto& b : w->bestand().brueche())
        EXPECT_NE(b.beschreibung.find("Quelle: "), std::string::npos);
}

TEST_F(Gebietsstand, ABreakOfOneRaumIsOneOfAllAroundIt) {
    const auto w = demo();
    Bruch b;
    b.kennzahl = w->bestand().kennzahl("ALO")->id;
    b.raum = raum(*w, kBark);
    b.periode = Periode::jahr(2018).code();
    b.beschreibung = "anders gezählt";
    ASSERT_TRUE(speichereBruch(*w, b, QStringLiteral("x")));
    const auto read = block(*w, "ALO", "raum");
    const auto from = *read->index(Periode::jahr(2017)), to = *read->index(Periode::jahr(2018));
    const auto column = [&](const char* key) { return *read->spalte(*w->bestand().position(raum(*w, key))); };
    EXPECT_NE(read->bruchZwischen(from, to, column(kLeezen)), nullptr);
    EXPECT_EQ(read->bruchZwischen(from, to, column(kTraveLand)), nullptr);
}

TEST_F(Gebietsstand, NothingIsRatedAcrossABreak) {
    const auto w = demo();
    Ziel ziel;
    ziel.titel = "Arbeitslosigkeit senken";
    ziel.kennzahl = w->bestand().kennzahl("ALO")->id;
    ziel.raeume = {raum(*w, kLeezen)};
    ziel.vergleichsraeume = {raum(*w, kTraveLand)};
    ziel.zielwert = 50;
    ziel.zieljahr = 2025;
    ziel.ausgangsjahr = 2004;
    const auto before = zielwirkung(*w, ziel);
    ASSERT_TRUE(before);
    EXPECT_EQ(before->urteil.aenderungen, 5);
    EXPECT_TRUE(before->ausgangVorBruch);  // 2004 lies before SGB II
    EXPECT_FALSE(before->differenz);
    ASSERT_TRUE(before->vergleichsbruch);
    EXPECT_EQ(before->vergleichsbruch->tag, "2005-01-01");
    ziel.ausgangsjahr = 2019;
    EXPECT_TRUE(zielwirkung(*w, ziel)->differenz);
    // Since a break in 2020 there are two years: too few.
    Bruch b;
    b.kennzahl = ziel.kennzahl;
    b.periode = Periode::jahr(2020).code();
    b.beschreibung = "neu gezählt";
    ASSERT_TRUE(speichereBruch(*w, b, QStringLiteral("x")));
    const auto after = zielwirkung(*w, ziel);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->urteil.grund, analysis::Urteilsgrund::kZuWenigWerte);
    EXPECT_EQ(after->bruch->text, "neu gezählt");
    EXPECT_EQ(after->ist.size(), before->ist.size());  // the chart still shows all
}

TEST_F(Gebietsstand, TheCheckNamesWhatDoesNotFit) {
    const auto w = demo();
    EXPECT_FALSE(names(*pruefeAlles(*w), codes::kRaumEndetOhneNachfolge));
    auto bark = satz(*w, kBark);
    bark.gueltigkeit.bis = "2021-12-31";
    ASSERT_TRUE(store::RaumRepository(w->store()).save(bark));
    ASSERT_TRUE(w->reload());
    EXPECT_TRUE(names(*pruefeAlles(*w), codes::kRaumEndetOhneNachfolge));
    // Shares written past the rules (by another program) do not add up.
    Gebietsaenderung g;
    g.datum = "2030-01-01";
    const auto id = store::Ablage<Gebietsaenderung>(w->store()).speichere(g);
    ASSERT_TRUE(id);
    auto a = anteil(raum(*w, kBark), raum(*w, kBebensee), 0.5, 1.0);
    a.gebietsaenderung = *id;
    ASSERT_TRUE(store::Ablage<Gebietsanteil>(w->store()).speichere(a));
    ASSERT_TRUE(w->reload());
    const auto issues = pruefeAlles(*w);
    EXPECT_TRUE(names(*issues, codes::kAnteileGehenNichtAuf));
    EXPECT_TRUE(names(*issues, codes::kVorgaengerUngueltig));  // Bark ended in 2021
    EXPECT_GT(issues->count(Severity::kRefused), 0U);
}

TEST_F(Gebietsstand, AConversionKeyIsRead) {
    const auto w = ohneWerte();
    const auto neu = neueGemeinde(*w);
    const auto file = write("key.csv", std::string("von;nach;anteil\n1060007;") + kNeu + ";60 %\n" + kBark +
                                           ";" + kBahrenhof + ";0,399\n" + kBebensee + ";" + kBebensee +
                                           ";1\n99999999;" + kNeu + ";1\n" + kBark + ";" + kNeu + ";viel\n");
    const auto read = leseUmsteigeschluessel(w->bestand(), file, kTag);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->anteile.size(), 2U);
    EXPECT_EQ(read->anteile[0].nach, neu);
    // 0.6 + 0.399 misses 1 by rounding: the larger takes the rest, for inhabitants and area.
    EXPECT_NEAR(read->anteile[0].anteilEinwohner, 0.601, 1e-9);
    EXPECT_NEAR(read->anteile[0].anteilFlaeche, 0.601, 1e-9);
    EXPECT_EQ(read->unveraendert, 1U);
    EXPECT_TRUE(names(read->hinweise, codes::kSchluesselOrt));
    EXPECT_TRUE(names(read->hinweise, codes::kSchluesselAnteil));
    EXPECT_EQ(leseUmsteigeschluessel(w->bestand(), write("x.csv", "a;b\n1;2\n"), kTag).error().code,
              codes::kSchluesselSpalten);
}

TEST_F(Gebietsstand, WhatLiesNowhereCountsInTheKreisOnly) {
    const auto w = demo();
    const auto b = block(*w, "ALO", "kreis");
    const double kreis = b->zelle(*b->letzte(), 0).wert;
    neueGemeinde(*w, "01060NZ", kTypNichtZuordenbar, "01060");
    importiere(*w, write("nz.csv", "schluessel;periode;kennzahl;wert\n01060NZ;2021;ALO;42\n"));
    const auto now = block(*w, "ALO", "kreis");
    EXPECT_EQ(now->zelle(*now->index(Periode::jahr(2021)), 0).wert, kreis + 42);
    EXPECT_EQ(wert(*w, "ALO", "gemeinde", "01060NZ", "2021").wert, 42.0);
    const auto gemeinden = block(*w, "ALO", "gemeinde");
    const auto numbers = gemeinden->zahlen(*gemeinden->index(Periode::jahr(2021)));
    ASSERT_EQ(gemeinden->nichtZuordenbar.size(), 1U);
    EXPECT_TRUE(std::isnan(numbers[gemeinden->nichtZuordenbar.front()]));
    const Anfrage ask{"ALO", w->bestand().ebene("raum")->id, {}, {}};
    const auto sicht = kartensicht(*w, ask, Periode::jahr(2021), {});
    ASSERT_TRUE(sicht);
    ASSERT_TRUE(sicht->nichtZuordenbar);
    EXPECT_EQ(sicht->nichtZuordenbar->wert, 42.0);
    EXPECT_FALSE(kartensicht(*w, ask, Periode::jahr(2020), {})->nichtZuordenbar);
}

TEST_F(Gebietsstand, OrtsteileAddUpToTheirGemeinde) {
    const auto w = ohneWerte();
    const auto& b = w->bestand();
    Raumebene ebene;
    ebene.name = "Ortsteil";
    ebene.plural = "Ortsteile";
    ebene.rang = rangUnterDerFeinsten(b);
    EXPECT_EQ(ebene.rang, 5);
    const auto file = write("ot.csv",
                            "schluessel;name;uebergeordnet;einwohner\n01060063-1;Garstedt;01060063;20000\n"
                            "01060063-2;Glashütte;1060063;\n01060063-3;Harksheide;99999999;\n");
    const auto read = leseRaumtabelle(b, ebene, file);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->raeume.size(), 2U);
    EXPECT_TRUE(names(read->hinweise, codes::kRaumzeileOhneUeber));
    ASSERT_TRUE(legeEbeneAn(*w, ebene, *read, QStringLiteral("x")));
    ASSERT_NE(w->bestand().ebene("ortsteil"), nullptr);
    // Figures of the Ortsteile are the Gemeinde's, the Raum's and the Kreis's.
    ImportOptionen optionen;
    optionen.raumebene = "ortsteil";
    importiere(
        *w, write("k.csv", "schluessel;periode;kennzahl;wert\n01060063-1;2021;K;30\n01060063-2;2021;K;12\n"),
        optionen);
    EXPECT_EQ(wert(*w, "K", "ortsteil", "01060063-1", "2021").wert, 30.0);
    EXPECT_EQ(wert(*w, "K", "gemeinde", "01060063", "2021").wert, 42.0);
    EXPECT_EQ(wert(*w, "K", "raum", "010600063", "2021").wert, 42.0);
    // What the Gemeinde itself delivers goes before the sum.
    importiere(*w, write("g.csv", "schluessel;periode;kennzahl;wert\n01060063;2021;K;45\n"));
    EXPECT_EQ(wert(*w, "K", "gemeinde", "01060063", "2021").wert, 45.0);
    // Ortsteile whose inhabitants nobody knows do not change how other gaps weigh: Norderstedt alone is
    // there.
    EXPECT_NEAR(static_cast<double>(wert(*w, "K", "kreis", "01060", "2021").anteilVorhanden),
                81880.0 / 284988.0, 1e-4);
    auto twice = ebene;
    twice.code = "bezirk";
    EXPECT_EQ(legeEbeneAn(*w, twice, {}, QStringLiteral("x")).error().code, codes::kEbenenrang);
}

TEST_F(Gebietsstand, TheRaumForWhatLiesNowhereIsMadeOnce) {
    const auto w = ohneWerte();
    const auto id = legeNichtZuordenbarAn(*w, "räumlich nicht zuordenbar", QStringLiteral("x"));
    ASSERT_TRUE(id);
    EXPECT_TRUE(istNichtZuordenbar(satz(*w, "01060NZ")));
    EXPECT_EQ(legeNichtZuordenbarAn(*w, "noch einer", QStringLiteral("x")).error().code,
              codes::kNichtZuordenbarDa);
    EXPECT_FALSE(names(*pruefeAlles(*w), codes::kRaumWithoutParent));
}

TEST_F(Gebietsstand, LandAndBundStandBesideRates) {
    const auto w = demo();
    const auto ebene = w->bestand().ebene("raum")->id;
    const auto sicht = kartensicht(*w, {"BEV_DICHTE", ebene, {}, {}}, Periode::stichtag(2015, 12, 31), {});
    ASSERT_TRUE(sicht);
    ASSERT_EQ(sicht->vergleichswerte.size(), 2U);
    EXPECT_EQ(sicht->vergleichswerte[0].name, "Schleswig-Holstein");
    EXPECT_NEAR(sicht->vergleichswerte[0].zelle.wert, 2858714 / 15804.30, 1e-6);
    EXPECT_NEAR(sicht->vergleichswerte[1].zelle.wert, 82175684 / 357595.99, 1e-6);
    // A count of the Bund would say nothing beside those of the Räume.
    const auto count = kartensicht(*w, {"BEV", ebene, {}, {}}, Periode::stichtag(2015, 12, 31), {});
    EXPECT_TRUE(count->vergleichswerte.empty());
}

}  // namespace
}  // namespace isp::workspace::test
