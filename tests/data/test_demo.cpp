// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv.h"
#include "domain/periode.h"
#include "domain/zeichen.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace isp::testing {

namespace {

/// All demo figures: `kennzahl|merkmale|periode` -> key of the Raum -> figure.
class ShippedDemo : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        for (const auto& file : readShipped("segeberg/demo/lieferungen.csv"))
            for (const auto& row : readShipped("segeberg/demo/" + file.at("datei")))
                add(row);
    }

    static std::string dimension(const Row& row, const std::string& merkmal) {
        const auto found = row.find(merkmal);
        return found == row.end() ? std::string() : found->second;
    }

    static void add(const Row& row) {
        const auto series = row.at("kennzahl") + "|" + dimension(row, "geschlecht") +
                            dimension(row, "altersgruppe") + dimension(row, "personengruppe") + "|" +
                            row.at("periode");
        const auto sign = zeichenFromSymbol(dimension(row, "zeichen"));
        const bool hasSign = !dimension(row, "zeichen").empty();
        EXPECT_TRUE(!hasSign || sign) << series;
        EXPECT_EQ(row.at("wert").empty(), hasSign && !carriesValue(*sign)) << series;
        EXPECT_TRUE(Periode::parse(row.at("periode"))) << series;
        if (row.at("wert").empty()) return;
        const auto [it, added] = s_figures[series].emplace(row.at("schluessel"), std::stod(row.at("wert")));
        EXPECT_TRUE(added) << series << " twice for " << it->first;
    }

    static double figure(const std::string& series, const std::string& raum) {
        return s_figures.at(series).at(raum);
    }

    static double sumOfGemeinden(const std::string& series) {
        double sum = 0.0;
        for (const auto& [key, value] : s_figures.at(series))
            if (key.size() == 8) sum += value;
        return sum;
    }

    inline static std::map<std::string, std::map<std::string, double>> s_figures;
};

TEST_F(ShippedDemo, EveryFileHasSourceAndLicence) {
    std::vector<std::string> listed = {"brueche.csv", "lieferungen.csv", "planungsrunde.json",
                                       "themen"};  // the last two: what is invented
    for (const auto& row : readShipped("segeberg/demo/lieferungen.csv")) {
        listed.push_back(row.at("datei"));
        for (const auto* field : {"quelle", "stand", "lizenz", "titel"})
            EXPECT_FALSE(row.at(field).empty()) << row.at("datei");
    }
    std::sort(listed.begin(), listed.end());
    EXPECT_EQ(listed, shippedFiles("segeberg/demo"));
}

TEST_F(ShippedDemo, EveryPlaceAndKennzahlIsKnown) {
    std::set<std::string> raeume, kennzahlen;
    for (const auto& r : readShipped("segeberg/raeume.csv"))
        raeume.insert(r.at("schluessel"));
    for (const auto& k : readShipped("katalog/kennzahlen.csv"))
        kennzahlen.insert(k.at("code"));
    for (const auto& [series, figures] : s_figures) {
        EXPECT_TRUE(kennzahlen.contains(series.substr(0, series.find('|')))) << series;
        for (const auto& [key, value] : figures)
            EXPECT_TRUE(raeume.contains(key)) << series << " " << key;
    }
}

// Known truths: Regionaldatenbank 12411-01-01-5, 31.12.2015.
TEST_F(ShippedDemo, HoldsThePublishedPopulation) {
    EXPECT_EQ(figure("BEV||2015-12-31", "01060005"), 17176);
    EXPECT_EQ(figure("BEV||2015-12-31", "01060063"), 76712);
    EXPECT_EQ(figure("BEV||2015-12-31", "01060"), 267503);
}

TEST_F(ShippedDemo, PopulationOfTheGemeindenAddsUpToTheKreis) {
    for (int year = 2008; year <= 2015; ++year) {
        for (const auto* sex : {"", "männlich", "weiblich"}) {
            const auto series = std::string("BEV|") + sex + "|" + std::to_string(year) + "-12-31";
            EXPECT_EQ(sumOfGemeinden(series), figure(series, "01060")) << series;
        }
    }
}

TEST_F(ShippedDemo, AgeGroupsAddUpToThePopulationOfEveryPlace) {
    for (const auto* sex : {"", "männlich", "weiblich"}) {
        std::map<std::string, double> sum;
        int groups = 0;
        for (const auto& a : readShipped("katalog/auspraegungen.csv")) {
            const auto series = s_figures.find("BEV|" + std::string(sex) + a.at("name") + "|2015-12-31");
            if (a.at("merkmal") != "altersgruppe" || series == s_figures.end()) continue;
            ++groups;
            for (const auto& [key, value] : series->second)
                sum[key] += value;
        }
        EXPECT_EQ(groups, 17);
        EXPECT_EQ(sum, s_figures.at("BEV|" + std::string(sex) + "|2015-12-31"));
    }
}

// INKAR 2024: Bad Segeberg 580 unemployed of 10 821 persons of 15 to 64, the Kreis 7 458 of 178 211 (2021).
TEST_F(ShippedDemo, HoldsThePartsOfTheUnemploymentQuota) {
    EXPECT_EQ(figure("ALO||2021", "01060005"), 580);
    EXPECT_EQ(figure("BEV_15_64||2021", "01060005"), 10821);
    EXPECT_EQ(sumOfGemeinden("ALO||2021"), 7458);
    EXPECT_EQ(sumOfGemeinden("BEV_15_64||2021"), 178211);
}

}  // namespace

}  // namespace isp::testing
