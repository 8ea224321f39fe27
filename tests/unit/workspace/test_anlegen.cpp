// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "domain/text.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/gefuellt.h"
#include "workspace/pruefung.h"

#include <cmath>

namespace isp::workspace::test {
namespace {

class Anlegen : public WerkbankTest {};

TEST_F(Anlegen, MakesTheTerritoryOfKreisSegeberg) {
    const auto w = ohneWerte();
    const auto& b = w->bestand();
    const auto count = [&](const char* ebene) { return b.positionen(b.ebene(ebene)->id).size(); };
    EXPECT_EQ(count("gemeinde"), 96U);  // 95 Gemeinden and the Forstgutsbezirk Buchholz
    EXPECT_EQ(count("raum"), 15U);
    EXPECT_EQ(count("kreis"), 1U);
    EXPECT_EQ(count("land"), 1U);
    EXPECT_EQ(count("bund"), 1U);
    EXPECT_STREQ(b.analyseEbene()->code.c_str(), "raum");
    EXPECT_STREQ(b.gebietsEbene()->code.c_str(), "kreis");
}

TEST_F(Anlegen, LeavesBuchholzOutsideThe15) {
    const auto w = ohneWerte();
    const auto& b = w->bestand();
    const auto* buchholz = b.raum(b.ebene("gemeinde")->id, "01060014");
    ASSERT_NE(buchholz, nullptr);
    const auto parent = b.uebergeordnet(*b.position(buchholz->id), "2023-01-01");
    ASSERT_TRUE(parent);
    EXPECT_EQ(b.raeume()[*parent].schluessel, "01060");
}

TEST_F(Anlegen, GivesEveryRaumOfTheKreisABoundary) {
    const auto w = ohneWerte();
    for (const auto& raum : w->bestand().raeume())
        EXPECT_EQ(raum.hatGrenze, raum.eigenes) << raum.schluessel << " " << raum.name;
}

TEST_F(Anlegen, FindsRaeumeByEveryKindOfKey) {
    const auto w = ohneWerte();
    const auto& b = w->bestand();
    const auto name = [&](const char* key) {
        const auto& places = b.mitSchluessel(key);
        return places.size() == 1 ? b.raeume()[places.front()].name : std::string();
    };
    EXPECT_EQ(name("01060005"), "Bad Segeberg");      // AGS
    EXPECT_EQ(name("010600005005"), "Bad Segeberg");  // ARS
    EXPECT_EQ(name("010605034"), "Itzstedt");         // Gemeindeverband
    EXPECT_EQ(name("01060934"), "Itzstedt");          // BBSR's older Verband key
    EXPECT_EQ(name("DG"), "Deutschland");
}

TEST_F(Anlegen, ShipsTheFiguresOfThePublishedTables) {
    const auto w = demo();
    // Known truths of ../shared/data/README.md.
    EXPECT_EQ(zelle(*w, "BEV", "gemeinde", "01060005", "2015-12-31").wert, 17176);
    EXPECT_EQ(zelle(*w, "BEV", "gemeinde", "01060063", "2015-12-31").wert, 76712);
    EXPECT_EQ(zelle(*w, "BEV", "raum", "010600005", "2015").wert, 17176);
    EXPECT_EQ(zelle(*w, "BEV", "kreis", "01060", "2015").wert, 267503);
}

TEST_F(Anlegen, GemeindenAddUpToRaeumeAndKreis) {
    const auto w = demo();
    const auto& b = w->bestand();
    const auto sum = [&](const char* ebene, const Periode& p) {
        const auto block = w->auswertung().werte({"BEV", b.ebene(ebene)->id, {}, {}}).value();
        double total = 0;
        for (const auto& z : block->zeile(*block->index(p)))
            total += z.wert;
        return total;
    };
    for (int year = 2008; year <= 2015; ++year) {
        const auto p = Periode::stichtag(year, 12, 31);
        EXPECT_EQ(sum("gemeinde", p), sum("kreis", p)) << year;
        EXPECT_EQ(sum("raum", p), sum("kreis", p)) << year;  // nobody lives in Buchholz
    }
}

TEST_F(Anlegen, ComputesTheShippedIndikatoren) {
    const auto w = demo();
    // INKAR: Bad Segeberg 2021 has 580 unemployed and 10 821 persons from 15 to 64.
    EXPECT_DOUBLE_EQ(zelle(*w, "ALO_QUOTE", "raum", "010600005", "2021").wert, 100.0 * 580 / 10821);
    // The sums over all Gemeinden are 7 458 and 178 211. Buchholz has no figure, but nobody lives there.
    EXPECT_DOUBLE_EQ(zelle(*w, "ALO_QUOTE", "kreis", "01060", "2021").wert, 100.0 * 7458 / 178211);
    // Area holds for every year: 17 176 / 18.87 km².
    EXPECT_DOUBLE_EQ(zelle(*w, "BEV_DICHTE", "gemeinde", "01060005", "2015").wert, 17176 / 18.87);
    const auto filled = gefuellteCodes(w->bestand());
    EXPECT_EQ(filled.size(), 8U + 24U);
    for (const auto& indikator : w->bestand().indikatoren()) {
        if (!filled.contains(toLower(indikator.code))) continue;
        const auto block = w->auswertung().werte({indikator.code, w->bestand().analyseEbene()->id, {}, {}});
        ASSERT_TRUE(block) << indikator.code;
        ASSERT_TRUE((*block)->letzte()) << indikator.code;
        for (const auto& z : (*block)->zeile(*(*block)->letzte()))
            EXPECT_TRUE(z.complete()) << indikator.code;
    }
    EXPECT_GE(w->bestand().indikatoren().size(), 60U);
}

TEST_F(Anlegen, PassesItsOwnCheck) {
    const auto w = demo();
    const auto issues = pruefeAlles(*w);
    ASSERT_TRUE(issues);
    EXPECT_EQ(issues->count(Severity::kRefused), 0U);
}

TEST_F(Anlegen, LeavesAnEmptyStoreForAnotherKreis) {
    const auto w = leer();
    EXPECT_TRUE(w->bestand().raeume().empty());
    EXPECT_EQ(w->bestand().analyseEbene(), nullptr);
    EXPECT_FALSE(w->bestand().kennzahlen().empty());
}

TEST_F(Anlegen, RefusesAnExistingFileAndLeavesIt) {
    const auto file = write("da.isp", "meins");
    const auto made = Werkbank::anlegen(file, {});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, isp::codes::kFileExists);
    EXPECT_EQ(std::filesystem::file_size(file), 5U);
}

TEST_F(Anlegen, RefusesACrsThatIsNotInMetres) {
    AnlegeOptionen optionen;
    optionen.crs = "EPSG:4326";
    const auto made = Werkbank::anlegen(path("w.isp"), optionen);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, codes::kCrsInvalid);
    EXPECT_FALSE(std::filesystem::exists(path("w.isp")));
}

TEST_F(Anlegen, TwoStoresAgreeOnTheIdentityOfWhatShips) {
    const auto a = ohneWerte();
    const auto second = Werkbank::anlegen(path("zweite.isp"), {}).value();
    const auto& first = a->bestand();
    ASSERT_EQ(first.raeume().size(), second->bestand().raeume().size());
    for (std::size_t i = 0; i < first.raeume().size(); ++i)
        EXPECT_EQ(first.raeume()[i].uid, second->bestand().raeume()[i].uid);
    EXPECT_EQ(first.indikator("ALO_QUOTE")->uid, second->bestand().indikator("ALO_QUOTE")->uid);
    EXPECT_NE(a->store().uid(), second->store().uid());
}

}  // namespace
}  // namespace isp::workspace::test
