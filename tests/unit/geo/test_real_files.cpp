// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_files.h"
#include "geo/codes.h"

#include <cmath>
#include <gtest/gtest.h>
#include <map>

// Truths about the real files, from the data's own README and from counting in them with ogrinfo.
namespace isp::geo {
namespace {

using namespace test;

constexpr auto kKreis = "segeberg_vg5000_2021_epsg25832.gpkg";
constexpr auto kLand = "sh_gemeinden_vg5000_2021_epsg25832.gpkg";
constexpr auto kSchematic = "grenzen_schematisch.geojson";
constexpr auto kDegrees = "segeberg_gemeinden_vg5000_2021_epsg4326.geojson";

const Ebeneninfo* layer(const std::vector<Ebeneninfo>& layers, std::string_view name) {
    for (const auto& l : layers)
        if (l.name == name) return &l;
    return nullptr;
}

TEST(RealFiles, InspectListsLayersWithGuessedFields) {
    ISP_NEED_GRENZEN(path, kKreis);
    const auto layers = inspect(path);
    ASSERT_TRUE(layers) << layers.error().detail;
    struct Expected {
        const char *name, *key, *nameField;
        long count;
    };
    for (const auto& e :
         {Expected{"gemeinden", "ags", "gen", 96}, Expected{"raeume15", "raum_key", "raum_name", 15},
          Expected{"ohne_raum", "ags", "gen", 2}, Expected{"vwg_amtlich", "ARS", "GEN", 16},
          Expected{"kreis", "AGS", "GEN", 1}}) {
        const auto* l = layer(*layers, e.name);
        ASSERT_NE(l, nullptr) << e.name;
        EXPECT_EQ(l->schluesselfeld, e.key) << e.name;
        EXPECT_EQ(l->namensfeld, e.nameField) << e.name;
        EXPECT_EQ(l->anzahl, e.count) << e.name;
        EXPECT_EQ(l->crs, "EPSG:25832") << e.name;
        EXPECT_EQ(l->geometrieArt, "MultiPolygon") << e.name;
    }
}

TEST(RealFiles, InspectLooksAtTheFeaturesWhereTheLayerDoesNotSay) {
    ISP_NEED_GRENZEN(path, kSchematic);
    const auto layers = inspect(path);
    ASSERT_TRUE(layers);
    EXPECT_EQ(layers->at(0).geometrieArt, "MultiPolygon");  // 95 polygons, and Wakendorf I in two parts
    EXPECT_EQ(layers->at(0).felder, (std::vector<std::string>{"ags", "name", "raum_key", "raum_name"}));
}

TEST(RealFiles, TheLayerWithMostAreasIsChosenAndSaysSo) {
    ISP_NEED_GRENZEN(path, kKreis);
    const auto g = readUtm(path);
    ASSERT_TRUE(g) << g.error().code.id;
    EXPECT_EQ(g->ebene.name, "gemeinden");
    EXPECT_EQ(g->gebiete.size(), 96u);
    EXPECT_EQ(g->issues.count(codes::kLayerChosen), 1u);
    EXPECT_EQ(g->issues.items().size(), 1u);
}

TEST(RealFiles, TheLandHas1108AreasAndBothTangstedt) {
    ISP_NEED_GRENZEN(path, kLand);
    const auto g = readUtm(path);
    ASSERT_TRUE(g) << g.error().code.id;
    EXPECT_EQ(g->gebiete.size(), 1108u);
    EXPECT_TRUE(g->issues.empty());
    const auto* stormarn = find(*g, "01062076");
    const auto* pinneberg = find(*g, "01056047");
    ASSERT_TRUE(stormarn && pinneberg);
    EXPECT_EQ(stormarn->name, "Tangstedt");
    EXPECT_EQ(pinneberg->name, "Tangstedt");
    EXPECT_FALSE(stormarn->geometrie == pinneberg->geometrie);
}

TEST(RealFiles, AreasAreThoseTheFileStates) {
    ISP_NEED_GRENZEN(path, kKreis);
    const auto raeume = readUtm(path, "raeume15");
    ASSERT_TRUE(raeume);
    ASSERT_EQ(raeume->gebiete.size(), 15u);
    // km2_geom of the layer
    EXPECT_NEAR(area(find(*raeume, "010600004")->geometrie) / 1e6, 23.946, 0.001);  // Bad Bramstedt
    EXPECT_NEAR(area(find(*raeume, "010600005")->geometrie) / 1e6, 19.315, 0.001);  // Bad Segeberg
    EXPECT_EQ(find(*raeume, "010605043")->name, "Auenland Südholstein");
}

TEST(RealFiles, TheGemeindenTogetherAreTheKreis) {
    ISP_NEED_GRENZEN(path, kKreis);
    const auto gemeinden = readUtm(path, "gemeinden");
    const auto kreis = readUtm(path, "kreis");
    ASSERT_TRUE(gemeinden && kreis);
    ASSERT_EQ(kreis->gebiete.size(), 1u);
    EXPECT_EQ(kreis->gebiete[0].schluessel, "01060");
    const auto united = dissolve(pointers(gemeinden->gebiete));
    ASSERT_TRUE(united);
    const double all = area(*united), official = area(kreis->gebiete[0].geometrie);
    EXPECT_NEAR(all / official, 1.0, 1e-6);
    EXPECT_EQ(united->size(), kreis->gebiete[0].geometrie.size());
    EXPECT_EQ(holeCount(*united), holeCount(kreis->gebiete[0].geometrie));
    // Same place, not only the same size: nothing of one sticks out of the other.
    const std::vector<const MultiPolygon*> both = {&*united, &kreis->gebiete[0].geometrie};
    EXPECT_NEAR(area(*dissolve(both)) / official, 1.0, 1e-6);
}

TEST(RealFiles, SchematicBoundariesCarryKeysWithZeros) {
    ISP_NEED_GRENZEN(path, kSchematic);
    const auto g = readUtm(path);
    ASSERT_TRUE(g) << g.error().code.id;
    EXPECT_EQ(g->gebiete.size(), 96u);
    EXPECT_EQ(g->ebene.crs, "EPSG:4326");
    EXPECT_EQ(g->ebene.schluesselfeld, "ags");
    EXPECT_EQ(g->ebene.namensfeld, "name");
    const auto* buchholz = find(*g, "01060014");
    ASSERT_NE(buchholz, nullptr);
    EXPECT_NEAR(area(buchholz->geometrie) / 1e6, 40.9,
                40.9 * 0.014);  // official 40.9 km², areas within 1.4 %
}

TEST(RealFiles, AChosenKeyOfAHigherLevelJoinsAndTakesItsNames) {
    ISP_NEED_GRENZEN(path, kSchematic);
    LadeOptionen options;
    options.zielCrs = "EPSG:25832";
    options.schluesselfeld = "raum_key";
    const auto g = readGrenzen(path, options);
    ASSERT_TRUE(g) << g.error().code.id;
    EXPECT_EQ(g->ebene.namensfeld, "raum_name");
    ASSERT_EQ(g->gebiete.size(), 15u);
    for (const auto& raum : g->gebiete)
        EXPECT_EQ(raum.geometrie.size() > 0, true) << raum.name;
    EXPECT_EQ(find(*g, "010605034")->name, "Itzstedt");
    EXPECT_EQ(g->issues.count(Severity::kWarning), 0u);
    EXPECT_EQ(g->issues.count(Severity::kRefused), 1u);  // Buchholz is in no Raum: no key
}

TEST(RealFiles, DegreesComeOutWithinAMetreOfTheOriginal) {
    ISP_NEED_GRENZEN(metric, kKreis);
    ISP_NEED_GRENZEN(degrees, kDegrees);
    const auto original = readUtm(metric, "gemeinden");
    const auto projected = readUtm(degrees);
    ASSERT_TRUE(original && projected);
    ASSERT_EQ(projected->gebiete.size(), 96u);
    for (const auto& gebiet : projected->gebiete) {
        const auto* other = find(*original, gebiet.schluessel);
        ASSERT_NE(other, nullptr);
        const auto a = bounds(gebiet.geometrie), b = bounds(other->geometrie);
        EXPECT_NEAR(a.xMin, b.xMin, 1.0) << gebiet.name;
        EXPECT_NEAR(a.xMax, b.xMax, 1.0) << gebiet.name;
        EXPECT_NEAR(a.yMin, b.yMin, 1.0) << gebiet.name;
        EXPECT_NEAR(a.yMax, b.yMax, 1.0) << gebiet.name;
    }
}

}  // namespace
}  // namespace isp::geo
