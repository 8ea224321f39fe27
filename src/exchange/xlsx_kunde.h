// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lesen.h"

#include <map>
#include <string>
#include <string_view>

namespace isp::exchange {

/// What GDAL does not tell of a sheet of an XLSX or ODS file.
struct Blattkunde {
    /// One column, several rows, counted from 1.
    struct Verbund {
        long von = 0;
        long bis = 0;
        long spalte = 0;
    };
    struct Zelle {
        long zeile = 0;
        long spalte = 0;
        std::string formel;
    };

    struct Wahrheit {
        long zeile = 0;
        long spalte = 0;
        bool ja = false;
    };

    bool versteckt = false;
    std::vector<Verbund> verbunde;
    std::vector<Zelle> ohneErgebnis;   ///< formulas no program has computed
    std::vector<Wahrheit> wahrheiten;  ///< true or false of an XLSX, which GDAL gives as 1 or 0
};

/// By name of the sheet. `archiv`: the file as a path of GDAL, `/vsizip/{…}`. What cannot be read is left
/// out: the file may still be a table.
[[nodiscard]] std::map<std::string, Blattkunde> xlsxKunde(const std::string& archiv);

/// The same from the text of one sheet. For tests.
[[nodiscard]] Blattkunde blattkunde(std::string_view xml);

/// Puts what is known into the sheet: keys, Perioden and texts of merged cells stand in each of their rows,
/// true and false become words, which no figure is; formulas without a result and a sheet that is hidden
/// become issues of the file, with the sheet as their field.
void wendeAn(const Blattkunde& kunde, Rohdatei& datei, Blatt& blatt);

}  // namespace isp::exchange
