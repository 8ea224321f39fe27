// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/netzwerkbild.h"
#include "support/zeichnungen.h"
#include "unit/render/beispiel.h"

#include <cmath>

namespace isp::render::test {

namespace {

double away(const QPointF& a, const QPointF& b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

Netzwerk ring(int n, int ties) {
    Netzwerk netz;
    for (int i = 0; i < n; ++i)
        netz.akteure.push_back({i, QStringLiteral("Träger %1").arg(i), QString()});
    for (int i = 0; i < ties; ++i)
        netz.bindungen.push_back({i % n, (i * 7 + 1) % n, {}, 1, true});
    return netz;
}

}  // namespace

class TestNetzwerkbild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameNetworkLooksTheSame() {
        const auto netz = isp::test::netzBeispiel();
        QCOMPARE(ordneNetz(netz), ordneNetz(netz));
    }

    void placesAreInTheSquareAndApart_data() {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("ties");
        for (const int n : {1, 2, 3, 4, 12, 60})
            for (const int ties : {0, n / 2, n, 4 * n})
                QTest::addRow("%d actors %d ties", n, ties) << n << ties;
    }
    void placesAreInTheSquareAndApart() {
        QFETCH(int, n);
        QFETCH(int, ties);
        const auto places = ordneNetz(ring(n, ties));
        QCOMPARE(places.size(), static_cast<std::size_t>(n));
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(QRectF(-1e-9, -1e-9, 1 + 2e-9, 1 + 2e-9).contains(places[i]));
            for (std::size_t j = i + 1; j < places.size(); ++j)
                QVERIFY2(away(places[i], places[j]) > 0.3 / std::sqrt(n),
                         qPrintable(QString::number(away(places[i], places[j]))));
        }
    }

    void tiedActorsAreNearer() {
        // Two groups of four, each tied within.
        auto netz = ring(8, 0);
        for (int a = 0; a < 8; ++a)
            for (int b = a + 1; b < 8; ++b)
                if (a % 2 == b % 2) netz.bindungen.push_back({a, b, {}, 1, true});
        netz.bindungen.push_back({0, 1, {}, 1, true});
        const auto places = ordneNetz(netz);
        double own = 0.0, other = 0.0;
        for (std::size_t a = 0; a < 8; ++a)
            for (std::size_t b = a + 1; b < 8; ++b)
                (a % 2 == b % 2 ? own : other) += away(places[a], places[b]);
        QVERIFY2(own / 12.0 < 0.7 * other / 16.0,
                 qPrintable(QStringLiteral("%1 %2").arg(own / 12).arg(other / 16)));
    }

    void namesNeverOverlap_data() {
        QTest::addColumn<QSize>("size");
        for (const auto size : {QSize(300, 300), QSize(560, 440), QSize(1600, 900)})
            QTest::addRow("%d", size.width()) << size;
    }
    void namesNeverOverlap() {
        QFETCH(QSize, size);
        const auto netz = isp::test::netzBeispiel();
        const QRectF rect(QPoint(0, 0), size);
        const auto all = ordneNetzbild(rect, netz, ordneNetz(netz), Theme::light());
        int shown = 0;
        for (std::size_t i = 0; i < all.namenRects.size(); ++i) {
            if (all.namenRects[i].isEmpty()) continue;
            ++shown;
            QVERIFY(rect.contains(all.namenRects[i]));
            for (std::size_t j = 0; j < all.namenRects.size(); ++j) {
                QVERIFY(!all.namenRects[i].contains(all.punkte[j]));
                if (j != i) QVERIFY(!all.namenRects[i].intersects(all.namenRects[j]));
            }
            for (const auto& entry : all.legende)
                QVERIFY(!all.namenRects[i].intersects(entry.textRect));
        }
        QVERIFY(shown >= (size.width() >= 560 ? 12 : 6));
        for (const auto& entry : all.legende)
            QVERIFY(rect.contains(entry.textRect) && rect.contains(entry.zeichen));
        QCOMPARE(all.legende.size(), std::size_t{4 + 3 + 2});
    }

    void findsActorsAndTheirNeighbours() {
        const auto netz = isp::test::netzBeispiel();
        const auto all = ordneNetzbild({0, 0, 560, 440}, netz, ordneNetz(netz), Theme::light());
        for (std::size_t i = 0; i < all.punkte.size(); ++i) {
            QCOMPARE(akteurBei(all, all.punkte[i]), std::optional(static_cast<int>(i)));
            const auto back = lageBei(all, all.punkte[i]);
            QVERIFY(away(back, ordneNetz(netz)[i]) < 1e-6);
        }
        QCOMPARE(lageBei(all, {-500, 9999}), QPointF(0, 1));
        QCOMPARE(nachbarn(netz, 9), (std::vector<int>{0, 10}));
        QCOMPARE(akteurAngaben(netz, 10), QStringList({QStringLiteral("Kreistag"), QStringLiteral("Politik"),
                                                       QStringLiteral("Verbunden mit: Sozialausschuss")}));
    }

    void tiesToNobodyAndToItselfAreLeftOut() {
        auto netz = ring(3, 0);
        netz.bindungen = {{0, 0, {}, 1, true}, {0, 99, {}, 1, true}, {0, 1, {}, 9, false}};
        const auto all = ordneNetzbild({0, 0, 300, 300}, netz, ordneNetz(netz), Theme::light());
        QCOMPARE(all.linien.size(), std::size_t{1});
        QCOMPARE(nachbarn(netz, 0), std::vector<int>{1});
    }

    void degenerateIsHarmless() {
        QImage image(200, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        for (const int n : {0, 1, 2, 50}) {
            auto netz = ring(n, n);
            for (auto& actor : netz.akteure)
                actor.name = QString(200, QLatin1Char('W'));
            for (const auto& rect : {QRectF(), QRectF(0, 0, 20, 20), QRectF(0, 0, 200, 200)})
                maleNetz(painter, ordneNetzbild(rect, netz, ordneNetz(netz), Theme::dark()), netz,
                         Theme::dark(), {n - 1, 70});
        }
        QCOMPARE(netzSatz({}), QStringLiteral("Noch keine Akteure"));
    }
};

static const Registered<TestNetzwerkbild> kRegistered;

}  // namespace isp::render::test

#include "test_netzwerkbild.moc"
