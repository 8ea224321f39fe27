// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/katalog_repository.h"

#include "domain/text.h"
#include "store/connection.h"
#include "store/historie.h"
#include "store/zeile.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace isp::store {

namespace {

std::vector<std::string> cleaned(const std::vector<std::string>& words) {
    std::vector<std::string> out;
    for (const auto& word : words) {
        const std::string one(trim(word));
        const bool known = std::any_of(out.begin(), out.end(),
                                       [&](const std::string& other) { return equalsNoCase(one, other); });
        if (!one.empty() && !known) out.push_back(one);
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::string> wordsOf(Connection& connection, const std::string& uid) {
    auto q = connection.abfrage("SELECT wort FROM schlagwort WHERE objekt = ?1 ORDER BY wort");
    bindAll(*q, uid);
    std::vector<std::string> out;
    while (q->executeStep())
        out.push_back(Zeile(*q).text());
    return out;
}

void change(Connection& connection, const char* sql, const std::string& uid, const std::string& word) {
    auto q = connection.abfrage(sql);
    bindAll(*q, uid, word);
    q->exec();
}

/// Only what differs is touched.
void writeWords(Connection& connection, const std::string& uid, const std::vector<std::string>& had,
                const std::vector<std::string>& wanted) {
    const auto missing = [](const std::vector<std::string>& all, const std::string& one) {
        return std::find(all.begin(), all.end(), one) == all.end();
    };
    for (const auto& word : had)
        if (missing(wanted, word))
            change(connection, "DELETE FROM schlagwort WHERE objekt = ?1 AND wort = ?2", uid, word);
    for (const auto& word : wanted)
        if (missing(had, word))
            change(connection, "INSERT INTO schlagwort (objekt, wort) VALUES (?1, ?2)", uid, word);
}

/// Where a supplier is named by its name, and what such a row is called.
struct Nennung {
    const char* tabelle;
    const char* bezeichnung;
};
constexpr std::array kNennungen = {Nennung{"lieferung", "datei"}, Nennung{"importprofil", "name"},
                                   Nennung{"datenanfrage", "frist"}, Nennung{"ortsmerkung", "ort"},
                                   Nennung{"kennzahlmerkung", "ueberschrift"}};

}  // namespace

Result<std::map<std::string, std::vector<std::string>>> KatalogRepository::schlagwoerter() {
    auto& connection = m_store.connection();
    using Woerter = std::map<std::string, std::vector<std::string>>;
    return guarded(connection, "read the tags", [&]() -> Result<Woerter> {
        auto q = connection.abfrage("SELECT objekt, wort FROM schlagwort ORDER BY objekt, wort");
        Woerter out;
        while (q->executeStep()) {
            Zeile z(*q);
            auto& words = out[z.text()];
            words.push_back(z.text());
        }
        return out;
    });
}

Result<std::set<std::string>> KatalogRepository::favoriten() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the favourites", [&]() -> Result<std::set<std::string>> {
        auto q = connection.abfrage("SELECT objekt FROM favorit");
        std::set<std::string> out;
        while (q->executeStep())
            out.insert(Zeile(*q).text());
        return out;
    });
}

Status KatalogRepository::setSchlagwoerter(const std::string& uid, const std::string& bezeichnung,
                                           const std::vector<std::string>& woerter) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "save tags", [&]() -> Status {
        const auto had = wordsOf(connection, uid);
        const auto wanted = cleaned(woerter);
        if (had == wanted) return {};
        writeWords(connection, uid, had, wanted);
        Felder alt, neu;
        alt.add("schlagwort", had);
        neu.add("schlagwort", wanted);
        recordChanged(connection, {"schlagwort", uid, bezeichnung}, std::move(alt), std::move(neu));
        return {};
    });
}

Status KatalogRepository::setFavorit(const std::string& uid, bool favorit) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "mark a favourite", [&]() -> Status {
        auto q =
            connection.abfrage(favorit ? "INSERT INTO favorit (objekt) VALUES (?1) ON CONFLICT DO NOTHING"
                                       : "DELETE FROM favorit WHERE objekt = ?1");
        bindAll(*q, uid);
        q->exec();
        return {};
    });
}

Status KatalogRepository::vergiss(const std::string& uid, const std::string& bezeichnung) {
    ISP_CHECK(setSchlagwoerter(uid, bezeichnung, {}));
    return setFavorit(uid, false);
}

Result<std::vector<std::pair<std::string, std::string>>> KatalogRepository::nutztLieferant(
    const std::string& name) {
    auto& connection = m_store.connection();
    using Nutzungen = std::vector<std::pair<std::string, std::string>>;
    return guarded(connection, "read who names a supplier", [&]() -> Result<Nutzungen> {
        Nutzungen out;
        for (const auto& n : kNennungen) {
            auto q = connection.abfrage(
                fmt::format("SELECT {} FROM {} WHERE lieferant = ?1 LIMIT 1", n.bezeichnung, n.tabelle));
            bindAll(*q, name);
            if (q->executeStep()) out.emplace_back(n.tabelle, Zeile(*q).text());
        }
        return out;
    });
}

Status KatalogRepository::benenneLieferantUm(const std::string& alt, const std::string& neu) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "rename a supplier", [&]() -> Status {
        for (const auto& n : kNennungen) {
            // Of two remembered places that become one the renamed one stays.
            auto q = connection.abfrage(
                fmt::format("UPDATE OR REPLACE {} SET lieferant = ?2 WHERE lieferant = ?1", n.tabelle));
            bindAll(*q, alt, neu);
            q->exec();
        }
        return {};
    });
}

}  // namespace isp::store
