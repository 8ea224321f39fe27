// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/anhang_repository.h"

#include "store/ablage.h"
#include "store/codes.h"
#include "store/connection.h"
#include "store/zeile.h"

namespace isp::store {

Result<AnhangId> AnhangRepository::speichere(const Anhang& anhang, std::span<const unsigned char> inhalt) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save an Anhang", [&]() -> Result<AnhangId> {
        ISP_TRY(const auto id, Ablage<Anhang>(m_store).speichere(anhang));
        auto q = connection.abfrage("INSERT INTO anhang_inhalt (anhang, inhalt) VALUES (?1, ?2)");
        q->bind(1, id.value);
        q->bind(2, inhalt.data(), static_cast<int>(inhalt.size()));
        q->exec();
        return id;
    });
}

Result<std::string> AnhangRepository::inhalt(AnhangId id) {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read an Anhang", [&]() -> Result<std::string> {
        auto q = connection.abfrage("SELECT inhalt FROM anhang_inhalt WHERE anhang = ?1");
        bindAll(*q, id);
        if (!q->executeStep()) return makeError(codes::kUnknownObject, {"anhang", std::to_string(id.value)});
        const auto blob = q->getColumn(0);
        return std::string(static_cast<const char*>(blob.getBlob()),
                           static_cast<std::size_t>(blob.getBytes()));
    });
}

}  // namespace isp::store
