// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/farbsehen.h"
#include "render/kachelkarte.h"
#include "render/kartenart.h"
#include "render/kartensymbole.h"
#include "render/legende.h"
#include "render/mehrfachblatt.h"
#include "render/palette.h"
#include "render/vergleichskarten.h"
#include "unit/render/beispiel.h"

#include <QPainter>
#include <cmath>
#include <limits>
#include <set>

namespace isp::render::test {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Kartenthema mitWerten(const std::vector<double>& werte) {
    Kartenthema out;
    out.titel = QStringLiteral("Probe");
    out.nachkommastellen = 0;
    for (const double w : werte) {
        Gebietswert g;
        g.art = std::isfinite(w) ? Gebietsart::kKlasse : Gebietsart::kFehlt;
        g.wert = w;
        g.text = QString::number(w);
        out.gebiete.push_back(g);
    }
    return out;
}

double distance(const QColor& a, const QColor& b) {
    return std::hypot(std::hypot(a.red() - b.red(), a.green() - b.green()), a.blue() - b.blue());
}

}  // namespace

class TestKartenarten : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A grid stays the grid it is, wherever it lies.
    void tilesOfAGridKeepTheirPlaces() {
        std::vector<Punkt> points;
        for (int y = 0; y < 4; ++y)
            for (int x = 0; x < 3; ++x)
                points.push_back({5000.0 + 1000.0 * x, -2000.0 + 1000.0 * y});
        const auto places = kachelplaetze(points, 1000.0);
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(places[static_cast<std::size_t>(i)].spalte, i % 3);
            QCOMPARE(places[static_cast<std::size_t>(i)].zeile, i / 3);
        }
    }

    void tilesNeverShareAPlaceAndAreTheSameEveryTime() {
        std::vector<Punkt> points;
        unsigned seed = 7;
        for (int i = 0; i < 95; ++i) {
            seed = seed * 1664525U + 1013904223U;
            const double x = (seed >> 8U) % 40'000U;
            seed = seed * 1664525U + 1013904223U;
            points.push_back({x, double((seed >> 8U) % 60'000U)});
        }
        points.push_back(points.front());  // two at one spot, too
        const auto places = kachelplaetze(points, 5000.0);
        QCOMPARE(std::set<Kachelplatz>(places.begin(), places.end()).size(), points.size());
        QVERIFY(places == kachelplaetze(points, 5000.0));
        QVERIFY(kachelplaetze({}, 1000.0).empty());
        QCOMPARE(kachelplaetze(std::vector<Punkt>{{3.0, 4.0}}, 0.0).size(), std::size_t{1});
    }

    // Crowded in one corner: neighbours keep their order from west to east.
    void tilesKeepTheOrderOfARow() {
        const auto places =
            kachelplaetze(std::vector<Punkt>{{0, 0}, {100, 0}, {200, 0}, {300, 0}, {10'000, 0}}, 1000.0);
        for (std::size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i].spalte > places[i - 1].spalte || places[i].zeile != places[i - 1].zeile);
    }

    void tilesLeaveOutWhatHasNoBoundary() {
        auto source = gitter(2, 2);
        source.gebiete[1].grenze.clear();
        const auto tiles = Kartengeometrie::make(kachelquelle(*Kartengeometrie::make(source)));
        QVERIFY(tiles->kacheln());
        QCOMPARE(tiles->anzahl(), std::size_t{4});
        QVERIFY(tiles->gebiete().rahmen(1).empty());
        QVERIFY(!tiles->gebiete().rahmen(0).empty());
        // All the same size.
        QVERIFY(std::abs(tiles->gebiete().rahmen(0).width() - tiles->gebiete().rahmen(3).width()) < 0.01);
        QVERIFY(Kartengeometrie::make(kachelquelle(*Kartengeometrie::make({})))->rahmen().empty());
    }

    void theAreaOfACircleIsInProportionToTheFigure() {
        const Symbolmassstab scale{400.0, 20.0, Qt::blue, 0};
        QCOMPARE(symbolradius(400.0, scale), 20.0);
        QCOMPARE(symbolradius(100.0, scale), 10.0);
        QCOMPARE(symbolradius(-100.0, scale), 10.0);
        QCOMPARE(symbolradius(0.0, scale), 0.0);
        QCOMPARE(symbolradius(kNan, scale), 0.0);
        QCOMPARE(symbolradius(5.0, Symbolmassstab{0.0, 20.0, Qt::blue, 0}), 0.0);
    }

    void circlesOfSmallOnesLieOnTop() {
        auto thema = mitWerten({1.0, 100.0, kNan, 0.0});
        alsSymbole(thema, "blau");
        QVERIFY(thema.symbole.has_value());
        QCOMPARE(thema.symbole->groesster, 100.0);
        QVERIFY(thema.gebiete[2].art == Gebietsart::kFehlt);
        QVERIFY(thema.gebiete[3].art == Gebietsart::kNull);  // no circle, but not nothing
        const auto map = Kartengeometrie::make(gitter(2, 2));
        const QSizeF size(200.0, 200.0);
        const auto view = Kartenansicht::fit(map->rahmen(), size, 0.0);
        const auto circles = symbollagen(*map, thema, view, size, Theme::light());
        QCOMPARE(circles.size(), std::size_t{2});
        QCOMPARE(circles.front().gebiet, std::size_t{1});
        QCOMPARE(symbolBei(circles, circles.back().mitte)->gebiet, std::size_t{0});
        QVERIFY(symbolBei(circles, {-50.0, -50.0}) == nullptr);
    }

    void negativeFiguresAreSaid() {
        auto thema = mitWerten({-5.0, 10.0});
        alsSymbole(thema, "blau");
        QCOMPARE(thema.symbole->negativ, std::size_t{1});
        QVERIFY(thema.hinweise.join(u' ').contains(QStringLiteral("Negative Werte")));
        const Legende legend(thema, 0, Theme::light(), {260.0, 400.0});
        QVERIFY(legend.size().height() > 60.0);
    }

    void theNestedCirclesAreRound() {
        QCOMPARE(symbolstufen(873.0, 0), (std::vector<double>{500.0, 200.0, 50.0}));
        QCOMPARE(symbolstufen(3.0, 0), (std::vector<double>{2.0}));
        QVERIFY(symbolstufen(0.0, 0).empty());
        QVERIFY(symbolstufen(kNan, 0).empty());
    }

    void aRampHasItsMiddleAtTheKreis() {
        auto thema = mitWerten({0.0, 10.0, 20.0});
        thema.vergleichswert = 10.0;
        alsVerlauf(thema, "divergierend", Richtung::kHochSchlecht);
        QVERIFY(thema.skala.has_value());
        QVERIFY(distance(*thema.gebiete[1].farbe, QColor(0xF7F7F7)) < 6.0);
        QVERIFY(distance(*thema.gebiete[0].farbe, QColor(0x5E3C99)) < 3.0);
        QVERIFY(distance(*thema.gebiete[2].farbe, QColor(0xE66101)) < 3.0);
        auto turned = mitWerten({0.0, 10.0, 20.0});
        turned.vergleichswert = 10.0;
        alsVerlauf(turned, "divergierend", Richtung::kHochGut);
        QVERIFY(distance(*turned.gebiete[0].farbe, QColor(0xE66101)) < 3.0);
        // The Kreis at the edge: the far side alone reaches the end of the ramp.
        auto edge = mitWerten({0.0, 10.0, 20.0});
        edge.vergleichswert = 0.0;
        alsVerlauf(edge, "divergierend", Richtung::kHochSchlecht);
        QVERIFY(distance(*edge.gebiete[0].farbe, QColor(0xF7F7F7)) < 6.0);
    }

    void allEqualAndNothingAtAllAreNoRamp() {
        auto equal = mitWerten({4.0, 4.0});
        alsVerlauf(equal, "blau", Richtung::kNeutral);
        QVERIFY(equal.gebiete[0].farbe->isValid());
        auto nothing = mitWerten({kNan, kNan});
        alsVerlauf(nothing, "blau", Richtung::kNeutral);
        QVERIFY(!nothing.skala.has_value());
        alsSymbole(nothing, "blau");
        QCOMPARE(nothing.symbole->groesster, 0.0);
        const Legende legend(nothing, 0, Theme::light(), {200.0, 300.0});
        QCOMPARE(legend.eintraege().size(), std::size_t{1});
    }

    // Machado, Oliveira and Fernandes 2009, severity 1.0: pure red is (0.152286, 0.114503, -0.003882) in
    // linear RGB for protanopes; with the transfer function of sRGB that is 109, 95, 0.
    void colourVisionFollowsThePublishedMatrices() {
        QCOMPARE(gesehen(QColor(255, 0, 0), Farbsehen::kProtan), QColor(109, 95, 0));
        // Deuteranopes, pure green: (0.860646, 0.672501, 0.042940) -> 239, 214, 58.
        QCOMPARE(gesehen(QColor(0, 255, 0), Farbsehen::kDeutan), QColor(239, 214, 58));
        // Tritanopes, pure blue: (-0.178779, 0.147602, 0.303900) -> 0, 107, 150.
        QCOMPARE(gesehen(QColor(0, 0, 255), Farbsehen::kTritan), QColor(0, 107, 150));
        // White, black and greys are the same for everybody: the rows of the matrices add up to 1.
        for (const auto art : {Farbsehen::kProtan, Farbsehen::kDeutan, Farbsehen::kTritan, Farbsehen::kGrau})
            for (const int grey : {0, 100, 255})
                QVERIFY(distance(gesehen(QColor(grey, grey, grey), art), QColor(grey, grey, grey)) < 2.0);
        QCOMPARE(gesehen(QColor(12, 34, 56), Farbsehen::kAlle), QColor(12, 34, 56));
        const auto grey = gesehen(QColor(10, 200, 90), Farbsehen::kGrau);
        QVERIFY(grey.red() == grey.green() && grey.green() == grey.blue());
    }

    void aThemeIsSeenAsAWhole() {
        auto thema = drittel(3);
        const auto before = thema.klassen.back().farbe;
        const auto seen = gesehen(thema, Farbsehen::kGrau);
        QVERIFY(seen.klassen.back().farbe != before);
        QCOMPARE(seen.klassen.back().farbe.red(), seen.klassen.back().farbe.blue());
        QVERIFY(gesehen(thema, Farbsehen::kAlle).klassen.back().farbe == before);
    }

    // Nobody with a colour vision deficiency sees two of the nine as one; in grey patterns tell them apart.
    void theNineColoursStayApart() {
        const auto colors = bivariatfarben();
        QCOMPARE(colors.size(), std::size_t{9});
        for (const auto art : {Farbsehen::kAlle, Farbsehen::kProtan, Farbsehen::kDeutan, Farbsehen::kTritan})
            for (std::size_t i = 0; i < colors.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(distance(gesehen(colors[i], art), gesehen(colors[j], art)) > 25.0,
                             qPrintable(QStringLiteral("%1 %2 %3").arg(int(art)).arg(i).arg(j)));
    }

    void patternsTellClassesApartWithoutColour() {
        const auto theme = Theme::light();
        std::set<QByteArray> seen;
        for (std::uint8_t m = 1; m < kKlassenmuster; ++m) {
            const auto tile = patternTile(Fuellung{Gebietsart::kKlasse, QColor(0xBDD7E7), m}, theme, 1.0);
            QVERIFY(!tile.isNull());
            QImage copy(40, 40, QImage::Format_RGB32);
            for (int y = 0; y < 40; ++y)
                for (int x = 0; x < 40; ++x)
                    copy.setPixel(x, y, tile.pixel(x % tile.width(), y % tile.height()));
            seen.insert(QByteArray(reinterpret_cast<const char*>(copy.constBits()), copy.sizeInBytes()));
        }
        QCOMPARE(seen.size(), std::size_t{kKlassenmuster - 1});
        QVERIFY(patternTile(Fuellung{Gebietsart::kKlasse, QColor(0xBDD7E7), 0}, theme, 1.0).isNull());
        auto thema = drittel(9);
        mitMustern(thema);
        std::set<int> patterns;
        for (const auto& k : thema.klassen)
            patterns.insert(k.muster);
        QCOMPARE(patterns.size(), thema.klassen.size());
        QVERIFY(legendeneintraege(thema)[2].fuellung.muster > 0);
        QVERIFY(thema.fuellung(2).muster > 0);
    }

    void patternsReachTheMapAndTheVectors() {
        const auto map = Kartengeometrie::make(gitter(3, 1));
        auto painter = malerFuer(map, 3, 1);
        auto thema = drittel(3);
        painter.setThema(thema);
        const auto plain = gemalt(painter);
        mitMustern(thema);
        painter.setThema(thema);
        QVERIFY(gemalt(painter) != plain);
    }

    void aMatrixStandsForItsClasses() {
        auto thema = drittel(9);
        thema.klassen.clear();
        for (const auto& color : bivariatfarben())
            thema.klassen.push_back({0.0, 0.0, 1, color, 0, {}});
        thema.matrix = Matrixlegende{3, 3, QStringLiteral("Waagerecht"), QStringLiteral("Senkrecht")};
        QVERIFY(legendeneintraege(thema).empty());
        const Legende legend(thema, 0, Theme::light(), {260.0, 400.0});
        QVERIFY(legend.size().height() > 100.0);
        QVERIFY(!legend.hatHistogramm());
        QImage image(300, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter p(&image);
        legend.paint(p, {0.0, 0.0});
        p.end();
        std::set<QRgb> colors;
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 300; ++x)
                colors.insert(image.pixel(x, y));
        for (const auto& color : bivariatfarben())
            QVERIFY(colors.contains(color.rgb()));
    }

    void theGridOfManyMapsUsesTheRoom() {
        QCOMPARE(rasterspalten(6, {600.0, 400.0}, 1.0), std::size_t{3});
        QCOMPARE(rasterspalten(6, {400.0, 600.0}, 1.0), std::size_t{2});
        QCOMPARE(rasterspalten(1, {400.0, 600.0}, 1.0), std::size_t{1});
        Mehrfachinhalt content;
        content.geometrie = Kartengeometrie::make(gitter(2, 2));
        content.gemeinsam = drittel(4);
        for (int i = 0; i < 5; ++i)
            content.karten.push_back({QString::number(2000 + i), drittel(4)});
        const Mehrfachblatt sheet(content);
        for (const QSizeF size : {QSizeF(900.0, 600.0), QSizeF(500.0, 800.0)}) {
            const auto place = sheet.layout(size);
            QCOMPARE(place.felder.size(), std::size_t{5});
            for (std::size_t i = 0; i < place.felder.size(); ++i) {
                QVERIFY(QRectF({}, size).contains(place.felder[i].karte));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!place.felder[i].karte.intersects(place.felder[j].karte));
            }
        }
        const auto image = renderImage({QSize(900, 600)}, [&](QPainter& p, QSizeF s) { sheet.paint(p, s); });
        QVERIFY(image.has_value());
    }

    void placesAreDrawnLargerWithMoreCapacity() {
        QVERIFY(punktradius(100.0, 100.0) > punktradius(10.0, 100.0));
        QCOMPARE(punktradius({}, 100.0), punktradius(0.0, 100.0));
        const auto map = Kartengeometrie::make(gitter(1, 1));
        auto painter = malerFuer(map, 1, 1);
        painter.setThema(drittel(1));
        const auto before = gemalt(painter);
        auto layer = std::make_shared<Kartenauflage>();
        layer->arten = punktarten({QStringLiteral("Angebot"), QStringLiteral("Einrichtung")});
        const auto middle = map->ursprung();
        layer->punkte.push_back({1, middle, 1, 50.0, {QStringLiteral("Haus")}});
        layer->punkte.push_back({2, {middle.x + 5.0, middle.y}, 0, 500.0, {QStringLiteral("Großes Haus")}});
        painter.setAuflage(layer);
        QVERIFY(gemalt(painter) != before);
        QCOMPARE(painter.punktBei({50.0, 50.0}), std::optional<std::size_t>(0));  // the small one is on top
        QVERIFY(!painter.punktBei({5.0, 5.0}));
        const Legende with(drittel(1), 0, Theme::light(), {250.0, 500.0}, false, layer.get());
        const Legende without(drittel(1), 0, Theme::light(), {250.0, 500.0});
        QVERIFY(with.size().height() > without.size().height() + 30.0);
    }
};

static const Registered<TestKartenarten> kRegistered;

}  // namespace isp::render::test

#include "test_kartenarten.moc"
