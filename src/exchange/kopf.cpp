// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kopf.h"

#include "domain/schluessel.h"
#include "domain/text.h"
#include "exchange/beschnitt.h"

#include <algorithm>
#include <array>
#include <map>

namespace isp::exchange {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2199;
constexpr std::size_t kMaxKey = 24;

template <std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N>& words) {
    const auto lower = toLower(trim(text));
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool isAsciiLetter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// `Jahr: 2016` → `2016`; the text itself where no such word stands in front.
std::string_view behindPeriodeWord(std::string_view t) {
    static constexpr std::array<std::string_view, 8> kWords = {
        "jahr", "berichtsjahr", "stichtag", "zeit", "monat", "quartal", "berichtszeitraum", "zeitraum"};
    const auto colon = t.find(':');
    if (colon != std::string_view::npos && isOneOf(t.substr(0, colon), kWords))
        return trim(t.substr(colon + 1));
    return t;
}

/// Dates of spreadsheet cells: `2015/12/31`, with or without a time of day.
std::optional<Periode> parseSheetDate(std::string_view t) {
    if (t.size() < 10 || t[4] != '/' || t[7] != '/') return std::nullopt;
    if (t.size() > 10 && t.substr(10, 3) != " 00") return std::nullopt;
    std::string iso(t.substr(0, 10));
    iso[4] = iso[7] = '-';
    return Periode::parse(iso);
}

struct MerkmalWort {
    std::string_view part;  ///< of the lower-case text
    std::string_view code;
};

/// What names a Merkmal, or stands among its Ausprägungen. The first hit counts.
constexpr std::array<MerkmalWort, 9> kMerkmalNamen = {{{"geschlecht", "geschlecht"},
                                                       {"altersgruppe", "altersgruppe"},
                                                       {"alter ", "altersgruppe"},
                                                       {"altersjahr", "altersjahr"},
                                                       {"nationalit", "nationalitaet"},
                                                       {"staatsangeh", "nationalitaet"},
                                                       {"familienstand", "familienstand"},
                                                       {"personengruppe", "personengruppe"},
                                                       {"religion", "religion"}}};
constexpr std::array<MerkmalWort, 9> kAuspraegungen = {{{"männlich", "geschlecht"},
                                                        {"weiblich", "geschlecht"},
                                                        {"langzeitarbeitslos", "personengruppe"},
                                                        {"schwerbehindert", "personengruppe"},
                                                        {" jahre", "altersgruppe"},
                                                        {"deutsche", "nationalitaet"},
                                                        {"ausländer", "nationalitaet"},
                                                        {"ledig", "familienstand"},
                                                        {"verheiratet", "familienstand"}}};

template <std::size_t N>
std::string_view lookUp(std::string_view lower, const std::array<MerkmalWort, N>& words) {
    for (const auto& word : words)
        if (lower.find(word.part) != std::string_view::npos) return word.code;
    return {};
}

/// A code nobody has yet: `X`, `X_2`, `X_3` …
std::string uniqueCode(std::string code, const std::map<std::string, std::string>& owners) {
    const auto base = code.substr(0, std::min<std::size_t>(code.size(), 29));
    for (int n = 2; owners.contains(code); ++n)
        code = base + "_" + std::to_string(n);
    return code;
}

}  // namespace

std::optional<Periode> periodeOf(std::string_view text) {
    const auto t = behindPeriodeWord(trim(text));
    if (t.size() < 4 || t.size() > 40) return std::nullopt;
    auto periode = parseSheetDate(t);
    if (!periode) periode = Periode::parse(t);
    if (!periode || periode->year() < kFirstYear || periode->year() > kLastYear) return std::nullopt;
    return periode;
}

bool isEinheit(std::string_view text) {
    static constexpr std::array<std::string_view, 14> kUnits = {
        "anzahl", "personen", "prozent", "%",     "promille", "qkm",     "km²",
        "ha",     "qm",       "m²",      "jahre", "fälle",    "stunden", "tage"};
    static constexpr std::array<std::string_view, 6> kParts = {"eur", "€", "tsd", "mill", "mio", "/qkm"};
    if (isOneOf(text, kUnits)) return true;
    const auto lower = toLower(trim(text));
    if (lower.size() > 24) return false;
    // `EUR`, `1000 EUR`, `Tsd. EUR`, `Mill. EUR`, `EUR je Einwohner`, `Ew/qkm`: a part that stands for
    // itself.
    return std::any_of(kParts.begin(), kParts.end(), [&](std::string_view part) {
        const auto at = lower.find(part);
        if (at == std::string::npos) return false;
        const auto end = at + part.size();
        const bool before = at == 0 || !isAsciiLetter(lower[at - 1]) || part[0] == '/';
        return before && (end == lower.size() || !isAsciiLetter(lower[end]));
    });
}

bool isSkaliert(std::string_view einheit) {
    static constexpr std::array<std::string_view, 6> kCounts = {"",      "anzahl",    "personen",
                                                                "fälle", "haushalte", "einwohner"};
    return !isOneOf(einheit, kCounts) && isEinheit(einheit);
}

bool isInsgesamt(std::string_view text) {
    static constexpr std::array<std::string_view, 7> kTotals = {
        "", "insgesamt", "zusammen", "gesamt", "alle", "total", "insgesamt (ohne unbekannt)"};
    return isOneOf(text, kTotals);
}

bool isUndZwar(std::string_view text) {
    static constexpr std::array<std::string_view, 6> kWords = {"und zwar",  "darunter",  "davon",
                                                               "und zwar:", "darunter:", "davon:"};
    return isOneOf(text, kWords);
}

bool isSchluessel(std::string_view text) {
    const auto t = trimmed(text);
    if (t.empty() || t.size() > kMaxKey) return false;
    bool digit = false;
    bool capitals = t.size() == 2 || t.size() == 3;
    for (const char c : t) {
        if (!isAsciiLetter(c) && !isAsciiDigit(c) && c != ' ' && c != '-' && c != '_' && c != '.')
            return false;
        digit = digit || isAsciiDigit(c);
        capitals = capitals && c >= 'A' && c <= 'Z';
    }
    return digit || capitals;
}

bool isSchluesselKopf(std::string_view text) {
    static constexpr std::array<std::string_view, 16> kHeaders = {"schluessel",
                                                                  "schlüssel",
                                                                  "kennziffer",
                                                                  "gebietskennziffer",
                                                                  "ags",
                                                                  "ars",
                                                                  "rs",
                                                                  "agsrs",
                                                                  "gkz",
                                                                  "gemeindeschlüssel",
                                                                  "gemeindeschluessel",
                                                                  "regionalschlüssel",
                                                                  "key",
                                                                  "schluesselnummer",
                                                                  "ags8",
                                                                  "amtlicher gemeindeschlüssel"};
    return isOneOf(text, kHeaders);
}

bool isNameKopf(std::string_view text) {
    static constexpr std::array<std::string_view, 9> kHeaders = {
        "name", "raum", "raumeinheit", "gemeinde", "gebiet", "bezeichnung", "gen", "gemeindename", "region"};
    return isOneOf(text, kHeaders);
}

std::string merkmalCode(std::string_view text) {
    auto t = trim(text);
    if (const auto known = lookUp(toLower(t), kMerkmalNamen); !known.empty()) return std::string(known);
    t = trim(t.substr(0, t.find('(')));
    return toLower(codeFromText(t));
}

std::string merkmalFromAuspraegungen(std::span<const std::string_view> texte) {
    for (const auto& word : kAuspraegungen)
        for (const auto text : texte)
            if (toLower(text).find(word.part) != std::string::npos) return std::string(word.code);
    return {};
}

bool isCode(std::string_view text) {
    if (text.empty() || text.size() > 32) return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '_'; });
}

void assignCodes(std::vector<Tabellenreihe>& reihen, const std::string& option) {
    const auto identity = [](const Tabellenreihe& r) { return r.kennzahlCode + '\x1f' + r.kennzahlText; };
    std::map<std::string, std::string> codeOf;  // identity -> code
    std::map<std::string, std::string> owners;  // upper-case code -> identity
    for (const auto& reihe : reihen)
        codeOf.try_emplace(identity(reihe));
    const bool single = codeOf.size() == 1;
    for (const auto& reihe : reihen) {
        const auto id = identity(reihe);
        if (!codeOf[id].empty()) continue;
        auto code = reihe.kennzahlCode.empty() ? codeFromText(reihe.kennzahlText) : reihe.kennzahlCode;
        if (!option.empty()) code = single ? option : option + "_" + code;
        code = uniqueCode(std::move(code), owners);
        owners.emplace(code, id);
        codeOf[id] = code;
    }
    for (auto& reihe : reihen)
        reihe.kennzahlCode = codeOf[identity(reihe)];
}

std::string firstCells(const Raster& raster) {
    static constexpr std::size_t kMaxCells = 8;
    std::string all;
    for (std::size_t row = 0; row < raster.rows() && all.empty(); ++row)
        for (std::size_t c = 0; c < std::min(raster.columns(row), kMaxCells); ++c)
            if (const auto text = abbreviated(raster.cell(row, c)); !text.empty())
                all.append(all.empty() ? "" : ", ").append(text);
    return all;
}

std::size_t filledCells(const Raster& raster, std::size_t row) {
    std::size_t filled = 0;
    for (std::size_t c = 0; c < raster.columns(row); ++c)
        if (!trimmed(raster.cell(row, c)).empty()) ++filled;
    return filled;
}

std::string oneLine(std::string_view text) {
    std::string out;
    bool blank = false;
    for (const char c : trim(text)) {
        if (static_cast<unsigned char>(c) <= ' ') {
            blank = true;
            continue;
        }
        if (blank) out += ' ';
        blank = false;
        out += c;
    }
    return out;
}

std::string abbreviated(std::string_view text) {
    static constexpr std::size_t kMaxText = 60;
    auto out = oneLine(text.substr(0, 4 * kMaxText));
    if (out.size() <= kMaxText) return out;
    std::size_t end = kMaxText;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xc0U) == 0x80)
        --end;  // not within a character
    return out.substr(0, end) + "…";
}

}  // namespace isp::exchange
