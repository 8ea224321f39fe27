// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/flaechenraster.h"
#include "unit/render/beispiel.h"

#include <cmath>

namespace isp::render::test {

namespace {

using Farbe = Flaechenraster::Farbe;

constexpr QRgb kGround = 0xff101010, kRed = 0xffff0000, kBlue = 0xff0000ff;

/// The areas in pixels of the picture, y down as drawn.
Detailstufe stufeOf(const std::vector<MultiPolygon>& areas) {
    std::vector<const MultiPolygon*> pointers;
    for (const auto& a : areas)
        pointers.push_back(&a);
    return Umrisse(pointers, {0.0, 0.0}).original();
}

QImage paint(const Flaechenraster& raster, std::span<const Farbe> colors) {
    QImage image(raster.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    raster.paint(image, kGround, colors);
    return image;
}

MultiPolygon rect(double x, double y, double w, double h) {
    return {Polygon{{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}, {x, y}}, {}}};
}

}  // namespace

class TestFlaechenraster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsExactPixels() {
        const auto stufe = stufeOf({rect(2, 1, 3, 2), rect(5, 1, 2, 2)});
        const auto raster = Flaechenraster::make(stufe, {}, {10, 5});
        const std::array colors{Farbe{kRed, nullptr}, Farbe{kBlue, nullptr}};
        const auto image = paint(raster, colors);
        for (int y = 0; y < 5; ++y)
            for (int x = 0; x < 10; ++x) {
                const bool row = y == 1 || y == 2;
                const QRgb expected = row && x >= 2 && x < 5   ? kRed
                                      : row && x >= 5 && x < 7 ? kBlue
                                                               : kGround;
                QCOMPARE(image.pixel(x, y), expected);
                QCOMPARE(raster.gebietBei(x, y).has_value(), expected != kGround);
            }
        QCOMPARE(*raster.gebietBei(4, 2), std::size_t{0});
        QCOMPARE(*raster.gebietBei(5, 1), std::size_t{1});
        QVERIFY(!raster.gebietBei(-1, 1) && !raster.gebietBei(10, 1) && !raster.gebietBei(3, 5));
    }

    void edgesAreMixedBySharedCoverage() {
        // The border at x = 2.25: a quarter of pixel 2 is red, the rest blue; no ground in between.
        const auto raster =
            Flaechenraster::make(stufeOf({rect(0, 0, 2.25, 4), rect(2.25, 0, 4, 4)}), {}, {6, 4});
        const std::array colors{Farbe{kRed, nullptr}, Farbe{kBlue, nullptr}};
        const QColor pixel = paint(raster, colors).pixelColor(2, 1);
        QVERIFY(std::abs(pixel.red() - 64) <= 2);
        QVERIFY(std::abs(pixel.blue() - 191) <= 2);
        QCOMPARE(pixel.green(), 0);
        QCOMPARE(*raster.gebietBei(2, 1), std::size_t{1});
    }

    void slantedNeighboursLeaveNoGap() {
        const MultiPolygon left{Polygon{{{0, 0}, {37.3, 0}, {3.1, 60}, {0, 60}, {0, 0}}, {}}};
        const MultiPolygon right{Polygon{{{37.3, 0}, {60, 0}, {60, 60}, {3.1, 60}, {37.3, 0}}, {}}};
        const auto raster = Flaechenraster::make(stufeOf({left, right}), {}, {60, 60});
        const std::array colors{Farbe{kRed, nullptr}, Farbe{kRed, nullptr}};
        const auto image = paint(raster, colors);
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 60; ++x)
                QCOMPARE(image.pixel(x, y), kRed);
    }

    void holesStayOpen() {
        MultiPolygon ring = rect(0, 0, 10, 10);
        ring.front().loecher.push_back(rect(3, 3, 4, 4).front().aussen);
        const auto raster = Flaechenraster::make(stufeOf({ring}), {}, {10, 10});
        QVERIFY(raster.gebietBei(1, 5) && !raster.gebietBei(5, 5) && raster.gebietBei(8, 5));
    }

    void overlapsAreNoHoles() {
        // A town lying on top of an Amt that was delivered without a hole for it.
        const auto raster = Flaechenraster::make(stufeOf({rect(0, 0, 10, 4), rect(4, 0, 2, 4)}), {}, {10, 4});
        QCOMPARE(*raster.gebietBei(2, 1), std::size_t{0});
        QCOMPARE(*raster.gebietBei(5, 1), std::size_t{1});
        QCOMPARE(*raster.gebietBei(8, 1), std::size_t{0});
    }

    void tilesRepeatFromTheCorner() {
        QImage tile(2, 2, QImage::Format_RGB32);
        tile.fill(kRed);
        tile.setPixel(1, 0, kBlue);
        const auto raster = Flaechenraster::make(stufeOf({rect(1, 1, 6, 4)}), {}, {8, 6});
        const std::array colors{Farbe{0, &tile}};
        const auto image = paint(raster, colors);
        QCOMPARE(image.pixel(3, 2), kBlue);
        QCOMPARE(image.pixel(4, 2), kRed);
        QCOMPARE(image.pixel(3, 3), kRed);
    }

    void areasReachingFarBeyondThePictureAreCut() {
        const auto raster = Flaechenraster::make(stufeOf({rect(-1e6, -1e6, 2e6, 2e6)}), {}, {20, 10});
        for (const auto& [x, y] : {std::pair(0, 0), std::pair(19, 9)})
            QVERIFY(raster.gebietBei(x, y));
        QVERIFY(!Flaechenraster::make(stufeOf({rect(100, 100, 5, 5)}), {}, {20, 10}).gebietBei(3, 3));
        QVERIFY(!Flaechenraster::make(Detailstufe{}, {}, {0, 0}).gebietBei(0, 0));
    }
};

static const Registered<TestFlaechenraster> kRegistered;

}  // namespace isp::render::test

#include "test_flaechenraster.moc"
