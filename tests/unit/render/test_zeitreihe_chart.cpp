// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/zeitreihe_chart.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QLineSeries>

namespace isp::render::test {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Verlauf example() {
    Verlauf v;
    v.einheit = QStringLiteral("%");
    const std::vector<std::vector<double>> values{{4, 5, 6, 5, 4}, {1, kNone, 3, 4, 2}, {8, 8, 8, 8, 8}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        Zeitreihe z{RaumId{static_cast<std::int64_t>(i) + 1}, QStringLiteral("Raum %1").arg(i), {}, i == 0};
        int year = 2015;
        for (const double value : values[i])
            z.punkte.push_back({Periode::jahr(year++), value, {}, false});
        v.reihen.push_back(std::move(z));
    }
    v.auswahl = {RaumId{3}};
    return v;
}

}  // namespace

class TestZeitreiheChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsOneSeriesPerPiece() {
        ZeitreiheChart chart(Theme::light());
        chart.resize(600, 300);
        chart.setVerlauf(example());
        // Kreis, Raum 2 once whole, Raum 1 without its single point.
        QCOMPARE(chart.series().size(), 3);
        QCOMPARE(static_cast<QLineSeries*>(chart.series().first())->count(), 3);
        chart.setVerlauf({});
        QVERIFY(chart.series().isEmpty());
    }

    void noSeriesGoesAcrossABreak() {
        ZeitreiheChart chart(Theme::light());
        chart.resize(600, 300);
        auto broken = example();
        for (auto& reihe : broken.reihen)
            reihe.punkte[2].bruch = true;
        broken.brueche = {{2016.9, QStringLiteral("Zensus 2011"), {}, {}}};
        chart.setVerlauf(broken);
        QCOMPARE(chart.series().size(), 5);  // two of the Kreis, two of Raum 2, one of Raum 1
        QImage image(600, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        paintVerlauf(painter, image.rect(), broken, Theme::light());
        QImage plain(600, 300, QImage::Format_RGB32);
        QPainter other(&plain);
        broken.brueche.clear();
        paintVerlauf(other, plain.rect(), broken, Theme::light());
        QVERIFY(image != plain);  // the mark is drawn
    }

    void namesHaveRoomBesideThePlot() {
        ZeitreiheChart chart(Theme::light());
        chart.resize(600, 300);
        chart.setVerlauf(example());
        QVERIFY(chart.plotArea().right() < 570.0);
        QVERIFY(chart.plotArea().width() > 300.0);
        const auto before = chart.plotArea();
        chart.setHover(RaumId{2});
        QCOMPARE(chart.plotArea(), before);  // hovering moves nothing
    }

    void pixelsFollowTheAxes() {
        ZeitreiheChart chart(Theme::light());
        chart.resize(600, 300);
        chart.setVerlauf(example());
        const auto low = chart.toPixel({Periode::jahr(2015).position(), 0.0});
        const auto high = chart.toPixel({Periode::jahr(2019).position(), 8.0});
        QVERIFY(low.x() < high.x() && low.y() > high.y());
        QVERIFY(std::abs(chart.plotArea().bottom() - low.y()) < 1.0);
        QVERIFY(std::abs(chart.plotArea().top() - high.y()) < 1.0);
    }

    void mouseFindsLineAndPeriode() {
        QGraphicsScene scene;
        auto* chart = new ZeitreiheChart(Theme::light());
        scene.addItem(chart);
        chart->resize(600, 300);
        chart->setVerlauf(example());
        QGraphicsView view(&scene);
        view.setFrameShape(QFrame::NoFrame);
        view.resize(600, 300);
        view.setSceneRect(0, 0, 600, 300);
        view.viewport()->setMouseTracking(true);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        RaumId hovered, clicked;
        std::optional<Periode> periode;
        connect(chart, &ZeitreiheChart::hovered, this, [&](RaumId r) { hovered = r; });
        connect(chart, &ZeitreiheChart::clicked, this, [&](RaumId r, Periode p) {
            clicked = r;
            periode = p;
        });
        const auto at = [&](int year, double value) {
            return view.mapFromScene(chart->toPixel({Periode::jahr(year).position(), value}));
        };
        QTest::mouseMove(view.viewport(), at(2017, 8.0));
        QTRY_COMPARE(hovered, RaumId{3});
        QTest::mouseMove(view.viewport(), at(2017, 7.0));
        QTRY_COMPARE(hovered, RaumId{});
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(2018, 4.0));
        QCOMPARE(clicked, RaumId{2});
        QVERIFY(periode == Periode::jahr(2018));
    }

    void paintsForExport() {
        for (const auto& theme : {Theme::light(), Theme::dark()}) {
            QImage image(500, 260, QImage::Format_RGB32);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            paintVerlauf(painter, QRectF(0, 0, 500, 260), example(), theme);
            painter.end();
            QCOMPARE(image.pixelColor(2, 257), theme.colors().surface);
            int dark = 0;
            for (int y = 0; y < 260; ++y)
                for (int x = 0; x < 500; ++x)
                    dark += image.pixelColor(x, y) == theme.colors().text ? 1 : 0;
            QVERIFY(dark > 100);  // the bold line of the Kreis
        }
    }
};

}  // namespace isp::render::test

QTEST_MAIN(isp::render::test::TestZeitreiheChart)
#include "test_zeitreihe_chart.moc"
