// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against the tables of the Regionaldatenbank. Expected figures were read off the files by hand (row and
// column beside them); the population of Bad Segeberg and Norderstedt on 31.12.2015 is published.
#include "exchange/codes.h"
#include "unit/exchange/probe.h"

#include <cmath>

namespace isp::exchange::test {
namespace {

const Merkmale kMann = {{"geschlecht", "männlich"}};
const Merkmale kFrau = {{"geschlecht", "weiblich"}};

/// Sum of the Gemeinden of Kreis Segeberg (eight digits, 01060…), dissolved ones included: they are `-`.
double sumOfGemeinden(const Tabelle& t, const Nachschlag& find, const std::string& periode,
                      const Merkmale& merkmale, const std::string& kennzahl = {}) {
    double sum = 0;
    int gemeinden = 0;
    for (const auto& ort : t.orte) {
        if (!ort.schluessel.starts_with("01060") || ort.schluessel.size() != 8) continue;
        sum += find.wert(ort.schluessel, periode, merkmale, kennzahl);
        ++gemeinden;
    }
    EXPECT_GE(gemeinden, 95);
    return sum;
}

TEST(Genesis, ReadsPopulationBySex) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/12411-01-01-5_00.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->layout, "genesis");
    EXPECT_EQ(t->issues.items().size(), 0U);
    EXPECT_EQ(t->orte.size(), 14493U);
    EXPECT_EQ(t->zellen.size(), 14493U * 24);
    ASSERT_EQ(t->reihen.size(), 3U);
    EXPECT_EQ(t->reihen[0].kennzahlText, "Bevölkerungsstand");
    EXPECT_EQ(t->reihen[0].kennzahlCode, "BEVOELKERUNGSSTAND");
    EXPECT_EQ(t->reihen[0].einheit, "Anzahl");
    EXPECT_TRUE(t->reihen[0].merkmale.empty());
    EXPECT_EQ(t->reihen[1].merkmale, kMann);

    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060005", "2015-12-31"), 17176);  // Bad Segeberg
    EXPECT_EQ(find.wert("01060063", "2015-12-31"), 76712);  // Norderstedt
    EXPECT_EQ(find.wert("01060005", "2014-12-31"), 16971);
    EXPECT_EQ(find.wert("DG", "2008-12-31"), 82002356);
    for (int year = 2008; year <= 2015; ++year) {
        const auto periode = std::to_string(year) + "-12-31";
        EXPECT_EQ(find.wert("01060", periode, kMann) + find.wert("01060", periode, kFrau),
                  find.wert("01060", periode));
        for (const auto& merkmale : {Merkmale{}, kMann, kFrau})
            EXPECT_EQ(sumOfGemeinden(*t, find, periode, merkmale), find.wert("01060", periode, merkmale));
    }
}

TEST(Genesis, TellsWhereAFigureStands) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/12411-01-01-5_00.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    const auto i = find.index("01060005", "2015-12-31").value();
    EXPECT_EQ(t->zellen.zeile[i], 886U);  // grep -n "^01060005"
    EXPECT_EQ(t->zellen.spalte[i], 3U);
    const auto& ort = t->orte[t->zellen.ort[i]];
    EXPECT_EQ(ort.name, "Bad Segeberg");  // indented in the file
    EXPECT_EQ(ort.zeile, 886);
    ASSERT_GT(t->spaltenrollen.size(), 4U);
    EXPECT_EQ(t->spaltenrollen[0], "Schlüssel");
    EXPECT_EQ(t->spaltenrollen[1], "Name");
    EXPECT_EQ(t->spaltenrollen[2], "31.12.2015 · Insgesamt");
    EXPECT_EQ(t->spaltenrollen[3], "31.12.2015 · männlich");
}

TEST(Genesis, TakesSourceStandAndLicenceFromTheFooter) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/12411-01-01-5_00.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->herkunft.titel, "Bevölkerungsstand: Bevölkerung nach Geschlecht - Stichtag 31.12. -");
    EXPECT_EQ(t->herkunft.quelle,
              "Statistische Ämter des Bundes und der Länder, Deutschland, 2017; Tabelle 12411-01-01-5");
    EXPECT_EQ(t->herkunft.stand, "10.10.2017 / 11:01:03");
    EXPECT_EQ(t->herkunft.lizenz, "Datenlizenz Deutschland - Namensnennung - Version 2.0");
}

TEST(Genesis, KeepsDissolvedGemeindenAsExactlyZero) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/12411-01-01-5_00.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.zeichen("16077056", "2015-12-31"), Zeichen::kGenauNull);  // Saara, until 2011
    EXPECT_EQ(find.wert("16077056", "2015-12-31"), 0);
    EXPECT_EQ(find.wert("16077056", "2011-12-31"), 2846);
}

TEST(Genesis, ReadsAgeGroupsAndSexAsTwoMerkmale) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/12411-02-03-5_00.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_TRUE(t->issues.empty());
    EXPECT_EQ(t->reihen.size(), 54U);
    EXPECT_EQ(t->zellen.size(), 14493U * 54);
    const Nachschlag find(*t);
    const std::string when = "2015-12-31";
    EXPECT_EQ(find.wert("01060005", when), 17176);
    EXPECT_EQ(find.wert("DG", when, {{"altersgruppe", "unter 3 Jahre"}}), 2200407);
    EXPECT_EQ(find.wert("DG", when, {{"geschlecht", "weiblich"}, {"altersgruppe", "75 Jahre und mehr"}}),
              5421753);
    EXPECT_EQ(find.wert("01060", when, kMann), 131777);
    for (const auto& sex : {Merkmale{}, kMann, kFrau}) {
        double ages = 0;
        int groups = 0;
        for (const auto& reihe : t->reihen) {
            if (reihe.merkmale.size() != sex.size() + 1 || reihe.merkmale.back().first != "altersgruppe")
                continue;
            if (!sex.empty() && reihe.merkmale.front() != sex.front()) continue;
            ages += find.wert("01060", when, reihe.merkmale);
            ++groups;
        }
        EXPECT_EQ(groups, 17);
        EXPECT_EQ(ages, find.wert("01060", when, sex));
    }
    EXPECT_EQ(sumOfGemeinden(*t, find, when, {}), find.wert("01060", when));
}

TEST(Genesis, ReadsTheSameTableInLatin1) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/regionaldatenbank_12411-02-03-5_2015_excerpt_latin1.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 3U * 54);
    EXPECT_EQ(t->orte[1].name, "Bergewöhrden");
    EXPECT_EQ(t->reihen[18].merkmale[0].second, "männlich");
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01051001", "2015-12-31"), 3482);
    EXPECT_EQ(find.zeichen("01051040", "2015-12-31"), Zeichen::kGenauNull);  // Högen, dissolved
    EXPECT_EQ(t->herkunft.lizenz, "Datenlizenz Deutschland - Namensnennung - Version 2.0");
}

TEST(Genesis, ReadsGroupsBesideTheirTotal) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/13211-01-03-5_00.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_TRUE(t->issues.empty());
    ASSERT_EQ(t->reihen.size(), 7U);
    for (const auto& reihe : t->reihen)
        EXPECT_EQ(reihe.kennzahlText, "Arbeitslose insgesamt");
    EXPECT_TRUE(t->reihen[0].merkmale.empty());
    EXPECT_EQ(t->reihen[1].merkmale, (Merkmale{{"personengruppe", "Ausländer"}}));
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("DG", "2016"), 2690975);
    EXPECT_EQ(find.wert("01060005", "2016"), 603);
    EXPECT_EQ(find.wert("DG", "2016", {{"personengruppe", "langzeitarbeitslos"}}), 993073);
    EXPECT_EQ(find.wert("01060005", "2016", {{"personengruppe", "15 bis unter 25 Jahre"}}), 57);
    EXPECT_EQ(find.zeichen("01051002", "2016", {{"personengruppe", "Ausländer"}}),
              Zeichen::kKeins);  // 0 persons
    std::map<Zeichen, int> signs;
    for (const auto z : t->zellen.zeichen)
        ++signs[z];
    EXPECT_EQ(signs[Zeichen::kGenauNull], 19025);  // counted in the file
    EXPECT_EQ(signs[Zeichen::kUnbekannt], 2487);
    EXPECT_EQ(signs[Zeichen::kNichtSinnvoll], 483);
}

TEST(Genesis, ReadsSeveralKennzahlenAndTheYearInTheFirstColumn) {
    ISP_NEEDS_FILE(path, "regionaldatenbank/73111-01-01-5_00.csv");
    const auto t = readTable(path);
    ASSERT_TRUE(t);
    EXPECT_TRUE(t->issues.empty());
    ASSERT_EQ(t->reihen.size(), 3U);
    EXPECT_EQ(t->reihen[0].kennzahlText, "Lohn- und Einkommensteuerpflichtige");
    EXPECT_EQ(t->reihen[0].einheit, "Anzahl");
    EXPECT_EQ(t->reihen[1].kennzahlCode, "GESAMTBETRAG_DER_EINKUENFTE");
    EXPECT_EQ(t->reihen[2].einheit, "Tsd. EUR");
    EXPECT_EQ(t->spaltenrollen[0], "Periode");
    EXPECT_EQ(t->spaltenrollen[1], "Schlüssel");
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060", "2010", {}, "GESAMTBETRAG_DER_EINKUENFTE"), 4333821);
    EXPECT_EQ(find.wert("01060005", "2010", {}, "GESAMTBETRAG_DER_EINKUENFTE"), 241112);
    EXPECT_EQ(find.wert("01060005", "2007", {}, "LOHN__UND_EINKOMMENSTEUER"), 37188);
    EXPECT_EQ(sumOfGemeinden(*t, find, "2010", {}, "LOHN__UND_EINKOMMENSTEUERPFLICHT"), 128819);
    // A plain 0 is nothing among counts and something small among thousands of euros.
    const auto zeichenOf = [&](const std::string& kennzahl) {
        std::map<Zeichen, int> signs;
        for (std::size_t i = 0; i < t->zellen.size(); ++i)
            if (t->reihen[t->zellen.reihe[i]].kennzahlCode == kennzahl && t->zellen.wert[i] == 0)
                ++signs[t->zellen.zeichen[i]];
        return signs;
    };
    EXPECT_EQ(zeichenOf("LOHN__UND_EINKOMMENSTEUER").count(Zeichen::kKeins), 0U);
    EXPECT_GT(zeichenOf("LOHN__UND_EINKOMMENSTEUER")[Zeichen::kWenigerAlsHalb], 0);
    EXPECT_EQ(zeichenOf("LOHN__UND_EINKOMMENSTEUERPFLICHT").count(Zeichen::kWenigerAlsHalb), 0U);
}

TEST(Genesis, NamesItsKennzahlenByTheOption) {
    ISP_NEEDS_FILE(one, "regionaldatenbank/regionaldatenbank_12411-02-03-5_2015_excerpt_latin1.csv");
    ISP_NEEDS_FILE(several, "regionaldatenbank/73111-01-01-5_00.csv");
    LeseOptionen optionen;
    optionen.kennzahl = "Bev";
    EXPECT_EQ(readTable(one, optionen)->reihen[5].kennzahlCode, "Bev");
    optionen.kennzahl = "ST";
    const auto t = readTable(several, optionen);
    EXPECT_EQ(t->reihen[1].kennzahlCode, "ST_GESAMTBETRAG_DER_EINKUENFTE");
    EXPECT_EQ(t->reihen[1].kennzahlText, "Gesamtbetrag der Einkünfte");
}

// The shapes that the downloaded files do not show, in small.

TEST(Genesis, TakesPeriodsBetweenTheRows) {
    const auto t = readText(
        "GENESIS-Tabelle: 1\nBestand;;;\nBestand (Anzahl);;;\n;;Insgesamt;männlich\n"
        "31.12.2014;;;\n01060;Segeberg;10;4\n31.12.2015;;;\n01060;Segeberg;11;5\n__________\nStand: heute\n");
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060", "2014-12-31"), 10);
    EXPECT_EQ(find.wert("01060", "2015-12-31", kMann), 5);
    EXPECT_EQ(t->herkunft.stand, "heute");
}

TEST(Genesis, ReadsMerkmaleInTheRows) {
    const auto t = readText(
        "GENESIS-Tabelle: 2\nBevölkerung nach Altersgruppen;;;;\nBevölkerung (Anzahl);;;;\nStichtag: "
        "31.12.2015;;;;\n"
        ";;;Insgesamt;männlich\n"
        "01060;Segeberg;unter 3 Jahre;10;4\n01060;Segeberg;Insgesamt;100;40\n01061;Steinburg;unter 3 "
        "Jahre;7;3\n");
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060", "2015-12-31"), 100);
    EXPECT_EQ(find.wert("01060", "2015-12-31", {{"altersgruppe", "unter 3 Jahre"}}), 10);
    EXPECT_EQ(
        find.wert("01060", "2015-12-31", {{"geschlecht", "männlich"}, {"altersgruppe", "unter 3 Jahre"}}), 4);
}

TEST(Genesis, FillsMergedHeaderCells) {
    const auto t = readText(
        "GENESIS-Tabelle: 5\nBestand;;;;;\n;;2015;;2014;\n;;Männer und Frauen;;;\n"
        ";;Insgesamt;männlich;Insgesamt;männlich\n;;Anzahl;;;\n01060;Segeberg;10;4;11;5\n");
    ASSERT_TRUE(t);
    const Nachschlag find(*t);
    EXPECT_EQ(find.wert("01060", "2015", kMann), 4);
    EXPECT_EQ(find.wert("01060", "2014"), 11);
    EXPECT_EQ(t->reihen.at(1).kennzahlText, "Männer und Frauen");
    EXPECT_EQ(t->reihen.at(1).einheit, "Anzahl");
}

TEST(Genesis, ReadsPlacesThatHaveNamesOnly) {
    const auto t =
        readText("GENESIS-Tabelle: 6\nBestand (Anzahl);;\n;2015;2014\nSegeberg;10;11\nSteinburg;20;-\n");
    ASSERT_TRUE(t);
    ASSERT_EQ(t->orte.size(), 2U);
    EXPECT_EQ(t->orte[1].schluessel, "");
    EXPECT_EQ(t->orte[1].name, "Steinburg");
    EXPECT_EQ(t->zellen.size(), 4U);
}

TEST(Genesis, KeepsKeysAsTheyStandButForBlanks) {
    const auto t = readText(
        "GENESIS-Tabelle: 3\nX (Anzahl);;\nJahr: 2016;;\n;;Insgesamt\n"
        "01060   ;Segeberg;1\n  1060005;Bad Segeberg;2\nDG;Deutschland;3\n;ohne Schlüssel;4\n"
        "\n01061;Steinburg;5\n");
    ASSERT_TRUE(t);
    ASSERT_EQ(t->orte.size(), 4U);
    EXPECT_EQ(t->orte[0].schluessel, "01060");
    EXPECT_EQ(t->orte[1].schluessel, "1060005");
    EXPECT_EQ(t->orte[2].schluessel, "DG");
    EXPECT_EQ(t->orte[3].zeile, 10);  // the blank line counts
    const auto skipped = issueOf(*t, codes::kRowWithoutKey);
    EXPECT_EQ(skipped.location.row, 8);
    EXPECT_EQ(skipped.severity, Severity::kNote);
}

TEST(Genesis, SaysWhatIsMissing) {
    LeseOptionen optionen;
    optionen.layout = "genesis";
    EXPECT_EQ(readText("a;b\nc;d\n", optionen).error().code, codes::kNotGenesis);
    const auto header = readText("GENESIS-Tabelle: 4\nX;;\n;;Insgesamt\n");
    EXPECT_EQ(header.error().code, codes::kNoData);
    EXPECT_FALSE(header.error().location.file.empty());
    const auto timeless = readText("GENESIS-Tabelle: 4\nX (Anzahl);;\n;;Insgesamt\n01060;Segeberg;1\n");
    EXPECT_EQ(timeless.error().code, codes::kNoPeriode);
    optionen.periode = Periode::jahr(2016);
    const auto given =
        readText("GENESIS-Tabelle: 4\nX (Anzahl);;\n;;Insgesamt\n01060;Segeberg;1\n", optionen);
    ASSERT_TRUE(given);
    EXPECT_EQ(Nachschlag(*given).wert("01060", "2016"), 1);
}

}  // namespace
}  // namespace isp::exchange::test
