// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/verlauf_widget.h"

#include "gui/widgets/widget_theme.h"
#include "gui/zugang.h"
#include "texte/meldung.h"
#include "workspace/auswahl.h"

#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

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
    setFocusPolicy(Qt::StrongFocus);
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
    QStringList breaks;
    for (const auto& bruch : verlauf.brueche)
        breaks << bruch.satz;
    setAccessibleDescription(breaks.join(u' '));
    zeige(std::move(verlauf));
    if (m_fokus >= teilzahl()) m_fokus = -1;
}

void VerlaufWidget::zeige(render::Verlauf verlauf) {
    verlauf.auswahl.assign(m_auswahl.raeume().begin(), m_auswahl.raeume().end());
    verlauf.hover = m_auswahl.hover().value_or(RaumId{});
    m_chart->setVerlauf(std::move(verlauf));
}

/// What is said of the chart stays.
void VerlaufWidget::showMarks() {
    zeige(m_chart->verlauf());
}

int VerlaufWidget::teilzahl() const {
    return static_cast<int>(m_chart->verlauf().reihen.size());
}

/// The name, then the first and the last figure.
QStringList VerlaufWidget::teilangaben(int teil) const {
    const auto& shown = reihe(teil);
    const auto known = [](const render::Zeitpunkt& p) { return !p.text.isEmpty(); };
    const auto first = std::find_if(shown.punkte.begin(), shown.punkte.end(), known);
    const auto last = std::find_if(shown.punkte.rbegin(), shown.punkte.rend(), known);
    QStringList out{shown.name};
    const auto tell = [&](const render::Zeitpunkt& p) {
        const auto value = QStringLiteral("%1 %2").arg(p.text, m_chart->verlauf().einheit).trimmed();
        out << QStringLiteral("%1: %2").arg(texte::periode(p.periode), value);
    };
    if (first == shown.punkte.end()) return out << tr("keine Werte");
    tell(*first);
    if (&*last != &*first) tell(*last);
    return out;
}

/// A line goes all across.
QRect VerlaufWidget::teilort(int) const {
    return viewport()->geometry();
}

void VerlaufWidget::fokussiereTeil(int teil) {
    m_fokus = teil;
    const auto raum = reihe(teil).raum;
    m_auswahl.setHover(raum.valid() ? std::optional(raum) : std::nullopt);
    meldeTeilfokus(*this, teil);
}

void VerlaufWidget::waehleTeil(int teil) {
    if (const auto raum = reihe(teil).raum; raum.valid()) m_auswahl.waehle(raum, false);
}

void VerlaufWidget::keyPressEvent(QKeyEvent* event) {
    const int last = teilzahl() - 1;
    switch (last < 0 ? 0 : event->key()) {
        case Qt::Key_Down:
            return fokussiereTeil(std::min(m_fokus + 1, last));
        case Qt::Key_Up:
            return fokussiereTeil(std::max(m_fokus - 1, 0));
        case Qt::Key_Space:
            if (m_fokus >= 0 && reihe(m_fokus).raum.valid())
                m_auswahl.waehle(reihe(m_fokus).raum, event->modifiers().testFlag(Qt::ControlModifier));
            return;
        default:
            event->ignore();  // the view would scroll; ← and → go through the Perioden
    }
}

void VerlaufWidget::focusInEvent(QFocusEvent* event) {
    render::DiagrammAnsicht::focusInEvent(event);
    viewport()->update();
}

void VerlaufWidget::focusOutEvent(QFocusEvent* event) {
    render::DiagrammAnsicht::focusOutEvent(event);
    viewport()->update();
}

void VerlaufWidget::paintEvent(QPaintEvent* event) {
    render::DiagrammAnsicht::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
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
