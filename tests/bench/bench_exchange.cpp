// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and understanding tables. The large one is the population by age and sex of all German Gemeinden:
// 14 500 rows × 54 columns, 783 000 cells.
#include "exchange/lesen.h"

#include <benchmark/benchmark.h>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

using isp::exchange::readRohdatei;
using isp::exchange::understand;

constexpr const char* kBund = "/regionaldatenbank/12411-02-03-5_00.csv";
constexpr const char* kMappe = "/inkar/A_Arbeitslosigkeit.xls";

/// Path of a real file; skips the benchmark where it is absent.
std::filesystem::path sharedFile(benchmark::State& state, const char* name) {
    const auto path = std::filesystem::path(std::string(ISP_SHARED_DATA) + name);
    if (!std::filesystem::exists(path)) state.SkipWithError("real file absent");
    return path;
}

void readOnly(benchmark::State& state, const char* name) {
    const auto path = sharedFile(state, name);
    for (auto _ : state) {
        auto roh = readRohdatei(path);
        if (!roh) state.SkipWithError("not read");
        benchmark::DoNotOptimize(roh);
    }
}

void readAndUnderstand(benchmark::State& state, const std::filesystem::path& path) {
    std::size_t cells = 0;
    for (auto _ : state) {
        const auto roh = readRohdatei(path);
        if (!roh) return state.SkipWithError("not read");
        auto tabelle = understand(*roh, {});
        if (!tabelle) return state.SkipWithError("not understood");
        cells += tabelle->zellen.size();
        benchmark::DoNotOptimize(tabelle);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(cells));
}

void BM_ExchangeReadBund(benchmark::State& state) {
    readOnly(state, kBund);
}
BENCHMARK(BM_ExchangeReadBund)->Unit(benchmark::kMillisecond);

void BM_ExchangeImportBund(benchmark::State& state) {
    readAndUnderstand(state, sharedFile(state, kBund));
}
BENCHMARK(BM_ExchangeImportBund)->Unit(benchmark::kMillisecond);

void BM_ExchangeImportXls(benchmark::State& state) {
    readAndUnderstand(state, sharedFile(state, kMappe));
}
BENCHMARK(BM_ExchangeImportXls)->Unit(benchmark::kMillisecond);

/// One figure per row: 783 000 rows of the layout lang.
void BM_ExchangeImportLang(benchmark::State& state) {
    const auto path = std::filesystem::temp_directory_path() / "isp_bench_lang.csv";
    {
        std::ofstream out(path);
        out << "schluessel;periode;kennzahl;wert;zeichen;altersgruppe\n";
        for (int ort = 0; ort < 14500; ++ort)
            for (int gruppe = 0; gruppe < 54; ++gruppe)
                out << "0" << 1000000 + ort << ";2015-12-31;BEV;" << ort * 7 % 1999 << ";;Gruppe " << gruppe
                    << "\n";
    }
    readAndUnderstand(state, path);
    std::filesystem::remove(path);
}
BENCHMARK(BM_ExchangeImportLang)->Unit(benchmark::kMillisecond);

}  // namespace
