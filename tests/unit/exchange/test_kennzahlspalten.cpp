// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with one Kennzahl per column, heads of merged cells, and the Gemeindeverzeichnis of fixed width.
#include "exchange/codes.h"
#include "exchange/gemeindeverzeichnis.h"
#include "exchange/kennzahlspalten.h"
#include "unit/exchange/probe.h"

#include <fmt/format.h>

namespace isp::exchange::test {
namespace {

LeseOptionen withPeriode(const char* periode) {
    LeseOptionen optionen;
    optionen.periode = Periode::parse(periode);
    return optionen;
}

TEST(Spaltenkopf, IsTakenApart) {
    struct Fall {
        const char* text;
        const char* name;
        const char* einheit;
        const char* periode;
        const char* auspraegung;
    };
    for (const auto& f :
         {Fall{"einwohner_2022", "einwohner", "", "2022", ""},
          Fall{"Einkommensteuer 1998", "Einkommensteuer", "", "1998", ""},
          Fall{"Bestand 31.12.2015", "Bestand", "", "2015-12-31", ""},
          Fall{"Fläche (km²)", "Fläche", "km²", "", ""}, Fall{"Fläche in km²", "Fläche", "km²", "", ""},
          Fall{"Kinder (in Betreuung)", "Kinder (in Betreuung)", "", "", ""},
          Fall{"Bevölkerung, männlich", "Bevölkerung", "", "", "männlich"},
          Fall{"Plätze, geplant", "Plätze, geplant", "", "", ""},
          Fall{"flaeche_km2", "flaeche_km2", "", "", ""}, Fall{"2022", "2022", "", "", ""}}) {
        const auto kopf = spaltenkopf(f.text);
        EXPECT_EQ(kopf.reihe.kennzahlText, f.name) << f.text;
        EXPECT_EQ(kopf.reihe.einheit, f.einheit) << f.text;
        EXPECT_EQ(kopf.periode ? kopf.periode->toString() : "", f.periode) << f.text;
        EXPECT_EQ(kopf.reihe.merkmale.empty() ? "" : kopf.reihe.merkmale[0].second, f.auspraegung) << f.text;
    }
}

TEST(Kennzahlspalten, EveryColumnIsAKennzahl) {
    const auto t = readText(
        "ags;name;PLZ;ars;Fläche (km²);Einwohner;Bemerkung\n"
        "01060004;Bad Bramstedt;24576;010600004004;24,14;15331;alt\n"
        "01060005;Bad Segeberg;23795;010600005005;18,87;18221;\n",
        withPeriode("2022-12-31"));
    ASSERT_TRUE(t) << t.error().code.id;
    EXPECT_EQ(t->layout, "breit");
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060004", "2022-12-31", {}, "FLAECHE"), 24.14);
    EXPECT_EQ(find.wert("01060005", "2022-12-31", {}, "EINWOHNER"), 18221);
    ASSERT_EQ(t->reihen.size(), 2U);  // neither postal code nor second key
    EXPECT_EQ(t->reihen[0].einheit, "km²");
    EXPECT_EQ(t->issues.count(codes::kColumnIgnored), 3U);
}

TEST(Kennzahlspalten, ThePeriodeMayStandInAColumnOrInTheHead) {
    const auto column = readText("schluessel;jahr;ALO;BEV\n01060004;2020;1;10\n01060004;2021;2;20\n");
    ASSERT_TRUE(column) << column.error().code.id;
    EXPECT_EQ(Nachschlag(*column).wert("01060004", "2021", {}, "BEV"), 20);
    const auto head = readText("ags,name,einwohner_2022\n01060004,Bad Bramstedt,15331\n");
    ASSERT_TRUE(head) << head.error().code.id;
    EXPECT_EQ(Nachschlag(*head).wert("01060004", "2022", {}, "EINWOHNER"), 15331);
    // The day the planner gives is more precise than the year in the head.
    const auto day =
        readText("ags,name,einwohner_2022\n01060004,Bad Bramstedt,15331\n", withPeriode("2022-12-31"));
    EXPECT_EQ(Nachschlag(*day).wert("01060004", "2022-12-31", {}, "EINWOHNER"), 15331);
}

TEST(Kennzahlspalten, WithoutPeriodeItIsAskedFor) {
    const auto t = readText("ags;name;Einwohner\n01060004;Bad Bramstedt;15331\n");
    ASSERT_FALSE(t);
    EXPECT_EQ(t.error().code, codes::kNoPeriode);
}

TEST(Kennzahlspalten, MergedHeadsStandAboveThePerioden) {
    const auto t = readText(
        "Schlüssel;Name;Bevölkerung;;Arbeitslose (Anzahl);\n"
        ";;2020;2021;2020;2021\n"
        "01060004;Bad Bramstedt;10;11;1;2\n");
    ASSERT_TRUE(t) << t.error().code.id;
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060004", "2021", {}, "BEVOELKERUNG"), 11);
    EXPECT_EQ(find.wert("01060004", "2020", {}, "ARBEITSLOSE"), 1);
    EXPECT_EQ(t->orte[0].name, "Bad Bramstedt");
}

TEST(Kennzahlspalten, AListOfTextsIsNoTable) {
    EXPECT_FALSE(readText("ags;name;typ\n01060004;Bad Bramstedt;Stadt\n", withPeriode("2022")));
}

std::string satz60(const char* ags, const std::string& name, int hektar, int einwohner, int maennlich) {
    return "60" + std::string("20231130") + ags + "5043" + name + std::string(50 - name.size(), ' ') +
           std::string(50, ' ') + "64    " + fmt::format("{:011}{:011}{:011}", hektar, einwohner, maennlich) +
           std::string(59, ' ');
}

TEST(Gemeindeverzeichnis, IsReadByPositions) {
    const auto line = satz60("01060002", "Alveslohe", 2156, 2814, 1442);
    ASSERT_EQ(line.size(), 220U);
    const Datei datei("5020231130" + std::string(210, ' ') + "\r\n" + line + "\r\n", "gv.txt");
    const auto t = readTable(datei.path(), withPeriode("2022-12-31"));
    ASSERT_TRUE(t) << t.error().code.id;
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060002", "2022-12-31", {}, "GEBIETSFLAECHE"), 21.56);
    EXPECT_EQ(find.wert("01060002", "2022-12-31", {}, "BEVOELKERUNG"), 2814);
    EXPECT_EQ(find.wert("01060002", "2022-12-31", {{"geschlecht", "männlich"}}, "BEVOELKERUNG"), 1442);
    EXPECT_EQ(t->orte[0].zeile, 2);  // of the file
}

TEST(Gemeindeverzeichnis, SmallAreasKeepTheirZeros) {
    const Datei datei(satz60("01060002", "Klein", 7, 1, 1) + "\n", "gv.txt");
    EXPECT_EQ(Nachschlag(*readTable(datei.path(), withPeriode("2022")))
                  .wert("01060002", "2022", {}, "GEBIETSFLAECHE"),
              0.07);
}

TEST(Gemeindeverzeichnis, OtherTextsAreNone) {
    EXPECT_FALSE(istGemeindeverzeichnis(""));
    EXPECT_FALSE(istGemeindeverzeichnis("6020231130\n"));
    EXPECT_FALSE(istGemeindeverzeichnis("schluessel;wert\n01060002;3\n"));
    EXPECT_FALSE(istGemeindeverzeichnis("99" + std::string(218, '1') + "\n"));
    // Cut in the middle: what is there is read, nothing is made up.
    const auto cut = satz60("01060002", "Alveslohe", 2156, 2814, 1442).substr(0, 140);
    const Datei datei(satz60("01060003", "Armstedt", 892, 376, 187) + "\n" + cut, "gv.txt");
    const auto t = readTable(datei.path(), withPeriode("2022"));
    ASSERT_TRUE(t);
    EXPECT_EQ(Nachschlag(*t).wert("01060003", "2022", {}, "BEVOELKERUNG"), 376);
}

TEST(Gemeindeverzeichnis, TheRealOneHasAllGemeinden) {
    ISP_NEEDS_FILE(path, "GV100AD_301123_segeberg.txt");
    const auto t = readTable(path, withPeriode("2022-12-31"));
    ASSERT_TRUE(t) << t.error().code.id;
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060005", "2022-12-31", {}, "BEVOELKERUNG"), 18221);
    EXPECT_EQ(find.wert("01060005", "2022-12-31", {}, "GEBIETSFLAECHE"), 18.87);
    EXPECT_EQ(t->orte.size(), 97U);
}

TEST(Tabellennummer, IsKeptFromEveryOfficialLayout) {
    ISP_NEEDS_FILE(genesis, "regionaldatenbank/12411-01-01-5_00.csv");
    ISP_NEEDS_FILE(alt, "regionaldatenbank/genesis_ffcsv_old_11111_excerpt.csv");
    ISP_NEEDS_FILE(neu, "regionaldatenbank/zensus2022_ffcsv_new_1000A-0001_excerpt.csv");
    EXPECT_EQ(readTable(genesis)->herkunft.tabelle, "12411-01-01-5");
    EXPECT_EQ(readTable(alt)->herkunft.tabelle, "11111");
    EXPECT_EQ(readTable(neu)->herkunft.tabelle, "1000A");
}

}  // namespace
}  // namespace isp::exchange::test
