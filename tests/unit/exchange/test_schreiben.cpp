// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "exchange/codes.h"
#include "exchange/lesen.h"
#include "exchange/schreiben.h"
#include "gdalkit/gdalkit.h"
#include "probe.h"

#include <array>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace isp::exchange::test {
namespace {

namespace fs = std::filesystem;

class Schreiben : public ::testing::Test {
protected:
    void SetUp() override {
        m_dir = fs::temp_directory_path() / ("isp_schreiben_" + std::to_string(::getpid()));
        fs::remove_all(m_dir);
        fs::create_directories(m_dir);
    }
    void TearDown() override {
        fs::permissions(m_dir, fs::perms::owner_all);
        fs::remove_all(m_dir);
    }
    [[nodiscard]] fs::path path(const char* name) const { return m_dir / name; }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_dir), {}));
    }
    static std::string content(const fs::path& file) {
        std::ostringstream out;
        out << std::ifstream(file, std::ios::binary).rdbuf();
        return out.str();
    }

    fs::path m_dir;
};

const std::array kFeindlich = {
    std::string("=1+1"),  std::string("=HYPERLINK(\"http://x\";\"y\")"),
    std::string("+49"),   std::string("-2+3"),
    std::string("@SUM"),  std::string("\t=1"),
    std::string("\r=1"),  std::string("  =1"),
    std::string("of:=1"),
};

Ausgabemappe beispiel() {
    Ausgabemappe mappe;
    mappe.titel = "Export";
    mappe.crs = "EPSG:25832";
    Ausgabeblatt werte{
        "Werte",
        {{"schluessel", false, 12}, {"raum", false, 24}, {"wert", true, 12}, {"zeichen", false, 8}},
        {},
        true};
    werte.zeilen = {
        {std::string("010600004"), std::string("Bad Bramstedt"), Ausgabezahl{1234.5, 1}, std::string("p")},
        {std::string("010600005"), std::string("„Ä“ & <Söhne>, \"x\""), Ausgabezahl{0.0, 0},
         std::string("-")},
        {std::string("010600019"), std::string("zwei\nZeilen"), {}, std::string(".")},
    };
    for (const auto& text : kFeindlich)
        werte.zeilen.push_back({std::string("01"), text, Ausgabezahl{0.1, 2}, std::string()});
    mappe.blaetter = {werte, {"Quellen", {{"quelle", false, 40}}, {{std::string("Amt")}}, false}};
    mappe.layer = {{werte, {}}, {mappe.blaetter[1], {}}};
    MultiPolygon square = {{{{0, 0}, {0, 10}, {10, 10}, {10, 0}, {0, 0}}, {}}};
    mappe.layer[0].geometrien.assign(werte.zeilen.size(), square);
    mappe.layer[0].geometrien[1].clear();
    return mappe;
}

/// The text of a cell of the sheet „Werte“, as GDAL reads it.
std::vector<std::vector<std::string>> readBack(const fs::path& file) {
    static constexpr std::array kTreiber = {"XLSX", "ODS", "GPKG", "CSV"};
    const std::array<std::string, 0> none;
    auto opened = gdalkit::openFile(file, kTreiber, none);
    EXPECT_TRUE(opened);
    std::vector<std::vector<std::string>> out;
    if (!opened) return out;
    auto* layer = opened.value()->GetLayer(0);
    for (const auto& feature : *layer) {
        auto& row = out.emplace_back();
        for (int c = 0; c < feature->GetFieldCount(); ++c)
            row.emplace_back(feature->IsFieldSetAndNotNull(c) ? feature->GetFieldAsString(c) : "");
    }
    return out;
}

TEST_F(Schreiben, EveryFormatReadsBackWithItsFiguresAndSigns) {
    for (const char* name : {"a.xlsx", "a.ods", "a.csv", "a.gpkg"}) {
        SCOPED_TRACE(name);
        ASSERT_TRUE(schreibe(path(name), beispiel()));
        auto rows = readBack(path(name));
        // ODS and XLSX with text in all header cells: GDAL takes the first row for the header.
        ASSERT_EQ(rows.size(), beispiel().blaetter[0].zeilen.size());
        EXPECT_EQ(rows[0][0], "010600004");  // leading zeros stay
        EXPECT_EQ(std::stod(rows[0][2]), 1234.5);
        EXPECT_EQ(rows[0][3], "p");
        EXPECT_EQ(rows[1][1], "„Ä“ & <Söhne>, \"x\"");
        EXPECT_EQ(std::stod(rows[1][2]), 0.0);
        EXPECT_EQ(rows[1][3], "-");
        EXPECT_EQ(rows[2][1], "zwei\nZeilen");
        EXPECT_EQ(rows[2][2], "");  // missing is never 0
        EXPECT_EQ(rows[2][3], ".");
        EXPECT_EQ(std::stod(rows[3][2]), 0.1);
    }
    EXPECT_EQ(files(), 4U);
}

TEST_F(Schreiben, NoTextBecomesAFormula) {
    for (const char* name : {"b.xlsx", "b.ods", "b.csv", "b.gpkg"}) {
        SCOPED_TRACE(name);
        ASSERT_TRUE(schreibe(path(name), beispiel()));
        const auto rows = readBack(path(name));
        for (std::size_t i = 0; i < kFeindlich.size(); ++i) {
            ASSERT_FALSE(rows[3 + i][1].empty());
            EXPECT_EQ(rows[3 + i][1].front(), '\'') << kFeindlich[i];
        }
    }
    EXPECT_EQ(neutral("-"), "-");
    EXPECT_EQ(neutral("a=b"), "a=b");
    EXPECT_EQ(neutral(""), "");
}

TEST_F(Schreiben, CsvIsPlain) {
    ASSERT_TRUE(schreibe(path("c.csv"), beispiel()));
    const auto text = content(path("c.csv"));
    EXPECT_TRUE(text.starts_with("schluessel,raum,wert,zeichen\n010600004,Bad Bramstedt,1234.5,p\n"));
    EXPECT_NE(text.find("010600019,\"zwei\nZeilen\",,.\n"), std::string::npos);
}

TEST_F(Schreiben, GeopackageHasGeometryAndCrs) {
    ASSERT_TRUE(schreibe(path("d.gpkg"), beispiel()));
    static constexpr std::array kTreiber = {"GPKG"};
    const std::array<std::string, 0> none;
    auto opened = gdalkit::openFile(path("d.gpkg"), kTreiber, none);
    ASSERT_TRUE(opened);
    auto& dataset = *opened.value();
    ASSERT_EQ(dataset.GetLayerCount(), 2);
    auto* layer = dataset.GetLayer(0);
    EXPECT_STREQ(layer->GetName(), "Werte");
    ASSERT_NE(layer->GetSpatialRef(), nullptr);
    EXPECT_STREQ(layer->GetSpatialRef()->GetAuthorityCode(nullptr), "25832");
    OGREnvelope extent;
    ASSERT_EQ(layer->GetExtent(&extent), OGRERR_NONE);
    EXPECT_EQ(extent.MaxX, 10.0);
    EXPECT_EQ(dataset.GetLayer(1)->GetGeomType(), wkbNone);
    EXPECT_EQ(files(), 1U);
}

TEST_F(Schreiben, ReplacesAsAWholeOrNotAtAll) {
    ASSERT_TRUE(schreibe(path("e.xlsx"), beispiel()));
    const auto before = content(path("e.xlsx"));
    Progress stopped;
    stopped.cancel.cancel();
    const auto canceled = schreibe(path("e.xlsx"), beispiel(), stopped);
    ASSERT_FALSE(canceled);
    EXPECT_EQ(canceled.error().code, isp::codes::kCanceled);
    EXPECT_EQ(content(path("e.xlsx")), before);
    EXPECT_EQ(files(), 1U);
    ASSERT_TRUE(schreibe(path("e.xlsx"), beispiel()));
    EXPECT_EQ(files(), 1U);
}

TEST_F(Schreiben, SaysWhyItCannot) {
    const auto code = [&](const fs::path& file) {
        const auto done = schreibe(file, beispiel());
        return done ? std::string() : std::string(done.error().code.id);
    };
    EXPECT_EQ(code(path("f.txt")), codes::kOutputFormat.id);
    EXPECT_EQ(code(path("f")), codes::kOutputFormat.id);
    EXPECT_EQ(code(path("nowhere/f.xlsx")), isp::codes::kFileNotWritable.id);
    fs::create_directory(path("dir.csv"));
    EXPECT_EQ(code(path("dir.csv")), isp::codes::kFileIsDirectory.id);
    EXPECT_EQ(code("/vsimem/x.gpkg"), gdalkit::codes::kPathNotAllowed.id);
    EXPECT_EQ(files(), 1U);
}

TEST_F(Schreiben, AFileThatIsOpenElsewhereStaysAsItIs) {
    for (const auto& [name, lock] : {std::pair{"h.ods", ".~lock.h.ods#"}, std::pair{"i.xlsx", "~$i.xlsx"}}) {
        ASSERT_TRUE(schreibe(path(name), beispiel()));
        const auto before = content(path(name));
        std::ofstream(path(lock)) << "user";
        const auto done = schreibe(path(name), beispiel());
        ASSERT_FALSE(done) << name;
        EXPECT_EQ(done.error().code, codes::kOutputOpen);
        EXPECT_EQ(pruefeZiel(path(name)).error().code, codes::kOutputOpen);
        EXPECT_EQ(content(path(name)), before);
        fs::remove(path(lock));
        EXPECT_TRUE(pruefeZiel(path(name)));
    }
    EXPECT_EQ(files(), 2U);
}

TEST_F(Schreiben, WhatMustComeFirstCanStillKeepTheFileBack) {
    ASSERT_TRUE(schreibe(path("k.csv"), beispiel()));
    const auto before = content(path("k.csv"));
    auto other = beispiel();
    other.blaetter[0].zeilen.clear();
    const auto refused = schreibe(path("k.csv"), other, {}, []() -> Status {
        return makeError(isp::codes::kFileNotReadable, {"log"});
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(content(path("k.csv")), before);
    bool asked = false;
    ASSERT_TRUE(schreibe(path("k.csv"), other, {}, [&]() -> Status {
        asked = true;
        EXPECT_EQ(content(path("k.csv")), before);  // not yet in its place
        return {};
    }));
    EXPECT_TRUE(asked);
    EXPECT_NE(content(path("k.csv")), before);
    EXPECT_EQ(files(), 1U);
}

TEST_F(Schreiben, RefusesMoreRowsThanASheetHolds) {
    Ausgabemappe mappe;
    mappe.blaetter = {{"Werte", {{"a", false, 8}}, {}, false}};
    mappe.blaetter[0].zeilen.resize(1'048'576, {Ausgabezelle{}});
    const auto done = schreibe(path("g.xlsx"), mappe);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, codes::kOutputTooLarge);
}

}  // namespace
}  // namespace isp::exchange::test
