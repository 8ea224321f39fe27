// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/befehl.h"
#include "workspace/werteblock.h"

#include <memory>

namespace isp::cli {

/// Store, level and figures a command of the analysis asks for.
struct Gefragt {
    std::unique_ptr<workspace::Werkbank> werkbank;
    const Raumebene* ebene = nullptr;
    workspace::WerteblockPtr block;

    [[nodiscard]] const Raum& raum(std::size_t spalte) const {
        return werkbank->bestand().raeume()[block->raeume[spalte]];
    }
};

/// The figures of the first argument on the level of --raumebene.
[[nodiscard]] Result<Gefragt> frage(const Aufruf& aufruf);

/// Index of --periode in a block, else of its last Periode with figures. Errors kNoPeriode and kNoValues.
[[nodiscard]] Result<std::size_t> periodeIn(const Aufruf& aufruf, const workspace::Werteblock& block,
                                            const Raumebene& ebene);

}  // namespace isp::cli
