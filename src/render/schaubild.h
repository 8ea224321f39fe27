// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "render/textsatz.h"
#include "render/theme.h"

#include <QColor>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace isp::render {

/// Any chart that is marks on two axes (ranking, scatter, histogram, slope, profile, pyramid, funnel, heat
/// table), as data: what stands where, in the units of its axes. Schaubildmaler draws it and tells what lies
/// under the mouse.

/// What a mark stands for and says of itself.
struct Schausache {
    RaumId raum;          ///< not valid: of no single Raum
    QString name;         ///< beside the mark, where its Raum is chosen
    QStringList angaben;  ///< lines of the tooltip, the first the name; empty: cannot be pointed at
};

struct Schaupunkt {
    Schausache sache;
    QPointF bei;
    std::optional<std::pair<double, double>> bereich;  ///< interval, along x
    QColor farbe;                                      ///< not valid: the quiet one
    bool hohl = false;                                 ///< a square outline: the Kreis
    bool blass = false;                                ///< of no significance
};

/// A rectangle: bar, column, cell.
struct Schaufeld {
    Schausache sache;
    QRectF feld;  ///< top left = smallest x and y
    QColor farbe;
    bool umriss = false;              ///< only its outline
    QString text;                     ///< in its middle
    std::vector<RaumId> raeume = {};  ///< several at once: a column of a histogram
};

struct Schaulinie {
    Schausache sache;
    std::vector<std::vector<QPointF>> stuecke;
    QColor farbe;
    double breite = 1.2;
    Qt::PenStyle stil = Qt::SolidLine;
    bool stark = false;   ///< the Kreis: bold and always named
    QString anfang;       ///< beside its first point; only with `ende`
    QString ende;         ///< beside its last point
    bool punkte = false;  ///< a dot at each point
};

struct Schauband {
    std::vector<QPointF> unten, oben;
    QColor farbe;
};

/// A line through the whole plot.
struct Bezugslinie {
    Qt::Orientation richtung = Qt::Vertical;
    double bei = 0.0;
    QString text;
    bool gestrichelt = false;
};

struct Schautext {
    QPointF bei;
    QString text;
    Qt::Alignment lage = Qt::AlignCenter;
};

struct Schauachse {
    double von = 0.0;
    double bis = 1.0;
    std::vector<std::pair<double, QString>> striche = {};
    QString titel = {};
    bool kategorien = false;          ///< labels stand for rows or columns: no lines, never left out
    bool umgekehrt = false;           ///< y: the smallest on top
    bool oben = false;                ///< x: labels above the plot
    std::vector<RaumId> raeume = {};  ///< per label, where it names a Raum
};

struct Zeichenerklaerung {
    enum class Form { kFeld, kUmriss, kLinie, kGestrichelt, kPunkt, kBlass, kQuadrat };
    Form form = Form::kPunkt;
    QColor farbe;  ///< not valid: the quiet one
    QString text;
};

struct Schaubild {
    Schauachse x, y;
    std::vector<Schauband> baender;
    std::vector<Schaufeld> felder;
    std::vector<Bezugslinie> bezuege;
    std::vector<Schaulinie> linien;
    std::vector<Schaupunkt> punkte;
    std::vector<Schautext> texte;
    std::vector<Zeichenerklaerung> legende;
    bool rechteckwahl = false;  ///< dragging a rectangle marks the Räume of the points and columns in it
    std::vector<RaumId> auswahl;
    RaumId hover;
};

/// The colours marks have where they say nothing by theirs.
[[nodiscard]] QColor ruhigeFarbe(const Theme& theme);

/// A part that can be pointed at.
struct Schauteil {
    const Schausache* sache = nullptr;
    QRectF ort;  ///< in pixels
    std::vector<RaumId> raeume = {};
};

class Schaubildmaler {
public:
    explicit Schaubildmaler(const Theme& theme) : m_theme(theme) {}

    void setSchaubild(Schaubild bild);
    void setTheme(const Theme& theme);
    void setSize(QSizeF size);
    void setAuswahl(std::vector<RaumId> auswahl);
    void setHover(RaumId raum) { m_bild.hover = raum; }
    [[nodiscard]] const Schaubild& schaubild() const noexcept { return m_bild; }

    /// Below this size rows or columns cannot be told apart.
    [[nodiscard]] QSizeF mindestgroesse() const;
    void paint(QPainter& painter) const;

    [[nodiscard]] QRectF plot() const noexcept { return m_plot; }
    [[nodiscard]] QPointF toPixel(QPointF wert) const;
    /// Points, then fields, then lines, in their order.
    [[nodiscard]] const std::vector<Schauteil>& teile() const noexcept { return m_teile; }
    [[nodiscard]] std::optional<std::size_t> teilBei(QPointF position) const;
    /// The Raum whose name stands at the edge of the plot there.
    [[nodiscard]] std::optional<RaumId> raumAmRand(QPointF position) const;
    /// Those of the points inside and of the columns touched.
    [[nodiscard]] std::set<RaumId> raeumeIn(const QRectF& rechteck) const;

private:
    struct Endname {
        std::size_t linie = 0;
        double y = 0.0;
        QString text;
        bool links = false;
    };

    void arrange();
    void arrangeTeile();
    [[nodiscard]] double legendHeight(double width) const;
    [[nodiscard]] double spaltenkopf() const;
    [[nodiscard]] std::optional<std::size_t> placeOf(RaumId raum) const;
    [[nodiscard]] bool named(const Schaulinie& linie) const;
    [[nodiscard]] QColor colorOf(const Schausache& sache, const QColor& own) const;
    [[nodiscard]] double nameWidth(bool links) const;
    [[nodiscard]] QRectF pixelRect(const QRectF& feld) const;
    void paintLegend(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintColumns(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintFields(QPainter& painter) const;
    void paintReferences(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintEnds(QPainter& painter, bool links) const;
    void paintPoints(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    /// A place for a name beside a point, inside the plot and off what is taken.
    [[nodiscard]] QRectF nameRect(QPointF at, QSizeF size, const std::vector<QRectF>& taken) const;

    Theme m_theme;
    Schaubild m_bild;
    QSizeF m_size{640, 400};
    QRectF m_plot;
    double m_legende = 0.0;  ///< height
    QSizeF m_raender;        ///< room beside the plot, both sides together
    std::vector<Schauteil> m_teile;
};

/// A finished sheet around a chart: title, unit and Periode, the chart, the read-out, source and Stand.
struct Schaublatt {
    QString titel;
    QString untertitel;
    QString lesart;
    QString fuss;
};
/// Paints head and foot into (0, 0, size) and returns the room left for the chart.
[[nodiscard]] QRectF maleBlattrahmen(QPainter& painter, QSizeF size, const Schaublatt& blatt,
                                     const Theme& theme);

}  // namespace isp::render
