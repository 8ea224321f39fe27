// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/themenakte.h"

#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Where a Thema uses an Indikator or a Kennzahl, in its present Durchlauf.
struct Themenbezug {
    std::string art;          ///< table: `ziel`, `indikatorenset`
    std::string bezeichnung;  ///< of the Ziel; of the Thema where its set holds it
    ThemaId thema;
    std::string thematitel;
    Schrittart schritt = Schrittart::kAnalyse;  ///< where it is to be found
};

/// Ziele first, in the order of the Themen. One of the two ids is given.
[[nodiscard]] Result<std::vector<Themenbezug>> themenbezuege(Werkbank& werkbank, IndikatorId indikator,
                                                             KennzahlId kennzahl = {});

}  // namespace isp::workspace
