// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What grows with the figures of a store, from 10^5 to 10^7: 1100 Räume (a Land), ten years, and as many
// Reihen as it takes, delivered twenty at a time. What a planner does every day should cost the same at any
// size.
#include "bench/messspeicher.h"
#include "store/kennzahl_repository.h"
#include "temp_folder.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>

namespace isp::store {
namespace {

constexpr int kRaeume = 1100;
constexpr int kJahre = 10;
constexpr std::size_t kReihenJeLieferung = 20;

/// Made once per size and kept for all benchmarks of it.
struct Grown {
    explicit Grown(std::int64_t figuresWanted)
        : shape{kRaeume, static_cast<int>(figuresWanted / kRaeume / kJahre), kJahre},
          store(need(Store::create(folder / "a.isp"))),
          reihen(prepare(*store, shape)) {
        LieferungRepository lieferungen(*store);
        for (std::size_t i = 0; i < reihen.size(); i += kReihenJeLieferung) {
            const auto end = std::min(reihen.size(), i + kReihenJeLieferung);
            const std::vector<ReiheId> some(reihen.begin() + static_cast<std::ptrdiff_t>(i),
                                            reihen.begin() + static_cast<std::ptrdiff_t>(end));
            need(lieferungen.schreibe({}, figures(shape, some, 0)));
        }
    }
    [[nodiscard]] std::filesystem::path path() const { return folder / "a.isp"; }

    bench::TempFolder folder;
    Shape shape;
    std::unique_ptr<Store> store;
    std::vector<ReiheId> reihen;
};

Grown& grown(std::int64_t figuresWanted) {
    static std::map<std::int64_t, std::unique_ptr<Grown>> all;
    auto& one = all[figuresWanted];
    if (one == nullptr) one = std::make_unique<Grown>(figuresWanted);
    return *one;
}

/// Largest resident size of this process so far, MB; 0 where the system does not say.
double peakMb() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0) return std::stod(line.substr(6)) / 1024.0;
    return 0.0;
}

void sizes(benchmark::internal::Benchmark* b) {
    b->ArgName("figures")->Arg(100'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);
}

/// One more Lieferung of 220 000 figures, withdrawn by rolling back, so that the store stays as large as it
/// is.
void growDelivery(benchmark::State& state) {
    auto& g = grown(state.range(0));
    const std::vector<ReiheId> some(
        g.reihen.begin(),
        g.reihen.begin() + static_cast<std::ptrdiff_t>(std::min(g.reihen.size(), kReihenJeLieferung)));
    const auto werte = figures(g.shape, some, 1);
    for ([[maybe_unused]] auto _ : state) {
        const Transaktion undone(*g.store);
        need(LieferungRepository(*g.store).schreibe({}, werte));
    }
    state.counters["MB"] = static_cast<double>(std::filesystem::file_size(g.path())) / 1e6;
    state.counters["B/figure"] = static_cast<double>(std::filesystem::file_size(g.path())) /
                                 (1.0 * g.shape.raeume * g.shape.reihen * g.shape.perioden);
    state.counters["peakMB"] = peakMb();
}
BENCHMARK(growDelivery)->Apply(sizes);

/// One Reihe, all Räume and years: what the Atlas asks for.
void growReihe(benchmark::State& state) {
    auto& g = grown(state.range(0));
    LieferungRepository repo(*g.store);
    std::size_t next = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(need(repo.werte(g.reihen[next], std::nullopt)));
        next = (next + 7) % g.reihen.size();
    }
}
BENCHMARK(growReihe)->Apply(sizes);

/// What there is of each Kennzahl: catalogue and gaps.
void growUmfaenge(benchmark::State& state) {
    auto& g = grown(state.range(0));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(need(KennzahlRepository(*g.store).umfaenge()));
}
BENCHMARK(growUmfaenge)->Apply(sizes);

/// The file opened by a second reader.
void growOpen(benchmark::State& state) {
    auto& g = grown(state.range(0));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(need(Store::open(g.path(), OpenMode::kReadOnly)));
}
BENCHMARK(growOpen)->Apply(sizes);

/// A whole copy, as a backup makes it.
void growBackup(benchmark::State& state) {
    auto& g = grown(state.range(0));
    const bench::TempFolder folder;
    int n = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto target = folder / ("s" + std::to_string(n++) + ".isp");
        if (!g.store->backupTo(target)) return state.SkipWithError("no copy");
        state.PauseTiming();
        std::filesystem::remove(target);
        state.ResumeTiming();
    }
}
BENCHMARK(growBackup)->Apply(sizes);

}  // namespace
}  // namespace isp::store
