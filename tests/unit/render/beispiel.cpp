// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/render/beispiel.h"

#include "render/palette.h"

namespace isp::render::test {

std::vector<SuiteFactory>& suites() {
    static std::vector<SuiteFactory> all;
    return all;
}

MultiPolygon quadrat(double x, double y, double seite) {
    return {Polygon{{{x, y}, {x + seite, y}, {x + seite, y + seite}, {x, y + seite}, {x, y}}, {}}};
}

Kartenquelle gitter(int spalten, int zeilen) {
    Kartenquelle quelle;
    for (int row = 0; row < zeilen; ++row)
        for (int column = 0; column < spalten; ++column) {
            const auto number = quelle.gebiete.size() + 1;
            const auto name = QStringLiteral("R%1").arg(number);
            // Far from zero, as in EPSG:25832.
            quelle.gebiete.push_back(
                {RaumId{static_cast<std::int64_t>(number)}, name, name,
                 quadrat(500'000.0 + column * 1000.0, 6'000'000.0 + row * 1000.0, 1000.0), std::nullopt});
        }
    return quelle;
}

Kartenthema drittel(std::size_t gebiete) {
    Kartenthema thema;
    thema.titel = QStringLiteral("Arbeitslosenquote");
    thema.einheit = QStringLiteral("%");
    thema.periode = QStringLiteral("2021");
    thema.raumebene = QStringLiteral("Räume");
    thema.quelle = QStringLiteral("Statistik");
    thema.stand = QStringLiteral("12.10.2026");
    const auto colors = classColors(palettes().front(), 3);
    for (std::size_t k = 0; k < 3; ++k)
        thema.klassen.push_back({static_cast<double>(k), static_cast<double>(k + 1), 0, colors[k]});
    for (std::size_t i = 0; i < gebiete; ++i) {
        const auto k = i % 3;
        ++thema.klassen[k].anzahl;
        thema.gebiete.push_back({Gebietsart::kKlasse, k, static_cast<double>(k) + 0.5, QStringLiteral("x")});
    }
    return thema;
}

void setArt(Kartenthema& thema, std::size_t gebiet, Gebietsart art) {
    --thema.klassen[thema.gebiete[gebiet].klasse].anzahl;
    thema.gebiete[gebiet] = {art, 0, std::numeric_limits<double>::quiet_NaN(), QStringLiteral(".")};
}

Kartenmaler malerFuer(const std::shared_ptr<const Kartengeometrie>& geometrie, int spalten, int zeilen) {
    Kartenmaler maler(Theme::light());
    maler.setGeometrie(geometrie);
    maler.setSize(QSizeF(spalten * 100.0, zeilen * 100.0));
    maler.setAnsicht(Kartenansicht({0.0, 0.0}, 0.1));
    maler.setBeschriftung(false);
    return maler;
}

QImage gemalt(Kartenmaler& maler, double scale) {
    QImage image((maler.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.scale(scale, scale);
    maler.paint(painter);
    return image;
}

}  // namespace isp::render::test
