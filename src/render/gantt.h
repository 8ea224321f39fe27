// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/bildzeichen.h"
#include "render/theme.h"

#include <QDate>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace isp::render {

struct Ganttmeilenstein {
    QString titel;
    QDate datum;
    bool erreicht = false;
};

struct Ganttzeile {
    QString titel;
    QDate von, bis;                ///< each may be missing (invalid)
    std::optional<double> anteil;  ///< 0…1 done
    Schrittzeichen zeichen = Schrittzeichen::kOffen;
    QString gruppe;  ///< rows of one group stand together under its heading; empty: no heading
    std::vector<Ganttmeilenstein> meilensteine;
};

struct Gantt {
    std::vector<Ganttzeile> zeilen;
    QDate heute;
};

/// One mark of the time axis: the interval and its name.
struct Zeitfeld {
    QDate von, bis;  ///< bis is the day after
    QString text;
};

/// Two rows of the axis: years over months, years over quarters, or years alone (`oben` empty).
struct Zeitachse {
    QDate von, bis;
    std::vector<Zeitfeld> oben, unten;
};

/// Months, quarters or years, whichever has room in `breite` when a label needs `feld` pixels.
[[nodiscard]] Zeitachse ganttachse(QDate von, QDate bis, double breite, double feld);
/// Late: its end has passed and it is neither finished nor dropped.
[[nodiscard]] bool ueberfaellig(const Ganttzeile& zeile, QDate heute);
[[nodiscard]] bool ueberfaellig(const Ganttmeilenstein& meilenstein, QDate heute);

/// Paints the rows that are visible, like Rangfolgemaler: the head stays, rows scroll under it.
class Ganttmaler {
public:
    explicit Ganttmaler(const Theme& theme) : m_theme(theme) {}

    void setGantt(Gantt gantt);
    void setTheme(const Theme& theme);
    void setSize(QSizeF size);
    /// Pixels of the rows that are scrolled out above; kept inside the possible.
    void setScroll(double pixels);
    void setHover(int zeile) { m_hover = zeile; }
    void setFokus(int zeile) { m_fokus = zeile; }

    void paint(QPainter& painter) const;

    [[nodiscard]] const Gantt& gantt() const noexcept { return m_gantt; }
    [[nodiscard]] const Zeitachse& achse() const noexcept { return m_achse; }
    [[nodiscard]] double scroll() const noexcept { return m_scroll; }
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double contentHeight() const;
    /// Width of the titles; the axis begins behind it.
    [[nodiscard]] double titleWidth() const noexcept { return m_titel; }
    [[nodiscard]] double xOf(QDate tag) const;
    /// Of a row of Gantt::zeilen, whether visible or not.
    [[nodiscard]] QRectF rowRect(int zeile) const;
    /// Empty where both dates are missing.
    [[nodiscard]] QRectF barRect(int zeile) const;
    [[nodiscard]] QRectF meilensteinRect(int zeile, int meilenstein) const;
    [[nodiscard]] std::optional<int> zeileBei(QPointF position) const;
    [[nodiscard]] std::optional<std::pair<int, int>> meilensteinBei(QPointF position) const;
    [[nodiscard]] bool titelGekuerzt(int zeile) const;
    /// Index of the rows from top to bottom: groups together, else as given.
    [[nodiscard]] const std::vector<int>& reihenfolge() const noexcept { return m_reihenfolge; }

private:
    struct Kopf {
        QString text;
        double oben = 0.0;
    };

    void measure();
    void placeRows();
    [[nodiscard]] double iconSize() const;
    [[nodiscard]] double axisRow() const;
    [[nodiscard]] QRectF titleRect(int zeile) const;
    [[nodiscard]] bool late(int zeile) const;
    [[nodiscard]] const Ganttzeile& at(int zeile) const {
        return m_gantt.zeilen[static_cast<std::size_t>(zeile)];
    }
    void paintAxis(QPainter& painter) const;
    void paintToday(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintRow(QPainter& painter, int zeile) const;
    void paintTitle(QPainter& painter, int zeile, const QRectF& row) const;
    void paintBar(QPainter& painter, int zeile) const;
    void paintMilestones(QPainter& painter, int zeile) const;

    Theme m_theme;
    Gantt m_gantt;
    QSizeF m_size{480, 240};
    Zeitachse m_achse;
    std::vector<int> m_reihenfolge;
    std::vector<double> m_oben;  ///< of each row, without head and scroll
    std::vector<Kopf> m_gruppen;
    double m_hoehe = 0.0;
    double m_titel = 0.0;
    double m_scroll = 0.0;
    int m_hover = -1;
    int m_fokus = -1;
};

[[nodiscard]] QStringList zeilenAngaben(const Gantt& gantt, int zeile);
[[nodiscard]] QStringList meilensteinAngaben(const Ganttmeilenstein& meilenstein, QDate heute);
[[nodiscard]] QString ganttSatz(const Gantt& gantt);

}  // namespace isp::render
