// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geometrie.h"
#include "gdalkit/gdalkit.h"
#include "geo/geo.h"
#include "geo/simplify.h"
#include "support/synthetic_bund.h"

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <filesystem>

// Boundaries at the size of the Bund: 11 000 areas, 2.9 million vertices, all made up.
namespace isp::geo {
namespace {

const std::vector<isp::test::SynthetischesGebiet>& bund() {
    static const auto areas = isp::test::synthetischerBund();
    return areas;
}

std::vector<const MultiPolygon*> pointers(std::size_t most = SIZE_MAX) {
    std::vector<const MultiPolygon*> out;
    for (const auto& a : bund())
        if (out.size() < most) out.push_back(&a.geometrie);
    return out;
}

/// The country as a GeoPackage in the temporary directory, removed at exit.
const std::filesystem::path& bundFile() {
    static const auto path = [] {
        const auto file = std::filesystem::temp_directory_path() / "isp_bench_bund.gpkg";
        std::filesystem::remove(file);
        gdalkit::initialize();
        auto* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
        const gdalkit::DatasetPtr dataset(driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        OGRSpatialReference srs;
        srs.importFromEPSG(25832);
        auto* layer = dataset->CreateLayer("gemeinden", &srs, wkbMultiPolygon, nullptr);
        OGRFieldDefn ags("AGS", OFTString), gen("GEN", OFTString);
        layer->CreateField(&ags);
        layer->CreateField(&gen);
        bool good = layer->StartTransaction() == OGRERR_NONE;
        for (const auto& area : bund()) {
            const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
            feature->SetField("AGS", area.schluessel.c_str());
            feature->SetField("GEN", area.name.c_str());
            const auto wkb = toWkb(area.geometrie);
            OGRGeometry* geometry = nullptr;
            OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &geometry, wkb.size());
            feature->SetGeometryDirectly(geometry);
            good = good && layer->CreateFeature(feature.get()) == OGRERR_NONE;
        }
        if (!good || layer->CommitTransaction() != OGRERR_NONE) std::abort();
        return file;
    }();
    static const struct Remover {
        ~Remover() {
            std::error_code ignored;
            std::filesystem::remove(std::filesystem::temp_directory_path() / "isp_bench_bund.gpkg", ignored);
        }
    } remover;
    return path;
}

void readBund(benchmark::State& state, const char* targetCrs) {
    LadeOptionen options;
    options.zielCrs = targetCrs;
    for (auto _ : state) {
        const auto g = readGrenzen(bundFile(), options);
        if (!g || g->gebiete.size() != bund().size()) state.SkipWithError("not read");
        benchmark::DoNotOptimize(g);
    }
}
BENCHMARK_CAPTURE(readBund, same_crs, "EPSG:25832")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readBund, reprojected, "EPSG:31467")->Unit(benchmark::kMillisecond);

void simplifyBund(benchmark::State& state) {
    const auto areas = pointers();
    std::size_t left = 0;
    for (auto _ : state) {
        const auto thin = simplifyCoverage(areas, static_cast<double>(state.range(0)));
        left = 0;
        for (const auto& a : thin)
            left += vertexCount(a);
    }
    state.counters["vertices_left"] = static_cast<double>(left);
}
BENCHMARK(simplifyBund)->Arg(10)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void neighbours(benchmark::State& state) {
    const auto areas = pointers(static_cast<std::size_t>(state.range(0)));
    const auto art = state.range(1) == 0 ? Nachbarschaft::kQueen : Nachbarschaft::kRook;
    for (auto _ : state)
        benchmark::DoNotOptimize(nachbarn(areas, art));
}
BENCHMARK(neighbours)->ArgsProduct({{96, 1100, 11000}, {0, 1}})->Unit(benchmark::kMillisecond);

void dissolveGemeinden(benchmark::State& state) {
    const auto areas = pointers(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(dissolve(areas));
}
BENCHMARK(dissolveGemeinden)->Arg(10)->Arg(96)->Arg(1100)->Arg(11000)->Unit(benchmark::kMillisecond);

void labelPoints(benchmark::State& state) {
    const auto areas = pointers();
    for (auto _ : state)
        for (const auto* area : areas)
            benchmark::DoNotOptimize(labelPoint(*area));
}
BENCHMARK(labelPoints)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isp::geo
