// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenmaler.h"
#include "unit/render/beispiel.h"

#include <QBuffer>
#include <QDir>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <cmath>
#include <set>

namespace isp::render::test {

namespace {

/// Colours inside one area of the 100-px grid, a safe distance from its borders.
struct Look {
    QRgb first = 0;
    int colors = 0;
    double meanLightness = 0.0;
};

Look lookAt(const QImage& image, int column, int row, double scale = 1.0) {
    std::set<QRgb> seen;
    double sum = 0.0;
    int n = 0;
    const auto from = [&](int cell) { return static_cast<int>((cell * 100 + 20) * scale); };
    const int span = static_cast<int>(60 * scale);
    for (int y = from(row); y < from(row) + span; ++y)
        for (int x = from(column); x < from(column) + span; ++x, ++n) {
            seen.insert(image.pixel(x, y));
            sum += qGray(image.pixel(x, y));
        }
    return {image.pixel(from(column), from(row)), static_cast<int>(seen.size()), sum / n};
}

/// Do dark pixels lie on lines x + y = const (1), x − y = const (−1), or neither (0)?
int hatchDirection(const QImage& image, int column, int row) {
    int up = 0, down = 0;
    for (int y = row * 100 + 20; y < row * 100 + 80; ++y)
        for (int x = column * 100 + 20; x < column * 100 + 80; ++x) {
            const int here = qGray(image.pixel(x, y));
            up += std::abs(here - qGray(image.pixel(x + 1, y - 1)));
            down += std::abs(here - qGray(image.pixel(x + 1, y + 1)));
        }
    if (up * 4 < down) return 1;
    return down * 4 < up ? -1 : 0;
}

QImage throughSvg(Kartenmaler& maler) {
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(maler.size().toSize());
        generator.setViewBox(QRectF({}, maler.size()));
        QPainter painter(&generator);
        maler.paint(painter);
    }
    QSvgRenderer renderer(buffer.data());
    QImage image(maler.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// Share of pixels that differ by more than `tolerance` in a channel.
double difference(const QImage& a, const QImage& b, int tolerance, QImage& diff) {
    diff = QImage(a.size(), QImage::Format_RGB32);
    int wrong = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            const int most = std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()),
                                       std::abs(p.blue() - q.blue())});
            wrong += most > tolerance ? 1 : 0;
            diff.setPixelColor(x, y, most > tolerance ? QColor(Qt::red) : QColor(Qt::white));
        }
    return static_cast<double>(wrong) / (a.width() * a.height());
}

Kartenthema allKinds() {
    auto thema = drittel(9);
    setArt(thema, 3, Gebietsart::kNull);
    setArt(thema, 4, Gebietsart::kFehlt);
    setArt(thema, 5, Gebietsart::kGeheim);
    setArt(thema, 6, Gebietsart::kUnvollstaendig);
    setArt(thema, 7, Gebietsart::kNichtSinnvoll);
    setArt(thema, 8, Gebietsart::kOhneKlasse);
    return thema;
}

}  // namespace

class TestKartenmaler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesHaveTheirColours() {
        auto maler = malerFuer(Kartengeometrie::make(gitter(3, 1)), 3, 1);
        maler.setThema(drittel(3));
        const auto image = gemalt(maler);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(image.pixelColor(i * 100 + 50, 50),
                     maler.thema().klassen[static_cast<std::size_t>(i)].farbe);
            QCOMPARE(lookAt(image, i, 0).colors, 1);
        }
        // A border of 1.6 px in #3C4650 between them.
        QVERIFY(qGray(image.pixel(100, 50)) < 110);
    }

    void anotherThemeRecolours() {
        auto maler = malerFuer(Kartengeometrie::make(gitter(3, 1)), 3, 1);
        maler.setThema(drittel(3));
        const auto before = gemalt(maler);
        auto other = drittel(3);
        std::swap(other.gebiete[0], other.gebiete[2]);
        maler.setThema(other);
        const auto after = gemalt(maler);
        QCOMPARE(after.pixel(50, 50), before.pixel(250, 50));
        QCOMPARE(after.pixel(150, 50), before.pixel(150, 50));
    }

    void everyKindLooksDifferent() {
        auto maler = malerFuer(Kartengeometrie::make(gitter(3, 3)), 3, 3);
        maler.setThema(allKinds());
        for (const double scale : {1.0, 2.0}) {
            const auto image = gemalt(maler, scale);
            // Row 0 is the northern one: areas 6, 7, 8; row 1: 3, 4, 5.
            QCOMPARE(lookAt(image, 0, 1, scale).colors, 1);
            QCOMPARE(lookAt(image, 0, 1, scale).first, 0xffffffffU);
            QVERIFY(lookAt(image, 1, 1, scale).colors > 2);
            QVERIFY(lookAt(image, 2, 1, scale).colors > 2);
            QVERIFY(lookAt(image, 0, 0, scale).colors > 2);
            QVERIFY(lookAt(image, 1, 0, scale).colors > 2);
            QCOMPARE(lookAt(image, 2, 0, scale).colors, 1);
            // Missing is a light hatch on white, secret grey, incomplete a stronger hatch.
            const double missing = lookAt(image, 1, 1, scale).meanLightness;
            const double secret = lookAt(image, 2, 1, scale).meanLightness;
            const double incomplete = lookAt(image, 0, 0, scale).meanLightness;
            QVERIFY(missing > 230.0 && missing < 250.0);
            QVERIFY(secret < 215.0);
            QVERIFY(incomplete < missing - 5.0);
        }
        const auto image = gemalt(maler);
        QCOMPARE(hatchDirection(image, 1, 1), 1);
        QCOMPARE(hatchDirection(image, 0, 0), -1);
        QCOMPARE(hatchDirection(image, 2, 1), 0);
    }

    void vectorsGiveTheSamePicture() {
        auto maler = malerFuer(Kartengeometrie::make(gitter(3, 3)), 3, 3);
        maler.setThema(allKinds());
        const auto pixels = gemalt(maler), vectors = throughSvg(maler);
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column) {
                const auto a = lookAt(pixels, column, row), b = lookAt(vectors, column, row);
                QVERIFY2(std::abs(a.meanLightness - b.meanLightness) < 3.0,
                         qPrintable(QStringLiteral("%1/%2: %3 %4")
                                        .arg(column)
                                        .arg(row)
                                        .arg(a.meanLightness)
                                        .arg(b.meanLightness)));
                QCOMPARE(a.colors > 1, b.colors > 1);
                QCOMPARE(hatchDirection(pixels, column, row), hatchDirection(vectors, column, row));
            }
    }

    void areasWithoutAThemeAreMissing() {
        auto maler = malerFuer(Kartengeometrie::make(gitter(2, 1)), 2, 1);
        maler.setThema({});
        QCOMPARE(hatchDirection(gemalt(maler), 0, 0), 1);
    }

    void outsideIsGround() {
        auto quelle = gitter(1, 1);
        quelle.ausserhalb.push_back(
            {RaumId{}, QStringLiteral("Forst"), {}, quadrat(501'000.0, 6'000'000.0, 1000.0), std::nullopt});
        auto maler = malerFuer(Kartengeometrie::make(std::move(quelle)), 2, 1);
        maler.setThema(drittel(1));
        maler.setHintergrund(Qt::white);
        for (const auto& theme : {Theme::light(), Theme::dark()}) {
            maler.setTheme(theme);
            const auto image = gemalt(maler);
            QCOMPARE(image.pixelColor(150, 50), theme.colors().ground);
            QVERIFY(image.pixelColor(199, 50) != theme.colors().ground);
        }
    }

    void selectionIsDrawnWithHalo() {
        auto maler = malerFuer(Kartengeometrie::make(gitter(3, 1)), 3, 1);
        maler.setThema(drittel(3));
        maler.setAuswahl({RaumId{2}});
        const auto image = gemalt(maler);
        QCOMPARE(image.pixel(100, 50), mapstyle::kSelection);
        QVERIFY(qGray(image.pixel(102, 50)) > 235);
        maler.setAuswahl({});
        maler.setHover(RaumId{2});
        QCOMPARE(gemalt(maler).pixel(100, 50), mapstyle::kLabel);
    }

    void hitTestFindsTheArea() {
        auto maler = malerFuer(Kartengeometrie::make(gitter(3, 2)), 3, 2);
        QCOMPARE(*maler.gebietBei({50, 150}), std::size_t{0});  // also before anything was painted
        gemalt(maler, 2.0);
        QCOMPARE(*maler.gebietBei({250, 150}), std::size_t{2});
        QCOMPARE(*maler.gebietBei({50, 50}), std::size_t{3});
        QVERIFY(!maler.gebietBei({-1, 50}) && !maler.gebietBei({50, 200.5}));
        maler.setAnsicht(maler.ansicht().panned({100, 0}));
        QCOMPARE(*maler.gebietBei({150, 150}), std::size_t{0});
        QVERIFY(!maler.gebietBei({50, 150}));
    }

    void labelsStandApartAndInside() {
        auto quelle = gitter(12, 8);
        for (auto& g : quelle.gebiete)
            g.kurzname = QStringLiteral("Dorf %1").arg(g.raum.value);
        Kartenmaler maler(Theme::light());
        maler.setGeometrie(Kartengeometrie::make(std::move(quelle)));
        maler.setSize({900, 600});
        maler.setAuswahl({RaumId{50}});
        const auto& labels = maler.labels();
        QVERIFY(labels.size() > 10);
        QCOMPARE(labels.front().gebiet, std::size_t{49});
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(QRectF(0, 0, 900, 600).contains(labels[i].rect));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!labels[i].rect.intersects(labels[j].rect));
        }
        maler.setFrei({QRectF(0, 0, 900, 300)});
        for (const auto& label : maler.labels())
            QVERIFY(label.rect.top() >= 300.0);
        maler.setBeschriftung(false);
        QVERIFY(maler.labels().empty());
    }

    void nothingToDrawIsNoTrouble() {
        Kartenmaler maler(Theme::light());
        maler.setSize({50, 40});
        const auto image = gemalt(maler);
        QCOMPARE(image.pixelColor(25, 20), Theme::light().colors().ground);
        QVERIFY(!maler.gebietBei({25, 20}));
        Kartenquelle quelle;
        quelle.gebiete.push_back({RaumId{1}, QStringLiteral("leer"), {}, {}, std::nullopt});
        quelle.gebiete.push_back(
            {RaumId{2}, QStringLiteral("Strich"), {}, {Polygon{{{0, 0}, {9, 9}, {0, 0}}, {}}}, {}});
        maler.setGeometrie(Kartengeometrie::make(std::move(quelle)));
        maler.setThema(drittel(2));
        maler.setAuswahl({RaumId{1}, RaumId{2}, RaumId{77}});
        gemalt(maler);
    }

    void goldenMap() {
        const auto path = QStringLiteral(ISP_SOURCE_DIR "/tests/golden/render/karte.png");
        auto quelle = gitter(3, 3);
        // A slanted border and a hole, so that antialiasing is in the picture.
        quelle.gebiete[0].grenze.front().aussen[1] = {501'300.0, 6'000'000.0};
        quelle.gebiete[1].grenze.front().aussen[0] =
            quelle.gebiete[1].grenze.front().aussen[4] = {501'300.0, 6'000'000.0};
        quelle.innen.push_back(quadrat(501'400.0, 6'001'100.0, 700.0));
        auto maler = malerFuer(Kartengeometrie::make(std::move(quelle)), 3, 3);
        maler.setThema(allKinds());
        maler.setAuswahl({RaumId{2}});
        const auto actual = gemalt(maler);
        if (qEnvironmentVariableIsSet("ISP_UPDATE_GOLDEN")) QVERIFY(actual.save(path));
        const QImage expected(path);
        QVERIFY2(!expected.isNull(), "golden picture is missing; set ISP_UPDATE_GOLDEN=1 to write it");
        QCOMPARE(actual.size(), expected.size());
        QImage diff;
        const double share = difference(actual, expected, 12, diff);
        if (share > 0.002) {
            const auto folder = QDir::current().absoluteFilePath(QStringLiteral("golden-failed"));
            QDir().mkpath(folder);
            actual.save(folder + QStringLiteral("/karte-actual.png"));
            diff.save(folder + QStringLiteral("/karte-diff.png"));
            QFAIL(qPrintable(QStringLiteral("%1 of the pixels differ, see %2").arg(share).arg(folder)));
        }
    }
};

static const Registered<TestKartenmaler> kRegistered;

}  // namespace isp::render::test

#include "test_kartenmaler.moc"
