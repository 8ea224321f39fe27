// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lesen.h"

#include <string_view>

namespace isp::exchange {

/// True for the line of underscores that ends an official table.
[[nodiscard]] bool isFussbeginn(std::string_view firstCell);

/// Takes source, Stand and licence out of the remarks of a table (footer, sheet of sources): `© …`,
/// `Quelle: …`, `Stand: …`, `… Datenlizenz Deutschland - Namensnennung - Version 2.0.`. What is found already
/// stays.
void readHerkunft(std::string_view remark, Herkunft& herkunft);

/// readHerkunft() for the first cell of each row from `row` on.
void readFuss(const Raster& raster, std::size_t row, Herkunft& herkunft);

}  // namespace isp::exchange
