// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenansicht.h"
#include "render/kartengeometrie.h"
#include "unit/render/beispiel.h"

#include <cmath>
#include <set>

namespace isp::render::test {

namespace {

/// Two neighbours with a jagged border of `points` vertices between them.
Kartenquelle jaggedNeighbours(int points) {
    Ring border;
    for (int i = 0; i <= points; ++i) {
        const double y = 10'000.0 * i / points;
        border.push_back({5000.0 + 300.0 * std::sin(i * 0.01) + 2.0 * std::sin(i * 1.3), y});
    }
    Ring west = border, east(border.rbegin(), border.rend());
    west.insert(west.end(), {{0.0, 10'000.0}, {0.0, 0.0}, border.front()});
    east.insert(east.end(), {{10'000.0, 0.0}, {10'000.0, 10'000.0}, border.back()});
    Kartenquelle quelle;
    quelle.gebiete.push_back({RaumId{1}, QStringLiteral("W"), {}, {Polygon{west, {}}}, std::nullopt});
    quelle.gebiete.push_back({RaumId{2}, QStringLiteral("O"), {}, {Polygon{east, {}}}, std::nullopt});
    return quelle;
}

double doubledArea(std::span<const Detailstufe::P> ring) {
    double sum = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto &a = ring[i], &b = ring[(i + 1) % ring.size()];
        sum += double{a.x} * double{b.y} - double{b.x} * double{a.y};
    }
    return std::abs(sum);
}

}  // namespace

class TestKartengeometrie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAreasAndFrame() {
        auto quelle = gitter(3, 2);
        quelle.ausserhalb.push_back(
            {RaumId{}, QStringLiteral("Forst"), {}, quadrat(503'000.0, 6'000'000.0, 500.0), {}});
        const auto g = Kartengeometrie::make(std::move(quelle));
        QCOMPARE(g->anzahl(), std::size_t{6});
        QCOMPARE(g->anzahlAusserhalb(), std::size_t{1});
        QCOMPARE(g->rahmen().width(), 3500.0);
        QCOMPARE(g->rahmen().height(), 2000.0);
        QCOMPARE(*g->indexOf(RaumId{4}), std::size_t{3});
        QVERIFY(!g->indexOf(RaumId{99}) && !g->indexOf(RaumId{}));
        QCOMPARE(g->info(2).flaeche, 1e6);
        QCOMPARE(g->info(6).kurzname, QStringLiteral("Forst"));
    }

    void labelPointLiesInside() {
        // A U: the middle of its frame is outside.
        Kartenquelle quelle;
        Ring u{{0, 0},     {900, 0},   {900, 900}, {700, 900}, {700, 100},
               {100, 100}, {100, 900}, {0, 900},   {0, 0}};
        const MultiPolygon m{Polygon{u, {}}};
        quelle.gebiete.push_back({RaumId{1}, QStringLiteral("U"), {}, m, std::nullopt});
        const auto g = Kartengeometrie::make(std::move(quelle));
        const auto p = g->info(0).labelpunkt;
        QVERIFY(contains(m, {p.x + g->ursprung().x, p.y + g->ursprung().y}));
    }

    void coarserStepsKeepTheSharedBorder() {
        const auto g = Kartengeometrie::make(jaggedNeighbours(30'000));
        QVERIFY(g->gebiete().stufenzahl() > 3);
        std::size_t before = g->gebiete().original().punkte.size();
        for (const double mpp : {1.0, 5.0, 20.0, 100.0}) {
            const auto& stufe = g->gebiete().stufe(mpp);
            QVERIFY(stufe.raster <= mpp * 0.5);
            QVERIFY(stufe.punkte.size() <= before);
            before = stufe.punkte.size();
            // Without gap or overlap the two areas are the square together.
            const double together = doubledArea(stufe.ring(0)) + doubledArea(stufe.ring(1));
            QVERIFY2(std::abs(together / 2.0 - 1e8) < 40'000.0 * (stufe.raster + 0.01),
                     qPrintable(QString::number(together)));
            std::set<std::pair<float, float>> west, east;
            for (const auto& p : stufe.ring(0))
                if (p.x > -4000.0F) west.emplace(p.x, p.y);
            for (const auto& p : stufe.ring(1))
                if (p.x < 4000.0F) east.emplace(p.x, p.y);
            QVERIFY(west == east);
        }
        QVERIFY(before < 4000);  // of 60 000
    }

    void degenerateGeometryIsHarmless() {
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInf = std::numeric_limits<double>::infinity();
        Kartenquelle quelle;
        const auto add = [&](MultiPolygon m) {
            quelle.gebiete.push_back({RaumId{1}, QStringLiteral("X"), {}, std::move(m), std::nullopt});
        };
        add({});
        add({Polygon{}});
        add({Polygon{{{1, 1}}, {}}});
        add({Polygon{{{1, 1}, {2, 2}, {1, 1}}, {}}});
        add({Polygon{{{kNaN, 1}, {2, kInf}, {3, 3}, {kNaN, 1}}, {}}});
        add({Polygon{{{0, 0}, {1, 0}, {0, 0}, {0, 1}, {0, 0}}, {{{5, 5}}}}});
        const auto g = Kartengeometrie::make(std::move(quelle));
        QCOMPARE(g->anzahl(), std::size_t{6});
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY(g->gebiete().rahmen(i).empty());
        QVERIFY(Kartengeometrie::make({})->rahmen().empty());
    }

    void viewMapsThereAndBack() {
        const QSizeF size(800, 600);
        const auto view = Kartenansicht::fit({-5000, -2000, 5000, 2000}, size, 20.0);
        QCOMPARE(view.pixelProMeter(), 760.0 / 10'000.0);
        QCOMPARE(view.toPixel({0, 0}, size), QPointF(400, 300));
        QVERIFY(view.toPixel({0, 1000}, size).y() < 300.0);  // north is up
        const auto there = view.toWelt({123, 456}, size);
        const auto back = view.toPixel(there, size);
        QVERIFY(std::abs(back.x() - 123) < 1e-9 && std::abs(back.y() - 456) < 1e-9);
        QCOMPARE(view.transform(size).map(QPointF(there.x, there.y)), back);
    }

    void zoomKeepsThePointUnderTheMouse() {
        const QSizeF size(800, 600);
        const auto view = Kartenansicht::fit({-5000, -2000, 5000, 2000}, size, 0.0);
        const QPointF mouse(100, 50);
        const auto fixed = view.toWelt(mouse, size);
        const auto zoomed = view.zoomed(3.0, mouse, size).toPixel(fixed, size);
        QVERIFY(std::abs(zoomed.x() - 100) < 1e-6 && std::abs(zoomed.y() - 50) < 1e-6);
        QCOMPARE(view.panned({10, -5}).toPixel(fixed, size), QPointF(110, 45));
        QVERIFY(view.zoomed(1e30, mouse, size).pixelProMeter() <= 10.0);
        QVERIFY(view.zoomed(0.0, mouse, size).pixelProMeter() > 0.0);
    }
};

static const Registered<TestKartengeometrie> kRegistered;

}  // namespace isp::render::test

#include "test_kartengeometrie.moc"
