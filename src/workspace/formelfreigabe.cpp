// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/formelfreigabe.h"

#include "analysis/formel.h"
#include "workspace/bericht_zahlen.h"
#include "workspace/gebietswert.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::workspace {

Result<bool> darfZeigenFormel(Zahlenquelle& quelle, const std::string& formel,
                              const std::vector<RaumId>& raeume) {
    if (!quelle.oeffentlich() || formel.empty()) return true;
    ISP_TRY(const auto parsed, analysis::Formel::parse(formel));
    const auto& bestand = quelle.werkbank().bestand();
    const auto* ebene = bestand.analyseEbene();
    if (ebene == nullptr) return false;
    const auto secret = [&](const std::string& code, Anfrage anfrage) {
        anfrage.code = code;
        anfrage.ebene = ebene->id;
        anfrage.gebiet = gebietspositionen(bestand, raeume);
        const auto block = quelle.werte(anfrage);
        return !block || std::ranges::any_of((*block)->zellen,
                                             [](const auto& z) { return z.zeichen == Zeichen::kGeheim; });
    };
    for (const auto& bezug : parsed.bezuege()) {
        // `[BEV]` alone is a figure too.
        if (bezug.auswahl.empty() && secret(bezug.code, {})) return false;
        for (const auto& choice : bezug.auswahl)
            for (const auto& category : choice.auspraegungen) {
                Anfrage anfrage;
                anfrage.merkmale = {{choice.merkmal, category}};
                if (secret(bezug.code, std::move(anfrage))) return false;
            }
    }
    return true;
}

}  // namespace isp::workspace
