// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv.h"
#include "domain/schluessel.h"

#include <gtest/gtest.h>
#include <set>

namespace isp::testing {

namespace {

TEST(ShippedRaeume, AreTheNinetySixUnitsTheFifteenAndWhatStandsAboveThem) {
    std::map<std::string, int> perEbene;
    for (const auto& r : readShipped("segeberg/raeume.csv"))
        ++perEbene[r.at("ebene")];
    EXPECT_EQ(perEbene, (std::map<std::string, int>{
                            {"gemeinde", 96}, {"raum", 15}, {"kreis", 1}, {"land", 1}, {"bund", 1}}));
}

TEST(ShippedRaeume, EveryParentStandsBeforeItsPartsAndIsCoarser) {
    std::map<std::string, int> rang;
    for (const auto& e : readShipped("segeberg/ebenen.csv"))
        rang[e.at("code")] = std::stoi(e.at("rang"));
    std::set<std::string> seen;
    for (const auto& r : readShipped("segeberg/raeume.csv")) {
        const auto& parent = r.at("uebergeordnet");
        if (!parent.empty()) {
            EXPECT_TRUE(seen.contains(r.at("uebergeordnet_ebene") + "/" + parent)) << r.at("name");
            EXPECT_GT(rang.at(r.at("uebergeordnet_ebene")), rang.at(r.at("ebene"))) << r.at("name");
        }
        EXPECT_TRUE(seen.insert(r.at("ebene") + "/" + r.at("schluessel")).second) << r.at("schluessel");
    }
}

TEST(ShippedRaeume, AreasAndInhabitantsAddUp) {
    std::map<std::string, double> area;
    std::map<std::string, long> people;
    const auto rows = readShipped("segeberg/raeume.csv");
    for (const auto& r : rows) {
        area[r.at("uebergeordnet")] += std::stod(r.at("flaeche_km2"));
        people[r.at("uebergeordnet")] += std::stol(r.at("einwohner"));
    }
    for (const auto& r : rows) {
        if (r.at("ebene") != "raum" && r.at("ebene") != "kreis") continue;
        EXPECT_NEAR(std::stod(r.at("flaeche_km2")), area.at(r.at("schluessel")), 1e-6) << r.at("name");
        EXPECT_EQ(std::stol(r.at("einwohner")), people.at(r.at("schluessel"))) << r.at("name");
    }
    EXPECT_NEAR(area.at("01060"), 1344.46, 1e-6);  // official area of the Kreis
}

TEST(ShippedRaeume, BuchholzBelongsToTheKreisAndToNoneOfTheFifteen) {
    int outside = 0;
    for (const auto& r : readShipped("segeberg/raeume.csv")) {
        if (r.at("ebene") != "gemeinde" || r.at("uebergeordnet_ebene") == "raum") continue;
        ++outside;
        EXPECT_EQ(r.at("schluessel"), "01060014");
        EXPECT_EQ(r.at("uebergeordnet"), "01060");
    }
    EXPECT_EQ(outside, 1);
}

TEST(ShippedSchluessel, NameOneRaumEachAndAreWrittenAsTheyAreCompared) {
    std::set<std::string> known;
    for (const auto& r : readShipped("segeberg/raeume.csv"))
        known.insert(r.at("ebene") + "/" + r.at("schluessel"));
    std::map<std::string, std::string> owner;
    for (const auto& k : readShipped("segeberg/schluessel.csv")) {
        const auto raum = k.at("ebene") + "/" + k.at("schluessel");
        EXPECT_TRUE(known.contains(raum)) << raum;
        EXPECT_TRUE(owner.emplace(k.at("wert"), raum).second) << k.at("wert");
        EXPECT_EQ(normalizedSchluessel(k.at("wert")), k.at("wert"));
    }
    EXPECT_EQ(owner.at("01060934"), "raum/010605034");  // BBSR's older key of Itzstedt
    EXPECT_EQ(owner.at("01060005"),
              "gemeinde/01060005");  // the AGS of a Stadt names the Gemeinde, not the Raum
    EXPECT_EQ(owner.at("010605043000"), "raum/010605043");  // filled with zeros, as in VG250's ARS_0
    EXPECT_EQ(owner.at("010605043002"), "gemeinde/01060002");
}

}  // namespace

}  // namespace isp::testing
