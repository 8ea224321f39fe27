// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/schreiben.h"

namespace isp::exchange {

// Each writes the whole file `pfad`, which does not exist yet. What it leaves behind on an error is removed
// by the caller.
[[nodiscard]] Status schreibeXlsx(const std::filesystem::path& pfad, const Ausgabemappe& mappe,
                                  const Progress& progress);
[[nodiscard]] Status schreibeOds(const std::filesystem::path& pfad, const Ausgabemappe& mappe,
                                 const Progress& progress);
[[nodiscard]] Status schreibeCsv(const std::filesystem::path& pfad, const Ausgabemappe& mappe,
                                 const Progress& progress);
[[nodiscard]] Status schreibeGeopackage(const std::filesystem::path& pfad, const Ausgabemappe& mappe,
                                        const Progress& progress);

/// Tells how far it is every thousand rows. Error base codes::kCanceled.
[[nodiscard]] Status weiter(const Progress& progress, std::size_t done, std::size_t all);

/// Most rows of a sheet, header included, and most columns: the limits of XLSX.
inline constexpr std::size_t kMaxZeilen = 1'048'576;
inline constexpr std::size_t kMaxSpalten = 16'384;

/// The shortest text that reads back as the same number, with a decimal point.
[[nodiscard]] std::string zahltext(double wert);

/// Text without the control characters XML does not allow.
[[nodiscard]] std::string ohneSteuerzeichen(const std::string& text);

}  // namespace isp::exchange
