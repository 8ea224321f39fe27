// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"
#include "exchange/layout.h"
#include "exchange/zeilenleser.h"

#include <algorithm>
#include <array>

namespace isp::exchange {

namespace {

constexpr std::size_t kMaxTitleRows = 20;

std::optional<std::size_t> columnNamed(const Raster& raster, std::size_t row, std::string_view name) {
    for (std::size_t c = 0; c < raster.columns(row); ++c)
        if (equalsNoCase(trim(raster.cell(row, c)), name)) return c;
    return std::nullopt;
}

std::optional<std::size_t> keyColumn(const Raster& raster, std::size_t row) {
    for (std::size_t c = 0; c < raster.columns(row); ++c)
        if (isSchluesselKopf(raster.cell(row, c))) return c;
    return std::nullopt;
}

std::optional<std::size_t> nameColumn(const Raster& raster, std::size_t row) {
    for (const auto* name : {"name", "raum"})
        if (const auto c = columnNamed(raster, row, name)) return c;
    return std::nullopt;
}

/// The row that names the columns: two of the four will do, so that a missing one can be named.
std::optional<std::size_t> headerRow(const Raster& raster) {
    for (std::size_t row = 0; row < std::min(raster.rows(), kMaxTitleRows); ++row) {
        int named = keyColumn(raster, row) ? 1 : 0;
        for (const auto* name : {"periode", "kennzahl", "wert"})
            if (columnNamed(raster, row, name)) ++named;
        if (named >= 2) return row;
    }
    return std::nullopt;
}

std::string headersOf(const Raster& raster, std::size_t row) {
    std::string all;
    for (std::size_t c = 0; c < std::min<std::size_t>(raster.columns(row), 20); ++c)
        all.append(all.empty() ? "" : ", ").append(abbreviated(raster.cell(row, c)));
    return all;
}

/// Columns the layout needs and that neither the table nor the options give.
std::string missingColumns(const Quelle& quelle, const Zeilenplan& plan, bool hasKey, bool hasWert) {
    std::string missing;
    const auto add = [&](bool there, std::string_view name) {
        if (!there) missing.append(missing.empty() ? "" : ", ").append(name);
    };
    add(hasKey, "schluessel");
    add(plan.periode || quelle.optionen.periode, "periode");
    add(plan.kennzahlCode || !quelle.optionen.kennzahl.empty(), "kennzahl");
    add(hasWert, "wert");
    return missing;
}

/// Names that have a meaning of their own: a second column of that name is no Merkmal.
bool isReserved(std::string_view header) {
    static constexpr std::array<std::string_view, 8> kNames = {"schluessel", "periode", "kennzahl", "wert",
                                                               "zeichen",    "einheit", "name",     "raum"};
    return isSchluesselKopf(header) || std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) {
               return equalsNoCase(header, name);
           });
}

void addMerkmale(const Raster& raster, std::size_t header, Zeilenplan& plan) {
    for (std::size_t c = 0; c < raster.columns(header); ++c) {
        const auto text = trim(raster.cell(header, c));
        const bool taken = c == plan.schluessel || c == plan.wert || c == plan.name || c == plan.periode ||
                           c == plan.kennzahlCode || c == plan.zeichen || c == plan.einheit;
        // `anteil_vorhanden` is what the program itself writes beside each figure.
        if (taken || text.empty() || equalsNoCase(text, "anteil_vorhanden")) continue;
        const auto code = toLower(codeFromText(text));
        const bool twice = std::any_of(plan.merkmale.begin(), plan.merkmale.end(),
                                       [&](const Merkmalspalte& m) { return m.code == code; });
        if (twice || isReserved(text))
            plan.uebergangen.push_back(c);
        else
            plan.merkmale.push_back({c, code});
    }
}

Result<Zeilenplan> planOf(const Quelle& quelle) {
    const auto& raster = quelle.raster();
    const auto header = headerRow(raster).value_or(0);
    Zeilenplan plan;
    plan.periode = columnNamed(raster, header, "periode");
    plan.kennzahlCode = columnNamed(raster, header, "kennzahl");
    const auto key = keyColumn(raster, header);
    const auto wert = columnNamed(raster, header, "wert");
    const auto missing = missingColumns(quelle, plan, key.has_value(), wert.has_value());
    if (!missing.empty())
        return makeError(codes::kNotLang, {missing, headersOf(raster, header)})
            .at(quelle.location(static_cast<long>(header)));
    plan.schluessel = *key;
    plan.wert = *wert;
    plan.name = nameColumn(raster, header);
    plan.zeichen = columnNamed(raster, header, "zeichen");
    plan.einheit = columnNamed(raster, header, "einheit");
    plan.kennzahl = quelle.optionen.kennzahl;
    plan.tabellenperiode = quelle.optionen.periode;
    plan.ersteZeile = header + 1;
    plan.schreibweise = schreibweiseOf(quelle.datei, false);
    plan.breite = raster.columns(header);
    addMerkmale(raster, header, plan);
    return plan;
}

}  // namespace

bool isLang(const Quelle& quelle) {
    return headerRow(quelle.raster()).has_value();
}

Result<Tabelle> readLang(const Quelle& quelle) {
    if (quelle.raster().rows() == 0) return makeError(codes::kNoData).at(quelle.location());
    ISP_TRY(const auto plan, planOf(quelle));
    Sammler sammler(quelle, "lang");
    ISP_CHECK(readZeilen(quelle, plan, sammler));
    return std::move(sammler).finish();
}

}  // namespace isp::exchange
