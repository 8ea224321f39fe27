// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codes.h"
#include "exchange/schreiber.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <set>
#include <utility>

// GDAL's ODS driver knows neither number formats nor a frozen header nor a filter, and takes a text that
// begins with `of:=` for a formula. The few elements a plain table needs are written here; the archive is
// GDAL's.

namespace isp::exchange {

namespace {

std::string xml(const std::string& text) {
    std::string out;
    for (const char c : ohneSteuerzeichen(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string textzelle(const std::string& text, const char* style = "") {
    std::string out = "<table:table-cell office:value-type=\"string\"" + std::string(style) + ">";
    std::size_t from = 0;
    while (from <= text.size()) {  // a paragraph per line
        const auto to = std::min(text.find('\n', from), text.size());
        out += "<text:p>" + xml(text.substr(from, to - from)) + "</text:p>";
        from = to + 1;
    }
    return out + "</table:table-cell>";
}

std::string zelle(const Ausgabezelle& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return textzelle(neutral(*text));
    if (const auto* zahl = std::get_if<Ausgabezahl>(&cell)) {
        const auto value = zahltext(zahl->wert);
        return "<table:table-cell office:value-type=\"float\" table:style-name=\"n" +
               std::to_string(zahl->nachkommastellen) + "\" office:value=\"" + value + "\"><text:p>" + value +
               "</text:p></table:table-cell>";
    }
    return "<table:table-cell/>";
}

constexpr const char* kAnfang =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
    "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.2\">";

std::string stile(const Ausgabemappe& mappe) {
    std::set<int> decimals;
    std::set<int> widths;
    for (const auto& blatt : mappe.blaetter) {
        for (const auto& spalte : blatt.spalten)
            widths.insert(spalte.breite);
        for (const auto& row : blatt.zeilen)
            for (const auto& cell : row)
                if (const auto* zahl = std::get_if<Ausgabezahl>(&cell))
                    decimals.insert(zahl->nachkommastellen);
    }
    std::string out =
        "<office:automatic-styles><style:style style:name=\"kopf\" style:family=\"table-cell\">"
        "<style:text-properties fo:font-weight=\"bold\"/></style:style>";
    for (const int w : widths) {
        out += "<style:style style:name=\"b" + std::to_string(w) +
               "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" +
               zahltext(w * 0.2) + "cm\"/></style:style>";
    }
    for (const int d : decimals) {
        const auto n = std::to_string(d);
        out += "<number:number-style style:name=\"f" + n + "\"><number:number number:decimal-places=\"" + n +
               "\" number:min-decimal-places=\"" + n +
               "\" number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>"
               "<style:style style:name=\"n" +
               n + "\" style:family=\"table-cell\" style:data-style-name=\"f" + n + "\"/>";
    }
    return out + "</office:automatic-styles><office:body><office:spreadsheet>";
}

std::string spaltenname(std::size_t index) {
    std::string out;
    for (auto n = index + 1; n > 0; n = (n - 1) / 26)
        out.insert(out.begin(), static_cast<char>('A' + (n - 1) % 26));
    return out;
}

/// The ranges with filter buttons.
std::string bereiche(const Ausgabemappe& mappe) {
    std::string out;
    for (const auto& blatt : mappe.blaetter) {
        if (!blatt.filter || blatt.spalten.empty()) continue;
        const auto sheet = "'" + xml(blatt.name) + "'";
        out += "<table:database-range table:name=\"filter_" + xml(blatt.name) +
               "\" table:target-range-address=\"" + sheet + ".A1:" + sheet + "." +
               spaltenname(blatt.spalten.size() - 1) + std::to_string(blatt.zeilen.size() + 1) +
               "\" table:display-filter-buttons=\"true\"/>";
    }
    return out.empty() ? out : "<table:database-ranges>" + out + "</table:database-ranges>";
}

/// Header rows stay in view: what LibreOffice keeps in settings.xml.
std::string einstellungen(const Ausgabemappe& mappe) {
    const auto item = [](const char* name, const char* type, const char* value) {
        return std::string("<config:config-item config:name=\"") + name + "\" config:type=\"" + type + "\">" +
               value + "</config:config-item>";
    };
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" office:version=\"1.2\">"
        "<office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
        "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
        "<config:config-item-map-named config:name=\"Tables\">";
    for (const auto& blatt : mappe.blaetter) {
        out += "<config:config-item-map-entry config:name=\"" + xml(blatt.name) + "\">" +
               item("VerticalSplitMode", "short", "2") + item("VerticalSplitPosition", "int", "1") +
               item("ActiveSplitRange", "short", "2") + item("PositionBottom", "int", "1") +
               "</config:config-item-map-entry>";
    }
    return out +
           "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
           "</config:config-item-set></office:settings></office:document-settings>";
}

constexpr const char* kTyp = "application/vnd.oasis.opendocument.spreadsheet";

std::string manifest() {
    const auto entry = [](const char* path, const char* type) {
        return std::string("<manifest:file-entry manifest:full-path=\"") + path +
               "\" manifest:media-type=\"" + type + "\"/>";
    };
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
           "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">" +
           entry("/", kTyp) + entry("content.xml", "text/xml") + entry("settings.xml", "text/xml") +
           "</manifest:manifest>";
}

/// An archive that is closed once, whatever happens.
class Archiv {
public:
    explicit Archiv(const std::filesystem::path& pfad)
        : m_zip(CPLCreateZip(pfad.string().c_str(), nullptr)) {}
    ~Archiv() { close(); }
    Archiv(const Archiv&) = delete;
    Archiv& operator=(const Archiv&) = delete;

    bool begin(const char* name, bool packed = true) {
        char** options = packed ? nullptr : CSLSetNameValue(nullptr, "COMPRESSED", "NO");
        m_gut = m_zip != nullptr && CPLCreateFileInZip(m_zip, name, options) == CE_None;
        CSLDestroy(options);
        return m_gut;
    }
    void add(const std::string& text) {
        if (m_gut) m_gut = CPLWriteFileInZip(m_zip, text.data(), static_cast<int>(text.size())) == CE_None;
    }
    bool end() { return m_gut && CPLCloseFileInZip(m_zip) == CE_None; }
    bool whole(const char* name, const std::string& text, bool packed = true) {
        if (!begin(name, packed)) return false;
        add(text);
        return end();
    }
    bool close() { return m_zip == nullptr || CPLCloseZip(std::exchange(m_zip, nullptr)) == CE_None; }

private:
    void* m_zip;
    bool m_gut = false;
};

Status schreibeTabelle(Archiv& archiv, const Ausgabeblatt& blatt, const Progress& progress) {
    archiv.add("<table:table table:name=\"" + xml(blatt.name) + "\">");
    for (const auto& spalte : blatt.spalten)
        archiv.add("<table:table-column table:style-name=\"b" + std::to_string(spalte.breite) + "\"/>");
    archiv.add("<table:table-header-rows><table:table-row>");
    for (const auto& spalte : blatt.spalten)
        archiv.add(textzelle(neutral(spalte.name), " table:style-name=\"kopf\""));
    archiv.add("</table:table-row></table:table-header-rows>");
    for (std::size_t r = 0; r < blatt.zeilen.size(); ++r) {
        ISP_CHECK(weiter(progress, r, blatt.zeilen.size()));
        std::string row = "<table:table-row>";
        for (const auto& cell : blatt.zeilen[r])
            row += zelle(cell);
        archiv.add(row + "</table:table-row>");
    }
    archiv.add("</table:table>");
    return {};
}

}  // namespace

Status schreibeOds(const std::filesystem::path& pfad, const Ausgabemappe& mappe, const Progress& progress) {
    const auto failed = [&] { return makeError(codes::kOutputFailed, {pfad.filename().string()}); };
    Archiv archiv(pfad);
    // The type first and unpacked, so that it can be recognised by the first bytes of the file.
    if (!archiv.whole("mimetype", kTyp, false)) return failed();
    if (!archiv.begin("content.xml")) return failed();
    archiv.add(kAnfang + stile(mappe));
    for (const auto& blatt : mappe.blaetter)
        ISP_CHECK(schreibeTabelle(archiv, blatt, progress));
    archiv.add(bereiche(mappe) + "</office:spreadsheet></office:body></office:document-content>");
    if (!archiv.end()) return failed();
    if (!archiv.whole("settings.xml", einstellungen(mappe))) return failed();
    if (!archiv.whole("META-INF/manifest.xml", manifest())) return failed();
    if (!archiv.close()) return failed();
    return {};
}

}  // namespace isp::exchange
