// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historie_repository.h"

#include "store/connection.h"
#include "store/zeile.h"

namespace isp::store {

Result<std::vector<Aenderung>> HistorieRepository::aenderungen(std::int64_t limit) {
    auto& connection = m_store.connection();
    return guarded(connection, "read the history", [&]() -> Result<std::vector<Aenderung>> {
        auto q = connection.abfrage(
            "SELECT id, zeitpunkt, wer, aktion, objekt_art, objekt_uid, bezeichnung, alt, neu FROM historie "
            "ORDER BY id DESC LIMIT ?1");
        bindAll(*q, limit);
        std::vector<Aenderung> out;
        while (q->executeStep()) {
            Zeile z(*q);
            auto& a = out.emplace_back();
            a.id = z.integer();
            for (auto* text : {&a.zeitpunkt, &a.wer, &a.aktion, &a.objektArt, &a.objektUid, &a.bezeichnung,
                               &a.alt, &a.neu})
                *text = z.text();
        }
        return out;
    });
}

Result<std::int64_t> HistorieRepository::letzte() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the end of the history", [&]() -> Result<std::int64_t> {
        auto q = connection.abfrage("SELECT coalesce(max(id), 0) FROM historie");
        return q->executeStep() ? Zeile(*q).integer() : std::int64_t{0};
    });
}

}  // namespace isp::store
