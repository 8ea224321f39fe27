// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/verzeichnis.h"

#include "store/kennzahl_repository.h"
#include "store/lieferung_repository.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <unordered_map>

namespace isp::workspace {

namespace {

/// True where figures exist, but none on the analysis level or below it, from where they would add up.
bool onlyAbove(const Bestand& bestand, const std::vector<EbeneId>& ebenen) {
    const auto* analyse = bestand.analyseEbene();
    if (analyse == nullptr || ebenen.empty()) return false;
    return std::none_of(ebenen.begin(), ebenen.end(), [&](EbeneId id) {
        const auto* ebene = bestand.ebene(id);
        return ebene != nullptr && ebene->rang <= analyse->rang;
    });
}

}  // namespace

Result<std::vector<Kennzahleintrag>> kennzahlverzeichnis(Werkbank& werkbank) {
    const auto& bestand = werkbank.bestand();
    ISP_TRY(auto umfaenge, store::KennzahlRepository(werkbank.store()).umfaenge());
    std::unordered_map<KennzahlId, std::size_t> byId;
    for (std::size_t i = 0; i < umfaenge.size(); ++i)
        byId.emplace(umfaenge[i].kennzahl, i);
    std::vector<Kennzahleintrag> out;
    out.reserve(bestand.kennzahlen().size());
    for (const auto& kennzahl : bestand.kennzahlen()) {
        Kennzahleintrag entry;
        entry.kennzahl = kennzahl;
        if (const auto found = byId.find(kennzahl.id); found != byId.end()) {
            auto& umfang = umfaenge[found->second];
            entry.ebenen = std::move(umfang.ebenen);
            entry.von = umfang.von;
            entry.bis = umfang.bis;
            entry.werte = umfang.werte;
        }
        entry.eingeschraenkt = onlyAbove(bestand, entry.ebenen);
        out.push_back(std::move(entry));
    }
    return out;
}

Result<std::vector<Lieferung>> lieferungsverzeichnis(Werkbank& werkbank) {
    return store::LieferungRepository(werkbank.store()).lieferungen();
}

Result<std::string> letzteAenderung(Werkbank& werkbank) {
    return werkbank.store().lastChange();
}

}  // namespace isp::workspace
