// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/arbeitsmappe_xml.h"

#include <cpl_vsi.h>

namespace isp::test {

namespace {

const std::string kKopf = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string kPackage = "http://schemas.openxmlformats.org/package/2006/";
const std::string kType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

void add(const std::string& archive, const std::string& name, const std::string& content) {
    VSILFILE* file = VSIFOpenL((archive + "/" + name).c_str(), "wb");
    VSIFWriteL(content.data(), 1, content.size(), file);
    VSIFCloseL(file);
}

std::string reference(std::size_t row, std::size_t column) {
    std::string letters;
    for (auto n = column + 1; n > 0; n = (n - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (n - 1) % 26));
    return letters + std::to_string(row + 1);
}

std::string cell(const XlsxZelle& zelle, const std::string& ref) {
    const auto open = "<c r=\"" + ref + "\"";
    switch (zelle.art) {
        case XlsxZelle::Art::kText:
            return open + " t=\"inlineStr\"><is><t>" + zelle.text + "</t></is></c>";
        case XlsxZelle::Art::kZahl:
            return open + "><v>" + zelle.text + "</v></c>";
        case XlsxZelle::Art::kFehler:
            return open + " t=\"e\"><f>1/0</f><v>" + zelle.text + "</v></c>";
        case XlsxZelle::Art::kFormel:
            return open + "><f>" + zelle.text + "</f>" + (zelle.wert ? "<v>" + *zelle.wert + "</v>" : "") +
                   "</c>";
        case XlsxZelle::Art::kWahrheit:
            return open + " t=\"b\"><v>" + zelle.text + "</v></c>";
        case XlsxZelle::Art::kLeer:
            break;
    }
    return {};
}

std::string sheet(const XlsxBlatt& blatt) {
    auto xml = kKopf + "<worksheet xmlns=\"" + kMain + "\"><sheetData>";
    for (std::size_t r = 0; r < blatt.zeilen.size(); ++r) {
        xml += "<row r=\"" + std::to_string(r + 1) + "\">";
        for (std::size_t c = 0; c < blatt.zeilen[r].size(); ++c)
            xml += cell(blatt.zeilen[r][c], reference(r, c));
        xml += "</row>";
    }
    xml += "</sheetData>";
    if (!blatt.verbunden.empty()) xml += "<mergeCells>";
    for (const auto& range : blatt.verbunden)
        xml += "<mergeCell ref=\"" + range + "\"/>";
    if (!blatt.verbunden.empty()) xml += "</mergeCells>";
    return xml + "</worksheet>";
}

}  // namespace

XlsxZelle text(const std::string& text) {
    return {XlsxZelle::Art::kText, text};
}
XlsxZelle zahl(const std::string& zahl) {
    return {XlsxZelle::Art::kZahl, zahl};
}
XlsxZelle fehler(const std::string& fehler) {
    return {XlsxZelle::Art::kFehler, fehler};
}
XlsxZelle formel(const std::string& formel, std::optional<std::string> wert) {
    return {XlsxZelle::Art::kFormel, formel, std::move(wert)};
}
XlsxZelle wahr() {
    return {XlsxZelle::Art::kWahrheit, "1"};
}
XlsxZelle leer() {
    return {};
}

void schreibeXlsx(const std::filesystem::path& pfad, const std::vector<XlsxBlatt>& blaetter) {
    std::filesystem::remove(pfad);
    const auto archive = "/vsizip/" + pfad.string();
    VSILFILE* whole = VSIFOpenL(archive.c_str(), "wb");  // keeps the archive open while members are added
    std::string types, sheets, relations;
    for (std::size_t i = 0; i < blaetter.size(); ++i) {
        const auto n = std::to_string(i + 1);
        const auto& state = blaetter[i].zustand;
        types += "<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"" + kType +
                 "worksheet+xml\"/>";
        sheets += "<sheet name=\"" + blaetter[i].name + "\" sheetId=\"" + n + "\"" +
                  (state.empty() ? std::string() : " state=\"" + state + "\"") + " r:id=\"rId" + n + "\"/>";
        relations += "<Relationship Id=\"rId" + n + "\" Type=\"" + kRelations +
                     "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
    }
    for (const auto& [part, type] :
         {std::pair{"workbook", "sheet.main+xml"}, std::pair{"styles", "styles+xml"},
          std::pair{"sharedStrings", "sharedStrings+xml"}})
        types +=
            std::string("<Override PartName=\"/xl/") + part + ".xml\" ContentType=\"" + kType + type + "\"/>";
    add(archive, "[Content_Types].xml",
        kKopf + "<Types xmlns=\"" + kPackage + "content-types\">" + types + "</Types>");
    add(archive, "_rels/.rels",
        kKopf + "<Relationships xmlns=\"" + kPackage + "relationships\"><Relationship Id=\"rId1\" Type=\"" +
            kRelations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    add(archive, "xl/workbook.xml",
        kKopf + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelations + "\"><sheets>" + sheets +
            "</sheets></workbook>");
    add(archive, "xl/_rels/workbook.xml.rels",
        kKopf + "<Relationships xmlns=\"" + kPackage + "relationships\">" + relations + "</Relationships>");
    add(archive, "xl/styles.xml",
        kKopf + "<styleSheet xmlns=\"" + kMain +
            "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
    add(archive, "xl/sharedStrings.xml", kKopf + "<sst xmlns=\"" + kMain + "\" count=\"0\"/>");
    for (std::size_t i = 0; i < blaetter.size(); ++i)
        add(archive, "xl/worksheets/sheet" + std::to_string(i + 1) + ".xml", sheet(blaetter[i]));
    VSIFCloseL(whole);
}

void schreibeOds(const std::filesystem::path& pfad, const std::string& tabellen, const std::string& stile) {
    std::filesystem::remove(pfad);
    const auto archive = "/vsizip/" + pfad.string();
    VSILFILE* whole = VSIFOpenL(archive.c_str(), "wb");
    const std::string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    std::string names;
    for (const char* part : {"office", "table", "text", "style"})
        names += std::string(" xmlns:") + part + "=\"" + oasis + part + ":1.0\"";
    add(archive, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    add(archive, "content.xml",
        kKopf + "<office:document-content" + names + "><office:automatic-styles>" + stile +
            "</office:automatic-styles><office:body><office:spreadsheet>" + tabellen +
            "</office:spreadsheet></office:body></office:document-content>");
    VSIFCloseL(whole);
}

}  // namespace isp::test
