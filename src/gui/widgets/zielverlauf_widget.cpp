// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/zielverlauf_widget.h"

#include "gui/widgets/widget_theme.h"

#include <QPainter>

namespace isp::gui {

ZielverlaufWidget::ZielverlaufWidget(QWidget* parent) : Bildwidget(parent) {
    setObjectName(QStringLiteral("zielverlauf"));
    setAccessibleName(tr("Verlauf des Wirkungsziels"));
}

void ZielverlaufWidget::setZiel(render::Zielverlauf ziel) {
    m_ziel = std::move(ziel);
    erneuere();
}

std::optional<int> ZielverlaufWidget::teilBei(QPointF position) const {
    const auto found = render::zielpunktBei(m_anordnung, m_ziel, position);
    if (!found) return std::nullopt;
    return static_cast<int>(*found);
}

QRect ZielverlaufWidget::ort(int teil) const {
    const double r = themeOf(*this).space(2);
    const auto at = m_anordnung.at(m_ziel.ist[static_cast<std::size_t>(teil)]);
    return QRectF(at - QPointF(r, r), QSizeF(2.0 * r, 2.0 * r)).toAlignedRect();
}

QStringList ZielverlaufWidget::angaben(int teil) const {
    if (teil < 0 || teil >= anzahl()) return {};
    const auto& point = m_ziel.ist[static_cast<std::size_t>(teil)];
    QStringList out{render::zielpunktText(m_ziel, point)};
    for (const auto& other : m_ziel.vergleich)
        if (other.jahr == point.jahr) out << tr("Vergleich %1").arg(render::zielpunktText(m_ziel, other));
    return out;
}

QString ZielverlaufWidget::satz() const {
    return render::zielverlaufSatz(m_ziel);
}

void ZielverlaufWidget::ordne() {
    m_anordnung = render::ordneZielverlauf(rect(), m_ziel, themeOf(*this));
}

void ZielverlaufWidget::waehle(int teil) {
    Q_EMIT jahrRequested(m_ziel.ist[static_cast<std::size_t>(teil)].jahr);
}

void ZielverlaufWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int marked = hover() >= 0 ? hover() : sichtbarerFokus();
    render::maleZielverlauf(painter, m_anordnung, m_ziel, themeOf(*this),
                            marked >= 0 ? std::optional(static_cast<std::size_t>(marked)) : std::nullopt);
}

}  // namespace isp::gui
