// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "boundary_files.h"
#include "geo/codes.h"
#include "geo/figuren.h"

#include <gtest/gtest.h>

namespace isp::geo {
namespace {

using namespace test;

Result<Figuren> read(const std::filesystem::path& path, const std::string& ebene = {}) {
    FigurOptionen options;
    options.zielCrs = "EPSG:25832";
    options.ebene = ebene;
    return readFiguren(path, options);
}

constexpr auto kLine =
    R"({"type":"LineString","coordinates":[[570000,5970000],[571000,5970000.5],[572000,5970000]]})";
constexpr auto kPoint = R"({"type":"Point","coordinates":[570500,5970500]})";

TEST(Figuren, ReadsLinesPlacesAndAreasOfOneLayer) {
    const TempDir dir;
    writeFile(dir / "a.geojson", featureCollection({feature("{}", kLine), feature("{}", kPoint),
                                                    feature("{}", squareJson(570000, 5970000, 1000))}));
    const auto made = read(dir / "a.geojson");
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->zuege.size(), 2U);
    ASSERT_EQ(made->orte.size(), 1U);
    EXPECT_NEAR(made->orte[0].x, 570500.0, 1e-3);
    EXPECT_TRUE(made->flaechen);
    EXPECT_EQ(made->uebersprungen, 0);
    // Half a metre beside the line is finer than five metres.
    EXPECT_EQ(made->zuege[0].size(), 2U);
}

// 53.9° N, 10.3° E lies at 585 416.3 E, 5 973 178.7 N (UTM 32, series of Snyder 1987, p. 61).
TEST(Figuren, BringsDegreesIntoTheSystemOfTheStore) {
    const TempDir dir;
    writeFile(dir / "p.geojson",
              R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},)"
              R"("geometry":{"type":"Point","coordinates":[10.3,53.9]}}]})");
    const auto made = read(dir / "p.geojson");
    ASSERT_TRUE(made);
    ASSERT_EQ(made->orte.size(), 1U);
    EXPECT_NEAR(made->orte[0].x, 585'416.3, 1.0);
    EXPECT_NEAR(made->orte[0].y, 5'973'178.7, 1.0);
}

TEST(Figuren, CountsWhatItCannotDrawAndRefusesNothingAtAll) {
    const TempDir dir;
    writeFile(dir / "some.geojson", featureCollection({feature("{}", kPoint), feature("{}", "null")}));
    const auto some = read(dir / "some.geojson");
    ASSERT_TRUE(some);
    EXPECT_EQ(some->uebersprungen, 1);
    writeFile(dir / "none.geojson", featureCollection({feature("{}", "null")}));
    EXPECT_EQ(read(dir / "none.geojson").error().code, codes::kNothingUsable);
    EXPECT_FALSE(read(dir / "gone.geojson"));
    EXPECT_EQ(read(dir / "some.geojson", "weg").error().code, codes::kLayerNotFound);
    EXPECT_FALSE(read("/vsicurl/http://example.org/a.geojson"));
}

}  // namespace
}  // namespace isp::geo
