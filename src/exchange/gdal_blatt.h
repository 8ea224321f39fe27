// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "exchange/lesen.h"

#include <cstdint>
#include <span>

class OGRLayer;

namespace isp::exchange {

/// Which rows of a layer are taken and how they are numbered.
struct BlattRegeln {
    std::size_t skip = 0;                   ///< features at the start that are not of the file
    std::span<const std::uint32_t> zeilen;  ///< row of the file per feature; empty = the feature's own number
    std::size_t bytes = 0;                  ///< how much text to expect
    bool keepBlank = true;  ///< false: cells that are empty at the end of a row do not stand there
};

/// Copies the text of every feature of a layer of string fields.
[[nodiscard]] Result<Raster> readBlatt(OGRLayer& layer, const BlattRegeln& regeln, const Progress& progress);

}  // namespace isp::exchange
