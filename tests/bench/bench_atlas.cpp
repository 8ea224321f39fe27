// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Atlas on the demo store, from the key press to the painted map: figures, classes, texts, colours,
// paint. Budget: another Periode or Indikator on the map in under 8 ms (Kreis).
#include "gui/panels/atlas_panel.h"
#include "gui/panels/atlas_sicht.h"
#include "gui/widgets/karten_widget.h"
#include "support/anwendung.h"
#include "workspace/werkbank.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <memory>

namespace {

using namespace isp;

/// Widgets need more than the QGuiApplication other benchmarks are content with.
bool ensureWidgets() {
    test::ensureApplication<QApplication>();
    return qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr;
}

class BenchUmgebung : public gui::Umgebung {
public:
    explicit BenchUmgebung(const QString& path) {
        auto made = workspace::Werkbank::anlegen(path.toStdString(), {false, true, "EPSG:25832"});
        if (made) m_werkbank = std::move(made).value();
    }
    [[nodiscard]] workspace::Werkbank* werkbank() const override { return m_werkbank.get(); }
    [[nodiscard]] workspace::Auswahl& auswahl() const override { return m_auswahl; }
    void zeigeFehler(const Error&) override {}
    void zeigeErfolg(const QString&, bool) override {}
    void oeffneBereich(const QString&) override {}
    [[nodiscard]] bool dunkel() const override { return false; }

private:
    mutable workspace::Auswahl m_auswahl;
    std::unique_ptr<workspace::Werkbank> m_werkbank;
};

struct Aufbau {
    QTemporaryDir dir;
    BenchUmgebung umgebung{dir.filePath(QStringLiteral("bench.isp"))};
    gui::AtlasPanel panel{umgebung};
    QImage bild;

    Aufbau() {
        panel.resize(1366, 768);
        panel.storeChanged();
        panel.show();
        QCoreApplication::processEvents();
        bild = QImage(panel.karte().size(), QImage::Format_RGB32);
    }
    void paint() { panel.karte().render(&bild); }
};

void atlasPeriode(benchmark::State& state, const char* level) {
    if (!ensureWidgets())
        return state.SkipWithError("needs a QApplication of its own: --benchmark_filter=atlas");
    Aufbau a;
    if (a.umgebung.werkbank() == nullptr) return state.SkipWithError("no demo store");
    a.umgebung.auswahl().setEbene(a.umgebung.werkbank()->bestand().ebene(level)->id);
    a.paint();
    int step = -1;
    for (auto _ : state) {
        if (!a.panel.sicht().stepPeriode(step)) {
            step = -step;
            a.panel.sicht().stepPeriode(step);
        }
        a.paint();
    }
    state.SetLabel("8 ms budget");
}
BENCHMARK_CAPTURE(atlasPeriode, raeume, "raum")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(atlasPeriode, gemeinden, "gemeinde")->Unit(benchmark::kMillisecond);

void atlasIndikator(benchmark::State& state) {
    if (!ensureWidgets())
        return state.SkipWithError("needs a QApplication of its own: --benchmark_filter=atlas");
    Aufbau a;
    if (a.umgebung.werkbank() == nullptr) return state.SkipWithError("no demo store");
    a.paint();
    const char* const codes[] = {"ALO_QUOTE", "BEV_DICHTE", "FRAUENANTEIL", "GESAMTQUOTIENT"};
    std::size_t next = 0;
    for (auto _ : state) {
        a.umgebung.auswahl().setCode(codes[++next % std::size(codes)]);
        a.paint();
    }
    state.SetLabel("8 ms budget");
}
BENCHMARK(atlasIndikator)->Unit(benchmark::kMillisecond);

}  // namespace
