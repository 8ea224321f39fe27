// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kopftexte.h"

#include "domain/text.h"
#include "exchange/kopf.h"
#include "exchange/layout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace isp::exchange {

namespace {

constexpr std::size_t kMaxHeaderRows = 30;
constexpr std::size_t kMaxScanned = 20'000;
constexpr std::size_t kMaxKennzahlen = 60;

/// Without figures and with single blanks; empty where no word is left.
std::string plain(std::string_view cell) {
    if (periodeOf(cell)) return {};
    std::string out;
    std::size_t letters = 0;
    for (const char c : toLower(oneLine(cell))) {
        if (c >= '0' && c <= '9') continue;
        const bool blank = c == ' ';
        if (blank && (out.empty() || out.back() == ' ')) continue;
        const auto byte = static_cast<unsigned char>(c);
        letters += (c >= 'a' && c <= 'z') || byte >= 0x80 ? 1 : 0;
        out += c;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return letters < 2 ? std::string() : out;
}

/// A row of figures: a key among its first cells and a figure behind it.
bool isDataRow(const Raster& raster, std::size_t row) {
    constexpr std::size_t kKeyColumns = 3;
    std::optional<std::size_t> key;
    for (std::size_t c = 0; c < std::min(kKeyColumns, raster.columns(row)) && !key; ++c)
        if (isSchluessel(trim(raster.cell(row, c))) && !periodeOf(raster.cell(row, c))) key = c;
    if (!key) return false;
    for (auto c = *key + 1; c < raster.columns(row); ++c) {
        const auto text = trim(raster.cell(row, c));
        if (!text.empty() && (parseZahl(text, ',') || parseZahl(text, '.') || zeichenFromSymbol(text)))
            return true;
    }
    return false;
}

std::size_t headerEnd(const Raster& raster) {
    const auto most = std::min(raster.rows(), kMaxHeaderRows);
    for (std::size_t row = 0; row < most; ++row)
        if (isDataRow(raster, row)) return row;
    return most;
}

/// The column in which a long table names its Kennzahlen, with the row it is headed in.
std::optional<std::pair<std::size_t, std::size_t>> kennzahlColumn(const Raster& raster, std::size_t rows) {
    static constexpr std::array<std::string_view, 5> kHeads = {"kennzahl", "kennzahl_code", "indikator",
                                                               "statistik_code", "statistics_code"};
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t c = 0; c < raster.columns(row); ++c)
            if (const auto head = toLower(trim(raster.cell(row, c)));
                std::find(kHeads.begin(), kHeads.end(), head) != kHeads.end())
                return std::pair(row, c);
    return std::nullopt;
}

/// A header of a table below another: a key column, or nothing but Perioden beside a text.
bool isHeaderRow(const Raster& raster, std::size_t row) {
    std::size_t perioden = 0;
    std::size_t others = 0;
    for (std::size_t c = 0; c < raster.columns(row); ++c) {
        const auto text = trim(raster.cell(row, c));
        if (text.empty()) continue;
        if (c < 2 && isSchluesselKopf(text)) return filledCells(raster, row) > 1;
        if (periodeOf(text))
            ++perioden;
        else if (c > 1 || isSchluessel(text))
            ++others;
    }
    return perioden > 1 && others == 0 && !periodeOf(raster.cell(row, 0));
}

}  // namespace

Kopftexte kopftexteOf(const Rohdatei& datei, std::size_t blatt) {
    Kopftexte out;
    const auto& sheet = datei.blaetter.at(blatt);
    const LeseOptionen optionen;
    const Progress progress;
    const Quelle quelle{datei, sheet, optionen, progress};
    for (const auto& layout : kLayouts) {
        if (!layout.recognises(quelle)) continue;
        out.layout = layout.name;
        break;
    }
    const auto& raster = sheet.raster;
    const auto rows = headerEnd(raster);
    std::set<std::string> texte;
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t c = 0; c < raster.columns(row); ++c)
            if (auto text = plain(raster.cell(row, c)); !text.empty()) texte.insert(std::move(text));
    if (const auto place = kennzahlColumn(raster, rows)) {
        std::set<std::string> kennzahlen;
        for (auto row = place->first + 1; row < std::min(raster.rows(), kMaxScanned); ++row)
            if (const auto text = oneLine(raster.cell(row, place->second));
                !text.empty() && kennzahlen.size() < kMaxKennzahlen)
                kennzahlen.insert(kKennzahlMarke + text);
        texte.merge(kennzahlen);
    }
    out.texte.assign(texte.begin(), texte.end());
    return out;
}

std::optional<Zeilenbereich> zeilenbereich(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto number = [](std::string_view part) -> std::optional<long> {
        part = trim(part);
        long value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (error != std::errc() || end != part.data() + part.size() || value < 1) return std::nullopt;
        return value;
    };
    const auto from = number(text.substr(0, dash));
    const auto to = number(text.substr(dash + 1));
    if (!from || !to || *from > *to) return std::nullopt;
    return Zeilenbereich{*from, *to};
}

std::vector<Zeilenbereich> teiltabellen(const Raster& raster) {
    std::vector<std::size_t> starts;
    bool dataSince = true;
    for (std::size_t row = 0; row < std::min(raster.rows(), kMaxScanned); ++row) {
        if (isDataRow(raster, row)) {
            dataSince = true;
        } else if (dataSince && isHeaderRow(raster, row)) {
            starts.push_back(row);
            dataSince = false;
        }
    }
    if (!starts.empty() && !dataSince) starts.pop_back();  // a header without figures is no table
    if (starts.size() < 2) return {};
    std::vector<Zeilenbereich> out;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        auto last = (i + 1 < starts.size() ? starts[i + 1] : raster.rows()) - 1;
        while (last > starts[i] && !isDataRow(raster, last))
            --last;  // the title of the next one, blank rows
        out.push_back({raster.line(starts[i]), raster.line(last)});
    }
    return out;
}

Raster ausschnitt(const Raster& raster, const Zeilenbereich& bereich) {
    Raster out;
    for (std::size_t row = 0; row < raster.rows(); ++row) {
        const auto line = raster.line(row);
        if (line < bereich.von || line > bereich.bis) continue;
        for (std::size_t c = 0; c < raster.columns(row); ++c)
            out.addCell(raster.cell(row, c));
        out.endRow(line);
    }
    return out;
}

}  // namespace isp::exchange
