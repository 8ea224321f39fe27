// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schluessel.h"
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/fuss.h"
#include "exchange/kopf.h"
#include "exchange/layout.h"
#include "exchange/spaltenleser.h"

#include <algorithm>

namespace isp::exchange {

namespace {

constexpr std::size_t kMaxTitleRows = 5;

/// What a column of figures is called: Kennzahl, year, and a code where the file has one.
struct Spaltenname {
    std::string kennzahl;
    std::string code;
    std::optional<Periode> periode;
};

/// Two header rows. INKAR: names (`Kennziffer`, `Raumeinheit`, `Aggregat`, then Kennzahlen), below them
/// years. IRIS: codes (`q_einkst_bev98`), below them names with the year at the end (`Einkommensteuer 1998`).
struct InkarKopf {
    std::size_t erste = 0;
    bool iris = false;
};

bool isInkarKey(std::string_view text) {
    return equalsNoCase(trim(text), "Kennziffer") || equalsNoCase(trim(text), "Gebietskennziffer");
}

/// `Einkommensteuer 1998` → `Einkommensteuer` and 1998; no Periode where no year ends the text.
Spaltenname splitYear(std::string_view text) {
    const auto t = trim(text);
    const auto blank = t.rfind(' ');
    if (blank == std::string_view::npos) return {};
    const auto periode = periodeOf(t.substr(blank + 1));
    return periode ? Spaltenname{oneLine(t.substr(0, blank)), {}, periode} : Spaltenname{};
}

/// `q_einkst_bev98` → `Q_EINKST_BEV`: the year is no part of the code.
std::string codeWithoutYear(std::string_view text) {
    auto t = trim(text);
    while (!t.empty() && isDigits(t.substr(t.size() - 1)))
        t.remove_suffix(1);
    while (t.ends_with('_'))
        t.remove_suffix(1);
    return codeFromText(t);
}

std::size_t countYears(const Raster& raster, std::size_t row) {
    std::size_t years = 0;
    for (std::size_t c = 1; c < raster.columns(row); ++c)
        if (periodeOf(raster.cell(row, c))) ++years;
    return years;
}

std::size_t countNamesWithYear(const Raster& raster, std::size_t row) {
    std::size_t names = 0;
    for (std::size_t c = 1; c < raster.columns(row); ++c)
        if (splitYear(raster.cell(row, c)).periode) ++names;
    return names;
}

std::optional<InkarKopf> findKopf(const Raster& raster) {
    for (std::size_t row = 0; row < std::min(raster.rows(), kMaxTitleRows); ++row) {
        if (!isInkarKey(raster.cell(row, 0))) continue;
        if (row + 1 < raster.rows() && trim(raster.cell(row + 1, 0)).empty() &&
            countYears(raster, row + 1) > 0)
            return InkarKopf{row, false};
        if (row > 0 && countNamesWithYear(raster, row) > 0) return InkarKopf{row - 1, true};
    }
    return std::nullopt;
}

Spaltenname nameOf(const Raster& raster, const InkarKopf& kopf, std::size_t column, std::string_view before) {
    const auto upper = raster.cell(kopf.erste, column);
    const auto lower = raster.cell(kopf.erste + 1, column);
    if (kopf.iris) {
        auto name = splitYear(lower);
        if (name.periode) name.code = codeWithoutYear(upper);
        return name;
    }
    auto text = oneLine(upper);
    if (text.empty()) text = before;  // merged cells
    return {text, {}, periodeOf(lower)};
}

std::vector<Wertspalte> valueColumns(const Raster& raster, const InkarKopf& kopf, std::size_t breite) {
    std::vector<Wertspalte> columns;
    std::string before;
    for (std::size_t c = 1; c < breite; ++c) {
        const auto name = nameOf(raster, kopf, c, before);
        if (!name.periode || name.kennzahl.empty()) continue;
        before = name.kennzahl;
        columns.push_back({c,
                           {name.kennzahl, name.code, {}, {}},
                           name.periode,
                           name.kennzahl + " · " + name.periode->toString()});
    }
    return columns;
}

/// INKAR workbooks name their source on sheets of their own.
void readOtherSheets(const Quelle& quelle, Herkunft& herkunft) {
    static constexpr std::string_view kAusgabe = "Ausgabe ";
    for (const auto& blatt : quelle.datei.blaetter)
        if (&blatt != &quelle.blatt) readFuss(blatt.raster, 0, herkunft);
    const auto at = herkunft.quelle.find(kAusgabe);
    if (at != std::string::npos && herkunft.stand.empty())
        herkunft.stand = herkunft.quelle.substr(at, kAusgabe.size() + 4);
}

}  // namespace

bool isInkar(const Quelle& quelle) {
    return findKopf(quelle.raster()).has_value();
}

Result<Tabelle> readInkar(const Quelle& quelle) {
    const auto& raster = quelle.raster();
    const auto kopf = findKopf(raster);
    if (!kopf) return makeError(codes::kNotInkar, {firstCells(raster)}).at(quelle.location());
    Spaltenplan plan;
    plan.schluessel = 0;
    plan.name = 1;
    plan.ersteZeile = kopf->erste + 2;
    plan.endeZeile = raster.rows();
    plan.schreibweise = schreibweiseOf(quelle.datei, true);
    plan.breite = std::max(raster.columns(kopf->erste), raster.columns(kopf->erste + 1));
    plan.werte = valueColumns(raster, *kopf, plan.breite);
    Sammler sammler(quelle, "inkar");
    auto& herkunft = sammler.tabelle().herkunft;
    herkunft.tabelle = "INKAR";  // its tables have no numbers
    if (!plan.werte.empty()) herkunft.titel = plan.werte.front().reihe.kennzahlText;
    readOtherSheets(quelle, herkunft);
    ISP_CHECK(readSpalten(quelle, plan, sammler));
    auto& rollen = sammler.tabelle().spaltenrollen;
    for (std::size_t c = 2; c < plan.breite; ++c)
        if (rollen[c].empty()) rollen[c] = oneLine(raster.cell(kopf->erste, c));
    return std::move(sammler).finish();
}

}  // namespace isp::exchange
