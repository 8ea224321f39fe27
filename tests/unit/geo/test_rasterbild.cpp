// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "boundary_files.h"
#include "gdalkit/gdalkit.h"
#include "geo/codes.h"
#include "geo/rasterbild.h"

#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogr_spatialref.h>

namespace isp::geo {
namespace {

using namespace test;

/// 4 × 2 pixels of 100 m, north-west corner (570 000, 5 970 200), written with GDAL.
struct Muster {
    const char* driver = "GTiff";
    GDALDataType type = GDT_Byte;
    int bands = 3;
    int epsg = 25832;  ///< 0 = none
    bool place = true;
    bool palette = false;
};

void write(const std::filesystem::path& path, const Muster& m,
           const std::vector<std::vector<double>>& bands) {
    GDALAllRegister();
    auto* driver = GetGDALDriverManager()->GetDriverByName(m.driver);
    gdalkit::DatasetPtr file(driver->Create(path.c_str(), 4, 2, m.bands, m.type, nullptr));
    ASSERT_TRUE(file);
    double place[] = {570'000.0, 100.0, 0.0, 5'970'200.0, 0.0, -100.0};
    if (m.place) file->SetGeoTransform(place);
    OGRSpatialReference srs;
    if (m.epsg != 0) {
        srs.importFromEPSG(m.epsg);
        file->SetSpatialRef(&srs);
    }
    if (m.palette) {
        GDALColorTable table;
        const GDALColorEntry red{255, 0, 0, 255}, blue{0, 0, 255, 255};
        table.SetColorEntry(0, &red);
        table.SetColorEntry(1, &blue);
        file->GetRasterBand(1)->SetColorTable(&table);
    }
    for (int b = 0; b < m.bands; ++b) {
        auto values = bands.at(static_cast<std::size_t>(b));
        ASSERT_EQ(file->GetRasterBand(b + 1)->RasterIO(GF_Write, 0, 0, 4, 2, values.data(), 4, 2, GDT_Float64,
                                                       0, 0),
                  CE_None);
    }
}

std::vector<double> alike(double v) {
    return std::vector<double>(8, v);
}

Result<Rasterbild> read(const std::filesystem::path& path, Rechteck piece = {}, int most = 3072) {
    return readRaster(path, {"EPSG:25832", piece, most});
}

TEST(Rasterbild, ReadsColoursWhereTheyLie) {
    const TempDir dir;
    write(dir / "a.tif", {}, {{10, 20, 30, 40, 50, 60, 70, 80}, alike(100), alike(200)});
    EXPECT_TRUE(isRaster(dir / "a.tif"));
    const auto made = read(dir / "a.tif");
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->breite, 4);
    EXPECT_EQ(made->hoehe, 2);
    EXPECT_NEAR(made->rahmen.xMin, 570'000.0, 1e-6);
    EXPECT_NEAR(made->rahmen.yMax, 5'970'200.0, 1e-6);
    EXPECT_NEAR(made->rahmen.xMax, 570'400.0, 1e-6);
    EXPECT_EQ(made->argb[0], 0xFF0A64C8U);  // 10, 100, 200
    EXPECT_EQ(made->argb[7], 0xFF5064C8U);  // the last row is the southern one
}

TEST(Rasterbild, TakesThePieceAndNoMorePixelsThanAskedFor) {
    const TempDir dir;
    write(dir / "a.tif", {}, {{10, 20, 30, 40, 50, 60, 70, 80}, alike(0), alike(0)});
    const auto east = read(dir / "a.tif", {570'200.0, 5'970'000.0, 590'000.0, 5'990'000.0});
    ASSERT_TRUE(east);
    EXPECT_EQ(east->breite, 2);
    EXPECT_EQ(east->argb[0], 0xFF1E0000U);
    const auto small = read(dir / "a.tif", {}, 2);
    ASSERT_TRUE(small);
    EXPECT_EQ(small->breite, 2);
    EXPECT_EQ(small->hoehe, 1);
    EXPECT_EQ(read(dir / "a.tif", {0, 0, 10, 10}).error().code, codes::kRasterElsewhere);
}

TEST(Rasterbild, GreyPalettesAndWideNumbersBecomeColours) {
    const TempDir dir;
    write(dir / "grey.tif", {.bands = 1}, {{0, 128, 255, 9, 9, 9, 9, 9}});
    EXPECT_EQ(read(dir / "grey.tif")->argb[1], 0xFF808080U);
    write(dir / "palette.tif", {.bands = 1, .palette = true}, {{0, 1, 0, 1, 0, 1, 0, 1}});
    const auto palette = read(dir / "palette.tif");
    ASSERT_TRUE(palette) << palette.error().detail;
    EXPECT_EQ(palette->argb[0], 0xFFFF0000U);
    EXPECT_EQ(palette->argb[1], 0xFF0000FFU);
    // Heights from 0 to 1000 m: black to white.
    write(dir / "wide.tif", {.type = GDT_Float32, .bands = 1}, {{0, 500, 1000, 0, 0, 0, 0, 0}});
    const auto wide = read(dir / "wide.tif");
    ASSERT_TRUE(wide) << wide.error().detail;
    EXPECT_EQ(wide->argb[0] & 0xFFU, 0U);
    EXPECT_NEAR(static_cast<double>(wide->argb[1] & 0xFFU), 127.5, 1.0);
    EXPECT_EQ(wide->argb[2] & 0xFFU, 255U);
}

// 53.9° N, 10.3° E lies at 585 416 E, 5 973 179 N (see test_figuren).
TEST(Rasterbild, ComesFromOtherSystems) {
    const TempDir dir;
    write(dir / "a.tif", {.epsg = 25833}, {alike(1), alike(2), alike(3)});
    const auto made = read(dir / "a.tif");
    ASSERT_TRUE(made);
    // 570 000 E of zone 33 is 6° further east: 963 km in zone 32.
    EXPECT_GT(made->rahmen.xMin, 900'000.0);
    EXPECT_EQ(made->argb[5], 0xFF010203U);
}

TEST(Rasterbild, SaysWhatIsMissing) {
    const TempDir dir;
    write(dir / "nowhere.tif", {.epsg = 0, .place = false}, {alike(1), alike(2), alike(3)});
    EXPECT_EQ(read(dir / "nowhere.tif").error().code, codes::kRasterWithoutPlace);
    write(dir / "nosystem.tif", {.epsg = 0}, {alike(1), alike(2), alike(3)});
    EXPECT_EQ(read(dir / "nosystem.tif").error().code, codes::kRasterWithoutCrs);
    writeFile(dir / "garbage.tif", std::string("II*\0\x08\0\0\0garbage that goes nowhere", 34));
    EXPECT_FALSE(read(dir / "garbage.tif"));
    writeFile(dir / "text.png", "no picture");
    EXPECT_FALSE(isRaster(dir / "text.png"));
    EXPECT_FALSE(read(dir / "text.png"));
    EXPECT_FALSE(isRaster("/vsicurl/http://example.invalid/a.tif"));
    EXPECT_FALSE(readRaster("/vsizip/a.zip/a.tif", {"EPSG:25832", {}, 100}));
    // A VRT names other files: not in the list.
    writeFile(dir / "other.vrt", "<VRTDataset rasterXSize=\"1\" rasterYSize=\"1\"></VRTDataset>");
    EXPECT_FALSE(isRaster(dir / "other.vrt"));
    EXPECT_FALSE(read(dir / "other.vrt"));
}

TEST(Rasterbild, CanBeStopped) {
    const TempDir dir;
    write(dir / "a.tif", {}, {alike(1), alike(2), alike(3)});
    Progress progress;
    progress.cancel.cancel();
    EXPECT_EQ(readRaster(dir / "a.tif", {"EPSG:25832", {}, 3072}, progress).error().code,
              isp::codes::kCanceled);
}

}  // namespace
}  // namespace isp::geo
