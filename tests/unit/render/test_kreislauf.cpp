// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kreislauf.h"
#include "render/passform.h"
#include "support/zeichnungen.h"
#include "unit/render/beispiel.h"

#include <QFontMetricsF>
#include <cmath>

namespace isp::render::test {

namespace {

/// Every symbol and every line of text is inside its step.
bool everythingInside(const Kreislaufanordnung& wheel) {
    for (const auto& segment : wheel.segmente) {
        for (const auto& [symbol, rect] : segment.zeichen)
            if (!liesInside(segment.rand, rect)) return false;
        for (const auto& line : lineRects(segment.titel, segment.titelRect))
            if (!liesInside(segment.rand, line)) return false;
    }
    for (const auto& rect : {wheel.titelRect, wheel.untertitelRect})
        for (const auto& corner : {rect.topLeft(), rect.bottomRight()})
            if (!rect.isEmpty() &&
                std::hypot(corner.x() - wheel.mitte.x(), corner.y() - wheel.mitte.y()) > wheel.innen)
                return false;
    return true;
}

const QString kLong = QString(60, QLatin1Char('W')) + QStringLiteral(" und noch ein Titel");

}  // namespace

class TestKreislauf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void insideIsExact() {
        const QPolygonF dented({{0, 0}, {50, 30}, {100, 0}, {100, 100}, {0, 100}});
        QVERIFY(liesInside(dented, {10, 40, 80, 50}));
        QVERIFY(!liesInside(dented, {10, 20, 80, 70}));  // all corners are inside, the dent is not
        QVERIFY(!liesInside(dented, {-5, 40, 80, 50}));
        QVERIFY(!liesInside(dented, {200, 40, 10, 10}));
        QVERIFY(!liesInside({}, {0, 0, 1, 1}));
    }

    void breaksEvenlyAndNeverInsideAWord() {
        const auto font = Theme::light().font(TextRole::kBody);
        const auto block = breakEvenly(QStringLiteral("Bedarfe ermitteln / Maßnahmen planen"), font, 2);
        QCOMPARE(block.zeilen,
                 QStringList({QStringLiteral("Bedarfe ermitteln /"), QStringLiteral("Maßnahmen planen")}));
        QCOMPARE(breakEvenly(QString(90, QLatin1Char('x')), font, 3).zeilen.size(), 1);
        QVERIFY(breakEvenly({}, font, 3).empty());
    }

    void breaksLongWordsTheGermanWay_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("broken");
        const auto row = [](const char* word, const char* broken) {
            QTest::newRow(broken) << QString::fromUtf8(word) << QString::fromUtf8(broken);
        };
        row("Gesundheitsplanung", "Gesundheitspla-nung");
        row("Jugendhilfeplanung", "Jugendhil-fe-pla-nung");
        row("Interpretation", "Inter-pre-ta-tion");
        row("Untersuchungen", "Unter-su-chun-gen");
        row("Maßnahmen", "Maß-nah-men");
        row("Amt", "Amt");
        row("", "");
        row("WWWWWWWWWW", "WWWWWWWWWW");
    }
    void breaksLongWordsTheGermanWay() {
        QFETCH(QString, word);
        QFETCH(QString, broken);
        auto shown = word;
        const auto points = breakPoints(word);
        for (auto at = points.rbegin(); at != points.rend(); ++at)
            shown.insert(*at, QLatin1Char('-'));
        QCOMPARE(shown, broken);
        const auto font = Theme::light().font(TextRole::kBody);
        const double width = QFontMetricsF(font).horizontalAdvance(word) * 0.7;
        for (const auto& line : breakHyphenated(word, font, width, 3).zeilen)
            QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= width + 1.0);
    }

    void textsStayInsideAtEverySize_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("big");
        for (const int size : {280, 300, 440, 700, 1000, 1600})
            QTest::addRow("%d", size) << size << false;
        QTest::addRow("projector") << 900 << true;
    }
    void textsStayInsideAtEverySize() {
        QFETCH(int, size);
        QFETCH(bool, big);
        const auto theme = big ? Theme::projector() : Theme::light();
        const auto bild = isp::test::kreislaufBeispiel();
        const auto wheel = ordneKreislauf(QRectF(0, 0, size, size), bild, theme);
        QVERIFY(everythingInside(wheel));
        for (std::size_t i = 0; i < wheel.segmente.size(); ++i) {
            const auto text = wheel.segmente[i].titel.zeilen.join(QLatin1Char(' '));
            QVERIFY2(text == bild.schritte[i].titel || (size <= 440 && text == bild.schritte[i].kurz) ||
                         (big && text == bild.schritte[i].kurz),
                     qPrintable(text));
            QVERIFY(wheel.segmente[i].titel.font.pixelSize() >= 8);
        }
    }

    void anyNumberOfStepsAndAnyTitle_data() {
        QTest::addColumn<int>("steps");
        for (const int steps : {0, 1, 2, 3, 5, 12, 30})
            QTest::addRow("%d", steps) << steps;
    }
    void anyNumberOfStepsAndAnyTitle() {
        QFETCH(int, steps);
        for (const auto& title : {QString(), QStringLiteral("Thema"), kLong}) {
            const auto bild = isp::test::kreislaufMit(steps, title);
            const auto wheel = ordneKreislauf(QRectF(0, 0, 420, 300), bild, Theme::light());
            QCOMPARE(wheel.segmente.size(), static_cast<std::size_t>(steps));
            if (steps <= 12) QVERIFY(everythingInside(wheel));
            if (title == kLong)
                for (const auto& segment : wheel.segmente)
                    QVERIFY(segment.gekuerzt);
            QImage image(420, 300, QImage::Format_RGB32);
            QPainter painter(&image);
            maleKreislauf(painter, QRectF(0, 0, 420, 300), bild, Theme::dark(), {7, 40, 0.5, 3});
            maleKreislauf(painter, QRectF(), bild, Theme::dark());
        }
    }

    void goesClockwiseFromTheTop() {
        const auto bild = isp::test::kreislaufBeispiel();
        const auto wheel = ordneKreislauf(QRectF(0, 0, 500, 500), bild, Theme::light());
        const double middle = (wheel.aussen + wheel.innen) / 2.0;
        for (int i = 0; i < 7; ++i) {
            const double angle = 2.0 * M_PI * i / 7.0;
            const QPointF at = wheel.mitte + QPointF(std::sin(angle), -std::cos(angle)) * middle;
            QCOMPARE(schrittBei(wheel, at, -1), std::optional(i));
        }
        QVERIFY(!schrittBei(wheel, wheel.mitte, 2));
        QVERIFY(!schrittBei(wheel, {1, 1}, 2));
    }

    void thePresentStepIsHitWhereItIsPulledTo() {
        const auto wheel =
            ordneKreislauf(QRectF(0, 0, 500, 500), isp::test::kreislaufBeispiel(), Theme::light());
        const QPointF rim = wheel.mitte + QPointF(0, -(wheel.aussen + 3.0));
        QVERIFY(!schrittBei(wheel, rim, 2));
        QCOMPARE(schrittBei(wheel, rim, 0), std::optional(0));
        QVERIFY(rim.y() > 0.0);
    }

    void marksOverdueAndClosedBySymbols() {
        const auto wheel =
            ordneKreislauf(QRectF(0, 0, 500, 500), isp::test::kreislaufBeispiel(), Theme::light());
        const auto symbols = [&](std::size_t i) {
            std::vector<Bildzeichen> out;
            for (const auto& [symbol, rect] : wheel.segmente[i].zeichen)
                out.push_back(symbol);
            return out;
        };
        QCOMPARE(symbols(0), std::vector{Bildzeichen::kAbgeschlossen});
        QCOMPARE(symbols(2), (std::vector{Bildzeichen::kInArbeit, Bildzeichen::kUeberfaellig}));
        QCOMPARE(symbols(5), (std::vector{Bildzeichen::kOffen, Bildzeichen::kGesperrt}));
    }

    void everySymbolIsDrawn() {
        for (int i = 0; i <= static_cast<int>(Bildzeichen::kKeineBewertung); ++i) {
            QImage image(32, 32, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintBildzeichen(painter, QRectF(0, 0, 32, 32), static_cast<Bildzeichen>(i), Qt::black);
            painter.end();
            int dark = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
            QVERIFY2(dark > 30, qPrintable(iconName(static_cast<Bildzeichen>(i))));
        }
    }

    void saysWhatItShows() {
        const auto bild = isp::test::kreislaufBeispiel();
        QCOMPARE(schrittAngaben(bild, 2), QStringList({QStringLiteral("Interpretation der Ergebnisse"),
                                                       QStringLiteral("Schritt 3 von 7, in Arbeit"),
                                                       QStringLiteral("Verantwortlich: Gesundheitsplanung"),
                                                       QStringLiteral("Überfällig")}));
        QVERIFY(schrittAngaben(bild, 7).isEmpty());
        QVERIFY(kreislaufSatz(bild).contains(QStringLiteral("Schritt 3 von 7")));
        QVERIFY(!kreislaufSatz({}).isEmpty());
    }

    void textCanBeReadOnEveryStep() {
        for (const auto& theme : {Theme::light(), Theme::dark()}) {
            const auto& c = theme.colors();
            QVERIFY(contrast(c.accent, textOn(c.accent)) >= 4.5);
            QVERIFY(contrast(mixed(c.surface, c.accent, 0.24), c.text) >= 4.5);
            QVERIFY(contrast(c.surface, c.muted) >= 4.5);
        }
    }
};

static const Registered<TestKreislauf> kRegistered;

}  // namespace isp::render::test

#include "test_kreislauf.moc"
