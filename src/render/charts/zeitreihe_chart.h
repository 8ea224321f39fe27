// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"
#include "render/zeitreihe.h"

#include <QtCharts/QChart>

class QValueAxis;

namespace isp::render {

class VerlaufAufsatz;

/// A Verlauf as a Qt chart: hand it to a QChartView, or paint it with paintVerlauf(). What it shows is
/// decided in render/zeitreihe.h. Needs a QApplication.
class ZeitreiheChart : public QChart {
    Q_OBJECT

public:
    explicit ZeitreiheChart(const Theme& theme, QGraphicsItem* parent = nullptr);

    void setTheme(const Theme& theme);
    void setVerlauf(Verlauf verlauf);
    /// Cheaper than a new Verlauf: only the emphasis changes.
    void setHover(RaumId raum);
    [[nodiscard]] const Verlauf& verlauf() const noexcept { return m_verlauf; }
    [[nodiscard]] const std::vector<Verlaufslinie>& linien() const noexcept { return m_linien; }
    /// Where a point (position of the Periode, value) is in the chart's own coordinates.
    [[nodiscard]] QPointF toPixel(QPointF wert) const;

Q_SIGNALS:
    /// The line under the mouse; an invalid id when there is none any more.
    void hovered(isp::RaumId raum);
    /// A click on a line, with the Periode of its nearest point.
    void clicked(isp::RaumId raum, isp::Periode periode);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    friend class VerlaufAufsatz;

    void rebuild();
    void restyle();
    void updateAxes();

    Theme m_theme;
    Verlauf m_verlauf;
    std::vector<Verlaufslinie> m_linien;
    Achse m_perioden;
    QValueAxis* m_zeit;
    QValueAxis* m_wert;
    VerlaufAufsatz* m_aufsatz;
};

/// Paints the chart into a rectangle, for export.
void paintVerlauf(QPainter& painter, const QRectF& rect, const Verlauf& verlauf, const Theme& theme);

}  // namespace isp::render
