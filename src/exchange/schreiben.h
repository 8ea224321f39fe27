// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/geometrie.h"

#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

/// Tables out: XLSX, ODS, CSV and GeoPackage.
namespace isp::exchange {

/// A number with the decimals it is shown with.
struct Ausgabezahl {
    double wert = 0.0;
    int nachkommastellen = 0;
};

/// Missing (monostate) is an empty cell, never 0.
using Ausgabezelle = std::variant<std::monostate, std::string, Ausgabezahl>;

struct Ausgabespalte {
    std::string name;
    bool zahl = false;  ///< numbers stand right
    int breite = 12;    ///< in characters
};

struct Ausgabeblatt {
    std::string name;
    std::vector<Ausgabespalte> spalten;
    std::vector<std::vector<Ausgabezelle>> zeilen;
    bool filter = false;  ///< buttons to filter in the header
};

/// A layer of a GeoPackage: one feature per row of `blatt`, with its geometry (may be empty).
struct Ausgabelayer {
    Ausgabeblatt blatt;
    std::vector<MultiPolygon> geometrien;  ///< per row; empty vector: a table without geometry
};

struct Ausgabemappe {
    std::string titel;
    std::vector<Ausgabeblatt> blaetter;
    std::vector<Ausgabelayer> layer;  ///< for a GeoPackage
    std::string crs;                  ///< `EPSG:25832`, of the geometries
};

enum class Ausgabeformat { kXlsx, kOds, kCsv, kGeopackage };

/// By the extension, without regard to case. Error codes::kOutputFormat.
[[nodiscard]] Result<Ausgabeformat> ausgabeformat(const std::filesystem::path& ziel);

/// Writes the file beside its place and moves it there when it is complete: an existing file is replaced as a
/// whole or not at all. CSV takes the first sheet only: UTF-8 without BOM, comma, decimal point, full
/// precision, a header. Text that a spreadsheet would take for a formula is neutralised (see neutral()).
/// `vorAblage` runs when the file is complete and not yet in its place; its Error leaves everything as it
/// was. Errors: codes::kOutputFormat, kOutputFailed, kOutputTooLarge, kOutputOpen, base codes
/// kFileNotWritable, kDiskFull, kFileIsDirectory, kCanceled; gdal.path_not_allowed.
[[nodiscard]] Status schreibe(const std::filesystem::path& ziel, const Ausgabemappe& mappe,
                              const Progress& progress = {}, const std::function<Status()>& vorAblage = {});

/// What can be told before anything is computed: that the ending is known, the folder there and the file not
/// protected or open in an office program. Errors: those of schreibe().
[[nodiscard]] Status pruefeZiel(const std::filesystem::path& ziel);

/// The text with an apostrophe in front where a spreadsheet would compute it: beginning with = + - @, a tab
/// or a line break, also behind blanks. A lone `-` (the sign for exactly zero) stays.
[[nodiscard]] std::string neutral(const std::string& text);

}  // namespace isp::exchange
