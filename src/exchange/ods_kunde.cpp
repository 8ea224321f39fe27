// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ods_kunde.h"

#include "exchange/mappe_xml.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace isp::exchange {

namespace {

constexpr std::size_t kMeiste = 100'000;
constexpr long kLetzteZeile = 10'000'000;

/// A repetition or a span: at least 1, and never so many that counting on overflows.
long anzahl(std::string_view tag, std::string_view name) {
    const auto text = attribut(tag, name);
    long n = 1;
    std::from_chars(text.data(), text.data() + text.size(), n);
    return std::clamp(n, 1L, kLetzteZeile);
}

/// The styles of tables that are not displayed.
std::set<std::string> versteckteStile(std::string_view xml) {
    std::set<std::string> out;
    jedesTag(xml, "style:style", [&](std::string_view tag, std::size_t inside) {
        if (attribut(tag, "style:family") != "table") return;
        const auto end = xml.find("</style:style>", inside);
        if (end == std::string_view::npos) return;
        const auto style = xml.substr(inside, end - inside);
        if (style.find("table:display=\"false\"") != std::string_view::npos)
            out.insert(attribut(tag, "style:name"));
    });
    return out;
}

/// Walks the rows and cells of one table in their order.
class Tabellenleser {
public:
    explicit Tabellenleser(Blattkunde& out) : m_out(out) {}

    void tag(std::string_view text) {
        if (text.starts_with("<table:table-row") && !text.starts_with("<table:table-rows")) {
            m_zeile = std::min(m_naechste, kLetzteZeile);
            m_naechste = m_zeile + anzahl(text, "table:number-rows-repeated");
            m_spalte = 1;
        } else if (text.starts_with("<table:table-cell") || text.starts_with("<table:covered-table-cell")) {
            cell(text);
        }
    }

private:
    void cell(std::string_view text) {
        const auto columns = anzahl(text, "table:number-columns-repeated");
        const auto rows = anzahl(text, "table:number-rows-spanned");
        const auto across = anzahl(text, "table:number-columns-spanned");
        if (rows > 1 && across == 1 && m_out.verbunde.size() < kMeiste)
            m_out.verbunde.push_back({m_zeile, m_zeile + rows - 1, m_spalte});
        if (attribut(text, "office:value-type") == "boolean" && m_out.wahrheiten.size() < kMeiste)
            m_out.wahrheiten.push_back({m_zeile, m_spalte, attribut(text, "office:boolean-value") == "true"});
        m_spalte = std::min(m_spalte + columns, kLetzteZeile);
    }

    Blattkunde& m_out;
    long m_zeile = 1;
    long m_naechste = 1;
    long m_spalte = 1;
};

}  // namespace

std::map<std::string, Blattkunde> odsBlattkunde(std::string_view xml) {
    const auto hidden = versteckteStile(xml);
    std::map<std::string, Blattkunde> out;
    jedesTag(xml, "table:table", [&](std::string_view tag, std::size_t inside) {
        Blattkunde kunde;
        kunde.versteckt = hidden.contains(attribut(tag, "table:style-name"));
        const auto end = std::min(xml.find("</table:table>", inside), xml.size());
        Tabellenleser reader(kunde);
        for (auto at = xml.find("<table:", inside); at < end; at = xml.find("<table:", at + 1)) {
            const auto close = xml.find('>', at);
            if (close == std::string_view::npos) break;
            reader.tag(xml.substr(at, close - at));
        }
        out.emplace(attribut(tag, "table:name"), std::move(kunde));
    });
    return out;
}

std::map<std::string, Blattkunde> odsKunde(const std::string& archiv) {
    return odsBlattkunde(mitglied(archiv + "/content.xml"));
}

}  // namespace isp::exchange
