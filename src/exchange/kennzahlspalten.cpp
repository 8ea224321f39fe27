// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kennzahlspalten.h"

#include "domain/text.h"
#include "exchange/kopf.h"
#include "exchange/spaltenbild.h"

#include <algorithm>
#include <array>
#include <utility>

namespace isp::exchange {

namespace {

constexpr std::size_t kMaxTitleRows = 20;

bool isPeriodeKopf(std::string_view text) {
    static constexpr std::array<std::string_view, 6> kHeads = {"jahr", "periode",      "stichtag",
                                                               "zeit", "berichtsjahr", "datum"};
    const auto lower = toLower(trim(text));
    return std::find(kHeads.begin(), kHeads.end(), lower) != kHeads.end();
}

/// Heads of columns that hold numbers nobody wants to add up.
bool isNummernKopf(std::string_view text) {
    static constexpr std::array<std::string_view, 5> kParts = {"schluessel", "schlüssel", "nummer", "plz",
                                                               "postleitzahl"};
    const auto lower = toLower(trim(text));
    return isSchluesselKopf(lower) || std::any_of(kParts.begin(), kParts.end(), [&](std::string_view part) {
               return lower.find(part) != std::string::npos;
           });
}

bool isFigureColumn(const Raster& raster, std::size_t header, std::size_t column) {
    const auto head = trim(raster.cell(header, column));
    if (head.empty() || isNummernKopf(head) || isNameKopf(head) || isPeriodeKopf(head)) return false;
    const auto seen = lookAt(raster, column, header + 1, raster.rows());
    return seen.mostly(seen.figures) && !seen.mostly(seen.padded);
}

bool holdsPerioden(const Raster& raster, std::size_t column, std::size_t from) {
    const auto seen = lookAt(raster, column, from, raster.rows());
    return seen.mostly(seen.perioden);
}

std::optional<std::size_t> keyColumn(const Raster& raster, std::size_t header) {
    for (std::size_t c = 0; c < raster.columns(header); ++c) {
        if (!isSchluesselKopf(raster.cell(header, c))) continue;
        const auto seen = lookAt(raster, c, header + 1, raster.rows());
        if (seen.mostly(seen.keys)) return c;
    }
    return std::nullopt;
}

std::optional<std::size_t> headerRow(const Raster& raster) {
    for (std::size_t row = 0; row < std::min(raster.rows(), kMaxTitleRows); ++row)
        if (filledCells(raster, row) > 1 && keyColumn(raster, row)) return row;
    return std::nullopt;
}

/// Where the unit stands in `Fläche (km²)` and `Fläche in km²`: begin of what is cut off, and the unit.
std::pair<std::size_t, std::string_view> einheitIn(std::string_view text) {
    if (text.ends_with(')')) {
        const auto at = text.rfind('(');
        if (at != std::string_view::npos) return {at, trim(text.substr(at + 1, text.size() - at - 2))};
    } else if (const auto at = text.rfind(" in "); at != std::string_view::npos) {
        return {at, trim(text.substr(at + 4))};
    }
    return {0, {}};
}

void splitEinheit(Tabellenreihe& reihe) {
    const auto [at, unit] = einheitIn(reihe.kennzahlText);
    if (at == 0 || !isEinheit(unit)) return;
    reihe.einheit = std::string(unit);
    reihe.kennzahlText = std::string(trim(std::string_view(reihe.kennzahlText).substr(0, at)));
}

/// `Bevölkerung, männlich`: only where the part behind the comma is known to be an Ausprägung.
void splitAuspraegung(Tabellenreihe& reihe) {
    const auto comma = reihe.kennzahlText.rfind(", ");
    if (comma == std::string::npos || comma == 0) return;
    const std::string tail(trim(std::string_view(reihe.kennzahlText).substr(comma + 2)));
    const std::array<std::string_view, 1> texts = {tail};
    const auto code = merkmalFromAuspraegungen(texts);
    if (code.empty()) return;
    reihe.merkmale.emplace_back(code, tail);
    reihe.kennzahlText.resize(comma);
}

/// `einwohner_2022` → `einwohner` and 2022.
std::optional<Periode> splitPeriode(std::string& text) {
    constexpr std::size_t kYear = 4;
    const auto at = text.find_last_of(" _");
    if (at == std::string::npos || at == 0) return std::nullopt;
    const auto tail = std::string_view(text).substr(at + 1);
    const bool dated = tail.size() == kYear || tail.find_first_of(".-/") != std::string_view::npos;
    auto periode = dated ? periodeOf(tail) : std::nullopt;
    if (!periode) return std::nullopt;
    text.resize(at);
    while (!text.empty() && (text.back() == '_' || text.back() == ' '))
        text.pop_back();
    return periode;
}

std::optional<Periode> preciser(const std::optional<Periode>& ofName, const std::optional<Periode>& given) {
    if (!ofName) return std::nullopt;  // the reader takes that of the table
    const bool sameYear = given && given->year() == ofName->year() && ofName->art() == PeriodeArt::kJahr;
    return sameYear ? given : ofName;
}

}  // namespace

Spaltenkopf spaltenkopf(std::string_view text) {
    Spaltenkopf out;
    out.reihe.kennzahlText = oneLine(text);
    out.periode = splitPeriode(out.reihe.kennzahlText);
    splitEinheit(out.reihe);
    splitAuspraegung(out.reihe);
    return out;
}

std::optional<Spaltenplan> kennzahlspalten(const Quelle& quelle) {
    const auto& raster = quelle.raster();
    const auto header = headerRow(raster);
    if (!header) return std::nullopt;
    Spaltenplan plan;
    plan.schluessel = keyColumn(raster, *header);
    plan.ersteZeile = *header + 1;
    plan.endeZeile = raster.rows();
    plan.schreibweise = schreibweiseOf(quelle.datei, false);
    plan.breite = raster.columns(*header);
    plan.tabellenperiode = quelle.optionen.periode;
    for (std::size_t c = 0; c < plan.breite; ++c) {
        const auto head = raster.cell(*header, c);
        if (c == plan.schluessel) continue;
        if (!plan.name && isNameKopf(head)) {
            plan.name = c;
        } else if (!plan.periode && isPeriodeKopf(head) && holdsPerioden(raster, c, plan.ersteZeile)) {
            plan.periode = c;
        } else if (isFigureColumn(raster, *header, c)) {
            auto kopf = spaltenkopf(head);
            const auto periode = preciser(kopf.periode, quelle.optionen.periode);
            auto role = oneLine(head);
            plan.werte.push_back({c, std::move(kopf.reihe), periode, std::move(role)});
        }
    }
    if (plan.werte.empty()) return std::nullopt;
    return plan;
}

}  // namespace isp::exchange
