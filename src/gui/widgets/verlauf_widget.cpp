// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/verlauf_widget.h"

#include "gui/widgets/widget_theme.h"
#include "workspace/auswahl.h"

#include <QGraphicsLayout>
#include <QGuiApplication>

namespace isp::gui {

VerlaufWidget::VerlaufWidget(workspace::Auswahl& auswahl, QWidget* parent)
    : render::DiagrammAnsicht(parent),
      m_auswahl(auswahl),
      m_chart(new render::ZeitreiheChart(themeOf(*this))) {
    setChart(m_chart);
    if (m_chart->layout() != nullptr) m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);  // everything in it is also in the table, which the keyboard reaches
    setAccessibleName(tr("Entwicklung"));
    connect(m_chart, &render::ZeitreiheChart::hovered, this,
            [this](RaumId raum) { m_auswahl.setHover(raum.valid() ? std::optional(raum) : std::nullopt); });
    connect(m_chart, &render::ZeitreiheChart::clicked, this, [this](RaumId raum, const Periode& periode) {
        m_auswahl.waehle(raum, QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
        m_auswahl.setPeriode(periode);
    });
    connect(&auswahl, &workspace::Auswahl::raeumeChanged, this, &VerlaufWidget::showMarks);
    connect(&auswahl, &workspace::Auswahl::hoverChanged, this,
            [this] { m_chart->setHover(m_auswahl.hover().value_or(RaumId{})); });
}

void VerlaufWidget::setVerlauf(render::Verlauf verlauf) {
    verlauf.auswahl.assign(m_auswahl.raeume().begin(), m_auswahl.raeume().end());
    verlauf.hover = m_auswahl.hover().value_or(RaumId{});
    QStringList breaks;
    for (const auto& bruch : verlauf.brueche)
        breaks << bruch.satz;
    setAccessibleDescription(breaks.join(u' '));
    m_chart->setVerlauf(std::move(verlauf));
}

void VerlaufWidget::showMarks() {
    setVerlauf(m_chart->verlauf());
}

void VerlaufWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_chart->setTheme(themeOf(*this));
    render::DiagrammAnsicht::changeEvent(event);
}

void VerlaufWidget::leaveEvent(QEvent* event) {
    m_auswahl.setHover({});
    render::DiagrammAnsicht::leaveEvent(event);
}

}  // namespace isp::gui
