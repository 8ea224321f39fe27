// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From bytes to cells: encodings, separators, quotes, line numbers.
#include "exchange/csv_text.h"
#include "exchange/kodierung.h"
#include "unit/exchange/probe.h"

#include <sstream>

namespace isp::exchange::test {
namespace {

/// The raster of a text as one line per row: `line: cell|cell`.
std::string rasterOf(std::string_view bytes) {
    const Datei datei(bytes);
    const auto roh = readRohdatei(datei.path());
    if (!roh) return std::string(roh.error().code.id);
    const auto& raster = roh->blaetter.at(0).raster;
    std::ostringstream out;
    for (std::size_t row = 0; row < raster.rows(); ++row) {
        out << raster.line(row) << ": ";
        for (std::size_t c = 0; c < raster.columns(row); ++c)
            out << (c > 0 ? "|" : "") << raster.cell(row, c);
        out << "\n";
    }
    return out.str();
}

TEST(Csv, CountsRowsAsTheFileDoes) {
    EXPECT_EQ(rasterOf("a;b\n\n1;2\r\n\r\n3;4"), "1: a|b\n3: 1|2\n5: 3|4\n");
    EXPECT_EQ(rasterOf("a;b\r1;2\r"), "1: a|b\n2: 1|2\n");
    EXPECT_EQ(rasterOf("a;\"x\ny\r\nz\";c\n1;2;3\n"), "1: a|x\ny\nz|c\n4: 1|2|3\n");
    EXPECT_EQ(rasterOf("a;b\n\"\"\n1;2\n"), "1: a|b\n3: 1|2\n");
}

TEST(Csv, TakesQuotesWhereTheyAreMeant) {
    EXPECT_EQ(rasterOf("a;b\n\"un\"\"q\";\"1;2\"\n"), "1: a|b\n2: un\"q|1;2\n");
    // A mark inside a cell is a character. GDAL alone would swallow the rows that follow.
    EXPECT_EQ(rasterOf("a;b\n5\" Rohr;1\nx;2\n7\" Rohr;3\n"),
              "1: a|b\n2: 5\" Rohr|1\n3: x|2\n4: 7\" Rohr|3\n");
    EXPECT_EQ(rasterOf("a;b\n\"q\"x;1\n"), "1: a|b\n2: qx|1\n");
    EXPECT_EQ(rasterOf("a;b\n1;2\n3;\"offen\n5;6\n"), "exchange.open_quote");
}

TEST(Csv, KeepsRaggedRowsAsTheyAre) {
    EXPECT_EQ(rasterOf("a;b\n1\n1;2;3;4\n;\n"), "1: a|b\n2: 1\n3: 1|2|3|4\n4: |\n");
    EXPECT_EQ(rasterOf("a;b\n \n1;2\n"), "1: a|b\n2:  \n3: 1|2\n");
}

TEST(Csv, ReadsEverySeparator) {
    EXPECT_EQ(rasterOf("a\tb\n1,5\t2\n"), "1: a|b\n2: 1,5|2\n");
    EXPECT_EQ(rasterOf("a,b\n1.5,\"x,y\"\n"), "1: a|b\n2: 1.5|x,y\n");
    EXPECT_EQ(rasterOf("a|b\nx\ty|\"1|2\"\n;,|4\n"), "1: a|b\n2: x\ty|1|2\n3: ;,|4\n");
}

TEST(Csv, ReadsUtf16) {
    const std::string_view text(
        "\xff\xfe"
        "a\0\t\0b\0\n\0"
        "1\0\t\0\xfc\0\n\0",
        18);
    EXPECT_EQ(rasterOf(text), "1: a|b\n2: 1|ü\n");
}

TEST(Trennzeichen, PrefersTheOneThatCutsMostLinesAlike) {
    EXPECT_EQ(detectTrennzeichen("a;b;c\n1,5;2,5;3,5\n"), ';');
    EXPECT_EQ(detectTrennzeichen("a,b,c\n1,2,3\nx;y,2,3\n"), ',');
    EXPECT_EQ(detectTrennzeichen("Titel\n\"a;b;c\",1\n\"d;e;f\",2\n"), ',');
    EXPECT_EQ(detectTrennzeichen("nur Text\n"), 0);
    EXPECT_EQ(detectTrennzeichen(""), 0);
}

TEST(Kodierung, IsDetected) {
    EXPECT_EQ(detectKodierung("abc").name, "UTF-8");
    EXPECT_EQ(detectKodierung("\xef\xbb\xbf"
                              "abc")
                  .bom,
              3U);
    EXPECT_EQ(detectKodierung("m\xc3\xa4nnlich").name, "UTF-8");
    EXPECT_EQ(detectKodierung("m\xe4nnlich").name, "ISO-8859-1");
    EXPECT_EQ(detectKodierung("m\xe4nnlich \x96 \x80").name, "Windows-1252");
    const auto damaged = detectKodierung(
        "m\xc3\xa4nnlich L\xc3\xbc"
        "beck N\xc3");
    EXPECT_EQ(damaged.name, "UTF-8");
    EXPECT_EQ(damaged.gestoert, 19U);
}

TEST(Kodierung, BecomesUtf8) {
    const auto text = [](std::string_view bytes) {
        std::string out;
        appendAsUtf8(bytes, detectKodierung(bytes), out);
        return out;
    };
    EXPECT_EQ(text("\xef\xbb\xbfm\xc3\xa4nnlich"), "männlich");
    EXPECT_EQ(text("m\xe4nnlich"), "männlich");
    EXPECT_EQ(text("\x80 \x96 \xe4 \x81"), "€ – ä \ufffd");
    EXPECT_EQ(text(std::string_view("\xff\xfem\0\xe4\0\x3d\xd8\x00\xde", 10)), "mä\U0001F600");
    EXPECT_EQ(text(std::string_view("\xfe\xff\0m\0\xe4\xd8\x3d", 8)), "mä\ufffd");
    EXPECT_EQ(text("\xc3\xa4\xc3\xa4\xc3"), "ää\ufffd");
}

TEST(Kodierung, OfTheRealFiles) {
    ISP_NEEDS_FILE(utf8, "regionaldatenbank/genesis_ffcsv_old_11111_excerpt.csv");
    ISP_NEEDS_FILE(latin1, "regionaldatenbank/regionaldatenbank_12411-02-03-5_2015_excerpt_latin1.csv");
    ISP_NEEDS_FILE(windows, "inkar/IRIS_Einkommenssteuer_Gemeindeverbaende_2022.csv");
    EXPECT_EQ(readRohdatei(utf8)->kodierung, "UTF-8");
    EXPECT_EQ(readRohdatei(latin1)->kodierung, "ISO-8859-1");
    EXPECT_EQ(readRohdatei(windows)->kodierung, "Windows-1252");  // holds 0x8a, 0x9a
    EXPECT_EQ(readRohdatei(windows)->trennzeichen, ";");
}

TEST(Raster, IsEmptyBeyondItsCells) {
    Raster raster;
    raster.addCell("a");
    raster.addCell("");
    raster.endRow();
    raster.endRow(7);
    raster.addCell("b");
    raster.endRow();
    EXPECT_EQ(raster.rows(), 3U);
    EXPECT_EQ(raster.cell(0, 0), "a");
    EXPECT_EQ(raster.cell(0, 5), "");
    EXPECT_EQ(raster.columns(1), 0U);
    EXPECT_EQ(raster.cell(1, 0), "");
    EXPECT_EQ(raster.cell(2, 0), "b");
    EXPECT_EQ(raster.line(2), 8);
    EXPECT_EQ(raster.maxColumns(), 2U);
}

}  // namespace
}  // namespace isp::exchange::test
