// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ablage.h"
#include "texte/hinweisworte.h"
#include "texte/indexworte.h"
#include "werkbank_fixture.h"
#include "workspace/hinweissuche.h"
#include "workspace/hinweisthema.h"
#include "workspace/indexcodes.h"
#include "workspace/indexrechnung.h"
#include "workspace/indizes.h"
#include "workspace/katalog.h"
#include "workspace/themenbuch.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace isp::workspace::test {
namespace {

using analysis::Dynamikklasse;
using analysis::Statusklasse;

constexpr const char* kVier[] = {"010600004", "010600005", "010600019", "010600039"};

/// Four Räume with A = 1 2 3 4 and B = 4 3 2 1 in 2021; in 2019 A = 1 and B = 4 everywhere.
std::string vierRaeume(const char* ausserdem = "") {
    std::string text = "schluessel;periode;kennzahl;wert\n";
    for (int i = 0; i < 4; ++i) {
        const std::string key = kVier[i];
        text += key + ";2021;TEIL_A;" + std::to_string(i + 1) + "\n" + key + ";2021;TEIL_B;" +
                std::to_string(4 - i) + "\n";
        text += key + ";2019;TEIL_A;1\n" + key + ";2019;TEIL_B;4\n";
    }
    return text + ausserdem;
}

class Indizes : public WerkbankTest {
protected:
    std::unique_ptr<Werkbank> vier(const char* ausserdem = "") {
        auto w = ohneWerte();
        importiere(*w, write("vier.csv", vierRaeume(ausserdem)));
        return w;
    }
    static Indexbeschreibung beschreibung() {
        return *indexbeschreibungOf(
            R"({"name":"Probe","teile":[{"code":"TEIL_A","richtung":"hoch_schlecht"},)"
            R"({"code":"TEIL_B","richtung":"hoch_gut","gewicht":2}]})");
    }
    static const Indexzeile& zeile(Werkbank& w, const Indexrechnung& index, const std::string& key) {
        return *std::ranges::find_if(index.zeilen, [&](const Indexzeile& row) {
            return w.bestand().raeume()[row.raum].schluessel == key;
        });
    }
};

// z of 1 2 3 4: mean 2.5, population SD √1.25, so ∓1.5/√1.25 and ∓0.5/√1.25. B turned is the same; with
// weights 1 and 2 the sum is 3 z, and divided by its SD the index is z itself.
TEST_F(Indizes, IsTheOneComputedByHand) {
    const auto w = vier();
    const auto index = rechneIndex(*w, beschreibung());
    ASSERT_TRUE(index) << index.error().code.id;
    EXPECT_EQ(index->periode, Periode::jahr(2021));
    EXPECT_EQ(index->n, 4U);
    const double far = 1.5 / std::sqrt(1.25), near = 0.5 / std::sqrt(1.25);
    const double expected[] = {-far, -near, near, far};
    const Statusklasse classes[] = {Statusklasse::kHoch, Statusklasse::kMittel, Statusklasse::kMittel,
                                    Statusklasse::kNiedrig};
    for (int i = 0; i < 4; ++i) {
        const auto& row = zeile(*w, *index, kVier[i]);
        EXPECT_NEAR(row.status.summe, 3.0 * expected[i], 1e-12);
        EXPECT_NEAR(row.status.index, expected[i], 1e-12);
        EXPECT_EQ(row.status.status, classes[i]);
        EXPECT_NEAR(row.status.beitraege[1], 2.0 * expected[i], 1e-12);
        EXPECT_EQ(row.rohwerte[1], 4 - i);
    }
    EXPECT_NEAR(index->teile[0].anteil, 1.0 / 3.0, 1e-12);
    EXPECT_NEAR(index->teile[1].anteil, 2.0 / 3.0, 1e-12);
    EXPECT_NEAR(index->teile[0].zusammenhang, 1.0, 1e-12);
}

// The changes since 2019 are 0 1 2 3 and 0 −1 −2 −3: the same z once more.
TEST_F(Indizes, TakesTheDynamikFromTheChanges) {
    const auto w = vier();
    const auto index = *rechneIndex(*w, beschreibung());
    ASSERT_EQ(index.vorher, Periode::jahr(2019));
    EXPECT_EQ(index.nDynamik, 4U);
    EXPECT_NEAR(*zeile(*w, index, kVier[3]).dynamikindex, 1.5 / std::sqrt(1.25), 1e-12);
    EXPECT_EQ(zeile(*w, index, kVier[0]).dynamik, Dynamikklasse::kPositiv);
    EXPECT_EQ(zeile(*w, index, kVier[1]).dynamik, Dynamikklasse::kStabil);
    EXPECT_EQ(zeile(*w, index, kVier[3]).dynamik, Dynamikklasse::kNegativ);
    auto longer = beschreibung();
    longer.dynamik = 5;
    const auto without = *rechneIndex(*w, longer);
    ASSERT_TRUE(without.dynamikproblem);
    EXPECT_EQ(without.dynamikproblem->code, codes::kIndexOhneVorher);
    EXPECT_EQ(without.n, 4U) << "the Status stays";
}

TEST_F(Indizes, NeverComparesAcrossABreak) {
    const auto w = vier();
    Bruch bruch;
    bruch.kennzahl = w->bestand().kennzahl("TEIL_A")->id;
    bruch.periode = Periode::jahr(2020).code();
    bruch.beschreibung = "Neue Abgrenzung";
    const auto add = [&]() -> Status {
        ISP_CHECK(store::Ablage<Bruch>(w->store()).speichere(bruch));
        return {};
    };
    ASSERT_TRUE(w->aendere(QStringLiteral("x"), add, Umfang::kBestand));
    const auto index = *rechneIndex(*w, beschreibung());
    EXPECT_EQ(index.n, 4U);
    EXPECT_EQ(index.nDynamik, 0U);
    EXPECT_EQ(zeile(*w, index, kVier[0]).dynamikausschluss, Dynamikausschluss::kBruch);
}

TEST_F(Indizes, LeavesOutWhoHasNoFigureOrTooFewPeople) {
    const auto w = vier("010600044;2021;TEIL_A;9\n");
    const auto index = *rechneIndex(*w, beschreibung());
    const auto& missing = zeile(*w, index, "010600044");
    EXPECT_EQ(missing.ausschluss, Indexausschluss::kFehlt);
    EXPECT_EQ(missing.fehlend, (std::vector<std::size_t>{1}));
    EXPECT_TRUE(std::isnan(missing.status.index));
    auto large = beschreibung();
    large.mindestEinwohner = 12'000;  // Ellerau has about 6 000
    const auto without = *rechneIndex(*w, large);
    EXPECT_EQ(zeile(*w, without, "010600019").ausschluss, Indexausschluss::kEinwohner);
    EXPECT_EQ(without.n, 3U);
    large.mindestEinwohner = 25'000;
    EXPECT_FALSE(rechneIndex(*w, large)) << "one Raum is no index";
}

TEST_F(Indizes, NamesThePartThatDoesNotWork) {
    std::string constant;
    for (const auto* key : kVier)
        constant += std::string(key) + ";2021;GLEICH;7\n";
    for (int i = 0; i < 4; ++i)  // goes with A
        constant += std::string(kVier[i]) + ";2021;TEIL_C;" + std::to_string(i * i) + "\n";
    const auto w = vier(constant.c_str());
    auto b = beschreibung();
    b.teile.push_back({"GLEICH", {}, Richtung::kHochGut, 1.0});
    auto result = rechneIndex(*w, b);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, codes::kIndexTeilKonstant);
    EXPECT_EQ(result.error().args, (std::vector<std::string>{"GLEICH"}));
    EXPECT_EQ(result.error().location.field, "teil_3");
    // B without its turn works against A: the first component cannot burden both.
    b = beschreibung();
    b.methode = analysis::Indexmethode::kHauptkomponente;
    b.teile[1].richtung = Richtung::kHochSchlecht;
    b.teile.push_back({"TEIL_C", {}, Richtung::kHochSchlecht, 1.0});
    result = rechneIndex(*w, b);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, codes::kIndexTeilGegen);
    EXPECT_EQ(result.error().location.field, "teil_2");
    b.teile.pop_back();
    b.methode = analysis::Indexmethode::kZ;
    b.teile[1].gewicht = 1.0;
    EXPECT_EQ(rechneIndex(*w, b).error().code, codes::kIndexSummeKonstant) << "z and −z";
    b.teile[1].code = "TEIL_A";
    EXPECT_EQ(rechneIndex(*w, b).error().code, codes::kIndexTeilDoppelt);
    b.teile[1] = {"GIBTESNICHT", {}, Richtung::kHochGut, 1.0};
    EXPECT_EQ(rechneIndex(*w, b).error().location.field, "teil_2");
    b = beschreibung();
    b.periode = "2020";
    EXPECT_EQ(rechneIndex(*w, b).error().code, codes::kIndexTeilPeriode);
}

TEST(Indexbeschreibung, ComesBackFromItsJson) {
    Indexbeschreibung b;
    b.name = "Lage „eins“";
    b.raumebene = "gemeinde";
    b.periode = "2021";
    b.methode = analysis::Indexmethode::kGeometrisch;
    b.mindestEinwohner = 500;
    b.dynamik = 3;
    b.teile = {{"ALO", {{"personengruppe", "langzeitarbeitslos"}}, Richtung::kHochSchlecht, 1.5}};
    const auto read = indexbeschreibungOf(toJson(b));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, b);
}

TEST(Indexbeschreibung, RefusesWhatItDoesNotUnderstand) {
    const auto code = [](const char* json) { return indexbeschreibungOf(json).error(); };
    EXPECT_EQ(code("{").code, codes::kIndexNotJson);
    EXPECT_EQ(code(R"({"teile":[],"metode":"z"})").args.at(0), "metode");
    EXPECT_EQ(code(R"({"teile":[{"code":"A"}]})").args.at(0), "teile[1].richtung") << "nobody may guess it";
    EXPECT_EQ(code(R"({"teile":[{"code":"A","richtung":"neutral"}]})").args.at(0), "teile[1].richtung");
    EXPECT_EQ(code(R"({"teile":[{"code":"A","richtung":"hoch_gut","gewicht":0}]})").args.at(0),
              "teile[1].gewicht");
    EXPECT_EQ(code(R"({"teile":[],"methode":"w"})").args.at(0), "methode");
    EXPECT_EQ(code(R"({"teile":[],"dynamik":{"perioden":1.5}})").args.at(0), "dynamik.perioden");
    EXPECT_EQ(code(R"({"teile":[],"periode":"gestern"})").args.at(0), "periode");
    EXPECT_EQ(indexbeschreibungOf(R"({"teile":[],"periode":"letzte"})")->dynamik, kIndexDynamik);
}

TEST(Frueher, StepsInItsOwnKind) {
    EXPECT_EQ(frueher(Periode::jahr(2021), 2), Periode::jahr(2019));
    EXPECT_EQ(frueher(Periode::quartal(2021, 1), 2), Periode::quartal(2020, 3));
    EXPECT_EQ(frueher(Periode::monat(2021, 12), 12), Periode::monat(2020, 12));
    EXPECT_EQ(frueher(Periode::stichtag(2020, 2, 29), 1), Periode::stichtag(2019, 2, 28));
}

TEST_F(Indizes, KeepsEveryVersionAndCanBeUndone) {
    const auto w = vier();
    const auto shipped = *indizes(*w);
    ASSERT_EQ(shipped.size(), 1U) << "the example that ships";
    const auto id = speichereIndex(*w, {{}, "", "Probe", "", "Notiz"}, beschreibung());
    ASSERT_TRUE(id);
    auto index = *findeIndex(*w, "probe");
    EXPECT_EQ(index.fassungen.size(), 1U);
    EXPECT_EQ(index.beschreibung()->teile, beschreibung().teile);
    ASSERT_TRUE(speichereIndex(*w, index.definition, beschreibung(), "nichts"));
    EXPECT_EQ(findeIndex(*w, "Probe")->fassungen.size(), 1U) << "the same is no new version";
    auto other = beschreibung();
    other.teile[1].gewicht = 1.0;
    index.definition.name = "Probe neu";
    ASSERT_TRUE(speichereIndex(*w, index.definition, other, "Gleiche Gewichte"));
    index = *findeIndex(*w, "Probe neu");
    ASSERT_EQ(index.fassungen.size(), 2U);
    EXPECT_EQ(index.aktuell().anlass, "Gleiche Gewichte");
    EXPECT_EQ(index.beschreibung(index.fassungen[0])->teile[1].gewicht, 2.0);
    EXPECT_EQ(index.beschreibung()->teile[1].gewicht, 1.0);
    EXPECT_EQ(speichereIndex(*w, {{}, "", "PROBE NEU", "", ""}, other).error().code, codes::kIndexNameTaken);
    EXPECT_EQ(findeIndex(*w, "Unbekannt").error().code, codes::kIndexUnknown);
    w->undoStack().undo();
    EXPECT_EQ(findeIndex(*w, "Probe")->fassungen.size(), 1U);
    ASSERT_TRUE(loescheIndex(*w, *id));
    EXPECT_FALSE(findeIndex(*w, "Probe"));
    w->undoStack().undo();
    EXPECT_TRUE(findeIndex(*w, "Probe"));
    // A code an index names cannot be taken away from under it.
    const auto kennzahl = w->bestand().kennzahl("TEIL_A")->id;
    auto renamed = *w->bestand().kennzahl(kennzahl);
    renamed.code = "TEIL_X";
    EXPECT_EQ(w->katalog().speichere(renamed, {}).error().code, codes::kCodeNamed);
}

TEST_F(Indizes, ShipsAnExampleThatWorksOnTheDemo) {
    const auto w = demo();
    const auto index = findeIndex(*w, "Soziale Lage");
    ASSERT_TRUE(index);
    const auto result = rechneIndex(*w, *index->beschreibung());
    ASSERT_TRUE(result) << result.error().code.id;
    EXPECT_EQ(result->periode, Periode::jahr(2021));
    EXPECT_EQ(result->n, 15U);
    // Wahlstedt has the highest unemployment and the lowest income tax of the 15.
    const auto most =
        std::ranges::max_element(result->zeilen, {}, [](const Indexzeile& row) { return row.status.index; });
    EXPECT_EQ(w->bestand().raeume()[most->raum].name, "Wahlstedt");
}

// Rule (e)
// ---------------------------------------------------------------------------------------------------

/// In 2019 all four had another order: the first was the most burdened then and is the least now.
std::string gewendet() {
    std::string text = "schluessel;periode;kennzahl;wert\n";
    const int then[] = {4, 3, 2, 1}, now[] = {1, 2, 3, 4};
    for (int i = 0; i < 4; ++i) {
        text += std::string(kVier[i]) + ";2019;TEIL_A;" + std::to_string(then[i]) + "\n";
        text += std::string(kVier[i]) + ";2021;TEIL_A;" + std::to_string(now[i]) + "\n";
    }
    return text;
}

class Statushinweis : public Indizes {
protected:
    void SetUp() override {
        w = ohneWerte();
        importiere(*w, write("gewendet.csv", gewendet()));
        const auto b =
            *indexbeschreibungOf(R"({"name":"Lage","teile":[{"code":"TEIL_A","richtung":"hoch_schlecht"}]})");
        ASSERT_TRUE(speichereIndex(*w, {{}, "", "Lage", "", ""}, b));
    }
    std::vector<Hinweis> gefunden() {
        auto found = sucheHinweise(*w);
        EXPECT_TRUE(found);
        std::erase_if(*found, [](const Hinweis& h) { return h.regel != Hinweisregel::kStatus; });
        return *found;
    }
    std::unique_ptr<Werkbank> w;
};

TEST_F(Statushinweis, NamesTheRaumWhoseClassIsWorse) {
    const auto found = gefunden();
    // hoch → mittel … : the fourth went from hoch (−1.34) to niedrig (1.34), two classes.
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].raumname, "Henstedt-Ulzburg");
    EXPECT_EQ(found[0].statusVorher, 1);
    EXPECT_EQ(found[0].status, 3);
    EXPECT_EQ(found[0].staerke, 2.0);
    const auto words = texte::erklaerung(found[0]);
    EXPECT_TRUE(words.contains(QStringLiteral("von „hoch“ (2019) auf „niedrig“"))) << qPrintable(words);
    for (const auto& [regel, code] : Aufzaehlung<Hinweisregel>::werte)
        EXPECT_FALSE(texte::regeltext(regel).isEmpty()) << code;
}

TEST_F(Statushinweis, StaysDismissedUntilTheFiguresSayMore) {
    auto h = gefunden().front();
    const auto state = [&](const Hinweis& one) { return (*mitZustand(*w, {one}))[0].zustand; };
    EXPECT_EQ(state(h), Hinweiszustand::kOffen);
    EXPECT_EQ(verwirfHinweis(*w, h, "  ", {}).error().code, codes::kHinweisGrund);
    ASSERT_TRUE(verwirfHinweis(*w, h, "Neubaugebiet", QStringLiteral("Satz")));
    EXPECT_EQ(state(h), Hinweiszustand::kVerworfen);
    auto later = h;
    later.periode = Periode::jahr(2022);
    EXPECT_EQ(state(later), Hinweiszustand::kOffen) << "a new Periode";
    auto revised = h;
    revised.wert += 0.1;
    EXPECT_EQ(state(revised), Hinweiszustand::kOffen) << "another figure";
    auto other = h;
    other.raum = w->bestand().raum(h.ebene, "010600004")->id;
    EXPECT_EQ(state(other), Hinweiszustand::kOffen);
    w->undoStack().undo();
    EXPECT_EQ(state(h), Hinweiszustand::kOffen);
    w->undoStack().redo();
    const auto entry = (*mitZustand(*w, {h}))[0];
    ASSERT_TRUE(entry.bearbeitung);
    EXPECT_EQ(entry.bearbeitung->grund, "Neubaugebiet");
    ASSERT_TRUE(oeffneHinweisWieder(*w, entry.bearbeitung->id));
    EXPECT_EQ(state(h), Hinweiszustand::kOffen);
}

TEST_F(Statushinweis, BecomesAThemaKnownOnBothSides) {
    auto h = gefunden().front();
    auto start = themaAus(*w, h);
    EXPECT_EQ(start.herkunft, Herkunft::kVerwaltung);
    EXPECT_EQ(start.raeume, (std::vector<RaumId>{h.raum}));
    start.titel = "Lage in Henstedt-Ulzburg";
    const auto thema = w->themen().legeAn(start);
    ASSERT_TRUE(thema);
    ASSERT_TRUE(verbinde(*w, h, *thema, QStringLiteral("Satz")));
    const auto entry = (*mitZustand(*w, {h}))[0];
    EXPECT_EQ(entry.zustand, Hinweiszustand::kThema);
    EXPECT_EQ(entry.bearbeitung->thema, *thema);
    const auto back = *hinweiseVon(*w, *thema);
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(hinweisschluessel(back[0]), hinweisschluessel(w->bestand(), h));
    h.periode = Periode::jahr(2023);
    EXPECT_EQ((*mitZustand(*w, {h}))[0].zustand, Hinweiszustand::kThema) << "the Thema is at it";
    ASSERT_TRUE(w->themen().loesche<Thema>(*thema, QStringLiteral("x")));
    EXPECT_EQ((*mitZustand(*w, {h}))[0].zustand, Hinweiszustand::kOffen);
}

TEST_F(Indizes, GivesAThemaASetWithTheIndikator) {
    const auto w = demo();
    Hinweis h;
    h.regel = Hinweisregel::kSprung;
    h.code = "ALO";
    h.ebene = w->bestand().ebene("raum")->id;
    h.raum = w->bestand().raum(h.ebene, "010600092")->id;
    h.periode = Periode::jahr(2021);
    Thema thema;
    thema.titel = "Arbeit in Wahlstedt";
    const auto id = *w->themen().legeAn(thema);
    ASSERT_TRUE(verbinde(*w, h, id, {}));
    const auto set = (*w->themen().akte(id))->thema.indikatorenset;
    ASSERT_TRUE(set.valid());
    const auto stamm = *w->themen().stammdaten();
    const auto* found = Themenakte::find(stamm->indikatorensets, set);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->kennzahlen, (std::vector<KennzahlId>{w->bestand().kennzahl("ALO")->id}));
}

}  // namespace
}  // namespace isp::workspace::test
