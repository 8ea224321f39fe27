// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/schaubild_widget.h"

#include "gui/widgets/widget_theme.h"
#include "workspace/auswahl.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>
#include <limits>
#include <utility>

namespace isp::gui {

namespace {

bool adds() {
    return QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
}

}  // namespace

SchaubildWidget::SchaubildWidget(workspace::Auswahl& auswahl, QWidget* parent)
    : Bildwidget(parent),
      m_auswahl(auswahl),
      m_maler(themeOf(*this)) {
    setObjectName(QStringLiteral("schaubild"));
    connect(this, &Bildwidget::hoverChanged, this, [this](int teil) {
        const auto raum = teil >= 0 ? m_maler.teile()[static_cast<std::size_t>(teil)].sache->raum : RaumId{};
        m_auswahl.setHover(raum.valid() ? std::optional(raum) : std::nullopt);
    });
    connect(&auswahl, &workspace::Auswahl::raeumeChanged, this, &SchaubildWidget::showMarks);
    connect(&auswahl, &workspace::Auswahl::hoverChanged, this, [this] {
        m_maler.setHover(m_auswahl.hover().value_or(RaumId{}));
        update();
    });
}

void SchaubildWidget::setSchaubild(render::Schaubild bild, const QString& lesart) {
    m_lesart = lesart;
    bild.auswahl.assign(m_auswahl.raeume().begin(), m_auswahl.raeume().end());
    bild.hover = m_auswahl.hover().value_or(RaumId{});
    m_maler.setSchaubild(std::move(bild));
    setMinimumSize(m_maler.mindestgroesse().toSize());
    erneuere();
}

void SchaubildWidget::showMarks() {
    m_maler.setAuswahl({m_auswahl.raeume().begin(), m_auswahl.raeume().end()});
    update();
}

std::optional<int> SchaubildWidget::teilBei(QPointF position) const {
    const auto found = m_maler.teilBei(position);
    return found ? std::optional(static_cast<int>(*found)) : std::nullopt;
}

QStringList SchaubildWidget::angaben(int teil) const {
    return teil >= 0 && teil < anzahl() ? m_maler.teile()[static_cast<std::size_t>(teil)].sache->angaben
                                        : QStringList();
}

void SchaubildWidget::ordne() {
    m_maler.setTheme(themeOf(*this));
    m_maler.setSize(size());
}

void SchaubildWidget::waehle(int teil) {
    const auto& part = m_maler.teile()[static_cast<std::size_t>(teil)];
    if (part.sache->raum.valid()) return m_auswahl.waehle(part.sache->raum, adds());
    if (part.raeume.empty()) return;
    std::set<RaumId> raeume(part.raeume.begin(), part.raeume.end());
    if (adds()) raeume.insert(m_auswahl.raeume().begin(), m_auswahl.raeume().end());
    m_auswahl.setRaeume(std::move(raeume));
}

/// The nearest mark in the direction of the key; what lies aside counts twice.
int SchaubildWidget::naechster(int teil, int key) const {
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1.0 : -1.0;
    const auto from = m_maler.teile()[static_cast<std::size_t>(teil)].ort.center();
    int best = teil;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < anzahl(); ++i) {
        const auto to = m_maler.teile()[static_cast<std::size_t>(i)].ort.center() - from;
        const double along = sign * (across ? to.x() : to.y()), aside = std::abs(across ? to.y() : to.x());
        const double cost = along + 2.0 * aside;
        if (i == teil || along <= 0.5 || cost >= least) continue;
        least = cost;
        best = i;
    }
    return best;
}

void SchaubildWidget::mousePressEvent(QMouseEvent* event) {
    m_von.reset();
    if (event->button() == Qt::LeftButton) {
        if (const auto raum = m_maler.raumAmRand(event->position())) return m_auswahl.waehle(*raum, adds());
        if (m_maler.schaubild().rechteckwahl) m_von = event->position();
    }
    Bildwidget::mousePressEvent(event);
}

void SchaubildWidget::mouseMoveEvent(QMouseEvent* event) {
    if (m_von && event->buttons().testFlag(Qt::LeftButton)) {
        const auto d = event->position() - *m_von;
        if (std::hypot(d.x(), d.y()) >= QApplication::startDragDistance() || !m_rechteck.isNull()) {
            m_rechteck = QRectF(*m_von, event->position()).normalized();
            return update();
        }
    }
    Bildwidget::mouseMoveEvent(event);
}

void SchaubildWidget::mouseReleaseEvent(QMouseEvent* event) {
    m_von.reset();
    if (m_rechteck.isNull()) return Bildwidget::mouseReleaseEvent(event);
    auto raeume = m_maler.raeumeIn(std::exchange(m_rechteck, QRectF()));
    if (adds()) raeume.insert(m_auswahl.raeume().begin(), m_auswahl.raeume().end());
    m_auswahl.setRaeume(std::move(raeume));
    update();
}

void SchaubildWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_maler.paint(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto theme = themeOf(*this);
    if (const int focus = sichtbarerFokus(); focus >= 0 && focus < anzahl()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colors().accent, theme.px(2.0)));
        const double m = theme.px(3.0);
        painter.drawRoundedRect(m_maler.teile()[static_cast<std::size_t>(focus)].ort.adjusted(-m, -m, m, m),
                                m, m);
    }
    if (m_rechteck.isNull()) return;
    auto veil = theme.colors().accent;
    painter.setPen(QPen(veil, theme.px(1.0)));
    veil.setAlphaF(0.15F);
    painter.setBrush(veil);
    painter.drawRect(m_rechteck);
}

}  // namespace isp::gui
