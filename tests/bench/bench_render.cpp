// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Maps at 1920 × 1080. Budget: another Periode or Indikator on the map in under 8 ms (Kreis) and 50 ms
// (Bund). The areas are a jagged grid made here; neighbours share every vertex, as in official boundaries.
#include "render/kartenblatt.h"
#include "render/palette.h"

#include <QGuiApplication>
#include <QPainter>
#include <benchmark/benchmark.h>
#include <cmath>
#include <map>

namespace {

using namespace isp;
using namespace isp::render;

constexpr QSize kScreen{1920, 1080};

/// Fonts need it; made with the first map, so that other benchmarks run without.
void ensureApplication() {
    static int argc = 1;
    static char name[] = "bench";
    static char* argv[] = {name, nullptr};
    if (!QCoreApplication::instance()) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        static QGuiApplication app(argc, argv);
    }
}

/// Always the same value in −1…1 for a place.
double noise(int x, int y, int i) {
    auto h = static_cast<std::uint32_t>(x * 73'856'093) ^ static_cast<std::uint32_t>(y * 19'349'663) ^
             static_cast<std::uint32_t>(i * 83'492'791);
    h = (h ^ (h >> 13)) * 0x5bd1e995U;
    return static_cast<double>((h ^ (h >> 15)) & 0xffffU) / 32'767.5 - 1.0;
}

struct Grid {
    int columns, rows, perSide;
    double side;

    [[nodiscard]] Punkt corner(int x, int y) const {
        return {500'000.0 + (x + 0.3 * noise(x, y, 1)) * side,
                5'900'000.0 + (y + 0.3 * noise(x, y, 2)) * side};
    }
    /// From one corner to the next one in x or y; the last point is left out.
    [[nodiscard]] Ring border(int x, int y, bool upright) const {
        const auto a = corner(x, y), b = upright ? corner(x, y + 1) : corner(x + 1, y);
        Ring ring;
        for (int i = 0; i < perSide; ++i) {
            const double t = static_cast<double>(i) / perSide;
            const double off = i == 0 ? 0.0 : 0.04 * side * noise(x * 2 + upright, y, 7 + i);
            ring.push_back({std::lerp(a.x, b.x, t) + (upright ? off : 0.0),
                            std::lerp(a.y, b.y, t) + (upright ? 0.0 : off)});
        }
        return ring;
    }
    [[nodiscard]] Ring cell(int x, int y) const {
        Ring ring = border(x, y, false);
        const auto append = [&ring](Ring part) { ring.insert(ring.end(), part.begin(), part.end()); };
        append(border(x + 1, y, true));
        // Backwards: its own first corner belongs to the next side, so the far corner opens it.
        const auto backwards = [&](Ring part, Punkt from) {
            ring.push_back(from);
            ring.insert(ring.end(), part.rbegin(), std::prev(part.rend()));
        };
        backwards(border(x, y + 1, false), corner(x + 1, y + 1));
        backwards(border(x, y, true), corner(x, y + 1));
        ring.push_back(ring.front());
        return ring;
    }
};

constexpr Grid kKreis{12, 8, 8, 4'500.0};
constexpr Grid kLand{36, 31, 12, 4'000.0};
constexpr Grid kBund{100, 110, 66, 6'400.0};

std::shared_ptr<const Kartengeometrie> geometryOf(const Grid& grid) {
    static std::map<int, std::shared_ptr<const Kartengeometrie>> made;
    auto& result = made[grid.columns];
    if (result) return result;
    Kartenquelle quelle;
    quelle.feineLinien = grid.columns > kKreis.columns;
    for (int y = 0; y < grid.rows; ++y)
        for (int x = 0; x < grid.columns; ++x) {
            const auto id = static_cast<std::int64_t>(quelle.gebiete.size() + 1);
            quelle.gebiete.push_back({RaumId{id},
                                      QStringLiteral("Gemeinde %1").arg(id),
                                      {},
                                      {Polygon{grid.cell(x, y), {}}},
                                      std::nullopt});
        }
    return result = Kartengeometrie::make(std::move(quelle));
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

Kartenmaler painterFor(const Grid& grid) {
    Kartenmaler maler(Theme::light());
    maler.setGeometrie(geometryOf(grid));
    maler.setSize(kScreen);
    return maler;
}

void paint(Kartenmaler& maler, QImage& screen) {
    QPainter painter(&screen);
    maler.paint(painter);
}

/// Another Periode on a map that is on the screen.
void recolour(benchmark::State& state, const Grid& grid) {
    ensureApplication();
    auto maler = painterFor(grid);
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
void move(benchmark::State& state, const Grid& grid) {
    ensureApplication();
    auto maler = painterFor(grid);
    maler.setThema(themeFor(maler.geometrie(), 1));
    QImage screen(kScreen, QImage::Format_RGB32);
    paint(maler, screen);
    for (auto _ : state) {
        maler.setAnsicht(maler.ansicht().panned({3.0, 1.0}));
        paint(maler, screen);
    }
}

void hover(benchmark::State& state, const Grid& grid) {
    ensureApplication();
    auto maler = painterFor(grid);
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
void prepare(benchmark::State& state, const Grid& grid) {
    ensureApplication();
    Kartenquelle quelle;
    for (int y = 0; y < grid.rows; ++y)
        for (int x = 0; x < grid.columns; ++x)
            quelle.gebiete.push_back({RaumId{}, {}, {}, {Polygon{grid.cell(x, y), {}}}, std::nullopt});
    for (auto _ : state) {
        auto copy = quelle;
        benchmark::DoNotOptimize(Kartengeometrie::make(std::move(copy)));
    }
}

void sheet(benchmark::State& state, const Grid& grid) {
    ensureApplication();
    Blattinhalt inhalt;
    inhalt.geometrie = geometryOf(grid);
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
BENCHMARK_CAPTURE(prepare, Kreis, kKreis)->Name("render/prepare/Kreis")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(prepare, Bund, kBund)->Name("render/prepare/Bund")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sheet, Kreis, kKreis)->Name("render/sheet/Kreis")->Unit(benchmark::kMillisecond);

}  // namespace
