// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Maps at 1920 × 1080. Budget: another Periode or Indikator on the map in under 8 ms (Kreis) and 50 ms
// (Bund). The areas are a jagged grid made here; neighbours share every vertex, as in official boundaries.
#include "render/kartenblatt.h"
#include "render/palette.h"
#include "support/anwendung.h"
#include "support/synthetic_bund.h"

#include <QGuiApplication>
#include <QPainter>
#include <benchmark/benchmark.h>
#include <map>

namespace {

using namespace isp;
using namespace isp::render;

constexpr QSize kScreen{1920, 1080};

/// Always the same value in −1…1 for a place.
double noise(int x, int y, int i) {
    auto h = static_cast<std::uint32_t>(x * 73'856'093) ^ static_cast<std::uint32_t>(y * 19'349'663) ^
             static_cast<std::uint32_t>(i * 83'492'791);
    h = (h ^ (h >> 13)) * 0x5bd1e995U;
    return static_cast<double>((h ^ (h >> 15)) & 0xffffU) / 32'767.5 - 1.0;
}

using isp::test::BundParameter;

constexpr BundParameter kKreis{8, 12, 6, 4'500.0, 4'500.0};
constexpr BundParameter kLand{31, 36, 10, 4'000.0, 4'000.0};
constexpr BundParameter kBund{};

Kartenquelle sourceOf(const BundParameter& parameter) {
    Kartenquelle quelle;
    quelle.feineLinien = parameter.spalten > kKreis.spalten;
    std::int64_t id = 0;
    for (auto& g : isp::test::synthetischerBund(parameter))
        quelle.gebiete.push_back(
            {RaumId{++id}, QString::fromStdString(g.name), {}, std::move(g.geometrie), std::nullopt});
    return quelle;
}

std::shared_ptr<const Kartengeometrie> geometryOf(const BundParameter& parameter) {
    static std::map<int, std::shared_ptr<const Kartengeometrie>> made;
    auto& result = made[parameter.spalten];
    if (!result) result = Kartengeometrie::make(sourceOf(parameter));
    return result;
}

Kartenthema themeFor(const Kartengeometrie& geometrie, int year) {
    Kartenthema thema;
    thema.titel = QStringLiteral("Arbeitslosenquote");
    thema.einheit = QStringLiteral("%");
    thema.raumebene = QStringLiteral("Gemeinden");
    const auto colors = classColors(palettes().front(), 5);
    for (std::size_t k = 0; k < colors.size(); ++k)
        thema.klassen.push_back({double(k), double(k + 1), 0, colors[k]});
    for (std::size_t i = 0; i < geometrie.anzahl(); ++i) {
        const double value = (noise(static_cast<int>(i), year, 3) + 1.0) * 2.5;
        Gebietswert wert{
            Gebietsart::kKlasse, std::min(static_cast<std::size_t>(value), colors.size() - 1), value, {}};
        // Two of a hundred are no number: patterns are slower than colours.
        if (i % 50 == 7) wert = {Gebietsart::kFehlt, 0, value, {}};
        if (i % 50 == 9) wert = {Gebietsart::kNull, 0, 0.0, {}};
        thema.gebiete.push_back(wert);
    }
    return thema;
}

Kartenmaler painterFor(const BundParameter& parameter) {
    Kartenmaler maler(Theme::light());
    maler.setGeometrie(geometryOf(parameter));
    maler.setSize(kScreen);
    return maler;
}

void paint(Kartenmaler& maler, QImage& screen) {
    QPainter painter(&screen);
    maler.paint(painter);
}

/// Another Periode on a map that is on the screen.
void recolour(benchmark::State& state, const BundParameter& parameter) {
    test::ensureApplication<QGuiApplication>();
    auto maler = painterFor(parameter);
    const std::array themes{themeFor(maler.geometrie(), 1), themeFor(maler.geometrie(), 2)};
    QImage screen(kScreen, QImage::Format_RGB32);
    maler.setThema(themes[0]);
    paint(maler, screen);
    std::size_t i = 0;
    for (auto _ : state) {
        maler.setThema(themes[++i % 2]);
        paint(maler, screen);
    }
}

/// The map moved or enlarged: a new raster, lines and labels.
void move(benchmark::State& state, const BundParameter& parameter) {
    test::ensureApplication<QGuiApplication>();
    auto maler = painterFor(parameter);
    maler.setThema(themeFor(maler.geometrie(), 1));
    QImage screen(kScreen, QImage::Format_RGB32);
    paint(maler, screen);
    for (auto _ : state) {
        maler.setAnsicht(maler.ansicht().panned({3.0, 1.0}));
        paint(maler, screen);
    }
}

/// What is left to the window's thread of a move when the raster is made in another one.
void takeOver(benchmark::State& state, const BundParameter& parameter) {
    test::ensureApplication<QGuiApplication>();
    auto maler = painterFor(parameter);
    maler.setThema(themeFor(maler.geometrie(), 1));
    QImage screen(kScreen, QImage::Format_RGB32);
    paint(maler, screen);
    for (auto _ : state) {
        state.PauseTiming();
        maler.setAnsicht(maler.ansicht().panned({3.0, 1.0}));
        auto raster = isp::render::Kartenraster::make(maler.auftrag(1.0));
        state.ResumeTiming();
        maler.uebernimm(std::move(*raster));
        paint(maler, screen);
    }
}

void hover(benchmark::State& state, const BundParameter& parameter) {
    test::ensureApplication<QGuiApplication>();
    auto maler = painterFor(parameter);
    maler.setThema(themeFor(maler.geometrie(), 1));
    QImage screen(kScreen, QImage::Format_RGB32);
    paint(maler, screen);
    std::int64_t id = 0;
    for (auto _ : state) {
        maler.setHover(RaumId{++id % 90 + 1});
        benchmark::DoNotOptimize(maler.gebietBei({double(id % 1000), 500.0}));
        paint(maler, screen);
    }
}

/// From polygons to something that can be drawn, once per Raumebene.
void prepare(benchmark::State& state, const BundParameter& parameter) {
    test::ensureApplication<QGuiApplication>();
    const auto quelle = sourceOf(parameter);
    for (auto _ : state) {
        auto copy = quelle;
        benchmark::DoNotOptimize(Kartengeometrie::make(std::move(copy)));
    }
}

void sheet(benchmark::State& state, const BundParameter& parameter) {
    test::ensureApplication<QGuiApplication>();
    Blattinhalt inhalt;
    inhalt.geometrie = geometryOf(parameter);
    inhalt.thema = themeFor(*inhalt.geometrie, 1);
    const Kartenblatt blatt(inhalt);
    for (auto _ : state)
        benchmark::DoNotOptimize(blatt.toImage({kScreen, Bildformat::Papier::kKeins, 0.0}));
}

BENCHMARK_CAPTURE(recolour, Kreis, kKreis)->Name("render/recolour/Kreis")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(recolour, Land, kLand)->Name("render/recolour/Land")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(recolour, Bund, kBund)->Name("render/recolour/Bund")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hover, Kreis, kKreis)->Name("render/hover/Kreis")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hover, Bund, kBund)->Name("render/hover/Bund")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(move, Kreis, kKreis)->Name("render/move/Kreis")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(move, Land, kLand)->Name("render/move/Land")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(move, Bund, kBund)->Name("render/move/Bund")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(takeOver, Bund, kBund)->Name("render/take-over/Bund")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(prepare, Kreis, kKreis)->Name("render/prepare/Kreis")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(prepare, Bund, kBund)->Name("render/prepare/Bund")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sheet, Kreis, kKreis)->Name("render/sheet/Kreis")->Unit(benchmark::kMillisecond);

}  // namespace
