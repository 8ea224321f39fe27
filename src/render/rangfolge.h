// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "render/muster.h"
#include "render/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <limits>
#include <optional>
#include <vector>

namespace isp::render {

/// One Raum in a ranking.
struct Rangzeile {
    RaumId raum;
    QString name;
    double wert = std::numeric_limits<double>::quiet_NaN();
    QString text;       ///< value with its sign, or the sign alone
    Fuellung fuellung;  ///< as on the map
    int rang = 0;       ///< from 1, equal values share one; 0 without a value
};

/// What a ranking shows.
struct Rangfolge {
    std::vector<Rangzeile> zeilen;
    QString einheit;
    std::optional<double> vergleichswert;  ///< of the Kreis: a line through all bars
    QString vergleichstext;                ///< `Kreis 4,1`

    /// Orders by value (equal ones and those without a value by name, the latter last) and numbers the ranks.
    void ordne(bool absteigend = true);
};

/// Paints a ranking: rank, name, bar in the colour of the class, value. Only rows that are visible are
/// painted.
class Rangfolgemaler {
public:
    explicit Rangfolgemaler(const Theme& theme) : m_theme(theme) {}

    void setRangfolge(Rangfolge rangfolge);
    void setTheme(const Theme& theme);
    void setSize(QSizeF size);
    void setAuswahl(std::vector<RaumId> auswahl) { m_auswahl = std::move(auswahl); }
    void setHover(RaumId raum) { m_hover = raum; }
    /// Pixels of the rows that are scrolled out above; kept inside the possible.
    void setScroll(double pixels);

    void paint(QPainter& painter);

    [[nodiscard]] const Rangfolge& rangfolge() const noexcept { return m_rangfolge; }
    [[nodiscard]] double scroll() const noexcept { return m_scroll; }
    /// Height of head and all rows.
    [[nodiscard]] double contentHeight() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double headHeight() const;
    /// The row at a position; nullopt on the head and below the last one.
    [[nodiscard]] std::optional<std::size_t> zeileBei(QPointF position) const;
    /// Where a row is, whether visible or not.
    [[nodiscard]] QRectF rowRect(std::size_t zeile) const;
    /// The bar of a row; empty without a value.
    [[nodiscard]] QRectF barRect(std::size_t zeile) const;
    /// Rows that are at least partly visible: first and one behind the last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> visibleRows() const;

private:
    struct Spalten {
        double rang = 0.0, name = 0.0, balken = 0.0, wert = 0.0;  ///< widths
        double rangLinks = 0.0, nameLinks = 0.0, balkenLinks = 0.0, wertLinks = 0.0;
    };

    void measure();
    [[nodiscard]] double xOf(double wert) const;
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t zeile) const;

    Theme m_theme;
    Rangfolge m_rangfolge;
    QSizeF m_size{320, 240};
    std::vector<RaumId> m_auswahl;
    RaumId m_hover;
    double m_scroll = 0.0;
    Spalten m_spalten;
    double m_low = 0.0, m_high = 1.0;  ///< values at the ends of the bar column
};

}  // namespace isp::render
