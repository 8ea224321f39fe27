// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A screen can be read from five metres, whatever screen it is.
#include "render/folie.h"
#include "unit/render/beispiel.h"

#include <QPaintEngine>
#include <algorithm>

namespace isp::render::test {

namespace {

constexpr double kPxPerPt = 96.0 / 72.0;
/// Body and notes of the projector, as pixels of the layout of 1024 × 768.
const double kBody = 24.0 * kPxPerPt, kNote = 20.0 * kPxPerPt;

/// Notes down how large each text is on the device, and where it ends.
class Schriftwaage : public QPaintEngine {
public:
    struct Text {
        QString text;
        double pixel = 0.0;
        QPointF at;
    };
    Schriftwaage() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const auto way = painter()->combinedTransform();
        texts.push_back({item.text(), item.font().pixelSize() * way.m22(), way.map(at)});
    }
    [[nodiscard]] Type type() const override { return User; }

    std::vector<Text> texts;
};

class Waagschale : public QPaintDevice {
public:
    explicit Waagschale(QSize size) : m_size(size) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<Schriftwaage::Text>& texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override {
        switch (which) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY:
                return 96;
            case PdmDevicePixelRatio:
                return 1;
            case PdmDevicePixelRatioScaled:
                return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
            case PdmDepth:
                return 32;
            default:
                return 0;
        }
    }

private:
    QSize m_size;
    mutable Schriftwaage m_engine;
};

std::vector<Schriftwaage::Text> textsOf(const Folie& folie, QSize size) {
    Waagschale device(size);
    QPainter painter(&device);
    maleFolie(painter, size, folie);
    painter.end();
    return device.texts();
}

Folie withWords() {
    Folie folie;
    folie.titel = QStringLiteral("Die Arbeitslosigkeit steigt in acht von fünfzehn Räumen");
    folie.marke = QStringLiteral("TOP 3 von 7");
    folie.fuss = QStringLiteral("Quelle: Bundesagentur für Arbeit");
    folie.absaetze = {QStringLiteral("Wir fragen bei allen Ämtern nach."),
                      QString(3000, QChar(u'x')).replace(500, 1, QChar(u' '))};
    return folie;
}

Folie withTable(int rows) {
    auto folie = withWords();
    folie.absaetze.clear();
    folie.tabelle = Folientabelle{{QStringLiteral("Raum"), QStringLiteral("Wert")}, {}, true};
    for (int i = 0; i < rows; ++i)
        folie.tabelle->zeilen.push_back({QStringLiteral("Raum %1").arg(i), QString::number(i)});
    folie.tabelle->zeilen.push_back({QStringLiteral("Summe"), QStringLiteral("99")});
    return folie;
}

bool says(const std::vector<Schriftwaage::Text>& texts, const QString& words) {
    return std::any_of(texts.begin(), texts.end(), [&](const auto& t) { return t.text.contains(words); });
}

}  // namespace

class TestFolie : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsLargeEnoughOnEveryScreen_data() {
        QTest::addColumn<QSize>("size");
        for (const auto size : {QSize(800, 600), QSize(1024, 768), QSize(1280, 720), QSize(1366, 768),
                                QSize(1920, 1080), QSize(1920, 1200), QSize(3840, 2160)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void everyTextIsLargeEnoughOnEveryScreen() {
        QFETCH(QSize, size);
        const double scale = folienmassstab(size);
        auto first = withWords();
        first.auftakt = true;
        for (const auto& folie : {withWords(), first, withTable(6), withTable(60)}) {
            const auto texts = textsOf(folie, size);
            QVERIFY(texts.size() > 3);
            for (const auto& t : texts) {
                // Source and mark are notes; all that is to be read is 24 pt and more.
                const bool note = folie.fuss.contains(t.text) || folie.marke.contains(t.text);
                QVERIFY2(t.pixel >= (note ? kNote : kBody) * scale - 0.5, qPrintable(t.text));
                QVERIFY2(QRectF({}, size).contains(t.at), qPrintable(t.text));
            }
        }
    }

    /// Against the screen a text is never smaller than on the smallest.
    void theScaleFollowsTheScreen() {
        QCOMPARE(folienmassstab({1024, 768}), 1.0);
        QCOMPARE(folienmassstab({2048, 1536}), 2.0);
        QCOMPARE(folienmassstab({1920, 1080}), 1080.0 / 768.0);  // wide: the height decides
        QCOMPARE(folienmassstab({1024, 2000}), 1.0);
        QVERIFY(folienmassstab({0, 0}) > 0.0);
    }

    void rowsThatDoNotFitAreCountedAndTheSumStays() {
        const auto texts = textsOf(withTable(60), {1024, 768});
        QVERIFY(says(texts, QStringLiteral("Raum 0")));
        QVERIFY(!says(texts, QStringLiteral("Raum 59")));
        QVERIFY(says(texts, QStringLiteral("weitere")));
        QVERIFY(says(texts, QStringLiteral("Summe")));
        QVERIFY(says(textsOf(withTable(6), {1024, 768}), QStringLiteral("Raum 5")));
    }

    void aChartGetsTheTypeOfTheScreen() {
        auto folie = withWords();
        double size = 0.0;
        folie.bild = [&](QPainter&, QSizeF, const Theme& theme) {
            size = theme.font(TextRole::kBody).pixelSize();
        };
        QVERIFY(!textsOf(folie, {1920, 1080}).empty());
        QVERIFY(size >= kBody - 0.5);
    }
};

static const Registered<TestFolie> kRegistered;

}  // namespace isp::render::test

#include "test_folie.moc"
