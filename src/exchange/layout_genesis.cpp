// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/fuss.h"
#include "exchange/genesis_kopf.h"
#include "exchange/kopf.h"
#include "exchange/layout.h"
#include "exchange/spaltenbild.h"

#include <algorithm>

namespace isp::exchange {

namespace {

constexpr std::size_t kMaxTitleRows = 40;
constexpr std::size_t kMaxHeaderRows = 40;
constexpr std::size_t kMaxLeading = 8;

/// A row with a key, a year or `DG` in front and a figure behind it. Where a table has names only
/// (`namesOnly`), any text in front will do.
bool isDataRow(const Raster& raster, std::size_t row, bool namesOnly) {
    const auto first = trim(raster.cell(row, 0));
    if (first.empty() || !(namesOnly || isSchluessel(first) || periodeOf(first))) return false;
    std::size_t figures = 0;
    std::size_t texts = 0;
    for (std::size_t c = 1; c < raster.columns(row); ++c) {
        const auto text = trim(raster.cell(row, c));
        if (text.empty()) continue;
        ++(isFigure(text) && !(namesOnly && periodeOf(text)) ? figures : texts);
    }
    return namesOnly ? figures > texts : figures > 0;
}

std::optional<std::size_t> firstDataRow(const Raster& raster, std::size_t from) {
    const auto end = std::min(raster.rows(), from + kMaxHeaderRows);
    for (const bool namesOnly : {false, true})
        for (auto row = from; row < end; ++row)
            if (isDataRow(raster, row, namesOnly)) return row;
    return std::nullopt;
}

std::size_t endOfData(const Raster& raster, std::size_t from) {
    auto row = from;
    while (row < raster.rows() && !isFussbeginn(trim(raster.cell(row, 0))))
        ++row;
    return row;
}

bool hasHeader(const Raster& raster, std::size_t column, std::size_t from, std::size_t to) {
    for (auto row = from; row < to; ++row)
        if (!trim(raster.cell(row, column)).empty()) return true;
    return false;
}

std::string lastHeader(const Raster& raster, std::size_t column, std::size_t from, std::size_t to) {
    for (auto row = to; row > from; --row)
        if (const auto text = trim(raster.cell(row - 1, column)); !text.empty()) return std::string(text);
    return {};
}

/// Number of columns in front of the figures: those without header, and those that hold texts.
std::size_t leadingColumns(const Raster& raster, std::size_t headerFrom, std::size_t from, std::size_t to) {
    const auto limit = std::min(kMaxLeading, raster.columns(from));
    std::size_t leading = 1;
    while (leading < limit && !hasHeader(raster, leading, headerFrom, from))
        ++leading;
    for (auto c = leading; c < limit; ++c) {
        const auto seen = lookAt(raster, c, from, to);
        if (seen.filled > 0 && seen.texts * 2 > seen.filled && seen.perioden == 0) leading = c + 1;
    }
    return leading;
}

/// Gives the columns in front of the figures their roles: Periode, key, name, then Merkmale.
void assignLeading(const Raster& raster, std::size_t headerFrom, std::size_t leading, Spaltenplan& plan) {
    for (std::size_t c = 0; c < leading; ++c) {
        const auto seen = lookAt(raster, c, plan.ersteZeile, plan.endeZeile);
        if (seen.filled == 0) continue;
        const bool mostlyKeys = seen.keys * 2 > seen.filled && seen.texts * 2 <= seen.filled;
        if (!plan.periode && seen.perioden == seen.filled) {
            plan.periode = c;
        } else if (!plan.schluessel && !plan.name && mostlyKeys) {
            plan.schluessel = c;
        } else if (!plan.name) {
            plan.name = c;
        } else {
            auto code = merkmalCode(lastHeader(raster, c, headerFrom, plan.ersteZeile));
            std::vector<std::string_view> texts;
            for (auto row = plan.ersteZeile; row < std::min(plan.endeZeile, plan.ersteZeile + kSampleRows);
                 ++row)
                texts.push_back(raster.cell(row, c));
            if (code.empty()) code = merkmalFromAuspraegungen(texts);
            if (code.empty()) code = "merkmal_" + std::to_string(plan.merkmale.size() + 1);
            plan.merkmale.push_back({c, code});
        }
    }
}

Result<Spaltenplan> planOf(const Quelle& quelle, const GenesisTitel& titel) {
    const auto& raster = quelle.raster();
    const auto first = firstDataRow(raster, titel.ende);
    if (!first) {
        if (isGenesis(quelle)) return makeError(codes::kNoData).at(quelle.location());
        return makeError(codes::kNotGenesis, {firstCells(raster)}).at(quelle.location());
    }
    Spaltenplan plan;
    plan.ersteZeile = *first;
    plan.endeZeile = endOfData(raster, *first);
    plan.schreibweise = schreibweiseOf(quelle.datei, true);
    plan.amtlich = true;
    plan.tabellenperiode = titel.periode ? titel.periode : quelle.optionen.periode;
    for (auto row = titel.ende; row < *first; ++row) {
        plan.breite = std::max(plan.breite, raster.columns(row));
        if (const auto periode = periodeOf(raster.cell(row, 0)); periode && filledCells(raster, row) == 1)
            plan.tabellenperiode = periode;
    }
    if (plan.breite == 0) plan.breite = raster.columns(*first);
    const auto leading = leadingColumns(raster, titel.ende, *first, plan.endeZeile);
    assignLeading(raster, titel.ende, leading, plan);
    if (!plan.schluessel && !plan.name)
        return makeError(codes::kNoKeyColumn, {firstCells(raster)})
            .at(quelle.location(static_cast<long>(*first)));
    if (leading >= plan.breite) return makeError(codes::kNoData).at(quelle.location());
    plan.werte = readGenesisKopf(raster, {titel.ende, *first, leading, plan.breite}, titel);
    return plan;
}

std::string quelleOf(const Herkunft& herkunft, const GenesisTitel& titel) {
    if (titel.tabelle.empty()) return herkunft.quelle;
    return herkunft.quelle + (herkunft.quelle.empty() ? "" : "; ") + "Tabelle " + titel.tabelle;
}

}  // namespace

bool isGenesis(const Quelle& quelle) {
    const auto& raster = quelle.raster();
    for (std::size_t row = 0; row < std::min(raster.rows(), kMaxTitleRows); ++row) {
        const auto text = trim(raster.cell(row, 0));
        if (text.starts_with("GENESIS-Tabelle:") || text.starts_with("Tabelle:")) return true;
        if (filledCells(raster, row) > 1) return false;
    }
    return false;
}

Result<Tabelle> readGenesis(const Quelle& quelle) {
    auto titel = readGenesisTitel(quelle.raster());
    ISP_TRY(const auto plan, planOf(quelle, titel));
    Sammler sammler(quelle, "genesis");
    auto& herkunft = sammler.tabelle().herkunft;
    herkunft = titel.herkunft;
    herkunft.tabelle = titel.tabelle;
    readFuss(quelle.raster(), plan.endeZeile, herkunft);
    herkunft.quelle = quelleOf(herkunft, titel);
    ISP_CHECK(readSpalten(quelle, plan, sammler));
    return std::move(sammler).finish();
}

}  // namespace isp::exchange
