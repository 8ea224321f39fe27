// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/orte.h"
#include "werkbank_fixture.h"
#include "workspace/angebotsquelle.h"
#include "workspace/codes.h"
#include "workspace/hintergrund.h"
#include "workspace/themenbuch.h"

#include <gtest/gtest.h>

namespace isp::workspace::test {
namespace {

class Angebotslisten : public WerkbankTest {
protected:
    Angebotsplan plan(Werkbank& w, const std::filesystem::path& file) {
        const auto read = leseAngebotsquelle(file, kartencrs(w));
        EXPECT_TRUE(read) << (read ? "" : read.error().detail);
        return read ? planeAngebote(w, *read, vermuteZuordnung(*read)) : Angebotsplan{};
    }
    std::string nameOf(const Werkbank& w, RaumId raum) {
        for (const auto& r : w.bestand().raeume())
            if (r.id == raum) return r.name;
        return {};
    }
};

// Town hall of Bad Segeberg: 53.935° N, 10.309° E.
constexpr const char* kListe =
    "Kindertagesstätten im Kreis;;;;;\n"
    "Name;Träger;Anschrift;Plätze;Länge;Breite\n"
    "Kita Rathausplatz;Stadt;Lübecker Str. 9;80;10,309;53,935\n"
    "Kita ohne Ort;Verein;;1.020;;\n"
    ";ohne Namen;;5;10,3;53,9\n"
    "Kita Schreibfehler;DRK;;etwa 40;999;53,9\n";

TEST_F(Angebotslisten, ATableBecomesAngeboteWithTheirRaum) {
    auto w = ohneWerte();
    const auto made = plan(*w, write("kitas.csv", kListe));
    ASSERT_EQ(made.neu.size(), 3U);
    const auto& first = made.neu[0];
    EXPECT_EQ(first.name, "Kita Rathausplatz");
    EXPECT_EQ(first.traeger, "Stadt");
    EXPECT_EQ(first.adresse, "Lübecker Str. 9");
    EXPECT_EQ(first.kapazitaet, 80.0);
    EXPECT_EQ(first.einheit, "Plätze");
    EXPECT_EQ(nameOf(*w, first.raum), "Bad Segeberg");
    EXPECT_NEAR(*first.rechtswert, 585'925.0, 200.0);
    EXPECT_EQ(made.neu[1].kapazitaet, 1020.0) << "a German thousand";
    EXPECT_FALSE(made.neu[1].rechtswert.has_value());
    EXPECT_FALSE(made.neu[2].kapazitaet.has_value()) << "no number is never 0";
    EXPECT_EQ(made.ohneOrt, 2U);
    EXPECT_EQ(made.hinweise.count(Severity::kRefused), 1U);
    EXPECT_EQ(made.hinweise.count(Severity::kWarning), 2U) << "etwa 40, and 999°";
    bool row = false;
    for (const auto& issue : made.hinweise.items())
        row |= issue.code == codes::kAngebotOhneName && issue.location.row == 5;
    EXPECT_TRUE(row) << "the row of the file";
}

TEST_F(Angebotslisten, TheNextListChangesWhatIsKnownAndAddsNothingTwice) {
    auto w = ohneWerte();
    const auto first = plan(*w, write("a.csv", kListe));
    ASSERT_TRUE(uebernimmAngebote(*w, first, QStringLiteral("Laden")));
    EXPECT_EQ(w->themen().alle<Angebot>()->size(), 3U);
    const auto again = plan(*w, write("b.csv", kListe));
    EXPECT_TRUE(again.neu.empty());
    EXPECT_TRUE(again.geaendert.empty());
    EXPECT_EQ(again.gleich, 3U);
    const auto metres = [](double v) { return std::to_string(static_cast<long>(v)); };
    const auto later = plan(
        *w,
        write("c.csv", "Name;Plätze;x;y\nKita Rathausplatz;90;" + metres(*first.neu[0].rechtswert + 40) +
                           ";" + metres(*first.neu[0].hochwert) + "\nKita Rathausplatz;15;560000;5990000\n"));
    ASSERT_EQ(later.geaendert.size(), 1U);
    EXPECT_EQ(later.geaendert[0].kapazitaet, 90.0);
    EXPECT_EQ(later.geaendert[0].traeger, "Stadt") << "what the list does not tell stays";
    ASSERT_EQ(later.neu.size(), 1U) << "the same name 26 km away is another one";
    ASSERT_TRUE(uebernimmAngebote(*w, later, QStringLiteral("Laden")));
    w->undoStack().undo();
    w->undoStack().undo();
    EXPECT_TRUE(w->themen().alle<Angebot>()->empty()) << "one step each";
}

TEST_F(Angebotslisten, AnyGeometryGivesAPlace) {
    auto w = ohneWerte();
    const auto made = plan(
        *w,
        write("orte.geojson",
              R"({"type":"FeatureCollection","features":[)"
              R"({"type":"Feature","properties":{"name":"Punkt","capacity":12},)"
              R"("geometry":{"type":"Point","coordinates":[10.309,53.935]}},)"
              R"({"type":"Feature","properties":{"name":"Gelände"},"geometry":{"type":"Polygon",)"
              R"("coordinates":[[[10.30,53.93],[10.32,53.93],[10.32,53.94],[10.30,53.94],[10.30,53.93]]]}},)"
              R"({"type":"Feature","properties":{"name":"Nirgends"},"geometry":null}]})"));
    ASSERT_EQ(made.neu.size(), 3U);
    EXPECT_EQ(made.neu[0].kapazitaet, 12.0);
    EXPECT_EQ(nameOf(*w, made.neu[0].raum), "Bad Segeberg");
    EXPECT_TRUE(made.neu[1].rechtswert.has_value());
    EXPECT_FALSE(made.neu[2].rechtswert.has_value());
}

TEST_F(Angebotslisten, SaysWhereThereIsNoList) {
    const auto crs = std::string("EPSG:25832");
    EXPECT_FALSE(leseAngebotsquelle(write("leer.csv", "nur ein Titel\n"), crs));
    EXPECT_EQ(leseAngebotsquelle(write("kopf.csv", "Name;Plätze\n"), crs).error().code,
              codes::kAngebotslisteLeer);
    EXPECT_FALSE(leseAngebotsquelle(write("bild.geojson", "{"), crs));
    EXPECT_FALSE(leseAngebotsquelle("/vsicurl/http://example.invalid/a.geojson", crs));
    EXPECT_FALSE(leseAngebotsquelle(write("falsch.xlsx", "\x89PNG\r\n\x1a\n"), crs));
}

TEST(Ort, DegreesAndMetresAreToldApart) {
    const std::string crs = "EPSG:25832";
    EXPECT_EQ(geo::ortAus(585'000.0, 5'976'000.0, crs)->x, 585'000.0);
    const auto straight = geo::ortAus(10.309, 53.935, crs), turned = geo::ortAus(53.935, 10.309, crs);
    ASSERT_TRUE(straight && turned);
    EXPECT_EQ(straight->x, turned->x);
    EXPECT_FALSE(geo::ortAus(999.0, 53.9, crs));
    EXPECT_FALSE(geo::ortAus(0.0, 0.0, crs));
    EXPECT_FALSE(geo::ortAus(10.3, 53.9, "EPSG:0"));
}

}  // namespace
}  // namespace isp::workspace::test
