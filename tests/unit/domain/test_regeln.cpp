// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the records up to step 3 and of those without numbers.
#include "regelprobe.h"

namespace isp {
namespace {

using test::mit;
using test::pruefeFaelle;
constexpr auto kPflicht = codes::kPflichtfeld.id;
constexpr auto kDatum = codes::kDatumUngueltig.id;
constexpr auto kFolge = codes::kReihenfolge.id;
constexpr auto kBereich = codes::kWertebereich.id;
constexpr auto kMindest = codes::kMindestwert.id;
constexpr std::string_view kGut;

TEST(Regeln, NamesAreGiven) {
    pruefeFaelle<Zielgruppe>(mit<Zielgruppe>([](auto& r) { r.name = "Kinder"; }),
                             {{[](auto& z) { z.name = " \t"; }, kPflicht, "name"}});
    pruefeFaelle<Akteur>(mit<Akteur>([](auto& r) { r.name = "FD 50"; }),
                         {{[](auto& a) { a.name.clear(); }, kPflicht, "name"}});
    pruefeFaelle<Indikatorenset>(mit<Indikatorenset>([](auto& r) { r.name = "Armut"; }),
                                 {{[](auto& i) { i.name.clear(); }, kPflicht, "name"}});
    pruefeFaelle<Sozialraum>(mit<Sozialraum>([](auto& r) { r.name = "Nord"; }),
                             {{[](auto& s) { s.name.clear(); }, kPflicht, "name"}});
    pruefeFaelle<Raumsatz>(mit<Raumsatz>([](auto& r) { r.ebene = {1}; }),
                           {{[](auto& r) { r.ebene = {}; }, kPflicht, "ebene"}});
    pruefeFaelle<Raumzweck>(mit<Raumzweck>([](auto& r) { r.raum = {1}; }),
                            {{[](auto& r) { r.raum = {}; }, kPflicht, "raum"}});
    pruefeFaelle<Ansicht>(mit<Ansicht>([](auto& r) {
                              r.name = "Karte";
                              r.definition = "{}";
                          }),
                          {{[](auto& a) { a.name.clear(); }, kPflicht, "name"},
                           {[](auto& a) { a.definition.clear(); }, kPflicht, "definition"}});
}

TEST(Regeln, ATieJoinsTwo) {
    pruefeFaelle<Beziehung>(mit<Beziehung>([](auto& r) {
                                r.von = {1};
                                r.nach = {2};
                            }),
                            {{[](auto& b) { b.von = {}; }, kPflicht, "von"},
                             {[](auto& b) { b.nach = {}; }, kPflicht, "nach"},
                             {[](auto& b) { b.nach = b.von; }, kPflicht, "nach"},
                             {[](auto& b) { b.staerke = 0; }, kBereich, "staerke"},
                             {[](auto& b) { b.staerke = 4; }, kBereich, "staerke"},
                             {[](auto& b) { b.staerke = 3; }, kGut, ""}});
}

TEST(Regeln, OfAThema) {
    Thema gut;
    gut.titel = "Altersarmut";
    gut.angelegt = "2026-02-01";
    gut.hinweisDatum = "2026-01-15";
    pruefeFaelle<Thema>(
        gut, {{[](auto& t) { t.titel.clear(); }, kPflicht, "titel"},
              {[](auto& t) { t.wiedervorlage = "2026-02-30"; }, kDatum, "wiedervorlage"},
              {[](auto& t) { t.wiedervorlage = "2026-2-3"; }, kDatum, "wiedervorlage"},
              {[](auto& t) { t.auftragDatum = "gestern"; }, kDatum, "auftrag_datum"},
              {[](auto& t) { t.signifikanzDatum = "2026-01-14"; }, kFolge, "signifikanz_datum"},
              {[](auto& t) { t.signifikanzDatum = "2026-01-15"; }, kGut, ""},  // on the same day
              {[](auto& t) { t.antwortDatum = "2026-01-01"; }, kFolge, "antwort_datum"},
              {[](auto& t) { t.signifikanz = Signifikanz::kWieA; }, kPflicht, "signifikanz_begruendung"},
              {[](auto& t) { t.beendetAm = "2026-01-31"; }, kFolge, "beendet_am"}});
}

TEST(Regeln, OfABeschluss) {
    Beschluss gut;
    gut.thema = {1};
    gut.gremium = "Sozialausschuss";
    gut.vorlageDatum = "2026-03-01";
    gut.datum = "2026-04-01";
    gut.ergebnis = Beschlussergebnis::kAngenommen;
    pruefeFaelle<Beschluss>(
        gut, {{[](auto& b) { b.datum = "2026-02-28"; }, kFolge, "datum"},  // before its Vorlage
              {[](auto& b) { b.datum = b.vorlageDatum; }, kGut, ""},
              {[](auto& b) { b.vorlageDatum.clear(); }, kGut, ""},
              {[](auto& b) { b.datum.clear(); }, kPflicht, "datum"},
              {[](auto& b) { b.ergebnis = Beschlussergebnis::kOffen; }, kPflicht, "ergebnis"},
              {[](auto& b) { b.gremium.clear(); }, kPflicht, "gremium"},
              {[](auto& b) { b.thema = {}; }, kPflicht, "thema"}});
}

TEST(Regeln, AnErrorOfOrderNamesBothFields) {
    Beschluss b;
    b.thema = {1};
    b.gremium = "Kreistag";
    b.vorlageDatum = "2026-03-01";
    b.datum = "2026-02-01";
    EXPECT_EQ(pruefeRegeln(b).error().args, (std::vector<std::string>{"vorlage_datum", "datum"}));
}

TEST(Regeln, OfDurchlaufAndSchritt) {
    pruefeFaelle<Durchlauf>(mit<Durchlauf>([](auto& r) {
                                r.thema = {1};
                                r.beginn = "2026-01-01";
                            }),
                            {{[](auto& d) { d.thema = {}; }, kPflicht, "thema"},
                             {[](auto& d) { d.beginn.clear(); }, kPflicht, "beginn"},
                             {[](auto& d) { d.nummer = 0; }, kMindest, "nummer"},
                             {[](auto& d) { d.ende = "2025-12-31"; }, kFolge, "ende"}});
    Schritt schritt;
    schritt.durchlauf = {1};
    schritt.beginn = "2026-05-01";
    pruefeFaelle<Schritt>(schritt,
                          {{[](auto& s) { s.durchlauf = {}; }, kPflicht, "durchlauf"},
                           {[](auto& s) { s.ende = "2026-04-30"; }, kFolge, "ende"},
                           {[](auto& s) { s.frist = "2026-04-30"; }, kFolge, "frist"},
                           {[](auto& s) { s.wiedervorlage = "31.12.2026"; }, kDatum, "wiedervorlage"}});
    pruefeFaelle<Beteiligung>(mit<Beteiligung>([](auto& r) {
                                  r.schritt = {1};
                                  r.akteur = {1};
                              }),
                              {{[](auto& b) { b.schritt = {}; }, kPflicht, "schritt"},
                               {[](auto& b) { b.akteur = {}; }, kPflicht, "akteur"}});
    pruefeFaelle<ThemaFachplanung>(mit<ThemaFachplanung>([](auto& r) {
                                       r.thema = {1};
                                       r.fachplanung = {1};
                                   }),
                                   {{[](auto& t) { t.thema = {}; }, kPflicht, "thema"},
                                    {[](auto& t) { t.fachplanung = {}; }, kPflicht, "fachplanung"}});
}

TEST(Regeln, AnAnhangOfFiftyMegabytesFitsAndALargerOneSaysHowLargeItIs) {
    Anhang gut;
    gut.name = "bericht.pdf";
    gut.groesse = std::int64_t{kAnhangHoechstMb} * 1024 * 1024;
    pruefeFaelle<Anhang>(gut, {{[](auto& a) { a.name.clear(); }, kPflicht, "name"},
                               {[](auto& a) { a.name = "../x.desktop"; }, codes::kAnhangName.id, ""},
                               {[](auto& a) { a.name = "..\\x.pdf"; }, codes::kAnhangName.id, ""},
                               {[](auto& a) { a.name = ".."; }, codes::kAnhangName.id, ""},
                               {[](auto& a) { a.name = "a\nb.pdf"; }, codes::kAnhangName.id, ""},
                               {[](auto& a) { a.groesse = -1; }, kMindest, "groesse"},
                               {[](auto& a) { ++a.groesse; }, codes::kAnhangZuGross.id, ""}});
    gut.groesse = std::int64_t{300} * 1024 * 1024;
    EXPECT_EQ(pruefeRegeln(gut).error().args, (std::vector<std::string>{"bericht.pdf", "300", "50"}));
}

TEST(Regeln, OfTheAnalysis) {
    pruefeFaelle<Befund>(mit<Befund>([](auto& r) {
                             r.durchlauf = {1};
                             r.text = "Die Quote steigt.";
                         }),
                         {{[](auto& b) { b.durchlauf = {}; }, kPflicht, "durchlauf"},
                          {[](auto& b) { b.text = " "; }, kPflicht, "text"}});
    Angebot angebot;
    angebot.name = "Beratungsstelle";
    angebot.von = "2026-01-01";
    pruefeFaelle<Angebot>(
        angebot,
        {{[](auto& a) { a.name.clear(); }, kPflicht, "name"},
         {[](auto& a) { a.kapazitaet = -1; }, kMindest, "kapazitaet"},
         {[](auto& a) { a.kapazitaet = std::numeric_limits<double>::quiet_NaN(); }, kMindest, "kapazitaet"},
         {[](auto& a) { a.kapazitaet = 0; }, kGut, ""},
         {[](auto& a) { a.belegt = -0.5; }, kMindest, "belegt"},
         {[](auto& a) { a.belegt = 30, a.kapazitaet = 20; }, kGut, ""},  // crowded places exist
         {[](auto& a) { a.stand = "2026"; }, kDatum, "stand"},
         {[](auto& a) { a.bis = "2025-12-31"; }, kFolge, "bis"}});
    pruefeFaelle<Bestandseintrag>(mit<Bestandseintrag>([](auto& r) {
                                      r.durchlauf = {1};
                                      r.angebot = {1};
                                  }),
                                  {{[](auto& b) { b.durchlauf = {}; }, kPflicht, "durchlauf"},
                                   {[](auto& b) { b.angebot = {}; }, kPflicht, "angebot"}});
    Datenbedarf bedarf;
    bedarf.durchlauf = {1};
    bedarf.beschreibung = "Sprachstand";
    bedarf.angefragtAm = "2026-05-01";
    pruefeFaelle<Datenbedarf>(bedarf, {{[](auto& d) { d.durchlauf = {}; }, kPflicht, "durchlauf"},
                                       {[](auto& d) { d.beschreibung.clear(); }, kPflicht, "beschreibung"},
                                       {[](auto& d) { d.frist = "2026-04-01"; }, kFolge, "frist"}});
}

TEST(Regeln, OfTheInterpretation) {
    pruefeFaelle<Ruecksprache>(mit<Ruecksprache>([](auto& r) {
                                   r.durchlauf = {1};
                                   r.gegenstand = "Plätze";
                               }),
                               {{[](auto& r) { r.durchlauf = {}; }, kPflicht, "durchlauf"},
                                {[](auto& r) { r.gegenstand.clear(); }, kPflicht, "gegenstand"},
                                {[](auto& r) { r.datum = "2026-13-01"; }, kDatum, "datum"}});
    pruefeFaelle<Handlungserfordernis>(mit<Handlungserfordernis>([](auto& r) {
                                           r.durchlauf = {1};
                                           r.titel = "Sprache";
                                       }),
                                       {{[](auto& h) { h.durchlauf = {}; }, kPflicht, "durchlauf"},
                                        {[](auto& h) { h.titel.clear(); }, kPflicht, "titel"}});
    pruefeFaelle<Bewertungskriterium>(mit<Bewertungskriterium>([](auto& r) {
                                          r.durchlauf = {1};
                                          r.name = "Dringlichkeit";
                                      }),
                                      {{[](auto& b) { b.durchlauf = {}; }, kPflicht, "durchlauf"},
                                       {[](auto& b) { b.name.clear(); }, kPflicht, "name"},
                                       {[](auto& b) { b.gewicht = -0.1; }, kBereich, "gewicht"},
                                       {[](auto& b) { b.gewicht = 100.5; }, kBereich, "gewicht"},
                                       {[](auto& b) { b.gewicht = 0; }, kGut, ""}});
    pruefeFaelle<Bewertung>(mit<Bewertung>([](auto& r) {
                                r.erfordernis = {1};
                                r.kriterium = {1};
                                r.akteur = {1};
                            }),
                            {{[](auto& b) { b.erfordernis = {}; }, kPflicht, "erfordernis"},
                             {[](auto& b) { b.kriterium = {}; }, kPflicht, "kriterium"},
                             {[](auto& b) { b.akteur = {}; }, kPflicht, "akteur"},
                             {[](auto& b) { b.punkte = 5; }, kBereich, "punkte"},
                             {[](auto& b) { b.punkte = -1; }, kBereich, "punkte"}});
}

TEST(Regeln, OfWorkWithoutNumbers) {
    Aktivitaet gut;
    gut.titel = "Workshop";
    gut.beginn = "2026-05-01";
    pruefeFaelle<Aktivitaet>(
        gut, {{[](auto& a) { a.titel.clear(); }, kPflicht, "titel"},
              {[](auto& a) { a.ende = "2026-04-30"; }, kFolge, "ende"},
              {[](auto& a) { a.wiederholungBis = "2026-04-30"; }, kFolge, "wiederholung_bis"}});
    pruefeFaelle<Teilnahme>(mit<Teilnahme>([](auto& r) {
                                r.aktivitaet = {1};
                                r.akteur = {1};
                            }),
                            {{[](auto& t) { t.aktivitaet = {}; }, kPflicht, "aktivitaet"},
                             {[](auto& t) { t.akteur = {}; }, kPflicht, "name"},
                             {[](auto& t) { t.akteur = {}, t.name = "N. N."; }, kGut, ""}});
    Arbeitsgruppe gruppe;
    gruppe.name = "AG Sprache";
    gruppe.gegruendet = "2026-01-01";
    pruefeFaelle<Arbeitsgruppe>(
        gruppe, {{[](auto& a) { a.name.clear(); }, kPflicht, "name"},
                 {[](auto& a) { a.aufgeloest = "2025-01-01"; }, kFolge, "aufgeloest"},
                 {[](auto& a) { a.aufgeloest = "2026-06-01"; }, kPflicht, "aufloesung_grund"},
                 {[](auto& a) { a.aufgeloest = "2026-06-01", a.aufloesungGrund = "erledigt"; }, kGut, ""}});
    pruefeFaelle<Mitglied>(mit<Mitglied>([](auto& r) {
                               r.gruppe = {1};
                               r.akteur = {1};
                               r.von = "2026-01-01";
                           }),
                           {{[](auto& m) { m.gruppe = {}; }, kPflicht, "gruppe"},
                            {[](auto& m) { m.akteur = {}; }, kPflicht, "akteur"},
                            {[](auto& m) { m.bis = "2025-12-31"; }, kFolge, "bis"}});
}

}  // namespace
}  // namespace isp
