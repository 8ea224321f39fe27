// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/fachplanungsbild.h"
#include "support/zeichnungen.h"
#include "unit/render/beispiel.h"

namespace isp::render::test {

class TestFachplanungsbild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingTouches_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSize>("size");
        for (const int count : {1, 2, 3, 6, 9, 12})
            for (const auto size : {QSize(300, 260), QSize(560, 400), QSize(1600, 500), QSize(400, 900)})
                QTest::addRow("%d in %d x %d", count, size.width(), size.height()) << count << size;
    }
    void nothingTouches() {
        QFETCH(int, count);
        QFETCH(QSize, size);
        Fachplanungsbild bild;
        bild.thema = QStringLiteral("Gesundheit");
        for (int i = 0; i < count; ++i)
            bild.felder.push_back({QStringLiteral("Jugendhilfeplanung"),
                                   QStringLiteral("Frühe Hilfen für Familien"), i == 0, true});
        const QRectF rect(QPoint(0, 0), size);
        const auto all = ordneFachplanungen(rect, bild, Theme::light());
        QCOMPARE(all.kacheln.size(), static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < all.kacheln.size(); ++i) {
            const auto& tile = all.kacheln[i];
            QVERIFY(rect.contains(tile.rect));
            QVERIFY(!tile.rect.intersects(all.mitte));
            QVERIFY(!tile.name.empty());
            for (const auto& text : {tile.nameRect, tile.aspektRect, tile.federfuehrungRect})
                if (!text.isEmpty()) QVERIFY(tile.rect.contains(text));
            QVERIFY(tile.name.breite <= tile.rect.width());
            QVERIFY(tile.aspekt.breite <= tile.rect.width());
            QVERIFY(!tile.aspektRect.intersects(tile.nameRect));
            for (std::size_t j = i + 1; j < all.kacheln.size(); ++j)
                QVERIFY(!tile.rect.intersects(all.kacheln[j].rect));
        }
        QVERIFY(!all.kacheln[0].federfuehrungRect.isEmpty());
    }

    void leavesOutThoseWithoutAPart() {
        auto bild = isp::test::fachplanungenBeispiel();
        QCOMPARE(ordneFachplanungen({0, 0, 500, 400}, bild, Theme::light()).kacheln.size(), std::size_t{6});
        bild.zeigeUnbeteiligte = false;
        bild.felder.front().beteiligt = false;
        const auto all = ordneFachplanungen({0, 0, 500, 400}, bild, Theme::light());
        QCOMPARE(all.kacheln.size(), std::size_t{4});
        QCOMPARE(fachplanungBei(all, all.kacheln[0].rect.center()), std::optional(1));
        QVERIFY(!fachplanungBei(all, all.mitte.center()));
    }

    void degenerateIsHarmless() {
        QImage image(200, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        Fachplanungsbild bild;
        maleFachplanungen(painter, QRectF(0, 0, 200, 200), bild, Theme::light());
        bild.thema = QString(300, QLatin1Char('W'));
        for (int i = 0; i < 30; ++i)
            bild.felder.push_back(
                {QString(200, QLatin1Char('W')), QString(500, QLatin1Char('x')), true, i % 2 == 0});
        for (const auto& rect : {QRectF(), QRectF(0, 0, 5, 5), QRectF(0, 0, 200, 200)})
            maleFachplanungen(painter, rect, bild, Theme::projector(true), {29, 3});
        QVERIFY(ordneFachplanungen({0, 0, 200, 200}, bild, Theme::light()).kacheln.front().gekuerzt);
    }

    void saysWhatItShows() {
        const auto bild = isp::test::fachplanungenBeispiel();
        QCOMPARE(fachplanungAngaben(bild.felder[5]),
                 QStringList({QStringLiteral("Finanzplanung"), QStringLiteral("Nicht beteiligt")}));
        QVERIFY(fachplanungenSatz(bild).startsWith(
            QStringLiteral("Gesundheit. Federführung: Gesundheitsplanung. Beteiligt: Sozialplanung")));
        QVERIFY(!fachplanungenSatz(bild).contains(QStringLiteral("Finanzplanung")));
    }
};

static const Registered<TestFachplanungsbild> kRegistered;

}  // namespace isp::render::test

#include "test_fachplanungsbild.moc"
