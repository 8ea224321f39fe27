// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/analysefrage.h"

#include "cli/klassenoptionen.h"
#include "workspace/codes.h"

namespace isp::cli {

Result<Gefragt> frage(const Aufruf& aufruf) {
    Gefragt g;
    ISP_TRY(g.werkbank, oeffne(aufruf));
    ISP_TRY(g.ebene, ebeneOf(aufruf, g.werkbank->bestand()));
    ISP_TRY(const auto anfrage, anfrageOf(aufruf, g.ebene->id));
    ISP_TRY(g.block, g.werkbank->auswertung().werte(anfrage));
    return g;
}

Result<std::size_t> periodeIn(const Aufruf& aufruf, const workspace::Werteblock& block,
                              const Raumebene& ebene) {
    ISP_TRY(const auto periode, periodeOf(aufruf));
    const auto index = periode ? block.index(*periode) : block.letzte();
    if (index) return *index;
    if (periode) return makeError(workspace::codes::kNoPeriode, {block.code, periode->toString()});
    return makeError(workspace::codes::kNoValues, {block.code, ebene.plural});
}

}  // namespace isp::cli
