// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/charts/diagramm_ansicht.h"
#include "render/charts/zeitreihe_chart.h"

namespace isp::workspace {
class Auswahl;
}

namespace isp::gui {

/// The development over time: one line per Raum, the chosen ones in colour, the Kreis bold. A click on a line
/// marks its Raum and goes to the Periode of the nearest point.
class VerlaufWidget : public render::DiagrammAnsicht {
    Q_OBJECT

public:
    explicit VerlaufWidget(workspace::Auswahl& auswahl, QWidget* parent = nullptr);

    void setVerlauf(render::Verlauf verlauf);
    [[nodiscard]] render::ZeitreiheChart& chart() const noexcept { return *m_chart; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 240}; }

protected:
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showMarks();

    workspace::Auswahl& m_auswahl;
    render::ZeitreiheChart* m_chart;
};

}  // namespace isp::gui
