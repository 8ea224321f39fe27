// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/personendaten.h"

#include "domain/bericht.h"
#include "domain/durchlauf.h"
#include "exchange/schreiben.h"
#include "store/ablage.h"
#include "store/personencodes.h"
#include "store/unfertig.h"
#include "workspace/sicherungen.h"
#include "workspace/werkbank.h"

#include <algorithm>

namespace isp::workspace {

Result<std::vector<Person>> personen(Werkbank& werkbank) {
    return store::personen(werkbank.store());
}

Result<std::vector<Fundstelle>> fundstellen(Werkbank& werkbank, const std::string& name) {
    return store::fundstellen(werkbank.store(), name);
}

Status schreibeAuskunft(Werkbank& werkbank, const std::string& name, const std::filesystem::path& ziel,
                        const Personenworte& worte) {
    ISP_CHECK(exchange::pruefeZiel(ziel));
    ISP_TRY(const auto found, store::fundstellen(werkbank.store(), name));
    exchange::Ausgabeblatt sheet{name, {}, {}, true};
    static constexpr std::array kBreite = {14, 22, 30, 20, 60, 24};
    for (std::size_t i = 0; i < worte.kopf.size(); ++i)
        sheet.spalten.push_back({worte.kopf[i], false, kBreite[i]});
    for (const auto& f : found)
        sheet.zeilen.push_back({worte.bezug(f.bezug), worte.art(f.tabelle), f.bezeichnung, worte.feld(f.feld),
                                f.inhalt, f.zeitpunkt});
    return exchange::schreibe(ziel, {name, {std::move(sheet)}, {}, {}});
}

Result<store::Loeschung> loeschePerson(Werkbank& werkbank, const std::string& name,
                                       const std::string& praefix) {
    auto done = store::loeschePerson(werkbank.store(), name, praefix);
    const bool gone = done || done.error().code == store::codes::kSpurenBleiben;
    if (!gone) return done;
    werkbank.undoStack().clear();
    ISP_CHECK(werkbank.reload());
    Q_EMIT werkbank.themenChanged();
    return done;
}

Result<Verbleib> verbleib(Werkbank& werkbank) {
    Verbleib out;
    out.sicherungen =
        sicherungenVon(werkbank.pfad()).size() + store::unfertige(werkbank.store(), sicherungsregel()).size();
    ISP_TRY(const auto reports, store::Ablage<Bericht>(werkbank.store()).alle());
    out.eingefroren =
        static_cast<std::size_t>(std::count_if(reports.begin(), reports.end(), [](const Bericht& b) {
            return b.standart == Standart::kEingefroren;
        }));
    ISP_TRY(const auto files, store::Ablage<Anhang>(werkbank.store()).alle());
    out.anhaenge = files.size();
    return out;
}

}  // namespace isp::workspace
