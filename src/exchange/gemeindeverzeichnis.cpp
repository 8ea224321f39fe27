// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gemeindeverzeichnis.h"

#include "domain/schluessel.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace isp::exchange {

namespace {

constexpr std::size_t kRecord = 220;
constexpr std::size_t kArten = 2;
constexpr std::size_t kTag = 8;

struct Feld {
    const char* kopf;
    std::size_t von;  ///< first character, from 0
    std::size_t laenge;
    enum class Art { kText, kZahl, kHektar } art;
};
constexpr std::array kFelder = {Feld{"Schlüssel", 10, 8, Feld::Art::kText},
                                Feld{"Name", 22, 50, Feld::Art::kText},
                                Feld{"Gebietsfläche (km²)", 128, 11, Feld::Art::kHektar},
                                Feld{"Bevölkerung (Personen)", 139, 11, Feld::Art::kZahl},
                                Feld{"Bevölkerung, männlich (Personen)", 150, 11, Feld::Art::kZahl}};

/// Characters, not bytes, are what the record counts.
std::string_view characters(std::string_view line, std::size_t from, std::size_t count) {
    const auto offset = [&](std::size_t start, std::size_t n) {
        auto at = start;
        for (; n > 0 && at < line.size(); --n)
            do
                ++at;
            while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U);
        return at;
    };
    const auto begin = offset(0, from);
    return line.substr(begin, offset(begin, count) - begin);
}

std::size_t length(std::string_view line) {
    return static_cast<std::size_t>(std::count_if(
        line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string_view nextLine(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

bool isSatz(std::string_view line) {
    static constexpr std::array<std::string_view, 6> kSatzarten = {"10", "20", "30", "40", "50", "60"};
    return line.size() > kArten + kTag && isDigits(line.substr(0, kArten + kTag)) &&
           std::find(kSatzarten.begin(), kSatzarten.end(), line.substr(0, kArten)) != kSatzarten.end();
}

/// `00000002156` hectares → `21.56` km²: exact, digit by digit.
std::string hektarAlsKm2(std::string_view digits) {
    std::string text(digits.substr(std::min(digits.find_first_not_of('0'), digits.size())));
    text.insert(0, text.size() < 3 ? 3 - text.size() : 0, '0');
    text.insert(text.size() - 2, 1, '.');
    return text;
}

std::string cellOf(const Feld& feld, std::string_view line) {
    const auto raw = trim(characters(line, feld.von, feld.laenge));
    if (feld.art == Feld::Art::kText || !isDigits(raw)) return std::string(raw);
    if (feld.art == Feld::Art::kHektar) return hektarAlsKm2(raw);
    const auto first = std::min(raw.find_first_not_of('0'), raw.size() - 1);
    return std::string(raw.substr(first));
}

}  // namespace

bool istGemeindeverzeichnis(std::string_view text) {
    constexpr std::size_t kProbe = 3;
    std::size_t seen = 0;
    while (seen < kProbe && !text.empty()) {
        const auto line = nextLine(text);
        if (line.empty() && text.empty()) break;
        if (!isSatz(line) || (!text.empty() && length(line) != kRecord)) return false;
        ++seen;
    }
    return seen > 0;
}

Raster gemeindetabelle(std::string_view text) {
    Raster out;
    for (const auto& feld : kFelder)
        out.addCell(feld.kopf);
    out.endRow();
    for (long row = 1; !text.empty(); ++row) {
        const auto line = nextLine(text);
        if (!line.starts_with("60") || !isSatz(line)) continue;
        for (const auto& feld : kFelder)
            out.addCell(cellOf(feld, line));
        out.endRow(row);
    }
    return out;
}

}  // namespace isp::exchange
