// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/angebotsquelle.h"

#include "domain/text.h"
#include "exchange/lesen.h"
#include "geo/orte.h"
#include "workspace/codes.h"

#include <algorithm>
#include <array>

namespace isp::workspace {

namespace {

constexpr std::array kTabellen = {".csv", ".txt", ".tsv", ".xlsx", ".xls", ".ods"};

struct Spaltenname {
    Angebotsfeld feld;
    std::string_view anfang;  ///< lower case
};
/// The first that fits decides; longer ones stand before what they begin with.
constexpr std::array kSpaltennamen = {Spaltenname{Angebotsfeld::kName, "name"},
                                      Spaltenname{Angebotsfeld::kName, "bezeichnung"},
                                      Spaltenname{Angebotsfeld::kName, "einrichtung"},
                                      Spaltenname{Angebotsfeld::kName, "angebot"},
                                      Spaltenname{Angebotsfeld::kName, "titel"},
                                      Spaltenname{Angebotsfeld::kTraeger, "träger"},
                                      Spaltenname{Angebotsfeld::kTraeger, "traeger"},
                                      Spaltenname{Angebotsfeld::kTraeger, "betreiber"},
                                      Spaltenname{Angebotsfeld::kTraeger, "operator"},
                                      Spaltenname{Angebotsfeld::kAdresse, "adresse"},
                                      Spaltenname{Angebotsfeld::kAdresse, "anschrift"},
                                      Spaltenname{Angebotsfeld::kAdresse, "straße"},
                                      Spaltenname{Angebotsfeld::kAdresse, "strasse"},
                                      Spaltenname{Angebotsfeld::kBelegt, "belegt"},
                                      Spaltenname{Angebotsfeld::kBelegt, "belegung"},
                                      Spaltenname{Angebotsfeld::kKapazitaet, "kapazität"},
                                      Spaltenname{Angebotsfeld::kKapazitaet, "kapazitaet"},
                                      Spaltenname{Angebotsfeld::kKapazitaet, "plätze"},
                                      Spaltenname{Angebotsfeld::kKapazitaet, "plaetze"},
                                      Spaltenname{Angebotsfeld::kKapazitaet, "platzzahl"},
                                      Spaltenname{Angebotsfeld::kKapazitaet, "capacity"},
                                      Spaltenname{Angebotsfeld::kEinheit, "einheit"},
                                      Spaltenname{Angebotsfeld::kRechtswert, "rechtswert"},
                                      Spaltenname{Angebotsfeld::kRechtswert, "ostwert"},
                                      Spaltenname{Angebotsfeld::kRechtswert, "longitude"},
                                      Spaltenname{Angebotsfeld::kRechtswert, "länge"},
                                      Spaltenname{Angebotsfeld::kRechtswert, "laenge"},
                                      Spaltenname{Angebotsfeld::kRechtswert, "lon"},
                                      Spaltenname{Angebotsfeld::kRechtswert, "lng"},
                                      Spaltenname{Angebotsfeld::kRechtswert, "east"},
                                      Spaltenname{Angebotsfeld::kHochwert, "hochwert"},
                                      Spaltenname{Angebotsfeld::kHochwert, "nordwert"},
                                      Spaltenname{Angebotsfeld::kHochwert, "latitude"},
                                      Spaltenname{Angebotsfeld::kHochwert, "breite"},
                                      Spaltenname{Angebotsfeld::kHochwert, "lat"},
                                      Spaltenname{Angebotsfeld::kHochwert, "north"}};

bool isTable(const std::filesystem::path& pfad) {
    const auto ending = toLower(pfad.extension().string());
    return std::ranges::find(kTabellen, ending) != kTabellen.end();
}

std::size_t filled(const exchange::Raster& raster, std::size_t row) {
    std::size_t n = 0;
    for (std::size_t c = 0; c < raster.columns(row); ++c)
        n += trim(raster.cell(row, c)).empty() ? 0 : 1;
    return n;
}

/// A title above the table stands alone in its row.
std::optional<std::size_t> headerRow(const exchange::Raster& raster) {
    for (std::size_t row = 0; row < raster.rows(); ++row)
        if (filled(raster, row) >= 2) return row;
    return std::nullopt;
}

std::vector<std::string> texts(const exchange::Raster& raster, std::size_t row, std::size_t columns) {
    std::vector<std::string> out;
    for (std::size_t c = 0; c < columns; ++c)
        out.emplace_back(trim(raster.cell(row, c)));
    return out;
}

Result<Angebotsquelle> fromTable(const std::filesystem::path& pfad, const Progress& progress) {
    ISP_TRY(const auto file, exchange::readRohdatei(pfad, progress));
    Angebotsquelle out;
    out.datei = pfad.filename().string();
    for (const auto& sheet : file.blaetter) {
        const auto header = headerRow(sheet.raster);
        if (!header || *header + 1 >= sheet.raster.rows()) continue;
        const auto columns = sheet.raster.columns(*header);
        out.felder = texts(sheet.raster, *header, columns);
        for (std::size_t row = *header + 1; row < sheet.raster.rows(); ++row)
            if (filled(sheet.raster, row) > 0)
                out.zeilen.push_back({sheet.raster.line(row), {}, texts(sheet.raster, row, columns)});
        if (!out.zeilen.empty()) return out;
    }
    return makeError(codes::kAngebotslisteLeer, {out.datei}).at(Location{out.datei, 0, 0, {}});
}

Result<Angebotsquelle> fromGeometry(const std::filesystem::path& pfad, const std::string& zielCrs,
                                    const Progress& progress) {
    ISP_TRY(auto file, geo::readOrte(pfad, {}, zielCrs, progress));
    Angebotsquelle out;
    out.datei = pfad.filename().string();
    out.felder = std::move(file.felder);
    long number = 0;
    for (auto& ort : file.orte) {
        out.mitOrt |= ort.punkt.has_value();
        out.zeilen.push_back({++number, ort.punkt, std::move(ort.werte)});
    }
    return out;
}

}  // namespace

Result<Angebotsquelle> leseAngebotsquelle(const std::filesystem::path& pfad, const std::string& zielCrs,
                                          const Progress& progress) {
    return isTable(pfad) ? fromTable(pfad, progress) : fromGeometry(pfad, zielCrs, progress);
}

Angebotszuordnung vermuteZuordnung(const Angebotsquelle& quelle) {
    Angebotszuordnung out;
    for (std::size_t c = 0; c < quelle.felder.size(); ++c) {
        const auto name = toLower(quelle.felder[c]);
        for (const auto& known : kSpaltennamen) {
            auto& column = out.spalte[static_cast<std::size_t>(known.feld)];
            if (column >= 0 || !name.starts_with(known.anfang)) continue;
            column = static_cast<int>(c);
            if (known.feld == Angebotsfeld::kKapazitaet && name.starts_with("pl")) out.einheit = "Plätze";
            break;
        }
    }
    // `x` and `y` alone are too short to be the beginning of a name.
    for (std::size_t c = 0; c < quelle.felder.size(); ++c) {
        const auto name = toLower(quelle.felder[c]);
        for (const auto& [feld, letter] :
             {std::pair{Angebotsfeld::kRechtswert, "x"}, {Angebotsfeld::kHochwert, "y"}})
            if (name == letter && out.of(feld) < 0)
                out.spalte[static_cast<std::size_t>(feld)] = static_cast<int>(c);
    }
    return out;
}

}  // namespace isp::workspace
