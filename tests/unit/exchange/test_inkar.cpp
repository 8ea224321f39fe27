// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against INKAR workbooks and an IRIS text file. The unemployed of Bad Segeberg in 2021 (580) and its income
// tax in 2022 (478,08) were read off the files by hand.
#include "exchange/codes.h"
#include "unit/exchange/probe.h"

namespace isp::exchange::test {
namespace {

TEST(Inkar, ReadsTheWorkbookOfTheUnemployed) {
    ISP_NEEDS_FILE(path, "inkar/A_Arbeitslosigkeit.xls");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->layout, "inkar");
    EXPECT_EQ(t->blatt, "Daten");
    EXPECT_TRUE(t->issues.empty());
    ASSERT_EQ(t->reihen.size(), 1U);
    EXPECT_EQ(t->reihen[0].kennzahlText, "Arbeitslose");
    EXPECT_EQ(t->reihen[0].kennzahlCode, "ARBEITSLOSE");
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060005", "2021"), 580);
    EXPECT_EQ(find.wert("01060005", "1998"), 738);
    EXPECT_EQ(find.wert("01001000", "2021"), 4369);
    EXPECT_EQ(find.wert("01060014", "2019"), 0);              // Buchholz: nobody lives there
    EXPECT_EQ(find.index("01060014", "2021"), std::nullopt);  // empty in the file
    EXPECT_EQ(t->spaltenrollen[2], "Aggregat");
    EXPECT_EQ(t->spaltenrollen[3], "Arbeitslose · 1998");
    const auto i = find.index("01060005", "2021").value();
    EXPECT_EQ(t->zellen.zeile[i], 852U);
    EXPECT_EQ(t->zellen.spalte[i], 27U);
}

TEST(Inkar, TakesTheSourceFromItsOwnSheet) {
    ISP_NEEDS_FILE(path, "inkar/A_Arbeitslosigkeit.xls");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_NE(t->herkunft.quelle.find("INKAR. Ausgabe 2024"), std::string::npos);
    EXPECT_EQ(t->herkunft.stand, "Ausgabe 2024");
    EXPECT_EQ(t->herkunft.lizenz, "© 2024 Bundesamt für Bauwesen und Raumordnung, Bonn");
}

TEST(Inkar, ReadsThePopulationOfWorkingAge) {
    ISP_NEEDS_FILE(path, "inkar/A_ErwerbsfaehigeBevoelkerung.xls");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->reihen.at(0).kennzahlText, "Erwerbsfähige Bevölkerung (15 bis unter 65 Jahre)");
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060005", "2021"), 10821);
    EXPECT_EQ(find.wert("01060005", "2001"), 10632);
}

TEST(Inkar, ReadsXlsxLikeXls) {
    ISP_NEEDS_FILE(path, "inkar/B_SVBeschaeftigte.xlsx");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->orte.size(), 401U);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060", "2019"), 113194);
    EXPECT_EQ(find.wert("16077", "2002"), 36179);
}

TEST(Inkar, ReadsTheIrisTextFile) {
    ISP_NEEDS_FILE(path, "inkar/IRIS_Einkommenssteuer_Gemeindeverbaende_2022.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->layout, "inkar");
    ASSERT_EQ(t->reihen.size(), 1U);
    EXPECT_EQ(t->reihen[0].kennzahlText, "Einkommensteuer");
    EXPECT_EQ(t->reihen[0].kennzahlCode, "Q_EINKST_BEV");  // the file has a code: header 1, without the year
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("010600005", "2022"), 478.08);
    EXPECT_EQ(find.wert("010600005", "1999"), 298.6);
    EXPECT_EQ(find.wert("010605043", "2005"), 229.04);
    EXPECT_EQ(find.index("010609014", "2022"), std::nullopt);  // empty: no figure, not zero
    const auto i = find.index("010600005", "2022").value();
    EXPECT_EQ(t->orte[t->zellen.ort[i]].name, "Bad Segeberg, Stadt");
}

TEST(Inkar, FillsMergedHeaderCellsAndKeepsSeveralKennzahlen) {
    const auto t = readText(
        "Kennziffer;Raumeinheit;Aggregat;Quote;;Anteil;\n;;;2020;2021;2020;2021\n"
        "1060005;Bad Segeberg;Gemeinden;61,9;62;;1,5\n");
    ASSERT_TRUE(t);
    ASSERT_EQ(t->reihen.size(), 2U);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("1060005", "2020", {}, "QUOTE"), 61.9);
    EXPECT_EQ(find.wert("1060005", "2021", {}, "QUOTE"), 62);
    EXPECT_EQ(find.wert("1060005", "2021", {}, "ANTEIL"), 1.5);
    EXPECT_EQ(find.index("1060005", "2020", {}, "ANTEIL"), std::nullopt);
}

TEST(Inkar, SaysWhatIsMissing) {
    LeseOptionen optionen;
    optionen.layout = "inkar";
    const auto refused = readText("a;b\nc;d\n", optionen);
    EXPECT_EQ(refused.error().code, codes::kNotInkar);
    EXPECT_EQ(refused.error().args.at(0), "a, b");
}

}  // namespace
}  // namespace isp::exchange::test
