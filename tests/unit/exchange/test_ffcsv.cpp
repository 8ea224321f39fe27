// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "unit/exchange/probe.h"

#include <cmath>

namespace isp::exchange::test {
namespace {

TEST(FfcsvAlt, ReadsTheExcerpt) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/genesis_ffcsv_old_11111_excerpt.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->layout, "ffcsv");
    ASSERT_EQ(t->reihen.size(), 1U);
    EXPECT_EQ(t->reihen[0].kennzahlCode, "FLC006");
    EXPECT_EQ(t->reihen[0].kennzahlText, "Gebietsflaeche");
    EXPECT_EQ(t->reihen[0].einheit, "qkm");
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01", "2022-12-31"), 15804.30);
    EXPECT_EQ(find.wert("08", "2022-12-31"), 35747.85);
    EXPECT_EQ(issueOf(*t, codes::kRowWithoutKey).location.row, 4);  // the total of Germany has no key
    EXPECT_EQ(t->herkunft.titel, "Feststellung des Gebietsstands");
}

TEST(FfcsvAlt, KeepsMerkmaleAndSeveralKennzahlen) {
    const auto t = readText(
        "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_"
        "Auspraegung_Code;"
        "1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;"
        "BEV001__Bevoelkerung__Anzahl;GEB002__Betrag__Tsd._EUR\n"
        "1;S;STAG;Stichtag;31.12.2015;GES;Geschlecht;GESM;männlich;KREISE;Kreise;01060;Segeberg;131777;0\n"
        "1;S;STAG;Stichtag;31.12.2015;GES;Geschlecht;;Insgesamt;KREISE;Kreise;01060;Segeberg;267503;-\n");
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060", "2015-12-31", {}, "BEV001"), 267503);
    EXPECT_EQ(find.wert("01060", "2015-12-31", {{"geschlecht", "männlich"}}, "BEV001"), 131777);
    EXPECT_EQ(find.zeichen("01060", "2015-12-31", {{"geschlecht", "männlich"}}, "GEB002"),
              Zeichen::kWenigerAlsHalb);
    EXPECT_EQ(find.zeichen("01060", "2015-12-31", {}, "GEB002"), Zeichen::kGenauNull);
}

TEST(FfcsvNeu, ReadsTheExcerpt) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/zensus2022_ffcsv_new_1000A-0001_excerpt.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    ASSERT_EQ(t->reihen.size(), 3U);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("092760130130", "2022-05-15", {}, "FLC001"), 108.84);
    EXPECT_EQ(find.wert("092760130130", "2022-05-15", {}, "PRS018"), 2294);
    EXPECT_EQ(find.zeichen("092760130130", "2022-05-15", {}, "PRS018"), Zeichen::kKeins);  // `e`: final
    EXPECT_EQ(t->reihen[2].kennzahlText, "Bevölkerungsdichte");
    EXPECT_EQ(t->reihen[2].einheit, "Ew/qkm");
    EXPECT_EQ(t->orte.at(0).name, "Lindberg");
}

constexpr std::string_view kNeu =
    "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;"
    "1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;"
    "2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;"
    "value_variable_label;value_q\n";

TEST(FfcsvNeu, ReadsQualitySignsAndMerkmale) {
    const std::string row = "1;S;JAHR;Jahr;2022;GEOGM4;Gemeinden;01060005;Bad Segeberg;GES;Geschlecht;";
    std::string text(kNeu);
    for (const auto* rest : {";Insgesamt;108,84;qkm;A;A;p", "GESM;männlich;.;Anzahl;B;B;.",
                             "GESW;weiblich;;Anzahl;B;B;/", ";Insgesamt;0;%;C;C;e"})
        text.append(row).append(rest).append("\n");
    const auto t = readText(text);
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.zeichen("01060005", "2022", {}, "A"), Zeichen::kVorlaeufig);
    EXPECT_EQ(find.zeichen("01060005", "2022", {{"geschlecht", "männlich"}}, "B"), Zeichen::kUnbekannt);
    EXPECT_EQ(find.zeichen("01060005", "2022", {{"geschlecht", "weiblich"}}, "B"),
              Zeichen::kNichtVerlaesslich);
    EXPECT_EQ(find.zeichen("01060005", "2022", {}, "C"), Zeichen::kWenigerAlsHalb);
}

TEST(Ffcsv, SaysWhatIsMissing) {
    LeseOptionen optionen;
    optionen.layout = "ffcsv";
    EXPECT_EQ(readText("a;b\nc;d\n", optionen).error().code, codes::kNotFfcsv);
    EXPECT_EQ(readText("Statistik_Code;Zeit\n1;2\n").error().code, codes::kNotFfcsv);
    std::string text(kNeu);
    text +=
        "1;S;JAHR;Jahr;2022;GES;Geschlecht;GESM;männlich;NAT;Nationalität;NATA;Ausländer;1;Anzahl;A;A;e\n";
    const auto placeless = readText(text);
    EXPECT_EQ(placeless.error().code, codes::kNoKeyColumn);
    EXPECT_EQ(readText(kNeu).error().code, codes::kNoKeyColumn);
}

}  // namespace
}  // namespace isp::exchange::test
