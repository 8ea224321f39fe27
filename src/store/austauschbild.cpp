// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/austauschbild.h"

#include "base/codes.h"
#include "store/austauschort.h"
#include "store/austauschschema.h"
#include "store/austauschwerte.h"
#include "store/zeile.h"

#include <fmt/format.h>
#include <memory>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace isp::store {

namespace {

constexpr int kRowsBetweenLooks = 512;

std::string columnList(const Austauschtabelle& table) {
    std::string out;
    for (const auto& column : table.spalten)
        out += fmt::format("{}{}", out.empty() ? "" : ", ", column.name);
    return out;
}

std::string createSql(const std::string& side, const Austauschtabelle& table) {
    std::string columns, key;
    for (std::size_t i = 0; i < table.spalten.size(); ++i) {
        columns += fmt::format("{}, ", table.spalten[i].name);
        if (i < table.schluessel) key += fmt::format("{}{}", key.empty() ? "" : ", ", table.spalten[i].name);
    }
    return fmt::format("CREATE TABLE {}.{} ({}PRIMARY KEY ({}))", side, table.name, columns, key);
}

std::string insertSql(const std::string& side, const Austauschtabelle& table) {
    std::string marks;
    for (std::size_t i = 0; i < table.spalten.size(); ++i)
        marks += marks.empty() ? "?" : ",?";
    return fmt::format("INSERT INTO {}.{} ({}) VALUES ({})", side, table.name, columnList(table), marks);
}

std::string selectSql(const Austauschtabelle& table) {
    std::string columns;
    for (const auto& column : table.spalten)
        columns += fmt::format("{}{}", columns.empty() ? "" : ", ", ausdruck(column));
    return fmt::format("SELECT {} FROM {} t", columns, table.name);
}

/// The time of the last change by hand. What a package brought was changed elsewhere, at another time.
constexpr const char* kZeiten =
    "SELECT objekt_uid, max(zeitpunkt) FROM historie "
    "WHERE aktion NOT IN ('eingespielt', 'rueckgaengig', 'wiederholt') AND objekt_uid <> '' "
    "GROUP BY objekt_uid";

/// Only what a receiver would take: a hand may have been in the history.
constexpr const char* kErsatz =
    "SELECT objekt_uid, max(bezeichnung) FROM historie WHERE aktion = 'person_geloescht' "
    "AND length(objekt_uid) = 36 AND length(bezeichnung) BETWEEN 6 AND 100 "
    "AND bezeichnung LIKE '% ' || substr(objekt_uid, 1, 4) GROUP BY objekt_uid";

std::string readingSql(const Austauschtabelle& table) {
    if (table.name == kZeittabelle) return kZeiten;
    return table.name == kErsatztabelle ? kErsatz : selectSql(table);
}

struct SessionDeleter {
    void operator()(sqlite3_session* s) const noexcept { sqlite3session_delete(s); }
};
using Session = std::unique_ptr<sqlite3_session, SessionDeleter>;

/// Two states side by side in memory.
class Gegenueberstellung {
public:
    explicit Gegenueberstellung(std::vector<Austauschtabelle> tabellen)
        : m_db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE),
          m_tabellen(std::move(tabellen)) {
        for (const char* side : {"alt", "neu", "leer", "voll"}) {
            m_db.exec(fmt::format("ATTACH ':memory:' AS {}", side));
            for (const auto& table : m_tabellen)
                m_db.exec(createSql(side, table));
        }
    }

    Status fill(const std::string& side, Store& store, const std::set<std::string>& bekannteLieferungen,
                const Progress& progress) {
        m_db.exec("BEGIN");
        for (const auto& table : m_tabellen) {
            // Deletions are few and travel whole each time: a package that was left out must not leave a
            // name.
            if (table.name == kErsatztabelle && side == "alt") continue;
            if (table.name == kWertetabelle)
                ISP_CHECK(kopiereWerte(store.connection(), m_db, insertSql(side, table), bekannteLieferungen,
                                       progress));
            else
                ISP_CHECK(copy(store.connection(), side, table, progress));
        }
        m_db.exec("COMMIT");
        return {};
    }

    /// What was changed, whole.
    void fillVoll() {
        for (const auto& table : m_tabellen) {
            if (!table.mitUid) continue;
            m_db.exec(fmt::format(
                "INSERT INTO voll.{0} SELECT * FROM neu.{0} WHERE uid IN (SELECT uid FROM alt.{0}) "
                "EXCEPT SELECT * FROM alt.{0}",
                table.name));
        }
    }

    Aenderungssatz difference(const char* from, const char* to) {
        sqlite3_session* made = nullptr;
        check(sqlite3session_create(m_db.getHandle(), to, &made));
        const Session session(made);
        for (const auto& table : m_tabellen) {
            check(sqlite3session_attach(made, table.name.c_str()));
            check(sqlite3session_diff(made, from, table.name.c_str(), nullptr));
        }
        int size = 0;
        void* bytes = nullptr;
        check(sqlite3session_changeset(made, &size, &bytes));
        const auto* first = static_cast<const unsigned char*>(bytes);
        Aenderungssatz out(first, first + size);
        sqlite3_free(bytes);
        return out;
    }

    [[nodiscard]] Tabellenspalten spalten() const {
        Tabellenspalten out;
        for (const auto& table : m_tabellen)
            for (const auto& column : table.spalten)
                out[table.name].push_back(column.name);
        return out;
    }

private:
    Status copy(Connection& from, const std::string& side, const Austauschtabelle& table,
                const Progress& progress) {
        SQLite::Statement read(from.db(), readingSql(table));
        SQLite::Statement write(m_db, insertSql(side, table));
        for (int rows = 0; read.executeStep(); ++rows) {
            if (rows % kRowsBetweenLooks == 0 && progress.canceled()) return makeError(isp::codes::kCanceled);
            for (int i = 0; i < read.getColumnCount(); ++i)
                bindFeldinhalt(write, i + 1, feldinhaltOf(read.getColumn(i)));
            write.exec();
            write.reset();
        }
        return {};
    }
    void check(int code) {
        if (code != SQLITE_OK) throw SQLite::Exception(m_db.getHandle(), code);
    }

    SQLite::Database m_db;
    std::vector<Austauschtabelle> m_tabellen;
};

std::set<std::string> lieferungen(Connection& connection) {
    auto q = connection.abfrage("SELECT uid FROM lieferung");
    std::set<std::string> out;
    while (q->executeStep())
        out.insert(Zeile(*q).text());
    return out;
}

}  // namespace

Result<Unterschied> vergleicheStaende(Store* alt, Store& neu, const Progress& progress) {
    auto& connection = neu.connection();
    return guardedRead(connection, "compare two states", [&]() -> Result<Unterschied> {
        Gegenueberstellung both(austauschtabellen(connection));
        // Figures never change within a Lieferung: those of one that was there before need no comparing.
        std::set<std::string> known;
        if (alt != nullptr) {
            known = lieferungen(alt->connection());
            const Lesesicht sicht(alt->connection());
            ISP_CHECK(both.fill("alt", *alt, known, progress));
        }
        ISP_CHECK(both.fill("neu", neu, known, progress));
        both.fillVoll();
        return Unterschied{both.spalten(), both.difference("alt", "neu"), both.difference("leer", "voll")};
    });
}

}  // namespace isp::store
