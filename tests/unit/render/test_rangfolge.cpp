// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/rangblatt.h"
#include "unit/render/beispiel.h"

#include <cmath>

namespace isp::render::test {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Rangzeile row(std::int64_t id, const char* name, double value) {
    const bool has = std::isfinite(value);
    return {RaumId{id},
            QString::fromUtf8(name),
            value,
            has ? QString::number(value) : QStringLiteral("."),
            has ? Fuellung{Gebietsart::kKlasse, QColor(0x3182BD)} : Fuellung{Gebietsart::kGeheim, {}},
            0};
}

Rangfolge many(int n) {
    Rangfolge r;
    for (int i = 0; i < n; ++i)
        r.zeilen.push_back(row(i + 1, "Gemeinde", 100.0 - i));
    r.ordne();
    return r;
}

QString asText(const Rangfolge& r) {
    QStringList lines;
    for (const auto& z : r.zeilen)
        lines << QStringLiteral("%1 %2 %3").arg(z.rang).arg(z.name, z.text);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

class TestRangfolge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersByValueThenGermanName() {
        Rangfolge r;
        r.zeilen = {row(1, "Zarpen", kNone),   row(2, "Bark", 3.5),    row(3, "Ährenfeld", 5),
                    row(4, "Bornhöved", 7.25), row(5, "Ahrensbök", 5), row(6, "Ax", kNone),
                    row(7, "Leezen", -1)};
        r.ordne();
        QCOMPARE(asText(r),
                 QStringLiteral("1 Bornhöved 7.25\n2 Ährenfeld 5\n2 Ahrensbök 5\n4 Bark 3.5\n5 Leezen -1\n"
                                "0 Ax .\n0 Zarpen ."));
        r.ordne(false);
        QCOMPARE(r.zeilen.front().name, QStringLiteral("Leezen"));
        QCOMPARE(r.zeilen.back().name, QStringLiteral("Zarpen"));
    }

    void barsStartAtZeroAndKeepTheirProportions() {
        Rangfolge r;
        r.zeilen = {row(1, "A", 8), row(2, "B", 4), row(3, "C", kNone), row(4, "D", -2)};
        r.ordne();
        Rangfolgemaler maler(Theme::light());
        maler.setRangfolge(r);
        maler.setSize({400, 300});
        const auto a = maler.barRect(0), b = maler.barRect(1), d = maler.barRect(2);
        QVERIFY(std::abs(a.width() - 2.0 * b.width()) < 0.01);
        QVERIFY(std::abs(a.width() - 4.0 * d.width()) < 0.01);
        QVERIFY(std::abs(a.left() - d.right()) < 0.01);
        QVERIFY(!maler.barRect(3).isValid());
    }

    void paintsOnlyWhatIsVisible() {
        Rangfolgemaler maler(Theme::light());
        maler.setRangfolge(many(11'000));
        maler.setSize({300, 200});
        QCOMPARE(maler.visibleRows().first, std::size_t{0});
        QVERIFY(maler.visibleRows().second < 12);
        maler.setScroll(1e9);
        QCOMPARE(maler.visibleRows().second, std::size_t{11'000});
        QVERIFY(maler.visibleRows().first > 10'985);
        QVERIFY(std::abs(maler.rowRect(10'999).bottom() - 200.0) < 0.01);
        maler.setScroll(-5);
        QCOMPARE(maler.scroll(), 0.0);
    }

    void hitTestFollowsScrolling() {
        Rangfolgemaler maler(Theme::light());
        maler.setRangfolge(many(100));
        maler.setSize({300, 200});
        QVERIFY(!maler.zeileBei({10, 2}));
        QCOMPARE(*maler.zeileBei({10, maler.headHeight() + 1}), std::size_t{0});
        maler.setScroll(maler.rowHeight() * 10);
        QCOMPARE(*maler.zeileBei({10, maler.headHeight() + 1}), std::size_t{10});
        maler.setRangfolge(many(2));
        QVERIFY(!maler.zeileBei({10, 190}));
    }

    void paintsBarAndReferenceLine() {
        auto r = many(3);
        r.vergleichswert = 50.0;
        r.vergleichstext = QStringLiteral("Kreis 50");
        Rangfolgemaler maler(Theme::light());
        maler.setRangfolge(r);
        maler.setSize({400, 200});
        maler.setAuswahl({RaumId{2}});
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        maler.paint(painter);
        painter.end();
        const auto bar = maler.barRect(0);
        QCOMPARE(image.pixelColor((bar.topLeft() + QPointF(8, 5)).toPoint()), QColor(0x3182BD));
        const QPointF middle(bar.left() + bar.width() / 2.0, bar.bottom() + 2.0);
        QVERIFY(qGray(image.pixel(middle.toPoint())) < 120);
        QVERIFY(image.pixelColor(395, static_cast<int>(maler.rowRect(1).center().y())) != QColor(Qt::white));
    }

    /// Where nothing scrolls: paper shows all rows, a screen as many as can be read.
    void aLongRankingFitsWhereNothingScrolls() {
        constexpr int kHeight = 200;
        const auto barsBelow = [](Ueberlaenge way, int n, int from) {
            QImage image(300, kHeight, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintRangfolge(painter, image.size(), Theme::light(), many(n), way);
            painter.end();
            int blue = 0;
            for (int y = from; y < kHeight; ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const auto color = image.pixelColor(x, y);  // dark letters are no bar
                    blue += color.saturation() > 100 && color.value() > 150 ? 1 : 0;
                }
            return blue;
        };
        Rangfolgemaler maler(Theme::light());
        maler.setSize({300, kHeight});
        maler.setRangfolge(many(60));
        QVERIFY(maler.contentHeight() > 2 * kHeight);
        const int lastRow = kHeight - static_cast<int>(maler.rowHeight());
        QVERIFY(barsBelow(Ueberlaenge::kVerkleinern, 60, kHeight - 4) > 0);
        QCOMPARE(barsBelow(Ueberlaenge::kKuerzen, 60, lastRow), 0);  // it says how many follow
        QVERIFY(barsBelow(Ueberlaenge::kKuerzen, 60, lastRow / 2) > 0);
        const int rows = static_cast<int>((kHeight - maler.headHeight()) / maler.rowHeight());
        for (const auto way : {Ueberlaenge::kVerkleinern, Ueberlaenge::kKuerzen})
            QVERIFY(barsBelow(way, rows, lastRow - 4) > 0);  // what fits stays as it is
    }

    void emptyAndTinyAreHarmless() {
        Rangfolgemaler maler(Theme::projector());
        maler.setSize({0, 0});
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        maler.paint(painter);
        Rangfolge r;
        r.zeilen = {row(1, "", kNone)};
        r.zeilen.front().name = QString(200, QLatin1Char('W'));
        maler.setRangfolge(r);
        maler.setSize({60, 40});
        maler.paint(painter);
    }
};

static const Registered<TestRangfolge> kRegistered;

}  // namespace isp::render::test

#include "test_rangfolge.moc"
