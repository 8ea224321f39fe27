// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/qualitativ.h"
#include "domain/thema.h"
#include "store/ablage.h"
#include "store/aufzeichnung.h"
#include "store/codes.h"
#include "store/historie_repository.h"
#include "store/indikator_repository.h"
#include "store/katalog_repository.h"
#include "store/volltext.h"
#include "store_fixture.h"

#include <gmock/gmock.h>

namespace isp::store::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Ids = std::vector<std::int64_t>;

class Volltexte : public testing::Test {
protected:
    Ids find(std::string_view text) { return require(index.suche(text)); }

    Volltext index = require(Volltext::erstelle(
        {{1, "ALO_QUOTE\nArbeitslosenquote\n", "Arbeitslose je Personen im Alter von 15 bis 64\n"},
         {2, "BEV\nBevölkerung\nGrundzahl\n", "Einwohner*innen am Stichtag\nStraße\n"},
         {3, "PFLEGE\nTagespflege\n", "Plätze \"auf Abruf\" AND NOT belegt\n"}}));
};

TEST_F(Volltexte, FindByTheBeginningsOfAllWords) {
    EXPECT_THAT(find("arbeitslo"), ElementsAre(1));
    EXPECT_THAT(find("ALTER pers"), ElementsAre(1));
    EXPECT_THAT(find("alter stichtag"), IsEmpty());
    EXPECT_THAT(find("alo_quote"), ElementsAre(1));
    EXPECT_THAT(find("grundzahl"), ElementsAre(2));
}

TEST_F(Volltexte, FoldUmlautsBothWays) {
    for (const char* text : {"bevölkerung", "Bevolkerung", "bevoelkerung", "BEVÖLK"})
        EXPECT_THAT(find(text), ElementsAre(2)) << text;
    for (const char* text : {"straße", "strasse", "STRASSE"})
        EXPECT_THAT(find(text), ElementsAre(2)) << text;
    EXPECT_THAT(find("plaetze"), ElementsAre(3));
}

TEST_F(Volltexte, FindInsideTheWordsOfANameOnly) {
    EXPECT_THAT(find("quote"), ElementsAre(1));
    EXPECT_THAT(find("pflege"), ElementsAre(3));
    EXPECT_THAT(find("tichtag"), IsEmpty()) << "of a text only beginnings count";
    EXPECT_THAT(find("uot"), IsEmpty()) << "too short to stand inside";
}

TEST_F(Volltexte, TakeWhatever) {
    const Ids all = {1, 2, 3};
    EXPECT_EQ(find(""), all);
    EXPECT_EQ(find("  \t\n"), all);
    for (const char* text : {"\"", "*", "-", "()", "^ : {"})
        EXPECT_EQ(find(text), all) << text;
    for (const char* text : {"a\"b", "\"\"\"", "NEAR(a b)", "kopf:quote", "x OR y", "a* OR b",
                             "'; DROP TABLE wort", "\xff\xfe", "quote\" OR \"bev"})
        EXPECT_TRUE(index.suche(text)) << text;
    EXPECT_THAT(find("auf AND"), ElementsAre(3)) << "operators are words";
    EXPECT_THAT(find("quote OR bev"), IsEmpty());
    EXPECT_TRUE(index.suche(std::string("qu\0ote", 6)));
    EXPECT_TRUE(index.suche(std::string(100000, 'x')));
}

TEST_F(Volltexte, KnowNothingOfAnEmptyCatalogue) {
    auto empty = require(Volltext::erstelle({}));
    EXPECT_THAT(require(empty.suche("quote")), IsEmpty());
    EXPECT_THAT(require(empty.suche("")), IsEmpty());
}

class Katalogmarken : public SmallStore {
protected:
    KatalogRepository repo() { return KatalogRepository(*store); }
};

TEST_F(Katalogmarken, KeepEachTagOnce) {
    requireOk(repo().setSchlagwoerter("u1", "Bevölkerung", {" Kita ", "kita", "", "Alter"}));
    EXPECT_THAT(require(repo().schlagwoerter())["u1"], ElementsAre("Alter", "Kita"));
    const auto latest = require(HistorieRepository(*store).aenderungen()).front();
    EXPECT_EQ(latest.objektArt, "schlagwort");
    EXPECT_EQ(latest.bezeichnung, "Bevölkerung");
    const auto before = require(HistorieRepository(*store).aenderungen()).size();
    requireOk(repo().setSchlagwoerter("u1", "Bevölkerung", {"Alter", "Kita"}));
    EXPECT_EQ(require(HistorieRepository(*store).aenderungen()).size(), before) << "nothing changed";
}

TEST_F(Katalogmarken, AreForgottenWithTheirEntry) {
    requireOk(repo().setSchlagwoerter("u1", "x", {"Kita"}));
    requireOk(repo().setFavorit("u1", true));
    requireOk(repo().setFavorit("u1", true));
    EXPECT_THAT(require(repo().favoriten()), ElementsAre("u1"));
    requireOk(repo().vergiss("u1", "x"));
    EXPECT_THAT(require(repo().favoriten()), IsEmpty());
    EXPECT_THAT(require(repo().schlagwoerter()), IsEmpty());
}

TEST_F(Katalogmarken, AreTakenBackWithTheirStep) {
    Aufzeichnung aufzeichnung(*store);
    requireOk(repo().setSchlagwoerter("u1", "x", {"Kita"}));
    requireOk(repo().setFavorit("u1", true));
    const auto satz = require(aufzeichnung.satz());
    requireOk(wendeAn(*store, satz, Anwendung::kRueckgaengig, "x"));
    EXPECT_THAT(require(repo().favoriten()), IsEmpty());
    EXPECT_THAT(require(repo().schlagwoerter()), IsEmpty());
    requireOk(wendeAn(*store, satz, Anwendung::kWiederholen, "x"));
    EXPECT_THAT(require(repo().favoriten()), ElementsAre("u1"));
}

class Kennzahlende : public SmallStore {};

TEST_F(Kennzahlende, WithFiguresStaysAlsoWhereTheyWereWithdrawn) {
    const auto lieferung = liefere({wert(2020, badSegeberg, 17000)});
    EXPECT_EQ(codeOf(KennzahlRepository(*store).remove(bev)), codes::kHasFigures.id);
    requireOk(LieferungRepository(*store).setZurueckgezogen(lieferung.id, true));
    const auto refused = KennzahlRepository(*store).remove(bev);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args, (std::vector<std::string>{"Bevölkerung", "1"}));
}

TEST_F(Kennzahlende, NamesTheSetItIsIn) {
    Indikatorenset set;
    set.name = "Grundzahlen";
    set.kennzahlen = {bev};
    require(Ablage<Indikatorenset>(*store).speichere(set));
    const auto refused = KennzahlRepository(*store).remove(bev);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kStillReferred);
    EXPECT_EQ(refused.error().args,
              (std::vector<std::string>{"Bevölkerung", "indikatorenset", "Grundzahlen"}));
    EXPECT_EQ(require(KennzahlRepository(*store).reihen()).size(), 1U) << "nothing of it is gone";
}

TEST_F(Kennzahlende, WithoutFiguresGoesWithItsReihenAndComesBack) {
    KennzahlRepository kennzahlen(*store);
    const auto merkmal = require(kennzahlen.merkmal("geschlecht", "Geschlecht"));
    require(kennzahlen.reihe(bev, {require(kennzahlen.auspraegung(merkmal, "weiblich"))}));
    const auto before = require(kennzahlen.kennzahlen()).front();
    Aufzeichnung aufzeichnung(*store);
    requireOk(kennzahlen.remove(bev));
    EXPECT_THAT(require(kennzahlen.kennzahlen()), IsEmpty());
    EXPECT_THAT(require(kennzahlen.reihen()), IsEmpty());
    requireOk(wendeAn(*store, require(aufzeichnung.satz()), Anwendung::kRueckgaengig, "x"));
    EXPECT_EQ(require(kennzahlen.kennzahlen()).front().uid, before.uid);
    EXPECT_EQ(require(kennzahlen.reihen()).size(), 2U);
}

class Setordnung : public SmallStore {
protected:
    IndikatorId indikator(const std::string& code) {
        Indikator i;
        i.code = code;
        i.name = code;
        return require(IndikatorRepository(*store).save(i));
    }
};

TEST_F(Setordnung, IsTheOrderOfTheMembersAndCanBeTakenBack) {
    const auto a = indikator("A"), b = indikator("B"), c = indikator("C");
    Ablage<Indikatorenset> sets(*store);
    Indikatorenset set;
    set.name = "S";
    set.indikatoren = {c, a, b, a};
    set.id = require(sets.speichere(set));
    EXPECT_THAT(require(sets.lies(set.id)).indikatoren, ElementsAre(c, a, b));
    EXPECT_THAT(require(sets.alle()).front().indikatoren, ElementsAre(c, a, b));
    Aufzeichnung aufzeichnung(*store);
    set.indikatoren = {b, c};
    require(sets.speichere(set));
    EXPECT_THAT(require(sets.lies(set.id)).indikatoren, ElementsAre(b, c));
    const auto latest = require(HistorieRepository(*store).aenderungen()).front();
    EXPECT_NE(latest.neu.find("indikatorenset_indikator"), std::string::npos);
    requireOk(wendeAn(*store, require(aufzeichnung.satz()), Anwendung::kRueckgaengig, "x"));
    EXPECT_THAT(require(sets.lies(set.id)).indikatoren, ElementsAre(c, a, b));
}

TEST_F(Setordnung, OfASetFromBeforeIsThatOfTheIds) {
    const auto a = indikator("A"), b = indikator("B");
    Indikatorenset set;
    set.name = "S";
    set.indikatoren = {b, a};
    set.id = require(Ablage<Indikatorenset>(*store).speichere(set));
    SQLite::Database(store->path().string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE indikatorenset_indikator SET platz = 0");
    EXPECT_THAT(require(Ablage<Indikatorenset>(*store).lies(set.id)).indikatoren, ElementsAre(a, b));
}

}  // namespace
}  // namespace isp::store::test
