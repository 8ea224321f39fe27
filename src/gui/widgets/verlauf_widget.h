// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildteile.h"
#include "render/charts/diagramm_ansicht.h"
#include "render/charts/zeitreihe_chart.h"

namespace isp::workspace {
class Auswahl;
}

namespace isp::gui {

/// The development over time: one line per Raum, the chosen ones in colour, the Kreis bold. A click on a line
/// marks its Raum and goes to the Periode of the nearest point. ↑ ↓ go from line to line, Space marks its
/// Raum, Ctrl adds.
class VerlaufWidget : public render::DiagrammAnsicht, public Bildteile {
    Q_OBJECT

public:
    explicit VerlaufWidget(workspace::Auswahl& auswahl, QWidget* parent = nullptr);

    void setVerlauf(render::Verlauf verlauf);
    [[nodiscard]] render::ZeitreiheChart& chart() const noexcept { return *m_chart; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 240}; }

    // Bildteile: the lines.
    [[nodiscard]] QAccessible::Role zugangsrolle() const override { return QAccessible::Chart; }
    [[nodiscard]] int teilzahl() const override;
    [[nodiscard]] QStringList teilangaben(int teil) const override;
    [[nodiscard]] QRect teilort(int teil) const override;
    [[nodiscard]] int teilImFokus() const override { return m_fokus; }
    void fokussiereTeil(int teil) override;
    void waehleTeil(int teil) override;

protected:
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void zeige(render::Verlauf verlauf);
    void showMarks();
    [[nodiscard]] const render::Zeitreihe& reihe(int teil) const {
        return m_chart->verlauf().reihen[static_cast<std::size_t>(teil)];
    }

    workspace::Auswahl& m_auswahl;
    render::ZeitreiheChart* m_chart;
    int m_fokus = -1;
};

}  // namespace isp::gui
