// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lesen.h"

#include <string_view>

namespace isp::exchange {

/// Whether a text begins as the Gemeindeverzeichnis GV100AD of the Statistische Ämter does: records of 220
/// characters, each opened by its Satzart (10 … 60) and the day of the territory.
[[nodiscard]] bool istGemeindeverzeichnis(std::string_view text);

/// Its Gemeinden (Satzart 60) as a table with a header: key, name, area in km² (the file has hectares) and
/// inhabitants, all and male. The file does not say which day the inhabitants are of; nor does the table. A
/// record that is too short becomes a row with what it has. Positions: Destatis, Datensatzbeschreibung
/// GV100AD, Satzart 60.
[[nodiscard]] Raster gemeindetabelle(std::string_view text);

}  // namespace isp::exchange
