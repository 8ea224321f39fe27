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

/// Walks once over the tags of content.xml: the styles of tables come first, then tables with their rows and
/// cells, each belonging to what was opened last.
class Inhaltsleser {
public:
    void tag(std::string_view text) {
        const auto name = text.substr(1, text.find_first_of(" />", 1) - 1);
        if (name == "style:style")
            m_stil = attribut(text, "style:family") == "table" ? attribut(text, "style:name") : std::string();
        else if (name == "style:table-properties" && attribut(text, "table:display") == "false")
            m_versteckt.insert(m_stil);
        else if (name == "table:table")
            table(text);
        else if (name == "table:table-row")
            row(text);
        else if (name == "table:table-cell" || name == "table:covered-table-cell")
            cell(text);
    }
    std::map<std::string, Blattkunde> take() { return std::move(m_blaetter); }

private:
    void table(std::string_view text) {
        m_blatt = &m_blaetter[attribut(text, "table:name")];
        m_blatt->versteckt = m_versteckt.contains(attribut(text, "table:style-name"));
        m_naechste = 1;
    }
    void row(std::string_view text) {
        m_zeile = std::min(m_naechste, kLetzteZeile);
        m_naechste = m_zeile + anzahl(text, "table:number-rows-repeated");
        m_spalte = 1;
    }
    void cell(std::string_view text) {
        if (m_blatt == nullptr) return;
        const auto columns = anzahl(text, "table:number-columns-repeated");
        const auto rows = anzahl(text, "table:number-rows-spanned");
        const auto across = anzahl(text, "table:number-columns-spanned");
        if (rows > 1 && across == 1 && m_blatt->verbunde.size() < kMeiste)
            m_blatt->verbunde.push_back({m_zeile, m_zeile + rows - 1, m_spalte});
        m_spalte = std::min(m_spalte + columns, kLetzteZeile);
    }

    std::string m_stil;
    std::set<std::string> m_versteckt;
    std::map<std::string, Blattkunde> m_blaetter;
    Blattkunde* m_blatt = nullptr;
    long m_zeile = 1;
    long m_naechste = 1;
    long m_spalte = 1;
};

}  // namespace

std::map<std::string, Blattkunde> odsBlattkunde(std::string_view xml) {
    Inhaltsleser reader;
    for (auto at = xml.find('<'); at != std::string_view::npos; at = xml.find('<', at)) {
        const auto end = xml.find('>', at);
        if (end == std::string_view::npos) break;
        reader.tag(xml.substr(at, end - at));
        at = end;
    }
    return reader.take();
}

std::map<std::string, Blattkunde> odsKunde(const std::string& archiv) {
    return odsBlattkunde(mitglied(archiv + "/content.xml"));
}

}  // namespace isp::exchange
