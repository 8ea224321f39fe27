// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xlsx_kunde.h"

namespace isp::exchange {

/// What GDAL does not tell of the sheets of an ODS file, by name. `archiv`: the file as a path of GDAL.
[[nodiscard]] std::map<std::string, Blattkunde> odsKunde(const std::string& archiv);

/// The same from the text of content.xml. For tests.
[[nodiscard]] std::map<std::string, Blattkunde> odsBlattkunde(std::string_view xml);

}  // namespace isp::exchange
