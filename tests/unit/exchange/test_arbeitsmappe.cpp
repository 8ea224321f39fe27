// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spreadsheets that the test writes itself through GDAL: typed cells, several sheets, blank rows.
#include "exchange/codes.h"
#include "exchange/rohdatei.h"
#include "gdalkit/gdalkit.h"
#include "unit/exchange/probe.h"

#include <cmath>
#include <cpl_vsi.h>
#include <fstream>
#include <ogrsf_frmts.h>

namespace isp::exchange::test {
namespace {

/// A workbook in a folder of its own, written sheet by sheet.
class Mappe {
public:
    Mappe(const char* driver, const std::string& extension) : m_place("", "mappe" + extension) {
        gdalkit::initialize();
        std::filesystem::remove(m_place.path());
        m_dataset.reset(GetGDALDriverManager()->GetDriverByName(driver)->Create(m_place.path().c_str(), 0, 0,
                                                                                0, GDT_Unknown, nullptr));
    }
    OGRLayer& sheet(const char* name, const std::vector<std::pair<std::string, OGRFieldType>>& fields) {
        auto* layer = m_dataset->CreateLayer(name, nullptr, wkbNone, nullptr);
        for (const auto& [field, type] : fields) {
            OGRFieldDefn definition(field.c_str(), type);
            EXPECT_EQ(layer->CreateField(&definition), OGRERR_NONE);
        }
        return *layer;
    }
    /// A row of cells; what starts with a digit goes into number fields as a number.
    static void row(OGRLayer& layer, const std::vector<const char*>& cells) {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
        for (int i = 0; i < static_cast<int>(cells.size()); ++i)
            if (cells[static_cast<std::size_t>(i)] != nullptr)
                feature->SetField(i, cells[static_cast<std::size_t>(i)]);
        EXPECT_EQ(layer.CreateFeature(feature.get()), OGRERR_NONE);
    }
    const std::filesystem::path& close() {
        m_dataset.reset();
        return m_place.path();
    }

private:
    Datei m_place;
    gdalkit::DatasetPtr m_dataset;
};

class Arbeitsmappe : public ::testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(Arbeitsmappe, KeepsTypedCellsAsTheyWereTyped) {
    Mappe mappe(GetParam().first, GetParam().second);
    auto& sheet = mappe.sheet("Daten", {{"AGS", OFTInteger64},
                                        {"Gemeinde", OFTString},
                                        {"2014", OFTReal},
                                        {"2015", OFTReal},
                                        {"2016", OFTString}});
    Mappe::row(sheet, {"1060005", "Bad Segeberg", "61.9", "17176", "-"});
    Mappe::row(sheet, {"1060063", "Norderstedt", "0.1", "76712", "."});
    LeseOptionen optionen;
    optionen.kennzahl = "K";
    const auto t = readTable(mappe.close(), optionen);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->blatt, "Daten");
    const Nachschlag find(*t);
    EXPECT_EQ(t->orte.at(0).schluessel, "1060005");  // no 1060005.0
    EXPECT_EQ(find.wert("1060005", "2014"), 61.9);   // not 619
    EXPECT_EQ(find.wert("1060063", "2014"), 0.1);
    EXPECT_EQ(find.wert("1060005", "2015"), 17176);
    EXPECT_EQ(find.zeichen("1060005", "2016"), Zeichen::kGenauNull);
    EXPECT_EQ(find.zeichen("1060063", "2016"), Zeichen::kUnbekannt);
    const auto i = find.index("1060063", "2015").value();
    EXPECT_EQ(t->zellen.zeile[i], 3U);
    EXPECT_EQ(t->zellen.spalte[i], 4U);
}

TEST_P(Arbeitsmappe, ReadsDatesAsPeriods) {
    Mappe mappe(GetParam().first, GetParam().second);
    auto& sheet = mappe.sheet(
        "Liste",
        {{"schluessel", OFTString}, {"periode", OFTDate}, {"kennzahl", OFTString}, {"wert", OFTReal}});
    Mappe::row(sheet, {"01060005", "2015/12/31", "BEV", "17176"});
    const auto t = readTable(mappe.close());
    ASSERT_TRUE(t);
    EXPECT_EQ(Nachschlag(*t).wert("01060005", "2015-12-31"), 17176);
}

TEST_P(Arbeitsmappe, TakesTheFirstSheetThatIsUnderstood) {
    Mappe mappe(GetParam().first, GetParam().second);
    Mappe::row(mappe.sheet("Deckblatt", {{"Hinweis", OFTString}, {"Text", OFTString}}), {"a", "b"});
    Mappe::row(mappe.sheet("Alt", {{"AGS", OFTString}, {"2014", OFTReal}}), {"01060005", "1"});
    Mappe::row(mappe.sheet("Neu", {{"AGS", OFTString}, {"2014", OFTReal}}), {"01060005", "zwei"});
    const auto path = mappe.close();
    LeseOptionen optionen;
    optionen.kennzahl = "K";
    EXPECT_EQ(readTable(path, optionen)->blatt, "Alt");
    optionen.blatt = "neu";
    const auto t = readTable(path, optionen);
    ASSERT_TRUE(t);
    EXPECT_EQ(t->blatt, "Neu");
    optionen.blatt = "Fehlt";
    const auto missing = readTable(path, optionen);
    EXPECT_EQ(missing.error().code, codes::kSheetMissing);
    EXPECT_EQ(missing.error().args.at(1), "Deckblatt, Alt, Neu");
}

TEST_P(Arbeitsmappe, NamesTheSheetAndRowOfARefusedCell) {
    Mappe mappe(GetParam().first, GetParam().second);
    auto& sheet = mappe.sheet("Daten", {{"AGS", OFTString}, {"2014", OFTString}});
    Mappe::row(sheet, {"01060005", "1"});
    Mappe::row(sheet, {nullptr, nullptr});
    Mappe::row(sheet, {"01060063", "=cmd|' /C calc'!A0"});
    LeseOptionen optionen;
    optionen.kennzahl = "K";
    const auto t = readTable(mappe.close(), optionen);
    ASSERT_TRUE(t);
    const auto refused = issueOf(*t, codes::kNotANumber);
    EXPECT_EQ(refused.location.row, 4);
    EXPECT_EQ(refused.location.column, 2);
    EXPECT_EQ(refused.location.field, "Daten");
}

TEST_P(Arbeitsmappe, IsKnownByItsContentNotItsName) {
    Mappe mappe(GetParam().first, GetParam().second);
    Mappe::row(mappe.sheet("Daten", {{"AGS", OFTString}, {"2014", OFTReal}}), {"01060005", "1"});
    std::ifstream in(mappe.close(), std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const Datei misnamed(bytes, "export.xls");
    LeseOptionen optionen;
    optionen.kennzahl = "K";
    EXPECT_TRUE(readTable(misnamed.path(), optionen));
    const Datei cut(std::string_view(bytes).substr(0, bytes.size() / 2), "halb.xlsx");
    EXPECT_FALSE(readTable(cut.path(), optionen));
}

TEST_P(Arbeitsmappe, RefusesSheetsThatTheDriverMayHaveCut) {
    Mappe mappe(GetParam().first, GetParam().second);
    std::vector<std::pair<std::string, OGRFieldType>> fields = {{"AGS", OFTString}};
    for (int i = 0; i < 1999; ++i)  // the drivers stop at 2 000 columns
        fields.emplace_back(std::to_string(1800 + i % 300) + "-0" + std::to_string(1 + i / 300), OFTInteger);
    Mappe::row(mappe.sheet("Daten", fields), {"01060005", "1"});
    EXPECT_EQ(readRohdatei(mappe.close()).error().code, codes::kTooManyCells);
}

INSTANTIATE_TEST_SUITE_P(Formate, Arbeitsmappe,
                         ::testing::Values(std::pair("XLSX", ".xlsx"), std::pair("ODS", ".ods")),
                         [](const auto& format) { return std::string(format.param.first); });

TEST(ArbeitsmappeFeindlich, RefusesOtherArchives) {
    const auto zip = std::string("/vsimem/anders.zip");
    VSILFILE* member = VSIFOpenL(("/vsizip/" + zip + "/liste.txt").c_str(), "wb");
    ASSERT_NE(member, nullptr);
    VSIFWriteL("a;b\n", 1, 4, member);
    VSIFCloseL(member);
    vsi_l_offset size = 0;
    const auto* data = VSIGetMemFileBuffer(zip.c_str(), &size, FALSE);
    const Datei file(std::string_view(reinterpret_cast<const char*>(data), size), "anders.zip");
    VSIUnlink(zip.c_str());
    EXPECT_EQ(readRohdatei(file.path()).error().code, codes::kUnknownArchive);
}

TEST(ArbeitsmappeFeindlich, RefusesWhatUnpacksTooLarge) {
    const auto zip = std::string("/vsimem/bombe.xlsx");
    VSILFILE* member = VSIFOpenL(("/vsizip/" + zip + "/xl/workbook.xml").c_str(), "wb");
    ASSERT_NE(member, nullptr);
    const std::string zeros(4UL << 20U, '\0');
    VSIFWriteL(zeros.data(), 1, zeros.size(), member);
    VSIFCloseL(member);
    vsi_l_offset size = 0;
    const auto* data = VSIGetMemFileBuffer(zip.c_str(), &size, FALSE);
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    VSIUnlink(zip.c_str());
    EXPECT_LT(bytes.size(), 100'000U);
    const auto refused = readZipMappe("bombe.xlsx", bytes, {}, 3UL << 20U);
    EXPECT_EQ(refused.error().code, codes::kUnpackedTooLarge);
    EXPECT_EQ(refused.error().args.at(1), "3");
    EXPECT_EQ(readZipMappe("bombe.xlsx", bytes, {}, 5UL << 20U).error().code, codes::kUnreadable);
}

TEST(ArbeitsmappeFeindlich, RefusesBrokenFiles) {
    const Datei ole("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 und sonst nichts", "kaputt.xls");
    EXPECT_EQ(readRohdatei(ole.path()).error().code, codes::kUnreadable);
    const Datei zip("PK\x03\x04 und sonst nichts", "kaputt.xlsx");
    EXPECT_FALSE(readRohdatei(zip.path()));
}

}  // namespace
}  // namespace isp::exchange::test
