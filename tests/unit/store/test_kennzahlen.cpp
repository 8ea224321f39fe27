// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"
#include "store/indikator_repository.h"
#include "store_fixture.h"

namespace isp::store::test {
namespace {

class Kennzahlen : public SmallStore {
protected:
    KennzahlRepository repo() { return KennzahlRepository(*store); }
    Kennzahl load(KennzahlId id) {
        for (auto& k : require(repo().kennzahlen()))
            if (k.id == id) return k;
        ADD_FAILURE() << "no such Kennzahl";
        return {};
    }
    static Kennzahl kennzahl(const std::string& code) {
        Kennzahl k;
        k.code = code;
        k.name = "Name von " + code;
        return k;
    }
    static Indikator indikator(const std::string& code) {
        Indikator i;
        i.code = code;
        i.name = "Name von " + code;
        return i;
    }
};

TEST_F(Kennzahlen, KeepAllTheyAreGiven) {
    Kennzahl k;
    k.code = "Öffentliche_Plätze";
    k.name = "Plätze";
    k.einheit = "Tsd. EUR";
    k.nachkommastellen = 3;
    k.aggregation = Aggregation::kKeine;
    k.zeitbezug = Zeitbezug::kFortgeltend;
    k.art = KennzahlArt::kMassnahme;
    k.definition = "a";
    k.themenfeld = "b";
    k.quelle = "c";
    k.lieferant = "d";
    k.lizenz = "e";
    k.rhythmus = "jaehrlich";
    k.feinsteEbene = "gemeinde";
    k.realisierbarkeit = "f";
    k.nutzen = "g";
    k.geheimUnter = 3.0;
    k.erfunden = true;
    const auto back = load(require(repo().save(k)));
    EXPECT_EQ(back.uid.size(), 36U);
    EXPECT_EQ(back.code, k.code);
    EXPECT_EQ(back.name, k.name);
    EXPECT_EQ(back.einheit, k.einheit);
    EXPECT_EQ(back.nachkommastellen, 3);
    EXPECT_EQ(back.aggregation, k.aggregation);
    EXPECT_EQ(back.zeitbezug, k.zeitbezug);
    EXPECT_EQ(back.art, k.art);
    EXPECT_EQ(back.definition + back.themenfeld + back.quelle + back.lieferant + back.lizenz, "abcde");
    EXPECT_EQ(back.rhythmus, "jaehrlich");
    EXPECT_EQ(back.feinsteEbene, "gemeinde");
    EXPECT_EQ(back.realisierbarkeit + back.nutzen, "fg");
    EXPECT_EQ(back.geheimUnter, 3.0);
    EXPECT_TRUE(back.erfunden);
    EXPECT_EQ(load(bev).geheimUnter, std::nullopt);
}

TEST_F(Kennzahlen, CodesAreUniqueWithoutCaseAlsoAmongIndikatoren) {
    IndikatorRepository indikatoren(*store);
    require(repo().save(kennzahl("Öl")));
    const auto quote = require(indikatoren.save(indikator("Quote")));
    EXPECT_EQ(codeOf(repo().save(kennzahl("bev"))), "store.code_taken");
    EXPECT_EQ(codeOf(repo().save(kennzahl("öL"))), "store.code_taken");
    EXPECT_EQ(codeOf(repo().save(kennzahl("QUOTE"))), "store.code_taken");
    EXPECT_EQ(codeOf(indikatoren.save(indikator("BEV"))), "store.code_taken");
    EXPECT_EQ(codeOf(indikatoren.save(indikator("QUOTE"))), "store.code_taken");
    EXPECT_EQ(codeOf(repo().save(kennzahl(" "))), "store.code_missing");

    auto own = load(bev);
    own.code = "Bev";  // its own code in other letters
    require(repo().save(own));
    EXPECT_EQ(load(bev).code, "Bev");
    auto i = require(indikatoren.indikatoren()).at(0);
    i.code = "QUOTE";
    EXPECT_EQ(require(indikatoren.save(i)), quote);
}

TEST_F(Kennzahlen, RefuseNumbersThatCannotBe) {
    auto k = kennzahl("X");
    k.nachkommastellen = -1;
    EXPECT_EQ(codeOf(repo().save(k)), "store.bad_number");
    k.nachkommastellen = 0;
    k.geheimUnter = kFehlt;
    EXPECT_EQ(codeOf(repo().save(k)), "store.bad_number");
    k.geheimUnter = {};
    k.id = KennzahlId{77};
    EXPECT_EQ(codeOf(repo().save(k)), "store.unknown_object");
}

TEST_F(Kennzahlen, KeepTheirUidAndGetBackTheirNumber) {
    IndikatorRepository indikatoren(*store);
    const auto id = require(indikatoren.save(indikator("A")));
    const auto before = require(indikatoren.indikatoren()).at(0);
    requireOk(indikatoren.remove(id));
    EXPECT_EQ(codeOf(indikatoren.remove(id)), "store.unknown_object");
    // Another one takes the number before the removal is undone.
    EXPECT_EQ(require(indikatoren.save(indikator("B"))), id);
    const auto restored = require(indikatoren.save(before));
    EXPECT_NE(restored, id);
    EXPECT_EQ(require(indikatoren.indikatoren()).at(0).uid, before.uid);
    EXPECT_EQ(require(indikatoren.indikatoren()).size(), 2U);
}

TEST_F(Kennzahlen, IndikatorenKeepAllTheyAreGiven) {
    IndikatorRepository indikatoren(*store);
    const auto fach = require(indikatoren.saveFachplanung({{}, "", "jugendhilfe", "Jugendhilfeplanung", 2}));
    Indikator i;
    i.code = "ALO_QUOTE";
    i.name = "Arbeitslosenquote";
    i.formel = "100 * [ALO] / [BEV_15_64]";
    i.einheit = "%";
    i.nachkommastellen = 2;
    i.richtung = Richtung::kHochSchlecht;
    i.definition = "a";
    i.interpretation = "b";
    i.themenfeld = "c";
    i.fachplanung = fach;
    i.standard = false;
    i.erfunden = true;
    require(indikatoren.save(i));
    const auto back = require(indikatoren.indikatoren()).at(0);
    EXPECT_EQ(back.formel, i.formel);
    EXPECT_EQ(back.einheit, "%");
    EXPECT_EQ(back.nachkommastellen, 2);
    EXPECT_EQ(back.richtung, Richtung::kHochSchlecht);
    EXPECT_EQ(back.definition + back.interpretation + back.themenfeld, "abc");
    EXPECT_EQ(back.fachplanung, fach);
    EXPECT_FALSE(back.standard);
    EXPECT_TRUE(back.erfunden);
    i.code = "B";
    i.fachplanung = FachplanungId{99};
    EXPECT_EQ(codeOf(indikatoren.save(i)), "store.unknown_object");
}

TEST_F(Kennzahlen, FachplanungenAreListedInTheirOrder) {
    IndikatorRepository indikatoren(*store);
    require(indikatoren.saveFachplanung({{}, "", "sozial", "Sozialplanung", 2}));
    require(indikatoren.saveFachplanung({{}, "", "bildung", "Bildungsplanung", 1}));
    EXPECT_EQ(codeOf(indikatoren.saveFachplanung({{}, "", "Sozial", "x", 3})), "store.code_taken");
    EXPECT_EQ(codeOf(indikatoren.saveFachplanung({})), "store.code_missing");
    auto all = require(indikatoren.fachplanungen());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].code, "bildung");
    all[0].name = "Bildungsplanung (neu)";
    EXPECT_EQ(require(indikatoren.saveFachplanung(all[0])), all[0].id);
    EXPECT_EQ(require(indikatoren.fachplanungen()).at(0).name, "Bildungsplanung (neu)");
}

TEST_F(Kennzahlen, MerkmaleAndAuspraegungenAreFoundAgain) {
    auto r = repo();
    const auto geschlecht = require(r.merkmal("Geschlecht", "Geschlecht"));
    EXPECT_EQ(require(r.merkmal(" geschlecht ", "egal")), geschlecht);
    const auto weiblich = require(r.auspraegung(geschlecht, "Weiblich"));
    EXPECT_EQ(require(r.auspraegung(geschlecht, "  weiblich ")), weiblich);
    const auto maennlich = require(r.auspraegung(geschlecht, "männlich"));
    EXPECT_EQ(require(r.auspraegung(geschlecht, "MÄNNLICH")), maennlich);
    EXPECT_EQ(codeOf(r.auspraegung(MerkmalId{99}, "x")), "store.unknown_object");
    EXPECT_EQ(codeOf(r.auspraegung(geschlecht, " ")), "store.code_missing");
    EXPECT_EQ(codeOf(r.merkmal("", "x")), "store.code_missing");
    const auto all = require(r.auspraegungen());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].name, "Weiblich");
    EXPECT_EQ(all[0].code, "weiblich");
    EXPECT_LT(all[0].sortierung, all[1].sortierung);
    EXPECT_EQ(require(r.merkmale()).at(0).code, "geschlecht");
}

TEST_F(Kennzahlen, ReihenAreOneForEachCombination) {
    auto r = repo();
    const auto geschlecht = require(r.merkmal("geschlecht", "Geschlecht"));
    const auto alter = require(r.merkmal("altersgruppe", "Altersgruppe"));
    const auto jung = require(r.auspraegung(alter, "unter 3 Jahre"));
    const auto frau = require(r.auspraegung(geschlecht, "weiblich"));
    const auto mann = require(r.auspraegung(geschlecht, "männlich"));
    const auto beide = require(r.reihe(bev, {jung, frau}));
    EXPECT_EQ(require(r.reihe(bev, {frau, jung})), beide);
    EXPECT_NE(require(r.reihe(bev, {frau})), beide);
    EXPECT_EQ(require(r.reihe(bev, {})), reihe);
    EXPECT_EQ(codeOf(r.reihe(bev, {frau, mann})), "store.merkmal_twice");
    EXPECT_EQ(codeOf(r.reihe(bev, {AuspraegungId{99}})), "store.unknown_object");
    EXPECT_EQ(codeOf(r.reihe(KennzahlId{99}, {})), "store.unknown_object");
    const auto reihen = require(r.reihen());
    ASSERT_EQ(reihen.size(), 3U);
    EXPECT_TRUE(reihen[0].auspraegungen.empty());
    EXPECT_EQ(reihen[1].auspraegungen, (std::vector<AuspraegungId>{frau, jung})) << "sorted by Merkmal";
}

// What two planners make from the same words has the same identity in both stores.
TEST_F(Kennzahlen, WordsNameTheSameThingInTwoStores) {
    const auto uids = [](Store& s) {
        KennzahlRepository r(s);
        require(r.auspraegung(require(r.merkmal("geschlecht", "Geschlecht")), "weiblich"));
        return require(r.merkmale()).at(0).uid + require(r.auspraegungen()).at(0).uid;
    };
    const auto other = require(Store::create(folder / "anderer.isp"));
    EXPECT_EQ(uids(*store), uids(*other));
}

TEST_F(Kennzahlen, UmfangCountsEachFigureOnceAndForgetsWhatWasWithdrawn) {
    EXPECT_TRUE(require(repo().umfaenge()).empty());
    liefere({wert(2019, segeberg, 1), wert(2020, badSegeberg, 1)});
    const auto second =
        liefere({wert(2020, badSegeberg, 2), wert(2020, norderstedt, 2), wert(2021, norderstedt, 2)});
    auto umfang = require(repo().umfaenge()).at(0);
    EXPECT_EQ(umfang.kennzahl, bev);
    EXPECT_EQ(umfang.werte, 4);
    EXPECT_EQ(umfang.ebenen, (std::vector<EbeneId>{gemeinde, kreis})) << "finest first";
    EXPECT_EQ(umfang.von, Periode::jahr(2019));
    EXPECT_EQ(umfang.bis, Periode::jahr(2021));
    requireOk(LieferungRepository(*store).setZurueckgezogen(second.id, true));
    umfang = require(repo().umfaenge()).at(0);
    EXPECT_EQ(umfang.werte, 2);
    EXPECT_EQ(umfang.bis, Periode::jahr(2020));
}

}  // namespace
}  // namespace isp::store::test
