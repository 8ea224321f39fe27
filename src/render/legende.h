// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartensymbole.h"
#include "render/kartenthema.h"
#include "render/textsatz.h"

#include <QPainter>
#include <QRectF>
#include <functional>
#include <optional>
#include <vector>

namespace isp::render {

/// Bars of equal width over the range of the classed values, each split by class.
struct Histogramm {
    double von = 0.0;
    double bis = 0.0;
    std::vector<std::vector<std::size_t>> saeulen;  ///< counts per bar and class
    std::size_t hoechste = 0;

    static Histogramm make(const Kartenthema& thema, std::size_t saeulen);
};

/// The theme as one class of all its figures: a continuous colouring has a distribution too.
[[nodiscard]] Kartenthema alsEineKlasse(const Kartenthema& thema);

/// Amounts for the nested circles of a legend: the largest round one that occurs, about a quarter and a
/// sixteenth of it; fewer where they would be less than one of the last digit.
[[nodiscard]] std::vector<double> symbolstufen(double groesster, int nachkommastellen);

/// The legend of a map: unit, histogram with the value of the Kreis, classes with their counts (or nested
/// circles, a ramp, a matrix), the kinds that are no number where they occur, and what lies over the areas.
/// Measures itself; gives up the histogram and then the larger type where there is little room.
class Legende {
public:
    /// `hoechstens`: the room there is; size() stays inside it wherever a legend of this many entries can.
    /// `zweispaltig`: the kinds that are no number beside the classes, where the room is wide enough.
    Legende(const Kartenthema& thema, std::size_t ausserhalb, const Theme& theme, QSizeF hoechstens,
            bool zweispaltig = false, const Kartenauflage* auflage = nullptr);

    [[nodiscard]] QSizeF size() const noexcept { return m_size; }
    void paint(QPainter& painter, QPointF topLeft) const;

    [[nodiscard]] const std::vector<Legendeneintrag>& eintraege() const noexcept { return m_eintraege; }
    /// Which entry lies at a position relative to the top left.
    [[nodiscard]] std::optional<std::size_t> eintragBei(QPointF position) const noexcept;
    [[nodiscard]] bool hatHistogramm() const noexcept { return !m_balken.empty(); }
    /// Where texts stand, relative to the top left.
    [[nodiscard]] std::vector<QRectF> textrahmen() const;

private:
    struct Textfeld {
        Textblock block;
        QRectF rect;
        QColor color;
        Qt::Alignment ausrichtung;
    };
    struct Balken {
        QRectF rect;
        QColor color;
    };
    struct Ausfuehrung;

    void build(const Kartenthema& thema, const Ausfuehrung& wie, double hoechsteBreite);
    double addHeading(const Kartenthema& thema, const Ausfuehrung& wie, double y, double breite);
    double addHistogramm(const Kartenthema& thema, double y, double breite);
    double addVergleiche(const Kartenthema& thema, double y, double breite);
    double addEintraege(const Ausfuehrung& wie, double y, double breite);
    void addEintrag(std::size_t i, const QFont& font, QPointF at, double breite);
    double addSymbole(const Kartenthema& thema, double y, double breite);
    double addSkala(const Kartenthema& thema, double y, double breite);
    double addMatrix(const Kartenthema& thema, double y, double breite);
    void addMatrixzelle(const Kartenthema& thema, std::size_t klasse, const QRectF& rect);
    double addAuflage(const Kartenauflage& auflage, double y, double breite);
    double addKapazitaeten(const Kartenauflage& auflage, double y, double breite);
    double addMarke(const Kartenthema& thema, const Histogramm& h, double y, double breite);
    void addText(const QString& text, const QFont& font, const QColor& color, const QRectF& rect,
                 Qt::Alignment ausrichtung = Qt::AlignLeft);

    Theme m_theme;
    std::vector<Legendeneintrag> m_eintraege;
    bool m_zweispaltig;
    QSizeF m_size;
    std::vector<Textfeld> m_texte;
    std::vector<QRectF> m_zeilen;  ///< one per entry
    std::vector<QRectF> m_muster;  ///< swatch per entry
    std::vector<Balken> m_balken;  ///< of the histogram
    QLineF m_achse;
    std::optional<QLineF> m_marke;                              ///< value of the Kreis
    std::vector<std::function<void(QPainter&)>> m_zeichnungen;  ///< circles, ramp, matrix, places
    const Kartenauflage* m_auflage = nullptr;                   ///< while it is laid out
};

}  // namespace isp::render
