// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spaltenleser.h"

namespace isp::exchange {

/// The lines above the header of a GENESIS table: one text per row, in the first cell.
struct GenesisTitel {
    Herkunft herkunft;
    std::string tabelle;             ///< `12411-01-01-5`
    std::string kennzahl;            ///< of a line `Bevölkerungsstand (Anzahl)`
    std::string einheit;             ///< of the same line
    std::optional<Periode> periode;  ///< of a line `31.12.2015` or `Jahr: 2016`
    bool personengruppen = false;    ///< the title speaks of Personengruppen
    std::size_t ende = 0;            ///< first row behind them
};

[[nodiscard]] GenesisTitel readGenesisTitel(const Raster& raster);

/// Header rows from … to (exclusive), columns from `ersteSpalte`: what each column of figures holds.
struct GenesisKopf {
    std::size_t von = 0;
    std::size_t bis = 0;
    std::size_t ersteSpalte = 0;
    std::size_t breite = 0;
};

[[nodiscard]] std::vector<Wertspalte> readGenesisKopf(const Raster& raster, const GenesisKopf& kopf,
                                                      const GenesisTitel& titel);

}  // namespace isp::exchange
