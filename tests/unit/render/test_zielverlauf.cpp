// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/zielverlauf.h"
#include "support/zeichnungen.h"
#include "unit/render/beispiel.h"

#include <cmath>

namespace isp::render::test {

class TestZielverlauf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissingYearLeavesAGap() {
        const auto all = ordneZielverlauf({0, 0, 500, 300}, isp::test::zielBeispiel(), Theme::light());
        QCOMPARE(all.ist.size(), std::size_t{2});
        QCOMPARE(all.ist[0].size(), std::size_t{3});
        QCOMPARE(all.ist[1].size(), std::size_t{3});
        QCOMPARE(all.vergleich.size(), std::size_t{1});
        auto ziel = isp::test::zielBeispiel();
        ziel.ist[1].wert = std::nan("");
        QCOMPARE(ordneZielverlauf({0, 0, 500, 300}, ziel, Theme::light()).ist.size(), std::size_t{3});
    }

    void theTargetLineRunsFromTheBaselineToTheTarget() {
        const auto all = ordneZielverlauf({0, 0, 500, 300}, isp::test::zielBeispiel(), Theme::light());
        QVERIFY(all.ziellinie);
        QCOMPARE(all.ziellinie->p1(), *all.ausgangspunkt);
        QCOMPARE(all.ziellinie->p2(), *all.zielpunkt);
        QVERIFY(all.ziellinie->p1().x() < all.ziellinie->p2().x());
        QVERIFY(all.ziellinie->p1().y() > all.ziellinie->p2().y());
        QVERIFY(std::abs(all.ist[0][1].x() - all.ausgangspunkt->x()) < 1e-9);
    }

    void textsNeverOverlapNorLeave_data() {
        QTest::addColumn<QSize>("size");
        for (const auto size : {QSize(280, 280), QSize(480, 260), QSize(1600, 900)})
            QTest::addRow("%d", size.width()) << size;
    }
    void textsNeverOverlapNorLeave() {
        QFETCH(QSize, size);
        const QRectF rect(QPoint(0, 0), size);
        const auto all = ordneZielverlauf(rect, isp::test::zielBeispiel(), Theme::light());
        std::vector<QRectF> texts{all.titel.rect, all.bewertung.rect, all.bewertungszeichen, all.einheit.rect,
                                  all.fussnote.rect};
        for (const auto& [x, label] : all.jahre)
            texts.push_back(label.rect);
        for (const auto& [y, label] : all.striche)
            texts.push_back(label.rect);
        for (const auto& entry : all.legende) {
            texts.push_back(entry.text.rect);
            texts.push_back(entry.zeichen);
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (texts[i].isEmpty()) continue;
            QVERIFY(rect.contains(texts[i]));
            for (std::size_t j = i + 1; j < texts.size(); ++j)
                QVERIFY2(!texts[i].adjusted(0, 0.5, 0, -0.5).intersects(texts[j].adjusted(0, 0.5, 0, -0.5)),
                         qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
        }
        QCOMPARE(all.jahre.front().second.text.zeilen.front(), QStringLiteral("2030"));
        QVERIFY(all.flaeche.height() > 40.0);
    }

    void aLowPictureKeepsRoomForTheLines() {
        const auto low = ordneZielverlauf({0, 0, 300, 220}, isp::test::zielBeispiel(), Theme::light());
        QVERIFY(low.fussnote.text.empty());
        QVERIFY(low.flaeche.height() > 40.0);
        const auto high = ordneZielverlauf({0, 0, 480, 320}, isp::test::zielBeispiel(), Theme::light());
        QVERIFY(!high.fussnote.text.empty());
        QCOMPARE(high.legende.size(), std::size_t{4});
    }

    void everyPointIsInsideTheAxes() {
        const auto ziel = isp::test::zielBeispiel();
        const auto all = ordneZielverlauf({0, 0, 500, 300}, ziel, Theme::light());
        const auto area = all.flaeche.adjusted(-0.01, -0.01, 0.01, 0.01);
        for (const auto& p : ziel.ist)
            QVERIFY(area.contains(all.at(p)));
        QVERIFY(area.contains(*all.zielpunkt));
        QCOMPARE(zielpunktBei(all, ziel, all.at(ziel.ist[3])), std::optional(std::size_t{3}));
        QVERIFY(!zielpunktBei(all, ziel, {0, 0}));
    }

    void saysItInPlainGerman() {
        QCOMPARE(
            zielverlaufSatz(isp::test::zielBeispiel()),
            QStringLiteral(
                "Vollendete Vorsorgeuntersuchungen U8 in Bornhöved und Trappenkamp. Stand 2024: 87,9\u00A0%. "
                "Ausgangswert 2019: 82,0\u00A0%. Ziel 2030: 95,0\u00A0%. Räume ohne Maßnahme 2024: "
                "83,4\u00A0%. "
                "Leicht bewölkt: Das Ziel wird voraussichtlich knapp verfehlt."));
        QVERIFY(zielverlaufSatz({}).contains(QStringLiteral("Noch keine Werte")));
    }

    void degenerateIsHarmless() {
        QImage image(200, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        std::vector<Zielverlauf> cases(5);
        cases[1].ist = {{2024, 5.0}};
        cases[2].ist = {{2024, std::nan("")}};
        cases[3].ziel = Zielpunkt{2030, 0.0};
        cases[4].ist = {{2023, 0.0}, {2024, 0.0}};
        cases[4].titel = QString(300, QLatin1Char('W'));
        for (const auto& ziel : cases)
            for (const auto& rect : {QRectF(), QRectF(0, 0, 10, 10), QRectF(0, 0, 200, 200)})
                maleZielverlauf(painter, ordneZielverlauf(rect, ziel, Theme::dark()), ziel, Theme::dark(),
                                std::size_t{0});
        QVERIFY(ordneZielverlauf({0, 0, 200, 200}, cases[0], Theme::light()).striche.empty());
    }
};

static const Registered<TestZielverlauf> kRegistered;

}  // namespace isp::render::test

#include "test_zielverlauf.moc"
