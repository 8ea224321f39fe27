// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/themenakte.h"

#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Where a Thema uses an Indikator or a Kennzahl, in its present Durchlauf; or an Ansicht that shows it.
struct Themenbezug {
    std::string art;          ///< table: `ziel`, `indikatorenset`, `ansicht`
    std::string bezeichnung;  ///< of the Ziel or the Ansicht; of the Thema where its set holds it
    ThemaId thema;            ///< none: an Ansicht that is open to all Themen
    std::string thematitel;
    Schrittart schritt = Schrittart::kAnalyse;  ///< where it is to be found
    AnsichtId ansicht = {};
};

/// Ziele first, then sets, in the order of the Themen, then Ansichten. One of the two ids is given.
[[nodiscard]] Result<std::vector<Themenbezug>> themenbezuege(Werkbank& werkbank, IndikatorId indikator,
                                                             KennzahlId kennzahl = {});

}  // namespace isp::workspace
