// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::exchange::codes {

// Refusals of a whole file. The file stands in Error::location.
inline constexpr Code kBinary{"exchange.binary"};                        // %1 file
inline constexpr Code kNoColumns{"exchange.no_columns"};                 // %1 file
inline constexpr Code kUnreadable{"exchange.unreadable"};                // %1 file; detail: what GDAL said
inline constexpr Code kUnknownArchive{"exchange.unknown_archive"};       // %1 file: a zip, but no XLSX or ODS
inline constexpr Code kUnpackedTooLarge{"exchange.unpacked_too_large"};  // %1 file, %2 limit MB
inline constexpr Code kTooManyCells{"exchange.too_many_cells"};          // %1 file, %2 rows, %3 columns
inline constexpr Code kOpenQuote{"exchange.open_quote"};                 // %1 file; location: where it opens
inline constexpr Code kSheetMissing{"exchange.sheet_missing",
                                    ErrorClass::kUsage};                        // %1 sheet, %2 those there
inline constexpr Code kLayoutName{"exchange.layout_name", ErrorClass::kUsage};  // %1 name, %2 those there
inline constexpr Code kLayoutUnknown{"exchange.layout_unknown"};  // %1 file, %2 cells of the first row
inline constexpr Code kNotGenesis{"exchange.not_genesis"};        // %1 cells of the first row
inline constexpr Code kNotFfcsv{"exchange.not_ffcsv"};            // %1 cells of the first row
inline constexpr Code kNotInkar{"exchange.not_inkar"};            // %1 cells of the first row
inline constexpr Code kNotLang{"exchange.not_lang"};              // %1 missing columns, %2 columns found
inline constexpr Code kNotBreit{"exchange.not_breit"};            // %1 cells of the first row
inline constexpr Code kNoKeyColumn{"exchange.no_key_column"};     // %1 columns found
inline constexpr Code kNoKennzahl{"exchange.no_kennzahl"};        // the table names no Kennzahl
inline constexpr Code kNoPeriode{"exchange.no_periode"};          // the table names no Periode
inline constexpr Code kNoData{"exchange.no_data"};                // a header, but no row of figures

inline constexpr Code kZeilenForm{"exchange.rows_form", ErrorClass::kUsage};  // %1 text

// Refused or doubtful rows and cells: issues of the Tabelle, with row and column.
inline constexpr Code kDamagedText{"exchange.damaged_text"};                   // %1 encoding
inline constexpr Code kErrorCell{"exchange.error_cell"};                       // %1 text of the cell
inline constexpr Code kFormelOhneErgebnis{"exchange.formula_without_result"};  // %1 formula, %2 sheet
inline constexpr Code kBlattVersteckt{"exchange.sheet_hidden"};                // %1 sheet: passed over
inline constexpr Code kVerstecktGelesen{"exchange.hidden_read"};      // %1 sheet: the only one understood
inline constexpr Code kMehrereTabellen{"exchange.several_tables"};    // %1 how many, %2 their rows
inline constexpr Code kNotANumber{"exchange.not_a_number"};           // %1 text of the cell
inline constexpr Code kAmbiguousNumber{"exchange.ambiguous_number"};  // %1 text of the cell
inline constexpr Code kReadAsDecimal{"exchange.read_as_decimal"};  // %1 text of the cell: 1.234 is below two
inline constexpr Code kReadAsGrouped{
    "exchange.read_as_grouped"};  // %1 text of the cell: 1.234 is over a thousand
inline constexpr Code kUnknownZeichen{"exchange.unknown_zeichen"};          // %1 text
inline constexpr Code kZeichenContradicts{"exchange.zeichen_contradicts"};  // %1 figure, %2 sign
inline constexpr Code kRowWithoutKey{"exchange.row_without_key"};           // skipped
inline constexpr Code kBadKey{"exchange.bad_key"};                          // %1 text
inline constexpr Code kBadPeriode{"exchange.bad_periode"};                  // %1 text
inline constexpr Code kRowWithoutKennzahl{"exchange.row_without_kennzahl"};
inline constexpr Code kRowTooLong{"exchange.row_too_long"};         // %1 cells, %2 expected
inline constexpr Code kRowTooShort{"exchange.row_too_short"};       // %1 cells, %2 expected
inline constexpr Code kTextRow{"exchange.text_row"};                // %1 text: a remark among the data
inline constexpr Code kDuplicate{"exchange.duplicate"};             // %1 key, %2 first row, %3 this row
inline constexpr Code kDuplicateEqual{"exchange.duplicate_equal"};  // %1 key, %2 first row, %3 this row
inline constexpr Code kColumnIgnored{"exchange.column_ignored"};    // %1 header text

// Writing.
inline constexpr Code kOutputFormat{"exchange.output_format", ErrorClass::kUsage};  // %1 file
inline constexpr Code kOutputFailed{"exchange.output_failed"};       // %1 file; detail: the library
inline constexpr Code kOutputOpen{"exchange.output_open"};           // %1 file
inline constexpr Code kOutputTooLarge{"exchange.output_too_large"};  // %1 file, %2 rows

}  // namespace isp::exchange::codes
