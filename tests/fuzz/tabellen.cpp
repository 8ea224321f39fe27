// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: text of any encoding, workbooks as a whole, and workbooks whose container is sound and whose sheet
// is not (mutations of a packed file seldom get past the packing).
#include "exchange/lesen.h"
#include "fuzz/ziel.h"
#include "gdalkit/gdalkit.h"
#include "support/arbeitsmappe_xml.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace {

using namespace isp;

enum Art : std::size_t { kCsv, kTxt, kXlsx, kOds, kXls, kOdsBlatt, kXlsxZellen, kArten };
constexpr std::array<const char*, kArten> kEndung = {"csv", "txt", "xlsx", "ods", "xls", "ods", "xlsx"};

/// Tab and newline part the cells of a sheet.
std::vector<std::vector<test::XlsxZelle>> cellsOf(std::string_view text) {
    std::vector<std::vector<test::XlsxZelle>> out(1);
    std::string cell;
    const auto end = [&] { out.back().push_back(test::text(cell)), cell.clear(); };
    for (const char c : text.substr(0, 4096)) {
        if (c == '\t' || c == '\n') end();
        if (c == '\n') out.emplace_back();
        if (c != '\t' && c != '\n') cell += c;
    }
    end();
    return out;
}

std::filesystem::path fileOf(const fuzz::Eingabe& in) {
    const auto name = std::string("t.") + kEndung[in.art];
    auto path = fuzz::datei(name, in.art == kOdsBlatt || in.art == kXlsxZellen ? "" : in.bytes);
    std::error_code ignored;
    if (in.art == kOdsBlatt || in.art == kXlsxZellen) std::filesystem::remove(path, ignored);
    if (in.art == kOdsBlatt) test::schreibeOds(path, std::string(in.bytes));
    if (in.art == kXlsxZellen) test::schreibeXlsx(path, {{"Blatt", cellsOf(in.bytes)}});
    return path;
}

void check(const exchange::Tabelle& t) {
    for (const double figure : t.zellen.wert)
        if (std::isinf(figure)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    gdalkit::initialize();
    const auto raw = exchange::readRohdatei(fileOf(fuzz::eingabe(data, size, kArten)));
    if (!raw) {
        if (raw.error().code.id.empty()) std::abort();
        return 0;
    }
    for (const char* layout : {"auto", "genesis", "ffcsv", "inkar", "lang", "breit"}) {
        exchange::LeseOptionen options;
        options.layout = layout;
        options.kennzahl = "K";
        options.periode = Periode::jahr(2022);
        if (const auto table = exchange::understand(*raw, options)) check(*table);
    }
    return 0;
}

std::vector<std::string> isp::fuzz::saaten() {
    gdalkit::initialize();
    const std::string flat =
        "schluessel;periode;kennzahl;wert\n01060005;2022;BEV;1.234,5\n01060063;2023-Q2;BEV;.\n";
    const std::string wide =
        "AGS;Raum;2021;2022;2023\n01060005;Bornhöved;12;13;-\n01060063;\"A;B\";1e3;x;/\n";
    const std::string genesis =
        "GENESIS-Tabelle: 12411-01-01-5\nBevölkerung nach "
        "Geschlecht;;;\nStichtag;31.12.2022;;\n;;insgesamt;männlich\n;;Anzahl;"
        "Anzahl\n01060005;Bornhöved;3500;1700\n__________\n(C)opyright Statistisches Bundesamt\n";
    const std::string ffcsv =
        "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_"
        "Auspraegung_Code;1_"
        "Auspraegung_Label;FLC006__Gebietsflaeche__qkm\n11111;Feststellung;STAG;Stichtag;31.12.2022;GEMEIN;"
        "Gemeinden;"
        "01060005;Bornhoeved;17,5\n";
    const std::string inkar =
        "Kennziffer;Raumeinheit;Aggregat;Arbeitslose\n;;;2020\n01060;Segeberg;Kreis;3,5\n";
    const std::string sheet =
        "<table:table table:name=\"T\"><table:table-row><table:table-cell "
        "office:value-type=\"string\"><text:p>AGS</text:p>"
        "</table:table-cell><table:table-cell office:value-type=\"string\" "
        "table:number-columns-spanned=\"2\"><text:p>2022"
        "</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row "
        "table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"float\" "
        "office:value=\"1060005\"><text:p>"
        "01060005</text:p></table:table-cell><table:table-cell office:value-type=\"float\" "
        "office:value=\"7\"/>"
        "</table:table-row></table:table>";
    std::vector<std::string> out;
    for (const auto& text : {flat, wide, genesis, ffcsv, inkar}) {
        out.push_back(saat(kCsv, text));
        auto tabs = text;
        for (auto& c : tabs)
            if (c == ';') c = '\t';
        out.push_back(saat(kTxt, tabs));
        out.push_back(saat(kXlsxZellen, tabs));
    }
    out.push_back(saat(kOdsBlatt, sheet));
    for (const Art art : {kXlsxZellen, kOdsBlatt})
        out.push_back(saat(
            art == kOdsBlatt ? kOds : kXlsx,
            inhalt(fileOf({art, art == kOdsBlatt ? sheet : std::string_view("AGS\t2022\n01060005\t7")}))));
    return out;
}

std::vector<std::string> isp::fuzz::woerter() {
    return {"2022",
            "31.12.2022",
            "2022-Q1",
            "01060005",
            ";",
            "\t",
            "\"",
            "\n",
            "\r\n",
            "1e308",
            "1e999",
            "-0",
            "NaN",
            "inf",
            "99999999999999999999",
            "1.234,5",
            ".",
            "-",
            "/",
            "x",
            "insgesamt",
            "Anzahl",
            "%",
            std::string(1, '\0'),
            "\xEF\xBB\xBF",
            "\xFF\xFE",
            "\xC3",
            "=1+1",
            "table:number-rows-repeated=\"1048576\"",
            "table:number-columns-repeated=\"16384\"",
            "table:number-columns-spanned=\"99999\"",
            "office:value=\"1e400\"",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "]]>"};
}
