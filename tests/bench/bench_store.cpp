// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The store at the sizes of design.md §5. The figures are those of one table or of a whole catalogue:
//   Kreis  96 Räume × 300 Reihen × 25 years          = 720 000 figures
//   Bund   14 500 Räume × 54 Reihen × 1 Stichtag      = 783 000 figures (the shape of table 12411-02-03-5)
#include "bench/messspeicher.h"
#include "stopwatch.h"
#include "store/kennzahl_repository.h"
#include "store/lieferung_repository.h"
#include "temp_folder.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace isp::store {
namespace {

constexpr Shape kKreis{96, 300, 25};
constexpr Shape kBund{14500, 54, 1};

const Shape& shapeOf(const benchmark::State& state) {
    return state.range(0) == 0 ? kKreis : kBund;
}

std::int64_t count(const std::vector<ReihenWerte>& reihen) {
    std::int64_t n = 0;
    for (const auto& r : reihen)
        n += static_cast<std::int64_t>(r.werte.size());
    return n;
}

/// Argument 1: how many Lieferungen with the same cells are there already.
void writeLieferung(benchmark::State& state) {
    const auto& shape = shapeOf(state);
    std::int64_t figuresPerRun = 0;
    for ([[maybe_unused]] auto _ : state) {
        const bench::TempFolder folder;
        auto store = need(Store::create(folder / "a.isp"));
        const auto reihen = prepare(*store, shape);
        LieferungRepository lieferungen(*store);
        for (int n = 0; n < state.range(1); ++n)
            need(lieferungen.schreibe({}, figures(shape, reihen, 0)));
        const auto werte = figures(shape, reihen, 1);
        figuresPerRun = count(werte);
        const bench::Stopwatch watch(state);
        need(lieferungen.schreibe({}, werte));
        watch.stop();
        store.reset();
        state.counters["MB"] = static_cast<double>(std::filesystem::file_size(folder / "a.isp")) / 1e6;
    }
    state.SetItemsProcessed(state.iterations() * figuresPerRun);
}
BENCHMARK(writeLieferung)
    ->ArgNames({"bund", "vorher"})
    ->ArgsProduct({{0, 1}, {0, 1}})
    ->UseManualTime()
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);

/// The yardstick: the same rows as CSV into a keyed table by the sqlite3 shell, in a process of its own.
void importWithShell(benchmark::State& state) {
    const bench::TempFolder folder;
    const auto csv = folder / "rows.csv";
    {
        std::vector<ReiheId> reihen;
        for (int i = 1; i <= kBund.reihen; ++i)
            reihen.push_back({i});
        std::ofstream out(csv);
        for (const auto& r : figures(kBund, reihen, 1))
            for (const auto& w : r.werte)
                out << r.reihe.value << ',' << w.periode << ',' << w.raum << ','
                    << (w.wert == w.wert ? std::to_string(static_cast<long>(w.wert)) : std::string()) << ','
                    << static_cast<int>(w.zeichen) << '\n';
    }
    const auto script = folder / "import.sql";
    std::ofstream(script)
        << "CREATE TABLE wert (reihe INTEGER, periode INTEGER, raum INTEGER, wert REAL, zeichen "
           "INTEGER, PRIMARY KEY (reihe, periode, raum))"
        << (state.range(0) == 1 ? " WITHOUT ROWID" : "") << ";\n.import --csv " << csv.string() << " wert\n";
    for ([[maybe_unused]] auto _ : state) {
        std::filesystem::remove(folder / "b.db");
        const auto command = "sqlite3 " + (folder / "b.db").string() + " < " + script.string();
        const bench::Stopwatch watch(state);
        if (std::system(command.c_str()) != 0) {
            state.SkipWithError("the sqlite3 shell is not there");
            return;
        }
        watch.stop();
        state.counters["MB"] = static_cast<double>(std::filesystem::file_size(folder / "b.db")) / 1e6;
    }
}
BENCHMARK(importWithShell)
    ->ArgName("ohne_rowid")
    ->Arg(0)
    ->Arg(1)
    ->UseManualTime()
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);

/// A store with three Lieferungen of the same cells.
struct Filled {
    explicit Filled(const Shape& shape)
        : store(need(Store::create(folder / "a.isp"))),
          reihen(prepare(*store, shape)) {
        for (int n = 0; n < 3; ++n)
            lieferungen.push_back(
                need(LieferungRepository(*store).schreibe({}, figures(shape, reihen, n % 2))).id);
    }
    bench::TempFolder folder;
    std::unique_ptr<Store> store;
    std::vector<ReiheId> reihen;
    std::vector<LieferungId> lieferungen;
};

/// Argument 1: as of which of the three Lieferungen.
void readAllReihen(benchmark::State& state) {
    Filled filled(shapeOf(state));
    LieferungRepository repo(*filled.store);
    const auto stand = filled.lieferungen[static_cast<std::size_t>(state.range(1)) - 1];
    std::int64_t n = 0;
    for ([[maybe_unused]] auto _ : state)
        for (const auto reihe : filled.reihen)
            n += static_cast<std::int64_t>(need(repo.werte(reihe, stand)).size());
    state.SetItemsProcessed(n);
}
BENCHMARK(readAllReihen)
    ->ArgNames({"bund", "lieferungen"})
    ->ArgsProduct({{0, 1}, {1, 3}})
    ->Unit(benchmark::kMillisecond);

void readOneReihe(benchmark::State& state) {
    Filled filled(shapeOf(state));
    LieferungRepository repo(*filled.store);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(need(repo.werte(filled.reihen[7], filled.lieferungen[0])));
}
BENCHMARK(readOneReihe)->ArgName("bund")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void readUmfaenge(benchmark::State& state) {
    Filled filled(shapeOf(state));
    for (std::int64_t n = 3; n > state.range(1); --n) {
        const auto id = filled.lieferungen[static_cast<std::size_t>(n) - 1];
        if (!LieferungRepository(*filled.store).setZurueckgezogen(id, true)) state.SkipWithError("withdraw");
    }
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(need(KennzahlRepository(*filled.store).umfaenge()));
}
BENCHMARK(readUmfaenge)
    ->ArgNames({"bund", "lieferungen"})
    ->ArgsProduct({{0, 1}, {1, 3}})
    ->Unit(benchmark::kMillisecond);

void openStore(benchmark::State& state) {
    Filled filled(shapeOf(state));
    filled.store.reset();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(need(Store::open(filled.folder / "a.isp")));
}
BENCHMARK(openStore)->ArgName("bund")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void createStore(benchmark::State& state) {
    const bench::TempFolder folder;
    int n = 0;
    for ([[maybe_unused]] auto _ : state)
        need(Store::create(folder / (std::to_string(n++) + ".isp")));
}
BENCHMARK(createStore)->Unit(benchmark::kMillisecond);

void saveRaeume(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        const bench::TempFolder folder;
        const auto store = need(Store::create(folder / "a.isp"));
        const bench::Stopwatch watch(state);
        benchmark::DoNotOptimize(prepare(*store, kBund));
        watch.stop();
    }
}
BENCHMARK(saveRaeume)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isp::store
