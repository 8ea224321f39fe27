// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/haus.h"
#include "unit/render/beispiel.h"

namespace isp::render::test {

class TestHaus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFachplanungIsBrokenWithinItsName_data() {
        QTest::addColumn<int>("width");
        for (const int width : {700, 930, 1000, 1200, 1490, 1800, 2600})
            QTest::addRow("%d", width) << width;
    }
    void noFachplanungIsBrokenWithinItsName() {
        QFETCH(int, width);
        Haus haus;
        haus.dachtitel = QStringLiteral("Integrierte Sozialplanung");
        for (const auto& name : {QStringLiteral("Bildungsplanung"), QStringLiteral("Finanzplanung"),
                                 QStringLiteral("Gesundheitsplanung"), QStringLiteral("Integrationsplanung"),
                                 QStringLiteral("Jugendhilfeplanung"), QStringLiteral("Sozialplanung")}) {
            Hauskachel tile;
            tile.text = name;
            haus.dach.push_back(tile);
        }
        const auto all = ordneHaus(width, 700, haus, Theme::light());
        QCOMPARE(all.dach.size(), std::size_t{6});
        for (std::size_t i = 0; i < all.dach.size(); ++i) {
            QCOMPARE(all.dach[i].text.zeilen, QStringList{haus.dach[i].text});
            QVERIFY(all.dachflaeche.boundingRect().contains(all.dach[i].rect));
            for (std::size_t j = i + 1; j < all.dach.size(); ++j)
                QVERIFY(!all.dach[i].rect.intersects(all.dach[j].rect));
        }
    }
};

static const Registered<TestHaus> kRegistered;

}  // namespace isp::render::test

#include "test_haus.moc"
