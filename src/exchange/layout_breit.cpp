// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/kennzahlspalten.h"
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

/// The head of a column in front: of merged cells it stands a row higher.
std::string_view headOf(const Raster& raster, std::size_t header, std::size_t column) {
    const auto own = trim(raster.cell(header, column));
    return own.empty() && header > 0 ? trim(raster.cell(header - 1, column)) : own;
}

/// The names of the Kennzahlen above the Perioden, merged cells filled up; all empty where the row above says
/// nothing about the columns of figures.
std::vector<std::string> kennzahlenAbove(const Raster& raster, std::size_t header, std::size_t leading) {
    std::vector<std::string> names(raster.columns(header));
    if (header == 0) return names;
    std::string before;
    for (auto c = leading; c < names.size(); ++c) {
        if (auto text = oneLine(raster.cell(header - 1, c)); !text.empty() && !periodeOf(text))
            before = std::move(text);
        names[c] = before;
    }
    return names;
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
        if (isSchluesselKopf(headOf(raster, header, c))) return c;
    for (std::size_t c = 0; c < leading; ++c)
        if (!isNameKopf(headOf(raster, header, c)) && holdsKeys(raster, c, header + 1)) return c;
    return std::nullopt;
}

std::optional<std::size_t> nameColumn(const Raster& raster, std::size_t header, std::size_t leading,
                                      std::size_t key) {
    for (std::size_t c = 0; c < leading; ++c)
        if (c != key && isNameKopf(headOf(raster, header, c))) return c;
    for (std::size_t c = 0; c < leading; ++c)
        if (c != key && !headOf(raster, header, c).empty()) return c;
    return std::nullopt;
}

/// A column of figures under its Periode. The option names the Kennzahl of a table that names none itself.
Wertspalte columnOf(const std::string& option, const std::string& name, std::size_t column,
                    const Periode& periode, std::string_view head) {
    if (name.empty()) return {column, {option, {}, {}, {}}, periode, oneLine(head)};
    return {column, spaltenkopf(name).reihe, periode, name + " · " + oneLine(head)};
}

Result<Spaltenplan> periodenplan(const Quelle& quelle, std::size_t header) {
    const auto& raster = quelle.raster();
    const auto leading = leadingColumns(raster, header);
    const auto key = keyColumn(raster, header, leading);
    if (!key)
        return makeError(codes::kNoKeyColumn, {firstCells(raster)})
            .at(quelle.location(static_cast<long>(header)));
    const auto names = kennzahlenAbove(raster, header, leading);
    Spaltenplan plan;
    plan.schluessel = key;
    plan.name = nameColumn(raster, header, leading, *key);
    plan.ersteZeile = header + 1;
    plan.endeZeile = raster.rows();
    plan.schreibweise = schreibweiseOf(quelle.datei, false);
    plan.breite = raster.columns(header);
    for (auto c = leading; c < raster.columns(header); ++c) {
        const auto head = raster.cell(header, c);
        const auto periode = periodeOf(head);
        if (!periode) continue;
        if (names[c].empty() && quelle.optionen.kennzahl.empty())
            return makeError(codes::kNoKennzahl).at(quelle.location(static_cast<long>(header)));
        plan.werte.push_back(columnOf(quelle.optionen.kennzahl, names[c], c, *periode, head));
    }
    return plan;
}

Result<Spaltenplan> planOf(const Quelle& quelle) {
    if (const auto header = headerRow(quelle.raster())) return periodenplan(quelle, *header);
    if (auto plan = kennzahlspalten(quelle)) return std::move(*plan);
    return makeError(codes::kNotBreit, {firstCells(quelle.raster())}).at(quelle.location());
}

/// Columns that were given no role are named, not dropped in silence.
void noteIgnored(const Quelle& quelle, const Spaltenplan& plan, Sammler& sammler) {
    const auto header = plan.ersteZeile - 1;
    for (std::size_t c = 0; c < plan.breite; ++c) {
        const auto text = trim(quelle.raster().cell(header, c));
        const bool used = c == plan.schluessel || c == plan.name || c == plan.periode ||
                          std::any_of(plan.werte.begin(), plan.werte.end(),
                                      [&](const Wertspalte& w) { return w.spalte == c; });
        if (!used && !text.empty())
            sammler.issue(Severity::kNote, codes::kColumnIgnored, {abbreviated(text)},
                          static_cast<long>(header), static_cast<long>(c));
    }
}

}  // namespace

bool isBreit(const Quelle& quelle) {
    return headerRow(quelle.raster()).has_value() || kennzahlspalten(quelle).has_value();
}

Result<Tabelle> readBreit(const Quelle& quelle) {
    ISP_TRY(const auto plan, planOf(quelle));
    Sammler sammler(quelle, "breit");
    const auto& raster = quelle.raster();
    if (plan.ersteZeile > 1 && filledCells(raster, 0) == 1)
        sammler.tabelle().herkunft.titel = oneLine(trim(raster.cell(0, 0)));
    noteIgnored(quelle, plan, sammler);
    ISP_CHECK(readSpalten(quelle, plan, sammler));
    return std::move(sammler).finish();
}

}  // namespace isp::exchange
