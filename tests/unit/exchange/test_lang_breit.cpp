// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "unit/exchange/probe.h"

#include <cmath>

namespace isp::exchange::test {
namespace {

LeseOptionen withKennzahl(std::string kennzahl) {
    LeseOptionen optionen;
    optionen.kennzahl = std::move(kennzahl);
    return optionen;
}

TEST(Lang, ReadsAnySeparatorOrderAndCase) {
    const std::vector<std::string> rows = {
        "WERT#Schluessel#Periode#Kennzahl#Geschlecht\n12.5#01060005#2015#BEV#männlich\n"
        "17176#01060005#2015-12-31#BEV#\n"};
    for (const auto separator : {',', ';', '\t', '|'}) {
        auto text = rows[0];
        std::replace(text.begin(), text.end(), '#', separator);
        const auto t = readText(text);
        ASSERT_TRUE(t) << separator;
        EXPECT_EQ(t->layout, "lang");
        const Nachschlag find(*t);
        EXPECT_EQ(find.wert("01060005", "2015-12-31"), 17176) << separator;
        EXPECT_EQ(find.wert("01060005", "2015", {{"geschlecht", "männlich"}}), 12.5) << separator;
        EXPECT_EQ(t->reihen[0].kennzahlCode, "BEV");
    }
}

TEST(Lang, LetsTheZeichenColumnDecide) {
    const auto t = readText(
        "schluessel,periode,kennzahl,wert,zeichen\n"
        "A1,2015,K,12,p\nA2,2015,K,,geheim\nA3,2015,K,,unbekannt\nA4,2015,K,,-\nA5,2015,K,0,0\n"
        "A6,2015,K,(7),\nA7,2015,K,,\nA8,2015,K,3,geheim\nA9,2015,K,3,?\nB1,2015,K,,p\n");
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.zeichen("A1", "2015"), Zeichen::kVorlaeufig);
    EXPECT_EQ(find.zeichen("A2", "2015"), Zeichen::kGeheim);
    EXPECT_TRUE(std::isnan(find.wert("A2", "2015")));
    EXPECT_EQ(find.zeichen("A3", "2015"), Zeichen::kUnbekannt);
    EXPECT_EQ(find.zeichen("A4", "2015"), Zeichen::kGenauNull);
    EXPECT_EQ(find.zeichen("A5", "2015"), Zeichen::kWenigerAlsHalb);
    EXPECT_EQ(find.zeichen("A6", "2015"), Zeichen::kEingeschraenkt);
    EXPECT_EQ(find.index("A7", "2015"), std::nullopt);
    EXPECT_TRUE(std::isnan(find.wert("A8", "2015")));  // secret: the figure is not kept
    EXPECT_EQ(find.index("A9", "2015"), std::nullopt);
    EXPECT_EQ(find.index("B1", "2015"), std::nullopt);
    const auto unknown = issueOf(*t, codes::kUnknownZeichen);
    EXPECT_EQ(unknown.location.row, 10);
    EXPECT_EQ(unknown.location.column, 5);
    EXPECT_EQ(t->issues.count(codes::kZeichenContradicts), 2U);
}

TEST(Lang, NamesKennzahlenByColumnOptionOrText) {
    const std::string one =
        "schluessel;periode;kennzahl;wert\n01060;2015;Arbeitslose insgesamt;1\n01061;2015;Arbeitslose "
        "insgesamt;2\n";
    EXPECT_EQ(readText(one)->reihen.at(0).kennzahlCode, "ARBEITSLOSE_INSGESAMT");
    EXPECT_EQ(readText(one, withKennzahl("ALO"))->reihen.at(0).kennzahlCode, "ALO");
    const std::string two =
        "schluessel;periode;kennzahl;wert\n01060;2015;Alo;1\n01061;2015;ALO;2\n01061;2015;Bev;2\n";
    const auto t = readText(two, withKennzahl("X"));
    ASSERT_EQ(t->reihen.size(), 2U);  // codes compare without case
    EXPECT_EQ(t->reihen[0].kennzahlCode, "X_Alo");
    EXPECT_EQ(t->reihen[1].kennzahlCode, "X_Bev");
    EXPECT_EQ(
        readText("schluessel;periode;wert\n01060;2015;1\n", withKennzahl("K"))->reihen.at(0).kennzahlCode,
        "K");
}

TEST(Lang, NamesColumnsItCannotUse) {
    const auto t =
        readText("schluessel;periode;kennzahl;wert;Wert;alter;Alter;ags\n01060;2015;K;1;2;jung;alt;01061\n");
    ASSERT_TRUE(t);
    EXPECT_EQ(t->reihen.at(0).merkmale, (Merkmale{{"alter", "jung"}}));
    EXPECT_EQ(t->issues.count(codes::kColumnIgnored), 3U);
    EXPECT_EQ(issueOf(*t, codes::kColumnIgnored).location.column, 5);
}

TEST(Lang, ReadsItsOwnOutputAgain) {
    const auto t = readText(
        "schluessel,raum,periode,wert,zeichen,anteil_vorhanden\n"
        "010605043,Auenland Südholstein,2021,4.123456789012345,,1\n010605053,Leezen,2021,,.,0.5\n",
        withKennzahl("ALO"));
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("010605043", "2021"), 4.123456789012345);
    EXPECT_EQ(find.zeichen("010605053", "2021"), Zeichen::kUnbekannt);
    EXPECT_EQ(t->orte[0].name, "Auenland Südholstein");
}

TEST(Lang, SaysWhichColumnsAreMissing) {
    const auto keyless = readText("periode;kennzahl;wert\n2015;BEV;1\n");
    EXPECT_EQ(keyless.error().code, codes::kNotLang);
    EXPECT_EQ(keyless.error().args.at(0), "schluessel");
    EXPECT_EQ(keyless.error().args.at(1), "periode, kennzahl, wert");
    LeseOptionen optionen;
    optionen.layout = "lang";
    EXPECT_EQ(readText("a;b\n1;2\n", optionen).error().args.at(0), "schluessel, periode, kennzahl, wert");
}

TEST(Lang, DecidesOpenNumbersByTheColumn) {
    const std::string head = "schluessel;periode;kennzahl;wert\n";
    const auto decimal = readText(head + "A1;2015;K;1.234\nA2;2015;K;61,9\n");
    EXPECT_EQ(Nachschlag(*decimal).wert("A1", "2015"), 1234);
    const auto open = readText(head + "A1;2015;K;1.234\nA2;2015;K;153.084\n");
    EXPECT_EQ(open->zellen.size(), 0U);
    const auto refused = issueOf(*open, codes::kAmbiguousNumber);
    EXPECT_EQ(refused.args.at(0), "1.234");
    EXPECT_EQ(refused.location.row, 2);
    EXPECT_EQ(refused.location.column, 4);
    EXPECT_EQ(refused.severity, Severity::kRefused);
    const auto comma = readText(head + "A1;2015;K;153,084\nA2;2015;K;1,5\n");
    EXPECT_EQ(Nachschlag(*comma).wert("A1", "2015"), 153.084);
    const auto counts = readText(head + "A1;2015;K;1.234\nA2;2015;K;845\n");
    EXPECT_EQ(Nachschlag(*counts).wert("A1", "2015"), 1234);
    EXPECT_EQ(issueOf(*counts, codes::kReadAsGrouped).severity, Severity::kWarning);
    const auto point = readText("schluessel,periode,kennzahl,wert\nA1,2015,K,1.234\n");
    EXPECT_EQ(Nachschlag(*point).wert("A1", "2015"), 1.234);
    EXPECT_EQ(issueOf(*point, codes::kReadAsDecimal).location.row, 2);
}

TEST(Lang, RefusesRowsAndCellsWithTheirPlace) {
    const auto t = readText(
        "schluessel;periode;kennzahl;wert\n"
        "01060;2015;K;zwölf\n01060;gestern;K;1\nQuelle: unbekannt;2015;K;1\n01060;2015;;1\n"
        ";2015;K;9\n01060;2015;K;1;2\n01060;2016;K;7\nAnmerkung: geprüft\n");
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 1U);
    const auto text = issueOf(*t, codes::kNotANumber);
    EXPECT_EQ(text.args.at(0), "zwölf");
    EXPECT_EQ(text.location.row, 2);
    EXPECT_EQ(text.location.column, 4);
    EXPECT_FALSE(text.location.file.empty());
    EXPECT_EQ(issueOf(*t, codes::kBadPeriode).location.row, 3);
    EXPECT_EQ(issueOf(*t, codes::kBadKey).args.at(0), "Quelle: unbekannt");
    EXPECT_EQ(issueOf(*t, codes::kRowWithoutKennzahl).location.row, 5);
    EXPECT_EQ(issueOf(*t, codes::kRowWithoutKey).location.row, 6);
    EXPECT_EQ(issueOf(*t, codes::kRowTooLong).location.row, 7);
    EXPECT_EQ(issueOf(*t, codes::kTextRow).location.row, 9);
}

TEST(Lang, RefusesTheSecondOfTwoDifferentFigures) {
    const auto t = readText(
        "schluessel;periode;kennzahl;wert\n01060;2015;K;1\n01061;2015;K;5\n01060;2015;K;2\n"
        "01061;2015;K;5\n");
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 2U);
    EXPECT_EQ(Nachschlag(*t).wert("01060", "2015"), 1);
    const auto refused = issueOf(*t, codes::kDuplicate);
    EXPECT_EQ(refused.args, (std::vector<std::string>{"01060", "2", "4"}));
    EXPECT_EQ(refused.severity, Severity::kRefused);
    EXPECT_EQ(issueOf(*t, codes::kDuplicateEqual).severity, Severity::kNote);
}

TEST(Lang, FindsDuplicatesAmongMany) {
    std::string text = "schluessel;periode;kennzahl;wert\n";
    for (int i = 0; i < 5000; ++i)
        text += std::to_string(10000000 + i) + ";2015;K;" + std::to_string(i) + "\n";
    const auto t = readText(text + "10000007;2015;K;8\n");
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 5000U);
    EXPECT_EQ(issueOf(*t, codes::kDuplicate).args, (std::vector<std::string>{"10000007", "9", "5002"}));
}

TEST(Breit, ReadsAColumnPerPeriode) {
    const auto t = readText(
        "AGS;Gemeinde;2014;31.12.2015;Bemerkung\n1060005;Bad Segeberg;16.971;17.176;ok\n"
        "01060063;Norderstedt;-;76 712;\n",
        withKennzahl("BEV"));
    ASSERT_TRUE(t);
    EXPECT_EQ(t->layout, "breit");
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060063", "2015-12-31"), 76712);
    EXPECT_EQ(find.zeichen("01060063", "2014"), Zeichen::kGenauNull);
    EXPECT_EQ(find.index("1060005", "2014"), std::nullopt);  // nothing tells what the point means
    EXPECT_EQ(t->issues.count(codes::kAmbiguousNumber), 2U);
    EXPECT_EQ(issueOf(*t, codes::kColumnIgnored).args.at(0), "Bemerkung");
    EXPECT_EQ(t->reihen.at(0).kennzahlCode, "BEV");
    EXPECT_EQ(t->spaltenrollen[2], "2014");
}

TEST(Breit, FindsDuplicatesAcrossRowsAndColumns) {
    const auto t = readText("AGS;2014;2015;2014\nA1;1;2;1\nA2;3;4;5\nA1;1;9;\n", withKennzahl("K"));
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 4U);
    EXPECT_EQ(t->issues.count(codes::kDuplicateEqual), 2U);  // A1 2014 in the same row and in row 4
    EXPECT_EQ(t->issues.count(codes::kDuplicate), 2U);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("A2", "2014"), 3);
    EXPECT_EQ(find.wert("A1", "2015"), 2);
}

TEST(Genesis, FindsDuplicatesAcrossPeriodLinesAndTotals) {
    const auto t = readText(
        "GENESIS-Tabelle: 1\nX nach Altersgruppen;;;\nX (Anzahl);;;\n;;;Insgesamt\n2014;;;\n"
        "01060;Segeberg;Insgesamt;1\n01060;Segeberg;unter 3 Jahre;2\n2015;;;\n"
        "01060;Segeberg;Insgesamt;3\n01060;Segeberg;Zusammen;4\n");
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 3U);
    EXPECT_EQ(issueOf(*t, codes::kDuplicate).args, (std::vector<std::string>{"01060", "9", "10"}));
}

TEST(Breit, FindsTheKeyColumnByItsCells) {
    const auto t = readText("Bezeichnung;Nummer;2014\nBad Segeberg;01060005;5\n", withKennzahl("K"));
    ASSERT_TRUE(t);
    EXPECT_EQ(Nachschlag(*t).wert("01060005", "2014"), 5);
    EXPECT_EQ(t->orte[0].name, "Bad Segeberg");
}

TEST(Breit, SaysWhatIsMissing) {
    EXPECT_EQ(readText("AGS;2014\n01060005;1\n").error().code, codes::kNoKennzahl);
    const auto keyless = readText("Gemeinde;2014\nBad Segeberg;1\n", withKennzahl("K"));
    EXPECT_EQ(keyless.error().code, codes::kNoKeyColumn);
    EXPECT_EQ(keyless.error().args.at(0), "Gemeinde, 2014");
    auto optionen = withKennzahl("K");
    optionen.layout = "breit";
    EXPECT_EQ(readText("AGS;Wert\n01060005;1\n", optionen).error().code, codes::kNoPeriode);
    EXPECT_EQ(readText("AGS;Ort\n01060005;Bad Segeberg\n", optionen).error().code, codes::kNotBreit);
}

TEST(Layout, UnknownTablesAndNamesAreRefused) {
    const auto unknown = readText("Straße;Hausnummer\nHauptstraße;5\n");
    EXPECT_EQ(unknown.error().code, codes::kLayoutUnknown);
    EXPECT_EQ(unknown.error().args.at(1), "Straße, Hausnummer");
    LeseOptionen optionen;
    optionen.layout = "quer";
    EXPECT_EQ(readText("a;b\n1;2\n", optionen).error().code, codes::kLayoutName);
    optionen.layout = "auto";
    optionen.blatt = "Tabelle9";
    EXPECT_EQ(readText("a;b\n1;2\n", optionen).error().code, codes::kSheetMissing);
}

}  // namespace
}  // namespace isp::exchange::test
