// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spaltenbild.h"

#include "domain/schluessel.h"
#include "domain/text.h"
#include "exchange/kopf.h"
#include "exchange/zelle.h"

#include <algorithm>

namespace isp::exchange {

bool isFigure(std::string_view text) {
    return parseZelle(text, {}).art == Zellart::kWert || zahlform(text) != Zahlform::kKeine;
}

Spaltenbild lookAt(const Raster& raster, std::size_t column, std::size_t from, std::size_t to) {
    Spaltenbild seen;
    for (auto row = from; row < std::min({raster.rows(), to, from + kSampleRows}); ++row) {
        const auto text = trim(raster.cell(row, column));
        if (text.empty() || filledCells(raster, row) < 2) continue;
        const bool figure = isFigure(text);
        ++seen.filled;
        ++(figure ? seen.figures : seen.texts);
        if (figure && text.size() > 1 && text[0] == '0' && isDigits(text)) ++seen.padded;
        if (isSchluessel(text)) ++seen.keys;
        if (periodeOf(text)) ++seen.perioden;
    }
    return seen;
}

}  // namespace isp::exchange
