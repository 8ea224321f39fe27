// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layouts of the values table that were weighed in docs/adr/0001-layout-der-wertetabelle.md: 783 000
// figures in one Lieferung (54 Reihen × 14 500 Räume), three Lieferungen one after the other.
#include "stopwatch.h"
#include "temp_folder.h"

#include <array>
#include <benchmark/benchmark.h>
#include <fstream>
#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

constexpr int kReihen = 54;
constexpr int kRaeume = 14500;
constexpr int kLieferungen = 3;
constexpr int kPeriode = 201512031;
constexpr int kRowsPerInsert = 64;

enum class Key {
    kFull,    ///< reihe, lieferung, periode, raum in each row
    kSet,     ///< a set of (reihe, lieferung), then periode, raum
    kSetAll,  ///< a set of (reihe, lieferung, periode), then raum
    kPacked,  ///< one integer made of all of them
};

struct Layout {
    const char* name;
    Key key;
    const char* rest;  ///< what follows the columns in CREATE TABLE
    const char* order;
};

constexpr std::array kLayouts = {
    Layout{"rowid_unique_reihe_lieferung_periode_raum", Key::kFull,
           ", UNIQUE (reihe, lieferung, periode, raum)) STRICT", "lieferung, periode, raum"},
    Layout{"rowid_unique_reihe_periode_raum_lieferung", Key::kFull,
           ", UNIQUE (reihe, periode, raum, lieferung)) STRICT", "periode, raum, lieferung"},
    Layout{"ohne_rowid_reihe_lieferung_periode_raum", Key::kFull,
           ", PRIMARY KEY (reihe, lieferung, periode, raum)) STRICT, WITHOUT ROWID",
           "lieferung, periode, raum"},
    Layout{"ohne_rowid_reihe_periode_raum_lieferung", Key::kFull,
           ", PRIMARY KEY (reihe, periode, raum, lieferung)) STRICT, WITHOUT ROWID",
           "periode, raum, lieferung"},
    Layout{"ohne_rowid_satz_periode_raum", Key::kSet,
           ", PRIMARY KEY (satz, periode, raum)) STRICT, WITHOUT ROWID", "periode, raum"},
    Layout{"ohne_rowid_satz_raum", Key::kSetAll, ", PRIMARY KEY (satz, raum)) STRICT, WITHOUT ROWID", "raum"},
    Layout{"ganzzahl_gepackt", Key::kPacked, ") STRICT", "id"},
};

std::string columnsOf(const Layout& layout) {
    const std::string raum = "raum INTEGER NOT NULL REFERENCES raum (id)";
    switch (layout.key) {
        case Key::kFull:
            return "reihe INTEGER NOT NULL REFERENCES reihe (id), lieferung INTEGER NOT NULL REFERENCES "
                   "lieferung "
                   "(id), periode INTEGER NOT NULL, " +
                   raum;
        case Key::kSet:
            return "satz INTEGER NOT NULL REFERENCES satz (id), periode INTEGER NOT NULL, " + raum;
        case Key::kSetAll:
            return "satz INTEGER NOT NULL REFERENCES satz (id), " + raum;
        case Key::kPacked:
            return "id INTEGER PRIMARY KEY";
    }
    return {};
}

struct Close {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
    void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
};
using Db = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

void check(bool ok, sqlite3* db) {
    if (!ok) throw std::runtime_error(sqlite3_errmsg(db));
}

void run(sqlite3* db, const std::string& sql) {
    check(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, db);
}

Statement prepare(sqlite3* db, const std::string& sql) {
    sqlite3_stmt* s = nullptr;
    check(sqlite3_prepare_v2(db, sql.c_str(), -1, &s, nullptr) == SQLITE_OK, db);
    return Statement(s);
}

Db makeDatabase(const std::filesystem::path& path, const Layout& layout, bool foreignKeys) {
    sqlite3* raw = nullptr;
    sqlite3_open(path.string().c_str(), &raw);
    Db db(raw);
    run(raw, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536");
    for (const char* table : {"raum", "reihe", "lieferung", "satz"})
        run(raw,
            std::string("CREATE TABLE ") + table +
                " (id INTEGER PRIMARY KEY) STRICT; WITH RECURSIVE s (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                "FROM s WHERE i < 15000) INSERT INTO " +
                table + " SELECT i FROM s");
    run(raw, "CREATE TABLE wert (" + columnsOf(layout) +
                 ", wert REAL, zeichen INTEGER NOT NULL CHECK (zeichen BETWEEN 0 AND 11)" + layout.rest);
    run(raw, std::string("PRAGMA foreign_keys = ") + (foreignKeys ? "ON" : "OFF"));
    return db;
}

int satzOf(int reihe, int lieferung) {
    return lieferung * kReihen + reihe;
}

std::vector<std::int64_t> keyOf(const Layout& layout, int reihe, int lieferung, int raum) {
    switch (layout.key) {
        case Key::kFull:
            return {reihe, lieferung + 1, kPeriode, raum};
        case Key::kSet:
            return {satzOf(reihe, lieferung), kPeriode, raum};
        case Key::kSetAll:
            return {satzOf(reihe, lieferung), raum};
        case Key::kPacked:
            return {static_cast<std::int64_t>(reihe * kLieferungen + lieferung) << 24 | raum};
    }
    return {};
}

std::string insertSql(const Layout& layout, int rows) {
    std::string one = "(?,?";
    for (std::size_t i = 0; i < keyOf(layout, 1, 1, 1).size(); ++i)
        one += ",?";
    one += ")";
    std::string columns = layout.key == Key::kFull     ? "reihe, lieferung, periode, raum"
                          : layout.key == Key::kSet    ? "satz, periode, raum"
                          : layout.key == Key::kSetAll ? "satz, raum"
                                                       : "id";
    std::string sql = "INSERT INTO wert (" + columns + ", wert, zeichen) VALUES " + one;
    for (int i = 1; i < rows; ++i)
        sql += "," + one;
    return sql;
}

void insertLieferung(sqlite3* db, const Layout& layout, int lieferung, int rowsPerInsert) {
    const auto many = prepare(db, insertSql(layout, rowsPerInsert));
    const auto one = prepare(db, insertSql(layout, 1));
    run(db, "BEGIN IMMEDIATE");
    for (int reihe = 1; reihe <= kReihen; ++reihe)
        for (int raum = 1; raum <= kRaeume;) {
            const bool full = raum + rowsPerInsert <= kRaeume + 1;
            auto* s = full ? many.get() : one.get();
            int at = 0;
            for (int n = 0; n < (full ? rowsPerInsert : 1); ++n, ++raum) {
                for (const auto part : keyOf(layout, reihe, lieferung, raum))
                    sqlite3_bind_int64(s, ++at, part);
                if (raum % 37 == 0)
                    sqlite3_bind_null(s, ++at);
                else
                    sqlite3_bind_double(s, ++at, static_cast<double>((raum * 7919LL * reihe) % 100000));
                sqlite3_bind_int(s, ++at, raum % 37 == 0 ? 3 : 0);
            }
            check(sqlite3_step(s) == SQLITE_DONE, db);
            sqlite3_reset(s);
        }
    run(db, "COMMIT");
}

double megabytes(sqlite3* db, const std::filesystem::path& path) {
    run(db, "PRAGMA wal_checkpoint(TRUNCATE)");
    return static_cast<double>(std::filesystem::file_size(path)) / 1e6;
}

/// Arguments: layout, foreign keys on, rows per INSERT. The time is that of the first Lieferung.
void insertFirst(benchmark::State& state) {
    const auto& layout = kLayouts[static_cast<std::size_t>(state.range(0))];
    for ([[maybe_unused]] auto _ : state) {
        const isp::bench::TempFolder folder;
        const auto db = makeDatabase(folder / "a.db", layout, state.range(1) == 1);
        const isp::bench::Stopwatch watch(state);
        insertLieferung(db.get(), layout, 0, static_cast<int>(state.range(2)));
        watch.stop();
        state.counters["MB"] = megabytes(db.get(), folder / "a.db");
    }
    state.SetLabel(layout.name);
}
BENCHMARK(insertFirst)
    ->ArgNames({"layout", "fk", "zeilen"})
    ->ArgsProduct({{0, 1, 2, 3, 4, 5, 6}, {0, 1}, {1, kRowsPerInsert}})
    ->UseManualTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

/// The time of a third Lieferung with the same cells.
void insertThird(benchmark::State& state) {
    const auto& layout = kLayouts[static_cast<std::size_t>(state.range(0))];
    for ([[maybe_unused]] auto _ : state) {
        const isp::bench::TempFolder folder;
        const auto db = makeDatabase(folder / "a.db", layout, false);
        insertLieferung(db.get(), layout, 0, kRowsPerInsert);
        insertLieferung(db.get(), layout, 1, kRowsPerInsert);
        const isp::bench::Stopwatch watch(state);
        insertLieferung(db.get(), layout, 2, kRowsPerInsert);
        watch.stop();
        state.counters["MB"] = megabytes(db.get(), folder / "a.db");
    }
    state.SetLabel(layout.name);
}
BENCHMARK(insertThird)->DenseRange(0, 6)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

std::string readSql(const Layout& layout) {
    const std::string order = std::string(" ORDER BY ") + layout.order;
    switch (layout.key) {
        case Key::kFull:
            return "SELECT raum, wert, zeichen, periode, lieferung FROM wert WHERE reihe = ?1 AND lieferung "
                   "<= ?2" +
                   order;
        case Key::kSet:
            return "SELECT raum, wert, zeichen, periode FROM wert WHERE satz = ?1" + order;
        case Key::kSetAll:
            return "SELECT raum, wert, zeichen FROM wert WHERE satz = ?1" + order;
        case Key::kPacked:
            return "SELECT id, wert, zeichen FROM wert WHERE id BETWEEN ?1 AND ?2" + order;
    }
    return {};
}

std::int64_t readRows(sqlite3_stmt* s, std::int64_t first, std::int64_t second) {
    sqlite3_reset(s);
    sqlite3_bind_int64(s, 1, first);
    if (sqlite3_bind_parameter_count(s) > 1) sqlite3_bind_int64(s, 2, second);
    std::int64_t rows = 0;
    double sum = 0.0;
    for (; sqlite3_step(s) == SQLITE_ROW; ++rows)
        for (int i = 0; i < sqlite3_column_count(s); ++i)
            sum += sqlite3_column_double(s, i);
    benchmark::DoNotOptimize(sum);
    return rows;
}

/// Reads all that is needed for the current figures of one Reihe; argument 1: of how many Lieferungen.
void readReihe(benchmark::State& state) {
    const auto& layout = kLayouts[static_cast<std::size_t>(state.range(0))];
    const isp::bench::TempFolder folder;
    const auto db = makeDatabase(folder / "a.db", layout, false);
    const int n = static_cast<int>(state.range(1));
    for (int lieferung = 0; lieferung < kLieferungen; ++lieferung)
        insertLieferung(db.get(), layout, lieferung, kRowsPerInsert);
    const auto s = prepare(db.get(), readSql(layout));
    int reihe = 0;
    std::int64_t rows = 0;
    for ([[maybe_unused]] auto _ : state) {
        reihe = reihe % kReihen + 1;
        if (layout.key == Key::kFull)
            rows += readRows(s.get(), reihe, n);
        else
            for (int lieferung = 0; lieferung < n; ++lieferung) {
                const auto from = keyOf(layout, reihe, lieferung, 0).front();
                rows += readRows(s.get(), from, from | 0xffffff);
            }
    }
    state.SetItemsProcessed(rows);
    state.SetLabel(layout.name);
}
BENCHMARK(readReihe)
    ->ArgNames({"layout", "lieferungen"})
    ->ArgsProduct({{0, 1, 2, 3, 4, 5, 6}, {1, kLieferungen}})
    ->Unit(benchmark::kMillisecond);

}  // namespace
