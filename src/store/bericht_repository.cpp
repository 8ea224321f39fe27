// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bericht_repository.h"

#include "store/ablage.h"
#include "store/codes.h"
#include "store/connection.h"
#include "store/speichern.h"
#include "store/zeile.h"

namespace isp::store {

Result<BerichtId> BerichtRepository::speichere(const Bericht& bericht, const Berichtsinhalt& inhalt) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save a Bericht", [&]() -> Result<BerichtId> {
        ISP_TRY(const auto id, Ablage<Bericht>(m_store).speichere(bericht));
        auto q = connection.abfrage(
            "INSERT INTO berichtsinhalt (bericht, zahlen, inhalt) VALUES (?1, ?2, ?3) "
            "ON CONFLICT (bericht) DO UPDATE SET zahlen = ?2, inhalt = ?3");
        q->bind(1, id.value);
        q->bind(2, inhalt.zahlen.data(), static_cast<int>(inhalt.zahlen.size()));
        q->bind(3, inhalt.inhalt.data(), static_cast<int>(inhalt.inhalt.size()));
        q->exec();
        return id;
    });
}

Result<Berichtsinhalt> BerichtRepository::inhalt(BerichtId id) {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read a Bericht", [&]() -> Result<Berichtsinhalt> {
        auto q = connection.abfrage("SELECT zahlen, inhalt FROM berichtsinhalt WHERE bericht = ?1");
        bindAll(*q, id);
        if (!q->executeStep()) return makeError(codes::kUnknownObject, {"bericht", std::to_string(id.value)});
        Zeile z(*q);
        Berichtsinhalt out;
        out.zahlen = z.bytes();
        out.inhalt = z.bytes();
        return out;
    });
}

}  // namespace isp::store
