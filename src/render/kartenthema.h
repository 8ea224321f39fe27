// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/muster.h"

#include <QString>
#include <QStringList>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace isp::render {

/// What one area shows.
struct Gebietswert {
    Gebietsart art = Gebietsart::kFehlt;
    std::size_t klasse = 0;  ///< kKlasse only
    double wert = std::numeric_limits<double>::quiet_NaN();
    QString text;  ///< value with its sign, ready to be read; for labels and tooltips
    /// kKlasse only: a colour of its own instead of that of the class (colouring without classes).
    std::optional<QColor> farbe = {};
};

/// One class, closed on the right; the first one on both sides.
struct Legendenklasse {
    double von = 0.0;
    double bis = 0.0;
    std::size_t anzahl = 0;
    QColor farbe;
    std::uint8_t muster = 0;  ///< pattern over the colour, see Fuellung
    QString text = {};        ///< instead of `von` and `bis` where the class is no interval
};

/// Circles whose area is in proportion to the figures.
struct Symbolmassstab {
    double groesster = 0.0;  ///< largest amount, drawn with `radius`
    double radius = 26.0;    ///< design pixels
    QColor farbe;
    std::size_t negativ = 0;  ///< Räume with a negative figure: hollow circles
};

/// Radius of the circle of a figure in design pixels: its area is in proportion to the amount, whatever the
/// sign. 0 for nothing, for NaN and where there is no scale.
[[nodiscard]] double symbolradius(double wert, const Symbolmassstab& massstab) noexcept;

/// Colours without classes: a ramp between two figures.
struct Farbskala {
    double von = 0.0;
    double bis = 0.0;
    std::vector<QColor> farben;  ///< at even steps from `von` to `bis`, at least two
    [[nodiscard]] QColor farbe(double wert) const;
};

/// Classes along two axes: the class of column c and row r (both from low to high) is `klassen[r * spalten +
/// c]`.
struct Matrixlegende {
    std::size_t spalten = 3;
    std::size_t zeilen = 3;
    QString waagerecht;  ///< name of the axis from left to right
    QString senkrecht;   ///< from bottom to top
};

/// What a map says: a value and a class per area, and every word that has to stand beside it. Plain data; who
/// fills it decides on classes, colours and texts.
struct Kartenthema {
    QString titel;
    QString einheit;  ///< `%`, `Einwohner*innen je km²`; may be empty
    QString periode;
    QString raumebene;       ///< `Räume`: what is coloured, also the heading of the counts
    QString quelle;          ///< the whole line, without the word Quelle
    QString stand;           ///< a date
    QStringList hinweise;    ///< provisional figures, Gebietsstand, invented data …
    QString ausserhalbText;  ///< what areas outside are; empty = `gehört zu keinem Raum`
    int nachkommastellen = 1;
    std::vector<Legendenklasse> klassen;
    std::vector<Gebietswert> gebiete;       ///< one per area of the Kartengeometrie, in its order
    std::optional<double> vergleichswert;   ///< of the Kreis; marked in the histogram
    QString vergleichsname;                 ///< `Kreis`
    QStringList weitereVergleiche;          ///< `Deutschland 229,8`: below the classes
    std::optional<Symbolmassstab> symbole;  ///< circles on the areas; they show gebiete[i].wert
    std::optional<Farbskala> skala;         ///< instead of classes
    std::optional<Matrixlegende> matrix;    ///< the classes have two axes

    /// What area `i` is filled with; kFehlt where the theme has no entry for it.
    [[nodiscard]] Fuellung fuellung(std::size_t gebiet) const;
    /// How many areas are of that kind.
    [[nodiscard]] std::size_t anzahl(Gebietsart art) const;
};

/// One line of a legend.
struct Legendeneintrag {
    Fuellung fuellung;
    QString text;
    std::size_t anzahl = 0;
};

/// Classes from low to high as `4,1 bis 5,2`, `über 5,2 bis 6,3` (closed on the right, so said), then the
/// kinds that occur: zero, outside the classes, incomplete, missing, secret, not meaningful, outside the
/// territory
/// (`ausserhalb` areas of them). Bounds get as many digits as they need to differ.
[[nodiscard]] std::vector<Legendeneintrag> legendeneintraege(const Kartenthema& thema,
                                                             std::size_t ausserhalb = 0);

/// Raumebene, Periode and unit in one line: `Räume · 2021 · %`.
[[nodiscard]] QString untertitel(const Kartenthema& thema);

}  // namespace isp::render
