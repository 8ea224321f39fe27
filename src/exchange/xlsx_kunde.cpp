// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_kunde.h"

#include "exchange/beschnitt.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"
#include "exchange/kopftexte.h"
#include "exchange/mappe_xml.h"
#include "exchange/zahl.h"

#include <charconv>
#include <optional>

namespace isp::exchange {

namespace {

/// `AB12`.
std::optional<std::pair<long, long>> zeileSpalte(std::string_view ref) {
    long column = 0;
    std::size_t i = 0;
    for (; i < ref.size() && ref[i] >= 'A' && ref[i] <= 'Z' && column < long(kMaxSpalten); ++i)
        column = column * 26 + (ref[i] - 'A' + 1);
    long row = 0;
    const auto* end = ref.data() + ref.size();
    const auto done = std::from_chars(ref.data() + i, end, row);
    if (column == 0 || done.ptr != end || row <= 0) return {};
    return std::pair(row, column);
}

void addVerbund(std::string_view tag, Blattkunde& out) {
    const auto ref = attribut(tag, "ref");
    const auto colon = ref.find(':');
    if (colon == std::string::npos) return;
    const auto from = zeileSpalte(std::string_view(ref).substr(0, colon));
    const auto to = zeileSpalte(std::string_view(ref).substr(colon + 1));
    constexpr std::size_t kMeiste = 100'000;
    if (from && to && from->second == to->second && to->first > from->first && out.verbunde.size() < kMeiste)
        out.verbunde.push_back({from->first, to->first, from->second});
}

/// What stands inside a cell; nullopt for an empty one. A cell holds 32 767 characters at most, so that a
/// file without closing tags is not searched again and again.
std::optional<std::string_view> zellinhalt(std::string_view xml, std::string_view tag, std::size_t inside) {
    constexpr std::size_t kLaengste = 1UL << 18;
    if (tag.back() == '/') return {};
    const auto rest = xml.substr(inside, kLaengste);
    const auto end = rest.find("</c>");
    return end == std::string_view::npos ? std::nullopt : std::optional(rest.substr(0, end));
}

/// A cell `<c r="D3"><f>3*5</f></c>` without `<v>`: no program has computed it.
void addZelle(std::string_view xml, std::string_view tag, std::size_t inside, Blattkunde& out) {
    const auto found = zellinhalt(xml, tag, inside);
    if (!found) return;
    const auto content = *found;
    const auto formula = content.find("<f");
    if (formula == std::string_view::npos || content.find("<v>") != std::string_view::npos ||
        content.find("<v/>") != std::string_view::npos)
        return;
    const auto place = zeileSpalte(attribut(tag, "r"));
    if (!place) return;
    const auto from = content.find('>', formula);
    const auto to = content.find("</f>", formula);
    std::string text;
    if (from != std::string_view::npos && to != std::string_view::npos && from < to)
        text = "=" + std::string(content.substr(from + 1, to - from - 1));
    out.ohneErgebnis.push_back({place->first, place->second, text});
}

/// A cell `<c r="D3" t="b"><v>1</v></c>`.
void addWahrheit(std::string_view xml, std::string_view tag, std::size_t inside, Blattkunde& out) {
    if (attribut(tag, "t") != "b") return;
    const auto content = zellinhalt(xml, tag, inside);
    const auto place = zeileSpalte(attribut(tag, "r"));
    if (!content || !place) return;
    out.wahrheiten.push_back(
        {place->first, place->second, content->find("<v>1</v>") != std::string_view::npos});
}

/// True for a column whose head says that it holds keys or Perioden, and for the first one. In any other a
/// number is a figure.
bool istOrdnungsspalte(const Raster& raster, std::size_t row, std::size_t column) {
    if (column == 0) return true;
    constexpr std::size_t kKopfzeilen = 12;
    for (std::size_t above = 0; above < std::min(row, kKopfzeilen); ++above) {
        const auto head = trimmed(raster.cell(above, column));
        if (isSchluesselKopf(head)) return true;
        for (const char* word : {"periode", "jahr", "stichtag", "zeit", "datum"})
            if (equalsNoCase(head, word)) return true;
    }
    return false;
}

/// What a merged cell says in each of its rows: a key, a Periode or another text, but never a figure, which
/// would count twice.
bool giltFuerAlle(const Raster& raster, std::size_t row, std::size_t column) {
    const auto text = trimmed(raster.cell(row, column));
    if (text.empty()) return false;
    return zahlform(text) == Zahlform::kKeine || istOrdnungsspalte(raster, row, column);
}

/// Index of the row of the file in the grid.
std::optional<std::size_t> zeilenindex(const Raster& raster, long line) {
    std::size_t low = 0, high = raster.rows();
    while (low < high) {
        const auto middle = (low + high) / 2;
        if (raster.line(middle) < line)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == raster.rows() || raster.line(low) != line) return {};
    return low;
}

using Fuellung = std::map<std::pair<std::size_t, std::size_t>, std::string>;

Raster gefuellt(const Raster& raster, const Fuellung& fuellung) {
    Raster out;
    auto next = fuellung.begin();
    for (std::size_t row = 0; row < raster.rows(); ++row) {
        auto columns = raster.columns(row);
        for (auto it = next; it != fuellung.end() && it->first.first == row; ++it)
            columns = std::max(columns, it->first.second + 1);
        for (std::size_t column = 0; column < columns; ++column) {
            const bool filled = next != fuellung.end() && next->first == std::pair(row, column);
            out.addCell(filled ? std::string_view(next->second) : raster.cell(row, column));
            if (filled) ++next;
        }
        out.endRow(raster.line(row));
    }
    return out;
}

}  // namespace

Blattkunde blattkunde(std::string_view xml) {
    Blattkunde out;
    if (xml.find("t=\"b\"") != std::string_view::npos)
        jedesTag(xml, "c",
                 [&](std::string_view tag, std::size_t inside) { addWahrheit(xml, tag, inside, out); });
    jedesTag(xml, "mergeCell", [&](std::string_view tag, std::size_t) { addVerbund(tag, out); });
    if (xml.find("<f") != std::string_view::npos)
        jedesTag(xml, "c",
                 [&](std::string_view tag, std::size_t inside) { addZelle(xml, tag, inside, out); });
    return out;
}

std::map<std::string, Blattkunde> xlsxKunde(const std::string& archiv) {
    std::map<std::string, std::string> targets;
    jedesTag(mitglied(archiv + "/xl/_rels/workbook.xml.rels"), "Relationship",
             [&](std::string_view tag, std::size_t) {
                 auto target = attribut(tag, "Target");
                 target = target.starts_with('/') ? target : "/xl/" + target;
                 targets.emplace(attribut(tag, "Id"), target);
             });
    std::map<std::string, Blattkunde> out;
    std::map<std::string, Blattkunde>
        read;  // by target: many sheets may name the same file, which is read once
    const auto workbook = mitglied(archiv + "/xl/workbook.xml");
    jedesTag(workbook, "sheet", [&](std::string_view tag, std::size_t) {
        const auto target = targets.find(attribut(tag, "r:id"));
        if (target == targets.end()) return;
        auto known = read.find(target->second);
        if (known == read.end())
            known = read.emplace(target->second, blattkunde(mitglied(archiv + target->second))).first;
        auto kunde = known->second;
        kunde.versteckt = attribut(tag, "state").find("idden") != std::string::npos;  // hidden, veryHidden
        out.emplace(attribut(tag, "name"), std::move(kunde));
    });
    return out;
}

void wendeAn(const Blattkunde& kunde, Rohdatei& datei, Blatt& blatt) {
    if (kunde.versteckt)
        datei.issues.add(Severity::kNote, codes::kBlattVersteckt, {blatt.name},
                         Location{datei.datei, 0, 0, blatt.name});
    for (const auto& zelle : kunde.ohneErgebnis)
        datei.issues.add(Severity::kRefused, codes::kFormelOhneErgebnis, {zelle.formel, blatt.name},
                         Location{datei.datei, zelle.zeile, zelle.spalte, blatt.name});
    Fuellung fuellung;
    for (const auto& w : kunde.wahrheiten)
        if (const auto row = zeilenindex(blatt.raster, w.zeile))
            fuellung.emplace(std::pair(*row, static_cast<std::size_t>(w.spalte - 1)),
                             w.ja ? "WAHR" : "FALSCH");
    for (const auto& verbund : kunde.verbunde) {
        const auto column = static_cast<std::size_t>(verbund.spalte - 1);
        const auto top = zeilenindex(blatt.raster, verbund.von);
        // The head of a table spans rows too, and the first rows of a sheet are its head.
        if (!top || *top == 0) continue;
        const std::string text(blatt.raster.cell(*top, column));
        if (!giltFuerAlle(blatt.raster, *top, column)) continue;
        for (auto row = *top + 1; row < blatt.raster.rows() && blatt.raster.line(row) <= verbund.bis; ++row)
            fuellung.emplace(std::pair(row, column), text);
    }
    if (!fuellung.empty()) blatt.raster = gefuellt(blatt.raster, fuellung);
}

}  // namespace isp::exchange
