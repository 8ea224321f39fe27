// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/codes.h"
#include "render/kartenblatt.h"
#include "unit/render/beispiel.h"

#include <QSvgRenderer>
#include <QTemporaryDir>

namespace isp::render::test {

namespace {

Blattinhalt sheet(int columns, int rows) {
    Blattinhalt inhalt;
    auto quelle = gitter(columns, rows);
    quelle.schematisch = true;
    inhalt.geometrie = Kartengeometrie::make(std::move(quelle));
    inhalt.thema = drittel(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    inhalt.thema.vergleichswert = 1.0;
    inhalt.thema.vergleichsname = QStringLiteral("Kreis");
    return inhalt;
}

Blattinhalt crowded() {
    auto inhalt = sheet(5, 3);
    auto& thema = inhalt.thema;
    thema.titel = QString(200, QLatin1Char('M')) + QStringLiteral(" und noch ein langer Satz").repeated(5);
    thema.einheit = QStringLiteral("Einwohner*innen je Quadratkilometer der Siedlungs- und Verkehrsfläche");
    thema.quelle = QStringLiteral("Statistische Ämter des Bundes und der Länder, ").repeated(12);
    for (int i = 0; i < 8; ++i)
        thema.hinweise
            << QStringLiteral("Hinweis %1: die Werte sind vorläufig und werden noch geprüft.").arg(i);
    for (int i = 1; i <= 6; ++i)
        setArt(thema, static_cast<std::size_t>(i), Gebietsart(i));
    thema.klassen.resize(9, {3.0, 4.0, 0, QColor(Qt::blue)});
    thema.ausserhalbText = QString(200, QLatin1Char('x'));
    return inhalt;
}

/// All boxes on the sheet, with the texts of the legend in place.
std::vector<QRectF> boxes(const Kartenblatt::Layout& layout, const Theme& theme) {
    std::vector<QRectF> result;
    for (const auto& t : layout.texte)
        result.push_back(t.rect);
    result.push_back(layout.legendenRect());
    if (layout.massstab.pixel > 0.0)
        result.push_back(QRectF(layout.massstabEcke, layout.massstab.size(theme)));
    result.push_back(layout.karte);
    return result;
}

}  // namespace

class TestKartenblatt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrLeavesTheSheet_data() {
        QTest::addColumn<Bildformat>("format");
        using P = Bildformat::Papier;
        QTest::newRow("800x600") << Bildformat{{800, 600}, P::kKeins, 0.0};
        QTest::newRow("1366x768") << Bildformat{{1366, 768}, P::kKeins, 0.0};
        QTest::newRow("1920x1080") << Bildformat{{1920, 1080}, P::kKeins, 0.0};
        QTest::newRow("1920x1080 unscaled") << Bildformat{{1920, 1080}, P::kKeins, 1.0};
        QTest::newRow("3840x2160") << Bildformat{{3840, 2160}, P::kKeins, 0.0};
        QTest::newRow("400x300") << Bildformat{{400, 300}, P::kKeins, 0.0};
        QTest::newRow("320x320") << Bildformat{{320, 320}, P::kKeins, 0.0};
        QTest::newRow("600x800") << Bildformat{{600, 800}, P::kKeins, 0.0};
        QTest::newRow("A4 hoch") << Bildformat{{}, P::kA4Hoch, 0.0};
        QTest::newRow("A4 quer") << Bildformat{{}, P::kA4Quer, 0.0};
    }
    void nothingOverlapsOrLeavesTheSheet() {
        QFETCH(Bildformat, format);
        for (const auto& content : {sheet(5, 3), crowded(), sheet(1, 1)}) {
            const QSizeF size = format.logicalSize();
            const auto layout = Kartenblatt(content).layout(size);
            const auto all = boxes(layout, content.theme);
            const QRectF page({}, size);
            for (std::size_t i = 0; i < all.size(); ++i) {
                QVERIFY2(page.contains(all[i]), qPrintable(QStringLiteral("box %1").arg(i)));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!all[i].adjusted(0.1, 0.1, -0.1, -0.1).intersects(all[j]),
                             qPrintable(QStringLiteral("box %1 and %2").arg(i).arg(j)));
            }
            for (const auto& t : layout.texte)
                QVERIFY(t.block.breite <= t.rect.width() + 0.5);
            // The map stays the largest thing on it.
            QVERIFY(layout.karte.width() * layout.karte.height() > 0.25 * size.width() * size.height());
        }
    }

    void projectorSheetFitsToo() {
        auto content = sheet(5, 3);
        content.theme = Theme::projector();
        const auto layout = Kartenblatt(content).layout({1920, 1080});
        const auto all = boxes(layout, content.theme);
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!all[i].adjusted(0.1, 0.1, -0.1, -0.1).intersects(all[j]));
        for (const auto& t : layout.texte)
            QVERIFY(t.block.font.pixelSize() >= 26);  // 20 pt
    }

    void everythingNeededStandsOnIt() {
        const auto layout = Kartenblatt(sheet(5, 3)).layout({1366, 768});
        QStringList texts;
        for (const auto& t : layout.texte)
            texts << t.block.zeilen.join(QLatin1Char(' '));
        QCOMPARE(texts, (QStringList{QStringLiteral("Arbeitslosenquote"), QStringLiteral("% · 2021 · Räume"),
                                     QStringLiteral("Quelle: Statistik · Stand:\u00a012.10.2026"),
                                     QStringLiteral("Schematische Grenzen, keine amtlichen.")}));
        QVERIFY(layout.legende->hatHistogramm());
        QCOMPARE(layout.massstab.text, QStringLiteral("500 m"));
    }

    void noteOfSchematicBordersIsNeverDropped() {
        auto content = crowded();
        const auto layout = Kartenblatt(content).layout({800, 250});
        bool found = false;
        for (const auto& t : layout.texte)
            found = found ||
                    t.block.zeilen.join(QLatin1Char(' ')).contains(QStringLiteral("Schematische Grenzen"));
        QVERIFY(found);
    }

    void paintsWithoutAreasOrValues() {
        Blattinhalt nothing;
        QVERIFY(Kartenblatt(nothing).toImage({{800, 600}, Bildformat::Papier::kKeins, 0.0}));
        auto allMissing = sheet(3, 2);
        allMissing.thema.klassen.clear();
        allMissing.thema.gebiete.assign(6, {});
        const auto image = *Kartenblatt(allMissing).toImage({{800, 600}, Bildformat::Papier::kKeins, 0.0});
        QCOMPARE(image.size(), QSize(800, 600));
        auto longNames = sheet(3, 2);
        longNames.geometrie = [] {
            auto quelle = gitter(3, 2);
            for (auto& g : quelle.gebiete)
                g.kurzname = QString(200, QLatin1Char('W'));
            return Kartengeometrie::make(std::move(quelle));
        }();
        QVERIFY(Kartenblatt(longNames).toImage({{800, 600}, Bildformat::Papier::kKeins, 0.0}));
    }

    void zoomedMapDoesNotPaintOverTheSheet() {
        auto content = sheet(5, 3);
        content.beschriftung = false;
        content.ansicht = Kartenansicht({0.0, 0.0}, 5.0);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("k.svg"));
        const Bildformat format{{1366, 768}, Bildformat::Papier::kKeins, 0.0};
        QVERIFY(Kartenblatt(content).save(path, format));
        QSvgRenderer renderer(path);
        QImage image(1366, 768, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        renderer.render(&painter);
        const auto layout = Kartenblatt(content).layout({1366, 768});
        const auto surface = content.theme.colors().surface;
        QCOMPARE(image.pixelColor(5, 400), surface);
        QCOMPARE(image.pixelColor(700, 3), surface);
        QVERIFY(image.pixelColor(layout.karte.center().toPoint()) != surface);
    }

    void severalSizesGiveTheSamePicture() {
        const Kartenblatt blatt(sheet(5, 3));
        const auto small =
            blatt.layout(Bildformat{{1366, 768}, Bildformat::Papier::kKeins, 0.0}.logicalSize());
        const auto large =
            blatt.layout(Bildformat{{2732, 1536}, Bildformat::Papier::kKeins, 0.0}.logicalSize());
        QCOMPARE(small.karte, large.karte);
    }
};

static const Registered<TestKartenblatt> kRegistered;

}  // namespace isp::render::test

#include "test_kartenblatt.moc"
