// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/fehlerproben.h"

#include "store/connection.h"
#include "store/migration.h"
#include "support/zaehlung.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <sys/wait.h>

namespace isp::fault {

namespace {

/// Printed when the run ends.
struct Zaehler {
    std::map<std::string, int> counts;
    ~Zaehler() {
        int sum = 0;
        for (const auto& [art, n] : counts) {
            isp::test::nenneZahl(fmt::format("faults: {:4} x {}", n, art));
            sum += n;
        }
        isp::test::nenneZahl(fmt::format("faults: {:4} in all, seed {}", sum, saat()));
    }
};

int query(SQLite::Database& db, const char* sql) {
    return db.execAndGet(sql).getInt();
}

}  // namespace

std::uint32_t saat() {
    const char* text = std::getenv("ISP_SAAT");
    return text == nullptr ? 20261128U : static_cast<std::uint32_t>(std::strtoul(text, nullptr, 10));
}

void zaehle(const std::string& art, int wie_oft) {
    static Zaehler zaehler;
    zaehler.counts[art] += wie_oft;
}

void legeKleinAn(const fs::path& pfad) {
    using namespace store;
    const auto store = store::test::require(Store::create(pfad));
    RaumRepository raeume(*store);
    const auto ebene = store::test::require(
        raeume.saveEbene({{}, "", "gemeinde", "Gemeinde", "Gemeinden", 10, true, false}));
    for (const char* key : {"01060005", "01060063"}) {
        Raum r;
        r.ebene = ebene;
        r.schluessel = r.name = key;
        store::test::require(raeume.save(r));
    }
    KennzahlRepository kennzahlen(*store);
    Kennzahl k;
    k.code = k.name = "BEV";
    store::test::require(kennzahlen.reihe(store::test::require(kennzahlen.save(k)), {}));
}

void legeAltAn(const fs::path& pfad) {
    using namespace store;
    const auto connection = store::test::require(createConnection(pfad, {}, shippedMigrations().first(1)));
    connection->db().exec(
        "INSERT INTO raumebene VALUES (1, 'e', 'gemeinde', 'Gemeinde', 'Gemeinden', 10, 1, 0);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
        "INSERT INTO raum SELECT i, 'r' || i, 1, 's' || i, 'Raum ' || i, '', 1, 1, '', '', '', 0 FROM n;");
}

Arbeiter::Arbeiter(const std::string& was, const fs::path& store, const fs::path& journal) {
    int ends[2];
    if (::pipe(ends) != 0) return;
    m_pid = ::fork();
    if (m_pid == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        const bool steps = was == "schritt" || was == "demo";
        const char* program = steps ? ISP_SCHRITT_ARBEITER : ISP_ARBEITER;
        ::execl(program, program, was.c_str(), store.c_str(), journal.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Arbeiter::~Arbeiter() {
    if (m_pid > 0) toete(0);
    if (m_pipe >= 0) ::close(m_pipe);
}

bool Arbeiter::bereit() {
    char c = 0;
    while (true) {
        const auto n = ::read(m_pipe, &c, 1);
        if (n == 1 && c == '\n') return true;
        if (n == 0 || (n < 0 && errno != EINTR)) return false;
    }
}

bool Arbeiter::toete(int nachMikrosekunden) {
    ::usleep(static_cast<useconds_t>(nachMikrosekunden));
    ::kill(m_pid, SIGKILL);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFSIGNALED(status) || (WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

int Arbeiter::warte() {
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::vector<std::string> zeilen(const fs::path& datei) {
    std::ifstream in(datei);
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    return out;
}

void pruefeGanz(const fs::path& store, const std::string& wobei) {
    SQLite::Database db(store.string(), SQLite::OPEN_READWRITE);
    db.setBusyTimeout(5000);
    EXPECT_EQ(db.execAndGet("PRAGMA integrity_check").getString(), "ok") << wobei;
    SQLite::Statement orphans(db, "PRAGMA foreign_key_check");
    EXPECT_FALSE(orphans.executeStep()) << wobei;
    EXPECT_EQ(query(db,
                    "SELECT count(*) FROM lieferung l WHERE l.werte <> (SELECT count(*) FROM wertesatz s "
                    "JOIN wert w ON w.satz = s.id WHERE s.lieferung = l.id)"),
              0)
        << wobei << ": half a Lieferung";
    EXPECT_EQ(query(db, "SELECT count(*) FROM lieferung WHERE uid NOT IN (SELECT objekt_uid FROM historie)"),
              0)
        << wobei << ": a Lieferung without its line in the history";
}

void pruefeDa(const fs::path& store, const std::vector<std::string>& lieferungen) {
    SQLite::Database db(store.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement q(db, "SELECT 1 FROM lieferung WHERE uid = ?1");
    for (const auto& uid : lieferungen) {
        q.bind(1, uid);
        EXPECT_TRUE(q.executeStep()) << uid << " was committed and is gone";
        q.reset();
    }
}

}  // namespace isp::fault
