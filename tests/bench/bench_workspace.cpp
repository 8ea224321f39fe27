// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way of a figure (design.md §5): a national table into the store beside the sqlite3 shell, 300
// Indikatoren over 96 Räume and 25 years, and the next year on the map.
#include "bench/messwerkbank.h"
#include "domain/schluessel.h"
#include "exchange/lesen.h"
#include "store/lieferung_repository.h"
#include "workspace/hinweissuche.h"
#include "workspace/kartensicht.h"
#include "workspace/werkbank.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace isp::workspace {
namespace {

std::filesystem::path nationalTable() {
    return std::filesystem::path(ISP_SHARED_DATA) / "regionaldatenbank/12411-02-03-5_00.csv";
}

ImportOptionen nationalOptions() {
    ImportOptionen optionen;
    optionen.kennzahl = "BEV";
    optionen.anlegen = true;
    return optionen;
}

/// Read, understand, find 14 493 places, create those that are new, check, and write one Lieferung.
void importNational(benchmark::State& state) {
    if (!std::filesystem::exists(nationalTable())) return state.SkipWithError("the real table is not here");
    const QTemporaryDir dir;
    for (auto _ : state) {
        state.PauseTiming();
        const auto w = fresh(dir, "import.isp", false);
        state.ResumeTiming();
        Importeur importeur(w->store(), w->bestand());
        const auto vorschau = importeur.vorschau(nationalTable(), nationalOptions());
        const auto lieferung = importeur.uebernehmen(*vorschau);
        state.counters["figures"] = static_cast<double>(lieferung->werte);
    }
}
BENCHMARK(importNational)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

/// The same table again where all its places are known: what a yearly delivery costs.
void importNationalAgain(benchmark::State& state) {
    if (!std::filesystem::exists(nationalTable())) return state.SkipWithError("the real table is not here");
    const QTemporaryDir dir;
    const auto w = fresh(dir, "again.isp", false);
    {
        Importeur importeur(w->store(), w->bestand());
        const auto first = importeur.uebernehmen(*importeur.vorschau(nationalTable(), nationalOptions()));
        if (!w->setZurueckgezogen(first->id, true)) return state.SkipWithError("could not withdraw");
    }
    for (auto _ : state) {
        Importeur importeur(w->store(), w->bestand());
        const auto lieferung = importeur.uebernehmen(*importeur.vorschau(nationalTable(), nationalOptions()));
        state.PauseTiming();
        if (!store::LieferungRepository(w->store()).setZurueckgezogen(lieferung->id, true))
            state.SkipWithError("could not withdraw");
        state.ResumeTiming();
    }
}
BENCHMARK(importNationalAgain)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime()
    ->Iterations(3);

/// The rows of the same table, one figure each, as the sqlite3 shell likes them.
bool writeLong(const std::filesystem::path& target) {
    const auto raw = exchange::readRohdatei(nationalTable());
    if (!raw) return false;
    const auto table = exchange::understand(*raw, {});
    if (!table) return false;
    std::ofstream out(target);
    const auto& z = table->zellen;
    for (std::size_t i = 0; i < z.size(); ++i) {
        out << normalizedSchluessel(table->orte[z.ort[i]].schluessel) << "," << z.periode[i];
        for (const auto& [merkmal, auspraegung] : table->reihen[z.reihe[i]].merkmale)
            out << "," << auspraegung;
        for (auto n = table->reihen[z.reihe[i]].merkmale.size(); n < 2; ++n)
            out << ",";
        out << "," << z.wert[i] << "\n";
    }
    return out.good();
}

/// What a planner's IT would do otherwise: `.import` into a keyed table. The measure for importNational.
void sqliteShellImport(benchmark::State& state) {
    const QTemporaryDir dir;
    const std::string rows = dir.filePath(QStringLiteral("rows.csv")).toStdString();
    const std::string db = dir.filePath(QStringLiteral("rows.db")).toStdString();
    if (std::system("command -v sqlite3 >/dev/null") != 0 || !std::filesystem::exists(nationalTable()) ||
        !writeLong(rows))
        return state.SkipWithError("the shell or the real table is not here");
    const std::string command =
        "sqlite3 '" + db +
        "' 'CREATE TABLE w(schluessel TEXT, periode INTEGER, a TEXT, b TEXT, wert REAL, "
        "PRIMARY KEY (schluessel, periode, a, b)) WITHOUT ROWID' '.mode csv' '.import " +
        rows + " w' 2>/dev/null";
    for (auto _ : state) {
        std::filesystem::remove(db);
        benchmark::DoNotOptimize(std::system(command.c_str()));
    }
}
BENCHMARK(sqliteShellImport)->Unit(benchmark::kMillisecond)->UseRealTime();

/// 300 Indikatoren × 96 Räume × 25 years: budget 300 ms.
void evaluate300(benchmark::State& state) {
    const QTemporaryDir dir;
    const auto w = messwerkbank(dir, 300);
    if (w == nullptr) return state.SkipWithError("no store");
    const auto level = w->bestand().ebene("gemeinde")->id;
    for (auto _ : state) {
        Auswertung auswertung(w->store(), w->bestand());
        double sum = 0;
        for (int i = 0; i < 300; ++i) {
            const auto block = auswertung.werte({"I" + std::to_string(i), level, {}, {}});
            sum += (*block)->zelle(0, 0).wert;
        }
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(evaluate300)->Unit(benchmark::kMillisecond);

/// The same scanned for early warnings on all levels: budget 1 s.
void scan300(benchmark::State& state) {
    const QTemporaryDir dir;
    const auto w = messwerkbank(dir, 300);
    if (w == nullptr) return state.SkipWithError("no store");
    for (auto _ : state) {
        const auto found = sucheHinweise(*w);
        if (!found) return state.SkipWithError("not scanned");
        state.counters["Hinweise"] = static_cast<double>(found->size());
    }
}
BENCHMARK(scan300)->Unit(benchmark::kMillisecond);

/// The next year of an Indikator: figures, classes, Kreis value and sources, everything but the painting.
void nextPeriode(benchmark::State& state) {
    const QTemporaryDir dir;
    const auto w = fresh(dir, "periode.isp", true);
    const auto level = w->bestand().ebene(state.range(0) == 0 ? "raum" : "gemeinde")->id;
    int year = 2001;
    for (auto _ : state) {
        const auto sicht = kartensicht(*w, {"ALO_QUOTE", level, {}, {}}, Periode::jahr(year), {});
        benchmark::DoNotOptimize(sicht->klassen.n);
        year = year == 2021 ? 2001 : year + 1;
    }
}
BENCHMARK(nextPeriode)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);

/// Opening a store with the demo figures and reading everything small.
void openDemo(benchmark::State& state) {
    const QTemporaryDir dir;
    { const auto w = fresh(dir, "open.isp", true); }
    const std::filesystem::path path = dir.filePath(QStringLiteral("open.isp")).toStdString();
    for (auto _ : state)
        benchmark::DoNotOptimize(Werkbank::oeffnen(path).has_value());
}
BENCHMARK(openDemo)->Unit(benchmark::kMillisecond);

/// A new store with the demo figures: what `--demo` does before the window opens.
void makeDemo(benchmark::State& state) {
    const QTemporaryDir dir;
    for (auto _ : state)
        benchmark::DoNotOptimize(fresh(dir, "demo.isp", true).get());
}
BENCHMARK(makeDemo)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isp::workspace
