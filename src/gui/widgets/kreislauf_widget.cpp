// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/kreislauf_widget.h"

#include "gui/widgets/widget_theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace isp::gui {

namespace {

constexpr int kLongestMs = 180;

/// 0 where the style wants none and where nobody looks.
int animationMs(const QWidget& widget) {
    if (QGuiApplication::platformName() == QStringLiteral("offscreen") || !widget.isVisible()) return 0;
    return std::clamp(widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget), 0,
                      kLongestMs);
}

}  // namespace

KreislaufWidget::KreislaufWidget(QWidget* parent) : Bildwidget(parent) {
    setObjectName(QStringLiteral("kreislauf"));
    setAccessibleName(tr("Steuerungskreislauf"));
    m_auszug.setStartValue(0.0);
    m_auszug.setEndValue(1.0);
    m_auszug.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_auszug, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void KreislaufWidget::setBild(render::Kreislaufbild bild) {
    const bool sameSteps = bild.schritte.size() == m_bild.schritte.size();
    const bool moved = sameSteps && bild.aktuell != m_bild.aktuell;
    m_vorher = moved ? m_bild.aktuell : -1;
    m_bild = std::move(bild);
    m_auszug.stop();
    if (const int ms = moved ? animationMs(*this) : 0; ms > 0) {
        m_auszug.setDuration(ms);
        m_auszug.start();
    }
    erneuere();
}

QPoint KreislaufWidget::punktVon(int schritt) const {
    if (schritt < 0 || schritt >= anzahl()) return {};
    const auto& segment = m_anordnung.segmente[static_cast<std::size_t>(schritt)];
    return segment.titelRect.isEmpty() ? segment.rand.boundingRect().center().toPoint()
                                       : segment.titelRect.center().toPoint();
}

std::optional<int> KreislaufWidget::teilBei(QPointF position) const {
    return render::schrittBei(m_anordnung, position, m_bild.aktuell);
}

QRect KreislaufWidget::ort(int teil) const {
    const auto at = static_cast<std::size_t>(teil);
    return at < m_anordnung.segmente.size() ? m_anordnung.segmente[at].rand.boundingRect().toAlignedRect()
                                            : QRect();
}

QStringList KreislaufWidget::angaben(int teil) const {
    return render::schrittAngaben(m_bild, teil);
}

QString KreislaufWidget::satz() const {
    return render::kreislaufSatz(m_bild);
}

void KreislaufWidget::ordne() {
    m_anordnung = render::ordneKreislauf(rect(), m_bild, themeOf(*this));
}

/// Round and round: after the last step comes the first.
int KreislaufWidget::naechster(int teil, int key) const {
    const int count = anzahl();
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    return (teil + (forward ? 1 : count - 1)) % count;
}

void KreislaufWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool running = m_auszug.state() == QAbstractAnimation::Running;
    const render::Kreislaufzustand state{hover(), sichtbarerFokus(),
                                         running ? m_auszug.currentValue().toDouble() : 1.0,
                                         running ? m_vorher : -1};
    render::maleKreislauf(painter, m_anordnung, m_bild, themeOf(*this), state);
}

}  // namespace isp::gui
