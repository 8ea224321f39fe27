// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schluessel.h"
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"
#include "exchange/layout.h"
#include "exchange/zeilenleser.h"

#include <algorithm>
#include <array>

namespace isp::exchange {

namespace {

constexpr std::size_t kSampleRows = 200;

/// Names of the columns in the two generations of the flat file; `#` stands for the number of the Merkmal.
struct Spaltennamen {
    std::string_view statistik;
    std::string_view zeit;
    std::string_view merkmalCode;
    std::string_view merkmalLabel;
    std::string_view auspraegungCode;
    std::string_view auspraegungLabel;
};
constexpr Spaltennamen kAlt = {"Statistik_Code",     "Zeit",
                               "#_Merkmal_Code",     "#_Merkmal_Label",
                               "#_Auspraegung_Code", "#_Auspraegung_Label"};
constexpr Spaltennamen kNeu = {"statistics_code",           "time",
                               "#_variable_code",           "#_variable_label",
                               "#_variable_attribute_code", "#_variable_attribute_label"};

std::optional<std::size_t> columnNamed(const Raster& raster, std::string_view name) {
    for (std::size_t c = 0; c < raster.columns(0); ++c)
        if (equalsNoCase(trim(raster.cell(0, c)), name)) return c;
    return std::nullopt;
}

std::optional<std::size_t> columnNumbered(const Raster& raster, std::string_view pattern, int number) {
    return columnNamed(raster, std::to_string(number) + std::string(pattern.substr(1)));
}

/// Number and name of the statistics, from the first row of data.
void readTitel(const Raster& raster, std::string_view statistik, std::string_view label, Herkunft& herkunft) {
    if (raster.rows() < 2) return;
    if (const auto c = columnNamed(raster, statistik)) herkunft.tabelle = oneLine(raster.cell(1, *c));
    if (const auto c = columnNamed(raster, label)) herkunft.titel = oneLine(raster.cell(1, *c));
}

/// The columns of one Merkmal, of which one is the place.
struct Merkmalgruppe {
    std::size_t code = 0;
    std::size_t label = 0;
    std::size_t auspraegungCode = 0;
    std::size_t auspraegungLabel = 0;
};

std::vector<Merkmalgruppe> merkmalgruppen(const Raster& raster, const Spaltennamen& namen) {
    std::vector<Merkmalgruppe> groups;
    for (int n = 1; n <= 20; ++n) {
        const auto code = columnNumbered(raster, namen.merkmalCode, n);
        const auto label = columnNumbered(raster, namen.merkmalLabel, n);
        const auto aCode = columnNumbered(raster, namen.auspraegungCode, n);
        const auto aLabel = columnNumbered(raster, namen.auspraegungLabel, n);
        if (!code || !label || !aCode || !aLabel) break;
        groups.push_back({*code, *label, *aCode, *aLabel});
    }
    return groups;
}

/// Merkmale that are places in official statistics, by the start of their code.
bool isPlaceCode(std::string_view code) {
    static constexpr std::array<std::string_view, 6> kPlaces = {"GEM",   "KREIS", "DLAND",
                                                                "DINSG", "REGB",  "GEO"};
    return std::any_of(kPlaces.begin(), kPlaces.end(),
                       [&](std::string_view place) { return code.starts_with(place); });
}

/// Share of rows whose Ausprägung is a number of two digits or more, as places have.
double shareOfKeys(const Raster& raster, std::size_t column) {
    std::size_t keys = 0;
    const auto rows = std::min(raster.rows(), kSampleRows + 1);
    for (std::size_t row = 1; row < rows; ++row) {
        const auto text = trim(raster.cell(row, column));
        if (text.size() >= 2 && isDigits(text)) ++keys;
    }
    return rows < 2 ? 0.0 : static_cast<double>(keys) / static_cast<double>(rows - 1);
}

std::optional<std::size_t> placeGroup(const Raster& raster, const std::vector<Merkmalgruppe>& groups) {
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (raster.rows() > 1 && isPlaceCode(trim(raster.cell(1, groups[i].code)))) return i;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (shareOfKeys(raster, groups[i].auspraegungCode) > 0.5) return i;
    return std::nullopt;
}

std::vector<Merkmalspalte> merkmalColumns(const Raster& raster, const std::vector<Merkmalgruppe>& groups,
                                          std::size_t place) {
    std::vector<Merkmalspalte> columns;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == place) continue;
        auto code = merkmalCode(raster.cell(1, groups[i].label));
        if (code.empty()) code = toLower(codeFromText(raster.cell(1, groups[i].code)));
        columns.push_back({groups[i].auspraegungLabel, code});
    }
    return columns;
}

/// `FLC006__Gebietsflaeche__qkm`: code, name, unit; no code where the header has no such form.
Tabellenreihe reiheFromHeader(std::string_view header) {
    const auto first = header.find("__");
    if (first == std::string_view::npos) return {};
    const auto rest = header.substr(first + 2);
    const auto second = rest.rfind("__");
    auto name = std::string(rest.substr(0, second));
    std::replace(name.begin(), name.end(), '_', ' ');
    auto unit = second == std::string_view::npos ? std::string() : std::string(rest.substr(second + 2));
    std::replace(unit.begin(), unit.end(), '_', ' ');
    return {name, std::string(header.substr(0, first)), unit, {}};
}

Error notFfcsv(const Quelle& quelle) {
    return makeError(codes::kNotFfcsv, {firstCells(quelle.raster())}).at(quelle.location());
}

Error noPlace(const Quelle& quelle) {
    return makeError(codes::kNoKeyColumn, {firstCells(quelle.raster())}).at(quelle.location(0));
}

Result<Tabelle> readAlt(const Quelle& quelle) {
    const auto& raster = quelle.raster();
    const auto groups = merkmalgruppen(raster, kAlt);
    const auto zeit = columnNamed(raster, kAlt.zeit);
    if (groups.empty() || !zeit) return notFfcsv(quelle);
    const auto place = placeGroup(raster, groups);
    if (!place) return noPlace(quelle);
    Spaltenplan plan;
    plan.schluessel = groups[*place].auspraegungCode;
    plan.name = groups[*place].auspraegungLabel;
    plan.periode = zeit;
    plan.merkmale = merkmalColumns(raster, groups, *place);
    plan.ersteZeile = 1;
    plan.endeZeile = raster.rows();
    plan.schreibweise = schreibweiseOf(quelle.datei, true);
    plan.amtlich = true;
    plan.breite = raster.columns(0);
    Sammler sammler(quelle, "ffcsv");
    for (std::size_t c = 0; c < plan.breite; ++c) {
        const auto header = trim(raster.cell(0, c));
        if (auto reihe = reiheFromHeader(header); !reihe.kennzahlCode.empty())
            plan.werte.push_back({c, reihe, {}, reihe.kennzahlText});
    }
    readTitel(raster, kAlt.statistik, "Statistik_Label", sammler.tabelle().herkunft);
    ISP_CHECK(readSpalten(quelle, plan, sammler));
    return std::move(sammler).finish();
}

Result<Tabelle> readNeu(const Quelle& quelle) {
    const auto& raster = quelle.raster();
    const auto groups = merkmalgruppen(raster, kNeu);
    const auto zeit = columnNamed(raster, kNeu.zeit);
    const auto wert = columnNamed(raster, "value");
    if (groups.empty() || !zeit || !wert) return notFfcsv(quelle);
    const auto place = placeGroup(raster, groups);
    if (!place) return noPlace(quelle);
    Zeilenplan plan;
    plan.schluessel = groups[*place].auspraegungCode;
    plan.name = groups[*place].auspraegungLabel;
    plan.periode = zeit;
    plan.merkmale = merkmalColumns(raster, groups, *place);
    plan.kennzahlCode = columnNamed(raster, "value_variable_code");
    plan.kennzahlText = columnNamed(raster, "value_variable_label");
    plan.einheit = columnNamed(raster, "value_unit");
    plan.zeichen = columnNamed(raster, "value_q");
    plan.wert = *wert;
    plan.ersteZeile = 1;
    plan.schreibweise = schreibweiseOf(quelle.datei, true);
    plan.amtlich = true;
    plan.breite = raster.columns(0);
    Sammler sammler(quelle, "ffcsv");
    readTitel(raster, kNeu.statistik, "statistics_label", sammler.tabelle().herkunft);
    ISP_CHECK(readZeilen(quelle, plan, sammler));
    return std::move(sammler).finish();
}

}  // namespace

bool isFfcsv(const Quelle& quelle) {
    const auto& raster = quelle.raster();
    return raster.rows() > 0 && (columnNamed(raster, kAlt.statistik) || columnNamed(raster, kNeu.statistik));
}

Result<Tabelle> readFfcsv(const Quelle& quelle) {
    if (!isFfcsv(quelle)) return notFfcsv(quelle);
    return columnNamed(quelle.raster(), kNeu.statistik) ? readNeu(quelle) : readAlt(quelle);
}

}  // namespace isp::exchange
