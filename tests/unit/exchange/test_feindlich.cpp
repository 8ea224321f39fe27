// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files nobody should send, and those that planners do send. Each refusal names the file, and row and column
// where there is one.
#include "base/codes.h"
#include "exchange/codes.h"
#include "unit/exchange/probe.h"

#include <fstream>

namespace isp::exchange::test {
namespace {

Error refusalOf(std::string_view bytes) {
    const Datei datei(bytes);
    auto roh = readRohdatei(datei.path());
    if (roh) {
        ADD_FAILURE() << "was read";
        return {};
    }
    return roh.error();
}

TEST(Feindlich, RefusesWhatIsNoTable) {
    EXPECT_EQ(refusalOf("").code, isp::codes::kFileEmpty);
    EXPECT_EQ(refusalOf("x").code, codes::kNoColumns);
    EXPECT_EQ(refusalOf("\xef\xbb\xbf").code, codes::kNoColumns);
    EXPECT_EQ(refusalOf("\n\n\n").code, codes::kNoColumns);
    EXPECT_EQ(refusalOf("Dies ist ein Brief ohne Spalten\nmit zwei Zeilen").code, codes::kNoColumns);
    EXPECT_EQ(refusalOf(std::string_view("a;b\n1;\0\n", 8)).code, codes::kBinary);
    EXPECT_EQ(refusalOf("a;b\n\x01\x02\x03\x04\x05\x06\x07;2\n").code, codes::kBinary);
    EXPECT_EQ(refusalOf("a;b\n" + std::string(70000, '1') + "\n" + std::string(1, '\0') + ";2\n").code,
              codes::kBinary);
    const auto error = refusalOf("x");
    EXPECT_EQ(error.location.file, error.args.at(0));
    EXPECT_NE(error.location.file.find("tabelle.csv"), std::string::npos);
}

TEST(Feindlich, RefusesMissingFilesAndFolders) {
    EXPECT_EQ(readRohdatei("/gibt/es/nicht.csv").error().code, isp::codes::kFileNotFound);
    EXPECT_EQ(readRohdatei(std::filesystem::temp_directory_path()).error().code,
              isp::codes::kFileIsDirectory);
}

TEST(Feindlich, Refuses500MegabytesFromTheirFirstBytes) {
    const Datei datei(std::string(1000, '\0'));  // sparse: takes no room on the disk
    std::filesystem::resize_file(datei.path(), 500UL * 1024 * 1024);
    EXPECT_EQ(readRohdatei(datei.path()).error().code, codes::kBinary);
    std::ofstream(datei.path(), std::ios::binary | std::ios::in) << "a;b\n" + std::string(100000, 'a');
    const auto error = readRohdatei(datei.path()).error();
    EXPECT_EQ(error.code, isp::codes::kFileTooLarge);
    EXPECT_EQ(error.args.at(1), "500");
    EXPECT_EQ(error.args.at(2), "400");
}

TEST(Feindlich, ReadsNoFurtherWhereNothingSeparates) {
    const Datei datei(std::string(100'000, 'a'));
    std::filesystem::resize_file(datei.path(), 300UL * 1024 * 1024);
    EXPECT_EQ(readRohdatei(datei.path()).error().code, codes::kNoColumns);
}

TEST(Feindlich, SaysWhereAQuoteStaysOpen) {
    const auto error = refusalOf("a;b\n1;2\n3;\"vier\n5;6\n7;8\n");
    EXPECT_EQ(error.code, codes::kOpenQuote);
    EXPECT_EQ(error.location.row, 3);
}

TEST(Feindlich, LimitsRowsAndColumns) {
    const auto wide = refusalOf("a;b\n" + std::string(kMaxSpalten, ';') + "\n1;2\n");
    EXPECT_EQ(wide.code, codes::kTooManyCells);
    std::string spread = std::string(10000, ';') + "\n";
    for (int i = 0; i < 6000; ++i)
        spread += "1;2\n";  // 6 000 rows that are 10 000 wide each because one of them is
    EXPECT_EQ(refusalOf(spread).code, codes::kTooManyCells);
}

TEST(Feindlich, ReadsTenThousandColumns) {
    std::string text = "schluessel";
    std::string row = "01060005";
    for (int i = 0; i < 10000; ++i) {
        text +=
            ";" + std::to_string(1800 + i % 400) + "-" + (i % 12 < 9 ? "0" : "") + std::to_string(i % 12 + 1);
        row += ";" + std::to_string(i);
    }
    LeseOptionen optionen;
    optionen.kennzahl = "K";
    const auto t = readText(text + "\n" + row + "\n", optionen);
    ASSERT_TRUE(t);
    // 1 200 different months: the others are second figures for the same place and time.
    EXPECT_EQ(t->zellen.size(), 1200U);
    EXPECT_EQ(t->issues.count(codes::kDuplicate), 8800U);
    EXPECT_LE(t->issues.items().size(), IssueList::kMaxDistinct);
}

TEST(Feindlich, CutsLongCellsInMessages) {
    const std::string longText(5'000'000, 'x');
    const auto t =
        readText("schluessel;periode;kennzahl;wert\n01060;2015;K;" + longText + "\n01061;2015;K;1\n");
    ASSERT_TRUE(t);
    EXPECT_LT(issueOf(*t, codes::kNotANumber).args.at(0).size(), 100U);
    const auto key =
        readText("schluessel;periode;kennzahl;wert\n" + longText + ";2015;K;1\n01061;2015;K;1\n");
    EXPECT_LT(issueOf(*key, codes::kBadKey).args.at(0).size(), 100U);
}

TEST(Feindlich, RefusesTextsThatLookLikeNumbers) {
    for (const auto* text : {"NaN", "nan", "Inf", "-inf", "1e999", "-1e999", "0x1F", "=cmd|' /C calc'!A0",
                             "@SUM(A1)", "1;5", "12,,5", "1.2.3", "12 Jahre", "2 015 000 00"}) {
        const auto t = readText("schluessel\tperiode\tkennzahl\twert\n01060\t2015\tK\t" + std::string(text) +
                                "\n01061\t2015\tK\t1\n");
        ASSERT_TRUE(t) << text;
        EXPECT_EQ(t->zellen.size(), 1U) << text;
        EXPECT_EQ(issueOf(*t, codes::kNotANumber).args.at(0), text);
    }
}

TEST(Feindlich, SurvivesUtf8BrokenMidway) {
    const auto t = readText(
        "schluessel;raum;periode;kennzahl;wert\n01003;L\xc3\xbc"
        "beck;2015;K;1\n01004;Neum\xc3nster;2015;K;2\n01051;B\xc3\xbcsum;2015;K;3\n");
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 3U);
    EXPECT_EQ(t->orte[0].name, "Lübeck");
    EXPECT_EQ(t->orte[1].name, "Neum\ufffdnster");
    const auto damaged = issueOf(*t, codes::kDamagedText);
    EXPECT_EQ(damaged.location.row, 3);
    EXPECT_EQ(damaged.severity, Severity::kWarning);
}

TEST(Feindlich, RefusesRowsThatWereShiftedByASeparator) {
    const auto t =
        readText("AGS,Gemeinde,2014,2015\n01060005,Bad Segeberg, Stadt,5,6\n01060063,Norderstedt,7,8\n",
                 {.layout = "breit", .kennzahl = "K", .periode = {}, .blatt = {}, .zeilen = {}});
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 2U);
    EXPECT_EQ(issueOf(*t, codes::kRowTooLong).location.row, 2);
}

TEST(Feindlich, WarnsOfRowsThatEndEarly) {
    const auto t = readText("AGS;2014;2015;2016\n01060005;5;6;7\n01060063;7\n",
                            {.layout = "breit", .kennzahl = "K", .periode = {}, .blatt = {}, .zeilen = {}});
    ASSERT_TRUE(t);
    EXPECT_EQ(t->zellen.size(), 4U);
    const auto cut = issueOf(*t, codes::kRowTooShort);
    EXPECT_EQ(cut.location.row, 3);
    EXPECT_EQ(cut.args, (std::vector<std::string>{"2", "4"}));
}

TEST(Feindlich, RefusesAHeaderWithoutRows) {
    EXPECT_EQ(readText("schluessel;periode;kennzahl;wert\n").error().code, codes::kNoData);
    LeseOptionen optionen;
    optionen.kennzahl = "K";
    EXPECT_EQ(readText("AGS;2014\n", optionen).error().code, codes::kNoData);
}

TEST(Feindlich, HandsOnATableWhoseFiguresWereAllRefused) {
    const auto t = readText("schluessel;periode;kennzahl;wert\n01060;2015;K;viele\n");
    ASSERT_TRUE(t);  // its issues say why; the caller decides
    EXPECT_EQ(t->zellen.size(), 0U);
    EXPECT_EQ(t->issues.count(Severity::kRefused), 1U);
}

TEST(Feindlich, StopsWhenCanceled) {
    std::string text = "schluessel;periode;kennzahl;wert\n";
    for (int i = 0; i < 20000; ++i)
        text += std::to_string(10000000 + i) + ";2015;K;1\n";
    const Datei datei(text);
    Progress progress;
    double last = 0;
    progress.report = [&](double share) {
        EXPECT_GE(share, last);
        EXPECT_LE(share, 1.0);
        last = share;
    };
    const auto roh = readRohdatei(datei.path(), progress);
    ASSERT_TRUE(roh);
    EXPECT_GT(last, 0.5);
    last = 0;
    ASSERT_TRUE(understand(*roh, {}, progress));
    EXPECT_GT(last, 0.5);
    progress.report = nullptr;
    progress.cancel.cancel();
    EXPECT_EQ(readRohdatei(datei.path(), progress).error().code, isp::codes::kCanceled);
    EXPECT_EQ(understand(*roh, {}, progress).error().code, isp::codes::kCanceled);
}

}  // namespace
}  // namespace isp::exchange::test
