// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/themenakte.h"
#include "store/ablage.h"
#include "store/anhang_repository.h"
#include "store/aufzeichnung.h"
#include "store/codes.h"
#include "store/historie_repository.h"
#include "store_fixture.h"

namespace isp::store::test {
namespace {

class Ablagen : public SmallStore {
protected:
    ThemaId thema(const std::string& titel = "Gesundheit") {
        Thema t;
        t.titel = titel;
        t.angelegt = "2026-01-05";
        t.raeume = {badSegeberg, norderstedt};
        return require(Ablage<Thema>(*store).speichere(t));
    }
    DurchlaufId durchlauf(ThemaId id) {
        Durchlauf d;
        d.thema = id;
        d.beginn = "2026-01-05";
        return require(Ablage<Durchlauf>(*store).speichere(d));
    }
    Ziel ziel(DurchlaufId id) {
        Ziel z;
        z.durchlauf = id;
        z.titel = "Weniger Arbeitslose";
        z.kennzahl = bev;
        z.ausgangswert = 7.5;
        z.ausgangsjahr = 2020;
        z.zielwert = 5.0;
        z.zieljahr = 2028;
        z.raeume = {norderstedt};
        return z;
    }
    std::string content() { return contentOf(folder / "klein.isp"); }
};

TEST_F(Ablagen, KeepsEveryFieldAndList) {
    auto z = ziel(durchlauf(thema()));
    z.id = require(Ablage<Ziel>(*store).speichere(z));
    const auto read = require(Ablage<Ziel>(*store).lies(z.id));
    EXPECT_EQ(read.titel, z.titel);
    EXPECT_EQ(read.ausgangswert, 7.5);
    EXPECT_EQ(read.zieljahr, 2028);
    EXPECT_EQ(read.kennzahl, bev);
    EXPECT_FALSE(read.indikator.valid());
    EXPECT_EQ(read.raeume, std::vector{norderstedt});
    EXPECT_TRUE(read.vergleichsraeume.empty());
    EXPECT_FALSE(read.uid.empty());
}

TEST_F(Ablagen, AMissingNumberStaysMissing) {
    auto z = ziel(durchlauf(thema()));
    z.ausgangswert.reset();
    z.zielwert.reset();
    z.zieljahr.reset();
    const auto read = require(Ablage<Ziel>(*store).lies(require(Ablage<Ziel>(*store).speichere(z))));
    EXPECT_EQ(read.ausgangswert, std::nullopt);
    EXPECT_EQ(read.zieljahr, std::nullopt);
}

TEST_F(Ablagen, OfAThemaAreThoseOfAllItsRoundsOnly) {
    const auto one = thema("Eins");
    const auto other = thema("Zwei");
    require(Ablage<Ziel>(*store).speichere(ziel(durchlauf(one))));
    require(Ablage<Ziel>(*store).speichere(ziel(durchlauf(other))));
    EXPECT_EQ(require(Ablage<Ziel>(*store).vonThema(one)).size(), 1U);
    EXPECT_EQ(require(Ablage<Ziel>(*store).alle()).size(), 2U);
}

TEST_F(Ablagen, WhatBelongsToItGoesWithAThema) {
    const auto id = thema();
    require(Ablage<Ziel>(*store).speichere(ziel(durchlauf(id))));
    requireOk(Ablage<Thema>(*store).loesche(id));
    EXPECT_TRUE(require(Ablage<Ziel>(*store).alle()).empty());
    EXPECT_TRUE(require(Ablage<Durchlauf>(*store).alle()).empty());
}

TEST_F(Ablagen, WhatIsReferredToStaysAndSaysByWhom) {
    const auto runde = durchlauf(thema());
    auto z = ziel(runde);
    z.id = require(Ablage<Ziel>(*store).speichere(z));
    Massnahme m;
    m.durchlauf = runde;
    m.titel = "Sprachkurse";
    m.ziele = {z.id};
    require(Ablage<Massnahme>(*store).speichere(m));
    const auto refused = Ablage<Ziel>(*store).loesche(z.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kStillReferred);
    EXPECT_EQ(refused.error().args,
              (std::vector<std::string>{"Weniger Arbeitslose", "massnahme", "Sprachkurse"}));
}

TEST_F(Ablagen, RefusesWhatTheRulesForbidAndKeepsTheStore) {
    const auto runde = durchlauf(thema());
    const auto before = content();
    auto z = ziel(runde);
    z.zieljahr = 2019;
    EXPECT_EQ(codeOf(Ablage<Ziel>(*store).speichere(z)), isp::codes::kDanach.id);
    z = ziel(runde);
    z.titel = " ";
    EXPECT_EQ(codeOf(Ablage<Ziel>(*store).speichere(z)), isp::codes::kPflichtfeld.id);
    EXPECT_EQ(content(), before);
}

TEST_F(Ablagen, TwoOpenRoundsOfOneThemaAreRefused) {
    const auto id = thema();
    durchlauf(id);
    Durchlauf second;
    second.thema = id;
    second.nummer = 2;
    second.beginn = "2026-02-01";
    EXPECT_FALSE(Ablage<Durchlauf>(*store).speichere(second));
    EXPECT_EQ(require(Ablage<Durchlauf>(*store).alle()).size(), 1U);
}

TEST_F(Ablagen, TheHistoryKeepsOnlyWhatDiffers) {
    const auto id = thema();
    auto t = require(Ablage<Thema>(*store).lies(id));
    t.fragestellung = "Wie gesund sind wir?";
    t.raeume = {badSegeberg};
    require(Ablage<Thema>(*store).speichere(t));
    const auto latest = require(HistorieRepository(*store).aenderungen()).front();
    EXPECT_EQ(latest.objektArt, "thema");
    EXPECT_EQ(latest.bezeichnung, "Gesundheit");
    EXPECT_NE(latest.neu.find("Wie gesund"), std::string::npos);
    EXPECT_EQ(latest.neu.find("titel"), std::string::npos);
    EXPECT_NE(latest.alt.find("thema_raum"), std::string::npos);
}

TEST_F(Ablagen, ARecordedStepIsTakenBackAndDoneAgainWhateverItTouched) {
    const auto before = content();
    Aufzeichnung aufzeichnung(*store);
    const auto id = thema();
    const auto runde = durchlauf(id);
    require(Ablage<Ziel>(*store).speichere(ziel(runde)));
    const auto satz = require(aufzeichnung.satz());
    const auto rows = [&] { return require(Ablage<Ziel>(*store).alle()).size(); };
    requireOk(wendeAn(*store, satz, Anwendung::kRueckgaengig, "Thema anlegen"));
    EXPECT_EQ(rows(), 0U);
    EXPECT_TRUE(require(Ablage<Thema>(*store).alle()).empty());
    requireOk(wendeAn(*store, satz, Anwendung::kWiederholen, "Thema anlegen"));
    EXPECT_EQ(rows(), 1U);
    EXPECT_EQ(require(Ablage<Thema>(*store).alle()).front().raeume.size(), 2U);
    EXPECT_EQ(require(HistorieRepository(*store).aenderungen()).front().aktion, "wiederholt");
    EXPECT_TRUE(require(pruefe(*store)).empty());
}

TEST_F(Ablagen, TheRemovalOfAWholeThemaIsTakenBack) {
    const auto id = thema();
    require(Ablage<Ziel>(*store).speichere(ziel(durchlauf(id))));
    Aufzeichnung aufzeichnung(*store);
    requireOk(Ablage<Thema>(*store).loesche(id));
    const auto satz = require(aufzeichnung.satz());
    requireOk(wendeAn(*store, satz, Anwendung::kRueckgaengig, "Löschen"));
    EXPECT_EQ(require(Ablage<Ziel>(*store).vonThema(id)).front().raeume, std::vector{norderstedt});
    requireOk(wendeAn(*store, satz, Anwendung::kWiederholen, "Löschen"));
    EXPECT_TRUE(require(Ablage<Ziel>(*store).alle()).empty());
    EXPECT_TRUE(require(pruefe(*store)).empty());
}

TEST_F(Ablagen, AStepThatOthersHaveChangedSinceIsLeftAlone) {
    const auto id = thema();
    auto t = require(Ablage<Thema>(*store).lies(id));
    Aufzeichnung aufzeichnung(*store);
    t.titel = "Pflege";
    require(Ablage<Thema>(*store).speichere(t));
    const auto satz = require(aufzeichnung.satz());
    t.titel = "Pflege im Alter";
    require(Ablage<Thema>(*store).speichere(t));
    const auto before = content();
    const auto refused = wendeAn(*store, satz, Anwendung::kRueckgaengig, "Titel");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kChangedMeanwhile);
    EXPECT_EQ(content(), before);
}

TEST_F(Ablagen, AnAnhangComesOutAsItWentIn) {
    Anhang a;
    a.thema = thema();
    a.name = "notiz.bin";
    a.typ = "application/pdf";
    a.groesse = 4;
    a.zeitpunkt = "2026-01-05T10:00:00.000Z";
    const std::vector<unsigned char> bytes = {0, 1, 255, 10};
    const auto id = require(AnhangRepository(*store).speichere(a, bytes));
    EXPECT_EQ(require(AnhangRepository(*store).inhalt(id)), std::string({0, 1, '\xff', 10}));
    requireOk(Ablage<Anhang>(*store).loesche(id));
    EXPECT_EQ(codeOf(AnhangRepository(*store).inhalt(id)), codes::kUnknownObject.id);
}

}  // namespace
}  // namespace isp::store::test
