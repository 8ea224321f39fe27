// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the records of the Planungsrunde.
#include "regelprobe.h"

namespace isp {
namespace {

using test::mit;
using test::pruefeFaelle;
constexpr auto kPflicht = codes::kPflichtfeld.id;
constexpr auto kDatum = codes::kDatumUngueltig.id;
constexpr auto kUhrzeit = codes::kUhrzeitUngueltig.id;
constexpr auto kFolge = codes::kReihenfolge.id;
constexpr auto kBereich = codes::kWertebereich.id;
constexpr auto kMindest = codes::kMindestwert.id;
constexpr std::string_view kGut;

TEST(Regeln, OfASitzung) {
    Sitzungstermin gut;
    gut.titel = "Planungsrunde";
    gut.datum = "2026-11-12";
    gut.beginn = "22:30";
    gut.ende = "00:30";  // after midnight
    pruefeFaelle<Sitzungstermin>(gut, {{[](auto& s) { s.titel = " "; }, kPflicht, "titel"},
                                       {[](auto& s) { s.datum.clear(); }, kPflicht, "datum"},
                                       {[](auto& s) { s.datum = "2026-02-29"; }, kDatum, "datum"},
                                       {[](auto& s) { s.beginn = "24:00"; }, kUhrzeit, "beginn"},
                                       {[](auto& s) { s.beginn = "9:30"; }, kUhrzeit, "beginn"},
                                       {[](auto& s) { s.ende = "10:60"; }, kUhrzeit, "ende"},
                                       {[](auto& s) { s.ende = "halb 3"; }, kUhrzeit, "ende"},
                                       {[](auto& s) { s.beginn.clear(); }, kPflicht, "beginn"},
                                       {[](auto& s) { s.ende.clear(); }, kGut, ""}});
}

TEST(Regeln, OfSitzungsreiheTeilnahmeUndPunkt) {
    pruefeFaelle<Sitzungsreihe>(mit<Sitzungsreihe>([](auto& r) { r.name = "Planungsrunde"; }),
                                {{[](auto& r) { r.name.clear(); }, kPflicht, "name"},
                                 {[](auto& r) { r.beginn = "8"; }, kUhrzeit, "beginn"},
                                 {[](auto& r) { r.dauer = 0; }, kBereich, "dauer"},
                                 {[](auto& r) { r.dauer = 1440; }, kGut, ""},
                                 {[](auto& r) { r.dauer = 1441; }, kBereich, "dauer"}});
    pruefeFaelle<Sitzungsteilnahme>(mit<Sitzungsteilnahme>([](auto& t) {
                                        t.sitzung = {1};
                                        t.akteur = {1};
                                    }),
                                    {{[](auto& t) { t.sitzung = {}; }, kPflicht, "sitzung"},
                                     {[](auto& t) { t.akteur = {}; }, kPflicht, "name"}});
    pruefeFaelle<Tagesordnungspunkt>(mit<Tagesordnungspunkt>([](auto& p) {
                                         p.sitzung = {1};
                                         p.titel = "Begrüßung";
                                     }),
                                     {{[](auto& p) { p.sitzung = {}; }, kPflicht, "sitzung"},
                                      {[](auto& p) { p.titel.clear(); }, kPflicht, "titel"},
                                      {[](auto& p) { p.minuten = 0; }, kBereich, "minuten"}});
}

TEST(Regeln, OfEntscheidungUndAuftrag) {
    pruefeFaelle<Rundenbeschluss>(mit<Rundenbeschluss>([](auto& b) {
                                      b.sitzung = {1};
                                      b.text = "Wir fragen nach.";
                                  }),
                                  {{[](auto& b) { b.text.clear(); }, kPflicht, "text"},
                                   {[](auto& b) { b.sitzung = {}; }, kPflicht, "sitzung"},
                                   {[](auto& b) { b.ja = -1; }, kMindest, "ja"},
                                   {[](auto& b) { b.nein = 0; }, kGut, ""}});
    pruefeFaelle<Planungsauftrag>(mit<Planungsauftrag>([](auto& a) {
                                      a.titel = "Plätze abfragen";
                                      a.erteilt = "2026-11-12";
                                  }),
                                  {{[](auto& a) { a.titel.clear(); }, kPflicht, "titel"},
                                   {[](auto& a) { a.frist = "2026-11-11"; }, kFolge, "frist"},
                                   {[](auto& a) { a.frist = a.erteilt; }, kGut, ""},
                                   {[](auto& a) { a.frist = "bald"; }, kDatum, "frist"},
                                   {[](auto& a) { a.erledigt = "2026-11-01"; }, kFolge, "erledigt"}});
}

TEST(Regeln, OfAPraesentation) {
    pruefeFaelle<Praesentationsfolge>(mit<Praesentationsfolge>([](auto& f) { f.name = "November"; }),
                                      {{[](auto& f) { f.name.clear(); }, kPflicht, "name"}});
    pruefeFaelle<Praesentationsfolie>(mit<Praesentationsfolie>([](auto& f) {
                                          f.folge = {1};
                                          f.art = Folienart::kKreislauf;
                                      }),
                                      {{[](auto& f) { f.folge = {}; }, kPflicht, "folge"},
                                       {[](auto& f) { f.art = Folienart::kText; }, kPflicht, "titel"}});
}

}  // namespace
}  // namespace isp
