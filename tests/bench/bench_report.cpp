// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Sozialatlas of 60 Indikatoren as PDF, with all its chapters (design.md §5: 8 s), internal and public.
#include "bench/messwerkbank.h"
#include "report/bericht.h"
#include "support/anwendung.h"

#include <QGuiApplication>
#include <benchmark/benchmark.h>

namespace isp::report {
namespace {

void sozialatlas60(benchmark::State& state) {
    test::ensureApplication<QGuiApplication>();
    const QTemporaryDir dir;
    std::filesystem::path path;
    {
        const auto w = workspace::messwerkbank(dir, 60);
        if (w == nullptr) return state.SkipWithError("no store");
        path = w->pfad();
    }
    Berichtswunsch wish;
    wish.oeffentlich = state.range(0) == 1;
    for (auto _ : state) {
        const auto made = berichtAuftrag(path, wish, dir.filePath(QStringLiteral("atlas.pdf")), {});
        if (!made) return state.SkipWithError("not made");
        state.counters["figures"] = static_cast<double>(made->zahlen.size());
    }
}
BENCHMARK(sozialatlas60)->ArgName("public")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace isp::report
