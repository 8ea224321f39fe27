// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks as they come by mail: each oddity is read right or named with sheet, row and column.
#include "exchange/codes.h"
#include "exchange/ods_kunde.h"
#include "exchange/xlsx_kunde.h"
#include "gdalkit/gdalkit.h"
#include "support/arbeitsmappe_xml.h"
#include "unit/exchange/probe.h"

#include <cpl_vsi.h>

namespace isp::exchange::test {
namespace {

using isp::test::fehler;
using isp::test::formel;
using isp::test::leer;
using isp::test::schreibeOds;
using isp::test::schreibeXlsx;
using isp::test::text;
using isp::test::wahr;
using isp::test::XlsxBlatt;
using isp::test::XlsxZelle;
using isp::test::zahl;

const std::vector<XlsxZelle> kListe = {text("schluessel"), text("periode"), text("kennzahl"), text("wert")};

class FeindlicheMappe : public ::testing::Test {
protected:
    FeindlicheMappe() : m_place("", "mappe.xlsx") { gdalkit::initialize(); }
    Result<Tabelle> read(const std::vector<XlsxBlatt>& blaetter, const LeseOptionen& optionen = {}) {
        schreibeXlsx(m_place.path(), blaetter);
        return readTable(m_place.path(), optionen);
    }
    static void at(const Issue& issue, long row, long column, const char* sheet) {
        EXPECT_EQ(issue.location.row, row);
        EXPECT_EQ(issue.location.column, column);
        EXPECT_EQ(issue.location.field, sheet);
    }
    Datei m_place;
};

TEST_F(FeindlicheMappe, MergedKeysHoldForEachOfTheirRows) {
    const auto t = read({{"Daten",
                          {kListe,
                           {text("01060005"), text("2022"), text("BEV"), zahl("1")},
                           {leer(), text("2023"), leer(), zahl("2")},
                           {text("01060063"), text("2022"), text("BEV"), zahl("3")},
                           {leer(), text("2023"), leer(), zahl("4")}},
                          {"A2:A3", "C2:C3", "A4:A5", "C4:C5"}}});
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060005", "2022"), 1);
    EXPECT_EQ(find.wert("01060005", "2023"), 2);
    EXPECT_EQ(find.wert("01060063", "2023"), 4);
    EXPECT_EQ(t->issues.count(Severity::kRefused), 0U);
}

TEST_F(FeindlicheMappe, AMergedFigureCountsOnce) {
    const auto t = read({{"Daten",
                          {kListe,
                           {text("01060005"), text("2022"), text("BEV"), zahl("7")},
                           {text("01060063"), text("2022"), text("BEV"), leer()}},
                          {"D2:D3"}}});
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 1U);
}

TEST_F(FeindlicheMappe, ARowWithoutKeyInAListIsRefusedNotForgotten) {
    const auto t = read({{"Daten",
                          {kListe,
                           {text("01060005"), text("2022"), text("BEV"), zahl("1")},
                           {leer(), text("2023"), text("BEV"), zahl("2")}}}});
    ASSERT_TRUE(t);
    EXPECT_EQ(issueOf(*t, codes::kRowWithoutKey).severity, Severity::kRefused);
    EXPECT_EQ(issueOf(*t, codes::kRowWithoutKey).location.row, 3);
}

TEST_F(FeindlicheMappe, FormulasGiveTheirResultOrAreNamed) {
    const auto t = read({{"Daten",
                          {kListe,
                           {text("01060005"), text("2022"), text("BEV"), formel("3*4", "12")},
                           {text("01060063"), text("2022"), text("BEV"), formel("SUM(A1:A9)")}}}});
    ASSERT_TRUE(t);
    EXPECT_EQ(Nachschlag(*t).wert("01060005", "2022"), 12);
    EXPECT_EQ(t->zellen.size(), 1U);
    const auto issue = issueOf(*t, codes::kFormelOhneErgebnis);
    EXPECT_EQ(issue.args.at(0), "=SUM(A1:A9)");
    EXPECT_EQ(issue.severity, Severity::kRefused);
    at(issue, 3, 4, "Daten");
}

TEST_F(FeindlicheMappe, ErrorCellsAreNoFigures) {
    const auto t = read({{"Daten",
                          {kListe,
                           {text("01060005"), text("2022"), text("BEV"), zahl("5")},
                           {text("01060063"), text("2022"), text("BEV"), fehler("#DIV/0!")},
                           {text("01060004"), text("2022"), text("BEV"), text("#NV")}}}});
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 1U);
    EXPECT_EQ(t->issues.count(codes::kErrorCell), 2U);
    at(issueOf(*t, codes::kErrorCell), 3, 4, "Daten");
}

TEST_F(FeindlicheMappe, HiddenSheetsAreReadOnlyWhereThereIsNoOtherOrTheyAreAskedFor) {
    const XlsxBlatt alt{
        "Alt", {kListe, {text("01060005"), text("2022"), text("BEV"), zahl("1")}}, {}, "hidden"};
    const XlsxBlatt neu{"Neu", {kListe, {text("01060005"), text("2022"), text("BEV"), zahl("2")}}};
    const auto both = read({alt, neu});
    ASSERT_TRUE(both);
    EXPECT_EQ(both->blatt, "Neu");
    EXPECT_EQ(issueOf(*both, codes::kBlattVersteckt).args.at(0), "Alt");
    auto very = alt;
    very.zustand = "veryHidden";
    const auto only = read({very});
    ASSERT_TRUE(only);
    EXPECT_EQ(issueOf(*only, codes::kVerstecktGelesen).severity, Severity::kWarning);
    LeseOptionen optionen;
    optionen.blatt = "Alt";
    const auto asked = read({alt, neu}, optionen);
    ASSERT_TRUE(asked);
    EXPECT_EQ(Nachschlag(*asked).wert("01060005", "2022"), 1);
    EXPECT_EQ(asked->issues.count(codes::kVerstecktGelesen), 0U);
}

TEST_F(FeindlicheMappe, DatesAndGroupedNumbersTypedAsText) {
    const auto t = read({{"Daten",
                          {kListe,
                           {text("01060005"), text("31.12.2023"), text("BEV"), text("17.176")},
                           {text("01060063"), text("Dezember 2023"), text("BEV"), text("1.234.567")},
                           {text("01060004"), text("bald"), text("BEV"), zahl("8")}}}});
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060005", "2023-12-31"), 17176);
    EXPECT_EQ(find.wert("01060063", "2023-12"), 1234567);
    at(issueOf(*t, codes::kBadPeriode), 4, 2, "Daten");
    // Where nothing tells what the point means, the cell is named and not guessed.
    const auto open = read({{"Daten",
                             {kListe,
                              {text("01060005"), text("2023"), text("BEV"), text("1.234")},
                              {text("01060063"), text("2023"), text("BEV"), text("7")}}}});
    ASSERT_TRUE(open);
    at(issueOf(*open, codes::kAmbiguousNumber), 2, 4, "Daten");
    EXPECT_EQ(open->zellen.size(), 1U);
}

TEST_F(FeindlicheMappe, TwoHundredColumns) {
    XlsxBlatt blatt{"Breit", {{text("schluessel")}, {text("01060005")}, {text("01060063")}}};
    for (int i = 0; i < 200; ++i) {
        const int year = 1850 + i;
        blatt.zeilen[0].push_back(text(std::to_string(year)));
        blatt.zeilen[1].push_back(zahl(std::to_string(i)));
        blatt.zeilen[2].push_back(i == 199 ? fehler("#REF!") : zahl("1"));
    }
    LeseOptionen optionen;
    optionen.kennzahl = "BEV";
    const auto t = read({blatt}, optionen);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 399U);
    EXPECT_EQ(Nachschlag(*t).wert("01060005", "2049"), 199);
    at(issueOf(*t, codes::kErrorCell), 3, 201, "Breit");
}

TEST_F(FeindlicheMappe, ThreeTablesBelowEachOther) {
    const auto head = [](const char* of) {
        return std::vector<XlsxZelle>{text(of), text("2022"), text("2023")};
    };
    LeseOptionen optionen;
    optionen.kennzahl = "K";
    const auto row = [](const char* n) { return std::vector<XlsxZelle>{text("01060005"), zahl(n), zahl(n)}; };
    const std::vector<XlsxBlatt> drei = {
        {"Daten",
         {head("schluessel"), row("1"), {}, head("schluessel"), row("2"), {}, head("schluessel"), row("3")}}};
    const auto all = read(drei, optionen);
    ASSERT_TRUE(all);
    EXPECT_EQ(issueOf(*all, codes::kMehrereTabellen).args, (std::vector<std::string>{"3", "1-2, 4-5, 7-8"}));
    optionen.zeilen = "7-8";
    const auto third = read(drei, optionen);
    ASSERT_TRUE(third);
    EXPECT_EQ(Nachschlag(*third).wert("01060005", "2023"), 3);
    EXPECT_EQ(third->zellen.size(), 2U);
}

TEST(Blattkunde, SurvivesXmlThatIsNone) {
    for (const char* xml :
         {"", "<", "<mergeCell ref=\"", "<mergeCell ref=\"A1:\"/>", "<mergeCell ref=\"A9:A2\"/>",
          "<mergeCell ref=\"ZZZZZZZZ1:ZZZZZZZZ2\"/>", "<c r=\"A1\"><f>", "<c r=\"A1\"><f></c>",
          "<c r=\"99\"><f/></c>", "<c><f>1</f></c>", "<mergeCell ref=\"A1:A99999999999999999999\"/>"}) {
        const auto kunde = blattkunde(xml);
        EXPECT_TRUE(kunde.verbunde.empty()) << xml;
    }
    EXPECT_EQ(blattkunde("<mergeCells><mergeCell ref=\"AB2:AB4\"/></mergeCells>").verbunde.at(0).spalte, 28);
}

TEST_F(FeindlicheMappe, TrueAndFalseAreNoFigures) {
    const auto t = read({{"Daten",
                          {kListe,
                           {text("01060005"), text("2022"), text("BEV"), wahr()},
                           {text("01060063"), text("2022"), text("BEV"), zahl("3")}}}});
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 1U);
    EXPECT_EQ(t->issues.count(Severity::kRefused), 1U);
}

/// Cells of an ODS table from `a|b|c`, a row each; `^` is covered by a merged cell above.
std::string odsZeilen(const std::vector<std::string>& zeilen) {
    std::string out;
    for (const auto& zeile : zeilen) {
        out += "<table:table-row>";
        std::size_t from = 0;
        while (from <= zeile.size()) {
            const auto to = std::min(zeile.find('|', from), zeile.size());
            const auto cell = zeile.substr(from, to - from);
            if (cell == "^")
                out += "<table:covered-table-cell/>";
            else if (cell.starts_with('<'))
                out += cell;
            else
                out += "<table:table-cell office:value-type=\"string\"><text:p>" + cell +
                       "</text:p></table:table-cell>";
            from = to + 1;
        }
        out += "</table:table-row>";
    }
    return out;
}

TEST_F(FeindlicheMappe, AnOdsWithMergedHiddenAndBooleanCellsIsReadLikeAnXlsx) {
    const Datei place("", "mappe.ods");
    const std::string merged =
        "<table:table-cell table:number-rows-spanned=\"2\" table:number-columns-spanned=\"1\" "
        "office:value-type=\"string\"><text:p>01060005</text:p></table:table-cell>";
    const std::string yes =
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAHR</text:p>"
        "</table:table-cell>";
    schreibeOds(place.path(),
                "<table:table table:name=\"Notizen\" table:style-name=\"ta2\">" + odsZeilen({"privat"}) +
                    "</table:table><table:table table:name=\"Daten\" table:style-name=\"ta1\">" +
                    odsZeilen({"schluessel|periode|kennzahl|wert", merged + "|2022|BEV|1", "^|2023|BEV|2",
                               "01060063|2023|BEV|" + yes}) +
                    "</table:table>",
                "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
                "table:display=\"false\"/></style:style>");
    const auto t = readTable(place.path(), {});
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060005", "2022"), 1);
    EXPECT_EQ(find.wert("01060005", "2023"), 2);
    EXPECT_EQ(t->zellen.size(), 2U);
    EXPECT_EQ(issueOf(*t, codes::kBlattVersteckt).location.field, "Notizen");
}

TEST(OdsKunde, CountsRepeatedRowsAndColumnsAndSurvivesNonsense) {
    const auto kunde = odsBlattkunde(
        "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell/>"
        "</table:table-row><table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
        "<table:table-cell table:number-rows-spanned=\"4\"/></table:table-row></table:table>");
    ASSERT_EQ(kunde.at("A").verbunde.size(), 1U);
    EXPECT_EQ(kunde.at("A").verbunde[0].von, 4);
    EXPECT_EQ(kunde.at("A").verbunde[0].bis, 7);
    EXPECT_EQ(kunde.at("A").verbunde[0].spalte, 3);
    for (const char* xml :
         {"", "<table:table", "<table:table table:name=\"A\"><table:table-row><table:table-cell",
          "<table:table table:name=\"A\"><table:table-row "
          "table:number-rows-repeated=\"99999999999999999999\">",
          "<table:table table:name=\"A\"><table:table-row "
          "table:number-rows-repeated=\"-5\"><table:table-cell "
          "table:number-rows-spanned=\"x\"/>"})
        EXPECT_LE(odsBlattkunde(xml).size(), 1U);
}

}  // namespace
}  // namespace isp::exchange::test
