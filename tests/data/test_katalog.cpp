// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/csv.h"
#include "domain/indikator.h"
#include "domain/kennzahl.h"
#include "domain/text.h"

#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <sstream>

namespace isp::testing {

namespace {

std::set<std::string> codesOf(const std::string& file) {
    std::set<std::string> codes;
    for (const auto& row : readShipped(file))
        EXPECT_TRUE(codes.insert(toLower(row.at("code"))).second) << file << ": " << row.at("code");
    return codes;
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

TEST(ShippedKatalog, KennzahlenSayWhatTheyAreAndWhereTheyComeFrom) {
    for (const auto& k : readShipped("katalog/kennzahlen.csv")) {
        EXPECT_TRUE(aggregationFromText(k.at("aggregation"))) << k.at("code");
        EXPECT_TRUE(zeitbezugFromText(k.at("zeitbezug"))) << k.at("code");
        EXPECT_TRUE(kennzahlArtFromText(k.at("art"))) << k.at("code");
        for (const auto* field : {"name", "einheit", "definition", "themenfeld", "quelle", "lizenz",
                                  "lieferant", "feinste_ebene", "realisierbarkeit", "nutzen", "fachplanung"})
            EXPECT_FALSE(k.at(field).empty()) << k.at("code") << " " << field;
    }
}

TEST(ShippedKatalog, IndikatorenAreCompleteAndReferOnlyToWhatShips) {
    auto known = codesOf("katalog/kennzahlen.csv");
    const auto indikatoren = codesOf("katalog/indikatoren.csv");
    const auto fachplanungen = codesOf("katalog/fachplanungen.csv");
    for (const auto& code : indikatoren)
        EXPECT_TRUE(known.insert(code).second) << code << " is a Kennzahl, too";
    std::set<std::string> auspraegungen;
    for (const auto& a : readShipped("katalog/auspraegungen.csv"))
        auspraegungen.insert(a.at("merkmal") + "=" + a.at("name"));

    EXPECT_GE(indikatoren.size(), 60U);  // the standard catalogue of Basisindikatoren
    static const std::regex kBezug(R"(\[([^\]]*)\])");
    for (const auto& i : readShipped("katalog/indikatoren.csv")) {
        const auto& formel = i.at("formel");
        EXPECT_TRUE(richtungFromText(i.at("richtung"))) << i.at("code");
        EXPECT_TRUE(fachplanungen.contains(i.at("fachplanung"))) << i.at("code");
        for (const auto* field : {"name", "einheit", "definition", "interpretation"})
            EXPECT_FALSE(i.at(field).empty()) << i.at("code") << " " << field;
        for (std::sregex_iterator it(formel.begin(), formel.end(), kBezug), end; it != end; ++it) {
            const auto bezug = (*it)[1].str();
            const auto colon = bezug.find(':');
            EXPECT_TRUE(known.contains(toLower(bezug.substr(0, colon)))) << i.at("code") << ": " << bezug;
            if (colon == std::string::npos) continue;
            for (const auto& auswahl : split(bezug.substr(colon + 1), ';')) {
                const auto equals = auswahl.find('=');
                for (const auto& name : split(auswahl.substr(equals + 1), '|'))
                    EXPECT_TRUE(auspraegungen.contains(auswahl.substr(0, equals) + "=" + name)) << name;
            }
        }
    }
}

TEST(ShippedKatalog, CodesOfAuspraegungenAreTheirLowerCaseNames) {
    for (const auto& a : readShipped("katalog/auspraegungen.csv"))
        EXPECT_EQ(a.at("code"), toLower(a.at("name")));
}

}  // namespace

}  // namespace isp::testing
