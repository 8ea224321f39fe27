// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"
#include "exchange/layout.h"
#include "exchange/spaltenleser.h"

#include <algorithm>

namespace isp::exchange {

namespace {

constexpr std::size_t kMaxTitleRows = 20;
constexpr std::size_t kSampleRows = 200;

/// Header row: figures cannot stand there, so that Perioden beside a text or a blank cell are its mark.
std::optional<std::size_t> headerRow(const Raster& raster) {
    for (std::size_t row = 0; row < std::min(raster.rows(), kMaxTitleRows); ++row) {
        std::size_t perioden = 0;
        for (std::size_t c = 1; c < raster.columns(row); ++c)
            if (periodeOf(raster.cell(row, c))) ++perioden;
        const auto first = trim(raster.cell(row, 0));
        const bool headed =
            !periodeOf(first) && (first.empty() || !isSchluessel(first) || isSchluesselKopf(first));
        if (perioden > 0 && headed) return row;
    }
    return std::nullopt;
}

/// Columns in front of the first Periode.
std::size_t leadingColumns(const Raster& raster, std::size_t header) {
    std::size_t c = 0;
    while (c < raster.columns(header) && !periodeOf(raster.cell(header, c)))
        ++c;
    return c;
}

bool holdsKeys(const Raster& raster, std::size_t column, std::size_t from) {
    std::size_t filled = 0;
    std::size_t keys = 0;
    for (auto row = from; row < std::min(raster.rows(), from + kSampleRows); ++row) {
        const auto text = trim(raster.cell(row, column));
        if (text.empty() || filledCells(raster, row) < 2) continue;
        ++filled;
        if (isSchluessel(text)) ++keys;
    }
    return filled > 0 && keys * 2 > filled;
}

std::optional<std::size_t> keyColumn(const Raster& raster, std::size_t header, std::size_t leading) {
    for (std::size_t c = 0; c < leading; ++c)
        if (isSchluesselKopf(raster.cell(header, c))) return c;
    for (std::size_t c = 0; c < leading; ++c)
        if (!isNameKopf(raster.cell(header, c)) && holdsKeys(raster, c, header + 1)) return c;
    return std::nullopt;
}

std::optional<std::size_t> nameColumn(const Raster& raster, std::size_t header, std::size_t leading,
                                      std::size_t key) {
    for (std::size_t c = 0; c < leading; ++c)
        if (c != key && isNameKopf(raster.cell(header, c))) return c;
    for (std::size_t c = 0; c < leading; ++c)
        if (c != key && !trim(raster.cell(header, c)).empty()) return c;
    return std::nullopt;
}

Result<Spaltenplan> planOf(const Quelle& quelle) {
    const auto& raster = quelle.raster();
    const auto header = headerRow(raster);
    if (!header) return makeError(codes::kNotBreit, {firstCells(raster)}).at(quelle.location());
    const auto leading = leadingColumns(raster, *header);
    const auto key = keyColumn(raster, *header, leading);
    if (!key)
        return makeError(codes::kNoKeyColumn, {firstCells(raster)})
            .at(quelle.location(static_cast<long>(*header)));
    if (quelle.optionen.kennzahl.empty())
        return makeError(codes::kNoKennzahl).at(quelle.location(static_cast<long>(*header)));
    Spaltenplan plan;
    plan.schluessel = key;
    plan.name = nameColumn(raster, *header, leading, *key);
    plan.ersteZeile = *header + 1;
    plan.endeZeile = raster.rows();
    plan.schreibweise = schreibweiseOf(quelle.datei, false);
    plan.breite = raster.columns(*header);
    for (auto c = leading; c < raster.columns(*header); ++c)
        if (const auto periode = periodeOf(raster.cell(*header, c)))
            plan.werte.push_back(
                {c, {quelle.optionen.kennzahl, {}, {}, {}}, periode, oneLine(raster.cell(*header, c))});
    return plan;
}

/// Columns behind the key that are neither name nor Periode are named, not dropped in silence.
void noteIgnored(const Quelle& quelle, const Spaltenplan& plan, Sammler& sammler) {
    const auto header = plan.ersteZeile - 1;
    for (std::size_t c = 0; c < plan.breite; ++c) {
        const auto text = trim(quelle.raster().cell(header, c));
        const bool used = c == plan.schluessel || c == plan.name || periodeOf(text);
        if (!used && !text.empty())
            sammler.issue(Severity::kNote, codes::kColumnIgnored, {abbreviated(text)},
                          static_cast<long>(header), static_cast<long>(c));
    }
}

}  // namespace

bool isBreit(const Quelle& quelle) {
    return headerRow(quelle.raster()).has_value();
}

Result<Tabelle> readBreit(const Quelle& quelle) {
    ISP_TRY(const auto plan, planOf(quelle));
    Sammler sammler(quelle, "breit");
    const auto first = trim(quelle.raster().cell(0, 0));
    if (plan.ersteZeile > 1) sammler.tabelle().herkunft.titel = oneLine(first);
    noteIgnored(quelle, plan, sammler);
    ISP_CHECK(readSpalten(quelle, plan, sammler));
    return std::move(sammler).finish();
}

}  // namespace isp::exchange
