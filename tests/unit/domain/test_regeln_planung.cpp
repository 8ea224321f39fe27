// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the records of steps 4 to 7.
#include "regelprobe.h"
#include "themenakten.h"

namespace isp {
namespace {

using test::mit;
using test::pruefeFaelle;
constexpr auto kPflicht = codes::kPflichtfeld.id;
constexpr auto kDatum = codes::kDatumUngueltig.id;
constexpr auto kFolge = codes::kReihenfolge.id;
constexpr auto kDanach = codes::kDanach.id;
constexpr auto kBereich = codes::kWertebereich.id;
constexpr auto kRichtung = codes::kZielrichtung.id;
constexpr auto kGroesse = codes::kZielgroesse.id;
constexpr std::string_view kGut;

TEST(RegelnPlanung, OfABedarf) {
    Bedarf gut;
    gut.durchlauf = {1};
    gut.bezeichnung = "Kitaplätze";
    gut.bezug = "[BEV:altersgruppe=unter 3 Jahre]";
    gut.quoteUnten = 30;
    gut.quote = 35;
    gut.quoteOben = 40;
    pruefeFaelle<Bedarf>(
        gut, {{[](auto& b) { b.durchlauf = {}; }, kPflicht, "durchlauf"},
              {[](auto& b) { b.bezeichnung.clear(); }, kPflicht, "bezeichnung"},
              {[](auto& b) { b.bezug.clear(); }, kPflicht, "bezug"},
              {[](auto& b) { b.quote.reset(); }, kPflicht, "quote"},
              {[](auto& b) { b.quote = 100.5; }, kBereich, "quote"},
              {[](auto& b) { b.quoteUnten = -1; }, kBereich, "quote_unten"},
              {[](auto& b) { b.quoteUnten = 36; }, kFolge, "quote"},
              {[](auto& b) { b.quoteOben = 34; }, kFolge, "quote_oben"},
              {[](auto& b) { b.prognosejahr = 1899; }, kBereich, "prognosejahr"},
              {[](auto& b) { b.art = Bedarfsart::kFest, b.quote.reset(), b.bezug.clear(); }, kGut, ""}});
    pruefeFaelle<Bedarfsmenge>(mit<Bedarfsmenge>([](auto& r) {
                                   r.bedarf = {1};
                                   r.raum = {1};
                                   r.menge = 0;
                               }),
                               {{[](auto& b) { b.bedarf = {}; }, kPflicht, "bedarf"},
                                {[](auto& b) { b.raum = {}; }, kPflicht, "raum"},
                                {[](auto& b) { b.menge = -1; }, kBereich, "menge"},
                                {[](auto& b) { b.menge.reset(); }, kGut, ""}});
}

TEST(RegelnPlanung, AZielLooksForwardAndInItsDirection) {
    using R = Zielrichtung;
    pruefeFaelle<Ziel>(
        test::wirkungsziel(),
        {{[](auto& z) { z.durchlauf = {}; }, kPflicht, "durchlauf"},
         {[](auto& z) { z.titel = " "; }, kPflicht, "titel"},
         {[](auto& z) { z.wirkungsstufe = 0; }, kBereich, "wirkungsstufe"},
         {[](auto& z) { z.wirkungsstufe = 8; }, kBereich, "wirkungsstufe"},
         {[](auto& z) { z.ausgangsjahr = 20; }, kBereich, "ausgangsjahr"},
         {[](auto& z) { z.zieljahr = 2201; }, kBereich, "zieljahr"},
         {[](auto& z) { z.zieljahr = 2019; }, kDanach, "zieljahr"},  // a target before its baseline
         {[](auto& z) { z.zieljahr = 2020; }, kDanach, "zieljahr"},  // and in the same year
         {[](auto& z) { z.zieljahr = 2021; }, kGut, ""},
         {[](auto& z) { z.zielwert = 9.0; }, kRichtung, "zielwert"},
         {[](auto& z) { z.zielwert = 8.0; }, kRichtung, "zielwert"},  // no change is no lowering
         {[](auto& z) { z.richtung = R::kErhoehen; }, kRichtung, "zielwert"},
         {[](auto& z) { z.richtung = R::kErhoehen, z.zielwert = 9.0; }, kGut, ""},
         {[](auto& z) { z.richtung = R::kHalten; }, kGut, ""},
         {[](auto& z) { z.zielwert.reset(); }, kGut, ""},
         {[](auto& z) { z.ausgangswert.reset(); }, kGut, ""}});
}

TEST(RegelnPlanung, OnlyATargetToBeReachedLiesOnItsSideOfTheBaseline) {
    // To hold a value at most at 9 while it stands at 8 is a goal; so is a direction without a target.
    for (const auto regel : {Zielregel::kHalten, Zielregel::kRichtung}) {
        auto z = test::wirkungsziel();
        z.regel = regel;
        z.zielwert = 9.0;
        EXPECT_TRUE(pruefeRegeln(z)) << toText(regel);
    }
}

TEST(RegelnPlanung, AWirkungszielIsMeasuredByExactlyOneThing) {
    const auto both = [](auto& z) { z.kennzahl = {1}; };
    const auto none = [](auto& z) { z.indikator = {}; };
    auto z = test::wirkungsziel();
    pruefeFaelle<Ziel>(z, {{both, kGroesse, "indikator"}, {none, kGroesse, "indikator"}});
    z.art = Zielart::kLeitziel;  // above the measurable ones: need not be measured, but not twice
    pruefeFaelle<Ziel>(z, {{both, kGroesse, "indikator"}, {none, kGut, ""}});
}

TEST(RegelnPlanung, TheTargetIsToldWithItsNumbers) {
    auto z = test::wirkungsziel();
    z.ausgangswert = 7.5;
    z.zielwert = 1250.25;
    EXPECT_EQ(pruefeRegeln(z).error().args, (std::vector<std::string>{"7.5", "1250.25"}));
}

TEST(RegelnPlanung, OfAMassnahme) {
    pruefeFaelle<Massnahme>(test::massnahme(),
                            {{[](auto& m) { m.durchlauf = {}; }, kPflicht, "durchlauf"},
                             {[](auto& m) { m.titel.clear(); }, kPflicht, "titel"},
                             {[](auto& m) { m.ende = "2026-12-31"; }, kFolge, "ende"},  // before it begins
                             {[](auto& m) { m.ende = m.beginn; }, kGut, ""},            // a day's work
                             {[](auto& m) { m.beginn = "2027-02-29"; }, kDatum, "beginn"},
                             {[](auto& m) { m.fortschritt = 101; }, kBereich, "fortschritt"},
                             {[](auto& m) { m.fortschritt = -1; }, kBereich, "fortschritt"}});
    pruefeFaelle<Meilenstein>(mit<Meilenstein>([](auto& r) {
                                  r.massnahme = {1};
                                  r.titel = "Beginn";
                              }),
                              {{[](auto& m) { m.massnahme = {}; }, kPflicht, "massnahme"},
                               {[](auto& m) { m.titel.clear(); }, kPflicht, "titel"},
                               {[](auto& m) { m.termin = "bald"; }, kDatum, "termin"},
                               {[](auto& m) { m.erreichtAm = "1.2.2026"; }, kDatum, "erreicht_am"}});
    pruefeFaelle<Budgetposten>(mit<Budgetposten>([](auto& r) { r.massnahme = {1}; }),
                               {{[](auto& b) { b.massnahme = {}; }, kPflicht, "massnahme"},
                                {[](auto& b) { b.plan = 1e13; }, kBereich, "plan"},
                                {[](auto& b) { b.ist = -500; }, kGut, ""},  // money that came back
                                {[](auto& b) { b.jahr = 26; }, kBereich, "jahr"}});
}

TEST(RegelnPlanung, OfStepsFiveToSeven) {
    pruefeFaelle<Handlungsfeld>(mit<Handlungsfeld>([](auto& r) {
                                    r.durchlauf = {1};
                                    r.titel = "Sprache";
                                }),
                                {{[](auto& h) { h.durchlauf = {}; }, kPflicht, "durchlauf"},
                                 {[](auto& h) { h.titel.clear(); }, kPflicht, "titel"}});
    Abstimmung abstimmung;
    abstimmung.durchlauf = {1};
    abstimmung.gegenstand = "Stand";
    pruefeFaelle<Abstimmung>(abstimmung, {{[](auto& a) { a.durchlauf = {}; }, kPflicht, "durchlauf"},
                                          {[](auto& a) { a.gegenstand.clear(); }, kPflicht, "gegenstand"},
                                          {[](auto& a) { a.datum = "heute"; }, kDatum, "datum"}});
    Ueberpruefung u;
    u.durchlauf = {1};
    u.feststellung = "läuft";
    pruefeFaelle<Ueberpruefung>(u, {{[](auto& r) { r.durchlauf = {}; }, kPflicht, "durchlauf"},
                                    {[](auto& r) { r.feststellung.clear(); }, kPflicht, "feststellung"},
                                    {[](auto& r) { r.schritt = 8; }, kBereich, "schritt"},
                                    {[](auto& r) { r.schritt = 7; }, kGut, ""}});
    Entscheidung e;
    e.durchlauf = {1};
    e.begruendung = "weil";
    pruefeFaelle<Entscheidung>(e, {{[](auto& d) { d.durchlauf = {}; }, kPflicht, "durchlauf"},
                                   {[](auto& d) { d.begruendung = " "; }, kPflicht, "begruendung"},
                                   {[](auto& d) { d.datum = "2026-00-01"; }, kDatum, "datum"}});
}

}  // namespace
}  // namespace isp
