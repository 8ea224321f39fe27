// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/periode.h"
#include "render/theme.h"

#include <QColor>
#include <QPointF>
#include <QString>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace isp::render {

struct Zeitpunkt {
    Periode periode;
    double wert = std::numeric_limits<double>::quiet_NaN();  ///< NaN: missing, the line is interrupted
    QString text;                                            ///< value with its sign
    bool bruch = false;       ///< not comparable with the one before: no line is drawn to it
    bool vorlaeufig = false;  ///< provisional or estimated: drawn hollow
};

struct Zeitreihe {
    RaumId raum;
    QString name;
    std::vector<Zeitpunkt> punkte;  ///< ascending
    bool vergleich = false;         ///< the Kreis: bold
    bool referenz = false;          ///< Land, Bund: dashed, beyond the own territory
};

/// Where the series of a chart break: an upright dotted line with a name between two Perioden.
struct Bruchmarke {
    double position = 0.0;       ///< on the axis of Periode::position()
    QString name;                ///< short: `Zensus 2011`
    QString satz;                ///< what changed, for those who hear the chart
    std::vector<RaumId> raeume;  ///< only for these, drawn where one of them is chosen; empty = all
};

/// A forecast: dashed from the last figure on, with its band. Never part of the series itself.
struct Prognoselinie {
    RaumId raum;
    bool vergleich = false;  ///< of the Kreis
    struct Punkt {
        double position = 0.0;
        double wert = 0.0;
        double unten = 0.0, oben = 0.0;  ///< 95 %; both the figure at the last known one
        int jahr = 0;
    };
    std::vector<Punkt> punkte;  ///< the first is the last known figure
};

/// A straight line through a series since its last break (Theil–Sen).
struct Trendlinie {
    RaumId raum;
    bool vergleich = false;
    QPointF von, bis;
};

/// The target of a Ziel: a level line, up to its year where it has one.
struct Ziellinie {
    QString text;
    double wert = 0.0;
    std::optional<double> bis;
};

/// What a time chart shows, without the chart.
struct Verlauf {
    QString einheit;
    int nachkommastellen = 1;
    std::vector<Zeitreihe> reihen;
    std::vector<RaumId> auswahl;  ///< in category colours, in this order
    RaumId hover;
    std::optional<Periode> periode;  ///< shown on the map: a thin upright line
    std::vector<Bruchmarke> brueche;
    std::vector<Prognoselinie> prognosen;
    std::vector<Trendlinie> trends;
    std::vector<Ziellinie> ziele;
};

enum class Linienrolle { kKontext, kHover, kGewaehlt, kReferenz, kVergleich };

/// One line as it is drawn.
struct Verlaufslinie {
    std::size_t reihe = 0;
    Linienrolle rolle = Linienrolle::kKontext;
    QColor farbe;
    double breite = 1.0;
    std::vector<std::vector<QPointF>> stuecke;  ///< x = Periode::position(), y = value; a gap ends a piece
    QString endtext;                            ///< name at the end of the line; empty = none
};

/// All lines that have a value, in the order they are painted: context, then chosen ones, the Kreis, the
/// hovered.
[[nodiscard]] std::vector<Verlaufslinie> verlaufslinien(const Verlauf& verlauf, const Theme& theme);

/// The colour of a line of the Verlauf: of the Kreis, or of a chosen Raum; muted for others.
[[nodiscard]] QColor linienfarbe(const Verlauf& verlauf, RaumId raum, bool vergleich, const Theme& theme);

/// Category colours of chosen things, lighter or darker until they can be read on the surface.
[[nodiscard]] QColor lesbareFarbe(QColor color, const Theme& theme);

/// The marks that concern what is emphasised: those of all series, and those of chosen or hovered Räume.
[[nodiscard]] std::vector<const Bruchmarke*> sichtbareBrueche(const Verlauf& verlauf);

struct Achse {
    double von = 0.0;
    double bis = 1.0;
    int stellen = 0;  ///< decimals of the labels
    std::vector<std::pair<double, QString>> striche;
};

/// Round numbers around [low, high], about `hoechstens` of them; begins (or ends) at zero where the values
/// come near it.
[[nodiscard]] Achse rundeAchse(double low, double high, int hoechstens);
/// Round numbers around all values; begins at zero where the values come near it.
[[nodiscard]] Achse wertachse(const Verlauf& verlauf, int hoechstens);
/// The Perioden that occur, thinned out evenly.
[[nodiscard]] Achse zeitachse(const Verlauf& verlauf, int hoechstens);

/// Moves texts of a height apart that want to be at certain places (their middles), as little as possible and
/// inside [von, bis] where there is room for all. Keeps the order.
[[nodiscard]] std::vector<double> spreadApart(std::span<const double> wunsch, double hoehe, double von,
                                              double bis);

/// From a point to the nearest point of the straight line between two others.
[[nodiscard]] double abstandZurStrecke(QPointF p, QPointF a, QPointF b);

struct Treffer {
    std::size_t reihe = 0;
    std::size_t punkt = 0;
};

/// The line next to a position within `radius` pixels, and its next point; `toPixel` maps (position, value).
/// Chosen lines and the Kreis win over context where both are near.
[[nodiscard]] std::optional<Treffer> naechsteLinie(const Verlauf& verlauf, QPointF position, double radius,
                                                   const std::function<QPointF(QPointF)>& toPixel);

}  // namespace isp::render
